#!/usr/bin/env bash
# How fast the feed, a person's page, the dashboards and the lists answer in a large company, and in one of a tenth of its
# size: 5,000 people, 2,000 stories, 200,000 shares, 2,000,000 clicks. The sums of clicks
# that the generator wrote are compared with the log by the product's own nightly job first (it looks at 35 days).
# SCALES='0.1 1' and PORT=9412 by default. Needs a JDK 25 (JAVA_HOME) and Maven.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/common.sh
finish() { stop_fortaler; rm -rf "$work"; }
trap finish EXIT
SCALES=${SCALES:-0.1 1} port=${PORT:-9412} password=en-lang-saetning-til-maaling

# the product's nightly job, now; fails where it reports a difference, or does not run
reconcile() {
  local before after
  before=$(sql "select coalesce(last_success::text, '') || 'x' from scheduled_tasks where task_name = 'links-nightly'")
  sql "update scheduled_tasks set execution_time = now() where task_name = 'links-nightly'" >"$work/answer"
  for _ in $(seq 120); do
    after=$(sql "select coalesce(last_success::text, '') || 'x' from scheduled_tasks where task_name = 'links-nightly'")
    [ "$after" = "$before" ] || break
    sleep 1
  done
  [ "$after" != "$before" ] || { echo "The nightly job has not run"; tail -30 "$work/fortaler.log"; exit 1; }
  ! grep 'do not agree with the log' "$work/fortaler.log" || exit 1
}

build
for scale in $SCALES; do
  rm -rf "$data"; : >"$work/fortaler.log"
  run_fortaler $port
  set_up Stor $password
  [ "$scale" != "${SCALES%% *}" ] && [ -n "${machine_said:-}" ] || { machine; machine_said=1; }
  "$java" -cp "$class_path" benchmarks/Generate.java "$data" "$scale" 2>"$work/generated" || { cat "$work/generated"; exit 1; }
  grep '^Generated' "$work/generated"
  reconcile
  echo
  echo "At $scale of the size: $(sql "select (select count(*) from person) || ' people, ' || (select count(*) from content_item) || ' stories, '
    || (select count(*) from share) || ' shares, ' || (select count(*) from click) || ' clicks; database '
    || pg_size_pretty(pg_database_size('fortaler'))"); milliseconds"
  echo
  "$java" benchmarks/Pages.java $port $password \
    "$(sql "select string_agg(id::text, ',') from programme")" \
    "$(sql "select string_agg(id::text, ',') from (select id from person where email like '%@stor.example' order by id limit 50) p")"
  stop_fortaler
done
