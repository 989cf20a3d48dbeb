#!/usr/bin/env bash
# Publishes the files another job made, after adding them up. Usage: publish-release.sh TAG IN
#   GITHUB_REPOSITORY, GH_TOKEN
set -euo pipefail
tag=$1 in=$2
[[ "$tag" =~ ^v[0-9A-Za-z.+_-]+$ ]] || { echo "the tag is no version"; exit 1; }
cd "$in"
[ "$(find . -mindepth 1 | sort | tr '\n' ' ')" = "./CITATION.cff ./SHA256SUMS ./corpus.zip ./site.zip " ] || { echo "these are not the files of a release"; exit 1; }
sha256sum --check --strict SHA256SUMS
gh release create "$tag" --repo "$GITHUB_REPOSITORY" --verify-tag --title "$tag" \
  --notes "site.zip 是整个网站；corpus.zip 是全部文章（JSON 与 Markdown）；引用方式见 CITATION.cff。 / The whole site, every article as JSON and Markdown, and how to cite them." \
  CITATION.cff SHA256SUMS corpus.zip site.zip
