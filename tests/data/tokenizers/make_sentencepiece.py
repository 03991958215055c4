#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains the tiny SentencePiece models beside this file and writes what the Python library makes of the texts of
make_goldens.py: unigram.model (default rules, dummy prefix), bpe.model (identity, user-defined pieces as the built-in
guide has them). A case is {"name", "text", "ids", "decoded"}; cases whose text has U+2581 are left out, as Rookery
keeps that character and the library does not. Made with SentencePiece 0.1.97. Usage: make_sentencepiece.py
"""
import io
import json
import pathlib
import runpy

import sentencepiece

SENTENCES = """the quick brown fox jumps over the lazy dog
a small bird sings in the old tree near the river
she said that the water was cold and the night was long
what is the name of the town where you were born
die kleine Katze schläft auf dem warmen Dach
le petit oiseau chante dans le jardin
el perro corre por la calle hacia la casa
one two three four five six seven eight nine ten
how many apples are there if I have two and you give me three
the answer is that the river runs to the sea
""".splitlines()

folder = pathlib.Path(__file__).parent
here = runpy.run_path(str(folder / "make_goldens.py"), run_name="texts")
KINDS = {
    "unigram": dict(model_type="unigram", vocab_size=380, byte_fallback=True),
    "bpe": dict(model_type="bpe", vocab_size=400, byte_fallback=True, normalization_rule_name="identity",
                add_dummy_prefix=False, remove_extra_whitespaces=False, unk_id=1, bos_id=-1, eos_id=0, pad_id=-1,
                user_defined_symbols=["\n", "\n\n", "User:", "Assistant:"]),
}
for name, options in KINDS.items():
    writer = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(sentence_iterator=iter(SENTENCES * 3), model_writer=writer,
                                             hard_vocab_limit=False, minloglevel=2, **options)
    data = writer.getvalue()
    (folder / (name + ".model")).write_bytes(data)
    model = sentencepiece.SentencePieceProcessor(model_proto=data)
    cases = [{"name": n, "text": t, "ids": model.encode(t), "decoded": model.decode(model.encode(t))}
             for n, t in here["TEXTS"].items() if "\u2581" not in t]
    (folder / (name + ".golden.json")).write_text("[\n" + ",\n".join(map(json.dumps, cases)) + "\n]\n")
    print(name, model.vocab_size(), len(data))
