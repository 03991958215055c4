# SPDX-License-Identifier: Apache-2.0
"""The forward pass in float64 NumPy, one token and one head at a time.

Written from the published equations and not from Rookery's code.
"""
import numpy as np

from model_weights import A, C, DM, H, L, MIX6, MIX7, N, flat


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
