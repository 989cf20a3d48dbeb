#!/usr/bin/env bash
# Joins the parts of a site that lie in the folders of a folder. Usage: merge-shards.sh ROOT OUTPUT SHARDS
#   PROGRAM, SITE_URL, PAGES_URL, HOST_LIMIT  as for build-site.sh
set -euo pipefail
root=$1 output=$2 shards=$3
exec bash "$(dirname "$0")/build-site.sh" "$root" "$output" merge "$shards"/*/
