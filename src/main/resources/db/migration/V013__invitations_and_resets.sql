-- How people come in who know no password yet. Of the links in their mails only digests are kept.

create table invitation (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    person_id       uuid        not null,
    email           text        not null,
    digest          text        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    spent_at        timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, digest),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index on invitation (organisation_id, person_id, created_at desc);
select tenant_table('invitation');

create table password_reset (
    digest     text        primary key,
    account_id uuid        not null references account (id) on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index on password_reset (account_id);
select global_table('password_reset', 'As accounts are; it is gone when it is spent.');

-- Who set the installation up may found further organisations in it.
alter table installation add column operator uuid references account (id) on delete set null;
