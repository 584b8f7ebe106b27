#!/usr/bin/env bash
# Mutation testing of src/Ocop.Domain, or of some of its folders (Rules, Assessment, ...) or files: the library is changed in one
# place at a time, and a change that no test notices survives. The results by file are written to docs/trust/mutants.csv, and the
# survivors are printed. Needs the .NET SDK and jq.
#
#   eng/mutation.sh [FOLDER | FILE.cs]...
#
# Stryker makes the mutants, all in one assembly in which an environment variable switches one on. Each is then tested in a process of
# its own: Stryker 5.1.0 tests them one after another in one process, where a static table is that of an earlier mutant
# (stryker-mutator/stryker-net#3832).
#
# The tests are those of the library, except enumerations, measures of memory, and tests of the library as a whole. A mutant is tested
# by the examples of its folder, then by all examples, then by the laws with ten cases each, the same in every run.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
root=$PWD

mutate=()
for part in "$@"; do
  case "$part" in
    *.cs) mutate+=(--mutate "**/$part") ;;
    *) [ -d "src/Ocop.Domain/$part" ] || { echo "usage: eng/mutation.sh [FOLDER | FILE.cs]..." >&2; exit 2; }; mutate+=(--mutate "$part/**/*.cs" --mutate "**/Ocop.Domain/$part/**/*.cs") ;;
  esac
done

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -co --exclude-standard -- .config src/Ocop.Domain src/Directory.Build.props src/BannedSymbols.txt tests/Directory.Build.props tests/Ocop.Domain.Tests tests/TestSupport eng/stryker-config.json \
    Directory.Build.props Directory.Build.targets Directory.Packages.props global.json Ocop.Domain.sln README.md CHANGELOG.md \
  | grep -v 'packages.lock.json' | while read -r file; do [ ! -e "$file" ] || cp --parents "$file" "$copy"; done
sed -i -E '/TreatWarningsAsErrors/d; s:<RestorePackagesWithLockFile>.*:<RunAnalyzers>false</RunAnalyzers>:' "$copy/Directory.Build.props"

echo "The tests"
cd "$copy/tests/Ocop.Domain.Tests"
rm -rf Oracle ArbitrariesTest.cs {Culture,EdgeDays,Growth,Initialisation,Parallel,WholeNumbers}Test.cs FreshLibrary.cs
rm -rf Assessment/{AssessmentCost,EveryBehaviour,Sizes}Test.cs Assessment/DayOrder.cs
grep -rl --include='*.cs' 'SystemTextJson' . | xargs -r rm # Its package is not mutated, and not copied.
sed -i -E '/coverlet|DuckDB/d; s/Ocop\.Domain\.SystemTextJson/Ocop.Domain/g' ./*.csproj
dotnet build -nologo -v quiet

echo "The mutants"
mkdir "$copy/tests/Mutants"
cd "$copy/tests/Mutants"
cat > Mutants.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="../../src/Ocop.Domain/Ocop.Domain.csproj" />
  </ItemGroup>
</Project>
EOF
# The only test that Stryker runs keeps the mutated library.
cat > Mutants.cs <<'EOF'
public class MutatedLibraryTest
{
    [Xunit.Fact]
    public void Is_kept() => System.IO.File.Copy("Ocop.Domain.dll", "../../../Mutated.dll", overwrite: true);
}
EOF
dotnet tool restore > /dev/null
dotnet stryker --config-file ../../eng/stryker-config.json "${mutate[@]}" --output "$copy/result" --skip-version-check > "$copy/stryker.log" || { tail -20 "$copy/stryker.log" >&2; exit 1; }
report="$copy/result/reports/mutation-report.json"

# Compiled ahead of time, a process starts in half the time.
cp Mutated.dll "$copy/src/Ocop.Domain/bin/Debug/net10.0/Ocop.Domain.dll"
dotnet publish -nologo -v quiet -c Debug -r linux-x64 --self-contained false -p:PublishReadyToRun=true -p:BuildProjectReferences=false -o "$copy/tests/run" ../Ocop.Domain.Tests

# try MUTANT FILE: the result of the tests for a mutant; -1 for none.
cat > "$copy/try" <<EOF
#!/usr/bin/env bash
cd "$copy/tests/Ocop.Domain.Tests"
own=\$(find "\$(dirname "\$2" | sed 's:.*src/Ocop.Domain/::')" -name '*Test.cs' 2> /dev/null | sed -E 's:.*/(.*)\.cs:-class *.\1:')
status=Survived
for tests in "\$own -trait- kind=law" "-trait- kind=law" "-trait kind=law"; do
  OCOP_CASES=10 OCOP_SEED=312,1 STRYKER_MUTANT_ID_CONTROL_VAR=MUTANT MUTANT=\$1 timeout -k 1 20 dotnet ../run/Ocop.Domain.Tests.dll -noColor -stopOnFail \$tests > "$copy/log.\$1" 2>&1
  case \$? in 0) ;; 124 | 137) status=Timeout; break ;; *) status=Killed; break ;; esac
