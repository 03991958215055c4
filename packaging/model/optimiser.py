# SPDX-License-Identifier: Apache-2.0
"""Updates the parameters of the built-in model: Adam, and orthogonalised momentum for the matrices inside the blocks.

The workers of train.py share the work: each updates its own parameters of the shared vector, and they meet only to add
up the norm of the gradient.
"""
import math

import torch

import model

First = 0.9                 # decay of the first moment; the second decays by 0.99 (adam.cpp)


def orthogonalise(g):
    """Nearest semi-orthogonal matrices of g [n, rows, columns], roughly: five quintic Newton-Schulz steps (Muon)."""
    x = g / (g.flatten(1).norm(dim=1)[:, None, None] + 1e-7)
    rows, columns = g.shape[1:]
    x = (x.transpose(1, 2) if rows > columns else x).bfloat16().contiguous()
    for _ in range(5):
        a = x @ x.transpose(1, 2)
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * (a @ a)) @ x
    x = (x.transpose(1, 2) if rows > columns else x).float()
    return x * max(1.0, rows / columns) ** 0.5


class Part:
    """One parameter in the flat vector."""

    def __init__(self, name, p, off, decay, muon):
        self.begin, self.end, self.shape = off, off + p.numel(), p.shape
        dense = p.dim() == 2 and name.endswith(".weight")
        self.matrix = bool(muon) and dense and name.startswith("blocks.")
        self.decay = decay if dense else 0.0
        self.scale = 2.0 if name.endswith(".w0") else 1.0
        self.cost = p.numel() * (4 if self.matrix else 1)


def shares(parts, workers):
    """Splits the parts so that every worker has about as much to do; the same split everywhere."""
    found, load = [[] for _ in range(workers)], [0] * workers
    for part in sorted(parts, key=lambda p: (-p.cost, p.begin)):
        least = load.index(min(load))
        found[least].append(part)
        load[least] += part.cost
    return [sorted(s, key=lambda p: p.begin) for s in found]


class Optimiser:
    """One worker's share. flat, m1 and m2 are shared vectors, grads is [workers, size]."""

    def __init__(self, rank, flat, m1, m2, grads, items, decay, muon):
        self.flat, self.m1, self.m2, self.grads, self.muon, self.step = flat, m1, m2, grads, muon, 0
        self.parts = shares([Part(*item, decay, muon) for item in items], len(grads))[rank]
        self.own = [torch.empty(p.end - p.begin) for p in self.parts]
        self.shapes = {}
        for i, part in enumerate(self.parts):
            if part.matrix:
                self.shapes.setdefault(tuple(part.shape), []).append(i)

    def gather(self):
        """Averages the workers' gradients of this share. Returns the sum of their squares."""
        total = 0.0
        for part, own in zip(self.parts, self.own):
            torch.mean(self.grads[:, part.begin:part.end], 0, out=own)
            total += float(own.dot(own))
        return total

    def update(self, norm, rate):
        """After gather(); norm is that of the whole gradient, which is clipped to 1.

        A gradient that is not finite (one bad window) changes nothing: it would spoil every weight for good.
        """
        self.step += 1
        if not math.isfinite(norm):
            return
        factor = min(1.0, 1.0 / norm) if norm > 0 else 1.0
        c1, c2 = 1 - First ** self.step, 1 - 0.99 ** self.step
        for part, own in zip(self.parts, self.own):
            if not part.matrix:
                there = slice(part.begin, part.end)
                model.extension().adam_inplace(self.flat[there], own, self.m1[there], self.m2[there], factor, c1, c2,
                                               rate * part.scale, 1 - rate * part.decay)
        for shape, places in self.shapes.items():
            mixed = torch.empty(len(places), *shape)
            for row, i in zip(mixed, places):
                m1 = self.m1[self.parts[i].begin:self.parts[i].end]
                m1.mul_(First).add_(self.own[i], alpha=(1 - First) * factor)
                torch.add(m1 * First, self.own[i], alpha=(1 - First) * factor, out=row.view(-1))
            for step, i in zip(orthogonalise(mixed), places):
                part = self.parts[i]
                there = self.flat[part.begin:part.end]
                there.add_(step.flatten(), alpha=-rate * self.muon).mul_(1 - rate * part.decay)
