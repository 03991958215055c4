# SPDX-License-Identifier: Apache-2.0
"""RWKV-7 for training on the CPU: PyTorch around a fused C++ core (tmix_core.cpp)."""
import math
import os

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.cpp_extension import load

HEAD = 64                   # channels per head; the released models use the same
LNX_EPS = 64e-5             # epsilon of the per-head norm
FAST = True                 # bfloat16 products and activations; False runs in the parameters' type
_extension = None


def extension():
    global _extension
    if _extension is None:
        here = os.path.dirname(os.path.abspath(__file__))
        _extension = load("rookery_tmix_core", [os.path.join(here, f) for f in ("tmix_core.cpp", "adam.cpp")],
                    extra_cflags=["-std=c++17", "-O3", "-march=native", "-ffast-math", "-fopenmp"],
                    extra_ldflags=["-fopenmp"])
    return _extension


class Core(torch.autograd.Function):
    """r k v and the low-rank outputs of one layer in, gated head outputs out; see tmix_core.cpp."""

    @staticmethod
    def forward(ctx, first, *tensors):
        x, params = [t.contiguous() for t in tensors[:8]], list(tensors[8:])
        out, states = extension().core_forward(x, params, first, LNX_EPS)
        ctx.first = first
        ctx.save_for_backward(states, *x, *params)
        return out

    @staticmethod
    def backward(ctx, g):
        states, *rest = ctx.saved_tensors
        *dx, dp = extension().core_backward(g.contiguous(), rest[:8], rest[8:], ctx.first, LNX_EPS, states)
        if ctx.first:
            dx[5] = dx[6] = None            # no value residual in layer 0
        return (None, *dx, *dp.unbind(0))


class Mix(torch.autograd.Function):
    """K interpolations between each token and the one before it."""

    @staticmethod
    def forward(ctx, x, m, half=False):
        ctx.save_for_backward(x, m)
        return tuple(extension().mix_forward(x, m, half))

    @staticmethod
    def backward(ctx, *g):
        x, m = ctx.saved_tensors
        return (*extension().mix_backward(x, m, [t.contiguous() for t in g]), None)


class Linear16(torch.autograd.Function):
    """y = x W^T: bfloat16 activations, float32 master weights and weight gradients."""

    @staticmethod
    def forward(ctx, x, w):
        xb, wb = x.reshape(-1, x.shape[-1]), w.bfloat16()
        ctx.save_for_backward(xb, wb)
        return (xb @ wb.t()).view(*x.shape[:-1], w.shape[0])

    @staticmethod
    def backward(ctx, g):
        xb, wb = ctx.saved_tensors
        gb = g.reshape(-1, g.shape[-1])
        return (gb @ wb).view(*g.shape[:-1], wb.shape[1]), (gb.t() @ xb).float()


class FFN16(torch.autograd.Function):
    """y = relu(x K^T)^2 V^T on bfloat16 activations."""

    @staticmethod
    def forward(ctx, x, wk, wv):
        xb, kb, vb = x.reshape(-1, x.shape[-1]), wk.bfloat16(), wv.bfloat16()
        r = (xb @ kb.t()).clamp_min_(0)
        s = r * r
        ctx.save_for_backward(xb, kb, vb, r, s)
        return (s @ vb.t()).view(x.shape)

    @staticmethod
    def backward(ctx, g):
        xb, kb, vb, r, s = ctx.saved_tensors
        gb = g.reshape(-1, g.shape[-1])
        dh = (gb @ vb).mul_(r).mul_(2)
        return (dh @ kb).view(g.shape), (dh.t() @ xb).float(), (gb.t() @ s).float()


class HeadLoss16(torch.autograd.Function):
    """Weighted mean cross-entropy of x W^T; the logits exist once, in bfloat16, and become their own gradient."""

    @staticmethod
    def forward(ctx, x, w, target, weight):
        xb, wb = x.reshape(-1, x.shape[-1]).bfloat16(), w.bfloat16()
        logits = xb @ wb.t()
        weight = weight.reshape(-1).float()
        total = extension().ce_inplace(logits, target.reshape(-1).contiguous(), weight / weight.sum())
        ctx.save_for_backward(xb, wb, logits)
        ctx.shape = x.shape
        return torch.tensor(total)

    @staticmethod
    def backward(ctx, g):
        xb, wb, d = ctx.saved_tensors
        return (d @ wb).float().mul_(g).view(ctx.shape), (d.t() @ xb).float().mul_(g), None, None


def lin(x, w):
    return Linear16.apply(x, w) if x.dtype == torch.bfloat16 else F.linear(x, w)


def rank_of(c, factor):
    return max(32, round(factor * c ** 0.5 / 32) * 32)


def ortho(rows, cols, scale):
    w = torch.empty(rows, cols)
    nn.init.orthogonal_(w, gain=scale * math.sqrt(max(1.0, rows / cols)))
    return nn.Parameter(w)


def uniform(rows, cols, bound):
    return nn.Parameter(torch.empty(rows, cols).uniform_(-bound, bound))


class Matrix(nn.Module):
    """A bias-free projection; `.weight` marks it for weight decay and for the matrix optimiser."""

    def __init__(self, weight):
        super().__init__()
        self.weight = weight

    def forward(self, x):
        return lin(x, self.weight)


