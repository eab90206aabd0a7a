-- What is told of contacts: sums of whole weeks, worked out once when the week is over, of groups that may stand side by side.

-- Weeks whose sums are out. They are never worked out again: the difference to a second reading could be one person.
create table contact_week (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    monday          date   not null check (extract(isodow from monday) = 1),
    primary key (organisation_id, monday),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('contact_week');

create table contact_sum (
    organisation_id bigint  not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid    not null,
    monday          date    not null,
    -- of which group: one of these, or none for all who take part in a programme
    programme_id    uuid,
    department_id   uuid,
    goal_id         uuid,
    contacts        int     not null check (contacts >= 0),
    dialogues       int     not null check (dialogues >= 0),
    -- whether five or more of the group had written something down within the year
    enough          boolean not null,
    primary key (organisation_id, id),
    unique nulls not distinct (organisation_id, monday, programme_id, department_id, goal_id),
    check (num_nonnulls(programme_id, department_id, goal_id) <= 1),
    foreign key (organisation_id, monday) references contact_week (organisation_id, monday) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, department_id) references department (organisation_id, id) on delete cascade,
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade
);
create index on contact_sum (organisation_id, programme_id);
create index on contact_sum (organisation_id, department_id);
create index on contact_sum (organisation_id, goal_id);
select tenant_table('contact_sum');

create index on contact_log (organisation_id, day);

-- LinkedIn shows them beside the ranks.
alter table ssi_check_in
    add column industry_average numeric(5, 2) check (industry_average between 0 and 100),
    add column network_average  numeric(5, 2) check (network_average between 0 and 100);

-- What the whole organisation shared from a day on: of 120,000 shares 10,000 are read, in 30 to 90 ms rather than 170 to 480.
create index on share (organisation_id, day);
