#!/usr/bin/env bash
# Builds an archive that is a repository of its own, with only seeds/ and input/ in it. Usage: build-archive.sh ROOT OUTPUT
# The program is packed from the repository this script lies in, installed as a tool into a folder that is thrown away, and run.
#   SITE_URL, PAGES_URL, HOST_LIMIT  as for build-site.sh
#   PACK_OPTIONS                     how the program is packed [-c Release]
set -euo pipefail
root=$1 output=$2
here=$(cd "$(dirname "$0")" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Nothing but the package just made is looked for: neither the archive's settings nor a feed decide which program runs.
cat > "$work/nuget.config" <<CONFIG
<configuration><packageSources><clear /><add key="here" value="$work/package" /></packageSources></configuration>
CONFIG
# shellcheck disable=SC2086 # several options
dotnet pack "$here/../../src/BulletinSite" ${PACK_OPTIONS:--c Release} -o "$work/package" -v q --nologo
dotnet tool install BulletinSite --tool-path "$work/tool" --configfile "$work/nuget.config" --prerelease
PROGRAM="$work/tool/bulletin" bash "$here/build-site.sh" "$root" "$output"
