# SPDX-License-Identifier: Apache-2.0
"""Averages the weights of two exported models, of which one was trained on from the other.

    python3 mix.py first.safetensors second.safetensors 0.6 guide.safetensors     0.6: the share of the second

What either of two stretches of one training has forgotten the other often still knows: such a mean answers new wordings
better than both ends.
"""
import sys

import numpy as np

import export


def mix(first, second, share):
    """The mean of two models with the same tensors; float64."""
    if {k: v.shape for k, v in first.items()} != {k: v.shape for k, v in second.items()}:
        raise SystemExit("the two models have different tensors")
    return {k: first[k].astype(np.float64) * (1 - share) + second[k].astype(np.float64) * share for k in first}


if __name__ == "__main__":
    first, second, share, out = sys.argv[1:]
    export.save(out, mix(export.load(first), export.load(second), float(share)), np.float16, export.facts(first))
