# SPDX-License-Identifier: Apache-2.0
"""Measures the built-in model on questions and texts that training never sees, and writes the model card's table.

    CORPORA=... python3 evaluate.py guide.safetensors guide.model [--sets quick] [--card resources/models/README.md]

An answer is right only if greedy decoding gives it completely, to the last token. Recall asks for the same texts in every
layout, so that layouts can be compared. Bits per byte need CORPORA; without it that row is left out.
"""
import argparse
import math
import os
import random
import re
import sys
import time

Settings = dict(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
if __name__ == "__main__" and any(os.environ.get(k) != v for k, v in Settings.items()):
    os.environ.update(Settings)
    os.execv(sys.executable, [sys.executable] + sys.argv)

import numpy as np
import sentencepiece
import torch

import examples
import export
import model
import train

Begin, End = "<!-- measured: begin -->", "<!-- measured: end -->"


# ---------------------------------------------------------------- the network

def network(path):
    """The training model with the weights of an exported file, so that what ships is what is measured."""
    tensors = export.load(path)
    vocab, width = tensors["emb.weight"].shape
    layers = 1 + max(int(k.split(".")[1]) for k in tensors if k.startswith("blocks."))
    net = model.RWKV7(vocab, width, layers, tensors["blocks.0.ffn.key.weight"].shape[0] // width)
    names = [(k, tuple(p.shape)) for k, p in net.named_parameters()]
    marks = np.arange(1, 1 + sum(p.numel() for p in net.parameters()), dtype=np.float64)
    flat = torch.zeros(len(marks))
    for name, places in export.named(marks, names).items():            # where each exported value came from
        flat[torch.from_numpy(places.reshape(-1).astype(np.int64) - 1)] = torch.from_numpy(tensors[name].reshape(-1).copy())
    at = 0
    with torch.no_grad():
        for p in net.parameters():
            p.copy_(flat[at:at + p.numel()].view(p.shape))
            at += p.numel()
    return net.eval()


@torch.no_grad()
def score(net, sp, documents):
    """For each document: (nats on its heavy tokens, bytes of them, whether every arg-max agrees with them)."""
    encoded = [train.encode(sp, spans) for spans in documents]
    result = [None] * len(documents)
    order = sorted(range(len(documents)), key=lambda i: len(encoded[i][0]))
    for first in range(0, len(order), 16):
        part = order[first:first + 16]
        length = max(len(encoded[i][0]) for i in part)
        ids = torch.zeros(len(part), length, dtype=torch.long)
        for row, i in enumerate(part):
            ids[row, :len(encoded[i][0])] = torch.tensor(encoded[i][0])
        logits = net(ids[:, :-1].contiguous()).float()
        nats = -torch.log_softmax(logits, -1).gather(-1, ids[:, 1:, None])[..., 0]
        agrees = logits.argmax(-1) == ids[:, 1:]
        for row, i in enumerate(part):
            tokens, weights = encoded[i]
            heavy = torch.tensor([w == 1.0 for w in weights[1:-1]])     # without the closing token 0
            n = len(tokens) - 2
            text = sp.decode([t for t, w in zip(tokens[1:-1], weights[1:-1]) if w == 1.0])
            result[i] = (float(nats[row, :n][heavy].sum()), len(text.encode()), bool(agrees[row, :n][heavy].all()))
    return result


def right(net, sp, documents):
    return sum(r[2] for r in score(net, sp, documents)) / max(1, len(documents))


@torch.no_grad()
def answers(net, sp, prompts, limit=120, temperature=0.0, seed=1):
    """Continues prompts to the end of the answer, all at once. Slow (every token runs the whole text), but short texts."""
    generator = torch.Generator().manual_seed(seed)
    rows = [sp.encode(p) for p in prompts]
    starts, open_rows = [len(r) for r in rows], set(range(len(rows)))
    for _ in range(limit):
        if not open_rows:
            break
        part = sorted(open_rows)
        length = max(len(rows[i]) for i in part)
        ids = torch.zeros(len(part), length, dtype=torch.long)
        for k, i in enumerate(part):
            ids[k, :len(rows[i])] = torch.tensor(rows[i])
        logits = net(ids).float()
        for k, i in enumerate(part):
            last = logits[k, len(rows[i]) - 1]
            if temperature:
                token = int(torch.multinomial(torch.softmax(last / temperature, -1), 1, generator=generator))
            else:
                token = int(last.argmax())
            rows[i].append(token)
            if token == 0 or sp.decode(rows[i][starts[i]:]).endswith("\n\n"):
                open_rows.discard(i)
    return [sp.decode([t for t in r[s:] if t]).strip() for r, s in zip(rows, starts)]


# ---------------------------------------------------------------- what is asked

def ask(question):
    return f"User: {question}\n\nAssistant:"


def guide_sets(code, known_each=2):
    """Known and new wordings of the guide's topics; one document a wording."""
    language, rng = examples.LANGUAGES[code], random.Random(f"guide/{code}")
    known, new = [], []
    for name in examples.GUIDE:
        topic = language.topics[name]
        known += [examples.turn(topic.wording(rng), topic.answers[0]) for _ in range(known_each)]
        new += [examples.turn(q, topic.answers[0]) for q in topic.test]
    return known, new


def refusal_set(code):
    """New questions about the world and about parts of the application that the guide does not know."""
    language = examples.LANGUAGES[code]
    found = [examples.turn(q, language.topics[n].answers[0]) for n in ("world", "appno") for q in language.topics[n].test]
    real = examples.questions(1).get(code, [])
    return found + [examples.turn(q, language.topics["world"].answers[0]) for q in random.Random(3).sample(real, min(20, len(real)))]


def recall_set(facts, layout, count):
    rng_of = lambda i: random.Random(f"recall/{facts}/{i}")             # the same text and question in every layout
    return [examples.recall(rng_of(i), examples.CODES[i % len(examples.CODES)], layout, facts, absent=False)[0]
            for i in range(count)]


def task_set(kind, count):
    rng = random.Random("task/" + kind)
    return [examples.task(rng, examples.CODES[i % len(examples.CODES)], kind) for i in range(count)]


def repeats(texts, sp, length=50):
    """How many runs of `length` tokens in the texts occur in the real training text."""
    seen = set()
    real = [t for found in examples.sentences(0).values() for t in found]
    real += [t for found in examples.books(0).values() for t in found]
    for text in real:
        if len(text.encode()) < length:
            continue
        ids = sp.encode(text)
        seen.update(tuple(ids[i:i + length]) for i in range(len(ids) - length + 1))
    hits = 0
    for text in texts:
        ids = sp.encode(text)
        hits += any(tuple(ids[i:i + length]) in seen for i in range(len(ids) - length + 1))
    return hits


# ---------------------------------------------------------------- the table

def percent(x):
    return f"{100 * x:.0f}"


# Languages, known wordings a topic, documents for bits per byte, texts of recall, questions of each task, stories a language.
Sets = {"full": (examples.CODES, 2, 40, 300, 192, 12), "quick": (examples.CODES, 1, 6, 64, 32, 2),
        "smoke": (["en", "ja"], 1, 1, 4, 4, 1)}


def measure(net, sp, sets):
    codes, known_each, documents, texts, tasks, stories_each = Sets[sets]
    lines, totals = [], {}
    lines += ["| language | known wordings | new wordings | refusals | tells a story | bits per byte |",
              "| --- | --- | --- | --- | --- | --- |"]
    for code in codes:
        language = examples.LANGUAGES[code]
        known, new = guide_sets(code, known_each)
        refused = refusal_set(code)
        story_questions = language.topics["story"].test + [language.topics["story"].wording(random.Random(i)) for i in (1, 2)]
        told = answers(net, sp, [ask(q) for q in story_questions], limit=24)
        begins = [p.split("{o}")[0] for p in language.plot["1"]] + [language.sorry]
        stories = sum(any(t.startswith(b.strip()) for b in begins) for t in told) / len(told)
        real = examples.sentences(1).get(code, [])
        bits = "-"
        if len(real) >= 20:
            rng = random.Random(f"bits/{code}")
            found = score(net, sp, [[(0.1, "\n"), (1.0, "\n".join(rng.sample(real, 4)) + "\n\n")] for _ in range(documents)])
            bits = f"{sum(r[0] for r in found) / math.log(2) / sum(r[1] for r in found):.2f}"
        scores = (right(net, sp, known), right(net, sp, new), right(net, sp, refused), stories)
        for name, value, count in zip(("known", "new", "refused", "story"), scores, (len(known), len(new), len(refused), len(told))):
            have = totals.setdefault(name, [0.0, 0])
            have[0] += value * count
            have[1] += count
        lines.append(f"| {code} | " + " | ".join(percent(s) for s in scores) + f" | {bits} |")
        print(lines[-1], flush=True)
    lines.append("| all (questions) | " + " | ".join(f"{percent(v / n)} ({n})" for v, n in totals.values()) + " | |")
    lines += ["", f"Recall, whole answer right in per cent, the same {texts} texts in all three layouts, all languages:", "",
              "| facts in the text | question before | question after | before and after |", "| --- | --- | --- | --- |"]
    for facts in (1, 2, 3, 5):
        lines.append(f"| {facts} | " + " | ".join(percent(right(net, sp, recall_set(facts, layout, texts)))
                                                  for layout in ("before", "after", "both")) + " |")
        print(lines[-1], flush=True)
    names = {"count": "counting", "add": "sums below 25", "day": "next weekday", "opp": "opposites"}
    lines += ["", "Small tasks, right in per cent (few distinct questions, so most were also seen in training): "
              + ", ".join(f"{name} {percent(right(net, sp, task_set(kind, tasks)))}" for kind, name in names.items()) + "."]
    told = []
    for code in ("en", "de", "fr", "es", "zh-CN", "ja"):
        question = examples.LANGUAGES[code].topics["story"].patterns[0][0]
        told += answers(net, sp, [ask(question)] * stories_each, limit=150, temperature=1.0, seed=5)
    lines += ["", f"Stories at temperature 1: {len(set(told))} of {len(told)} are different."]
    if examples.CORPORA:
        lines += ["", f"Runs of 50 tokens copied from the real training text in these stories: {repeats(told, sp)}."]
    lines += ["", f"Sets: {sets}; greedy, by `packaging/model/evaluate.py`."]
    return "\n".join(lines)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("weights")
    ap.add_argument("tokenizer")
    ap.add_argument("--sets", choices=list(Sets), default="full", help="how many questions; the card says which")
    ap.add_argument("--card", help="model card whose measured part is replaced")
    a = ap.parse_args()
    torch.set_num_threads(1)
    sp = sentencepiece.SentencePieceProcessor(model_file=a.tokenizer)
    begin = time.time()
    table = measure(network(a.weights), sp, a.sets)
    print(table, f"\n{time.time() - begin:.0f} s")
    if a.card:
        with open(a.card, encoding="utf-8") as f:
            card = f.read()
        card = re.sub(re.escape(Begin) + ".*?" + re.escape(End), lambda _: f"{Begin}\n{table}\n{End}", card, flags=re.S)
        with open(a.card, "w", encoding="utf-8") as f:
            f.write(card)


if __name__ == "__main__":
    main()
