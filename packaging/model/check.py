# SPDX-License-Identifier: Apache-2.0
"""Checks in float64: the fused core against a plain recurrence under autograd, and the chunked matrix form with
its hand-written backward pass.  Then, in float32: the numpy step of chat.py against the training forward pass."""
import math
import sys
import tempfile

import numpy as np
import torch
import torch.nn.functional as F

import chat
import export
import model
import train
from model import HEAD, LNX_EPS, Core, Mix

torch.manual_seed(1)
torch.set_default_dtype(torch.float64)
worst = 0.0


def show(what, error, limit=1e-10):
    global worst
    worst = max(worst, error / limit)
    print(f"{what:28s} {error:.2e}")


def relative(a, b):
    return float((a - b).abs().max() / b.abs().max())


# ---- the fused core

B, T, H = 2, 37, 2
C = H * HEAD


def plain(first, r, k, v, wl, al, vl, vf, g, w0, a0, v0, k_k, k_a, r_k, ln_w, ln_b):
    split = lambda t: t.reshape(B, T, H, HEAD)
    w = torch.exp(-math.exp(-0.5) * torch.sigmoid(w0 + wl))
    a = torch.sigmoid(a0 + al)
    if not first:
        v = v + (vf - v) * torch.sigmoid(v0 + vl)
    n = F.normalize(split(k * k_k), dim=-1)
    k = k * (1 + (a - 1) * k_a)
    r, w, k, v, a = map(split, (r, w, k, v, a))
    S, ys = torch.zeros(B, H, HEAD, HEAD), []                       # value x key
    for t in range(T):
        u = torch.einsum("bhij,bhj->bhi", S, -n[:, t])
        S = S * w[:, t, :, None] + u[..., None] * (n * a)[:, t, :, None] + v[:, t, ..., None] * k[:, t, :, None]
        ys.append(torch.einsum("bhij,bhj->bhi", S, r[:, t]))
    y = F.layer_norm(torch.stack(ys, 1), (HEAD,), eps=LNX_EPS).reshape(B, T, C) * ln_w + ln_b
    bonus = (r * k * split(r_k.expand(B, T, C))).sum(-1, keepdim=True) * v
    return (y + bonus.reshape(B, T, C)) * g


for first in (True, False):
    x = [torch.randn(B, T, C, requires_grad=True) for _ in range(8)]
    p = [torch.randn(C, requires_grad=True) for _ in range(8)]
    want, got, g = plain(first, *x, *p), Core.apply(first, *x, *p), torch.randn(B, T, C)
    used = [t for i, t in enumerate(x + p) if not (first and i in (5, 6, 10))]
    show(f"core forward, first={first}", relative(got, want))
    show(f"core backward, first={first}", max(relative(a, b) for a, b in zip(
        torch.autograd.grad(got, used, g), torch.autograd.grad(want, used, g))))

x, m = torch.randn(2, 4, HEAD, requires_grad=True), torch.rand(2, HEAD, requires_grad=True)
assert torch.autograd.gradcheck(Mix.apply, (x, m))


# ---- the chunked form, one head, L tokens; S is value x key, rows of the other matrices are tokens

L, N = 16, 64
STRICT, INCL, EYE = torch.ones(L, L).tril(-1), torch.ones(L, L).tril(), torch.eye(L)


def sequential(S, r, w, k, v, a, b):
    ys = []
    for t in range(L):
        u = S @ a[t]
        S = S * w[t] + u[:, None] * b[t] + v[t][:, None] * k[t]
        ys.append(S @ r[t])
    return torch.stack(ys), S


def scaled(r, w, k, a, b):
    P = torch.cumprod(w, 0)
    return P, a * P / w, r * P, b / P, k / P


def solve(M_, rhs, transpose=False):
    A = (EYE - M_).t() if transpose else EYE - M_
    return torch.linalg.solve_triangular(A, rhs, upper=transpose, unitriangular=True)


def chunked(S, r, w, k, v, a, b):
    P, A, R, Bt, K = scaled(r, w, k, a, b)
    U = solve((A @ Bt.t()) * STRICT, A @ S.t() + ((A @ K.t()) * STRICT) @ v)
    Y = R @ S.t() + ((R @ Bt.t()) * INCL) @ U + ((R @ K.t()) * INCL) @ v
    return Y, (S + U.t() @ Bt + v.t() @ K) * P[-1]


