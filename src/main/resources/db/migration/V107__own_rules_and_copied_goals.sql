-- What holds in one programme beside the organisation's guidelines, in its manager's Markdown; and how far the letters are, where
-- so many are asked that they are written in the background.
alter table programme
    add column own_rules            text not null default '' check (length(own_rules) <= 4000),
    add column own_rules_changed_at timestamptz,
    add column asking_id            uuid,
    add check (own_rules = '' or own_rules_changed_at is not null);

-- A goal that came with the copy of a programme is to be looked over until somebody has changed it.
alter table goal add column copied boolean not null default false;
