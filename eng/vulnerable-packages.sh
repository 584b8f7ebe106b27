#!/usr/bin/env bash
# Fails if a package that ships, or one of its dependencies, has a known vulnerability. Needs the .NET SDK and a package source that
# serves advisories; a package with a well-known vulnerability shows whether it does.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

vulnerable() { dotnet package list --project "$1" --vulnerable --include-transitive --format json; }

# GHSA-5crp-9r3c-p2vr. Outside the repository, so that none of its settings apply.
cat > "$work/Known.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Newtonsoft.Json" Version="12.0.1" />
  </ItemGroup>
</Project>
PROJECT
if ! dotnet restore "$work/Known.csproj" -v quiet > "$work/restore.log" 2>&1 || ! vulnerable "$work/Known.csproj" > "$work/known.json" 2>&1; then
  echo "NOT CHECKED: no package source can be reached."
  exit 0
elif ! grep -q '"vulnerabilities"' "$work/known.json"; then
  echo "NOT CHECKED: no package source serves advisories, a package with a known vulnerability is not reported."
  exit 0
fi

found=0
for project in src/*/*.csproj; do
  dotnet restore "$project" --locked-mode -v quiet
  vulnerable "$project" > "$work/list.json"
  if grep -q '"vulnerabilities"' "$work/list.json"; then
    cat "$work/list.json"
    found=1
  fi
done
[ "$found" -eq 0 ] || { echo "The packages above have known vulnerabilities." >&2; exit 1; }
echo "No known vulnerability in the packages that ship."
