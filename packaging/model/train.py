# SPDX-License-Identifier: Apache-2.0
"""Trains the built-in model on the CPU.

    CORPORA=... python3 train.py --tok guide.model --out run/guide --minutes 90

Several single-threaded workers share one flat parameter vector; each fills its own row of gradients from its own
stream of generated examples, then averages the rows and updates the vector in its own share (optimiser.py). (Two
threads inside one process are far slower than two processes: every small operation would wait for the slower thread.)

The learning rate rises over --warmup steps, stays level, and falls linearly to zero over the last --anneal of this
sitting, which ends after --minutes or at --until, or after --tokens in this sitting if these are given. The weights before the
fall are kept: OUT.stable has weights, optimiser and counters, OUT.state the same after the fall. The same command goes on from
OUT.stable and falls again at the end of its own sitting, so every sitting leaves usable weights and none spoils the next.
A process may be stopped (SIGSTOP) and continued; only the clock goes on. With one seed, one number of workers and
--tokens, a run repeats exactly.
"""
import argparse
import datetime
import math
import os
import random
import sys
import time

# Freed blocks must stay with the process (page faults cost more than the arithmetic), and nothing may start threads.
# The allocator reads its settings at start, so set them and start again.
Settings = dict(MALLOC_MMAP_THRESHOLD_="4294967296", MALLOC_TRIM_THRESHOLD_="17179869184",
                MALLOC_TOP_PAD_="268435456", OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
if __name__ == "__main__" and any(os.environ.get(k) != v for k, v in Settings.items()):
    os.environ.update(Settings)
    os.execv(sys.executable, [sys.executable] + sys.argv)

import sentencepiece
import torch
import torch.multiprocessing as mp

import examples
import model
import optimiser


# ---------------------------------------------------------------- data

class Branches:
    """Where the fixed answers part: a token that decides which of them is given weighs DecisionWeight.

    All other tokens of such an answer follow from the ones before them, are soon certain and teach nothing more.
    """

    DecisionWeight = 4.0

    def __init__(self, sp, answers):
        encoded, followers = {a: sp.encode(a) for a in answers}, {}
        for ids in encoded.values():
            for i, token in enumerate(ids):
                followers.setdefault(tuple(ids[:i]), set()).add(token)
        parts = lambda ids, i: len(followers[tuple(ids[:i])]) > 1
        self.found = {a: [self.DecisionWeight if parts(ids, i) else 1.0 for i in range(len(ids))] for a, ids in encoded.items()}

    def weights(self, text):
        """Weights of a fixed answer's tokens; None for any other text."""
        return self.found.get(text)


def fixed_answers():
    return {f" {a}\n\n" for l in examples.LANGUAGES.values() for t in l.topics.values() for a in t.answers}


def encode(sp, spans, branches=None):
    """[(weight, text)] to ids and weights; token 0 closes the document."""
    ids, weights = [], []
    for weight, text in spans:
        found = sp.encode(text)
        ids += found
        weights += (branches and branches.weights(text)) or [weight] * len(found)
    return ids + [0], weights + [1.0]


class Stream:
    """Endless windows of T+1 tokens. Each window starts with a fresh document, and documents stay whole where they can."""

    def __init__(self, sp, T, seed):
        self.sp, self.T, self.rng, self.spare = sp, T, random.Random(seed), []
        self.branches = Branches(sp, fixed_answers())

    def takes_spare(self, room):
        """Whether to take a waiting document: always for the rest of a window, sometimes at its start."""
        return room < self.T // 2 or self.rng.random() < 0.5

    def window(self):
        ids, weights = [], []
        while len(ids) < self.T + 1:
            room = self.T + 1 - len(ids)
            fits = [i for i, d in enumerate(self.spare) if len(d[0]) <= room]
            if fits and self.takes_spare(room):
                found = self.spare.pop(fits[0])
            else:
                found = encode(self.sp, examples.example(self.rng), self.branches)
                if room < len(found[0]) <= self.T and room < self.T // 2 and len(self.spare) < 64:
                    self.spare.append(found)
                    found = encode(self.sp, examples.example(self.rng), self.branches)
            ids += found[0]
            weights += found[1]
        return ids[:self.T + 1], weights[:self.T + 1]

    def batch(self, B):
        rows = [self.window() for _ in range(B)]
        ids = torch.tensor([r[0] for r in rows])
        weights = torch.tensor([r[1] for r in rows], dtype=torch.float32)
        return ids[:, :-1].contiguous(), ids[:, 1:].contiguous(), weights[:, 1:].contiguous()


# ---------------------------------------------------------------- the run

class Sitting:
    """How far this sitting is, from 0 to 1: by the clock, by tokens, or whichever is further."""

    def __init__(self, a):
        self.begin, self.tokens = time.time(), a.tokens
        self.end = self.begin + 60 * a.minutes if a.minutes else None
        if a.until:
            hour, minute = map(int, a.until.split(":"))
            end = datetime.datetime.now(datetime.timezone.utc).replace(hour=hour, minute=minute, second=0)
            self.end = (end + datetime.timedelta(days=end.timestamp() < self.begin)).timestamp()
        if not self.end and not self.tokens:
            raise SystemExit("one of --minutes, --until and --tokens is needed")

    def done(self, tokens):
        """tokens: seen in this sitting."""
        clock = (time.time() - self.begin) / (self.end - self.begin) if self.end else 0.0
        return max(clock, tokens / self.tokens if self.tokens else 0.0)


def worker(rank, a, flat, moments, grads, losses, squares, pace, bar, stop, start):
    torch.set_num_threads(1)
    torch.manual_seed(7)
    sp = sentencepiece.SentencePieceProcessor(model_file=a.tok)
    net = model.RWKV7(sp.get_piece_size(), a.dim, a.layers, a.mult)
    items, off = [], 0
    for name, p in net.named_parameters():
        items.append((name, p, off, p.numel()))
        off += p.numel()
    if rank == 0:
        if os.path.exists(a.out + ".stable"):
            saved = torch.load(a.out + ".stable")
            flat.copy_(saved["flat"])
            moments[0].copy_(saved["m1"])
            moments[1].copy_(saved["m2"])
            start[:] = saved["tokens"], saved["step"]
        else:
            for _, p, o, k in items:
                flat[o:o + k] = p.data.flatten()
    bar.wait()
    rule = optimiser.Optimiser(rank, flat, *moments, grads, [i[:3] for i in items], a.decay, a.muon)
    rule.step = int(start[1])
    for _, p, o, k in items:
        p.data, p.grad = flat[o:o + k].view(p.shape), grads[rank, o:o + k].view(p.shape)
    data = Stream(sp, a.T, f"{a.seed}/{rank}/{start[0]:.0f}")
    sitting, begun = Sitting(a), start[0]
    tokens, mean, falling = begun, math.nan, False

    def save(suffix):
        torch.save(dict(flat=flat.clone(), m1=moments[0].clone(), m2=moments[1].clone(), step=rule.step, tokens=tokens,
                        cfg=net.cfg, names=[(n, tuple(p.shape)) for n, p, _, _ in items]), a.out + ".part")
        os.replace(a.out + ".part", a.out + suffix)

    def report(text):
        print(text, flush=True)
        log.write(text + "\n")
        log.flush()

    if rank == 0:
        log, t0 = open(a.out + ".log", "a"), time.time()
        saved_at = t0
        report(f"sitting from {begun / 1e6:.2f}M tokens; corpora {'yes' if examples.CORPORA else 'no'}; {vars(a)}")
    while not stop.value:
        x, y, w = data.batch(a.B)
        grads[rank].zero_()
        loss = net(x, y, w)
        loss.backward()
        losses[rank] = float(loss)
        bar.wait()
        squares[rank] = rule.gather()
        if rank == 0:
            pace.value = sitting.done(tokens - begun)
        bar.wait()
        done, norm = pace.value, sum(squares) ** 0.5
        if rank == 0 and done > 1 - a.anneal and not falling:
            save(".stable")
            falling = True
        bar.wait()
        rate = a.rate * min(1.0, (rule.step + 1) / a.warmup) * max(0.0, min(1.0, (1 - done) / a.anneal))
        rule.update(norm, rate)
        tokens += a.B * a.T * a.workers
        bar.wait()
        if rank == 0:
            value = sum(losses) / a.workers
            if not math.isfinite(norm):
                report(f"step {rule.step}: the gradient is not finite; left out")
            elif math.isfinite(value):
                mean = value if math.isnan(mean) else 0.95 * mean + 0.05 * value
            now = time.time()
            if rule.step % 20 == 0:
                report(f"step {rule.step} tokens {tokens / 1e6:.2f}M loss {mean:.4f} grad {norm:.2f} "
                       f"rate {rate:.2e} done {done:.3f} {(tokens - begun) / (now - t0):.0f} tokens/s")
            over = done >= 1
            if over or now - saved_at > a.save_s:
                save(".state" if falling else ".stable")
                saved_at = time.time()
            stop.value = int(over)
        bar.wait()


def main():
    ap = argparse.ArgumentParser()
    a = ap.add_argument
    a("--tok", required=True, help="SentencePiece model")
    a("--out", required=True, help="path without suffix for .stable, .state and .log; not in the repository")
    a("--minutes", type=float, default=0, help="length of this sitting")
    a("--until", default="", help="end of this sitting, HH:MM UTC")
    a("--tokens", type=float, default=0, help="tokens of this sitting")
    a("--anneal", type=float, default=0.35, help="last part of the sitting, over which the learning rate falls")
    a("--dim", type=int, default=192)
    a("--layers", type=int, default=6)
    a("--mult", type=int, default=4)
    a("--T", type=int, default=512, help="window in tokens")
    a("--B", type=int, default=4, help="windows per worker and step")
    a("--workers", type=int, default=2)
    a("--rate", type=float, default=1.5e-3, help="learning rate")
    a("--muon", type=float, default=10.0, help="step of the block matrices relative to --rate; 0 = Adam everywhere")
    a("--decay", type=float, default=0.05)
    a("--warmup", type=int, default=60)
    a("--save_s", type=float, default=180)
    a("--seed", type=int, default=1)
    args = ap.parse_args()
    model.extension()                           # compile before the workers start
    vocab = sentencepiece.SentencePieceProcessor(model_file=args.tok).get_piece_size()
    size = sum(p.numel() for p in model.RWKV7(vocab, args.dim, args.layers, args.mult).parameters())
    print(f"{size / 1e6:.2f} M parameters, {vocab} pieces", flush=True)
    flat, grads = torch.zeros(size).share_memory_(), torch.zeros(args.workers, size).share_memory_()
    moments = torch.zeros(size).share_memory_(), torch.zeros(size).share_memory_()
    losses, squares = mp.Array("d", args.workers), mp.Array("d", args.workers)
    pace, stop, start = mp.Value("d", 0), mp.Value("i", 0), mp.Array("d", 2)      # start: tokens and steps before
    bar = mp.Barrier(args.workers)
    processes = [mp.Process(target=worker, args=(r, args, flat, moments, grads, losses, squares, pace, bar, stop, start))
                 for r in range(args.workers)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
