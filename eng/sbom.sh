#!/usr/bin/env bash
# Prints the software bill of materials of each package (CycloneDX, JSON) anew: what it is built of and with, with versions and
# hashes. Needs the .NET SDK; a test holds what is printed to the lock files.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)

dotnet tool restore > /dev/null
while read -r package kind project; do
  dotnet restore "$project" --locked-mode -v quiet
  # No serial number and no time: the same packages give the same document.
  dotnet tool run dotnet-CycloneDX "$project/$(basename "$project").csproj" --disable-package-restore --no-serial-number \
    --include-project-references --set-nuget-purl --set-name "$package" --set-version "$version" --set-type "$kind" \
    --spec-version 1.6 --output-format UnsafeJson --output sbom --filename "$package.cdx.json" > /dev/null
  sed -i.with-time -e 's/\r$//' -e '/^    "timestamp": /d' "sbom/$package.cdx.json"
  rm "sbom/$package.cdx.json.with-time"
  printf '%s: %s packages\n' "sbom/$package.cdx.json" "$(grep -c '^      "purl"' "sbom/$package.cdx.json")"
done <<'LIST'
Ocop.Domain Library src/Ocop.Domain
Ocop.Domain.SystemTextJson Library src/Ocop.Domain.SystemTextJson
Ocop.Domain.EntityFrameworkCore Library src/Ocop.Domain.EntityFrameworkCore
Ocop.PlanAudit Application samples/PlanAudit
LIST
