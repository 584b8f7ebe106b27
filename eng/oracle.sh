#!/usr/bin/env bash
# Compares the library with its second definitions over random cases: docs/oracle, in SQL, and the naive one in C#.
# Needs the .NET SDK. A run of 200,000 cases takes some minutes; OCOP_ORACLE_SEED=N repeats the cases of an earlier run.
#
#   eng/oracle.sh [CASES]      200,000 by default
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 OCOP_CASES=${1:-200000}

dotnet build -c Release --nologo -v quiet tests/Ocop.Domain.Tests
dotnet tests/Ocop.Domain.Tests/bin/Release/net10.0/Ocop.Domain.Tests.dll -class '*.SqlOracleTest' -noColor
