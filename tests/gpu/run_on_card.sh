#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# On a machine with a graphics card: builds, runs the tests of kernels and models on the real device, measures,
# and writes one report.
#   tests/gpu/run_on_card.sh [REPORT]          default: card-report.txt
# MODELS: more model files to measure, separated by spaces. DEVICES: default "cuda vulkan".
set -euo pipefail
cd "$(dirname "$0")/../.."
report=$(realpath -m "${1:-card-report.txt}")
build=build/card

echo "building in $build ..."
cmake --preset release -B "$build" -DROOKERY_CUDA=AUTO -DBUILD_TESTING=ON >"$build.log" 2>&1 ||
    { tail -n 20 "$build.log"; exit 1; }
cmake --build "$build" >>"$build.log" 2>&1 || { tail -n 20 "$build.log"; exit 1; }

failed=0
# Runs a command under a title; its output and status go into the report.
record() {
    local title=$1 status=0
    shift
    { printf '\n## %s\n\n' "$title"; } >>"$report"
    "$@" >>"$report" 2>&1 || status=$?
    [ "$status" -eq 0 ] || failed=$((failed + 1))
    printf '\nstatus %s\n' "$status" >>"$report"
    echo "$title: status $status"
}

{
    echo "# Rookery on a card, $(date -u +%Y-%m-%dT%H:%MZ), commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
    uname -srm
    grep -m1 'model name' /proc/cpuinfo || true
    nvidia-smi --query-gpu=name,driver_version,memory.total,power.limit --format=csv,noheader 2>/dev/null || echo "no nvidia-smi"
    grep -i 'CUDA backend' "$build.log" || true
} >"$report"

record "Devices" "$build/bin/rookery-cli" devices
tests=$build/bin/tests
if "$build/bin/rookery-cli" devices | grep -q 'cuda:'; then
    for test in cuda_conformance_test cuda_shapes_test; do
        record "CUDA: $test on the card" env ROOKERY_TEST_ON_CARD=1 ROOKERY_EVERY_CASE=1 \
            QTEST_FUNCTION_TIMEOUT=3600000 "$tests/gpu_cuda_$test"
    done
else
    echo "No CUDA device: nothing of CUDA was run." | tee -a "$report"
fi
for test in vulkan_conformance_test vulkan_model_test; do
    [ -x "$tests/gpu_vulkan_$test" ] && record "Vulkan: $test on the first device" "$tests/gpu_vulkan_$test"
done
record "Everything else" ctest --test-dir "$build" --label-exclude slow -L gpu --output-on-failure

for device in ${DEVICES:-cuda vulkan} cpu; do
    "$build/bin/rookery-cli" devices | grep -q "$device" || continue
    for model in built-in ${MODELS:-}; do
        record "Speed: $model on $device" "$build/bin/rookery-cli" bench --model "$model" --device "$device" --json
    done
done
echo "$failed parts failed; the report is $report"
[ "$failed" -eq 0 ]
