#!/usr/bin/env bash
# Takes the pictures of the HTML report in docs/images again, or only the ones named. Look at each before you commit it.
# Needs the .NET SDK, Chromium and Noto Sans.
#
#   eng/screenshots.sh [NAME...]     such as: eng/screenshots.sh report-chart-en
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
OCOP_FONTS=noto dotnet run --project eng/Screenshots -- "$@"
