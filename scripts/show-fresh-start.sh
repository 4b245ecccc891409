#!/usr/bin/env bash
# Shows `npm run demo` on a fresh clone in three ways: as root, as an ordinary user made for this, and as root below a folder
# of mode 700. Each must lead to a sign-in page and leave nothing running. Run it as root; PORT (3000) must be free.
set -euo pipefail

source="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
port="${PORT:-3000}"
patience="${PATIENCE_SECONDS:-900}"
work="$(mktemp -d "${TMPDIR:-/tmp}/giao-uoc-fresh-XXXXXX")"
user="giao-uoc-fresh-$$"
demo=""

[ "$(id -u)" = 0 ] || { echo "Run this as root: it makes a user and a folder of root's."; exit 1; }

clean_up() {
  [ -z "$demo" ] || kill -INT -- "-$demo" 2>/dev/null || true
  if id "$user" >/dev/null 2>&1; then userdel -r "$user" >/dev/null 2>&1 || userdel "$user"; fi
  rm -rf "$work"
}
trap clean_up EXIT

fail() {
  echo "✗ $1"
  tail -n 30 "$2"
  exit 1
}

# show <what> <folder> <user>
show() {
  local what="$1" folder="$2" as="$3" began=$SECONDS
  local log="$work/log-$as-$(basename "$folder")"
  local home; home="$(getent passwd "$as" | cut -d: -f6)"
  git -c advice.detachedHead=false clone --quiet --no-hardlinks "$source" "$folder"
  chown -R "$as:" "$folder"
  cd "$folder"
  # Nothing of this shell's surroundings but what a fresh one has.
  setsid setpriv --reuid "$as" --regid "$(id -g "$as")" --init-groups \
    env -i HOME="$home" PATH="$PATH" LANG=C.UTF-8 PORT="$port" ${NPM_CONFIG_REGISTRY:+NPM_CONFIG_REGISTRY="$NPM_CONFIG_REGISTRY"} \
    npm run demo >"$log" 2>&1 &
  demo=$!
  until curl -fsS -o /dev/null --max-time 5 "http://localhost:$port/api/health" 2>/dev/null; do
    kill -0 "$demo" 2>/dev/null || fail "$what: the demo ended" "$log"
    [ $((SECONDS - began)) -lt "$patience" ] || fail "$what: no answer after $patience s" "$log"
    sleep 1
  done
  curl -fsS --max-time 30 "http://localhost:$port/login" | grep -q "<form" || fail "$what: no sign-in form" "$log"
  local first=$((SECONDS - began))
  stop_demo "$what" "$log"

  began=$SECONDS
  setsid setpriv --reuid "$as" --regid "$(id -g "$as")" --init-groups env -i HOME="$home" PATH="$PATH" LANG=C.UTF-8 PORT="$port" npm run demo >"$log" 2>&1 &
  demo=$!
  until curl -fsS -o /dev/null --max-time 5 "http://localhost:$port/api/health" 2>/dev/null; do
    kill -0 "$demo" 2>/dev/null || fail "$what: the second start ended" "$log"
    [ $((SECONDS - began)) -lt 60 ] || fail "$what: no answer after 60 s at the second start" "$log"
    sleep 0.2
  done
  local second=$((SECONDS - began))
  stop_demo "$what" "$log"
  cd /
  # Below a closed folder the database lies elsewhere.
  if [ -f "$folder/data/demo/postgres-location" ]; then rm -rf "$(cat "$folder/data/demo/postgres-location")"; fi
  rm -rf "$folder"
  echo "ok $what: first start ${first} s, second ${second} s"
}

# Ctrl-C reaches the whole group of the terminal, and so does this.
stop_demo() {
  kill -INT -- "-$demo"
  wait "$demo" || true
  demo=""
  if curl -s -o /dev/null --max-time 2 "http://localhost:$port/"; then fail "$1: the server still answers" "$2"; fi
  local cluster="$PWD/data/demo/postgres"
  if [ -f "$PWD/data/demo/postgres-location" ]; then cluster="$(cat "$PWD/data/demo/postgres-location")"; fi
  if pgrep -f "postgres -D $cluster" >/dev/null; then fail "$1: PostgreSQL still runs" "$2"; fi
}

chmod 711 "$work"
show "as root" "$work/root" root

useradd --create-home "$user"
show "as an ordinary user" "$(getent passwd "$user" | cut -d: -f6)/giao-uoc" "$user"

mkdir -m 700 "$work/closed"
show "as root below a folder of mode 700" "$work/closed/giao-uoc" root
