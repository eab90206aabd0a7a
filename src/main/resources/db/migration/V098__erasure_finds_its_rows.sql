-- What an erased person made or handed over in cases is found by these, as it loses their name.
create index on business_case (organisation_id, changed_by);
create index on case_version (organisation_id, published_by);
create index on case_reply (organisation_id, written_by);
create index on case_link (organisation_id, handed_by) where handed_by is not null;
create index on case_answer (organisation_id, handed_by) where handed_by is not null;
