#!/usr/bin/env bash
# Runs the built tests of the library, of its JSON and of the audit program once in each of several hostile surroundings: cultures,
# no culture at all, far time zones, and a machine whose date is wrong. Each surrounding is first asked whether it took effect.
# Needs the .NET SDK; installs ICU and faketime if there is none. Takes about a quarter of an hour: not part of .ci/run.
#
#   tests/surroundings.sh                 all surroundings
#   tests/surroundings.sh tr-TR 1999      those named
#   SURROUNDINGS_TESTS="-class *X" ...    only some tests (arguments of the xUnit runner)
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
projects="${SURROUNDINGS_PROJECTS:-Ocop.Domain.Tests Ocop.Domain.SystemTextJson.Tests PlanAudit.Tests}"
read -r -a chosen <<< "${SURROUNDINGS_TESTS:-}"

install() { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" >/dev/null; }
ldconfig -p | grep -q libicuuc || install libicu-dev
command -v faketime >/dev/null || install faketime

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A program that says where it finds itself.
mkdir "$work/probe"
cat > "$work/probe/probe.csproj" <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
</Project>
EOF
cat > "$work/probe/Program.cs" <<'EOF'
using System;
using System.Globalization;
AppContext.TryGetSwitch("System.Globalization.Invariant", out bool invariant);
invariant |= Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") == "1";
Console.WriteLine($"{(CultureInfo.CurrentCulture.Name is "" ? "-" : CultureInfo.CurrentCulture.Name)} {CultureInfo.CurrentCulture.Calendar.GetType().Name} "
    + $"{(invariant ? "invariant" : "icu")} {TimeZoneInfo.Local.Id} {DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
EOF
dotnet build -nologo -v q "$work/probe" >/dev/null
probe="$work/probe/bin/Debug/net10.0/probe"

for project in $projects; do
  [ -x "tests/$project/bin/Debug/net10.0/$project" ] || dotnet build -nologo -v q -f net10.0 "tests/$project"
done

# surroundings NAME EXPECTED COMMAND...: what the probe must say there, as a pattern, and how to get there.
exit_code=0
surroundings() {
  local name=$1 expected=$2 said project total passed failed skipped start=$SECONDS
  shift 2
  if [ "${#named[@]}" -gt 0 ] && [[ " ${named[*]} " != *" $name "* ]]; then return; fi
  said=$("$@" "$probe")
  if ! [[ $said =~ $expected ]]; then
    printf '%-12s NOT IN EFFECT: "%s", where %s was expected\n' "$name" "$said" "$expected"
    exit_code=1
    return
  fi
  printf '%-12s in effect: %s\n' "$name" "$said"
  for project in $projects; do
    "$@" "tests/$project/bin/Debug/net10.0/$project" -noColor "${chosen[@]}" > "$work/log" 2>&1 || true
    read -r total failed skipped <<< "$(sed -nE 's/.*Total: ([0-9]+), Errors: 0, Failed: ([0-9]+), Skipped: ([0-9]+),.*/\1 \2 \3/p' "$work/log" | tail -1)"
    if [ -z "${total:-}" ]; then
      printf '  %-34s did not run to its end\n' "$project"
      tail -5 "$work/log"
      exit_code=1
      continue
    fi
    passed=$((total - failed - skipped))
    printf '  %-34s %5d passed, %d failed, %d skipped\n' "$project" "$passed" "$failed" "$skipped"
    if [ "$failed" -gt 0 ]; then
      grep '\[FAIL\]' "$work/log" | sed 's/^ */    /' | cut -c1-200
      exit_code=1
    fi
    total=
  done
  printf '  %d s\n' $((SECONDS - start))
}

named=("$@")
today=$(date +%F)
culture() { surroundings "$1" "^$1 $2 icu .* $today\$" env LC_ALL="${1/-/_}.UTF-8" LANG="${1/-/_}.UTF-8"; }
culture tr-TR GregorianCalendar
culture ar-SA UmAlQuraCalendar
culture vi-VN GregorianCalendar
# Without cultures none can be switched to: tests that do are left out.
chosen+=(-trait- needs=cultures)
surroundings invariant "^- GregorianCalendar invariant " env DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
chosen=("${chosen[@]:0:${#chosen[@]}-2}")
surroundings Kiritimati " Pacific/Kiritimati " env TZ=Pacific/Kiritimati
surroundings Los_Angeles " America/Los_Angeles " env TZ=America/Los_Angeles
surroundings 1999 " 1999-12-31\$" faketime '1999-12-31 12:00:00'
surroundings 2099 " 2099-01-01\$" faketime '2099-01-01 12:00:00'
exit $exit_code
