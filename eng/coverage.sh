#!/usr/bin/env bash
# Which lines and branches of src/Ocop.Domain its own tests reach, folder by folder, and each that they do not. Fails below 100 %
# of the branches of Plan and Assessment, or 98 % of all lines or all branches. With --no-build it takes what was built before.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# What cannot be reached, as file | part of the line | reason; an exception that nothing needs any more is an error.
# The compiler wants an arm for values that an enumeration does not have; each switch stands where no such value can come.
exceptions='
Assessment/EnglishExplanation.cs|"Not a status."|a verdict looks its status up in a table of the eight
Assessment/EnglishExplanation.cs|finding.Status switch|the same
Assessment/VietnameseExplanation.cs|"Not a status."|the same
Assessment/VietnameseExplanation.cs|finding.Status switch|the same
Assessment/PlanIndicators.cs|"Not an indicator."|a clause refuses an undefined indicator
Assessment/PlanIndicators.cs|counts) = kind switch|the same
Outlook/CounterfactualText.cs|"Not a status of what is not met."|what is met is answered before
Outlook/CounterfactualText.cs|status switch|the same
Outlook/PaceText.cs|"Not a reason."|the reasons are given by the library alone
Outlook/PaceText.cs|pace.WhyNotProjected switch|the same
Outlook/PlanOddityText.cs|"Not a kind."|the kinds are given by the library alone
Outlook/PlanOddityText.cs|oddity.Kind switch|the same
Territory/DistrictNames.cs|"Not a kind of district."|the 30 districts are given by the library alone
Territory/DistrictNames.cs|kind switch|the same
Territory/PlaceLevel.cs|"No unit is of that kind."|so are the units
Territory/PlaceLevel.cs|kind switch|the same
'

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
besides=()
for test in tests/Ocop.Domain.Tests/Design/*Test.cs; do besides+=(--filter-not-class "*.$(basename "$test" .cs)"); done # They look at sources and documents.
dotnet test "$@" --project tests/Ocop.Domain.Tests -f net10.0 --no-progress "${besides[@]}" \
  --coverlet --coverlet-include '[Ocop.Domain]*' --coverlet-output-format lcov --coverlet-single-hit --results-directory "$results"

EXCEPTIONS="$exceptions" awk '
  BEGIN {
    count = split(ENVIRON["EXCEPTIONS"], rows, "\n")
    for (i = 1; i <= count; i++) if (split(rows[i], cells, "|") == 3) { known++; of[known] = cells[1]; part[known] = cells[2]; reason[known] = cells[3] }
  }
  /^SF:/ {
    path = substr($0, 4); file = path; sub(/.*src\/Ocop\.Domain\//, "", file)
    folder = file ~ /\// ? file : "others"; sub(/\/.*/, "", folder)
    delete source; place = 0
    while ((getline text < path) > 0) source[++place] = text
    close(path)
  }
  /^DA:/ { split(substr($0, 4), cells, ","); seen("line", cells[1], cells[2] > 0) }
  /^BRDA:/ { split(substr($0, 6), cells, ","); seen("branch", cells[1], cells[4] != "-" && cells[4] > 0) }
  function seen(what, line, is_reached,    i) {
    if (!is_reached)
      for (i = 1; i <= known; i++)
        if (of[i] == file && index(source[line], part[i])) { used[i]++; return }
    total[what, folder]++; total[what, "all"]++
    if (is_reached) { reached[what, folder]++; reached[what, "all"]++ }
    else printf "not reached: %s %s:%d: %s\n", what, file, line, source[line]
  }
  function share(what, folder) { return total[what, folder] == 0 ? 100 : 100 * reached[what, folder] / total[what, folder] }
  function show(folder) {
    printf "%-12s %5d of %5d lines, %6.2f %%   %5d of %5d branches, %6.2f %%\n", folder,
      reached["line", folder], total["line", folder], share("line", folder), reached["branch", folder], total["branch", folder], share("branch", folder)
  }
  function require(is_so, bound) { if (!is_so) { print "below the bound: " bound; failed = 1 } }
  END {
    print ""
    size = split("Territory Text Facts Plan Assessment Outlook others all", order, " ")
    for (i = 1; i <= size; i++) show(order[i])
    for (i = 1; i <= known; i++) {
      if (used[i]) printf "excepted: %s, %s: %s\n", of[i], part[i], reason[i]
      else require(0, "an exception that is not needed: " of[i] ", " part[i])
    }
    require(share("branch", "Plan") == 100, "all branches of Plan")
    require(share("branch", "Assessment") == 100, "all branches of Assessment")
    require(share("line", "all") >= 98, "98 % of all lines")
    require(share("branch", "all") >= 98, "98 % of all branches")
    exit failed
  }' "$results"/*.info
