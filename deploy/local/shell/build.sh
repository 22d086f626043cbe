# shellcheck shell=sh disable=SC2034,SC2153
# Builds when sources are newer than what was built.

BUILD_STAMP=$CANDOR_ROOT/deploy/local/target/candor.built
START_CACHES=$CANDOR_ROOT/deploy/local/target/start
LAUNCHER_LIB=$CANDOR_ROOT/deploy/local/target/lib

# Anything that goes into the product and changed since the last build; folders tell of what was deleted.
# What is named is not looked into.
newer_source() {
  (
    cd "$CANDOR_ROOT" || exit 1
    find pom.xml .mvn services deploy/engine deploy/local deploy/bench deploy/rules \
      \( -name target -o -name test -o -name shell -o -name "${1:-target}" \) -prune -o \
      \( -type f -o -path '*/src/main*' \) -newer "$BUILD_STAMP" -print | head -n 1
  )
}

is_built() { # folders that may be newer
  [ -f "$BUILD_STAMP" ] && [ -d "$LAUNCHER_LIB" ] || return 1
  for service in generation moderation audience publishing; do
    [ -f "$CANDOR_ROOT/services/$service/target/quarkus-app/quarkus-run.jar" ] ||
      [ ! -f "$CANDOR_ROOT/services/$service/src/main/resources/application.properties" ] || return 1
  done
  [ -z "$(newer_source "$@")" ]
}

# One line on a terminal, written over; elsewhere a line a module would only be noise.
show_progress() {
  while IFS= read -r line; do
    case $line in
      *'] Building '*'['*/*']')
        at=${line##*[}
        at=${at%]}
        if [ -t 1 ]; then printf '\r\033[KBuilding module %s of %s' "${at%/*}" "${at#*/}"; fi
        ;;
    esac
  done
  if [ -t 1 ]; then printf '\r\033[K'; fi
}

build() {
  mkdir -p "$CANDOR_HOME/logs" "${BUILD_STAMP%/*}" || exit 1
  log=$CANDOR_HOME/logs/build.log
  if [ -t 1 ]; then printf 'Building Candor'; else echo "Building Candor (log: $log)"; fi
  # libraries of an earlier version would stay on the class path
  rm -rf "$CANDOR_ROOT"/deploy/*/target/lib
  : >"$BUILD_STAMP.new"
  started=$(date +%s)
  { (cd "$CANDOR_ROOT" && ./mvnw -B -ntp package -Dmaven.test.skip=true -Dquarkus.package.jar.type=aot-jar 2>&1); echo $? >"$BUILD_STAMP.code"; } |
    tee "$log" | show_progress
  code=$(cat "$BUILD_STAMP.code")
  rm -f "$BUILD_STAMP.code"
  if [ "$code" != 0 ]; then
    rm -f "$BUILD_STAMP.new"
    grep '^\[ERROR\]' "$log" | head -n 8 >&2
    fail "The build failed; its whole log: $log"
  fi
  mv "$BUILD_STAMP.new" "$BUILD_STAMP"
  train
  echo "Built in $(($(date +%s) - started)) s."
}

# Starts everything once, aside, so that JVMs write the caches that make later starts fast; without them all works.
train() {
  [ "${CANDOR_TRAIN:-}" != no ] || return 0
  if [ -t 1 ]; then printf 'Preparing fast starts'; else echo "Preparing fast starts"; fi
  launcher train --port "$((20000 + $$ % 9000))" >"$CANDOR_HOME/logs/train.log" 2>&1 || rm -rf "$START_CACHES"
  if [ -t 1 ]; then printf '\r\033[K'; fi
}

# CANDOR_BUILD=no: what is there is used as it is (the test suite runs inside a build).
build_if_needed() { # folders that may be newer
  [ "${CANDOR_BUILD:-}" = no ] || is_built "$@" || build
}

# For commands that only look: whatever was built last is good enough.
build_if_never() {
  [ "${CANDOR_BUILD:-}" = no ] || [ -d "$LAUNCHER_LIB" ] || build
}
