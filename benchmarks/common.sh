# What the programs here share: a Fortaler of their own on a temporary folder, ended and removed with the program.
# Sourced from the project's folder. Needs Maven and a JDK 25 (JAVA_HOME).
work=$(mktemp -d "${TMPDIR:-/tmp}/fortaler-benchmark.XXXXXX")
data=$work/data
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
fortaler=''

stop() { [ -n "$1" ] && kill "$1" 2>/dev/null && wait "$1" 2>/dev/null || true; }
stop_fortaler() { stop "$fortaler"; fortaler=''; }

build() {
  mvn -q -B -ntp ${MAVEN_OPTIONS:-} -DskipTests compile dependency:build-classpath -Dmdep.outputFile="$work/class-path" >/dev/null
  class_path=$(cat "$work/class-path")
}

# port, then whatever else: a command to run it under and before it (in $under), settings behind it; waits until it answers
run_fortaler() {
  local port=$1; shift
  ${under:-} "$java" ${java_options:--Xmx768m} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "target/classes:$class_path" dk.fortaler.Fortaler --fortaler.data="$data" --server.port="$port" "$@" \
    >>"$work/fortaler.log" 2>&1 &
  fortaler=$!
  until curl -sf -o "$work/health" "http://127.0.0.1:$port/actuator/health/readiness"; do
    kill -0 $fortaler || { tail -30 "$work/fortaler.log"; exit 1; }
    sleep 0.05
  done
}

sql() { "$java" -cp "$class_path" benchmarks/Sql.java "$data" "$1"; }
# how many links of organisation 1, made if need be; prints their slugs in no order that means anything
make_links() {
  sql "insert into organisation (name, language, time_zone, created_at)
       select 'Benchmark', 'en', 'UTC', now() where not exists (select from organisation);
       with made as (select gen_random_uuid() id, translate(substr(md5(i::text || random()::text), 1, 8), '01', 'xy') slug
                     from generate_series(1, $1 * 2) i),
       kept as (select distinct on (slug) * from made where slug ~ '^[2-9a-hjkmnp-z]{8}$' limit $1),
       routes as (insert into link_route select slug, 1, id, 'https://example.com/article/' || slug || '?utm_source=linkedin' from kept)
       insert into link (organisation_id, id, slug, target, network, time_zone, created_at)
       select 1, id, slug, 'https://example.com/article/' || slug, 'linkedin', 'Europe/Copenhagen', now() from kept" >"$work/made"
  sql 'select slug from link order by md5(slug)'
}
setup_key() { grep -o 'setup?key=[a-z0-9-]*' "$work/fortaler.log" | tail -1 | cut -d= -f2; }

# name of the organisation, password of its administrator anne@stor.dk; uses $port
set_up() {
  curl -s -c "$work/cookies" -o "$work/form" "http://localhost:$port/setup?key=$(setup_key)"
  curl -s -b "$work/cookies" -o "$work/answer" "http://localhost:$port/setup" --data-urlencode "key=$(setup_key)" \
    --data-urlencode "_csrf=$(grep -o 'name="_csrf" value="[^"]*"' "$work/form" | head -1 | cut -d'"' -f4)" \
    -d organisation="$1" -d language=da -d name=Anne+Holm -d email=anne@stor.dk -d password="$2"
}

machine() {
  echo "Machine: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, Linux $(uname -r)," \
    "Java $("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'), PostgreSQL $(sql 'show server_version')," \
    "load $(cut -d' ' -f1 /proc/loadavg), $(date -u '+%F %H:%M UTC')"
}
