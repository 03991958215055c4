# SPDX-License-Identifier: Apache-2.0
"""Trains the order fixture: a tiny RWKV-7 that finds the number beside a word in a list, asked in five orders.

    python3 train.py --out run/order --minutes 4         # goes on from run/order.state if that exists
    python3 train.py --out run/order --measure           # hits by number of pairs and order

It writes OUT.state, OUT.safetensors (f16, usual tensor names), OUT.vocab.txt and OUT.document.txt: the vocabulary has one
token for each word, number and phrase of these prompts, and the document holds the words from which the prompt lab
makes its lists. The prompts are those of the lab's kind "pairs" byte for byte. State per head is 8 x 8, so that few pairs
fill it: what the model keeps then depends on whether it knows the question. ../model cannot train it: its compiled core is
written for heads of 64 channels and its data are texts in sentence pieces, while wkv7.cpp here is plain loops over heads of 8.
"""
import argparse
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.cpp_extension import load

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "model"))
import export

HEAD, WIDTH, LAYERS, RANK, LNX_EPS = 8, 32, 2, 8, 64e-5

Words = """acorn amber anchor anvil apple arrow badger bagpipe bamboo barrel basil beacon bellows birch biscuit blanket
bramble bridge bucket butter button cabin cactus candle carpet cedar chalk cherry chimney cinnamon clover cobalt compass
copper coral cotton cradle crystal curtain daisy dolphin donkey dragon engine falcon feather fennel ferry fiddle flannel
forest fossil garlic ginger glacier goblet granite hammer harbour hazel hedgehog helmet heron honey hornet icicle island
ivory jacket jasmine jigsaw juniper kettle kitten ladder lantern lavender lemon lentil lobster magnet mango maple marble
meadow mitten mosaic mustard nutmeg oasis olive onion orchard otter oyster paddle pebble pepper pigeon pillow pirate
pocket poplar puzzle quarry quilt rabbit raisin ribbon saddle saffron sandal shadow spider spruce sugar tailor teapot
thimble thunder timber tunnel turnip turtle valley vanilla velvet violin walnut whistle willow window""".split()

# The prompts of the lab (core/prompt/lab_*), in the chat format "world".
Begin, Ask, Above, Below, Answer = "User: ", 'Which number stands beside "', '" in the list above?', '" in the list below?', "\n\nAssistant:"
Tokens = ["\n", Begin, Ask, Above, Below, Answer] + [f" {n}" for n in range(100, 1000)] + Words
Pieces = [bytes([b]) for b in range(256)] + [t.encode() for t in Tokens if t != "\n"]
Id = {p.decode("latin-1") if len(p) == 1 else p.decode(): i + 1 for i, p in enumerate(Pieces)}
Line = Id["\n"]
FirstNumber = Id[" 100"]
Orders = ("typed", "first", "sandwich", "twice", "again")

_wkv = None


def wkv():
    global _wkv
    if _wkv is None:
        here = os.path.dirname(os.path.abspath(__file__))
        _wkv = load("rookery_order_wkv7", [os.path.join(here, "wkv7.cpp")],
                    extra_cflags=["-std=c++17", "-O3", "-march=native", "-ffast-math"])
    return _wkv


class Wkv(torch.autograd.Function):
    @staticmethod
    def forward(ctx, *x):
        x = [t.contiguous() for t in x]
        y, states = wkv().forward(*x)
        ctx.save_for_backward(states, *x)
        return y

    @staticmethod
    def backward(ctx, dy):
        return tuple(wkv().backward(dy.contiguous(), *ctx.saved_tensors))


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        flat, w = x.reshape(-1, x.shape[-1]).contiguous(), w.contiguous()
        ctx.save_for_backward(flat, w)
        return wkv().product(flat, w).view(*x.shape[:-1], w.shape[1])

    @staticmethod
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        flat = g.reshape(-1, g.shape[-1]).contiguous()
        return wkv().product(flat, w.t().contiguous()).view(*g.shape[:-1], w.shape[0]), wkv().crossed(x, flat)


