-- What a goal came to when it ended or was closed. What it counts can be told later, taken back or erased with a person; this
-- stays. Goals that ended before get theirs the first night.
alter table goal add column final_value double precision check (final_value >= 0);
alter table goal add column final_day date;
alter table goal add check (num_nonnulls(final_value, final_day) in (0, 2));
create index on goal (organisation_id, ends) where final_value is null;
