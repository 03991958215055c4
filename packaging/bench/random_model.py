#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes random-weight RWKV-7 models of real shapes, for measuring speed without downloading weights.

    random_model.py --size 0.1b --type f16 --format safetensors OUTPUT
    random_model.py --size 1.5b --type q8_0 --format gguf OUTPUT

Values are scaled so that activations stay of order one; the text such a model writes is noise. GGUF files
hold what a reader needs to find the sizes, and the World vocabulary, so that other engines load them too.
"""
import argparse
import ast
import json
import pathlib
import struct
import sys

import numpy as np

# layers, width, ranks of w, a, v, g (published shapes)
SIZES = {
    "tiny": (2, 128, 32, 32, 32, 32, 512),
    "0.1b": (12, 768, 64, 64, 32, 128, 65536),
    "0.4b": (24, 1024, 64, 64, 32, 128, 65536),
    "1.5b": (24, 2048, 96, 96, 64, 256, 65536),
    "2.9b": (32, 2560, 96, 96, 64, 320, 65536),
}
HEAD_SIZE = 64
VOCABULARY = pathlib.Path(__file__).resolve().parents[2] / "resources" / "tokenizers" / "rwkv_vocab_v20230424.txt"
GGML_TYPES = {"f32": 0, "f16": 1, "q4_0": 2, "q8_0": 8}


def tensors(size):
    """Yields (name, shape in [out, in] order, kind); kind is 'vector', 'factor' (low rank) or 'matrix'."""
    layers, width, rank_w, rank_a, rank_v, rank_g, vocabulary = SIZES[size]
    yield "emb.weight", (vocabulary, width), "matrix"
    for name in ("blocks.0.ln0", "ln_out"):
        yield name + ".weight", (width,), "one"
        yield name + ".bias", (width,), "vector"
    for i in range(layers):
        block = f"blocks.{i}."
        for norm in ("ln1", "ln2", "att.ln_x"):
            yield block + norm + ".weight", (width,), "one"
            yield block + norm + ".bias", (width,), "vector"
        for name in "rwkvag":
            yield f"{block}att.x_{name}", (width,), "mix"
        yield block + "ffn.x_k", (width,), "mix"
        for name, rank in (("w", rank_w), ("a", rank_a), ("v", rank_v), ("g", rank_g)):
            if name != "g":
                yield f"{block}att.{name}0", (width,), "vector"
            yield f"{block}att.{name}1", (rank, width), "factor"
            yield f"{block}att.{name}2", (width, rank), "factor"
        yield block + "att.k_k", (width,), "one"
        yield block + "att.k_a", (width,), "one"
        yield block + "att.r_k", (width // HEAD_SIZE, HEAD_SIZE), "vector"
        for name in ("receptance", "key", "value", "output"):
            yield f"{block}att.{name}.weight", (width, width), "matrix"
        yield block + "ffn.key.weight", (4 * width, width), "matrix"
        yield block + "ffn.value.weight", (width, 4 * width), "matrix"
    yield "head.weight", (vocabulary, width), "matrix"


def values(rng, shape, kind):
    if kind == "one":
        return np.ones(shape, np.float32)
    if kind == "mix":
        return rng.random(shape, np.float32)
    if kind == "vector":
        return rng.standard_normal(shape, np.float32) * np.float32(0.1)
    # One random block of rows, repeated with another sign pattern: fast, and no two rows are alike.
    rows, cols = shape
    block = rng.standard_normal((min(rows, 256), cols), np.float32) * np.float32(1 / np.sqrt(cols))
    repeated = np.tile(block, (-(-rows // block.shape[0]), 1))[:rows]
    repeated *= rng.choice(np.array([-1, 1], np.float32), (rows, 1))
    return repeated


def quantise(data, kind):
    blocks = data.reshape(-1, 32)
    if kind == "q8_0":
        scale = np.abs(blocks).max(1) / 127
        codes = np.rint(blocks / np.where(scale > 0, scale, 1)[:, None]).astype(np.int8)
        out = np.empty((len(blocks), 34), np.uint8)
        out[:, 2:] = codes.view(np.uint8)
    else:
        largest = blocks[np.arange(len(blocks)), np.abs(blocks).argmax(1)]
        scale = largest / -8
        codes = np.clip(blocks / np.where(scale != 0, scale, 1)[:, None] + 8.5, 0, 15).astype(np.uint8)
        out = np.empty((len(blocks), 18), np.uint8)
        out[:, 2:] = codes[:, :16] | (codes[:, 16:] << 4)
    out[:, :2] = scale.astype(np.float16).view(np.uint8).reshape(-1, 2)
    return out.tobytes()


def encode(data, kind, wanted):
    """The type that is stored and the bytes."""
    if kind not in ("matrix", "factor"):
        return "f32", data.astype(np.float32).tobytes()
    if kind == "factor" and wanted in ("q8_0", "q4_0"):
        return "f16", data.astype(np.float16).tobytes()
    if wanted in ("q8_0", "q4_0"):
        return wanted, quantise(data, wanted)
    return wanted, data.astype(np.float32 if wanted == "f32" else np.float16).tobytes()


def stored_bytes(shape, kind, wanted):
    count = int(np.prod(shape))
    if kind not in ("matrix", "factor") or wanted == "f32":
        return count * 4
    if kind == "factor" or wanted == "f16":
        return count * 2
    return count // 32 * (34 if wanted == "q8_0" else 18)


def write_safetensors(path, size, wanted, rng):
    header, offset = {}, 0
    plan = list(tensors(size))
    for name, shape, kind in plan:
        bytes_ = stored_bytes(shape, kind, wanted)
        dtype = "F16" if bytes_ == 2 * int(np.prod(shape)) else "F32"
        stored = shape[::-1] if kind == "factor" else shape  # native files hold low-rank factors [in, out]
        header[name] = {"dtype": dtype, "shape": list(stored), "data_offsets": [offset, offset + bytes_]}
        offset += bytes_
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 64)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for name, shape, kind in plan:
            data = values(rng, shape, kind)
            file.write(encode(data.T.copy() if kind == "factor" else data, kind, wanted)[1])


def gguf_name(name):
    fixed = {"emb.weight": "token_embd.weight", "head.weight": "output.weight"}
    if name in fixed:
        return fixed[name]
    for old, new in (("blocks.0.ln0.", "token_embd_norm."), ("ln_out.", "output_norm.")):
        if name.startswith(old):
            return new + name[len(old):]
    _, layer, rest = name.split(".", 2)
    for old, new in (("ln1.", "attn_norm."), ("ln2.", "attn_norm_2."), ("att.ln_x.", "time_mix_ln."),
                     ("ffn.x_k", "channel_mix_lerp_k.weight"), ("ffn.key.", "channel_mix_key."),
                     ("ffn.value.", "channel_mix_value.")):
        if rest.startswith(old):
            return f"blk.{layer}.{new}{rest[len(old):]}"
    rest = rest[len("att."):]
    return f"blk.{layer}.time_mix_{rest}" + ("" if rest.endswith(".weight") else ".weight")


def world_tokens(count):
    """The texts and types of `count` tokens as llama.cpp's converter writes them: escaped bytes, padded."""
    texts, types = ["<s>"], [3]  # control
    for line in VOCABULARY.read_text(encoding="utf-8").splitlines()[:count - 1]:
        token = ast.literal_eval(line[line.index(" ") + 1:line.rindex(" ")])
        texts.append(repr(token.encode() if isinstance(token, str) else token)[2:-1])
        types.append(1)  # normal
    texts += [f"[PAD{i}]" for i in range(len(texts), count)]
    types += [5] * (count - len(types))  # unused
    return texts, types


