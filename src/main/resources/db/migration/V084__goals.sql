-- Goals: a number with a date, for whom it is counted, and every change to it.

create table goal (
    organisation_id bigint         not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid           not null,
    purpose         text           not null
        check (purpose in ('awareness', 'recruitment', 'network', 'sales', 'event', 'own')),
    measure         text           not null
        check (measure in ('posts', 'reach', 'engagement', 'clicks', 'contacts', 'dialogues', 'leads', 'applications',
                           'sign_ups', 'ssi', 'active_share')),
    level           text           not null
        check (level in ('organisation', 'programme', 'department', 'group', 'person')),
    programme_id    uuid,
    department_id   uuid,
    person_id       uuid,
    name            text           not null check (length(name) between 1 and 200),
    why             text           not null default '' check (length(why) <= 2000),
    baseline        numeric(14, 2) not null check (baseline >= 0),
    target          numeric(14, 2) not null check (target <= 1000000000),
    starts          date           not null,
    ends            date           not null,
    owner_id        uuid,
    shared          boolean        not null default false,
    state           text           not null default 'open' check (state in ('open', 'reached', 'dropped')),
    reason          text           not null default '' check (length(reason) <= 1000),
    closed_on       date,
    reached_at      timestamptz,
    version         int            not null default 1,
    created_by      uuid,
    created_at      timestamptz    not null,
    primary key (organisation_id, id),
    check (target > baseline),
    check (ends > starts),
    check ((state = 'open') = (closed_on is null)),
    -- A department may be dissolved under its goal; a programme stays and is closed.
    check ((level = 'programme') = (programme_id is not null)),
    check (level = 'department' or department_id is null),
    check ((level = 'person') = (person_id is not null)),
    check (level = 'person' or not shared),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, department_id) references department (organisation_id, id)
        on delete set null (department_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, owner_id) references person (organisation_id, id) on delete set null (owner_id),
    foreign key (organisation_id, created_by) references person (organisation_id, id) on delete set null (created_by)
);
create index on goal (organisation_id, programme_id);
create index on goal (organisation_id, department_id);
create index on goal (organisation_id, person_id);
create index on goal (organisation_id, owner_id);
select tenant_table('goal');

-- The people of a goal of the level 'group'.
create table goal_person (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    goal_id         uuid   not null,
    person_id       uuid   not null,
    primary key (organisation_id, goal_id, person_id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index on goal_person (organisation_id, person_id);
select tenant_table('goal_person');

-- What was changed of a goal, by whom: nobody moves a target without a trace.
create table goal_change (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    goal_id         uuid        not null,
    at              timestamptz not null,
    by_id           uuid,
    field           text        not null
        check (field in ('name', 'why', 'baseline', 'target', 'starts', 'ends', 'owner', 'purpose', 'shared', 'state')),
    before          text        not null check (length(before) <= 2000),
    after           text        not null check (length(after) <= 2000),
    primary key (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade,
    foreign key (organisation_id, by_id) references person (organisation_id, id) on delete set null (by_id)
);
create index on goal_change (organisation_id, goal_id, id);
select tenant_table('goal_change', append_only => true);
