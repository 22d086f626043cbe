#!/usr/bin/env bash
# A database a service, its role and the role that owns it, with the passwords of this installation. May be run again at any time.
set -euo pipefail
PGPASSWORD=$(cat /run/candor/postgres/password)
export PGPASSWORD
psql -v ON_ERROR_STOP=1 -h postgres -U postgres -f /run/candor/postgres/roles.sql
