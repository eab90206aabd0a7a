-- The limits of sign-in hold across nodes. Keys are digests: neither addresses nor e-mail addresses are kept.

alter table installation add column digest_key uuid not null default gen_random_uuid();

create table attempt (
    digest        text        primary key,
    failures      int         not null,
    first_at      timestamptz not null,
    blocked_until timestamptz
);
create index on attempt (first_at);
select global_table('attempt', 'Who fails to sign in belongs to nobody yet; kept for an hour or two.');
