-- Sources that are read, the entries they bring, and the items made of them.

create table source (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    address         text        not null check (length(address) <= 2000),
    address_key     text        not null check (length(address_key) <= 2000),
    title           text        not null check (length(title) between 1 and 310),
    site            text        check (length(site) <= 2000),
    language        text        check (length(language) <= 8),
    state           text        not null default 'active' check (state in ('active', 'paused')),
    etag            text,
    last_modified   text,
    rest_seconds    bigint,
    last_read_at    timestamptz,
    last_result     text        check (last_result in ('read', 'unchanged', 'failed')),
    last_reason     text,
    last_status     int         not null default 0,
    last_new        int         not null default 0,
    failures        int         not null default 0,
    next_read_at    timestamptz,
    added_by        uuid,
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, address_key),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, added_by) references person (organisation_id, id) on delete set null (added_by)
);
create index on source (organisation_id, added_by);
select tenant_table('source');

-- A story, once for the organisation, however many sources bring it.
create table entry (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    address         text        not null check (length(address) <= 2000),
    story_key       text        not null check (length(story_key) <= 2600),
    title           text        not null check (length(title) between 1 and 310),
    summary         text        not null default '' check (length(summary) <= 610),
    picture         text        check (length(picture) <= 2000),
    language        text        check (length(language) <= 8),
    published_at    timestamptz,
    seen_at         timestamptz not null,
    sorted_at       timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, story_key),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
create index on entry (organisation_id, sorted_at desc, id desc);
select tenant_table('entry');

create table entry_in_source (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    source_id       uuid   not null,
    feed_id         text   not null check (length(feed_id) <= 2000),
    entry_id        uuid   not null,
    primary key (organisation_id, source_id, feed_id),
    foreign key (organisation_id, source_id) references source (organisation_id, id) on delete cascade,
    foreign key (organisation_id, entry_id) references entry (organisation_id, id) on delete cascade
);
create index on entry_in_source (organisation_id, entry_id);
select tenant_table('entry_in_source');

create table picture (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    large_file      uuid        not null,
    small_file      uuid        not null,
    media_type      text        not null check (media_type in ('image/jpeg', 'image/png')),
    width           int         not null,
    height          int         not null,
    small_width     int         not null,
    small_height    int         not null,
    kept_at         timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('picture');

create table content_item (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    address         text        not null check (length(address) <= 2000),
    address_key     text        not null check (length(address_key) <= 2000),
    site            text        not null default '' check (length(site) <= 100),
    title           text        not null default '' check (length(title) <= 310),
    description     text        not null default '' check (length(description) <= 2000),
    language        text        check (length(language) <= 8),
    picture_id      uuid,
    picture_alt     text        not null default '' check (length(picture_alt) <= 1000),
    reading         text        not null check (reading in ('under_way', 'done', 'failed', 'by_hand')),
    reading_reason  text,
    entry_id        uuid,
    made_by         uuid,
    made_at         timestamptz not null,
    changed_at      timestamptz not null,
    edited          boolean     not null default false,
    -- grows when a person saves, so that nobody writes over what they have not seen
    version         int         not null default 0,
    changed_by      uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, changed_by) references person (organisation_id, id) on delete set null (changed_by),
    foreign key (organisation_id, picture_id) references picture (organisation_id, id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id) on delete set null (entry_id),
    foreign key (organisation_id, made_by) references person (organisation_id, id) on delete set null (made_by)
);
create index on content_item (organisation_id, address_key);
create index on content_item (organisation_id, entry_id);
create index on content_item (organisation_id, made_at desc, id desc);
create index on content_item (organisation_id, made_by);
create index on content_item (organisation_id, picture_id);
select tenant_table('content_item');

-- The pictures that an item may show: found on its page, or uploaded.
create table item_picture (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    item_id         uuid   not null,
    picture_id      uuid   not null,
    position        int    not null,
    primary key (organisation_id, item_id, picture_id),
    foreign key (organisation_id, item_id) references content_item (organisation_id, id) on delete cascade,
    foreign key (organisation_id, picture_id) references picture (organisation_id, id) on delete cascade
);
create index on item_picture (organisation_id, picture_id);
select tenant_table('item_picture');

-- A suggested text; network 'any' serves the networks that have none of their own.
create table caption (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    item_id         uuid        not null,
    network         text        not null check (length(network) <= 20),
    language        text        not null check (language in ('da', 'en')),
    text            text        not null check (length(text) between 1 and 5000),
    changed_at      timestamptz not null,
    primary key (organisation_id, item_id, network, language),
    foreign key (organisation_id, item_id) references content_item (organisation_id, id) on delete cascade
);
select tenant_table('caption');

create table publication (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    item_id         uuid        not null,
    programme_id    uuid        not null,
    publish_at      timestamptz not null,
    expires_at      timestamptz check (expires_at > publish_at),
    withdrawn_at    timestamptz,
    published_by    uuid,
    primary key (organisation_id, item_id, programme_id),
    foreign key (organisation_id, item_id) references content_item (organisation_id, id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, published_by) references person (organisation_id, id)
        on delete set null (published_by)
);
-- The one place that says when a publication can be seen and shared. Plain expressions, which the planner takes into the
-- query, so that indexes serve them.
create function is_live(publish_at timestamptz, expires_at timestamptz, withdrawn_at timestamptz, at timestamptz)
    returns boolean language sql immutable parallel safe
    return withdrawn_at is null and publish_at <= at and (expires_at is null or expires_at > at);

-- Where it stands for those who publish; a withdrawn one makes the item a draft again.
create function publication_standing(publish_at timestamptz, expires_at timestamptz, withdrawn_at timestamptz, at timestamptz)
    returns text language sql immutable parallel safe
    return case when is_live(publish_at, expires_at, withdrawn_at, at) then 'published'
                when withdrawn_at is not null then 'draft'
                when publish_at > at then 'scheduled'
                else 'expired' end;

create index on publication (organisation_id, programme_id, publish_at desc, item_id) where withdrawn_at is null;
create index on publication (organisation_id, published_by);
select tenant_table('publication');
