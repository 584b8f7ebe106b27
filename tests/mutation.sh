#!/usr/bin/env bash
# Mutation testing of src/Ocop.Domain, or of some of its folders (Plan, Assessment, ...) or files: Stryker changes the library in
# one place after another, and a change that no test notices survives. What became of the mutants of each file is written to
# docs/trust/mutants.csv, and those that survived are printed. It needs the program jq.
#
# It works on a copy of the repository in which only named examples are left: without the laws, whose random inputs would
# kill a mutant in one run and not in the next and take most of the time, and without the tests of sources and documents.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
root=$PWD

mutate=()
for part in "$@"; do
  case "$part" in
    *.cs) mutate+=(--mutate "**/$part") ;;
    *) [ -d "src/Ocop.Domain/$part" ] || { echo "usage: tests/mutation.sh [FOLDER | FILE.cs]..." >&2; exit 2; }; mutate+=(--mutate "$part/**/*.cs" --mutate "**/Ocop.Domain/$part/**/*.cs") ;;
  esac
done

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -co --exclude-standard -- .config src/Ocop.Domain src/Directory.Build.props src/BannedSymbols.txt tests/Ocop.Domain.Tests tests/stryker-config.json \
    Directory.Build.props Directory.Build.targets Directory.Packages.props global.json Ocop.Domain.sln README.md CHANGELOG.md \
  | grep -v 'packages.lock.json' | while read -r file; do [ ! -e "$file" ] || cp --parents "$file" "$copy"; done

cd "$copy/tests/Ocop.Domain.Tests"
rm -rf Design ./*/*LawsTest.cs ArbitrariesTest.cs Assessment/AssessmentCostTest.cs Contracts/AllocationTest.cs
grep -rl --include='*.cs' 'SystemTextJson' . | xargs -r rm # Its package is not mutated, and not copied.
find . -name '*.cs' -exec sed -i -E '/^ *\[Property(\(.*\))?\]$/d; /\[Fact\]/{N; /without_cultures_and_ICU/s/\[Fact\]//}' {} +
sed -i -E '/Markdig|Microsoft.CodeAnalysis.CSharp|coverlet|SystemTextJson|EntityFrameworkCore/d; /Of the benchmarks/,/<\/ItemGroup>/d' ./*.csproj
sed -i -E 's/<TargetFrameworks>.*</<TargetFrameworks>net10.0</' ./*.csproj "$copy/src/Directory.Build.props"
sed -i -E '/TreatWarningsAsErrors/d; s:<RestorePackagesWithLockFile>.*:<RunAnalyzers>false</RunAnalyzers>:' "$copy/Directory.Build.props"

cd "$copy"
dotnet tool restore > /dev/null
cd tests/Ocop.Domain.Tests
dotnet stryker --config-file ../stryker-config.json "${mutate[@]}" --output "$copy/result" --skip-version-check
report="$copy/result/reports/mutation-report.json"
[ -z "${KEEP_REPORT:-}" ] || cp "$report" "$KEEP_REPORT"

# One row for each file with mutants; the rows of files that were not looked at this time stay.
csv="$root/docs/trust/mutants.csv"
mkdir -p "$(dirname "$csv")"
header='folder,file,mutants,killed,timed-out,survived,uncovered,ignored'
rows=$(jq -r '
  .files | to_entries[]
  | (.key | sub(".*src/Ocop.Domain/"; "")) as $file
  | [.value.mutants[] | select(.status != "CompileError") | .status] as $all
  | def how_many($status): $all | map(select(. == $status)) | length;
  [($file | split("/")[0]), $file, how_many("Killed") + how_many("Timeout") + how_many("Survived") + how_many("NoCoverage"),
   how_many("Killed"), how_many("Timeout"), how_many("Survived"), how_many("NoCoverage"), how_many("Ignored")]
  | select(.[2] > 0) | @csv' "$report" | tr -d '"')
{
  echo "$header"
  { [ ! -e "$csv" ] || tail -n +2 "$csv"; echo "$rows"; } | awk -F, '$2 { row[$2] = $0 } END { for (file in row) print row[file] }' | LC_ALL=C sort
} > "$copy/mutants.csv"
mv "$copy/mutants.csv" "$csv"

echo
jq -r '
  .files | to_entries[] | .key as $file | (.value.source | split("\n")) as $lines | .value.mutants[]
  | select(.status == "Survived" or .status == "NoCoverage")
  | "\(.status) \($file | sub(".*src/Ocop.Domain/"; "")):\(.location.start.line): \(.mutatorName)\n    \($lines[.location.start.line - 1] | ltrimstr(" ") | sub("^ +"; ""))\n    -> \(.replacement | gsub("\\s+"; " "))"' "$report"
