-- How long members have for the programme's course, from the day on which they get it; null for as long as they like.
alter table programme add column course_days integer check (course_days between 1 and 365);

-- An application knows its person by their address only, as strangers may apply; it goes with the person all the same. So does
-- how somebody was reached in a crisis.
create function forget_traces() returns trigger language plpgsql as $$
begin
    delete from club_application where organisation_id = old.organisation_id and email = old.email;
    delete from application where organisation_id = old.organisation_id and email = old.email;
    update crisis set contact = '' where organisation_id = old.organisation_id and contact_id = old.id;
    return old;
end $$;
create trigger forget_traces before delete on person for each row execute function forget_traces();
