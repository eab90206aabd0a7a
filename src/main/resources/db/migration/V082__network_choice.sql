-- Which networks a programme uses, and how that was decided. A programme without a decision uses all.

create table network_decision (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    programme_id    uuid        not null,
    number          int         not null check (number >= 1),
    decided_by      uuid,
    decided_at      timestamptz not null,
    verdicts        jsonb       not null,
    basis           jsonb       not null,
    primary key (organisation_id, programme_id, number),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, decided_by) references person (organisation_id, id) on delete set null (decided_by)
);
select tenant_table('network_decision', append_only => true);

-- What the newest decision chose, for everything that offers networks to read.
create table programme_network (
    organisation_id bigint not null default nullif(current_setting('app.organisation', true), '')::bigint,
    programme_id    uuid   not null,
    network         text   not null check (length(network) between 1 and 20),
    primary key (organisation_id, programme_id, network),
    foreign key (organisation_id) references organisation (id) on delete cascade,
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
select tenant_table('programme_network');

-- The one place that says whether a programme offers a network.
create function offers_network(programme uuid, wanted text) returns boolean language sql stable parallel safe
    return not exists (select from programme_network n where n.programme_id = programme)
        or exists (select from programme_network n where n.programme_id = programme and n.network = wanted);