done
[ \$1 = -1 ] || rm "$copy/log.\$1"
echo \$1,\$status >> "$copy/tried"
EOF
chmod +x "$copy/try"
"$copy/try" -1 Counting/Tally.cs
grep -qx -e '-1,Survived' "$copy/tried" || { echo "The tests fail without a mutant:" >&2; cat "$copy/log.-1" >&2; exit 1; }
mutants=$(jq -r '.files | to_entries[] | .key as $file | .value.mutants[] | select(.status != "CompileError" and .status != "Ignored") | "\(.id) \($file)"' "$report")
echo "$(wc -l <<< "$mutants") to be tried"
xargs -n 2 -P "$(nproc)" "$copy/try" <<< "$mutants"
[ -z "${KEEP_REPORT:-}" ] || cp "$report" "$copy/tried" "$KEEP_REPORT"

# The report with the results, for the queries below.
outcome='(reduce ($tried | split("\n")[] | select(. != "") | split(",")) as [$id, $status] ({}; .[$id] = $status)) as $outcome
  | [.files | to_entries[] | .key |= sub(".*src/Ocop.Domain/"; "") | .value.mutants |= map(.status = ($outcome[.id] // .status))]'

# One row for each file with mutants; rows of files that were not tested this time stay.
csv="$root/docs/trust/mutants.csv"
mkdir -p "$(dirname "$csv")"
rows=$(jq -r --rawfile tried "$copy/tried" "$outcome"'
  | .[] | .key as $file | .value.mutants | map(.status) as $all
  | def how_many($status): $all | map(select(. == $status)) | length;
  how_many("Killed") as $killed | how_many("Timeout") as $late | how_many("Survived") as $survived
  | [($file | split("/")[0]), $file, $killed + $late + $survived, $killed, $late, $survived, how_many("Ignored"), how_many("CompileError")]
  | select(.[2] > 0) | @csv' "$report" | tr -d '"')
{
  echo 'folder,file,mutants,killed,timed-out,survived,left-out,not-compiled'
  { [ ! -e "$csv" ] || tail -n +2 "$csv"; echo "$rows"; } | awk -F, '$2 { row[$2] = $0 } END { for (file in row) print row[file] }' | LC_ALL=C sort
} > "$copy/mutants.csv"
mv "$copy/mutants.csv" "$csv"

jq -r --rawfile tried "$copy/tried" "$outcome"'
  | .[] | .key as $file | (.value.source | split("\n")) as $lines | .value.mutants[] | select(.status == "Survived")
  | "\($file):\(.location.start.line): \(.mutatorName)\n    \($lines[.location.start.line - 1] | sub("^ +"; ""))\n    -> \(.replacement | gsub("\\s+"; " "))"' "$report"
awk -F, 'NR > 1 { all += $3; dead += $4 + $5 } END { printf "%d of %d mutants noticed in the files of mutants.csv, %.2f %%\n", dead, all, 100 * dead / all }' "$csv"
