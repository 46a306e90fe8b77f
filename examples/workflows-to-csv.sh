#!/bin/sh
# Every workflow that was received since a day, as CSV with one header line: curl and jq, for an analyst's token.
#
#   GATEWAY_URL=http://127.0.0.1:8000 GATEWAY_TOKEN=eyJ... ./workflows-to-csv.sh 2026-01-01 > workflows.csv
#
# Reads page by page, newest first, each after the last row of the one before, so that nothing comes twice however much
# arrives meanwhile. A query changes nothing, so curl may try each page again. Numbers and texts are masked unless the
# token says otherwise. Any exit code but 0: the table is not whole, and the standard error output says why.
set -eu

since=${1:?usage: workflows-to-csv.sh YYYY-MM-DD}
page_size=${PAGE_SIZE:-100}

query='query Workflows($since: DateTime!, $first: Int!, $after: String) {
  workflows(filter: { from: $since }, first: $first, after: $after) {
    nodes {
      id status route receivedAt completedAt message
      tenant { id name propertyName }
      conversation { phoneNumber }
      draft { confidence status }
    }
    pageInfo { hasNextPage endCursor }
  }
}'

echo 'id,status,route,receivedAt,completedAt,phoneNumber,tenantId,tenantName,propertyName,confidence,draftStatus,message'
after=
while :; do
  page=$(
    jq -n --arg query "$query" --arg since "${since}T00:00:00Z" --argjson first "$page_size" --arg after "$after" \
      '{ $query, variables: { $since, $first, after: (if $after == "" then null else $after end) } }' |
      curl --silent --show-error --retry 5 --retry-connrefused --max-time 30 "$GATEWAY_URL/graphql" \
        --header "authorization: Bearer $GATEWAY_TOKEN" --header 'content-type: application/json' --data-binary @-
  )
  # Half an answer must not pass for a whole one.
  if ! printf %s "$page" | jq --exit-status '.data.workflows and (has("errors") | not)' > /dev/null; then
    printf '%s\n' "$page" >&2
    exit 1
  fi
  # People wrote names and texts: a spreadsheet must not take them for formulas.
  printf %s "$page" | jq --raw-output '
    def words: if . != null and test("^[-=+@\t\r]") then "\u0027" + . else . end;
    .data.workflows.nodes[]
    | [.id, .status, .route, .receivedAt, .completedAt, .conversation.phoneNumber,
       .tenant.id, (.tenant.name | words), .tenant.propertyName, .draft.confidence, .draft.status, (.message | words)]
    | @csv'
  if [ "$(printf %s "$page" | jq .data.workflows.pageInfo.hasNextPage)" != true ]; then break; fi
  after=$(printf %s "$page" | jq --raw-output .data.workflows.pageInfo.endCursor)
done
