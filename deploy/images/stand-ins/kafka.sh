#!/usr/bin/env bash
# Configures Apache Kafka from KAFKA_* variables as the official image does, formats the log folder once, and starts the broker.
set -euo pipefail
config=/tmp/server.properties
env | sed -n 's/^KAFKA_\([A-Z_]*\)=\(.*\)/\1=\2/p' | grep -vE '^(HEAP_OPTS|OPTS)=' | while IFS='=' read -r name value; do
  echo "$(echo "$name" | tr 'A-Z_' 'a-z.')=$value"
done >"$config"
grep -q '^log.dirs=' "$config" || echo log.dirs=/var/lib/kafka/data >>"$config"
java -cp '/opt/kafka/libs/*' kafka.tools.StorageTool format --ignore-formatted -t "${CLUSTER_ID:-5L6g3nShT-eMCtK--X86sw}" -c "$config"
exec java "${KAFKA_HEAP_OPTS:--Xmx320m}" -XX:+UseSerialGC -cp '/opt/kafka/libs/*' kafka.Kafka "$config"
