#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check_hardening.sh PROGRAM...: each is position independent, has all its relocations read-only before it starts,
# no executable stack, and was compiled with stack protector and FORTIFY. No path of the building machine is in it.
set -euo pipefail
faults=0
fortified=no
# has PROGRAM WHAT TEXT PATTERN: the pattern is in the text.
has() { grep -qE "$4" <<<"$3" || { echo "${1##*/}: no $2" >&2; faults=1; }; }

for program in "$@"; do
    header=$(readelf -hW "$program")
    segments=$(readelf -lW "$program")
    dynamic=$(readelf -dW "$program")
    imports=$(readelf --dyn-syms -W "$program")
    has "$program" "position independence (PIE)" "$header" 'Type: +DYN'
    has "$program" "position independence (PIE)" "$dynamic" 'FLAGS_1.*PIE'
    has "$program" "read-only relocations (RELRO)" "$segments" 'GNU_RELRO'
    has "$program" "binding before the start (BIND_NOW)" "$dynamic" 'BIND_NOW|FLAGS_1.*NOW'
    has "$program" "stack without execution" "$segments" 'GNU_STACK.* RW '
    has "$program" "stack protector" "$imports" '__stack_chk_fail'
    # One option for the whole project; a program may have nothing left to check at run time.
    grep -qE '__[a-z_]+_chk(@|$)' <<<"$imports" && fortified=yes
    if grep -qE 'R(UN)?PATH' <<<"$dynamic"; then
        echo "${program##*/}: looks for libraries in a folder of its own (RPATH)" >&2
        faults=1
    fi
    if found=$(strings "$program" | grep -m 3 -E "^/(home|root|tmp|build)/|$PWD/"); then
        printf '%s: paths of the building machine:\n%s\n' "${program##*/}" "$found" >&2
        faults=1
    fi
done
[ "$fortified" = yes ] || { echo "none of the programs was compiled with FORTIFY" >&2; faults=1; }
exit "$faults"
