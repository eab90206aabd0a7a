-- A step of the launch map that an organisation leaves out, and why. Taking it up again removes the row; the audit log keeps both.
create table launch_skip (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    step            text        not null check (length(step) between 1 and 20),
    reason          text        not null check (length(reason) between 1 and 500),
    skipped_by      uuid,
    skipped_at      timestamptz not null,
    primary key (organisation_id, step),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, skipped_by) references person (organisation_id, id) on delete set null (skipped_by)
);
select tenant_table('launch_skip');