mul = Product.apply


def shift(x):
    return F.pad(x, (0, 0, 1, -1))


class Layer(nn.Module):
    def __init__(self, index):
        super().__init__()
        c, i = WIDTH, torch.arange(WIDTH) / (WIDTH - 1)
        self.index = index
        self.ln1, self.ln2 = nn.LayerNorm(c), nn.LayerNorm(c)
        self.mix = nn.Parameter(0.5 * torch.rand(6, c))              # r w k v a g
        self.w0 = nn.Parameter(-6 + 5 * i)
        self.a0, self.v0 = nn.Parameter(torch.zeros(c)), nn.Parameter(torch.zeros(c))
        for name in "wavg":
            setattr(self, name + "1", nn.Parameter(0.02 * torch.randn(c, RANK)))
            setattr(self, name + "2", nn.Parameter(0.3 * torch.randn(RANK, c)))
        self.k_k, self.k_a = nn.Parameter(torch.full((c,), 0.85)), nn.Parameter(torch.ones(c))
        self.r_k = nn.Parameter(torch.zeros(c))
        self.lnx_w, self.lnx_b = nn.Parameter(torch.ones(c)), nn.Parameter(torch.zeros(c))
        self.Wr, self.Wk, self.Wv, self.Wo = (nn.Parameter(torch.randn(c, c) * c ** -0.5 * s) for s in (1, 1, 1, 0.3))
        self.fmix = nn.Parameter(0.5 * torch.rand(c))
        self.Fk, self.Fv = nn.Parameter(torch.randn(4 * c, c) * c ** -0.5), nn.Parameter(torch.randn(c, 4 * c) * 0.02)

    def time_mix(self, x, v_first):
        past = shift(x) - x
        xr, xw, xk, xv, xa, xg = (x + past * m for m in self.mix)
        split = lambda t: t.view(*t.shape[:2], -1, HEAD)
        r, k, v = mul(xr, self.Wr.t()), mul(xk, self.Wk.t()), mul(xv, self.Wv.t())
        w = torch.exp(-0.606531 * torch.sigmoid(self.w0 + mul(torch.tanh(mul(xw, self.w1)), self.w2)))
        a = torch.sigmoid(self.a0 + mul(mul(xa, self.a1), self.a2))
        g = mul(torch.sigmoid(mul(xg, self.g1)), self.g2)
        if self.index == 0:
            v_first = v
        else:
            v = v + (v_first - v) * torch.sigmoid(self.v0 + mul(mul(xv, self.v1), self.v2))
        kk = F.normalize(split(k * self.k_k), dim=-1, eps=1e-12)
        k = k * (1 + (a - 1) * self.k_a)
        y = Wkv.apply(split(r), split(w), split(k), split(v), -kk, kk * split(a))
        y = F.layer_norm(y, (HEAD,), eps=LNX_EPS).flatten(2) * self.lnx_w + self.lnx_b
        bonus = (split(r) * split(k) * split(self.r_k[None, None])).sum(-1, keepdim=True) * split(v)
        return mul((y + bonus.flatten(2)) * g, self.Wo.t()), v_first

    def forward(self, x, v_first):
        y, v_first = self.time_mix(self.ln1(x), v_first)
        x = x + y
        z = self.ln2(x)
        k = torch.relu(mul(z + (shift(z) - z) * self.fmix, self.Fk.t())) ** 2
        return x + mul(k, self.Fv.t()), v_first


class Net(nn.Module):
    """Input and output share one table: a value that was read is then written by copying it."""

    def __init__(self):
        super().__init__()
        self.table = nn.Parameter(0.4 * torch.randn(1 + len(Pieces), WIDTH))
        self.ln0, self.ln_out = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(Layer(i) for i in range(LAYERS))

    def forward(self, ids, places):
        """Logits at the given places of the time axis."""
        x, v_first = self.ln0(self.table[ids]), None
        for layer in self.layers:
            x, v_first = layer(x, v_first)
        return mul(self.ln_out(x[:, places]), self.table.t())


