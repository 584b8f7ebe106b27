#!/usr/bin/env bash
# Runs the live ledger to measure it or to show it. Needs the .NET SDK, redis-server (faults, scale) and Chromium (faults, pictures).
#
#   eng/live-ledger.sh faults      the table of faults in docs/scale-out.md; takes 7 minutes
#   eng/live-ledger.sh scale       its other tables; takes 10 minutes
#   eng/live-ledger.sh pictures    takes the pictures of the board in docs/images
set -euo pipefail
cd "$(dirname "$0")/.."
exec dotnet run -c Release --project eng/LedgerRuns -- "$@"
