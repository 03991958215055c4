#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check_manual.sh ROOKERY MANUAL: the window's manual names every option that the program takes, and no other.
set -euo pipefail
taken=$("$1" --help | grep -oE '^ *(-[a-z?], )*--[a-z-]+' | grep -oE -- '--[a-z-]+' | grep -v -- --help-all | sort -u)
named=$(sed 's/\\-/-/g' "$2" | grep -oE '^\\fB.*' | grep -oE -- '--[a-z-]+' | sort -u)
diff <(echo "$taken") <(echo "$named") || { echo "the program's options (left) are not those of $2 (right)" >&2; exit 1; }