def batch(rng, order, pairs, size):
    """ids [size, time], the places that are asked for, and how much each counts."""
    rows = []
    for _ in range(size):
        words = rng.choice(len(Words), pairs, replace=False)
        numbers = rng.choice(900, pairs, replace=False) + FirstNumber
        asked = int(rng.integers(pairs))
        key = [Id[Words[w]] for w in words]
        lines = [[k, int(n), Line] for k, n in zip(key, numbers)]
        material = [t for line in lines for t in line]
        above, below = ([Id[Ask], key[asked], Id[end]] for end in (Above, Below))
        near = [t for line in lines[max(0, asked - 1):asked + 2] for t in line]
        row = [Id[Begin]] + {
            "typed": material + above,
            "first": below + [Line] + material[:-1],
            "sandwich": below + [Line] + material + above,
            "twice": below + [Line] + material + material + above,
            "again": material + below + [Line] + near + above}[order] + [Id[Answer], int(numbers[asked]), 0]
        rows.append(row)
    time = min(map(len, rows))
    if order == "again":                        # one line fewer beside the first and the last pair
        rows = [row for row in rows if len(row) == max(map(len, rows))]
        time = len(rows[0])
    places = [time - 3, time - 2]
    weights = [1.0, 0.1]
    if order == "twice":                        # the second reading is recall as well
        begin = 5 + 3 * pairs
        places += [begin + 3 * i for i in range(pairs)]
        weights += [0.5 / pairs] * pairs
    return torch.tensor(rows), places, torch.tensor(weights)


def hits(net, rng, order, pairs, trials):
    found = count = 0
    with torch.no_grad():
        while count < trials:
            ids, places, _ = batch(rng, order, pairs, 64)
            best = net(ids, places[:1])[:, 0].argmax(-1)
            found += int((best == ids[:, places[0] + 1]).sum())
            count += len(ids)
    return 100 * found / count


def table(net, trials=512, sizes=(4, 8, 16, 32, 48)):
    rng = np.random.default_rng(99)
    return "\n".join(f"{order:9}" + "".join(f"{hits(net, rng, order, n, trials):7.1f}" for n in sizes) for order in Orders)


