#!/usr/bin/env bash
# Holds the library against its second definitions over random cases: docs/oracle, in SQL, and the naive one in C#.
# With --long it takes 200,000 cases through SQL, twice, and 10,000,000 against the naive definition, and prints the rows of the
# table in docs/trust.md. OCOP_ORACLE_SEED=N has the cases of an earlier run again.
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1:-}" in
  "") mode=(-explicit off) ;;
  --long) mode=(-explicit only -showLiveOutput) ;;
  *) echo "usage: tests/oracle.sh [--long]" >&2; exit 2 ;;
esac

project=tests/Ocop.Domain.Oracle.Tests
dotnet build -c Release --nologo -v quiet "$project"
dotnet "$project/bin/Release/net10.0/Ocop.Domain.Oracle.Tests.dll" "${mode[@]}"
