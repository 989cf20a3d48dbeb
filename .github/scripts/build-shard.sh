#!/usr/bin/env bash
# Builds one part of a site. Usage: build-shard.sh ROOT OUTPUT SHARD, where SHARD is such as 2/4.
#   PROGRAM, SITE_URL, PAGES_URL  as for build-site.sh
set -euo pipefail
root=$1 output=$2 shard=$3
exec bash "$(dirname "$0")/build-site.sh" "$root" "$output" build --shard "$shard"
