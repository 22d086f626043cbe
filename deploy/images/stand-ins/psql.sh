#!/usr/bin/env bash
# The embedded binaries have no psql; see Psql.java for what this one can do.
exec java -XX:TieredStopAtLevel=1 -cp /psql/postgresql.jar /psql/Psql.java "$@"
