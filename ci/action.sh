#!/usr/bin/env bash
# The check of action.yml. Its inputs come as variables and are data, never part of a script.
set -euo pipefail

# An empty value means that the input was not given.
for name in PUBLISHED HOME LANGUAGE DATE_ORDER ENCODING REDACT ONLY IGNORE OUTPUT BASELINE \
  CONFIG; do
  variable="OSINT_$name"
  [ -n "${!variable-}" ] || unset "$variable"
done

lines=()
lines_of() { # the lines of a text, without the blanks that YAML may leave around them
  local line
  lines=()
  while IFS= read -r line; do
    line="${line#"${line%%[![:space:]]*}"}"
    line="${line%"${line##*[![:space:]]}"}"
    [ -z "$line" ] || lines+=("$line")
  done <<< "$1"
}

options=()
lines_of "${CHECK_LAYERS-}"
for layer in ${lines[@]+"${lines[@]}"}; do options+=("--layer=$layer"); done
lines_of "$CHECK_PATHS"

exec osint geocheck ${options[@]+"${options[@]}"} -- "${lines[@]}"
