#!/usr/bin/env bash
# Coverage-guided fuzzing: AFL++ mutates the corpus of a target and keeps inputs that reach new code of the library, its documents, its
# reports or the audit program, which SharpFuzz has instrumented. Prints a row for each target. Finds are added to the target's corpus,
# and the script exits with 1. Needs the .NET SDK; installs AFL++ if it is missing.
#
#   eng/fuzz-guided.sh SECONDS TARGET...     such as: eng/fuzz-guided.sh 120 district csv
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
[ $# -ge 2 ] || { echo "usage: eng/fuzz-guided.sh SECONDS TARGET..." >&2; exit 2; }
seconds=$1
shift
command -v afl-fuzz >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq afl++ >/dev/null; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish eng/Fuzz -c Release --nologo -v quiet -o "$work/program"
dotnet tool restore >/dev/null
for part in Ocop.Domain Ocop.Domain.SystemTextJson Ocop.Domain.Reporting ocop-audit; do dotnet sharpfuzz "$work/program/$part.dll"; done

# The program that runs is dotnet, which is not instrumented; and there is no terminal to draw on.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1
found=0
echo "| target | executions | inputs kept | finds | hangs | seconds |"
echo "| --- | ---: | ---: | ---: | ---: | ---: |"
for target in "$@"; do
  corpus=eng/Fuzz/corpus/$target
  out="$work/$target"
  afl-fuzz -i "$corpus" -o "$out" -V "$seconds" -t 10000 -m none -- dotnet "$work/program/Fuzz.dll" guided "$target" > "$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
  figure() { sed -n "s/^$1 *: *//p" "$out/default/fuzzer_stats"; }
  echo "| $target | $(figure execs_done) | $(figure corpus_count) | $(figure saved_crashes) | $(figure saved_hangs) | $(figure run_time) |"
  for find in "$out"/default/{crashes,hangs}/id*; do
    [ -e "$find" ] || continue
    found=1
    cp -v "$find" "$corpus/find-$(sha256sum "$find" | cut -c1-8).$(ls "$corpus" | sed -n '1s/.*\.//p')"
  done
done
exit $found