def save(net, path):
    t, out = net.state_dict(), {}
    n = lambda name: t[name].numpy()
    out["emb.weight"] = out["head.weight"] = n("table")
    for part in ("weight", "bias"):
        out["blocks.0.ln0." + part] = n("ln0." + part)
        out["ln_out." + part] = n("ln_out." + part)
    for i in range(LAYERS):
        src, dst = f"layers.{i}.", f"blocks.{i}."
        for part in ("ln1.weight", "ln1.bias", "ln2.weight", "ln2.bias"):
            out[dst + part] = n(src + part)
        for row, letter in zip(n(src + "mix"), "rwkvag"):
            out[f"{dst}att.x_{letter}"] = row.reshape(1, 1, -1)
        for name in ("w0", "a0", "k_k", "k_a") + (("v0",) if i else ()):
            out[f"{dst}att.{name}"] = n(src + name).reshape(1, 1, -1)
        for name in ("w1", "w2", "a1", "a2", "g1", "g2") + (("v1", "v2") if i else ()):
            out[f"{dst}att.{name}"] = n(src + name)
        out[dst + "att.r_k"] = n(src + "r_k").reshape(-1, HEAD)
        for name, own in (("receptance.weight", "Wr"), ("key.weight", "Wk"), ("value.weight", "Wv"), ("output.weight", "Wo"),
                          ("ln_x.weight", "lnx_w"), ("ln_x.bias", "lnx_b")):
            out[dst + "att." + name] = n(src + own)
        out[dst + "ffn.x_k"] = n(src + "fmix").reshape(1, 1, -1)
        out[dst + "ffn.key.weight"], out[dst + "ffn.value.weight"] = n(src + "Fk"), n(src + "Fv")
    export.save(path + ".safetensors", out, np.float16, dict(layers=LAYERS, width=WIDTH, head=HEAD))
    with open(path + ".vocab.txt", "w", encoding="utf-8", newline="\n") as f:
        for i, piece in enumerate(Pieces):
            try:
                literal = repr(piece.decode("utf-8"))
            except UnicodeDecodeError:
                literal = repr(piece)
            f.write(f"{i + 1} {literal} {len(piece)}\n")
    rng = random.Random(5)
    words = Words[:]
    rng.shuffle(words)
    with open(path + ".document.txt", "w", encoding="utf-8", newline="\n") as f:
        f.write("\n".join(" ".join(words[i:i + 9]).capitalize() + "." for i in range(0, len(words), 9)) + "\n")


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--out", required=True)
    ap.add_argument("--minutes", type=float, default=20, help="of processor time")
    ap.add_argument("--rate", type=float, default=4e-3)
    ap.add_argument("--batch", type=int, default=32)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--measure", action="store_true")
    a = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    rng, net = np.random.default_rng(a.seed), Net()
    optimiser = torch.optim.Adam(net.parameters(), a.rate, betas=(0.9, 0.99))
    most, step = 3.0, 0
    if os.path.exists(a.out + ".state"):
        saved = torch.load(a.out + ".state")
        net.load_state_dict(saved["net"])
        optimiser.load_state_dict(saved["optimiser"])
        most, step = saved["most"], saved["step"]
        rng = np.random.default_rng(a.seed + step)
    print(sum(p.numel() for p in net.parameters()), "parameters", flush=True)
    if a.measure:
        print(" " * 9 + "".join(f"{n:7}" for n in (4, 8, 16, 32, 48)))
        print(table(net))
        return
    start, good = time.process_time(), {o: 0.0 for o in Orders}
    while True:
        done = (time.process_time() - start) / (60 * a.minutes)
        if done >= 1:
            break
        step += 1
        order = Orders[step % len(Orders)]
        pairs = int(rng.integers(2, int(most) + 1))
        ids, places, weights = batch(rng, order, pairs, a.batch)
        logits = net(ids, places)
        target = ids[:, [p + 1 for p in places]]
        loss = (F.cross_entropy(logits.flatten(0, 1), target.flatten(), reduction="none").view(target.shape) * weights).sum(1).mean()
        for group in optimiser.param_groups:
            group["lr"] = a.rate * min(1, step / 100) * min(1, max(0.02, (1 - done) / 0.4))
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        hit = float((logits[:, 0].argmax(-1) == target[:, 0]).float().mean())
        good[order] = 0.9 * good[order] + 0.1 * hit
        # Longer lists as soon as the question in front suffices for the present ones.
        if good["first"] > 0.9 and good["twice"] > 0.8:
            most = min(40.0, most + 0.05)
        elif good["first"] > 0.97:
            most = min(40.0, most + 0.02)
        if step % 100 == 0:
            print(f"step {step} loss {float(loss):.3f} pairs<={int(most)} {time.process_time() - start:.0f} s "
                  + " ".join(f"{o} {100 * good[o]:.0f}" for o in Orders), flush=True)
        if step % 500 == 0:
            torch.save(dict(net=net.state_dict(), optimiser=optimiser.state_dict(), most=most, step=step), a.out + ".state")
            save(net, a.out)
    torch.save(dict(net=net.state_dict(), optimiser=optimiser.state_dict(), most=most, step=step), a.out + ".state")
    save(net, a.out)
    print(table(net), flush=True)


if __name__ == "__main__":
    main()
