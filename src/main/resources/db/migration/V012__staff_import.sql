-- Staff lists on their way in, and one spelling for each department.

create unique index department_one_spelling
    on department (organisation_id, parent_id, lower(name collate "da-x-icu")) nulls not distinct;

-- Names and addresses are searched within one organisation; its people are read through this order.
create index person_list on person (organisation_id, state, name collate "da-x-icu", id);

create table staff_import (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    state           text        not null check (state in ('open', 'applying', 'applied')),
    file_name       text        not null check (length(file_name) <= 200),
    -- Gone as soon as the list is applied or given up: it is personal data, and large.
    file            bytea,
    encoding        text,
    delimiter       text,
    headings        text        not null,
    places          jsonb,
    started_by      uuid        not null,
    started_at      timestamptz not null,
    approved_by     uuid,
    gives_roles     boolean     not null default false,
    leaves          boolean     not null default false,
    fingerprint     text,
    progress_id     uuid,
    trouble         text check (trouble in ('outdated', 'failed')),
    applied_at      timestamptz,
    outcome         jsonb,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
create index on staff_import (organisation_id, started_at desc);
select tenant_table('staff_import');
