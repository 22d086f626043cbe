# shellcheck shell=sh disable=SC2034,SC2153
# Finds a JDK 25, or fetches one.

JDK_MAJOR=25
JDK_VERSION=${CANDOR_JDK_VERSION:-25.0.3+9}
JDK_URL=${CANDOR_JDK_URL:-https://github.com/adoptium/temurin25-binaries/releases/download}

# Folders that may be a JDK, likeliest first. CANDOR_JDK_FOLDERS replaces the system's own (for tests).
jdk_candidates() {
  if [ -n "${JAVA_HOME:-}" ]; then printf '%s\n' "$JAVA_HOME"; fi
  jdk_on_path
  printf '%s\n' "$CANDOR_HOME"/jdk "$CANDOR_HOME"/jdk/Contents/Home
  if [ -n "${CANDOR_JDK_FOLDERS+set}" ]; then
    for folder in $CANDOR_JDK_FOLDERS; do printf '%s\n' "$folder"/*; done
    return
  fi
  printf '%s\n' \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/openjdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jdks/*/Contents/Home \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/*
}

# The folder behind the javac on PATH.
jdk_on_path() {
  javac=$(command -v javac) || return 0
  while [ -L "$javac" ]; do
    link=$(readlink "$javac")
    case $link in /*) javac=$link ;; *) javac=${javac%/*}/$link ;; esac
  done
  case $javac in */bin/javac) printf '%s\n' "${javac%/bin/javac}" ;; esac
}

# Whether a folder is a JDK of the wanted version: by its release file, which costs nothing to read.
is_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -f "$1/release" ]; then
    grep -Eq "^JAVA_VERSION=\"?$JDK_MAJOR([.\"+-]|\$)" "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -Eq "^javac $JDK_MAJOR([.+-]|\$)"
  fi
}

find_jdk() {
  jdk_candidates | while IFS= read -r folder; do
    if is_jdk "$folder"; then
      printf '%s\n' "$folder"
      break
    fi
  done
}

# The one command that installs a JDK 25 on this system.
jdk_advice() {
  if command -v brew >/dev/null 2>&1; then
    echo "brew install openjdk@25"
  elif command -v apt-get >/dev/null 2>&1 && apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; then
    echo "sudo apt-get install openjdk-25-jdk-headless"
  elif command -v dnf >/dev/null 2>&1 && dnf -q list --available java-25-openjdk-devel >/dev/null 2>&1; then
    echo "sudo dnf install java-25-openjdk-devel"
  elif command -v zypper >/dev/null 2>&1 && zypper -q info java-25-openjdk-devel >/dev/null 2>&1; then
    echo "sudo zypper install java-25-openjdk-devel"
  elif command -v pacman >/dev/null 2>&1 && pacman -Si jdk-openjdk 2>/dev/null | grep -q '^Version *: 25'; then
    echo "sudo pacman -S jdk-openjdk"
  else
    echo "./candor jdk"
  fi
}

require_jdk() {
  JAVA_HOME=$(find_jdk)
  if [ -z "$JAVA_HOME" ]; then
    fail "Candor needs a JDK 25 and found none here; this installs one: $(jdk_advice)"
  fi
  export JAVA_HOME
}

jdk_archive() {
  case $(uname -s) in Linux) os=linux ;; Darwin) os=mac ;; *) fail "There is no Temurin for this system here." ;; esac
  case $(uname -m) in x86_64 | amd64) arch=x64 ;; aarch64 | arm64) arch=aarch64 ;; *) fail "There is no Temurin for $(uname -m) here." ;; esac
  if [ "$os" = linux ] && ls /lib/ld-musl-* >/dev/null 2>&1; then os=alpine-linux; fi
  printf 'OpenJDK%sU-jdk_%s_%s_hotspot_%s.tar.gz\n' "$JDK_MAJOR" "$arch" "$os" "$(printf '%s' "$JDK_VERSION" | tr + _)"
}

download() {
  if command -v curl >/dev/null 2>&1; then
    curl -fsSL --retry 2 -o "$2" "$1"
  elif command -v wget >/dev/null 2>&1; then
    wget -q -O "$2" "$1"
  else
    fail "Neither curl nor wget is here to fetch $1"
  fi
}

sha256_of() {
  if command -v sha256sum >/dev/null 2>&1; then
    sha256sum "$1"
  else
    shasum -a 256 "$1"
  fi | cut -d ' ' -f 1
}

# Fetches, compares with its published SHA-256, unpacks beside, moves into place.
fetch_jdk() {
  if is_jdk "$CANDOR_HOME/jdk" || is_jdk "$CANDOR_HOME/jdk/Contents/Home"; then
    echo "There is a JDK 25 in $CANDOR_HOME/jdk already."
    return 0
  fi
  archive=$(jdk_archive) || exit 1
  from=$JDK_URL/jdk-$(printf '%s' "$JDK_VERSION" | sed 's/+/%2B/')/$archive
  part=$CANDOR_HOME/jdk.part
  rm -rf "$part"
  mkdir -p "$part/jdk" || exit 1
  trap 'rm -rf "$part"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  echo "Fetching $archive"
  download "$from" "$part/archive" || fail "It could not be fetched from $from"
  download "$from.sha256.txt" "$part/sha256" || fail "Its checksum could not be fetched from $from.sha256.txt"
  wanted=$(cut -d ' ' -f 1 "$part/sha256")
  found=$(sha256_of "$part/archive")
  [ "$wanted" = "$found" ] ||
    fail "The archive is not what was published (SHA-256 $found, published $wanted); nothing was installed."
  tar -xzf "$part/archive" -C "$part/jdk" --strip-components 1 || fail "The archive cannot be unpacked."
  is_jdk "$part/jdk" || is_jdk "$part/jdk/Contents/Home" || fail "What was fetched is no JDK 25; nothing was installed."
  rm -rf "$CANDOR_HOME/jdk"
  mv "$part/jdk" "$CANDOR_HOME/jdk" || exit 1
  echo "JDK $JDK_VERSION is in $CANDOR_HOME/jdk"
}
