#!/usr/bin/env bash
# How fast short links redirect while every click is recorded, beside nginx that only writes its log; and whether
# clicks recorded / redirects answered stays 1.000 through kill -9 and a stopped database. Client on core 0, server and
# database on core 1. Needs nginx, wrk, taskset, a JDK 25 (JAVA_HOME) and Maven. SECONDS_EACH=10 ROUNDS=3 by default.
set -euo pipefail
cd "$(dirname "$0")/.."
each=${SECONDS_EACH:-10} rounds=${ROUNDS:-3} links=1000
nginx_port=9401 main_port=9402 link_port=9403
nginx=''
. benchmarks/common.sh
finish() { stop_fortaler; stop "$nginx"; rm -rf "$work"; }
trap finish EXIT

# clicks into the database per second, platform or virtual threads, more options
start_fortaler() {
  under='taskset -c 1' java_options=-Xmx1g run_fortaler $main_port --fortaler.links.connector.port=$link_port \
    --fortaler.links.ingest-per-second="$1" --spring.threads.virtual.enabled="$2"
}

database() { head -1 "$data/database/cluster/postmaster.pid"; }

# seconds of processor used so far by the process, its children and theirs; Fortaler's with its database's
processor() {
  local pids=$1 all next
  [ "$1" != "$fortaler" ] || pids="$pids $(database)"
  all=$pids
  while [ -n "$pids" ]; do
    next=$(for pid in $pids; do cat /proc/$pid/task/*/children 2>/dev/null || true; done)
    pids=$next; all="$all $next"
  done
  for pid in $all; do cat /proc/$pid/stat 2>/dev/null || true; done |
    sed 's/.*) //' | awk -v tick="$(getconf CLK_TCK)" '{ sum += $12 + $13 } END { printf "%.2f", sum / tick }'
}

# seconds of processor used so far by the thread that answers at the links' own port
loop() {
  local task
  for task in /proc/$fortaler/task/*; do
    [ "$(cat "$task/comm" 2>/dev/null)" != links-0 ] || sed 's/.*) //' "$task/stat"
  done | awk -v tick="$(getconf CLK_TCK)" '{ sum += $12 + $13 } END { printf "%.2f", sum / tick }'
}

# connections, port, path prefix, seconds: one line of figures
load() {
  CODES=$work/slugs PREFIX=$3 taskset -c 0 wrk -t1 -c"$1" -d"$4"s -s benchmarks/redirect.lua \
    "http://127.0.0.1:$2" | grep '^answered=' || echo answered=0 wrong=0
}
figure() { sed "s/.*\b$2=\([0-9]*\).*/\1/" <<<"$1"; }
# a redirect, that is, and not a request to come back later
count() { answered=$((answered + $(figure "$1" answered) - $(figure "$1" wrong))); }

# name, connections, port, prefix, process: runs, prints and keeps one round's figures
measure() {
  local before after line own
  before=$(processor "$5"); own=$(loop); line=$(load "$2" "$3" "$4" "$each"); after=$(processor "$5")
  local cost; cost=$(awk -v b="$before" -v a="$after" -v n="$(figure "$line" answered)" 'BEGIN { printf "%.1f", (a - b) * 1e6 / (n + 1) }')
  echo "$1 $2 $(figure "$line" per_second) $(figure "$line" p99_us) $cost" >>"$work/figures"
  own=$(awk -v b="$own" -v a="$(loop)" -v n="$(figure "$line" answered)" 'BEGIN { printf "%.1f", (a - b) * 1e6 / (n + 1) }')
  printf '  %-18s %3s connections: %s cpu_us_each=%s (event loop %s) load=%s\n' "$1" "$2" "$line" "$cost" "$own" \
    "$(cut -d' ' -f1 /proc/loadavg)"
  count "$line"
}

# restarts with a high ceiling, waits until nothing more comes in, compares
compare() {
  stop_fortaler; start_fortaler 200000 true
  local recorded=-1 now
  while now=$(sql 'select coalesce(sum(clicks), 0) from click_segment') && [ "$now" != "$recorded" ]; do
    recorded=$now; sleep 3
  done
  local logged summed lost
  logged=$(sql 'select count(*) from click'); summed=$(sql 'select sum(human + preview + bot) from click_day')
  awk -v what="$1" -v a="$answered" -v r="$logged" -v s="$summed" \
    'BEGIN { printf "%s: answered %d, recorded %d (sums %d), recorded / answered %.6f\n", what, a, r, s, r / a }'
  sql 'truncate click, click_day, click_visitor, link_total' >/dev/null
  answered=0
}

echo "Building"
build
answered=0
start_fortaler 5000 true
make_links $links >"$work/slugs"
[ "$(wc -l <"$work/slugs")" = $links ]

sed 's#.*#/& https://example.com/article/&?utm_source=linkedin;#' "$work/slugs" >"$work/map.conf"
cat >"$work/nginx.conf" <<CONF
worker_processes 1; daemon off; pid $work/nginx.pid; error_log $work/nginx-error.log;
events { worker_connections 1024; }
http {
  access_log $work/access.log; keepalive_requests 1000000000;
  map_hash_max_size 8192; map_hash_bucket_size 128;
  map \$uri \$target { include $work/map.conf; }
  server { listen 127.0.0.1:$nginx_port; location / {
    if (\$target = '') { return 404; }
    add_header Cache-Control "private, no-store"; add_header Referrer-Policy "strict-origin-when-cross-origin";
    return 302 \$target; } }
}
CONF
taskset -c 1 nginx -c "$work/nginx.conf" 2>"$work/nginx-start.log" & nginx=$!

echo "Machine: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, Linux $(uname -r); $(nginx -v 2>&1)," \
  "$(wrk -v 2>&1 | head -1 | cut -d' ' -f1-2), Java $("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'), PostgreSQL $(sql 'show server_version')"
date -u '+%F %H:%M UTC'

echo "Warming up"
for door in "$link_port /" "$main_port /s/"; do
  set -- $door; line=$(load 16 "$1" "$2" "$each"); count "$line"
done
load 16 $nginx_port / 2 >/dev/null

for round in $(seq "$rounds"); do
  echo "Round $round"
  for connections in 16 64; do
    keep=$answered
    measure nginx $connections $nginx_port / $nginx
    answered=$keep
    measure own-port $connections $link_port / $fortaler
    measure main-port-virtual $connections $main_port /s/ $fortaler
  done
done
compare "All runs"

stop_fortaler; start_fortaler 5000 false
line=$(load 16 $main_port /s/ "$each"); count "$line"
for round in $(seq "$rounds"); do
  for connections in 16 64; do
    keep=$answered; measure nginx-again $connections $nginx_port / $nginx; answered=$keep
    measure main-port-platform $connections $main_port /s/ $fortaler
  done
done
compare "Platform threads"

echo "kill -9 in mid-load"
for port in "$link_port /" "$main_port /s/"; do
  set -- $port
  stop_fortaler; start_fortaler 5000 true
  load 16 "$1" "$2" 8 >"$work/line" & loading=$!
  sleep 4; kill -9 $fortaler; wait $fortaler 2>/dev/null || true; fortaler=''
  wait $loading; count "$(cat "$work/line")"
  compare "  port $1"
done

echo "Database stopped and started in mid-load"
stop_fortaler; start_fortaler 5000 true
load 16 $link_port / 2 >"$work/line"; count "$(cat "$work/line")"
load 16 $link_port / 12 >"$work/line" & loading=$!
sleep 3
read -r start_line <"$data/database/cluster/postmaster.opts"
server=$(database); kill -INT "$server"
while kill -0 "$server" 2>/dev/null; do sleep 0.1; done
sleep 3
as=''; [ "$(id -u)" = 0 ] && as='unshare -U'
eval "taskset -c 1 $as $start_line" >>"$work/database.log" 2>&1 &
wait $loading
line=$(cat "$work/line"); count "$line"
echo "  $line"
compare "  own port"

echo "Medians"
for connections in 16 64; do
  base=$(awk -v c=$connections '$1 == "nginx" && $2 == c { print $3 }' "$work/figures" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }')
  for name in nginx own-port main-port-virtual nginx-again main-port-platform; do
    [ $name = nginx-again ] && base=$(awk -v c=$connections '$1 == "nginx-again" && $2 == c { print $3 }' "$work/figures" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }')
    for column in 3 4 5; do
      awk -v n=$name -v c=$connections -v k=$column '$1 == n && $2 == c { print $k }' "$work/figures" | sort -n |
        awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
    done | paste -sd' ' | awk -v n=$name -v c=$connections -v b="$base" \
      '{ printf "%-20s %3d connections: %7d/s = %.2f of nginx, p99 %.2f ms, %.1f us of processor each\n", n, c, $1, $1 / b, $2 / 1000, $3 }'
  done
done
