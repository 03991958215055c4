# SPDX-License-Identifier: Apache-2.0
"""Checks languages/*.txt: nothing missing in any language, and the test split apart from training. Prints what is wrong."""
import sys

import languages

found, clashes = languages.load()
wrong = []
topics = list(found["en"].topics)
for code, language in found.items():
    where = f"{code}:"
    if list(language.topics) != topics:
        wrong.append(f"{where} topics differ from English: {set(topics) ^ set(language.topics)}")
    menus = [m for m in ("model", "device", "get", "open", "tokmenu", "newchat", "exportmenu", "help") if m not in language.macros]
    if menus:
        wrong.append(f"{where} no menu names for {menus}")
    seen = {}
    for name, topic in language.topics.items():
        if topic.size() < 16:
            wrong.append(f"{where} {name} has only {topic.size()} wordings")
        if not 1 <= len(topic.test) <= (40 if name in ("world", "appno") else 6):
            wrong.append(f"{where} {name} has {len(topic.test)} test wordings")
        if name != "story" and len(topic.answers) != 1:
            wrong.append(f"{where} {name} has {len(topic.answers)} answers")
        if any("{" in a for a in topic.answers):
            wrong.append(f"{where} {name} uses an unknown name in braces")
        unknown = [w for p in topic.patterns + [topic.test] for w in p if "{" in w and name != "story"]
        if unknown:
            wrong.append(f"{where} {name} asks with an unknown name in braces: {unknown[0]}")
        tests = {languages.normal(t) for t in topic.test}
        wordings = {languages.normal(w) for p in topic.patterns for w in p}
        if tests & wordings:
            wrong.append(f"{where} {name} trains on its test wordings: {tests & wordings}")
        for wording in wordings:
            if seen.setdefault(wording, name) != name:
                wrong.append(f"{where} {wording} belongs to {name} and {seen[wording]}")
    if len(language.facts) != 5 or len(language.names) < 8 or len(language.labels) != 3 or not language.absent:
        wrong.append(f"{where} recall is incomplete")
    if sorted(language.plot) != list("12345") or any(len(h) != 4 for h in language.heroes):
        wrong.append(f"{where} story is incomplete")
    if len(language.tasks.get("days", [])) != 7 or any(len(p.split(",")) != 2 for p in language.tasks.get("pairs", [])):
        wrong.append(f"{where} tasks are incomplete")
for line in wrong:
    print(line)
print(f"{len(found)} languages, {len(topics)} topics, "
      f"{sum(t.size() for l in found.values() for t in l.topics.values())} training wordings, "
      f"{sum(len(t.test) for l in found.values() for t in l.topics.values())} test wordings, {len(wrong)} faults")
sys.exit(bool(wrong))