class TimeMix(nn.Module):
    def __init__(self, c, layer, layers):
        super().__init__()
        self.layer = layer
        depth, rest = layer / max(1, layers - 1), 1.0 - layer / layers
        i = torch.arange(c, dtype=torch.float32)
        ramp, line = i / c, i / (c - 1) - 0.5
        zig = (i % HEAD - (HEAD - 1) / 2) / ((HEAD - 1) / 2)
        zig = zig * zig.abs()                                        # -1 .. 1 within every head
        self.mix = nn.Parameter(torch.stack([1 - ramp ** (p * rest) for p in (0.2, 0.9, 0.7, 0.7, 0.9, 0.2)]))
        self.w0 = nn.Parameter(-5.5 + 6 * (i / (c - 1)) ** (1 + depth ** 0.3) + 2.5 * zig)
        self.a0 = nn.Parameter(-0.19 + 0.3 * zig + 0.4 * line)
        self.v0 = nn.Parameter(0.73 - 0.4 * line)                    # unused in layer 0
        for name, factor in (("w", 2.5), ("a", 2.5), ("v", 1.7), ("g", 5.0)):
            if name == "v" and layer == 0:
                continue
            k = rank_of(c, factor)
            setattr(self, name + "1", nn.Parameter(torch.zeros(c, k)))
            setattr(self, name + "2", ortho(k, c, 0.1))
        self.k_k = nn.Parameter(0.71 - 0.1 * line)
        self.k_a = nn.Parameter(torch.full((c,), 1.02))
        self.r_k = nn.Parameter(torch.full((c,), -0.04))
        self.lnx_w = nn.Parameter(torch.full((c,), ((1 + layer) / layers) ** 0.7))
        self.lnx_b = nn.Parameter(torch.zeros(c))
        s = c ** -0.5
        self.Wr, self.Wk, self.Wv = (Matrix(uniform(c, c, b * s)) for b in (0.5, 0.05, 0.5))
        self.Wo = Matrix(nn.Parameter(torch.zeros(c, c)))

    def forward(self, x, v_first):
        xr, xw, xk, xv, xa, xg = Mix.apply(x, self.mix, FAST and x.dtype == torch.float32)
        r, k, v = self.Wr(xr), self.Wk(xk), self.Wv(xv)
        w = lin(torch.tanh(lin(xw, self.w1.t())), self.w2.t())
        a = lin(lin(xa, self.a1.t()), self.a2.t())
        g = lin(torch.sigmoid(lin(xg, self.g1.t())), self.g2.t())
        first = self.layer == 0
        if first:
            v_first, vl = v, v
        else:
            vl = lin(lin(xv, self.v1.t()), self.v2.t())
        o = Core.apply(first, r, k, v, w, a, vl, v_first, g,
                       self.w0, self.a0, self.v0, self.k_k, self.k_a, self.r_k, self.lnx_w, self.lnx_b)
        return self.Wo(o), v_first


class ChannelMix(nn.Module):
    def __init__(self, c, layer, layers, mult):
        super().__init__()
        rest = 1.0 - layer / layers
        self.mix = nn.Parameter((1 - (torch.arange(c) / c) ** (rest ** 4))[None])
        self.Wk = Matrix(uniform(c * mult, c, 0.5 * c ** -0.5))
        self.Wv = Matrix(nn.Parameter(torch.zeros(c, c * mult)))

    def forward(self, x):
        (xk,) = Mix.apply(x, self.mix, FAST and x.dtype == torch.float32)
        if xk.dtype == torch.bfloat16:
            return FFN16.apply(xk, self.Wk.weight, self.Wv.weight)
        return self.Wv(F.relu(self.Wk(xk)).square())


class Block(nn.Module):
    def __init__(self, c, layer, layers, mult):
        super().__init__()
        self.ln1, self.ln2 = nn.LayerNorm(c), nn.LayerNorm(c)
        self.att = TimeMix(c, layer, layers)
        self.ffn = ChannelMix(c, layer, layers, mult)

    def forward(self, x, v_first):
        y, v_first = self.att(self.ln1(x), v_first)
        x = x + y
        return x + self.ffn(self.ln2(x)), v_first


class RWKV7(nn.Module):
    def __init__(self, vocab, c, layers, mult=4):
        super().__init__()
        assert c % HEAD == 0
        self.cfg = dict(vocab=vocab, c=c, layers=layers, mult=mult)
        self.emb = nn.Embedding(vocab, c)
        nn.init.uniform_(self.emb.weight, -1e-4, 1e-4)
        self.ln0, self.ln_out = nn.LayerNorm(c), nn.LayerNorm(c)
        self.blocks = nn.ModuleList(Block(c, i, layers, mult) for i in range(layers))
        self.head = Matrix(ortho(vocab, c, 0.5))

    def forward(self, ids, target=None, weight=None):
        """Logits, or the weighted mean loss when a target is given."""
        x, v_first = self.ln0(self.emb(ids)), None
        for b in self.blocks:
            x, v_first = b(x, v_first)
        x = self.ln_out(x)
        if target is None:
            return self.head(x)
        if FAST and x.dtype == torch.float32:
            return HeadLoss16.apply(x, self.head.weight, target, weight)
        loss = F.cross_entropy(self.head(x).flatten(0, 1), target.flatten(), reduction="none")
        return (loss * weight.flatten()).sum() / weight.sum()
