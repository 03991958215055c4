#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Perplexity of a model on a text for each type that its weights can be held in.

    perplexity.py ROOKERY_CLI TEXT [--model built-in] [--weights f32 f16 q8_0 q4_0] [--tokens 2048] [--chunk 1]

Every token but the first is scored, given all before it from an empty state. --chunk 1 feeds one token at a time.
"""
import argparse
import json
import pathlib
import subprocess
import tempfile

import numpy as np


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("cli")
    parser.add_argument("text")
    parser.add_argument("--model", default="built-in")
    parser.add_argument("--tokenizer", default="", help="of the text; default: the model's own")
    parser.add_argument("--weights", nargs="+", default=["f32", "f16", "q8_0", "q4_0"])
    parser.add_argument("--tokens", type=int, default=2048)
    parser.add_argument("--chunk", type=int, default=1)
    options = parser.parse_args()
    if not options.tokenizer:
        found = subprocess.run([options.cli, "inspect", "--json", options.model], check=True, capture_output=True)
        options.tokenizer = json.loads(found.stdout)["tokenizer"]
    text = subprocess.run([options.cli, "tokenize", "--tokenizer", options.tokenizer, "--file", options.text],
                          check=True, capture_output=True, text=True).stdout
    ids = np.array([int(word) for word in text.replace(",", " ").split()][:options.tokens])
    with tempfile.TemporaryDirectory() as folder:
        tokens, out = pathlib.Path(folder, "tokens"), pathlib.Path(folder, "logits")
        tokens.write_text(",".join(map(str, ids)))
        for weights in options.weights:
            subprocess.run([options.cli, "logits", "--model", options.model, "--device", "cpu", "--weights", weights,
                            "--tokens-file", tokens, "--all", "--chunk", str(options.chunk), "--out", out], check=True)
            logits = np.fromfile(out, np.float32).reshape(len(ids), -1).astype(np.float64)[:-1]
            largest = logits.max(1, keepdims=True)
            loss = (largest[:, 0] + np.log(np.exp(logits - largest).sum(1)) - logits[np.arange(len(ids) - 1), ids[1:]])
            print(f"{weights:5} perplexity {np.exp(loss.mean()):.4f} over {len(loss)} tokens")


if __name__ == "__main__":
    main()