def write_gguf(path, size, wanted, rng):
    layers, width, rank_w, rank_a, rank_v, rank_g, vocabulary = SIZES[size]

    def string(text):
        return struct.pack("<Q", len(text.encode())) + text.encode()

    keys = [string("general.architecture") + struct.pack("<I", 8) + string("rwkv7")]
    for key, value in (("block_count", layers), ("context_length", 1048576), ("embedding_length", width),
                       ("feed_forward_length", 4 * width), ("wkv.head_size", HEAD_SIZE),
                       ("attention.head_count", 0), ("attention.decay_lora_rank", rank_w),
                       ("attention.iclr_lora_rank", rank_a), ("attention.value_residual_mix_lora_rank", rank_v),
                       ("attention.gate_lora_rank", rank_g)):
        keys.append(string("rwkv7." + key) + struct.pack("<II", 4, value))
    keys.append(string("rwkv7.attention.layer_norm_epsilon") + struct.pack("<If", 6, 1e-5))

    texts, types = world_tokens(vocabulary)
    keys.append(string("tokenizer.ggml.model") + struct.pack("<I", 8) + string("rwkv"))
    keys.append(string("tokenizer.ggml.tokens") + struct.pack("<IIQ", 9, 8, vocabulary) + b"".join(map(string, texts)))
    keys.append(string("tokenizer.ggml.token_type") + struct.pack("<IIQ", 9, 5, vocabulary)
                + struct.pack(f"<{vocabulary}i", *types))

    plan = []  # (GGUF name, shape, kind)
    for name, shape, kind in tensors(size):
        if ".att.x_" in name:
            if name.endswith("x_r"):
                layer = name.split(".")[1]
                plan.append((f"blk.{layer}.time_mix_lerp_fused.weight", (6, 1, 1, width), kind))
            continue
        if name.startswith("blocks.0.att.v"):  # not used; llama.cpp expects the rank of `a` there
            shape = tuple(rank_a if side == rank_v else side for side in shape)
        plan.append((gguf_name(name), (width,) if name.endswith("r_k") else shape, kind))
    infos, offset = [], 0
    for name, shape, kind in plan:
        stored = encode(np.zeros(32, np.float32), kind, wanted)[0]
        infos.append(string(name) + struct.pack("<I", len(shape)) + struct.pack(f"<{len(shape)}Q", *shape[::-1])
                     + struct.pack("<IQ", GGML_TYPES[stored], offset))
        offset += -(-stored_bytes(shape, kind, wanted) // 32) * 32
    head = b"GGUF" + struct.pack("<IQQ", 3, len(plan), len(keys)) + b"".join(keys) + b"".join(infos)
    with open(path, "wb") as file:
        file.write(head + b"\0" * (-len(head) % 32))
        for name, shape, kind in plan:
            data = encode(values(rng, shape, kind), kind, wanted)[1]
            file.write(data + b"\0" * (-len(data) % 32))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--size", choices=SIZES, default="0.1b")
    parser.add_argument("--type", choices=GGML_TYPES, default="f16")
    parser.add_argument("--format", choices=("safetensors", "gguf"), default="gguf")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("output")
    options = parser.parse_args()
    if options.format == "safetensors" and options.type not in ("f16", "f32"):
        sys.exit("safetensors holds f16 or f32 only")
    write = write_gguf if options.format == "gguf" else write_safetensors
    write(options.output, options.size, options.type, np.random.default_rng(options.seed))


if __name__ == "__main__":
    main()
