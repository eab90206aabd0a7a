#!/usr/bin/env bash
# How long the first and the later starts take until the application answers that it is ready, and how much memory the
# process (RSS) and its database (PSS) hold when idle and under a load of redirects. Needs wrk, a JDK 25 (JAVA_HOME) and
# Maven. STARTS=5 (later ones), SECONDS_EACH=20 and PORT=9422 (and the next) by default.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/common.sh
trap 'stop_fortaler; rm -rf "$work"' EXIT
port=${PORT:-9422} link_port=$((${PORT:-9422} + 1)) links=1000 each=${SECONDS_EACH:-20}

# sets $took: seconds from the command to readiness
timed_start() {
  local begun; begun=$(date +%s%N)
  run_fortaler "$port" --fortaler.links.connector.port=$link_port
  took=$(awk -v ns=$(($(date +%s%N) - begun)) 'BEGIN { printf "%.1f", ns / 1e9 }')
}

process_rss() { awk '/^VmRSS:/ { printf "%d", $2 / 1024 }' "/proc/$fortaler/status"; }
# Its processes share their buffers: by PSS each page counts once.
database_pss() {
  local server; server=$(head -1 "$data/database/cluster/postmaster.pid")
  for pid in $server $(cat /proc/$server/task/*/children); do cat /proc/$pid/smaps_rollup 2>/dev/null || true; done |
    awk '/^Pss:/ { sum += $2 } END { printf "%d", sum / 1024 }'
}
memory() { echo "| $1 | $(process_rss) | $(database_pss) |"; }

build
timed_start; first=$took
sleep 30
memories=$(memory 'idle, half a minute after the first start')
stop_fortaler
later=''
for _ in $(seq "${STARTS:-5}"); do timed_start; later="$later $took"; stop_fortaler; done
timed_start
machine
make_links "$links" >"$work/slugs"
load() {
  CODES=$work/slugs PREFIX=/ wrk -t1 -c16 -d"$each"s -s benchmarks/redirect.lua "http://127.0.0.1:$link_port" >"$work/load"
}
load & loading=$!
sleep $((each * 3 / 4))
memories="$memories
$(memory "redirects, 16 connections, after $((each * 3 / 4)) s")"
wait $loading
answered=$(sed -n 's/.*answered=\([0-9]*\).*/\1/p' "$work/load")
[ "${answered:-0}" -gt 0 ] || { cat "$work/load"; exit 1; }
sleep 30
memories="$memories
$(memory 'half a minute after them')"
echo
echo "| start until ready | seconds |"
echo "|---|---|"
echo "| first, empty folder | $first |"
echo "| later, median of $(wc -w <<<"$later") | $(tr ' ' '\n' <<<"$later" | sed '/^$/d' | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }') |"
echo
echo "| memory, MB ($answered redirects in $each s) | process, RSS | database, PSS |"
echo "|---|---|---|"
echo "$memories"
