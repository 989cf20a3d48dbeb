#!/usr/bin/env bash
# Makes the files of a release: site.zip, corpus.zip, CITATION.cff, SHA256SUMS. Usage: release-files.sh TAG OUT
#   SITE_URL, PAGES_URL, PROGRAM  as for build-site.sh
set -euo pipefail
tag=$1 out=$2
here=$(cd "$(dirname "$0")" && pwd)
bash "$here/build-site.sh" . output release --version-name "$tag" --to "$out"
