#!/usr/bin/env bash
# Times whole processes, from their start to the first verdicts printed: this library, RulesEngine and DuckDB, compiled just in
# time and ahead of time, and a program that does nothing as the floor. Writes benchmarks/results/cold-start.csv, in seconds, and how large
# what is published is, published.csv.
# With --quick, three runs of the library and RulesEngine; what they print is checked, and nothing in the repository changes.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

case "${1:-}" in
  "") quick=false ;;
  --quick) quick=true ;;
  *) echo "usage: benchmarks/cold-start.sh [--quick]" >&2; exit 2 ;;
esac

if ! command -v hyperfine >/dev/null; then
  if $quick; then echo "cold start: not timed, since hyperfine is not installed"; exit 0; fi
  apt-get update && apt-get install -y hyperfine
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# PROGRAM FOLDER [OPTIONS]: publishes a program; what is made on the way stays in the temporary folder too. The analyzers, which
# have had their say when the repository was built, would take a third of the time.
publish() {
  local program=$1 folder=$2
  shift 2
  dotnet publish "benchmarks/ColdStart/$program" -c Release --nologo -v quiet -p:RunAnalyzers=false \
    --artifacts-path "$work/made-$folder" -o "$work/$folder" "$@" > "$work/$folder.log" 2>&1
}

names=()
commands=()

# NAME COMMAND: takes a program into the race if it says what the library says; else says why not.
enter() {
  local name=$1 command=$2
  if $command > "$work/said" 2> "$work/complained" && cmp -s "$work/said" "$work/expected"; then
    names+=("$name")
    commands+=("$command")
  else
    echo "$name is not timed: it does not give the verdicts. It says:" >&2
    head -n 4 -q "$work/said" "$work/complained" | sed 's/^/  /' >&2
    return 1
  fi
}

# PROGRAM FOLDER: makes a program to be compiled just in time; in a hurry, beside its project.
make() {
  if $quick; then
    dotnet build "benchmarks/ColdStart/$1" -c Release --nologo -v quiet -o "$work/$2" > "$work/$2.log" 2>&1
  else
    publish "$1" "$2"
  fi || { cat "$work/$2.log" >&2; return 1; }
}

make Library library
dotnet "$work/library/ColdStart.Library.dll" > "$work/expected"
enter "Ocop.Domain" "dotnet $work/library/ColdStart.Library.dll"
make RulesEngine rules-engine
enter "RulesEngine" "dotnet $work/rules-engine/ColdStart.RulesEngine.dll"

if $quick; then
  runs=(--warmup 1 --runs 3)
else
  runs=(--warmup 3 --runs 20 --export-csv "$work/times.csv")
  make DuckDb duckdb
  enter "DuckDB" "dotnet $work/duckdb/ColdStart.DuckDb.dll"
  make Empty empty
  enter "empty program" "dotnet $work/empty/ColdStart.Empty.dll"
  publish Library library-ahead -p:AheadOfTime=true
  enter "Ocop.Domain, ahead of time" "$work/library-ahead/ColdStart.Library"
  publish Empty empty-ahead -p:AheadOfTime=true
  enter "empty program, ahead of time" "$work/empty-ahead/ColdStart.Empty"

  # The others are not made for it: their warnings are counted, and they run if they can.
  for contender in "RulesEngine RulesEngine rules-engine-ahead" "DuckDB DuckDb duckdb-ahead"; do
    read -r name program folder <<< "$contender"
    if publish "$program" "$folder" -p:AheadOfTime=true -p:TreatWarningsAsErrors=false -p:MSBuildTreatWarningsAsErrors=false; then
      echo "$name, ahead of time: $(grep -oE 'warning IL[0-9]+.*' "$work/$folder.log" | sort -u | wc -l) warnings of the compiler that it may not work"
      enter "$name, ahead of time" "$work/$folder/ColdStart.$program" || true
    else
      echo "$name, ahead of time, is not timed: it cannot be published. It says:" >&2
      grep -m 3 error "$work/$folder.log" >&2 || tail -n 3 "$work/$folder.log" >&2
    fi
  done
fi

named=()
for i in "${!names[@]}"; do named+=(--command-name "${names[$i]}" "${commands[$i]}"); done
hyperfine --shell=none --style basic "${runs[@]}" "${named[@]}"

if ! $quick; then
  publish Library library-trimmed -p:Trimmed=true
  mkdir -p benchmarks/results
  {
    echo "name,bytes"
    echo "Ocop.Domain.dll as it is,$(stat -c %s "$work/library/Ocop.Domain.dll")"
    echo "Ocop.Domain.dll trimmed into the program,$(stat -c %s "$work/library-trimmed/Ocop.Domain.dll")"
    echo "the whole program compiled ahead of time,$(stat -c %s "$work/library-ahead/ColdStart.Library")"
  } > benchmarks/results/published.csv
  cp "$work/times.csv" benchmarks/results/cold-start.csv
fi
