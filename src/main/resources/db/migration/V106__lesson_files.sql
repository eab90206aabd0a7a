-- A lesson's file belongs to its company and no longer to one course: a copy of the course shows it too. It goes when no draft
-- and no version of any course shows it.
alter table academy_file drop column course_id;
alter table academy_file add foreign key (organisation_id) references organisation (id) on delete cascade;
