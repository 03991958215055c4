# SPDX-License-Identifier: Apache-2.0
"""Reads languages/*.txt: what the built-in model learns to say, one file a language.

A file is a list of lines. `= topic` begins a topic; below it `a` is an answer, `q` a pattern of questions that training
may use and `t` a question that training never sees (the fixed test split). `$name x|y` defines a macro, `{name}` uses it,
`[x|y|]` is a choice. The sections story, recall and tasks have lines of their own, described where they are read below.
Every pattern is expanded once, so that a wording belongs to one topic of one language and never to the test split too.
"""
import itertools
import math
import os
import re
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ORDER = ["en", "zh-CN", "zh-TW", "ja", "ko", "de", "fr", "es", "pt-BR", "ru", "ar", "hi", "id", "tr", "uk", "vi"]
SPECIAL = ("story", "recall", "tasks")
PUNCTUATION = re.compile(r"[\s.,;:!?¡¿…。！？，、；：؟،।'\"“”«»「」]+")


def normal(text):
    """A wording without case, blanks and punctuation: two wordings are the same if this agrees."""
    return PUNCTUATION.sub("", unicodedata.normalize("NFC", text).lower())


def expand(pattern, macros):
    """All strings of a pattern. `{name}` of an unknown macro stays as it is."""
    def parse(text, at, closing):
        branches, parts = [], []
        while at < len(text) and text[at] != closing:
            c = text[at]
            if c == "[":
                inner, at = parse(text, at + 1, "]")
                parts.append(inner)
            elif c == "|" and closing:
                branches.append(join(parts))
                parts = []
                at += 1
            elif c == "{":
                end = text.index("}", at)
                name = text[at + 1:end]
                parts.append(macros[name] if name in macros else ["{" + name + "}"])
                at = end + 1
            else:
                end = at
                while end < len(text) and text[end] not in "[{]|":
                    end += 1
                if end == at:                                        # a bar or bracket outside a choice is text
                    end += 1
                parts.append([text[at:end]])
                at = end
        branches.append(join(parts))
        return [s for b in branches for s in b], at + 1

    def join(parts):
        return ["".join(p) for p in itertools.product(*parts)]

    return parse(pattern, 0, "")[0]


class Topic:
    """Answers, training wordings (one list per pattern) and test wordings."""

    def __init__(self):
        self.answers, self.patterns, self.test, self.weights = [], [], [], []

    def seal(self):
        self.patterns = [p for p in self.patterns if p]
        self.weights = [1 + math.log2(len(p)) for p in self.patterns]

    def wording(self, rng):
        """A training wording; the plainest ones, with which a file begins, come more often."""
        if rng.random() < 0.2:
            return rng.choice([self.patterns[0][0], rng.choice(self.patterns[0])])
        return rng.choice(rng.choices(self.patterns, self.weights)[0])

    def size(self):
        return sum(len(p) for p in self.patterns)


class Language:
    """One file, expanded."""

    def __init__(self, code):
        self.code, self.macros, self.topics = code, {}, {}
        self.heroes, self.plot, self.about, self.other, self.sorry = [], {}, [], [], ""
        self.facts, self.labels, self.absent, self.names = [], [], "", []
        self.tasks = {}
        with open(os.path.join(HERE, "languages", code + ".txt"), encoding="utf-8") as file:
            lines = [line for line in file.read().split("\n") if line]
        for line in lines:                                               # a macro may stand below its use
            if line.startswith("$"):
                name, _, value = line[1:].partition(" ")
                self.macros[name] = value.split("|")
        section = None
        for line in lines:
            if line.startswith("= "):
                section = line[2:]
                if section not in ("recall", "tasks"):
                    self.topics[section] = Topic()
            elif not line.startswith("$"):
                kind, _, value = line.partition(" ")
                self.read(section, kind, value)
        self.pre, self.post = self.macros.get("pre", []), self.macros.get("post", [])

    def read(self, section, kind, value):
        if kind in "aqt" and section not in ("recall", "tasks"):
            topic = self.topics[section]
            found = expand(value, self.macros)
            if kind == "q":
                topic.patterns.append(list(dict.fromkeys(found)))
            else:
                (topic.answers if kind == "a" else topic.test).extend(found)
        elif section == "story":
            if kind == "h":                                          # about | nominative | at a sentence's start | new
                self.heroes.append(value.split("|"))
            elif kind == "about":
                self.about.extend(expand(value, self.macros))
            elif kind == "other":
                self.other = value.split("|")
            elif kind == "sorry":
                self.sorry = value
            else:
                self.plot[kind] = value.split("|")
        elif section == "recall":
            if kind == "f":                                          # statement | question | question | values
                statement, first, second, values = value.split("|")
                self.facts.append((statement, (first, second), values.split(",")))
            elif kind == "absent":
                self.absent = value
            elif kind == "names":
                self.names = value.split("|")
            else:                                                    # text label | question label | between sentences
                self.labels = value.split("|")
        else:
            self.tasks[kind] = value.split("|")


def load():
    """All languages in ORDER, with every wording in one place only. Returns {code: Language} and a report."""
    languages = {code: Language(code) for code in ORDER}
    tests, taken, clashes = {}, {}, []
    for code, language in languages.items():
        for name, topic in language.topics.items():
            kept = []
            for wording in topic.test:
                if tests.setdefault(normal(wording), (code, name)) == (code, name):
                    kept.append(wording)
            topic.test = kept
    for code, language in languages.items():
        for name, topic in language.topics.items():
            for i, pattern in enumerate(topic.patterns):
                kept = []
                for wording in pattern:
                    key = normal(wording)
                    owner = taken.setdefault(key, (code, name))
                    if key in tests or owner != (code, name):
                        clashes.append((wording, (code, name), tests.get(key, owner)))
                    else:
                        kept.append(wording)
                topic.patterns[i] = kept
            topic.seal()
    return languages, clashes


if __name__ == "__main__":
    found, clashes = load()
    for code, language in found.items():
        sizes = {n: t.size() for n, t in language.topics.items()}
        print(code, len(sizes), "topics,", sum(sizes.values()), "wordings, smallest",
              sorted(sizes.items(), key=lambda x: x[1])[:4], "test", sum(len(t.test) for t in language.topics.values()))
    for wording, here, there in clashes[:400]:
        print("left out:", wording, here, "is", there)
