#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_docs.py: what the documents name is there, and the architecture names every source file.

Links between documents, files of the tree in backquotes (also with * and {a,b} as a shell takes them), and the words of
menus and buttons in bold, which have to stand in the window's sources.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "core", "docs", "gpu", "packaging", "resources", "tests", "translations", "ui", ".ci")
# What a reader is to make, or what stands for a name of their own.
INVENTED = re.compile(r"<|\.\.\.|/x[_/.]|/x$|N\.cpp")
# Its paths are those of other projects, whose formats it describes.
FOREIGN = {"docs/formats.md"}


def alternatives(path: str) -> list[str]:
    found = re.search(r"\{([^{}]*)\}", path)
    if not found:
        return [path]
    return [one for part in found.group(1).split(",")
            for one in alternatives(path[:found.start()] + part + path[found.end():])]


def exists(path: str) -> bool:
    """A name without an ending stands for name.h and name.cpp, or is what CTest calls a test."""
    folder, _, name = path.rpartition("/")
    return any(list(ROOT.glob(pattern)) for pattern in
               (path, path + ".*", f"tests/{path}.cpp", f"tests/{folder}/tst_{name}.qml"))


def words_of_window() -> str:
    """All texts, one a line, without the marks of the keyboard."""
    words: set[str] = set()
    for folder, ending in (("ui", "*.qml"), ("app", "*.cpp")):
        for source in (ROOT / folder).rglob(ending):
            for text in re.findall(r'"((?:[^"\\]|\\.)*)"', source.read_text(encoding="utf-8")):
                words.add(text.replace("&", "").casefold())
    return "\n".join(sorted(words))


def faults(document: pathlib.Path, words: str) -> list[str]:
    text = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not re.match(r"[a-z]+:|#", target) and not (document.parent / target.split("#")[0]).exists():
            found.append(f"link to {target}")
    for path in re.findall(r"`([^`\s]+)`", text) if str(document.relative_to(ROOT)) not in FOREIGN else []:
        if path.split("/")[0] in FOLDERS and "/" in path and not INVENTED.search(path):
            found += [f"file {one}" for one in alternatives(path.rstrip("/")) if not exists(one)]
    if document.parent.name == "user":
        for path in re.findall(r"\*\*([^*]+)\*\*", text):
            found += [f"words \"{word}\"" for word in path.replace("\n", " ").split(" › ")
                      if word.strip().rstrip("….").casefold() not in words]
    return found


def nameless() -> list[str]:
    """Source files of core, gpu and app that section 2 of the architecture does not name in their folder's part.

    "a (+ _b, _c)" names a, a_b and a_c; "a_*" all that begins so. Of app/cli it says: one file a command.
    """
    plan = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split("## 2.")[1].split("```")[1]
    parts: dict[str, set[str]] = {}
    folder = ""
    for line in plan.splitlines():
        begin = re.match(r"[\w.]+/[\w/]*", line)
        folder = begin.group() if begin else folder
        parts.setdefault(folder, set()).update(re.findall(r"[\w*-]+", line))
    found = []
    for source in sorted(file for top in ("core", "gpu", "app") for file in (ROOT / top).rglob("*")):
        path = source.relative_to(ROOT)
        owner = max((part for part in parts if part and str(path).startswith(part)), key=len, default="")
        if source.suffix not in (".h", ".cpp", ".cu", ".cuh", ".comp") or str(path).startswith("app/cli/"):
            continue
        names, stem = parts.get(owner, set()), source.stem
        cuts = [i for i, letter in enumerate(stem) if letter == "_"]
        if not (stem in names or any(stem[:i] in names and stem[i:] in names or stem[:i] + "_*" in names for i in cuts)):
            found.append(f"docs/architecture.md: {path} is not named")
    return found


def main() -> int:
    words = words_of_window()
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "*.md"], capture_output=True, text=True)
    names = listed.stdout.split() if listed.returncode == 0 else [str(p.relative_to(ROOT)) for p in ROOT.rglob("docs/**/*.md")]
    bad = [f"{name}: {fault} is not there" for name in names for fault in faults(ROOT / name, words)] + nameless()
    print("\n".join(bad) or f"{len(names)} documents name what is there")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
