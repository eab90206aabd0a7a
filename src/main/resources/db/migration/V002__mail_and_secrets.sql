-- Mail, from the business transaction that causes it to the mail server; and each organisation's own mail server.

create table mail_server (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    host            text        not null check (length(host) between 1 and 253),
    port            int         not null check (port between 1 and 65535),
    security        text        not null check (security in ('none', 'starttls', 'tls')),
    username        text,
    password        bytea,
    from_address    text        not null,
    from_name       text        not null,
    changed_at      timestamptz not null,
    primary key (organisation_id),
    foreign key (organisation_id) references organisation (id) on delete cascade
);
select tenant_table('mail_server');

create table mail (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    send_key        text        not null check (length(send_key) between 1 and 200),
    to_address      text        not null,
    to_name         text        not null,
    subject         text        not null,
    plain           text,
    html            text,
    state           text        not null check (state in ('waiting', 'sent', 'failed', 'kept')),
    attempts        int         not null default 0,
    trouble         text,
    answer          text,
    valid_until     timestamptz,
    claimed_until   timestamptz,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, send_key),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    -- What was sent is not read here again: mails carry links that let people in.
    check ((state = 'sent') = (plain is null)),
    check ((plain is null) = (html is null))
);
create index on mail (organisation_id, created_at desc, id);
select tenant_table('mail');
