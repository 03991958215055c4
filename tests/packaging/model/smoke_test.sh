#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs packaging/model/smoke.sh in a folder of its own; skipped (77) where its development packages are missing.
set -eu
for module in torch sentencepiece numpy; do
    if ! "${PYTHON:-/usr/bin/python3}" -c "import $module" 2>/dev/null; then
        echo "SKIP: the Python module $module is not installed"
        exit 77
    fi
done
if ! [ -e /usr/include/torch/extension.h ] || ! [ -e /usr/include/pybind11/pybind11.h ]; then
    echo "SKIP: libtorch-dev or pybind11-dev is not installed"
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# PyTorch leaves a lock where it compiles: a run that is cut short must not make the next one wait for ever.
export TORCH_EXTENSIONS_DIR="$folder/extensions"
sh "$1/smoke.sh" "$folder"
