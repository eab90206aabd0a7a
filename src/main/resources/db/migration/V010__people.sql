-- Who belongs to an organisation, and how they sign in.

create table department (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid   not null,
    parent_id       uuid,
    name            text   not null check (length(name) between 1 and 200),
    primary key (organisation_id, id),
    unique nulls not distinct (organisation_id, parent_id, name),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, parent_id) references department (organisation_id, id)
);
select tenant_table('department');

create table person (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    email           text        not null check (email = lower(email)),
    name            text        not null check (length(name) between 1 and 200),
    department_id   uuid,
    manager_id      uuid,
    title           text        check (length(title) <= 200),
    language        text        not null check (language in ('da', 'en')),
    theme           text        not null default 'system' check (theme in ('system', 'light', 'dark')),
    start_date      date,
    origin          text        not null default 'hand' check (origin in ('hand', 'import')),
    state           text        not null default 'active' check (state in ('active', 'left')),
    left_at         timestamptz,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, email),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, department_id) references department (organisation_id, id),
    foreign key (organisation_id, manager_id) references person (organisation_id, id) on delete set null (manager_id)
);
create index on person (organisation_id, department_id);
create index on person (organisation_id, manager_id);
create index on person (organisation_id, name collate "da-x-icu", id);
select tenant_table('person');

create table person_role (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid   not null,
    role            text   not null
        check (role in ('administrator', 'programme_manager', 'executive', 'department_lead', 'ambassador')),
    primary key (organisation_id, person_id, role),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
select tenant_table('person_role');

-- A person's way in. Global, as signing in comes before it is known into which organisation. Whoever works for two
-- organisations has two, so that neither holds a key to the other's rooms.
create table account (
    id              uuid        primary key,
    organisation_id bigint      not null references organisation (id) on delete cascade,
    person_id       uuid        not null,
    email           text        not null check (email = lower(email)),
    password_hash   text,
    renewed_at      timestamptz not null,
    created_at      timestamptz not null,
    unique (organisation_id, person_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index on account (email);
select global_table('account', 'Signing in comes before it is known into which organisation.');
