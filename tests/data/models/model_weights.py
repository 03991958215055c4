# SPDX-License-Identifier: Apache-2.0
"""Random weights of every version, under native names, in native shapes and orientation.

Sizes are chosen to catch mix-ups: attention width differs from the residual width, feed-forward width and vocabulary
are odd, and ranks differ from each other. Values are exact in bf16 and in f16, so that one set of weights gives equal
numbers from every container.
"""
import numpy as np

L, C, H, N, F, V = 3, 16, 3, 8, 21, 29
A = H * N
DM, DD = 3, 5                      # ranks of version 6
RANKS = {'w': 4, 'a': 3, 'v': 2, 'g': 5}  # ranks of version 7
MIX6, MIX7 = 'wkvrg', 'rwkvag'


def exact(x):
    """Rounds to 8 significant bits and drops what is too small for f16."""
    x = np.asarray(x, np.float32)
    bits = x.view(np.uint32)
    bits = (bits + 0x7fff + ((bits >> 16) & 1)) & 0xffff0000
    x = bits.astype(np.uint32).view(np.float32).astype(np.float64)
    return np.where(np.abs(x) < 2.0 ** -14, 0.0, x)


def flat(x):
    return np.asarray(x).reshape(-1)


class Random:
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def matrix(self, rows, cols, gain=1.1):
        return exact(self.rng.normal(size=(rows, cols)) * gain / np.sqrt(cols))

    def normal(self, shape, mean=0.0, std=0.5):
        return exact(mean + std * self.rng.normal(size=shape))

    def uniform(self, shape, low=0.1, high=0.9):
        return exact(self.rng.uniform(low, high, size=shape))


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
