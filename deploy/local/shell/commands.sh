# shellcheck shell=sh disable=SC2034,SC2153
# The commands of ./candor.

usage() {
  cat <<'TEXT'
Candor: every AI-made post is checked against the rules and labelled before it is released.

  ./candor demo [--brief FILE] [--port N]   sends one brief through everything and shows its story
  ./candor up [--port N]                    starts everything and stays up until Ctrl-C
  ./candor status [--json]                  what runs, where its pages and logs are
  ./candor down                             stops it
  ./candor token USER [--group GROUP]... [--workspace W]
                                            a bearer token, valid 12 hours; groups: author (default),
                                            reviewer, operator, auditor, agent
  ./candor build                            builds, as the others do when sources are newer
  ./candor test [--long] [--with docker|peers]...
                                            the whole test suite
  ./candor bench [--json FILE]              the benchmarks
  ./candor rules test [DIR] | explain TEXT | diff [A] B --against FILE | bench
                                            tests, explains, compares and measures rule packs;
                                            each has a --help of its own
  ./candor train [--data DIR]               makes the learnt head of rule pack harm anew, and docs/model-card.md
  ./candor record verify FILE [--jwks FILE] checks an export of the record of decisions, offline
  ./candor keys list | rotate | revoke ID   the keys that sign clearances: shows, replaces, takes away; also while it runs
  ./candor engine fetch [FILE|URL --sha256 X]
                                            weights for the embedded language model
  ./candor jdk                              fetches a JDK 25 into CANDOR_HOME

--port N moves the REST ports to N+1..N+4 (default 8080). CANDOR_HOME (default ~/.candor) holds data, logs, keys.
Exit codes: 0 done, 1 failed, 2 asked wrongly, 3 what demo sent is scheduled for later and not published yet.
TEXT
}

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

refuse() {
  printf '%s\nSee ./candor --help\n' "$1" >&2
  exit 2
}

# How a small JVM runs the launcher, put before what it is asked.
launcher() {
  for jar in "${LAUNCHER_LIB%/lib}"/candor-local-*.jar; do :; done
  set -- -cp "$jar:$LAUNCHER_LIB/*" io.candor.local.Main "$@"
  $front "$JAVA_HOME/bin/java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k -XX:-UsePerfData "$@"
}
front=''

# The launcher in a session of its own, so that Ctrl-C reaches it alone and it stops the rest in order.
supervise() {
  CANDOR_FRONT=$$
  export CANDOR_FRONT
  front=alone
  launcher "$@" &
  launched=$!
  told=''
  trap 'told=yes; kill -TERM "$launched" 2>/dev/null' INT TERM HUP
  wait "$launched"
  code=$?
  # a signal cuts the wait short: the launcher's own code comes with the next; 127 says that there is none to come
  while [ -n "$told" ] && { wait "$launched" 2>/dev/null; again=$?; [ "$again" != 127 ]; }; do
    code=$again
    kill -0 "$launched" 2>/dev/null || break
  done
  trap - INT TERM HUP
  # told to end (128 + SIGTERM) and did: that is what was asked for
  [ "$code" = 143 ] && [ "$1" = up ] && code=0
  return "$code"
}

alone() {
  if command -v setsid >/dev/null 2>&1; then
    exec setsid "$@"
  elif command -v perl >/dev/null 2>&1; then
    exec perl -e 'use POSIX; POSIX::setsid(); exec @ARGV' "$@"
  fi
  exec "$@"
}

run_tests() {
  left_out='docker peers'
  set -- -B -ntp -Pqa -Dquarkus.package.jar.type=aot-jar
  for word in $options; do
    if [ "$word" = long ]; then set -- "$@" -Dcandor.long=true; fi
    left_out=$(printf '%s' "$left_out" | sed "s/$word//")
  done
  # shellcheck disable=SC2086
  set -- "$@" "-Dacceptance.excluded=$(echo $left_out | tr ' ' ',')" verify
  began=$(date +%s)
  sh "$CANDOR_ROOT/deploy/local/src/test/shell/run" || fail "TESTS FAILED: the shell tests of ./candor"
  if (cd "$CANDOR_ROOT" && ./mvnw "$@"); then
    echo "TESTS PASSED in $(($(date +%s) - began)) s"
  else
    echo "TESTS FAILED after $(($(date +%s) - began)) s"
    return 1
  fi
}

test_command() {
  options=''
  while [ $# -gt 0 ]; do
    case $1 in
      --long) options="$options long" ;;
      --with)
        case ${2:-} in docker | peers) options="$options $2" ;; *) refuse "--with takes docker or peers." ;; esac
        shift
        ;;
      --with=docker | --with=peers) options="$options ${1#--with=}" ;;
      *) refuse "test does not know $1." ;;
    esac
    shift
  done
  run_tests
}

bench_command() {
  bench=$CANDOR_ROOT/deploy/bench/target
  [ -d "$bench/classes" ] || fail "The benchmarks (deploy/bench) are not built."
  "$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow -cp "$bench/classes:$bench/lib/*" io.candor.bench.Bench --root "$CANDOR_ROOT" "$@"
}

rules_command() {
  rules=$CANDOR_ROOT/deploy/rules/target
  compiler=-XX:TieredStopAtLevel=1
  # measured as images run; local services are compiled by C1 alone (decision 0021)
  if [ "${1:-}" = bench ]; then compiler=-XX:+TieredCompilation; fi
  "$JAVA_HOME/bin/java" $compiler --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dcandor.root="$CANDOR_ROOT" \
    -cp "$rules/classes:$rules/lib/*" io.candor.ruling.Rules "$@"
}

train_command() {
  rules=$CANDOR_ROOT/deploy/rules/target
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dcandor.root="$CANDOR_ROOT" \
    -cp "$rules/classes:$rules/lib/*" io.candor.ruling.training.Train "$@"
}

main() {
  command=${1:-}
  [ $# -gt 0 ] && shift
  help=''
  for word in "$@"; do
    case $word in -h | --help) help=yes ;; esac
  done
  # the others' is that of all
  if [ -n "$help" ] && [ "$command" != rules ]; then command=help; fi
  case $command in
    '') usage >&2 && exit 2 ;;
    -h | --help | help) usage && exit 0 ;;
    jdk) fetch_jdk && exit 0 ;;
    demo | up | status | down | token | build | test | bench | rules | train | record | keys | engine) require_jdk ;;
    *) refuse "There is no command $command." ;;
  esac
  case $command in
    demo | up) build_if_needed && supervise "$command" "$@" ;;
    build) build ;;
    test) test_command "$@" ;;
    bench) build_if_needed && bench_command "$@" ;;
    # packs are read from their folder: changing a rule makes no build necessary
    rules) if [ -n "$help" ]; then build_if_never; else build_if_needed packs; fi && rules_command "$@" ;;
    train) build_if_needed packs && train_command "$@" ;;
    engine) build_if_needed && launcher engine "$@" ;;
    *) build_if_never && launcher "$command" "$@" ;;
  esac
}
