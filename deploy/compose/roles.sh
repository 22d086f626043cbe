#!/usr/bin/env bash
# Runs once, when the database is made: a database and a role a service, with the passwords of this installation.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres -f /run/candor/postgres/roles.sql
