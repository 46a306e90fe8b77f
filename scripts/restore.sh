#!/bin/sh
# Restores what was saved by `pg_dump --format=custom` into an empty database, as the gateway needs it: nothing that was open then is
# sent before it was looked into, and the log begins a new epoch.
#
#   pg_dump --format=custom --file=saved.dump "$DATABASE_URL"
#   sh scripts/restore.sh saved.dump "$NEW_DATABASE_URL"
#
# No gateway may run on the new database yet.
set -eu
if [ $# -ne 2 ]; then
  echo 'usage: restore.sh DUMP DATABASE_URL' >&2
  exit 2
fi
pg_restore --no-owner --exit-on-error --dbname="$2" "$1"
psql --no-psqlrc --tuples-only --no-align --set=ON_ERROR_STOP=1 --dbname="$2" \
  --command="select after_restore() || ' workflows were open; each is looked into before anything of it is sent'"
