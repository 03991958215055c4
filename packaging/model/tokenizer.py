# SPDX-License-Identifier: Apache-2.0
"""Trains the built-in model's SentencePiece tokenizer on text drawn from the training examples.

    python3 tokenizer.py --vocab 6144 --out guide          # writes guide.model

Token 0 ends a document, as in every RWKV model. Nothing is normalised, no blank is put in front, and bytes stand in for
rare characters, so that decode(encode(x)) == x for any text. The newline pieces are declared: the trainer reads line by
line and never sees one.
"""
import argparse
import os
import random
import tempfile

import sentencepiece

import examples

Pieces = ["\n", "\n\n", "User:", "Assistant:"]


def lines(rng, count):
    """Distinct lines of `count` conversations a language, and the same number of real sentences where there are any."""
    for code in examples.CODES:
        found = {}
        for _ in range(count):
            for _, text in examples.conversation(rng, code):
                found.update(dict.fromkeys(s for s in text.split("\n") if s.strip()))
        yield from found
        real = examples.sentences(0).get(code, [])
        yield from rng.sample(real, min(len(real), 2 * count))
    shelves = examples.books(0)
    for code in examples.CODES:
        for text in shelves.get(code, [])[:60]:
            yield from (s for s in text.split("\n") if s.strip())


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--vocab", type=int, default=6144)
    ap.add_argument("--coverage", type=float, default=0.9994)
    ap.add_argument("--out", default="guide")
    ap.add_argument("--examples", type=int, default=2500)
    a = ap.parse_args()
    rng = random.Random(99)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as f:
        for line in lines(rng, a.examples):
            f.write(line + "\n")
    sentencepiece.SentencePieceTrainer.train(
        input=f.name, model_prefix=a.out, vocab_size=a.vocab, model_type="bpe", byte_fallback=True,
        character_coverage=a.coverage, normalization_rule_name="identity", add_dummy_prefix=False,
        remove_extra_whitespaces=False, split_digits=True, allow_whitespace_only_pieces=True, max_sentencepiece_length=12,
        user_defined_symbols=Pieces, eos_id=0, unk_id=1, bos_id=-1, pad_id=-1, num_threads=1,
        max_sentence_length=20000, input_sentence_size=400000, shuffle_input_sentence=True, minloglevel=2)
    os.unlink(f.name)
    os.unlink(a.out + ".vocab")
    sp = sentencepiece.SentencePieceProcessor(model_file=a.out + ".model")
    print("characters:", sum(len(sp.id_to_piece(i)) == 1 for i in range(sp.get_piece_size())))
    for code in examples.CODES:
        texts = ["".join(t for _, t in examples.conversation(rng, code)) for _ in range(200)]
        texts += examples.sentences(1).get(code, [])[:300]
        size = tokens = rare = 0
        for text in texts:
            ids = sp.encode(text)
            assert sp.decode(ids) == text, text
            size, tokens = size + len(text.encode()), tokens + len(ids)
            rare += sum(sp.is_byte(i) for i in ids)
        print(f"{code}: {size / tokens:.2f} bytes a token, {100 * rare / tokens:.1f} % byte pieces")


if __name__ == "__main__":
    main()
