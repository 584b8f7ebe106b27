#!/usr/bin/env bash
# Writes the software bill of materials of each package (CycloneDX, JSON) to eng/sbom: its dependencies and build tools, with versions
# and hashes. A test compares them with the lock files. Needs the .NET SDK.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)

dotnet tool restore > /dev/null
for project in src/*/*.csproj; do
  package=$(basename "$project" .csproj)
  [ "$package" = ocop-audit ] && kind=Application || kind=Library
  dotnet restore "$project" --locked-mode -v quiet
  # Without serial number and time, the same packages give the same document.
  dotnet tool run dotnet-CycloneDX "$project" --disable-package-restore --no-serial-number \
    --include-project-references --set-nuget-purl --set-name "$package" --set-version "$version" --set-type "$kind" \
    --spec-version 1.6 --output-format UnsafeJson --output eng/sbom --filename "$package.cdx.json" > /dev/null
  sed -i -e 's/\r$//' -e '/^    "timestamp": /d' "eng/sbom/$package.cdx.json"
  printf '%s: %s packages\n' "eng/sbom/$package.cdx.json" "$(grep -c '^      "purl"' "eng/sbom/$package.cdx.json")"
done
