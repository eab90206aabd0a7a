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
setup_key() { grep -o 'setup?key=[a-z0-9-]*' "$work/fortaler.log" | tail -1 | cut -d= -f2; }

machine() {
  echo "Machine: $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(nproc) cores, Linux $(uname -r)," \
    "Java $("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'), PostgreSQL $(sql 'show server_version')," \
    "load $(cut -d' ' -f1 /proc/loadavg), $(date -u '+%F %H:%M UTC')"
}
