#!/usr/bin/env bash
# The check of action.yml. Its inputs come as variables and are data, never part of a script.
set -euo pipefail

# An empty value means that the input was not given.
for name in PUBLISHED ONLY IGNORE OUTPUT BASELINE CONFIG; do
  variable="OSINT_$name"
  [ -n "${!variable-}" ] || unset "$variable"
done

paths=()
while IFS= read -r line; do
  line="${line#"${line%%[![:space:]]*}"}" # without the blanks that YAML may leave around it
  line="${line%"${line##*[![:space:]]}"}"
  [ -z "$line" ] || paths+=("$line")
done <<< "$CHECK_PATHS"

exec osint geocheck -- "${paths[@]}"
