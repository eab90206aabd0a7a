-- What only people and other systems know, taken in: contacts and dialogues, conversions, the Social Selling Index.

-- A person's own log. Only they read it; others see sums.
create table contact_log (
    organisation_id bigint  not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid    not null,
    person_id       uuid    not null,
    programme_id    uuid,
    share_id        uuid,
    kind            text    not null check (kind in ('contact', 'dialogue')),
    relevant        boolean not null default true,
    day             date    not null,
    note            text    not null default '' check (length(note) <= 500),
    undone_at       timestamptz,
    -- made with the form, so that a double tap is one tap
    client_key      uuid    not null default gen_random_uuid(),
    primary key (organisation_id, id),
    unique (organisation_id, person_id, client_key, kind),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id)
        on delete set null (programme_id),
    foreign key (organisation_id, share_id) references share (organisation_id, id) on delete set null (share_id)
);
create index on contact_log (organisation_id, person_id, day desc, id desc);
create index on contact_log (organisation_id, programme_id, day);
create index on contact_log (organisation_id, share_id);
select tenant_table('contact_log');

-- An address behind the last button of somebody's own page.
create table conversion_link (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    slug            text        not null check (slug ~ '^[2-9a-hjkmnp-z]{8}$'),
    name            text        not null check (length(name) between 1 and 200),
    kind            text        not null check (kind in ('lead', 'application', 'sign_up')),
    programme_id    uuid,
    target          text        not null check (length(target) <= 2000),
    state           text        not null default 'active' check (state in ('active', 'stopped')),
    made_at         timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id)
        on delete set null (programme_id)
);
create index on conversion_link (organisation_id, programme_id);
select tenant_table('conversion_link');

-- Visitors already counted on a day: a digest by the key of that day, which is thrown away at night.
create table conversion_visitor (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    link_id         uuid   not null,
    day             date   not null,
    visitor         text   not null check (length(visitor) = 32),
    primary key (organisation_id, link_id, day, visitor),
    foreign key (organisation_id, link_id) references conversion_link (organisation_id, id) on delete cascade
);
select tenant_table('conversion_visitor');

-- A door for another system. Its token names it, its secrets let in.
create table conversion_hook (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    token           text        not null check (length(token) = 43),
    name            text        not null check (length(name) between 1 and 200),
    programme_id    uuid,
    state           text        not null default 'active' check (state in ('active', 'stopped')),
    made_at         timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, token),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id)
        on delete set null (programme_id)
);
create index on conversion_hook (organisation_id, programme_id);
select tenant_table('conversion_hook');

-- Encrypted. Several at once while the other system changes over to the newest.
create table hook_secret (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    hook_id         uuid        not null,
    secret          bytea       not null,
    made_at         timestamptz not null,
    ends_at         timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, hook_id) references conversion_hook (organisation_id, id) on delete cascade
);
create index on hook_secret (organisation_id, hook_id);
select tenant_table('hook_secret');

-- What became of the last calls; what they said is not kept.
create table hook_delivery (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    hook_id         uuid        not null,
    at              timestamptz not null,
    message_id      text        not null default '' check (length(message_id) <= 255),
    status          int         not null,
    outcome         text        not null check (length(outcome) <= 40),
    primary key (organisation_id, id),
    foreign key (organisation_id, hook_id) references conversion_hook (organisation_id, id) on delete cascade
);
create index on hook_delivery (organisation_id, hook_id, id desc);
select tenant_table('hook_delivery');

create table conversion (
    organisation_id bigint         not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid           not null,
    kind            text           not null check (kind in ('lead', 'application', 'sign_up')),
    programme_id    uuid,
    person_id       uuid,
    share_id        uuid,
    day             date           not null,
    amount          numeric(14, 2) check (amount between 0 and 1000000000),
    currency        text           check (currency in ('DKK', 'SEK', 'NOK', 'EUR', 'USD', 'GBP')),
    origin          text           not null check (origin in ('link', 'webhook', 'hand')),
    note            text           not null default '' check (length(note) <= 500),
    link_id         uuid,
    hook_id         uuid,
    -- the caller's own number of the message, and what it said: the same one counts once
    message_id      text           check (length(message_id) <= 255),
    message_digest  text           check (length(message_digest) = 64),
    form_key        uuid,
    recorded_by     uuid,
    primary key (organisation_id, id),
    unique (organisation_id, hook_id, message_id),
    unique (organisation_id, form_key),
    check ((amount is null) = (currency is null)),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id)
        on delete set null (programme_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete set null (person_id),
    foreign key (organisation_id, share_id) references share (organisation_id, id) on delete set null (share_id),
    foreign key (organisation_id, link_id) references conversion_link (organisation_id, id) on delete set null (link_id),
    foreign key (organisation_id, hook_id) references conversion_hook (organisation_id, id) on delete set null (hook_id),
    foreign key (organisation_id, recorded_by) references person (organisation_id, id) on delete set null (recorded_by)
);
create index on conversion (organisation_id, day desc, id desc);
create index on conversion (organisation_id, programme_id, day);
create index on conversion (organisation_id, person_id, day);
create index on conversion (organisation_id, share_id);
create index on conversion (organisation_id, link_id);
create index on conversion (organisation_id, recorded_by);
select tenant_table('conversion');

-- What LinkedIn told a person of themself; theirs alone.
create table ssi_check_in (
    organisation_id bigint        not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid          not null,
    month           date          not null check (extract(day from month) = 1),
    brand           numeric(4, 2) not null check (brand between 0 and 25),
    people          numeric(4, 2) not null check (people between 0 and 25),
    insights        numeric(4, 2) not null check (insights between 0 and 25),
    relations       numeric(4, 2) not null check (relations between 0 and 25),
    industry_rank   int           check (industry_rank between 1 and 100),
    network_rank    int           check (network_rank between 1 and 100),
    read_on         date,
    primary key (organisation_id, person_id, month),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index on ssi_check_in (organisation_id, month);
select tenant_table('ssi_check_in');

-- Months whose averages are out. They are never worked out again: the difference to a second reading could be one person.
create table ssi_month (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    month           date   not null check (extract(day from month) = 1),
    primary key (organisation_id, month),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('ssi_month');

create table ssi_average (
    organisation_id bigint        not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid          not null,
    month           date          not null,
    -- null: the whole organisation
    programme_id    uuid,
    -- how many at the least: rounded down to fives
    at_least        int           not null check (at_least >= 5),
    brand           numeric(4, 1) not null,
    people          numeric(4, 1) not null,
    insights        numeric(4, 1) not null,
    relations       numeric(4, 1) not null,
    total           numeric(4, 1) not null,
    lower_quartile  int,
    median          int,
    upper_quartile  int,
    primary key (organisation_id, id),
    unique nulls not distinct (organisation_id, month, programme_id),
    foreign key (organisation_id, month) references ssi_month (organisation_id, month) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
create index on ssi_average (organisation_id, programme_id);
select tenant_table('ssi_average');
