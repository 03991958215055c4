# SPDX-License-Identifier: Apache-2.0
"""Containers, and how each program names, shapes and orders the weights it writes into them."""
import json
import os
import struct

import numpy as np
import torch

from model_weights import A, C, F, H, L, MIX6, MIX7, N, V, flat

HERE = os.path.dirname(os.path.abspath(__file__))


# ------------------------------------------------------------------------------------- containers

def encode(x, dtype):
    x = np.ascontiguousarray(x, np.float32)
    if dtype == 'BF16':
        return (x.view(np.uint32) >> 16).astype(np.uint16).tobytes()
    return x.astype(np.float16 if dtype == 'F16' else np.float32).tobytes()


def write_safetensors(name, tensors, dtype='BF16', metadata=None):
    header, data = {}, b''
    if metadata:
        header['__metadata__'] = metadata
    for key, value in tensors.items():
        raw = encode(value, dtype)
        header[key] = {'dtype': dtype, 'shape': list(np.shape(value)), 'data_offsets': [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    text += b' ' * (-len(text) % 8)
    open(os.path.join(HERE, name), 'wb').write(struct.pack('<Q', len(text)) + text + data)


def write_pth(name, tensors, dtype=torch.bfloat16):
    torch.save({k: torch.tensor(np.ascontiguousarray(v, np.float32)).to(dtype) for k, v in tensors.items()},
               os.path.join(HERE, name))


def write_rwkvcpp(name, tensors):
    """tensors: name -> (values, ne fastest first, F16 or F32)."""
    out = struct.pack('<6I', 0x67676d66, 101, V, C, L, 1)
    for key, (value, ne, dtype) in tensors.items():
        raw = key.encode()
        out += struct.pack('<3I', len(ne), len(raw), 1 if dtype == 'F16' else 0)
        out += struct.pack(f'<{len(ne)}I', *ne) + raw + encode(value, dtype)
    open(os.path.join(HERE, name), 'wb').write(out)


def write_gguf(name, keys, tensors):
    """keys: name -> int (u32), float (f32), str or list of str; tensors: name -> (values, ne, F16 or F32)."""
    text = lambda s: struct.pack('<Q', len(s.encode())) + s.encode()
    out = b'GGUF' + struct.pack('<IQQ', 3, len(tensors), len(keys))
    for key, value in keys.items():
        out += text(key)
        if isinstance(value, str):
            out += struct.pack('<I', 8) + text(value)
        elif isinstance(value, int):
            out += struct.pack('<II', 4, value)
        else:
            out += struct.pack('<If', 6, value)
    data = b''
    for key, (value, ne, dtype) in tensors.items():
        out += text(key) + struct.pack('<I', len(ne)) + struct.pack(f'<{len(ne)}Q', *ne)
        out += struct.pack('<IQ', 1 if dtype == 'F16' else 0, len(data))
        data += encode(value, dtype)
        data += b'\0' * (-len(data) % 32)
    out += b'\0' * (-len(out) % 32)
    open(os.path.join(HERE, name), 'wb').write(out + data)


# --------------------------------------------------------------------------------------- dialects

LOW_RANK = ('att.w1', 'att.w2', 'att.a1', 'att.a2', 'att.v1', 'att.v2', 'att.g1', 'att.g2', 'att.time_maa_w1',
            'att.time_maa_w2', 'att.time_decay_w1', 'att.time_decay_w2')


def is_low_rank(name):
    return name.endswith(LOW_RANK)


def to_web(w):
    """web-rwkv's converter: renames, and swaps the last two dimensions of low-rank factors."""
    out = {}
    for name, value in w.items():
        value = np.swapaxes(value, -1, -2) if is_low_rank(name) else value
        name = name.replace('time_faaaa', 'time_first').replace('time_maa', 'time_mix')
        out[name] = value
    return out


def to_rwkvcpp(version, w):
    out, joined = {}, {}
    for name, value in w.items():
        value = np.asarray(value)
        dtype = 'F16' if name.endswith('.weight') and value.ndim == 2 else 'F32'
        short = name.split('.', 2)[-1]
        if is_low_rank(name):
            value = np.swapaxes(value, -1, -2)
        if version == '7' and short.startswith('att.x_'):
            joined.setdefault(name.split('att.x_')[0], {})[short[6:]] = flat(value)
            continue
        if short == 'att.time_decay':
            if version == '4':
                value = -np.exp(value)
            elif version[0] == '5':
                value = np.exp(-np.exp(value))
        if short == 'att.time_first' and version[0] == '5':
            value = np.exp(value)
        shape = [d for d in value.shape if d != 1] if 'time_' in name else list(value.shape)
        if short in ('att.time_decay', 'att.time_first', 'att.time_faaaa'):
            if version == '5.0':
                shape = [H, 1, 1]
            elif version == '5.1':
                shape = [H, 1]
            elif version in ('5.2', '6'):
                shape = [H, N, 1]
        out[name] = (value, [int(d) for d in reversed(shape)], dtype)
    for block, parts in joined.items():
        out[block + 'att.x_rwkvag'] = (np.stack([parts[q] for q in MIX7]), [C, 1, 6], 'F32')
    return out


def to_hf(w):
    names = {'att.time_mix_k': 'attention.time_mix_key', 'att.time_mix_v': 'attention.time_mix_value',
             'att.time_mix_r': 'attention.time_mix_receptance', 'att.time_mix_g': 'attention.time_mix_gate',
             'ffn.time_mix_k': 'feed_forward.time_mix_key', 'ffn.time_mix_r': 'feed_forward.time_mix_receptance'}
    out = {}
    for name, value in w.items():
        if name != 'head.weight':
            parts = name.split('.', 2)
            if parts[0] == 'blocks':
                rest = names.get(parts[2], parts[2]).replace('ln0.', 'pre_ln.')
                rest = rest.replace('att.', 'attention.', 1) if rest.startswith('att.') else rest
                rest = rest.replace('ffn.', 'feed_forward.', 1) if rest.startswith('ffn.') else rest
                name = f'rwkv.blocks.{parts[1]}.{rest}'
            else:
                name = 'rwkv.' + name.replace('emb.', 'embeddings.')
        out[name] = value
    return out


def to_fla(w, fused):
    """The names of flash-linear-attention; `fused`: one x_x in place of six x_*."""
    stems = {'ln0': 'pre_norm', 'ln1': 'attn_norm', 'ln2': 'ffn_norm', 'att.receptance': 'attn.r_proj',
             'att.key': 'attn.k_proj', 'att.value': 'attn.v_proj', 'att.output': 'attn.o_proj', 'att.ln_x': 'attn.g_norm'}
    whole = {'emb.weight': 'model.embeddings.weight', 'head.weight': 'lm_head.weight',
             'ln_out.weight': 'model.norm.weight', 'ln_out.bias': 'model.norm.bias'}
    out = {}
    for name, value in w.items():
        if name in whole:
            out[whole[name]] = value
            continue
        _, layer, rest = name.split('.', 2)
        stem, _, end = rest.rpartition('.')
        block = f'model.layers.{layer}.'
        if stem in stems:
            out[block + stems[stem] + '.' + end] = value
        elif rest[4:] in ('w1', 'a1', 'v1', 'g1'):
            out[block + f'attn.{rest[4]}_lora.lora.0.weight'] = value.T
        elif rest[4:] in ('w2', 'a2', 'v2', 'g2'):
            out[block + f'attn.{rest[4]}_lora.lora.2.weight'] = value.T
        elif rest[4:] in ('w0', 'a0', 'v0'):
            out[block + f'attn.{rest[4]}_lora.lora.2.bias'] = flat(value)
        elif rest.startswith('att.x_') and fused:
            if rest == 'att.x_r':
                out[block + 'attn.x_x'] = np.stack([w[f'blocks.{layer}.att.x_{q}'].reshape(1, C) for q in MIX7])
        elif rest.startswith('att.'):
            out[block + 'attn.' + rest[4:]] = value if rest.startswith('att.x_') or rest == 'att.r_k' else flat(value)
        else:
            out[block + rest] = flat(value) if rest == 'ffn.x_k' else value
    return out


def gguf_tensors(w, architecture, rescale=0):
    whole = {'emb.weight': 'token_embd.weight', 'head.weight': 'output.weight', 'ln_out.weight': 'output_norm.weight',
             'ln_out.bias': 'output_norm.bias', 'blocks.0.ln0.weight': 'token_embd_norm.weight',
             'blocks.0.ln0.bias': 'token_embd_norm.bias'}
    hybrid = architecture in ('arwkv7', 'rwkv6qwen2')
    seven = architecture in ('rwkv7', 'arwkv7')
    out = {}
    put = lambda name, value, ne, dtype='F32': out.__setitem__(name, (value, [int(n) for n in ne], dtype))
    for name, value in w.items():
        value = np.asarray(value)
        if name in whole:
            put(whole[name], value, reversed(value.shape), 'F16' if value.ndim == 2 else 'F32')
            continue
        _, layer, rest = name.split('.', 2)
        b = f'blk.{layer}.'
        stem, _, end = rest.rpartition('.')
        if stem in ('ln1', 'ln2'):
            second = 'ffn_norm' if hybrid else 'attn_norm_2'
            put(b + ('attn_norm' if stem == 'ln1' else second) + '.' + end, value, value.shape)
        elif end in ('weight', 'bias') and stem.startswith('att.'):
            if rescale and stem == 'att.output':
                value = value / 2 ** (int(layer) // rescale)
            stem = 'time_mix_' + {'ln_x': 'ln'}.get(stem[4:], stem[4:])
            put(b + stem + '.' + end, value, reversed(value.shape), 'F16' if value.ndim == 2 else 'F32')
        elif end == 'weight' and stem.startswith('ffn.'):
            if rescale and stem == 'ffn.value':
                value = value / 2 ** (int(layer) // rescale)
            put(b + ('ffn_' if hybrid else 'channel_mix_') + stem[4:] + '.weight', value, reversed(value.shape), 'F16')
        elif rest.startswith('att.x_'):
            if rest == 'att.x_r':
                order = [q for q in MIX7 if f'blocks.{layer}.att.x_{q}' in w]
                put(b + 'time_mix_lerp_fused.weight', np.stack([flat(w[f'blocks.{layer}.att.x_{q}']) for q in order]),
                    [C, 1, 1, len(order)])
        elif rest in [f'att.time_maa_{q}' for q in MIX6]:
            if rest == 'att.time_maa_w':
                put(b + 'time_mix_lerp_fused.weight', np.stack([flat(w[f'blocks.{layer}.att.time_maa_{q}']) for q in MIX6]),
                    [C, 1, 1, 5])
        elif is_low_rank(name):
            value = np.swapaxes(value, -1, -2)
            short = rest[4:].replace('time_maa_', '').replace('time_decay', 'decay')
            put(b + f'time_mix_{short}.weight', value, reversed(value.shape))
        else:
            short = {'att.time_maa_x': 'time_mix_lerp_x', 'att.time_decay': 'time_mix_decay',
                     'att.time_faaaa': 'time_mix_first', 'ffn.time_maa_k': 'channel_mix_lerp_k',
                     'ffn.time_maa_r': 'channel_mix_lerp_r', 'ffn.x_k': 'channel_mix_lerp_k'}.get(rest)
            short = short or 'time_mix_' + rest[4:]
            put(b + short + '.weight', flat(value), [N, H] if rest == 'att.time_faaaa' else [value.size])
        if seven and layer == '0' and rest in ('att.a0', 'att.a1', 'att.a2') and not hybrid:
            dummy = np.swapaxes(value, -1, -2) if rest == 'att.a0' else value  # as llama.cpp's converter does
            put(b + f'time_mix_v{rest[-1]}.weight', flat(dummy) if rest == 'att.a0' else dummy,
                [A] if rest == 'att.a0' else reversed(np.shape(dummy)))
    return out


def gguf_keys(architecture, **more):
    norm = 'layer_norm_rms_epsilon' if architecture in ('arwkv7', 'rwkv6qwen2') else 'layer_norm_epsilon'
    keys = {'general.architecture': architecture, f'{architecture}.block_count': L,
            f'{architecture}.embedding_length': C, f'{architecture}.feed_forward_length': F,
            f'{architecture}.context_length': 1048576, f'{architecture}.wkv.head_size': N,
            f'{architecture}.attention.head_count': 0, f'{architecture}.attention.{norm}': more.pop('eps', 1e-5)}
    keys.update({f'{architecture}.{k}': v for k, v in more.items()})
    return keys
