#!/usr/bin/env bash
# Opens a pull request with the correction another job made of a report. Usage: propose-correction.sh IN
# Runs with a token that may write, so it believes nothing of IN: one file, of the name of a seed, into input/corrections/, and nothing else.
#   ISSUE, GITHUB_REPOSITORY, GH_TOKEN
set -euo pipefail
in=$1
[[ "$ISSUE" =~ ^[0-9]+$ ]] || { echo "ISSUE is no number"; exit 1; }

mapfile -d '' files < <(find "$in/corrections" -mindepth 1 -print0)
[ "${#files[@]}" -eq 1 ] || { echo "a report makes one correction"; exit 1; }
file=${files[0]}
name=${file##*/}
{ [ -f "$file" ] && [ ! -L "$file" ]; } || { echo "the correction is no file"; exit 1; }
[ "$(wc -c < "$file")" -le 262144 ] || { echo "the correction is too large"; exit 1; }
[[ "$name" == *.yml && -f "seeds/${name%.yml}.txt" ]] || { echo "the correction is for no page of the archive"; exit 1; }
{ [ ! -L input/corrections ] && [ ! -L "input/corrections/$name" ]; } || { echo "input/corrections is a link"; exit 1; }

mkdir -p input/corrections
cp "$file" "input/corrections/$name"
[ "$(git status --porcelain -z --untracked-files=all | tr '\0' '\n' | cut -c4-)" = "input/corrections/$name" ] || { echo "only a correction may change"; exit 1; }

branch="report/$ISSUE"
git checkout --quiet -B "$branch"
git add -- "input/corrections/$name"
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet -m "corrections: what report #$ISSUE asks for"
git push --quiet --force origin "$branch"

body=$(mktemp)
trap 'rm -f "$body"' EXIT
{ echo "Made of report #$ISSUE. Look at it as at any change: a reader wrote it."; echo; head -c 60000 "$in/difference.md"; } > "$body"
if [ -z "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  gh pr create --head "$branch" --title "corrections: report #$ISSUE" --body-file "$body"
fi
