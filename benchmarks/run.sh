#!/usr/bin/env bash
# Measures the library compared with its alternatives, in about 15 minutes on two cores, and writes benchmarks/results, the tables
# of docs/performance.md and docs/images/performance.svg.
# With --quick, in less than 2 minutes, checks what is exact (equal answers, no allocation, a page that matches the results),
# prints the ratios, and changes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

case "${1:-}" in
  "") mode=() ;;
  --quick) mode=(--quick) ;;
  *) echo "usage: benchmarks/run.sh [--quick]" >&2; exit 2 ;;
esac

project=benchmarks/Ocop.Domain.Benchmarks
benchmarks() { dotnet run --no-build -c Release --project "$project" -- "$@"; }

dotnet build -c Release --nologo -v quiet "$project"
if [ ${#mode[@]} -eq 0 ]; then
  # One process per class, so that the profile the runtime collects for one does not slow the next.
  for class in $(grep -l '\[Benchmark' "$project"/*.cs | xargs -n 1 basename -s .cs); do
    benchmarks --filter "*.$class.*"
  done
else
  benchmarks "${mode[@]}" --filter '*'
fi
if [ -x benchmarks/cold-start.sh ]; then benchmarks/cold-start.sh "${mode[@]}"; fi
if [ ${#mode[@]} -eq 0 ]; then benchmarks report; else benchmarks report --check; fi
