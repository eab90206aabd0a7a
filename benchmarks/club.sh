#!/usr/bin/env bash
# How a thousand people join, acknowledge the guidelines and take the whole ready course with its quizzes to the badge, all of them
# under way at the same time; whether everything they did is there exactly once. Ends with an error where it is not.
# PEOPLE=1000, SECONDS_FOR_THEM=300 and PORT=9442 by default. Needs a JDK 25 (JAVA_HOME) and Maven.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/common.sh
trap 'stop_fortaler; rm -rf "$work"' EXIT
port=${PORT:-9442} password=en-lang-saetning-til-maaling

build
run_fortaler "$port"
set_up Stor "$password"
machine
"$java" -cp "$class_path" benchmarks/Club.java "$port" "$data" "$password" "${PEOPLE:-1000}" "${SECONDS_FOR_THEM:-300}"
echo "Load at the end: $(cut -d' ' -f1 /proc/loadavg); errors in the server's log: $(grep -c ' ERROR ' "$work/fortaler.log" || true)"
