#!/usr/bin/env bash
# What the official image's entry point does, as far as our compose file asks: another command as it is; else the password by file or
# variable, then the server in front. psql and pg_isready are stand-ins too: the embedded binaries have none.
set -euo pipefail
[ "${1:-}" = postgres ] || exec "$@"
data=/var/lib/postgresql/18/docker
if [ ! -s "$data/PG_VERSION" ]; then
  mkdir -p "$data"
  password=$(mktemp)
  if [ -n "${POSTGRES_PASSWORD_FILE:-}" ]; then cat "$POSTGRES_PASSWORD_FILE" >"$password"; else printf '%s' "$POSTGRES_PASSWORD" >"$password"; fi
  initdb -D "$data" -U postgres -A scram-sha-256 --pwfile="$password" -E UTF8 --no-locale >/dev/null
  echo 'host all all all scram-sha-256' >>"$data/pg_hba.conf"
  rm -f "$password"
fi
exec "$@" -D "$data" -c listen_addresses='*' -c unix_socket_directories=/tmp
