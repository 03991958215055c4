#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The whole way from languages/*.txt to an exported model in about two minutes, on generated text alone: checks of the
# fused core, tokenizer, a small training run in two sittings, export, numpy step, evaluation. Nothing is kept but the log.
#
#     packaging/model/smoke.sh [folder for intermediate files]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$(mktemp -d)}
python=${PYTHON:-/usr/bin/python3}
unset CORPORA || true
export OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
mkdir -p "$out"
cd "$out"
"$python" "$here/check.py"
"$python" "$here/tokenizer.py" --vocab 3072 --examples 150 --out smoke
rm -f run.*
"$python" "$here/train.py" --tok smoke.model --out run --tokens 16384 --dim 64 --layers 2 --B 4 --T 256 --save_s 5
"$python" "$here/train.py" --tok smoke.model --out run --tokens 16384 --dim 64 --layers 2 --B 4 --T 256 --save_s 5
grep -q "sitting from 0.00M" run.log
grep -q "sitting from 0.0[12]M" run.log
"$python" "$here/export.py" run.state smoke.safetensors
echo "Hello" | "$python" "$here/chat.py" smoke.safetensors smoke.model | head -c 300
"$python" "$here/evaluate.py" smoke.safetensors smoke.model --sets smoke
echo "smoke: ok"
