-- What people share: one person, one item, one network, one day; more than once on a day only by the person's own wish,
-- turn by turn.

create table share (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    person_id       uuid        not null,
    item_id         uuid        not null,
    programme_id    uuid        not null,
    network         text        not null check (length(network) <= 20),
    day             date        not null,
    turn            int         not null default 1 check (turn >= 1),
    state           text        not null check (state in ('prepared', 'confirmed', 'declined')),
    text            text        not null check (length(text) <= 70000),
    link_id         uuid        not null,
    link            text        not null check (length(link) <= 300),
    followers       int         check (followers >= 0),
    post_address    text        check (length(post_address) <= 2000),
    prepared_at     timestamptz not null,
    answered_at     timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, person_id, item_id, network, day, turn),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, item_id) references content_item (organisation_id, id),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id)
);
create index on share (organisation_id, item_id, state);
create index on share (organisation_id, person_id, prepared_at desc, id desc);
create index on share (organisation_id, programme_id, day);
create index on share (organisation_id, link_id);
select tenant_table('share');

-- The one place that says how far a share has come: a click tells more than silence, and nothing against the person's own
-- word. human: its link's clicks by people, null where there was none.
create function share_state(state text, human bigint) returns text language sql immutable parallel safe
    return case when state <> 'declined' and human > 0 then 'verified' else state end;

create function is_posted(state text, human bigint) returns boolean language sql immutable parallel safe
    return share_state(state, human) in ('confirmed', 'verified');

-- What a person told of themself on a network: asked once, and left out as they like.
create table person_network (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    person_id       uuid        not null,
    network         text        not null check (length(network) <= 20),
    followers       int         check (followers between 0 and 1000000000),
    followers_at    timestamptz,
    asked           boolean     not null default false,
    server          text        check (length(server) <= 253),
    primary key (organisation_id, person_id, network),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
select tenant_table('person_network');
