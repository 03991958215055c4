#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up everything on a fresh Debian 12, builds, and runs every test without a display.
#   packaging/test.sh           the suite without what is labelled slow
#   packaging/test.sh --all     the slow ones, clang-tidy and the package on a bare Debian too
#   packaging/test.sh --asan    the suite under AddressSanitizer and UndefinedBehaviorSanitizer
#   packaging/test.sh --tsan    the tests of threads (app, core/cpu, core/engine) under ThreadSanitizer
#   packaging/test.sh --fuzz [SECONDS]    searches for files that break a reader, with clang's libFuzzer and the
#                               sanitizers; so long for each target (60)
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

preset=dev
select=(--label-exclude slow)
lint=no
case "${1:-}" in
'') ;;
--all) select=() lint=yes ;;
--asan) preset=asan ;;
--fuzz) preset=fuzz seconds=${2:-60} select=(--tests-regex '^fuzz/.*_search$') ;;
--tsan) preset=tsan select=(--tests-regex '^(app|core/cpu|core/engine)/' --label-exclude slow) ;;
*) stop "unknown option $1: see the head of packaging/test.sh." ;;
esac

packages=("${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}")
[ "$lint" = yes ] && packages+=("${ALL_TEST_PACKAGES[@]}")
[ "$preset" = fuzz ] && packages+=("${FUZZ_PACKAGES[@]}")
install_missing "${packages[@]}"

.ci/check_includes
.ci/check_types
if [ "$preset" = fuzz ]; then
    [[ $seconds =~ ^[1-9][0-9]*$ ]] || stop "--fuzz takes a number of seconds, not $seconds."
    build fuzz rookery_fuzz
    cmake -B build/fuzz -DROOKERY_FUZZ_SECONDS="$seconds" >>build/fuzz/configure.log 2>&1 ||
        stop "configuring failed: the whole output is in build/fuzz/configure.log."
    say "searching for $seconds seconds with each target; what is found: build/fuzz/tests/fuzz/*-found/crash-*"
else
    build "$preset"
fi
if [ "$preset" = dev ]; then
    say "checking QML with qmllint"
    cmake --build --preset dev --target all_qmllint >build/dev/qmllint.log 2>&1 ||
        { grep -A2 -E '^(Warning|Error):' build/dev/qmllint.log >&2; stop "qmllint found faults (build/dev/qmllint.log)."; }
    if grep -qE '^(Warning|Error):' build/dev/qmllint.log; then
        grep -E '^(Warning|Error):' build/dev/qmllint.log | head -n 20 >&2
        stop "qmllint is not silent (build/dev/qmllint.log)."
    fi
fi
if [ "$lint" = yes ]; then
    say "checking C++ with clang-tidy"
    # Precompiled headers of g++ are none for clang.
    mkdir -p build/dev/tidy
    sed -E 's# -Winvalid-pch##g; s# -include [^ ]*cmake_pch\.hxx##g' build/dev/compile_commands.json >build/dev/tidy/compile_commands.json
    git ls-files 'core/*.cpp' 'app/*.cpp' 'gpu/*.cpp' |
        xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p build/dev/tidy >build/dev/clang-tidy.log 2>/dev/null ||
        { grep -E 'error:' build/dev/clang-tidy.log | head -n 20 >&2
          stop "clang-tidy is not silent (build/dev/clang-tidy.log)."; }
fi

say "running the tests"
status=0
ctest --test-dir "build/$preset" --output-on-failure --parallel "$(nproc)" \
    "${select[@]}" --output-junit junit.xml || status=$?

# Tests that could not run here are named, so that nobody takes them for passed.
log=build/$preset/Testing/Temporary/LastTest.log
skipped=$(grep -c '^SKIP' "$log" || true)
say "$skipped test functions were skipped"
[ "$skipped" -eq 0 ] || grep -A1 '^SKIP' "$log" | grep -v '^--' | head -n 40 >&2

if [ "$lint" = yes ]; then
    package=$(packaging/package.sh | tail -n 1)
    tests/packaging/check_package.sh "$package" || status=$?
    for elsewhere in "newcomer.sh $package" "bundle_elsewhere.sh $(packaging/bundle.sh | tail -n 1)"; do
        result=0
        # shellcheck disable=SC2086 # a script and its argument
        tests/packaging/$elsewhere || result=$?
        [ "$result" -eq 0 ] || [ "$result" -eq 77 ] || status=$result
    done
fi
exit "$status"
