#!/usr/bin/env bash
# Sets a file as the one comment of this kind on a pull request. Usage: comment.sh FILE
#   PULL_REQUEST, GITHUB_REPOSITORY, GH_TOKEN
set -euo pipefail
file=$1
[[ "$PULL_REQUEST" =~ ^[0-9]+$ ]] || { echo "PULL_REQUEST is no number"; exit 1; }
[ "$(wc -c < "$file")" -le 262144 ] || { echo "the comment is too large"; exit 1; }

marker='<!-- bulletin diff -->'
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{ echo "$marker"; cat "$file"; } > "$body"

comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
known=$(gh api --paginate "$comments" --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$marker\"))) | .id" | head -n 1)
if [ -n "$known" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" -F "body=@$body" > /dev/null
else
  gh api --method POST "$comments" -F "body=@$body" > /dev/null
fi
