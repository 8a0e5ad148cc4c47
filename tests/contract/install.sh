# shellcheck shell=bash disable=SC2034
# Installs the pinned tools below `target/`. To be sourced by a script that has set `-euo pipefail`.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
tools=$root/target/contract
document=$root/spec/email-security.json
# What the mock server serves: the document with its overlay, where the generator has written that down.
served=$root/tests/client/tests/generated/document.json
[ -f "$served" ] || served=$document

# The tools need no network to read a file.
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

# A part is installed when its stamp holds the sum of the files that pin it, and the version of what runs it.
# The stamp is written last, so an installation that was broken off is begun again.
install_part() {
  local name=$1 runtime=$2 stamp=$tools/$1.stamp wanted
  shift 2
  wanted=$("$runtime" --version && cd "$here" && sha256sum "$@")
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
    return
  fi
  mkdir -p "$tools"
  rm -f "$stamp"
  printf 'installing the tools from %s\n' "$name"
  "install_$name"
  printf '%s\n' "$wanted" >"$stamp"
}

# No package needs its install script; one of them would only report that it was installed.
install_npm() {
  cp "$here/package.json" "$here/package-lock.json" "$tools/"
  (cd "$tools" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel error)
}

# Debian keeps what makes virtual environments in a package of its own.
install_pip() {
  if ! python3 -m venv --clear "$tools/venv" >"$tools/venv.log" 2>&1; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
      cat "$tools/venv.log" >&2
      return 1
    fi
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
    python3 -m venv --clear "$tools/venv"
  fi
  "$tools/venv/bin/pip" install --quiet --no-deps --disable-pip-version-check --requirement "$here/requirements.txt"
}

need_npm() { install_part npm node package.json package-lock.json; }
need_pip() { install_part pip python3 requirements.txt; }
