#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the tiny random-weight models of this folder, with the logits and states they must give.

The forward pass below is float64 NumPy, one token and one head at a time, written from the published
equations and not from Rookery's code. Sizes are chosen to catch mix-ups: attention width differs from
the residual width, feed-forward width and vocabulary are odd, ranks differ from each other, and every
tensor changes the logits (checked at the end). Values are exact in bf16 and in f16, so that one set of
weights gives equal numbers from every container.

Run: python3 make_models.py (needs numpy and torch; the files are committed, so tests do not).
"""
import json
import os
import struct

import numpy as np
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
L, C, H, N, F, V = 3, 16, 3, 8, 21, 29
A = H * N
DM, DD = 3, 5                      # ranks of version 6
RANKS = {'w': 4, 'a': 3, 'v': 2, 'g': 5}  # ranks of version 7
TOKENS = 19
MIX6, MIX7 = 'wkvrg', 'rwkvag'


def exact(x):
    """Rounds to 8 significant bits and drops what is too small for f16."""
    x = np.asarray(x, np.float32)
    bits = x.view(np.uint32)
    bits = (bits + 0x7fff + ((bits >> 16) & 1)) & 0xffff0000
    x = bits.astype(np.uint32).view(np.float32).astype(np.float64)
    return np.where(np.abs(x) < 2.0 ** -14, 0.0, x)


class Random:
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def matrix(self, rows, cols, gain=1.1):
        return exact(self.rng.normal(size=(rows, cols)) * gain / np.sqrt(cols))

    def normal(self, shape, mean=0.0, std=0.5):
        return exact(mean + std * self.rng.normal(size=shape))

    def uniform(self, shape, low=0.1, high=0.9):
        return exact(self.rng.uniform(low, high, size=shape))


# ---------------------------------------------------------------------------------------- weights

def common(r, w, i):
    b = f'blocks.{i}.'
    for ln in ['ln1', 'ln2'] + (['ln0'] if i == 0 else []):
        w[b + ln + '.weight'] = r.normal(C, 1.0, 0.2)
        w[b + ln + '.bias'] = r.normal(C, 0.0, 0.2)
    for name in ['receptance', 'key', 'value']:
        w[b + f'att.{name}.weight'] = r.matrix(A, C)
    w[b + 'att.output.weight'] = r.matrix(C, A)
    w[b + 'ffn.key.weight'] = r.matrix(F, C)
    w[b + 'ffn.value.weight'] = r.matrix(C, F)


def head_norm(r, w, b):
    w[b + 'att.ln_x.weight'] = r.normal(A, 1.0, 0.2)
    w[b + 'att.ln_x.bias'] = r.normal(A, 0.0, 0.2)


def weights(version, seed):
    """Native names, shapes and orientation."""
    r, w = Random(seed), {}
    w['emb.weight'] = r.normal((V, C), 0, 1)
    for i in range(L):
        b = f'blocks.{i}.'
        common(r, w, i)
        if version in ('4', '5.0', '5.1', '5.2'):
            for q in 'kvr' + ('g' if version in ('5.1', '5.2') else ''):
                w[b + f'att.time_mix_{q}'] = r.uniform((1, 1, C))
            for q in 'kr':
                w[b + f'ffn.time_mix_{q}'] = r.uniform((1, 1, C))
        if version in ('4', '5.0', '5.1', '5.2', '6'):
            w[b + 'ffn.receptance.weight'] = r.matrix(C, C)
        if version == '4':
            w[b + 'att.time_decay'] = r.normal(A, -0.5, 1)
            w[b + 'att.time_first'] = r.normal(A, 0.5, 1)
        if version == '5.0':
            w[b + 'att.time_decay'] = r.normal(H, -0.7, 0.7)
            w[b + 'att.time_first'] = r.normal(H, -0.5, 0.5)
        if version == '5.1':
            w[b + 'att.time_decay'] = r.normal(H, -0.7, 0.7)
            w[b + 'att.time_faaaa'] = r.normal(H, 0.3, 0.5)
        if version in ('5.2', '6'):
            w[b + 'att.time_faaaa'] = r.normal((H, N), 0.3, 0.5)
        if version == '5.2':
            w[b + 'att.time_decay'] = r.normal((H, N), -0.7, 0.7)
        if version in ('5.1', '5.2', '6'):
            w[b + 'att.gate.weight'] = r.matrix(A, C)
        if version != '4':
            head_norm(r, w, b)
        if version == '6':
            for q in 'x' + MIX6:
                w[b + f'att.time_maa_{q}'] = r.uniform((1, 1, C))
            for q in 'kr':
                w[b + f'ffn.time_maa_{q}'] = r.uniform((1, 1, C))
            w[b + 'att.time_maa_w1'] = r.matrix(5 * DM, C).T.copy()
            w[b + 'att.time_maa_w2'] = r.normal((5, DM, C), 0, 0.4)
            w[b + 'att.time_decay'] = r.normal((1, 1, A), -0.7, 0.7)
            w[b + 'att.time_decay_w1'] = r.matrix(DD, C).T.copy()
            w[b + 'att.time_decay_w2'] = r.normal((DD, A), 0, 0.4)
        if version == '7':
            for q in MIX7:
                w[b + f'att.x_{q}'] = r.uniform((1, 1, C))
            w[b + 'ffn.x_k'] = r.uniform((1, 1, C))
            for q in 'wavg':
                if q == 'v' and i == 0:
                    continue
                w[b + f'att.{q}1'] = r.matrix(RANKS[q], C).T.copy()
                w[b + f'att.{q}2'] = r.normal((RANKS[q], A), 0, 0.6)
                if q != 'g':
                    w[b + f'att.{q}0'] = r.normal((1, 1, A), 0, 0.7)
            w[b + 'att.k_k'] = r.normal((1, 1, A), 0.8, 0.3)
            w[b + 'att.k_a'] = r.normal((1, 1, A), 0.8, 0.3)
            w[b + 'att.r_k'] = r.normal((H, N), 0, 0.5)
    w['ln_out.weight'] = r.normal(C, 1.0, 0.2)
    w['ln_out.bias'] = r.normal(C, 0.0, 0.2)
    w['head.weight'] = r.matrix(V, C, 1.5)
    return w


# ------------------------------------------------------------------------------------ forward pass

def layer_norm(x, weight, bias, eps=1e-5):
    return (x - x.mean()) / np.sqrt(x.var() + eps) * weight + bias


def rms_norm(x, weight, eps):
    return x / np.sqrt(np.mean(x * x) + eps) * weight


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def silu(x):
    return x * sigmoid(x)


def group_norm(y, w, b, eps):
    parts = [layer_norm(y[h * N:(h + 1) * N], w[b + 'att.ln_x.weight'][h * N:(h + 1) * N],
                        w[b + 'att.ln_x.bias'][h * N:(h + 1) * N], eps) for h in range(H)]
    return np.concatenate(parts)


def flat(x):
    return np.asarray(x).reshape(-1)


def per_channel(x):
    x = flat(x)
    return np.repeat(x, N) if x.size == H else x


def time_mix_4(w, b, h, s):
    m = lambda q: h * flat(w[b + f'att.time_mix_{q}']) + s['att_x'] * (1 - flat(w[b + f'att.time_mix_{q}']))
    k = w[b + 'att.key.weight'] @ m('k')
    v = w[b + 'att.value.weight'] @ m('v')
    r = sigmoid(w[b + 'att.receptance.weight'] @ m('r'))
    aa, bb, pp = s['aa'], s['bb'], s['pp']
    u, wd = w[b + 'att.time_first'], -np.exp(w[b + 'att.time_decay'])
    q = np.maximum(pp, u + k)
    e1, e2 = np.exp(pp - q), np.exp(u + k - q)
    wkv = (e1 * aa + e2 * v) / (e1 * bb + e2)
    q = np.maximum(pp + wd, k)
    e1, e2 = np.exp(pp + wd - q), np.exp(k - q)
    s['aa'], s['bb'], s['pp'] = e1 * aa + e2 * v, e1 * bb + e2, q
    return w[b + 'att.output.weight'] @ (r * wkv)


def linear_attention(s, r, w, k, v, u):
    y = np.zeros(A)
    for head in range(H):
        part = slice(head * N, (head + 1) * N)
        S = s['S'][head]
        kv = np.outer(v[part], k[part])
        y[part] = (S + kv * u[part]) @ r[part]
        s['S'][head] = S * w[part] + kv
    return y


def time_mix_5(w, b, h, s, eps):
    m = lambda q: h * flat(w[b + f'att.time_mix_{q}']) + s['att_x'] * (1 - flat(w[b + f'att.time_mix_{q}']))
    r = w[b + 'att.receptance.weight'] @ m('r')
    k = w[b + 'att.key.weight'] @ m('k')
    v = w[b + 'att.value.weight'] @ m('v')
    decay = per_channel(np.exp(-np.exp(w[b + 'att.time_decay'])))
    if b + 'att.time_first' in w:
        u = per_channel(np.exp(w[b + 'att.time_first']))
    else:
        u = per_channel(w[b + 'att.time_faaaa'])
    y = group_norm(linear_attention(s, r, decay, k, v, u), w, b, eps)
    if b + 'att.gate.weight' in w:
        y = y * silu(w[b + 'att.gate.weight'] @ m('g'))
    return w[b + 'att.output.weight'] @ y


def mixes_6(w, b, h, d):
    z = np.tanh((h + d * flat(w[b + 'att.time_maa_x'])) @ w[b + 'att.time_maa_w1'])
    x = {}
    for i, q in enumerate(MIX6):
        zq = z[i * DM:(i + 1) * DM] @ w[b + 'att.time_maa_w2'][i]
        x[q] = h + d * (flat(w[b + f'att.time_maa_{q}']) + zq)
    decay = flat(w[b + 'att.time_decay']) + np.tanh(x['w'] @ w[b + 'att.time_decay_w1']) @ w[b + 'att.time_decay_w2']
    return x, np.exp(-np.exp(decay))


def time_mix_6(w, b, h, s, eps):
    x, decay = mixes_6(w, b, h, s['att_x'] - h)
    r = w[b + 'att.receptance.weight'] @ x['r']
    k = w[b + 'att.key.weight'] @ x['k']
    v = w[b + 'att.value.weight'] @ x['v']
    g = silu(w[b + 'att.gate.weight'] @ x['g'])
    y = linear_attention(s, r, decay, k, v, flat(w[b + 'att.time_faaaa']))
    return w[b + 'att.output.weight'] @ (group_norm(y, w, b, eps) * g)


def time_mix_7(w, b, h, s, eps, first, layer):
    d = s['att_x'] - h
    x = {q: h + d * flat(w[b + f'att.x_{q}']) for q in MIX7 if b + f'att.x_{q}' in w}
    low = lambda q, f=lambda z: z: f(x[q] @ w[b + f'att.{q}1']) @ w[b + f'att.{q}2']
    r = w[b + 'att.receptance.weight'] @ x['r']
    k = w[b + 'att.key.weight'] @ x['k']
    v = w[b + 'att.value.weight'] @ x['v']
    decay = np.exp(-0.606531 * sigmoid(flat(w[b + 'att.w0']) + low('w', np.tanh)))
    a = sigmoid(flat(w[b + 'att.a0']) + low('a'))
    if layer == 0:
        first['v'] = v
    else:
        v = v + (first['v'] - v) * sigmoid(flat(w[b + 'att.v0']) + low('v'))
    kk = k * flat(w[b + 'att.k_k'])
    k = k * (1 + (a - 1) * flat(w[b + 'att.k_a']))
    y, bonus = np.zeros(A), np.zeros(A)
    for head in range(H):
        part = slice(head * N, (head + 1) * N)
        unit = kk[part] / max(np.linalg.norm(kk[part]), 1e-12)
        S = s['S'][head]
        S = S * decay[part] - np.outer(S @ unit, unit * a[part]) + np.outer(v[part], k[part])
        s['S'][head] = S
        y[part] = S @ r[part]
        bonus[part] = np.sum(r[part] * k[part] * flat(w[b + 'att.r_k'])[part]) * v[part]
    if b + 'att.ln_x.weight' in w:
        y = group_norm(y, w, b, eps)
    y = y + bonus
    if b + 'att.g1' in w:
        y = y * low('g', sigmoid)
    return w[b + 'att.output.weight'] @ y


def time_mix_qwen(w, b, h, s, kv_heads):
    x, decay = mixes_6(w, b, h, s['att_x'] - h)
    bias = lambda name, rows: w.get(b + f'att.{name}.bias', np.zeros(rows))
    spread = lambda z: np.concatenate([z[(head // (H // kv_heads)) * N:][:N] for head in range(H)])
    r = w[b + 'att.receptance.weight'] @ x['r'] + bias('receptance', A)
    k = spread(w[b + 'att.key.weight'] @ x['k'] + bias('key', kv_heads * N)) * (1 - decay)
    v = spread(w[b + 'att.value.weight'] @ x['v'] + bias('value', kv_heads * N))
    g = sigmoid(w[b + 'att.gate.weight'] @ x['g'])
    y = np.zeros(A)
    for head in range(H):
        part = slice(head * N, (head + 1) * N)
        s['S'][head] = s['S'][head] * decay[part] + np.outer(v[part], k[part])
        y[part] = s['S'][head] @ r[part] / np.sqrt(N)
    return w[b + 'att.output.weight'] @ (y * g)


def channel_mix(w, b, h, s, version):
    d = s['ffn_x'] - h
    if version == '7':
        k = np.maximum(w[b + 'ffn.key.weight'] @ (h + d * flat(w[b + 'ffn.x_k'])), 0) ** 2
        return w[b + 'ffn.value.weight'] @ k
    if version == '6':
        xk = h + d * flat(w[b + 'ffn.time_maa_k'])
        xr = h + d * flat(w[b + 'ffn.time_maa_r'])
    else:
        mk, mr = flat(w[b + 'ffn.time_mix_k']), flat(w[b + 'ffn.time_mix_r'])
        xk = h * mk + s['ffn_x'] * (1 - mk)
        xr = h * mr + s['ffn_x'] * (1 - mr)
    k = np.maximum(w[b + 'ffn.key.weight'] @ xk, 0) ** 2
    return sigmoid(w[b + 'ffn.receptance.weight'] @ xr) * (w[b + 'ffn.value.weight'] @ k)


def forward(version, w, tokens, eps=64e-5, initial=None, kv_heads=H, norm_eps=1e-5):
    """Logits after every token, and the state: per layer att_x, then S or aa bb pp, then ffn_x."""
    hybrid = version in ('arwkv7', 'rwkv6qwen2')
    states = []
    for i in range(L):
        s = {'att_x': np.zeros(C), 'ffn_x': np.zeros(C), 'S': np.zeros((H, N, N)),
             'aa': np.zeros(A), 'bb': np.zeros(A), 'pp': np.full(A, -1e30)}
        if initial:
            s['S'] = initial[f'blocks.{i}.att.time_state'].copy()
        states.append(s)
    rows = []
    for token in tokens:
        x = w['emb.weight'][token]
        if not hybrid:
            x = layer_norm(x, w['blocks.0.ln0.weight'], w['blocks.0.ln0.bias'])
        first = {}
        for i, s in enumerate(states):
            b = f'blocks.{i}.'
            if hybrid:
                h = rms_norm(x, w[b + 'ln1.weight'], norm_eps)
                y = time_mix_7(w, b, h, s, eps, first, i) if version == 'arwkv7' else \
                    time_mix_qwen(w, b, h, s, kv_heads)
                s['att_x'] = h
                x = x + y
                h = rms_norm(x, w[b + 'ln2.weight'], norm_eps)
                x = x + w[b + 'ffn.down.weight'] @ (silu(w[b + 'ffn.gate.weight'] @ h) * (w[b + 'ffn.up.weight'] @ h))
                continue
            h = layer_norm(x, w[b + 'ln1.weight'], w[b + 'ln1.bias'])
            if version == '4':
                y = time_mix_4(w, b, h, s)
            elif version[0] == '5':
                y = time_mix_5(w, b, h, s, eps)
            elif version == '6':
                y = time_mix_6(w, b, h, s, eps)
            else:
                y = time_mix_7(w, b, h, s, eps, first, i)
            s['att_x'] = h
            x = x + y
            h = layer_norm(x, w[b + 'ln2.weight'], w[b + 'ln2.bias'])
            y = channel_mix(w, b, h, s, version)
            s['ffn_x'] = h
            x = x + y
        if hybrid:
            x = rms_norm(x, w['ln_out.weight'], norm_eps)
        else:
            x = layer_norm(x, w['ln_out.weight'], w['ln_out.bias'])
        rows.append(w['head.weight'] @ x)
    flatState = []
    for s in states:
        flatState.append(s['att_x'])
        flatState += [s['aa'], s['bb'], s['pp']] if version == '4' else [flat(s['S'])]
        if not hybrid:
            flatState.append(s['ffn_x'])
    return np.array(rows), np.concatenate(flatState)


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


def hybrid_weights(architecture, seed, gate=True, norm=True, kv_heads=H, bias=False):
    base = weights('7' if architecture == 'arwkv7' else '6', seed)
    r, w = Random(seed + 1000), {}
    for name, value in base.items():
        rest = name.split('.', 2)[-1]
        if name.endswith('ln_out.bias') or rest.startswith('ln0') or rest in ('ln1.bias', 'ln2.bias') or rest.startswith('ffn.'):
            continue
        if not norm and rest.startswith('att.ln_x'):
            continue
        if not gate and rest in ('att.g1', 'att.g2', 'att.x_g'):
            continue
        if architecture == 'rwkv6qwen2' and rest == 'att.time_faaaa':
            continue
        if architecture == 'rwkv6qwen2' and rest in ('att.key.weight', 'att.value.weight'):
            value = r.matrix(kv_heads * N, C, 1.6)
        w[name] = value
    for i in range(L):
        b = f'blocks.{i}.'
        w[b + 'ffn.gate.weight'] = r.matrix(F, C)
        w[b + 'ffn.up.weight'] = r.matrix(F, C)
        w[b + 'ffn.down.weight'] = r.matrix(C, F)
        if bias:
            w[b + 'att.receptance.bias'] = r.normal(A, 0, 0.4)
            w[b + 'att.key.bias'] = r.normal(kv_heads * N, 0, 0.4)
            w[b + 'att.value.bias'] = r.normal(kv_heads * N, 0, 0.4)
    return w


# ------------------------------------------------------------------------------------------- main

manifest = {}


def expect(key, version, w, tokens, tolerance=2e-5, check=True, **how):
    """Stores logits and state, and makes sure that every tensor matters."""
    logits, state = forward(version, w, tokens, **how)
    assert np.isfinite(logits).all() and 0.3 < logits.std() < 6, (key, logits.std())
    for name in w if check else []:
        changed = dict(w)
        changed[name] = np.zeros_like(w[name])
        difference = np.abs(forward(version, changed, tokens, **how)[0] - logits).max()
        assert difference > 0.02, (key, name, difference)
    logits.astype('<f4').tofile(os.path.join(HERE, key + '.logits.f32'))
    state.astype('<f4').tofile(os.path.join(HERE, key + '.state.f32'))
    return {'tokens': [int(t) for t in tokens], 'expected': key, 'tolerance': tolerance}


def main():
    token_source = np.random.default_rng(99)
    tokens = lambda: token_source.integers(0, V, TOKENS)
    native = {}
    for seed, version in enumerate(['4', '5.0', '5.1', '5.2', '6', '7']):
        native[version] = weights(version, seed)
        case = expect('v' + version, version, native[version], tokens())
        if version == '5.0':
            write_pth('v5.0.pth', native[version])
            manifest['v5.0.pth'] = case
        else:
            write_safetensors(f'v{version}.safetensors', native[version])
            manifest[f'v{version}.safetensors'] = case
    like = lambda version: manifest['v5.0.pth' if version == '5.0' else f'v{version}.safetensors']

    for version in ['5.2', '6', '7']:
        write_safetensors(f'v{version}-web.st', to_web(native[version]), 'F16')
        manifest[f'v{version}-web.st'] = like(version)
    for version in ['4', '5.0', '5.1', '5.2', '6', '7']:
        name = f'v{version}-rwkvcpp.bin'
        write_rwkvcpp(name, to_rwkvcpp(version, native[version]))
        manifest[name] = like(version)
        if version[0] == '5':
            manifest[name] = expect(f'v{version}-eps1e-5', version, native[version], like(version)['tokens'], eps=1e-5,
                                    check=False)
    for version in ['4', '5.2', '6']:
        write_safetensors(f'v{version}-hf.safetensors', to_hf(native[version]))
        manifest[f'v{version}-hf.safetensors'] = like(version)
    for fused in [False, True]:
        name = 'v7-fla-fused.safetensors' if fused else 'v7-fla.safetensors'
        write_safetensors(name, to_fla(native['7'], fused))
        manifest[name] = like('7')
    write_gguf('v7.gguf', gguf_keys('rwkv7'), gguf_tensors(native['7'], 'rwkv7'))
    write_gguf('v6-rescale2.gguf', gguf_keys('rwkv6', rescale_every_n_layers=2), gguf_tensors(native['6'], 'rwkv6', 2))
    manifest['v7.gguf'], manifest['v6-rescale2.gguf'] = like('7'), like('6')

    for name, options in [('arwkv7', {}), ('arwkv7-plain', {'gate': False, 'norm': False})]:
        w = hybrid_weights('arwkv7', 20 + len(options), **options)
        write_gguf(name + '.gguf', gguf_keys('arwkv7', eps=1e-6), gguf_tensors(w, 'arwkv7'))
        manifest[name + '.gguf'] = expect(name, 'arwkv7', w, tokens(), norm_eps=1e-6)
    for name, kv_heads, bias in [('rwkv6qwen2', 1, True), ('rwkv6qwen2-full', H, False)]:
        w = hybrid_weights('rwkv6qwen2', 30 + kv_heads, norm=False, kv_heads=kv_heads, bias=bias)
        write_gguf(name + '.gguf', gguf_keys('rwkv6qwen2', eps=1e-6, **{'attention.head_count_kv': kv_heads}),
                   gguf_tensors(w, 'rwkv6qwen2'))
        manifest[name + '.gguf'] = expect(name, 'rwkv6qwen2', w, tokens(), norm_eps=1e-6, kv_heads=kv_heads)

    for version in ['6', '7']:
        r = Random(40 + int(version))
        state = {f'blocks.{i}.att.time_state': r.normal((H, N, N), 0, 0.5) for i in range(L)}
        write_pth(f'v{version}-state.pth', state)
        write_safetensors(f'v{version}-state-web.st', to_web({k: np.swapaxes(v, -1, -2) for k, v in state.items()}), 'F16')
        case = expect(f'v{version}-with-state', version, native[version], like(version)['tokens'], initial=state, check=False)
        case['base'] = f'v{version}.safetensors'
        manifest[f'v{version}-state.pth'] = manifest[f'v{version}-state-web.st'] = case
        merged = dict(native[version])
        merged.update(state)
        write_pth(f'v{version}-merged-state.pth', merged)
        manifest[f'v{version}-merged-state.pth'] = {k: v for k, v in case.items() if k != 'base'}

    r, alpha, rank = Random(50), 6, 4
    adapter, merged = {}, dict(native['7'])
    for stem, rows, cols in [('blocks.0.att.key', A, C), ('blocks.1.ffn.value', C, F), ('blocks.2.att.output', C, A)]:
        adapter[stem + '.lora_A'] = r.matrix(rank, cols, 0.7)
        adapter[stem + '.lora_B'] = r.matrix(rows, rank, 0.7)
        merged[stem + '.weight'] = merged[stem + '.weight'] + alpha / rank * adapter[stem + '.lora_B'] @ adapter[stem + '.lora_A']
    adapter['blocks.1.att.x_k'] = r.uniform((1, 1, C))
    merged['blocks.1.att.x_k'] = adapter['blocks.1.att.x_k']
    write_pth('v7-lora.pth', adapter)
    case = expect('v7-with-lora', '7', merged, like('7')['tokens'], check=False)
    case.update(base='v7.safetensors', lora_alpha=alpha)
    manifest['v7-lora.pth'] = case

    with open(os.path.join(HERE, 'manifest.json'), 'w') as file:
        json.dump(manifest, file, indent=0, sort_keys=True)
        file.write('\n')


if __name__ == '__main__':
    main()
