#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# How many lines of the sources the suite runs (without what is labelled slow). Builds outside the tree.
#   packaging/coverage.sh                   core and app
#   packaging/coverage.sh core/store ...    only these folders, by the tests of the same folders
# ROOKERY_COVERAGE_BUILD names the build folder; it is kept for the next time.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
folders=("${@:-core}")
[ $# -gt 0 ] || folders=(core app)
build=${ROOKERY_COVERAGE_BUILD:-${TMPDIR:-/var/tmp}/rookery-coverage}
mkdir -p "$build"
log=$build/coverage.log
say "building in $build"
{
    # Kernels are optimised in any case (core/cpu/CMakeLists.txt). Threads count the same lines: atomically.
    cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DROOKERY_FAST_QML=ON -DROOKERY_VULKAN=OFF -DROOKERY_CUDA=OFF \
        -DROOKERY_TEST_PATIENCE=10 \
        -DCMAKE_CXX_FLAGS_DEBUG="-O0 --coverage -fprofile-update=atomic"
    if [ $# -gt 0 ]; then
        # Test core/store/x_test is built by target core_store_x_test.
        names=$(printf '|%s' "${folders[@]//\//_}")
        mapfile -t targets < <(ninja -C "$build" -t targets all | sed -nE "s/^((${names:1})_[a-z0-9_]*_test): phony$/\1/p")
        cmake --build "$build" --target "${targets[@]}"
    else
        cmake --build "$build"
    fi
} >"$log" 2>&1 || {
    grep -E 'error|FAILED' "$log" | head -n 20 >&2
    stop "the build failed: the whole output is in $log."
}
find "$build" -name '*.gcda' -delete
select=()
[ $# -eq 0 ] || select=(--tests-regex "^($(printf '|%s' "${folders[@]}" | cut -c2-))/")
say "running the tests"
QTEST_FUNCTION_TIMEOUT=3000000 ctest --test-dir "$build" --output-on-failure --label-exclude slow "${select[@]}" >>"$log" 2>&1 ||
    say "some tests failed: see the end of $log"
packaging/coverage.py "$build" "${folders[@]}"
