#!/usr/bin/env bash
# What the official image's entry point does, as far as our compose file asks: the password by file or variable, scripts of
# /docker-entrypoint-initdb.d once, then the server in front.
set -euo pipefail
data=/var/lib/postgresql/18/docker
if [ ! -s "$data/PG_VERSION" ]; then
  mkdir -p "$data"
  password=$(mktemp)
  if [ -n "${POSTGRES_PASSWORD_FILE:-}" ]; then cat "$POSTGRES_PASSWORD_FILE" >"$password"; else printf '%s' "$POSTGRES_PASSWORD" >"$password"; fi
  initdb -D "$data" -U postgres -A scram-sha-256 --pwfile="$password" -E UTF8 --no-locale >/dev/null
  echo 'host all all all scram-sha-256' >>"$data/pg_hba.conf"
  PGPASSWORD=$(cat "$password")
  export PGPASSWORD
  pg_ctl -D "$data" -w -o "-c listen_addresses='127.0.0.1' -k /tmp" start >/dev/null
  for script in /docker-entrypoint-initdb.d/*; do
    case $script in
      *.sh) bash "$script" ;;
      *.sql) psql -h 127.0.0.1 -U postgres -v ON_ERROR_STOP=1 -f "$script" ;;
    esac
  done
  pg_ctl -D "$data" -w stop >/dev/null
  rm -f "$password"
fi
exec "$@" -D "$data" -c listen_addresses='*' -c unix_socket_directories=/tmp
