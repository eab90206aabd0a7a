-- What a survey's answers come to (docs/decisions/0009). No row is about fewer than five answers, and the database refuses one
-- that is: neither a reader nor whoever holds the disk finds a single person's answers here.

-- While it is open: what is shown, question by question, and sealed what waits for enough others.
create table survey_open_result (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    shown           jsonb  not null,
    waiting         bytea  not null,
    primary key (organisation_id, survey_id),
    foreign key (organisation_id, survey_id) references survey (organisation_id, id) on delete cascade
);
select tenant_table('survey_open_result');

-- After the close: one row a survey. invited and answered as at the close, of those who had an invitation of their own.
create table survey_result (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    answers         int    not null check (answers >= 5),
    invited         int    not null check (invited >= 0),
    answered        int    not null check (answered between 0 and invited),
    primary key (organisation_id, survey_id),
    foreign key (organisation_id, survey_id) references survey (organisation_id, id) on delete cascade
);
select tenant_table('survey_result');

-- The background questions in their order, with the groups of options that results can be split by: [["sales"],["it","hr"]].
create table survey_division (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    place           int    not null check (place between 0 and 2),
    question_id     uuid   not null,
    groups          jsonb  not null,
    primary key (organisation_id, survey_id, place),
    foreign key (organisation_id, survey_id) references survey_result (organisation_id, survey_id) on delete cascade
);
select tenant_table('survey_division');

-- Answers that are never told apart; group_0 to group_2 are its places in the divisions' groups.
create table survey_cell (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    cell            int    not null check (cell >= 1),
    group_0         int    not null default 0,
    group_1         int    not null default 0,
    group_2         int    not null default 0,
    answers         int    not null check (answers >= 5),
    primary key (organisation_id, survey_id, cell),
    foreign key (organisation_id, survey_id) references survey_result (organisation_id, survey_id) on delete cascade
);
select tenant_table('survey_cell');

-- How often each option was chosen in a cell; under the empty option, how many answered. Cell 0 is everybody: there stand the
-- questions that cannot be split.
create table survey_count (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    cell            int    not null check (cell >= 0),
    question_id     uuid   not null,
    row_key         text   not null default '' check (length(row_key) <= 100),
    option_key      text   not null default '' check (length(option_key) <= 100),
    answers         int    not null check (answers >= 1),
    primary key (organisation_id, survey_id, cell, question_id, row_key, option_key),
    foreign key (organisation_id, survey_id) references survey_result (organisation_id, survey_id) on delete cascade,
    check (option_key <> '' or answers >= 5)
);
select tenant_table('survey_count');

-- What was written, detached from everything else: the id is chance, and so is the order.
create table survey_text (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    id              uuid   not null,
    question_id     uuid   not null,
    text            text   not null check (length(text) between 1 and 20000),
    primary key (organisation_id, survey_id, id),
    foreign key (organisation_id, survey_id) references survey_result (organisation_id, survey_id) on delete cascade
);
select tenant_table('survey_text');

-- Who answered, by groups of departments of which at least five have and at least five have not.
create table survey_turnout (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    survey_id       uuid   not null,
    place           int    not null check (place >= 0),
    names           jsonb  not null,
    invited         int    not null,
    answered        int    not null check (answered >= 5),
    primary key (organisation_id, survey_id, place),
    foreign key (organisation_id, survey_id) references survey_result (organisation_id, survey_id) on delete cascade,
    check (invited - answered >= 5)
);
select tenant_table('survey_turnout');
