-- The business case: a draft that changes, versions that never do, and what executives said to each.

create table business_case (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    title           text        not null check (length(title) between 1 and 120),
    purpose         text        not null default '' check (length(purpose) <= 2000),
    assumptions     jsonb       not null,
    facts           text[]      not null default '{}',
    launched        date        check (extract(day from launched) = 1),
    revision        int         not null default 1,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, changed_by) references person (organisation_id, id)
);
select tenant_table('business_case');

-- What was shown to the management. Nobody changes it, and a case that has one cannot be deleted, only its organisation.
create table case_version (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    case_id         uuid        not null,
    number          int         not null check (number >= 1),
    title           text        not null,
    purpose         text        not null,
    assumptions     jsonb       not null,
    facts           text[]      not null,
    revision        int         not null,
    published_by    uuid        not null,
    published_at    timestamptz not null,
    primary key (organisation_id, case_id, number),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, case_id) references business_case (organisation_id, id),
    foreign key (organisation_id, published_by) references person (organisation_id, id)
);
select tenant_table('case_version', append_only => true);

-- Whom a case was shown to.
create table case_executive (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    case_id         uuid        not null,
    person_id       uuid,
    name            text        not null check (length(name) between 1 and 200),
    email           text        not null check (email = lower(email)),
    language        text        not null check (language in ('da', 'en')),
    sent_at         timestamptz,
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, case_id, email),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, case_id) references business_case (organisation_id, id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete set null (person_id)
);
select tenant_table('case_executive');

-- Their links: each mail and each copy has its own, so that a later one does not close an earlier. Only digests are kept.
create table case_link (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    digest          text        not null,
    executive_id    uuid        not null,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    primary key (organisation_id, digest),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, executive_id) references case_executive (organisation_id, id) on delete cascade
);
create index on case_link (organisation_id, executive_id);
select tenant_table('case_link');

-- What an executive said, to which version. Saying something else is another row: the last one counts.

create table case_answer (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    case_id         uuid        not null,
    version         int         not null,
    executive_id    uuid        not null,
    answer          text        not null check (answer in ('approve', 'question', 'decline')),
    words           text        not null default '' check (length(words) <= 2000),
    takes_part      boolean     not null,
    at              timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, executive_id) references case_executive (organisation_id, id),
    foreign key (organisation_id, case_id, version) references case_version (organisation_id, case_id, number)
);
create index on case_answer (organisation_id, case_id, at);
create index on case_answer (organisation_id, executive_id, at desc, id desc);
select tenant_table('case_answer', append_only => true);

create table case_reply (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    answer_id       uuid        not null,
    words           text        not null check (length(words) between 1 and 2000),
    written_by      uuid        not null,
    at              timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, answer_id) references case_answer (organisation_id, id),
    foreign key (organisation_id, written_by) references person (organisation_id, id)
);
create index on case_reply (organisation_id, answer_id, at);
select tenant_table('case_reply', append_only => true);
