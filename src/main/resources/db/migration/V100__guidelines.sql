-- Guidelines in editions. What was published never changes: people acknowledged that very text.
create table guideline_edition (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    number          integer     not null check (number >= 1),
    danish          text        not null check (length(danish) <= 20000),
    english         text        not null check (length(english) <= 20000),
    change_danish   text        not null check (length(change_danish) <= 500),
    change_english  text        not null check (length(change_english) <= 500),
    -- Whether those who acknowledged an earlier one are asked again.
    asks            boolean     not null,
    published_by    uuid,
    published_at    timestamptz not null,
    primary key (organisation_id, number),
    check (danish <> '' or english <> ''),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, published_by) references person (organisation_id, id) on delete set null (published_by)
);
select tenant_table('guideline_edition');

-- What the next edition is to be; with nothing saved since the last one, only the revision is left, which never counts backwards.
create table guideline_draft (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    danish          text        not null check (length(danish) <= 20000),
    english         text        not null check (length(english) <= 20000),
    revision        integer     not null check (revision >= 1),
    saved_at        timestamptz,
    primary key (organisation_id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('guideline_draft');

-- Who has read which edition and said so. Managers see how many, nobody sees a list of who has not.
create table guideline_acknowledgement (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid        not null,
    number          integer     not null,
    at              timestamptz not null,
    primary key (organisation_id, person_id, number),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, number) references guideline_edition (organisation_id, number) on delete cascade
);
create index on guideline_acknowledgement (organisation_id, number);
select tenant_table('guideline_acknowledgement');

create table guideline_word (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    weight          text        not null check (weight in ('forbidden', 'careful')),
    phrase          text        not null check (length(phrase) between 1 and 100),
    language        text        check (language in ('da', 'en')),
    reason          text        not null check (length(reason) between 1 and 300),
    stops           boolean     not null check (not stops or weight = 'forbidden'),
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
create unique index guideline_word_once on guideline_word (organisation_id, lower(phrase), coalesce(language, ''));
select tenant_table('guideline_word');

create table guideline_disclosure (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    kind            text        not null check (kind in ('commercial', 'news')),
    language        text        not null check (language in ('da', 'en')),
    sentence        text        not null check (length(sentence) <= 200),
    others          text[]      not null,
    asks            text        not null check (asks in ('nothing', 'advises', 'stops')),
    primary key (organisation_id, kind, language),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('guideline_disclosure');
