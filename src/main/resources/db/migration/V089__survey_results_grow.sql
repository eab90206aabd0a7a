-- Answers that came and could not be read at the close: their key was lost, or they were changed after they were sealed.
alter table survey add column unreadable int not null default 0 check (unreadable >= 0);

-- How many have written something stands with the other counts, so that no reader counts the texts.
insert into survey_count (organisation_id, survey_id, cell, question_id, answers)
select organisation_id, survey_id, 0, question_id, count(*) from survey_text group by organisation_id, survey_id, question_id
having count(*) >= 5;
create index on survey_text (organisation_id, survey_id, question_id, id);
