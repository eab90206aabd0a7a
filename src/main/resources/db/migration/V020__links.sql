-- Short links, their clicks, and the sums of those.

-- Read by the redirect before it is known whose link it is; kept small, so that it fits in memory.
create table link_route (
    slug            text   primary key check (slug ~ '^[2-9a-hjkmnp-z]{8}$'),
    organisation_id bigint not null references organisation (id) on delete cascade,
    link_id         uuid   not null,
    location        text   not null check (length(location) <= 4000)
);
create index on link_route (organisation_id, link_id);
select global_table('link_route', 'A visitor brings a slug, and only the slug tells the organisation.');

create table link (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    slug            text        not null,
    target          text        not null check (length(target) <= 2000),
    programme_id    uuid,
    item_id         uuid,
    person_id       uuid,
    network         text        check (length(network) between 1 and 40),
    share_id        uuid,
    time_zone       text        not null,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
create index on link (organisation_id, share_id);
create index on link (organisation_id, person_id);
select tenant_table('link');

create table utm_template (
    organisation_id bigint  primary key default nullif(current_setting('app.organisation', true), '')::bigint,
    source          text    not null check (length(source) <= 100),
    medium          text    not null check (length(medium) <= 100),
    campaign        text    not null check (length(campaign) <= 100),
    term            text    not null check (length(term) <= 100),
    content         text    not null check (length(content) <= 100),
    names_persons   boolean not null default false,
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('utm_template');

-- The log: every hit. By month, so that old ones go by dropping a table. No reference to link: it would be checked
-- click by click; the ingest joins instead, and clicks of links that are gone are not taken in.
create table click (
    organisation_id bigint         not null default nullif(current_setting('app.organisation', true), '')::bigint,
    link_id         uuid           not null,
    at              timestamptz(3) not null,
    id              uuid           not null default uuidv7(),
    class           text           not null check (class in ('human', 'preview', 'bot')),
    visitor         bytea          check (length(visitor) = 16),
    primary key (organisation_id, link_id, at, id)
) partition by range (at);
select tenant_table('click');
create table click_default partition of click default;

-- Visitors already met on a day, kept for as long as clicks of that day may still come in.
create table click_visitor (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    link_id         uuid   not null,
    day             date   not null,
    visitor         bytea  not null,
    primary key (organisation_id, link_id, day, visitor)
);
select tenant_table('click_visitor');

-- What dashboards read. A day is one of the link's own time zone. people: different visitors of one link on one day,
-- so that days, links and items can be added up.
create table click_day (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid   not null default uuidv7(),
    day             date   not null,
    programme_id    uuid,
    item_id         uuid,
    person_id       uuid,
    network         text,
    human           bigint not null default 0,
    people          bigint not null default 0,
    preview         bigint not null default 0,
    bot             bigint not null default 0,
    primary key (organisation_id, id),
    constraint click_day_once unique nulls not distinct (organisation_id, day, programme_id, item_id, person_id, network),
    foreign key (organisation_id) references organisation (id) on delete cascade
) with (fillfactor = 80);
create index on click_day (organisation_id, programme_id, day);
create index on click_day (organisation_id, person_id, day);
create index on click_day (organisation_id, item_id, day);
select tenant_table('click_day');

-- A programme's clicks again, summed up so that a year is read as quickly as a week: by day, and by month under one heading
-- each. The ingest keeps both with click_day; sum_up_clicks writes them anew from it.
create table click_programme_day (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    programme_id    uuid   not null,
    day             date   not null,
    human           bigint not null,
    people          bigint not null,
    preview         bigint not null,
    bot             bigint not null,
    primary key (organisation_id, programme_id, day),
    foreign key (organisation_id) references organisation (id) on delete cascade
) with (fillfactor = 80);
select tenant_table('click_programme_day');

create table click_month (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid   not null default uuidv7(),
    programme_id    uuid   not null,
    month           date   not null check (extract(day from month) = 1),
    item_id         uuid,
    person_id       uuid,
    network         text,
    human           bigint not null,
    people          bigint not null,
    preview         bigint not null,
    bot             bigint not null,
    primary key (organisation_id, id),
    constraint click_month_once unique nulls not distinct (organisation_id, programme_id, month, item_id, person_id, network),
    check (num_nonnulls(item_id, person_id, network) = 1),
    foreign key (organisation_id) references organisation (id) on delete cascade
) with (fillfactor = 80);
select tenant_table('click_month');

-- Of this organisation, for every month that the days touch.
create function sum_up_clicks(first date, last date) returns void language plpgsql as $$
declare
    begins date := date_trunc('month', first)::date;
    ends   date := (date_trunc('month', last) + interval '1 month')::date;
begin
    delete from click_programme_day where day >= begins and day < ends;
    insert into click_programme_day (programme_id, day, human, people, preview, bot)
    select programme_id, day, sum(human), sum(people), sum(preview), sum(bot)
    from click_day
    where day >= begins and day < ends and programme_id is not null
    group by programme_id, day;
    delete from click_month where month >= begins and month < ends;
    insert into click_month (programme_id, month, item_id, person_id, network, human, people, preview, bot)
    select programme_id, date_trunc('month', day)::date, item_id, person_id, network, sum(human), sum(people), sum(preview), sum(bot)
    from click_day
    where day >= begins and day < ends and programme_id is not null
    group by programme_id, date_trunc('month', day), grouping sets ((item_id), (person_id), (network))
    having num_nonnulls(item_id, person_id, network) = 1;
end $$;

create table link_total (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    link_id         uuid   not null,
    human           bigint not null default 0,
    people          bigint not null default 0,
    preview         bigint not null default 0,
    bot             bigint not null default 0,
    first_human_at  timestamptz,
    primary key (organisation_id, link_id),
    foreign key (organisation_id, link_id) references link (organisation_id, id) on delete cascade
) with (fillfactor = 80);
select tenant_table('link_total');

-- How far each journal segment is in the database: moved on in the transaction that brings its clicks, so each comes
-- exactly once. A batch is named by its segment and the place where it begins.
create table click_segment (
    segment     uuid        primary key,
    ingested_to bigint      not null,
    clicks      bigint      not null default 0,
    orphans     bigint      not null default 0,
    damaged     bigint      not null default 0,
    changed_at  timestamptz not null
);
select global_table('click_segment', 'A stretch of a journal carries clicks of several organisations.');

create table visitor_key (
    day    date  primary key,
    secret bytea not null check (length(secret) >= 16)
);
select global_table('visitor_key', 'The key of the day tells visitors apart on every node, and is thrown away after it.');

-- The application owns no table, so what changes tables it does through these.

create function make_click_partition(month date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    first date := date_trunc('month', month)::date;
    name  text := 'click_' || to_char(first, 'YYYY_MM');
begin
    if extract(year from first) not between 2000 and 2999 then
        raise exception 'No clicks are expected in %', month;
    end if;
    perform pg_advisory_xact_lock(hashtext('make_click_partition'));
    if to_regclass(name) is not null then
        return;
    end if;
    execute format('create table %I (like click including defaults including constraints)', name);
    execute format('with moved as (delete from click_default where at >= %L and at < %L returning *)
                    insert into %I select * from moved',
                   first::timestamp at time zone 'UTC', (first + interval '1 month') at time zone 'UTC', name);
    execute format('alter table click attach partition %I for values from (%L) to (%L)',
                   name, first::timestamp at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
end $$;

create function drop_click_partitions(before date) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    old     text;
    dropped int := 0;
begin
    for old in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'click'::regclass and c.relname ~ '^click_[0-9]{4}_[0-9]{2}$'
          and to_date(substr(c.relname, 7), 'YYYY_MM') + interval '1 month' <= date_trunc('month', before)
    loop
        execute format('drop table %I', old);
        dropped := dropped + 1;
    end loop;
    return dropped;
end $$;

create function forget_click_visitors(before date) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with gone as (delete from click_visitor where day < before returning 1) select count(*) from gone
$$;

create function forget_clicks_of_organisation() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from click where organisation_id = old.id;
    delete from click_visitor where organisation_id = old.id;
    return old;
end $$;
create trigger forget_clicks after delete on organisation for each row execute function forget_clicks_of_organisation();

revoke execute on function make_click_partition(date), drop_click_partitions(date), forget_click_visitors(date),
    forget_clicks_of_organisation() from public;
grant execute on function make_click_partition(date), drop_click_partitions(date), forget_click_visitors(date)
    to ${application};
