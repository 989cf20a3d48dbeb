#!/usr/bin/env bash
# Says on an issue that no correction could be made of it, and where that is told. Nothing of the report is repeated.
#   ISSUE, GITHUB_REPOSITORY, GITHUB_RUN_ID, GH_TOKEN
set -euo pipefail
[[ "$ISSUE" =~ ^[0-9]+$ && "$GITHUB_RUN_ID" =~ ^[0-9]+$ ]] || { echo "ISSUE or GITHUB_RUN_ID is no number"; exit 1; }
gh issue comment "$ISSUE" --repo "$GITHUB_REPOSITORY" --body \
  "没有能由此生成更正，原因见运行记录；改好各栏后，去掉标签再贴一次。 / No correction could be made of this; the run says why. Mend the fields, then take the label off and set it again: https://github.com/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"
