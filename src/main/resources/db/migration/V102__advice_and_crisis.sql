-- What a story is for, which decides what those who share it say of their employer; and the people in its picture.
alter table content_item
    add column kind text not null default 'news' check (kind in ('commercial', 'news', 'industry')),
    add column people_shown text not null default 'unsaid' check (people_shown in ('unsaid', 'nobody', 'agreed')),
    -- How those in the picture said yes.
    add column people_note text not null default '' check (length(people_note) <= 300);
update content_item set kind = 'industry' where entry_id is not null;

-- What is asked of whoever publishes a picture with people in it; advice where nobody has said otherwise.
create table guideline_picture_rule (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    asks            text   not null check (asks in ('nothing', 'advises', 'stops')),
    primary key (organisation_id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('guideline_picture_rule');

-- A day when it storms: from the switch to the orderly end.
create table crisis (
    organisation_id    bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id                 uuid        not null,
    reason             text        not null check (length(reason) between 1 and 500),
    danish             text        not null check (length(danish) <= 5000),
    english            text        not null check (length(english) <= 5000),
    contact_id         uuid,
    contact            text        not null check (length(contact) <= 200),
    pauses_sharing     boolean     not null,
    pauses_publishing  boolean     not null,
    -- Whether the ambassadors had a mail when it began, and so have one at its end.
    tells              boolean     not null,
    began_at           timestamptz not null,
    began_by           uuid,
    revision           integer     not null default 1,
    ended_at           timestamptz check (ended_at >= began_at),
    ended_by           uuid,
    ending             text        check (ending in ('released', 'moved', 'dropped')),
    lessons            text        not null default '' check (length(lessons) <= 2000),
    primary key (organisation_id, id),
    check (danish <> '' or english <> ''),
    check ((ended_at is null) = (ending is null)),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, contact_id) references person (organisation_id, id) on delete set null (contact_id),
    foreign key (organisation_id, began_by) references person (organisation_id, id) on delete set null (began_by),
    foreign key (organisation_id, ended_by) references person (organisation_id, id) on delete set null (ended_by)
);
create unique index crisis_one on crisis (organisation_id) where ended_at is null;
create index on crisis (organisation_id, contact_id);
create index on crisis (organisation_id, began_by);
create index on crisis (organisation_id, ended_by);
select tenant_table('crisis');

-- What was to come when a crisis began waits for its end.
alter table publication add column held boolean not null default false;

drop function publication_standing(timestamptz, timestamptz, timestamptz, timestamptz);
drop function is_live(timestamptz, timestamptz, timestamptz, timestamptz);

-- The one place that says when a publication can be seen and shared. Plain expressions, which the planner takes into the
-- query, so that indexes serve them.
create function is_live(publish_at timestamptz, expires_at timestamptz, withdrawn_at timestamptz, held boolean, at timestamptz)
    returns boolean language sql immutable parallel safe
    return withdrawn_at is null and not held and publish_at <= at and (expires_at is null or expires_at > at);

-- Where it stands for those who publish; a withdrawn one makes the item a draft again.
create function publication_standing(
        publish_at timestamptz, expires_at timestamptz, withdrawn_at timestamptz, held boolean, at timestamptz)
    returns text language sql immutable parallel safe
    return case when is_live(publish_at, expires_at, withdrawn_at, held, at) then 'published'
                when withdrawn_at is not null then 'draft'
                when held or publish_at > at then 'scheduled'
                else 'expired' end;
