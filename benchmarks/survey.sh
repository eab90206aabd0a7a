#!/usr/bin/env bash
# How a survey takes 5,000 answers in ten minutes while its results are read all the time, and how many a second at the limit;
# whether every accepted answer is in the results exactly once after the close. Ends with an error where it is not.
# ANSWERS=5000, SECONDS_FOR_THEM=600, UNPACED=20000 and PORT=9432 by default. Needs a JDK 25 (JAVA_HOME) and Maven.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/common.sh
trap 'stop_fortaler; rm -rf "$work"' EXIT
port=${PORT:-9432} password=en-lang-saetning-til-maaling

build
run_fortaler "$port"
set_up Stor "$password"
machine
"$java" -cp "$class_path" benchmarks/Answers.java "$port" "$data" "$password" "${ANSWERS:-5000}" "${SECONDS_FOR_THEM:-600}" \
  "${UNPACED:-20000}"
echo "Load at the end: $(cut -d' ' -f1 /proc/loadavg); errors in the server's log: $(grep -c ' ERROR ' "$work/fortaler.log" || true)"
