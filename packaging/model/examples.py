# SPDX-License-Identifier: Apache-2.0
"""Generates the training examples of the built-in model.

An example is a document, a list of (weight, text) spans: short conversations in one language whose turns ask about the
application, about the world (refused), about a few made-up facts, for a count, a sum, a weekday, an opposite or a story.
Where CORPORA names a folder with open text, some documents are runs of real sentences or picture books, and real
questions are among the refused ones. What the user says weighs UserWeight, answers and plain text weigh 1.
"""
import hashlib
import json
import os
import random
import sys

import languages

LANGUAGES, _ = languages.load()
CODES = languages.ORDER
UserWeight = 0.1
EndMarks = "?？!！.。؟। "
CORPORA = os.environ.get("CORPORA", "")
GUIDE = [t for t in LANGUAGES["en"].topics if t not in ("story", "world", "appno")]
Spoken = {"en": 1.5, "ko": 2.2, "ar": 2.0, "vi": 2.0, "tr": 1.7, "es": 1.6, "zh-CN": 1.5, "de": 1.4, "hi": 1.4, "ja": 1.2, "ru": 1.2, "zh-TW": 1.2, "uk": 1.2}   # how often; the others 1
Frequent = {"hello": 2.0, "who": 1.5, "can": 2.0, "get": 1.5, "thanks": 0.7, "bye": 0.7, "how": 0.7}
TATOEBA = {"de": "deu", "fr": "fra", "es": "spa", "zh-CN": "cmn", "ja": "jpn"}
BOOKS = {"en": "en", "de": "de", "fr": "fr", "es": "es", "zh": "zh-CN", "ja": "ja", "pt": "pt-BR", "ko": "ko",
         "ru": "ru", "uk": "uk", "tr": "tr", "vi": "vi"}


def held_out(text):
    """One sentence or book in fifty is for tests, whichever file it is found in."""
    return hashlib.md5(text.encode()).digest()[0] < 5


# ---------------------------------------------------------------- turns

def turn(question, answer):
    return [(UserWeight, f"User: {question}\n\nAssistant:"), (1.0, f" {answer}\n\n")]


def vary(rng, question, language):
    """The same question as another hand would type it."""
    spaced = language.code not in ("zh-CN", "zh-TW", "ja")
    if rng.random() < 0.25:
        question = rng.choice(language.pre) + (question[:1].lower() + question[1:] if spaced else question)
    elif rng.random() < 0.12:
        stem = question.rstrip(EndMarks)
        question = stem + rng.choice(language.post) + question[len(stem):]
    words = question.split(" ") if spaced else list(question)
    if len(words) >= (5 if spaced else 8) and rng.random() < 0.15:   # a word less: no single one may be needed
        del words[rng.randrange(len(words))]
        question = (" " if spaced else "").join(words)
    r = rng.random()
    if r < 0.2:
        question = question.rstrip(EndMarks).lstrip("¿¡")
    elif r < 0.25:
        question += rng.choice(["!", "??", "...", " :)"])
    r = rng.random()
    if r < 0.25:
        question = question.lower()
    elif r < 0.26:
        question = question.upper()
    if rng.random() < 0.08 and len(question) > 8:                    # a slip of the finger
        i = rng.randrange(1, len(question) - 1)
        if question[i].isalpha():
            kind = rng.random()
            if kind < 0.4:
                question = question[:i] + question[i + 1:]
            elif kind < 0.7:
                question = question[:i] + question[i] + question[i:]
            else:
                question = question[:i - 1] + question[i] + question[i - 1] + question[i + 1:]
    return question


def loosely(rng, question):
    """The same question with less care for case and marks; every word stays."""
    r = rng.random()
    if r < 0.2:
        question = question.rstrip(EndMarks).lstrip("¿¡")
    return question.lower() if rng.random() < 0.2 else question


def guide(rng, code, topic=None):
    language = LANGUAGES[code]
    topic = topic or rng.choices(GUIDE, [Frequent.get(t, 1.0) for t in GUIDE])[0]
    entry = language.topics[topic]
    return turn(vary(rng, entry.wording(rng), language), rng.choice(entry.answers))


