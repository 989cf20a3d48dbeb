#!/usr/bin/env bash
# Turns a labelled report into a correction, with nothing in reach that a hostile one could use. Usage: read-report.sh EVENT OUT
# The text of the report goes from the event's file into the program; no shell holds a word of it.
# OUT gets corrections/<seed>.yml and difference.md.
#   PROGRAM  how the program is called [this commit's own, built from source]
set -euo pipefail
event=$1 out=$2
program=${PROGRAM:-dotnet run --project src/BulletinSite -c Release --}
mkdir -p "$out/corrections"

before=$(mktemp -d)
trap 'git worktree remove --force "$before/tree" 2>/dev/null || true; rm -rf "$before"' EXIT
git worktree add --quiet --detach "$before/tree" HEAD

$program report "$event" --event --to-correction --plain
$program check --plain > "$before/check.log" || { tail -n 40 "$before/check.log"; exit 1; }

mapfile -d '' changed < <(git status --porcelain -z --untracked-files=all)
[ "${#changed[@]}" -eq 1 ] || { echo "a report changes one file"; exit 1; }
file=${changed[0]:3}
[[ "$file" == input/corrections/*.yml && "${file#input/corrections/}" != */* ]] || { echo "a report changes corrections only"; exit 1; }
cp "$file" "$out/corrections/"

$program diff "$before/tree" . --markdown "$out/difference.md" --plain > /dev/null
