#!/usr/bin/env bash
# Builds the site before and after a change and says what readers will see differ. Usage: compare-sites.sh BASE_COMMIT OUT
# OUT gets preview/ (the site after), difference.html, difference.md. Fails when the site after cannot be built.
#   PROGRAM  how the program is called [each commit's own, built from source]
set -euo pipefail
base=$1 out=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out"

before=$(mktemp -d)
trap 'git worktree remove --force "$before/tree" 2>/dev/null || true; rm -rf "$before"' EXIT
git worktree add --quiet --detach "$before/tree" "$base"

bash "$here/build-site.sh" . "$out/preview"
if bash "$here/build-site.sh" "$before/tree" "$before/site"; then
  ${PROGRAM:-dotnet run --project src/BulletinSite -c Release --} diff "$before/site" "$out/preview" \
    --html "$out/difference.html" --markdown "$out/difference.md" --plain
else
  # The change may be the one that mends it.
  echo "The site before the change cannot be built; there is nothing to compare." | tee "$out/difference.md" > "$out/difference.html"
fi
[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$out/difference.md" >> "$GITHUB_STEP_SUMMARY"
