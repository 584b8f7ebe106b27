#!/usr/bin/env bash
# Loads a CSV file of ten million rows (or ROWS) through the audit program, and fails if its resident memory exceeds a bound per row.
# Needs the .NET SDK, 1 GB of disk and 8 GB of memory; installs GNU time if it is missing. Takes some minutes.
#
#   eng/memory.sh [ROWS]
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-10000000}
bytes_per_row=800
bytes_of_program=$((200 << 20))

command -v /usr/bin/time >/dev/null || { apt-get update -qq && apt-get install -y -qq time >/dev/null; }
dotnet build src/ocop-audit -c Release -v q -nologo >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk -v rows="$rows" 'BEGIN {
  split("001 002 003 004 005 006 007 008 009 016 017 018 019 020 021 250 268 269 271 272 273 274 275 276 277 278 279 280 281 282", code, " ")
  print "id,name,district,opened_on,closed_on"
  for (i = 0; i < rows; i++)
    printf "P-%08d,Cửa hàng OCOP số %08d,%s,%04d-%02d-%02d,\n", i, i, code[i % 30 + 1], 2022 + i % 4, i % 12 + 1, i % 28 + 1
}' > "$work/points.csv"
[ "$(sed -n 2p "$work/points.csv" | cut -d, -f3)" = 001 ]
echo "id,name,district" > "$work/centers.csv"
printf '%s rows, %s bytes\n' "$rows" "$(stat -c %s "$work/points.csv")"
/usr/bin/time -f '%M %e' -o "$work/time" src/ocop-audit/bin/Release/net10.0/ocop-audit assess \
  --points "$work/points.csv" --centers "$work/centers.csv" --as-of 2025-12-31 --lang en > "$work/out" 2> "$work/error" || [ $? -eq 1 ] || { head -5 "$work/error"; exit 1; }
grep -m1 '312/KH-UBND' "$work/out"
read -r kilobytes seconds <<< "$(tail -1 "$work/time")"
bytes=$((kilobytes * 1024))
printf '%s s; at most %s bytes resident: %s per row\n' "$seconds" "$bytes" $((bytes / rows))
[ "$bytes" -le $((rows * bytes_per_row + bytes_of_program)) ] || { printf 'more than %s per row plus %s for the program\n' "$bytes_per_row" "$bytes_of_program"; exit 1; }
