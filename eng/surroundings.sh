#!/usr/bin/env bash
# Runs the built default tests in each of several surroundings: cultures, no culture at all, far time zones, and a machine with a wrong
# date. Each surrounding is first probed, so that it is known to have taken effect. Part of eng/test-deep.sh.
# Needs the .NET SDK; installs ICU and faketime if they are missing.
#
#   eng/surroundings.sh                 all surroundings
#   eng/surroundings.sh tr-TR 1999      those named
#   SURROUNDINGS_TESTS="-class *X" ...  only some tests (arguments of the xUnit runner)
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
projects="${SURROUNDINGS_PROJECTS:-Ocop.Domain.Tests Ocop.Domain.SystemTextJson.Tests Ocop.Domain.Reporting.Tests ocop-audit.Tests}"
read -r -a chosen <<< "${SURROUNDINGS_TESTS:-}"
# A database and a browser have their own settings.
chosen+=(-namespace- Ocop.Domain.Tests.Oracle -namespace- Ocop.Domain.Reporting.Tests.Browser)
all_passed=0 all_failed=0

install() { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" >/dev/null; }
ldconfig -p | grep -q libicuuc || install libicu-dev
command -v faketime >/dev/null || install faketime

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A program that prints its surroundings.
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
  [ -x "tests/$project/bin/Debug/net10.0/$project" ] || dotnet build -nologo -v q "tests/$project"
done

# surroundings NAME EXPECTED COMMAND...: the output of the probe, as a pattern, and the command that runs a program there.
exit_code=0
surroundings() {
  local name=$1 expected=$2 said project total passed failed skipped start=$SECONDS
  shift 2
  if [ "${#named[@]}" -gt 0 ] && [[ " ${named[*]} " != *" $name "* ]]; then return; fi
  said=$("$@" "$probe")
  if ! [[ $said =~ $expected ]]; then
    printf '%-12s NOT IN EFFECT: "%s", expected %s\n' "$name" "$said" "$expected"
    exit_code=1 all_failed=$((all_failed + 1))
    return
  fi
  printf '%-12s in effect: %s\n' "$name" "$said"
  for project in $projects; do
    "$@" "tests/$project/bin/Debug/net10.0/$project" -noColor "${chosen[@]}" > "$work/log" 2>&1 || true
    read -r total failed skipped <<< "$(sed -nE 's/.*Total: ([0-9]+), Errors: 0, Failed: ([0-9]+), Skipped: ([0-9]+),.*/\1 \2 \3/p' "$work/log" | tail -1)"
    if [ -z "${total:-}" ]; then
      printf '  %-34s did not finish\n' "$project"
      tail -5 "$work/log"
      exit_code=1 all_failed=$((all_failed + 1))
      continue
    fi
    passed=$((total - failed - skipped)) all_passed=$((all_passed + total - failed - skipped)) all_failed=$((all_failed + failed))
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
# Tests that switch cultures are left out where there are none.
chosen+=(-trait- needs=cultures)
surroundings invariant "^- GregorianCalendar invariant " env DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
chosen=("${chosen[@]:0:${#chosen[@]}-2}")
surroundings Kiritimati " Pacific/Kiritimati " env TZ=Pacific/Kiritimati
surroundings Los_Angeles " America/Los_Angeles " env TZ=America/Los_Angeles
surroundings 1999 " 1999-12-31\$" faketime '1999-12-31 12:00:00'
surroundings 2099 " 2099-01-01\$" faketime '2099-01-01 12:00:00'
printf '%s passed, %s failed in all surroundings\n' "$all_passed" "$all_failed"
exit $exit_code
