-- The club: programmes that are tailored, people who are asked and say yes or no, what they agree to, cohorts, calls,
-- applications, and rules for those who come or move.

-- What a programme is made of beside its name. The course lives in another module, above which programmes stand.
alter table programme
    add column department_id uuid,
    add column course_id     uuid,
    add column aims          text[]  not null default '{}',
    add column topics        text[]  not null default '{}' check (cardinality(topics) <= 20),
    add column weekly_shares integer not null default 1 check (weekly_shares between 0 and 50),
    add column weekly_reach  integer not null default 0 check (weekly_reach between 0 and 1000000),
    add foreign key (organisation_id, department_id) references department (organisation_id, id)
        on delete set null (department_id);

create table cohort (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    programme_id    uuid        not null,
    name            text        not null check (length(name) between 1 and 100),
    starts_on       date        not null,
    -- Null for as many as come.
    seats           integer     check (seats between 1 and 10000),
    apply_until     date        check (apply_until <= starts_on),
    -- When its welcome mails went out.
    welcomed_at     timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
create unique index cohort_name on cohort (organisation_id, programme_id, lower(name));
select tenant_table('cohort');

alter table programme_member
    add column cohort_id uuid,
    add foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete set null (cohort_id);
create index on programme_member (organisation_id, cohort_id) where left_at is null;

-- What people agreed to, and when they took it back. Nobody changes or removes an entry; it goes with the person.
create table consent_entry (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid        not null,
    -- Counts a person's entries from 1; the last one of a purpose holds.
    number          integer     not null check (number >= 1),
    purpose         text        not null check (purpose in ('taking_part', 'shown_to_colleagues', 'reminders')),
    given           boolean     not null,
    -- Of the text that they read.
    text_version    integer     not null check (text_version >= 1),
    language        text        not null check (language in ('da', 'en')),
    way             text        not null check (way in ('link', 'signed_in', 'left', 'removed', 'gone')),
    at              timestamptz not null,
    primary key (organisation_id, person_id, number),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
select tenant_table('consent_entry', append_only => true);

-- Who was asked to take part in what: once for each, asking again renews it. A no is known to the person and to Fortaler,
-- so that nobody is pressed; no page shows it to anybody else, and it is forgotten after a year.
create table programme_invitation (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    programme_id    uuid        not null,
    person_id       uuid        not null,
    -- To which address; at another one the link opens nothing.
    email           text        not null,
    digest          text        not null,
    way             text        not null check (way in ('asked', 'call', 'application', 'waiting', 'nomination', 'rule')),
    cohort_id       uuid,
    -- Whether a seat of the cohort is kept until it expires.
    keeps_seat      boolean     not null default false,
    nominated_by    uuid,
    state           text        not null default 'open' check (state in ('open', 'accepted', 'declined')),
    asked_at        timestamptz not null,
    expires_at      timestamptz not null,
    answered_at     timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, programme_id, person_id),
    unique (organisation_id, digest),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete set null (cohort_id),
    foreign key (organisation_id, nominated_by) references person (organisation_id, id) on delete set null (nominated_by)
);
create index on programme_invitation (organisation_id, person_id);
create index on programme_invitation (organisation_id, cohort_id) where keeps_seat;
select tenant_table('programme_invitation');

-- How often somebody has proposed a colleague: that they did, not what became of it.
create table nomination (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid   not null,
    nominated_by    uuid   not null,
    on_day          date   not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, nominated_by) references person (organisation_id, id) on delete cascade
);
create index on nomination (organisation_id, nominated_by, on_day);
select tenant_table('nomination');

-- What a mail to a member carries, so that they can leave without signing in.
create table leave_link (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    digest          text        not null,
    programme_id    uuid        not null,
    person_id       uuid        not null,
    made_at         timestamptz not null,
    primary key (organisation_id, digest),
    foreign key (organisation_id, programme_id, person_id)
        references programme_member (organisation_id, programme_id, person_id) on delete cascade
);
create index on leave_link (organisation_id, person_id);
select tenant_table('leave_link');

-- How people can come in by themselves; without a row, nobody can.
create table programme_call (
    organisation_id bigint  not null default nullif(current_setting('app.organisation', true), '')::bigint,
    programme_id    uuid    not null,
    state           text    not null check (state in ('closed', 'open', 'exclusive')),
    code            text    not null check (length(code) between 6 and 60),
    -- Into which cohort; its deadline and its seats hold.
    cohort_id       uuid,
    danish          text    not null check (length(danish) <= 10000),
    english         text    not null check (length(english) <= 10000),
    -- At most ten: [{"id", "kind", "danish", "english", "options": [{"danish", "english"}]}]
    questions       jsonb   not null default '[]',
    revision        integer not null default 1 check (revision >= 1),
    primary key (organisation_id, programme_id),
    unique (organisation_id, code),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete set null (cohort_id)
);
select tenant_table('programme_call');

-- An application to a call. Its answers stand as they were asked, also when the questions change.
create table club_application (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    programme_id    uuid        not null,
    cohort_id       uuid,
    name            text        not null check (length(name) between 1 and 200),
    email           text        not null check (email = lower(email)),
    language        text        not null check (language in ('da', 'en')),
    answers         jsonb       not null default '[]',
    state           text        not null default 'new' check (state in ('new', 'waiting', 'accepted', 'declined', 'withdrawn')),
    applied_at      timestamptz not null,
    -- Its place in the cohort's waiting list; the lowest is the next.
    waiting_place   integer,
    answered_at     timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, programme_id, email),
    check (state <> 'waiting' or waiting_place is not null),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete set null (cohort_id)
);
create index on club_application (organisation_id, cohort_id, waiting_place) where state = 'waiting';
select tenant_table('club_application');

create table application_vote (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    application_id  uuid        not null,
    reviewer_id     uuid        not null,
    vote            text        not null check (vote in ('yes', 'maybe', 'no')),
    note            text        not null default '' check (length(note) <= 1000),
    at              timestamptz not null,
    primary key (organisation_id, application_id, reviewer_id),
    foreign key (organisation_id, application_id) references club_application (organisation_id, id) on delete cascade,
    foreign key (organisation_id, reviewer_id) references person (organisation_id, id) on delete cascade
);
select tenant_table('application_vote');

-- Who came to the organisation, or to another department, and when: what the rules below look through. Forgotten after a year.
create table arrival (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    person_id       uuid        not null,
    kind            text        not null check (kind in ('joined', 'moved')),
    from_department uuid,
    at              timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index on arrival (organisation_id, at);
create index on arrival (organisation_id, person_id);
select tenant_table('arrival');

create table arrival_rule (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    programme_id    uuid        not null,
    kind            text        not null check (kind in ('joined', 'moved')),
    -- Everybody, or a department and those below it: the path that it had, to see that it has moved or is gone.
    everybody       boolean     not null,
    department_id   uuid,
    department_path text        not null default '',
    title_words     text[]      not null default '{}' check (cardinality(title_words) <= 10),
    next_cohort     boolean     not null default false,
    days_after      integer     not null default 0 check (days_after between 0 and 365),
    state           text        not null default 'active' check (state in ('active', 'paused', 'lost')),
    -- Who came before that is none of its business.
    since           timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, department_id) references department (organisation_id, id) on delete set null (department_id)
);
select tenant_table('arrival_rule');

-- Whom a rule has asked: nobody twice within a year.
create table arrival_asked (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    programme_id    uuid        not null,
    person_id       uuid        not null,
    at              timestamptz not null,
    primary key (organisation_id, programme_id, person_id),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
select tenant_table('arrival_asked');