def world(rng, code, split=0):
    """A question the model cannot answer. Half of them are real ones where the corpora have the language."""
    language = LANGUAGES[code]
    entry = language.topics["world"]
    if split or (rng.random() < 0.5 and code in questions(0)):
        found = questions(split).get(code)
        question = rng.choice(found) if found else rng.choice(entry.test)
    else:
        question = vary(rng, entry.wording(rng), language)
    return turn(question, rng.choice(entry.answers))


def story(rng, code, hero=None):
    language = LANGUAGES[code]
    about, nominative, start, new = hero or rng.choice(language.heroes)
    gap = "" if code in ("zh-CN", "zh-TW", "ja") else " "
    text = gap.join(rng.choice(language.plot[i]).format(s=nominative, S=start, o=new) for i in "12345")
    r = rng.random()
    if hero or r < 0.45:
        question = rng.choice(language.about).format(x=about)
    elif r < 0.6:
        question = rng.choice(language.about).format(x=rng.choice(language.other))
        text = language.sorry + gap + text
    else:
        question = language.topics["story"].wording(rng)
    return turn(vary(rng, question, language), text)


def fact_value(rng, values):
    return str(rng.randrange(1, 1000)) if values == ["#"] else rng.choice(values)


def recall(rng, code, layout=None, count=None, absent=None, labels=True):
    """A text of made-up facts and a question about one of them: before the text, after it, or both.

    Returns (spans, kind of the fact). The same random state with another layout gives the same text and question.
    """
    language = LANGUAGES[code]
    count = count or rng.choice([1, 1, 2, 2, 3, 3, 4, 5])
    layout = layout or rng.choice(["before", "before", "after", "both"])
    absent = rng.random() < 0.1 if absent is None else absent
    names = rng.sample(language.names, min(count + 1, len(language.names)))
    pairs = [(n, f) for n in names[:-1] for f in range(len(language.facts))]
    chosen = rng.sample(pairs, min(count, len(pairs)))
    sentences = [language.facts[f][0].format(n=n, x=fact_value(rng, language.facts[f][2])) for n, f in chosen]
    at = rng.randrange(len(chosen))
    name, fact = chosen[at]
    answer = sentences[at]
    if absent:
        name, answer = names[-1], language.absent
    question = rng.choice(language.facts[fact][1]).format(n=name)
    text_label, question_label, gap = language.labels
    text = gap.join(sentences)
    if labels:
        text, question = text_label + text, question_label + question
    body = {"after": f"{text}\n{question}", "before": f"{question}\n{text}",
            "both": f"{question}\n{text}\n{question}"}[layout]
    return turn(body, answer), fact


def task(rng, code, kind=None):
    language = LANGUAGES[code]
    kind = kind or rng.choice(["count", "add", "add", "day", "opp"])
    pattern = rng.choice(language.tasks[kind])
    if kind == "count":
        a = rng.randrange(0, 20)
        b = a + rng.randrange(2, 10)
        return turn(loosely(rng, pattern.format(a=a, b=b)), ", ".join(map(str, range(a, b + 1))))
    if kind == "add":
        a, b = rng.randrange(0, 13), rng.randrange(0, 13)
        if rng.random() < 0.2:
            pattern = rng.choice(["{a} + {b}", "{a} + {b} =", "{a} + {b} = ?", "{a} + {b}?"])
        question = pattern.format(a=a, b=b)
        if rng.random() < 0.4:
            question = question.replace(" + ", "+").replace(" =", "=")
        return turn(loosely(rng, question), f"{a} + {b} = {a + b}")
    if kind == "day":
        days = language.tasks["days"]
        i = rng.randrange(7)
        return turn(loosely(rng, pattern.format(x=days[i])), days[(i + 1) % 7])
    a, b = rng.choice(language.tasks["pairs"]).split(",")
    if rng.random() < 0.5:
        a, b = b, a
    return turn(loosely(rng, pattern.format(x=a)), b)


