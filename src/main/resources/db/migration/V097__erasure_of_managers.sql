-- Whoever made a case, published or replied to it or handed over its link can be erased: what they did stays, without their
-- name. That a link was handed over must not be lost with the name, as a link without one was mailed.
alter table business_case alter changed_by drop not null;
alter table business_case drop constraint business_case_organisation_id_changed_by_fkey;
alter table business_case add foreign key (organisation_id, changed_by)
    references person (organisation_id, id) on delete set null (changed_by);

alter table case_version alter published_by drop not null;
alter table case_version drop constraint case_version_organisation_id_published_by_fkey;
alter table case_version add foreign key (organisation_id, published_by)
    references person (organisation_id, id) on delete set null (published_by);

alter table case_reply alter written_by drop not null;
alter table case_reply drop constraint case_reply_organisation_id_written_by_fkey;
alter table case_reply add foreign key (organisation_id, written_by)
    references person (organisation_id, id) on delete set null (written_by);

alter table case_link add column handed boolean not null default false;
update case_link set handed = true where handed_by is not null;
alter table case_link add check (handed or handed_by is null);
alter table case_link drop constraint case_link_organisation_id_handed_by_fkey;
alter table case_link add foreign key (organisation_id, handed_by)
    references person (organisation_id, id) on delete set null (handed_by);

alter table case_answer add column handed boolean not null default false;
update case_answer set handed = true where handed_by is not null;
alter table case_answer add check (handed or handed_by is null);
alter table case_answer drop constraint case_answer_organisation_id_handed_by_fkey;
alter table case_answer add foreign key (organisation_id, handed_by)
    references person (organisation_id, id) on delete set null (handed_by);
