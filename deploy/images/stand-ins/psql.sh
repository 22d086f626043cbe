#!/usr/bin/env bash
# psql -f FILE, before the server runs: statements of one line each, by the single-user server.
set -euo pipefail
exec postgres --single -D "$PGDATA" postgres <"${!#}" >/dev/null