# ---------------------------------------------------------------- open text

_sentences, _questions, _books = {}, {}, {}


def traditional():
    """Characters that occur in the Traditional Chinese file and not in the Simplified one."""
    def characters(code):
        with open(os.path.join(languages.HERE, "languages", code + ".txt"), encoding="utf-8") as f:
            return {c for c in f.read() if c > "\u2e80"}
    return characters("zh-TW") - characters("zh-CN")


def sentences(split):
    """Tatoeba's sentences as {language: list}; split 0 for training, 1 for tests."""
    if not _sentences:
        sets = [{}, {}]
        marks = traditional()
        for code, name in TATOEBA.items() if CORPORA else ():
            with open(f"{CORPORA}/tatoeba/eng-{name}.tsv", encoding="utf-8") as lines:
                for line in lines:
                    pair = line.rstrip("\n").split("\t")
                    if len(pair) != 2:
                        continue
                    for where, text in (("en", pair[0]), (code, pair[1])):
                        if where == "zh-CN" and any(c in marks for c in text):
                            where = "zh-TW"
                        sets[held_out(text)].setdefault(where, []).append(text)
        for i in (0, 1):
            _sentences[i] = {k: sorted(set(v)) for k, v in sets[i].items()}
    return _sentences[split]


def questions(split):
    """Real questions that are long enough to be about something."""
    if split not in _questions:
        _questions[split] = {}
        for code, found in sentences(split).items():
            least = 6 if code in ("zh-CN", "zh-TW", "ja") else 18
            kept = [s for s in found if s.endswith(("?", "？")) and len(s) > least]
            if len(kept) > 20:
                _questions[split][code] = kept
    return _questions[split]


def plain(rng, split=0):
    found = sentences(split)
    code = rng.choice([c for c in CODES if c in found])
    return [(1.0, "\n".join(rng.choice(found[code]) for _ in range(rng.randrange(2, 7))) + "\n\n")]


def books(split):
    if not _books:
        _books[0], _books[1] = {}, {}
        for name, code in BOOKS.items() if CORPORA else ():
            with open(f"{CORPORA}/stories/{name}.jsonl", encoding="utf-8") as lines:
                for line in lines:
                    found = json.loads(line)
                    text = found["title"] + "\n" + found["text"]
                    _books[held_out(text)].setdefault(code, []).append(text)
    return _books[split]


def book(rng, split=0):
    """A window of a picture book, beginning at one of its lines."""
    found = books(split)
    text = rng.choice(found[rng.choice([c for c in CODES if c in found])])
    starts = [0] + [i + 1 for i, c in enumerate(text[:-300]) if c == "\n"]
    start = rng.choice(starts)
    return [(1.0, text[start:start + 700].rsplit("\n", 1)[0] + "\n\n")]


# ---------------------------------------------------------------- documents

Kinds = {"guide": 0.52, "world": 0.22, "appno": 0.11, "recall": 0.06, "story": 0.04, "task": 0.05}


def conversation(rng, code=None):
    code = code or rng.choices(CODES, [Spoken.get(c, 1.0) for c in CODES])[0]
    spans = []
    for _ in range(rng.choice([1, 1, 2, 2, 3, 4, 6])):
        kind = rng.choices(list(Kinds), list(Kinds.values()))[0]
        if kind == "recall":
            spans += recall(rng, code, labels=rng.random() < 0.7)[0]
        elif kind == "appno":
            spans += guide(rng, code, "appno")
        else:
            spans += {"guide": guide, "world": world, "story": story, "task": task}[kind](rng, code)
    return spans


def example(rng):
    if CORPORA and rng.random() < 0.025:
        return plain(rng) if rng.random() < 0.6 else book(rng)
    return conversation(rng)


if __name__ == "__main__":
    generator = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    for _ in range(int(sys.argv[1])):
        print("".join(text for _, text in example(generator)), end="\n=====\n")
