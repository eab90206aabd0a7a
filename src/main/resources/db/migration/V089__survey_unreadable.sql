-- Answers that came and could not be read at the close: their key was lost, or they were changed after they were sealed.
alter table survey add column unreadable int not null default 0 check (unreadable >= 0);
