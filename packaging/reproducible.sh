#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The same sources give the same bytes: builds what is committed twice, in two folders whose names differ in length,
# without ccache, with different times of day and numbers of jobs, and compares.
#   packaging/reproducible.sh                  the .deb
#   packaging/reproducible.sh rookery-extract  only these programs (minutes instead of half an hour)
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing "${BUILD_PACKAGES[@]}" "${PACKAGE_PACKAGES[@]}"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH CCACHE_DISABLE=1
work=$(mktemp -d "${TMPDIR:-/var/tmp}/reproducible.XXXXXX")
trap 'rm -rf "$work"' EXIT

# make FOLDER JOBS [PROGRAM...]: builds into FOLDER/build/release; prints the checksums of what was made.
make() {
    local folder=$1 jobs=$2
    shift 2
    mkdir -p "$folder"
    git archive HEAD | tar -x -m -C "$folder" # -m: every file is as old as this moment
    cmake -S "$folder" --preset release >"$folder.log" 2>&1 || { tail -n 20 "$folder.log" >&2; stop "configuring failed."; }
    local targets=("$@")
    [ $# -gt 0 ] || targets=("${SHIPPED_TARGETS[@]}" rookery_linux_files)
    cmake --build "$folder/build/release" -j "$jobs" --target "${targets[@]}" >>"$folder.log" 2>&1 ||
        { grep -E 'error|FAILED' "$folder.log" | head -n 20 >&2; stop "the build failed."; }
    if [ $# -gt 0 ]; then
        (cd "$folder/build/release/bin" && sha256sum "$@")
    else
        (cd "$folder/build/release" && cpack -G DEB >>"$folder.log" 2>&1 && sha256sum rookery_*.deb bin/rookery bin/rookery-cli)
    fi
}

say "building once"
first=$(make "$work/once" "$(nproc)" "$@")
say "building again"
second=$(make "$work/and-a-second-time" 1 "$@")
if [ "$first" != "$second" ]; then
    diff <(echo "$first") <(echo "$second") >&2 || true
    trap - EXIT
    stop "the two builds differ: they are kept in $work."
fi
echo "$first"
say "the same sources gave the same bytes"
