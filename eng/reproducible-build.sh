#!/usr/bin/env bash
# Builds and packs the committed sources twice, from clones in two folders with different names, time zones, languages and file
# permissions, and compares the contents of the packages byte by byte: see docs/trust.md. Needs the .NET SDK, git and unzip.
set -euo pipefail
cd "$(dirname "$0")/.."
export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
command -v unzip > /dev/null || { apt-get update && apt-get install -y unzip; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
origin=$(git config --get remote.origin.url || true)

# Without analyzers: they write nothing.
pack_all() { # PACKAGES; in the folder of a clone
  local project
  for project in src/*/; do
    dotnet pack "$project" -c Release --nologo -v quiet --disable-build-servers -p:RunAnalyzers=false -o "$1"
  done
}

build() { # NAME FOLDER ZONE LANGUAGE MASK
  (
    umask "$5"
    export TZ="$3" LANG="$4" LC_ALL="$4" DOTNET_CLI_UI_LANGUAGE=en
    git clone --quiet --no-hardlinks . "$work/$2"
    cd "$work/$2"
    # Where the clone came from is a folder of this machine; its true origin is that of the repository.
    if [ -n "$origin" ]; then git remote set-url origin "$origin"; else git remote remove origin; fi
    pack_all "$work/$1.packages"
  )
  local package
  for package in "$work/$1.packages"/*pkg; do
    mkdir -p "$work/$1/$(basename "$package")"
    unzip -qq "$package" -d "$work/$1/$(basename "$package")"
  done
}

build first one UTC C 022
build second "another and longer name/two" Asia/Ho_Chi_Minh C.UTF-8 077

# The content alone, not the zip around it, which may keep times and permissions: nothing of these is installed or loaded.
contents() { (cd "$work/$1" && find . -type f -exec sha256sum {} + | sort -k 2); }
contents first > "$work/first.txt"
contents second > "$work/second.txt"
if ! diff "$work/first.txt" "$work/second.txt"; then
  echo "The two builds differ in the files above." >&2
  exit 1
fi

# A path of the machine would make a third build differ, where the folder of the packages or the user is another. Symbols hold
# paths folder by folder, so that the name of the folder is looked for alone too.
for path in "$(basename "$work")" "$work" "$PWD" "$(dotnet nuget locals global-packages --list | sed 's/.*: //')" "$HOME/"; do
  if grep -rlaF -- "$path" "$work/first"; then
    echo "The files above name the folder $path." >&2
    exit 1
  fi
done

packages=0 equal=0
for package in "$work/first.packages"/*pkg; do
  packages=$((packages + 1))
  if cmp -s "$package" "$work/second.packages/$(basename "$package")"; then equal=$((equal + 1)); fi
done
printf '%s packages with %s files, equal in both builds; %s of the packages are equal as zip files too\n' "$packages" "$(wc -l < "$work/first.txt")" "$equal"
[ "$packages" -eq 10 ] # Six, and the symbols of the four libraries that have them.
