#!/usr/bin/env bash
# Measures the library beside what a user would take instead, in 11 minutes on two cores at rest and up to 18 on busy ones, and writes
# benchmarks/results, the tables of docs/performance.md and docs/images/performance.svg.
# With --quick, in less than 2 minutes, it checks what is exact (equal answers, no allocation, a page that is what the results
# make), prints the ratios, and changes nothing.
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
benchmarks "${mode[@]}" --filter '*'
if [ -x benchmarks/cold-start.sh ]; then benchmarks/cold-start.sh "${mode[@]}"; fi
if [ ${#mode[@]} -eq 0 ]; then benchmarks report; else benchmarks report --check; fi
