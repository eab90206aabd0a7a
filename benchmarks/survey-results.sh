#!/usr/bin/env bash
# How long a survey of 1,000 and of 100,000 answers takes to close, and its results to be read: page, groups, files.
# Needs Maven and a JDK 25; starts a PostgreSQL of its own below target.
set -euo pipefail
cd "$(dirname "$0")/.."
echo "# $(date -u +%F), $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | sort -u | head -1)"
out=$(mktemp)
trap 'rm -f "$out"' EXIT
mvn -B -ntp -q ${MAVEN_OPTIONS:-} test -Dfar-away.skip=true -Dtest=SurveyResultsBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
  >"$out" 2>&1 || { tail -40 "$out"; exit 1; }
grep -E '^(## |\| |$)' "$out" | cat -s
echo "Load at the end: $(cut -d' ' -f1 /proc/loadavg)"
