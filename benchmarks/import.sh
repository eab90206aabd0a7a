#!/usr/bin/env bash
# How long a staff list of 5,000 and of 100,000 people takes, from its bytes to the people in the database.
# Needs Maven and a JDK 25; starts a PostgreSQL of its own below target.
set -euo pipefail
cd "$(dirname "$0")/.."
echo "# $(date -u +%F), $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | sort -u | head -1)"
mvn -B -ntp -q ${MAVEN_OPTIONS:-} test -Dfar-away.skip=true -Dtest=ImportBenchmark -Dsurefire.failIfNoSpecifiedTests=false | grep -E '^(## |\| |$)' | cat -s
