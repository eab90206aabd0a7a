-- The ground of the database: how a table becomes a tenant's or a global one, and the kernel's own tables.

grant usage on schema public to ${application};

-- Why a table is global on purpose; a test holds every table without organisation_id to this list.
create table global_table_reason (
    table_name text primary key,
    reason     text not null
);

create function global_table(name text, reason text) returns void language plpgsql as $$
begin
    insert into global_table_reason values (name, reason);
    execute format('grant select, insert, update, delete on %I to ${application}', name);
end $$;

-- Every row belongs to an organisation, and without its name in the transaction there are no rows.
create function tenant_table(name text, append_only boolean default false) returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format($policy$
        create policy organisation on %I
            using (organisation_id = nullif(current_setting('app.organisation', true), '')::bigint)
            with check (organisation_id = nullif(current_setting('app.organisation', true), '')::bigint)
        $policy$, name);
    execute format('grant select, insert on %I to ${application}', name);
    if not append_only then
        execute format('grant update, delete on %I to ${application}', name);
    end if;
end $$;

insert into global_table_reason values ('global_table_reason', 'The list itself.');
grant select on global_table_reason to ${application};

create table organisation (
    id         bigint generated always as identity primary key,
    name       text        not null check (length(name) between 1 and 200),
    language   text        not null check (language in ('da', 'en')),
    time_zone  text        not null,
    accent     text        not null default 'blue',
    demo       boolean     not null default false,
    created_at timestamptz not null
);
select global_table('organisation', 'Named before anybody is known to belong to it; read by sign-in, links and jobs.');

create table installation (
    only_row        boolean primary key default true check (only_row),
    setup_key_hash  text,
    set_up_at       timestamptz
);
insert into installation default values;
select global_table('installation', 'One row about the installation itself.');

create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index on spring_session (expiry_time);
create index on spring_session (principal_name);
select global_table('spring_session', 'A session exists before it is known whose it is.');

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
select global_table('spring_session_attributes', 'Belongs to the session.');

create table event_publication (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
select global_table('event_publication', 'The outbox of events carries ids only and is emptied on completion.');

create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
create index on scheduled_tasks (priority desc, execution_time asc);
select global_table('scheduled_tasks', 'The scheduler looks for due work of all organisations.');

create table progress (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    kind            text        not null,
    state           text        not null check (state in ('waiting', 'running', 'done', 'failed')),
    done            bigint      not null default 0,
    total           bigint      not null default 0,
    outcome         text,
    started_at      timestamptz not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('progress');

create table audit_entry (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    at              timestamptz not null,
    actor_id        uuid,
    action          text        not null,
    subject         text,
    details         jsonb       not null default '{}',
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
create index on audit_entry (organisation_id, at desc);
select tenant_table('audit_entry', append_only => true);
