#!/usr/bin/env bash
# The deep run: every law with all its random cases, full enumerations, tests that are too slow for `dotnet test`, the browser tests with
# a second set of fonts, and the default tests in every culture and surrounding. Needs a build (`dotnet build`).
# Its last line is `N passed, M failed in the deep run`. OCOP_SKIP_SURROUNDINGS=1 leaves the surroundings out.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# count LOG: adds up the summary of a `dotnet test`.
count() {
  local succeeded broken
  succeeded=$(sed -n 's/^ *succeeded: //p' "$1" | tail -1)
  broken=$(sed -n 's/^ *failed: //p' "$1" | tail -1)
  passed=$((passed + ${succeeded:-0}))
  failed=$((failed + ${broken:-1}))
}

echo "Laws with all their cases, enumerations and slow tests"
# A project without a deep test ends with 8, which is no error.
OCOP_DEEP=1 dotnet test --no-build --no-progress --ignore-exit-code 8 --explicit on --filter-trait run=deep 2>&1 | tee "$work/deep.log" || true
count "$work/deep.log"

for fonts in liberation noto; do
  echo "The report in a browser whose only fonts are $fonts"
  OCOP_FONTS=$fonts dotnet test --no-build --no-progress --project tests/Ocop.Domain.Reporting.Tests \
    --filter-class '*.LayoutTest' '*.PrintTest' 2>&1 | tee "$work/$fonts.log" || true
  count "$work/$fonts.log"
done

if [ -z "${OCOP_SKIP_SURROUNDINGS:-}" ]; then
  echo "Every culture and surrounding"
  eng/surroundings.sh 2>&1 | tee "$work/surroundings.log" || true
  read -r more_passed more_failed <<< "$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed in all surroundings$/\1 \2/p' "$work/surroundings.log")"
  passed=$((passed + ${more_passed:-0})) failed=$((failed + ${more_failed:-1}))
fi

printf '%s passed, %s failed in the deep run\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
