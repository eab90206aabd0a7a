-- What the outbox hides from administrators: to whom reminders of a survey went says who had not answered.
alter table mail add column discretion text not null default 'none' check (discretion in ('none', 'letter', 'recipient'));
update mail set discretion = 'letter' where send_key like 'survey:%';
update mail set discretion = 'recipient' where send_key ~ '^survey:[^:]+:[^:]+:.';
