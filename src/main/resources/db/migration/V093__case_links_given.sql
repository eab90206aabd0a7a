-- When an executive was last mailed a link to a case, beside when one was first sent or handed over. A link that was handed
-- over passed through somebody's hands: who it was stands with the link, and with what was answered by it. Without a name
-- it was mailed.
alter table case_executive add column mailed_at timestamptz;

alter table case_link add column handed_by uuid;
alter table case_link add foreign key (organisation_id, handed_by) references person (organisation_id, id);

alter table case_answer add column handed_by uuid;
alter table case_answer add foreign key (organisation_id, handed_by) references person (organisation_id, id);

update mail set discretion = 'letter' where send_key like 'businesscase:%' or send_key like 'businesscase-reply:%';
