-- The anonymous survey. Who was invited and what was answered share no key, no order and no time (docs/privacy.md,
-- docs/decisions/0008): a column that could join them is a fault, and AnonymityTest looks for one.

create table survey (
    organisation_id    bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id                 uuid        not null,
    title_da           text        not null default '' check (length(title_da) <= 200),
    title_en           text        not null default '' check (length(title_en) <= 200),
    introduction_da    text        not null default '' check (length(introduction_da) <= 2000),
    introduction_en    text        not null default '' check (length(introduction_en) <= 2000),
    state              text        not null default 'draft' check (state in ('draft', 'open', 'closed')),
    -- personal: by a link of one's own, in a mail; open_link: by one link for all, on a poster or the intranet.
    kind               text        not null default 'personal' check (kind in ('personal', 'open_link', 'both')),
    smallest_group     int         not null default 5 check (smallest_group between 5 and 1000),
    questions          jsonb       not null default '[]',
    previous_survey_id uuid,
    -- Whom to invite: these departments and those below them, or everybody where there is none.
    audience           uuid[]      not null default '{}',
    -- The sending of invitations or reminders that runs or ran last.
    progress_id        uuid,
    -- The last day on which it can be answered, in the organisation's time zone.
    closes_on          date,
    opened_on          date,
    closed_on          date,
    reminded_on        date,
    -- How many answered, from the close on; null where they were too few to be told.
    answers            int         check (answers >= smallest_group),
    -- In the address of an open link; a secret only as far as the poster is one.
    open_code          text        check (length(open_code) between 6 and 60),
    -- Seals the answers while it is open; itself sealed by the keyset outside the database. Gone at the close.
    sealed_key         bytea,
    version            int         not null default 1,
    created_at         timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, previous_survey_id) references survey (organisation_id, id)
        on delete set null (previous_survey_id),
    check ((state = 'open') = (sealed_key is not null)),
    check ((state = 'draft') = (opened_on is null)),
    check ((state = 'closed') = (closed_on is not null))
);
create unique index on survey (organisation_id, open_code) where open_code is not null;
select tenant_table('survey');

-- Who was asked, and whether an answer came: for reminders and for the share of answers, nothing else.
create table survey_invitation (
    organisation_id bigint  not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid    not null,
    person_id       uuid    not null,
    -- Where the person was when invited.
    department_id   uuid,
    digest          text    not null check (length(digest) = 64),
    answered        boolean not null default false,
    primary key (organisation_id, survey_id, person_id),
    unique (organisation_id, digest),
    foreign key (organisation_id, survey_id) references survey (organisation_id, id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, department_id) references department (organisation_id, id)
        on delete set null (department_id)
);
create index on survey_invitation (organisation_id, person_id);
create index on survey_invitation (organisation_id, department_id);
select tenant_table('survey_invitation');

-- A form of an open link that was sent: each counts once, however often it is sent.
create table survey_once (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    digest          text   not null check (length(digest) = 64),
    primary key (organisation_id, survey_id, digest),
    foreign key (organisation_id, survey_id) references survey (organisation_id, id) on delete cascade
);
select tenant_table('survey_once');

-- Answers that wait for enough others: written in the transaction that spends a token, so sealed.
create table survey_waiting (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    id              uuid   not null,
    sealed          bytea  not null,
    primary key (organisation_id, survey_id, id),
    foreign key (organisation_id, survey_id) references survey (organisation_id, id) on delete cascade
);
select tenant_table('survey_waiting');
-- Compressing cipher text wins nothing.
alter table survey_waiting alter column sealed set storage external;

-- Answers that were released: sealed anew, shuffled, in batches, by a transaction that knows no token.
create table survey_answer (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    id              uuid   not null,
    sealed          bytea  not null,
    primary key (organisation_id, survey_id, id),
    foreign key (organisation_id, survey_id) references survey (organisation_id, id) on delete cascade
);
select tenant_table('survey_answer');
alter table survey_answer alter column sealed set storage external;

-- What is deleted there shall leave the disk at once, and not when a cleaner comes by.
grant maintain on survey_waiting, survey_answer, survey_once, survey to ${application};

-- Where an organisation takes applications: a code, as its number could be guessed.
create table application_door (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    code            text   not null check (length(code) between 6 and 60),
    primary key (organisation_id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('application_door');

-- "I would like to take part": carries nothing of any answer, and no time of day that could be laid beside one.
create table application (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid   not null,
    name            text   not null check (length(name) between 1 and 200),
    email           text   not null check (email = lower(email)),
    message         text   not null default '' check (length(message) <= 1000),
    language        text   not null check (language in ('da', 'en')),
    state           text   not null default 'new' check (state in ('new', 'invited', 'dismissed')),
    applied_on      date   not null,
    primary key (organisation_id, id),
    unique (organisation_id, email),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('application');
