-- Somebody typed the address of a colleague, or their own, on an open call, and a link was mailed there. Until it is pressed it
-- says nothing about the person: what they were asked, answered or are kept a seat by stands as it was.
create table club_wish (
    organisation_id bigint      not null default nullif(current_setting('app.organisation', true), '')::bigint,
    id              uuid        not null,
    programme_id    uuid        not null,
    person_id       uuid        not null,
    -- One mail a day, however often it is typed; a link that was mailed before goes on opening.
    on_day          date        not null,
    -- To which address; at another one the link opens nothing.
    email           text        not null,
    digest          text        not null,
    cohort_id       uuid,
    asked_at        timestamptz not null,
    expires_at      timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, programme_id, person_id, on_day),
    unique (organisation_id, digest),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete set null (cohort_id)
);
create index on club_wish (organisation_id, person_id);
select tenant_table('club_wish');

-- When an accepted application came to nothing: they said no, left, or did not answer. No page shows it, as it would tell who
-- said no; it lets them apply again.
alter table club_application add column over_at timestamptz;

-- A no of before, while a question stands open to which somebody else may have led by typing their address on a waiting list or
-- an application; where that is not answered, the no holds again.
alter table programme_invitation add column said_no_at timestamptz;