def chunked_backward(dY, dS1, S, r, w, k, v, a, b):
    P, A, R, Bt, K = scaled(r, w, k, a, b)
    M_, Ak = (A @ Bt.t()) * STRICT, (A @ K.t()) * STRICT
    Rb, Rk = (R @ Bt.t()) * INCL, (R @ K.t()) * INCL
    U = solve(M_, A @ S.t() + Ak @ v)
    E = dS1 * P[-1]
    D = solve(M_, Rb.t() @ dY + Bt @ E.t(), transpose=True)
    dM, dAk, dRb, dRk = (D @ U.t()) * STRICT, (D @ v.t()) * STRICT, (dY @ U.t()) * INCL, (dY @ v.t()) * INCL
    dA = D @ S + dM @ Bt + dAk @ K
    dR = dY @ S + dRb @ Bt + dRk @ K
    dB = dM.t() @ A + dRb.t() @ R + U @ E
    dK = dAk.t() @ A + dRk.t() @ R + v @ E
    dv = Rk.t() @ dY + K @ E.t() + Ak.t() @ D
    q = dR * R - dB * Bt - dK * K                                    # per token, by the log of its own P
    q[:-1] += (dA * A)[1:]                                           # A uses the P of the token before
    q[-1] += (E * (S + U.t() @ Bt + v.t() @ K)).sum(0)               # the closing factor of the state
    dw = q.flip(0).cumsum(0).flip(0) / w
    return E + dY.t() @ R + D.t() @ A, dR * P, dw, dK / P, dv, dA * P / w, dB / P


S = torch.randn(N, N, requires_grad=True)
r, k, v = (torch.randn(L, N, requires_grad=True) for _ in range(3))
w = (torch.rand(L, N) * 0.44 + 0.55).requires_grad_()
n = F.normalize(torch.randn(L, N), dim=-1)
a, b = (-n).requires_grad_(), (n * torch.rand(L, N)).requires_grad_()
(y0, s0), (y1, s1) = sequential(S, r, w, k, v, a, b), chunked(S, r, w, k, v, a, b)
show("chunked forward", max(relative(y1, y0), relative(s1, s0)))
gy, gs = torch.randn_like(y0), torch.randn_like(s0)
want = torch.autograd.grad((y0 * gy).sum() + (s0 * gs).sum(), (S, r, w, k, v, a, b))
with torch.no_grad():
    got = chunked_backward(gy, gs, S, r, w, k, v, a, b)
for name, p, q in zip(("S", "r", "w", "k", "v", "a", "b"), got, want):
    show("chunked backward, d" + name, relative(p, q))


# ---- export and the numpy step

torch.set_default_dtype(torch.float32)
net = model.RWKV7(300, 128, 3)
with torch.no_grad():
    for p in net.parameters():
        p.add_(0.02 * torch.randn_like(p))
flat = torch.cat([p.data.flatten() for p in net.parameters()]).numpy()
with tempfile.NamedTemporaryFile(suffix=".safetensors") as f:
    export.save(f.name, export.named(flat, [(k, tuple(p.shape)) for k, p in net.named_parameters()]), np.float32, net.cfg)
    ref = chat.Net(f.name)
ids, state = torch.randint(0, 300, (50,)), ref.state()
steps = torch.tensor(np.stack([ref.step(int(i), state) for i in ids]))
with torch.no_grad():
    model.FAST = False
    show("numpy step, float32", relative(net(ids[None])[0], steps), 1e-4)
    model.FAST = True
    show("numpy step, bfloat16", relative(net(ids[None])[0].float(), steps), 5e-2)


# ---- the update

values = [torch.ones(64), torch.zeros(64), torch.zeros(64), torch.full((64,), 1e-41)]    # a rarely used row's moments
model.extension().adam_inplace(*values, 1.0, 1.0, 1.0, 1e-3, 1.0)
show("update with vanished moments", float((values[0] - 1).abs().nan_to_num(1e9).max()), 1e-6)


# ---- weights of the answers' tokens

class Letters:
    def encode(self, text):
        return [ord(c) for c in text]


branches = train.Branches(Letters(), {"open", "over"})
show("answers weigh where they part", float(branches.weights("over") != [1.0, train.Branches.DecisionWeight, 1.0, 1.0]))
show("other texts keep their weight", float(train.encode(Letters(), [(0.1, "ox")], branches)[1] != [0.1, 0.1, 1.0]))
print("ok" if worst < 1 else "FAILED")
sys.exit(worst >= 1)
