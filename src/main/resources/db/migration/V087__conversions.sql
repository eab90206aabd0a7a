-- Messages whose conversion somebody took away. Other systems send again what they are not sure of, and the same message must
-- not bring it back.
create table conversion_removed (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    hook_id         uuid   not null,
    message_id      text   not null check (length(message_id) <= 255),
    message_digest  text   not null check (length(message_digest) = 64),
    primary key (organisation_id, hook_id, message_id),
    foreign key (organisation_id, hook_id) references conversion_hook (organisation_id, id) on delete cascade
);
select tenant_table('conversion_removed');
