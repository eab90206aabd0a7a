-- Courses: a draft that changes, versions that never do. A version's content is one document, as people finish the version
-- that they began.
create table academy_course (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    -- Of the newest version, or else of the draft: what lists show.
    title_danish    text        not null default '' check (length(title_danish) <= 120),
    title_english   text        not null default '' check (length(title_english) <= 120),
    minutes         integer     not null default 0 check (minutes >= 0),
    -- 0 before the first is published.
    version         integer     not null default 0 check (version >= 0),
    archived_at     timestamptz,
    draft           jsonb       not null,
    revision        integer     not null default 1 check (revision >= 1),
    -- Null while the draft is what was published.
    saved_at        timestamptz,
    -- Set for a course that came ready: which one, so that it is put up once.
    ready           text        check (length(ready) <= 40),
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
create unique index academy_course_ready on academy_course (organisation_id, ready) where ready is not null;
select tenant_table('academy_course');

create table academy_version (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    course_id       uuid        not null,
    number          integer     not null check (number >= 1),
    content         jsonb       not null,
    published_by    uuid,
    published_at    timestamptz not null,
    primary key (organisation_id, course_id, number),
    foreign key (organisation_id, course_id) references academy_course (organisation_id, id) on delete cascade,
    foreign key (organisation_id, published_by) references person (organisation_id, id) on delete set null (published_by)
);
create index on academy_version (organisation_id, published_by);
select tenant_table('academy_version');

-- Who takes which course. Nobody who manages sees the list, only how many.
create table academy_enrolment (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid        not null,
    course_id       uuid        not null,
    due             date,
    enrolled_at     timestamptz not null,
    -- The version that they began; null before.
    version         integer     check (version >= 1),
    begun_at        timestamptz,
    finished_at     timestamptz,
    reminded_at     timestamptz,
    primary key (organisation_id, person_id, course_id),
    check ((version is null) = (begun_at is null)),
    check (finished_at is null or begun_at is not null),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, course_id) references academy_course (organisation_id, id) on delete cascade
);
create index on academy_enrolment (organisation_id, course_id);
select tenant_table('academy_enrolment');

create table academy_lesson_done (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid        not null,
    course_id       uuid        not null,
    lesson_id       uuid        not null,
    done_at         timestamptz not null,
    primary key (organisation_id, person_id, course_id, lesson_id),
    foreign key (organisation_id, person_id, course_id)
        references academy_enrolment (organisation_id, person_id, course_id) on delete cascade
);
create index on academy_lesson_done (organisation_id, course_id, lesson_id);
select tenant_table('academy_lesson_done');

-- What a person has ticked on a lesson's checklist.
create table academy_tick (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid        not null,
    course_id       uuid        not null,
    lesson_id       uuid        not null,
    item_id         uuid        not null,
    primary key (organisation_id, person_id, course_id, lesson_id, item_id),
    foreign key (organisation_id, person_id, course_id)
        references academy_enrolment (organisation_id, person_id, course_id) on delete cascade
);
select tenant_table('academy_tick');

-- Each try at a quiz. Wrong: the questions that were not answered right, for counting which many get wrong.
create table academy_try (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid        not null,
    course_id       uuid        not null,
    lesson_id       uuid        not null,
    number          integer     not null check (number >= 1),
    -- Sent with the form: the same form sent twice is one try.
    form            uuid        not null,
    answers         jsonb       not null,
    wrong           uuid[]      not null,
    score           integer     not null check (score between 0 and 100),
    passed          boolean     not null,
    at              timestamptz not null,
    primary key (organisation_id, person_id, course_id, lesson_id, number),
    unique (organisation_id, person_id, course_id, lesson_id, form),
    foreign key (organisation_id, person_id, course_id)
        references academy_enrolment (organisation_id, person_id, course_id) on delete cascade
);
create index on academy_try (organisation_id, course_id, lesson_id);
select tenant_table('academy_try');

-- A person's own list of what is in order on their profiles; nobody else sees it.
create table academy_profile_tick (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid        not null,
    network         text        not null check (length(network) <= 20),
    item            text        not null check (length(item) <= 40),
    at              timestamptz not null,
    primary key (organisation_id, person_id, network, item),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
select tenant_table('academy_profile_tick');

-- Keys that badges are signed with. An old one signs no more, and what it signed stays valid.
create table academy_key (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    number          integer     not null check (number >= 1),
    public_key      text        not null,
    private_key     bytea       not null,
    made_at         timestamptz not null,
    primary key (organisation_id, number),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('academy_key');

-- Badges as they were signed, to the letter. They are made when their person asks, and go with them.
create table academy_badge (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    person_id       uuid        not null,
    course_id       uuid        not null,
    language        text        not null check (language in ('da', 'en')),
    document        text        not null,
    key_number      integer     not null,
    issued_at       timestamptz not null,
    revoked_at      timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, course_id) references academy_course (organisation_id, id) on delete cascade,
    foreign key (organisation_id, key_number) references academy_key (organisation_id, number) on delete cascade
);
create unique index academy_badge_once on academy_badge (organisation_id, person_id, course_id) where revoked_at is null;
create index on academy_badge (organisation_id, course_id);
create index on academy_badge (organisation_id, key_number);
select tenant_table('academy_badge');

-- Files of lessons: pictures as they were encoded anew, films as they came.
create table academy_file (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    course_id       uuid        not null,
    name            text        not null check (length(name) between 1 and 120),
    media_type      text        not null,
    bytes           bigint      not null check (bytes > 0),
    -- In pieces, as a film is larger than what the storage takes in one.
    pieces          uuid[]      not null,
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, course_id) references academy_course (organisation_id, id) on delete cascade
);
create index on academy_file (organisation_id, course_id);
select tenant_table('academy_file');

-- Live sessions. The time is the wall's, in its zone; the instant follows from both.
create table academy_session (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    course_id       uuid,
    title           text        not null check (length(title) between 1 and 120),
    about           text        not null default '' check (length(about) <= 2000),
    place           text        not null default '' check (length(place) <= 300),
    starts          timestamp   not null,
    zone            text        not null check (length(zone) <= 60),
    starts_at       timestamptz not null,
    minutes         integer     not null check (minutes between 5 and 1440),
    seats           integer     check (seats between 1 and 10000),
    -- Counts what its calendar entries have been told (RFC 5546).
    sequence        integer     not null default 0,
    revision        integer     not null default 1,
    cancelled_at    timestamptz,
    made_by         uuid,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, course_id) references academy_course (organisation_id, id) on delete set null (course_id),
    foreign key (organisation_id, made_by) references person (organisation_id, id) on delete set null (made_by)
);
create index on academy_session (organisation_id, course_id);
create index on academy_session (organisation_id, made_by);
select tenant_table('academy_session');

create table academy_seat (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    session_id      uuid        not null,
    person_id       uuid        not null,
    answer          text        not null check (answer in ('invited', 'coming', 'waiting', 'not_coming')),
    -- Since when: who waits longest gets the next seat.
    since           timestamptz not null,
    primary key (organisation_id, session_id, person_id),
    foreign key (organisation_id, session_id) references academy_session (organisation_id, id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index on academy_seat (organisation_id, person_id);
select tenant_table('academy_seat');

-- What goes with a mail into the receiver's calendar (RFC 5545), and as what (RFC 5546).
alter table mail add column calendar text check (length(calendar) <= 20000);
alter table mail add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
alter table mail add check ((calendar is null) = (calendar_method is null));
