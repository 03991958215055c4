# SPDX-License-Identifier: Apache-2.0
"""Writes a training snapshot as safetensors under the usual RWKV-7 tensor names.

    python3 export.py run/guide.state guide.safetensors [--f32]
"""
import argparse
import json
import struct

import numpy as np


def named(flat, names):
    """The trainer's parameters as {released name: array}."""
    out, off = {}, 0
    for name, shape in names:
        n = int(np.prod(shape))
        v, off = flat[off:off + n].reshape(shape), off + n
        part = name.split(".")
        if part[0] == "ln0":
            out["blocks.0." + name] = v
        elif part[0] != "blocks" or part[2] in ("ln1", "ln2"):
            out[name] = v
        else:
            block, leaf = ".".join(part[:3]), part[3]
            if part[2] == "ffn":
                key = {"mix": "x_k", "Wk": "key.weight", "Wv": "value.weight"}[leaf]
                out[f"{block}.{key}"] = v.reshape(1, 1, -1) if leaf == "mix" else v
            elif leaf == "mix":
                for row, letter in zip(v, "rwkvag"):
                    out[f"{block}.x_{letter}"] = row.reshape(1, 1, -1)
            elif leaf in ("w0", "a0", "v0", "k_k", "k_a"):
                if leaf != "v0" or part[1] != "0":
                    out[f"{block}.{leaf}"] = v.reshape(1, 1, -1)
            elif leaf == "r_k":
                out[f"{block}.r_k"] = v.reshape(-1, 64)
            else:
                key = {"lnx_w": "ln_x.weight", "lnx_b": "ln_x.bias", "Wr": "receptance.weight", "Wk": "key.weight",
                       "Wv": "value.weight", "Wo": "output.weight"}.get(leaf, leaf)
                out[f"{block}.{key}"] = v
    return out


def save(path, tensors, dtype, meta):
    head, off, blobs = {"__metadata__": {k: str(v) for k, v in meta.items()}}, 0, []
    for name, v in tensors.items():
        b = np.ascontiguousarray(v.astype(dtype)).tobytes()
        head[name] = dict(dtype={"float16": "F16", "float32": "F32"}[np.dtype(dtype).name], shape=list(v.shape),
                          data_offsets=[off, off + len(b)])
        off += len(b)
        blobs.append(b)
    h = json.dumps(head).encode()
    h += b" " * (-len(h) % 8)
    with open(path, "wb") as f:
        f.write(struct.pack("<Q", len(h)) + h)
        for b in blobs:
            f.write(b)


def header(raw):
    """The JSON header of a safetensors file and where the data begin."""
    n = struct.unpack("<Q", raw[:8])[0]
    return json.loads(raw[8:8 + n]), 8 + n


def facts(path):
    """What save() was told about the model."""
    return header(open(path, "rb").read())[0].get("__metadata__", {})


def load(path):
    raw = open(path, "rb").read()
    head, begin = header(raw)
    head.pop("__metadata__", None)
    kind = {"F16": np.float16, "F32": np.float32}
    return {k: np.frombuffer(raw, kind[v["dtype"]], int(np.prod(v["shape"])), begin + v["data_offsets"][0])
            .reshape(v["shape"]).astype(np.float32) for k, v in head.items()}


if __name__ == "__main__":
    import torch
    ap = argparse.ArgumentParser()
    ap.add_argument("state")
    ap.add_argument("out")
    ap.add_argument("--f32", action="store_true")
    a = ap.parse_args()
    s = torch.load(a.state)
    save(a.out, named(s["flat"].numpy(), s["names"]), np.float32 if a.f32 else np.float16, s["cfg"])
