#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the tiny random-weight models of this folder, with the logits and states they must give.

model_weights.py makes the weights, model_forward.py computes what they must give, and model_files.py writes them as
each program does. Every tensor changes the logits (checked for each model).

Run: python3 make_models.py (needs numpy and torch; the files are committed, so tests do not).
"""
import json
import os

import numpy as np

from model_files import (HERE, gguf_keys, gguf_tensors, to_fla, to_hf, to_rwkvcpp, to_web, write_gguf, write_pth,
                         write_rwkvcpp, write_safetensors)
from model_forward import forward
from model_weights import A, C, F, H, L, N, V, Random, hybrid_weights, weights

TOKENS = 19

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
