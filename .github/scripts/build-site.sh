#!/usr/bin/env bash
# Builds the archive in a folder into a site. Usage: build-site.sh ROOT OUTPUT [COMMAND …]
#   COMMAND     what the program is asked to do, with its words [build]
#   PROGRAM     how the program is called [the one in ROOT, built from source]
#   SITE_URL    the site's address, where the repository's settings name one; goes before all others
#   PAGES_URL   the address GitHub Pages will give the site; holds where input/site.yml has no base_url
#   HOST_LIMIT  bytes the host takes
set -euo pipefail
root=$1 output=$2
shift 2
[ $# -gt 0 ] || set -- build

options=(--root "$root" --output "$output" --plain)
if [ -n "${SITE_URL:-}" ]; then
  options+=(--base-url "${SITE_URL%/}/")
elif ! grep -qE '^base_url:[[:space:]]*[^[:space:]#]' "$root/input/site.yml" && [ -n "${PAGES_URL:-}" ]; then
  options+=(--base-url "${PAGES_URL%/}/")
fi
[ -z "${HOST_LIMIT:-}" ] || options+=(--host-limit "$HOST_LIMIT")

# Feeds and sitemaps bear the date of the content, which is that of the last commit to it.
date=$(git -C "$root" log -1 --format=%ct -- seeds input 2>/dev/null || true)
[ -z "$date" ] || export SOURCE_DATE_EPOCH=$date

if [ -n "${PROGRAM:-}" ]; then
  # shellcheck disable=SC2086 # the program may be several words
  exec $PROGRAM "$@" "${options[@]}"
fi
exec dotnet run --project "$root/src/BulletinSite" -c Release -- "$@" "${options[@]}"
