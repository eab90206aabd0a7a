-- Programmes and who is in them.

create table programme (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    name            text        not null check (length(name) between 1 and 200),
    purpose         text        not null default '' check (length(purpose) <= 2000),
    state           text        not null default 'active' check (state in ('active', 'closed')),
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
create unique index programme_name on programme (organisation_id, lower(name)) where state = 'active';
select tenant_table('programme');

create table programme_member (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    programme_id    uuid        not null,
    person_id       uuid        not null,
    joined_at       timestamptz not null,
    left_at         timestamptz,
    primary key (organisation_id, programme_id, person_id),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index on programme_member (organisation_id, person_id) where left_at is null;
select tenant_table('programme_member');
