# SPDX-License-Identifier: Apache-2.0
"""RWKV-7 one token at a time in plain numpy, from the equations: a reference for training and engine, and a small chat.

    python3 chat.py guide.safetensors guide.model [temperature]      # one question a line on stdin
"""
import sys

import numpy as np
import sentencepiece

from export import load


def sig(x):
    return 1 / (1 + np.exp(-x))


def norm(x, w, b, eps=1e-5):
    m = x.mean(-1, keepdims=True)
    return (x - m) / np.sqrt(((x - m) ** 2).mean(-1, keepdims=True) + eps) * w + b


class Net:
    def __init__(self, path):
        w = self.w = {k: v.reshape(-1) if v.ndim == 3 else v for k, v in load(path).items()}
        self.layers = 1 + max(int(k.split(".")[1]) for k in w if k.startswith("blocks."))
        self.c = w["emb.weight"].shape[1]
        self.heads = self.c // 64

    def state(self):
        c, h = self.c, self.heads
        return [[np.zeros(c, np.float32), np.zeros((h, 64, 64), np.float32), np.zeros(c, np.float32)]
                for _ in range(self.layers)]

    def step(self, token, state):
        w, split = self.w, lambda t: t.reshape(self.heads, 64)
        x = norm(w["emb.weight"][token], w["blocks.0.ln0.weight"], w["blocks.0.ln0.bias"])
        for i, s in enumerate(state):
            p = lambda name: w[f"blocks.{i}.{name}"]
            h = norm(x, p("ln1.weight"), p("ln1.bias"))
            d, s[0] = s[0] - h, h
            xr, xw, xk, xv, xa, xg = (h + d * p("att.x_" + q) for q in "rwkvag")
            r, k, v = p("att.receptance.weight") @ xr, p("att.key.weight") @ xk, p("att.value.weight") @ xv
            decay = np.exp(-np.exp(-0.5) * sig(p("att.w0") + np.tanh(xw @ p("att.w1")) @ p("att.w2")))
            if i == 0:
                first = v
            else:
                v = v + (first - v) * sig(p("att.v0") + xv @ p("att.v1") @ p("att.v2"))
            a = sig(p("att.a0") + xa @ p("att.a1") @ p("att.a2"))
            g = sig(xg @ p("att.g1")) @ p("att.g2")
            n = split(k * p("att.k_k"))
            n = n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-12)
            k = k * (1 + (a - 1) * p("att.k_a"))
            r, k, v, a, decay = map(split, (r, k, v, a, decay))
            u = np.einsum("hij,hj->hi", s[1], -n)                      # state: (head, value, key)
            s[1] = s[1] * decay[:, None] + u[..., None] * (n * a)[:, None] + v[..., None] * k[:, None]
            y = np.einsum("hij,hj->hi", s[1], r)
            y = norm(y, split(p("att.ln_x.weight")), split(p("att.ln_x.bias")), 64e-5)
            y = y + (r * k * p("att.r_k")).sum(1, keepdims=True) * v
            x = x + p("att.output.weight") @ (y.reshape(-1) * g)
            h = norm(x, p("ln2.weight"), p("ln2.bias"))
            xk, s[2] = h + (s[2] - h) * p("ffn.x_k"), h
            x = x + p("ffn.value.weight") @ np.maximum(p("ffn.key.weight") @ xk, 0) ** 2
        return w["head.weight"] @ norm(x, w["ln_out.weight"], w["ln_out.bias"])


def answer(net, sp, prompt, temperature=0.0, top_p=0.8, limit=160, seed=1):
    state, rng, out = net.state(), np.random.default_rng(seed), []
    for t in sp.encode(prompt):
        logits = net.step(t, state)
    while len(out) < limit:
        if temperature == 0:
            t = int(logits.argmax())
        else:
            q = np.exp((logits - logits.max()) / temperature)
            order = np.argsort(-q)
            keep = order[:int((q[order].cumsum() < top_p * q.sum()).sum()) + 1]
            t = int(rng.choice(keep, p=q[keep] / q[keep].sum()))
        if t == 0:
            break
        out.append(t)
        if sp.decode(out).endswith("\n\n"):
            break
        logits = net.step(t, state)
    return sp.decode(out).strip()


if __name__ == "__main__":
    net, sp = Net(sys.argv[1]), sentencepiece.SentencePieceProcessor(model_file=sys.argv[2])
    for line in sys.stdin:
        q = line.rstrip("\n").replace("\\n", "\n")
        if q:
            print(f"User: {q}\nAssistant: "
                  + answer(net, sp, f"User: {q}\n\nAssistant:", float(sys.argv[3]) if len(sys.argv) > 3 else 0.0),
                  flush=True)
