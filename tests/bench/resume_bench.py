#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Time to the first token through rookery-cli chat: an empty chat, a long one that was closed, and the same one
after its states are gone. See README.md.

usage: resume_bench.py ROOKERY_CLI [--model M] [--tokens 20000] [--repeat 5] [--wrap "chrt -f 20"]
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--model", default="built-in")
    parser.add_argument("--tokens", type=int, default=20000)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--wrap", default="", help="run what is measured under this command")
    options = parser.parse_args()

    def chat(folder, *rest, wrap=()):
        words = [*wrap, options.cli, "chat", "--model", options.model, "--data", str(folder), "--greedy", "--json",
                 "--max-tokens", "16", *rest]
        return json.loads(subprocess.run(words, check=True, capture_output=True).stdout)

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        full = folder / "full"
        sentences = "".join(f"The number {i * 7 % 1000} comes before the number {i * 7 % 1000 + 1}. "
                            for i in range(40))
        tokens = chat(full, "--new", "--message", sentences)["tokens_fed"]
        while tokens < options.tokens:
            tokens += chat(full, "--conversation", "1", "--message", sentences)["tokens_fed"]

        empty, reopened, fed = [], [], []
        for i in range(options.repeat):  # in turns, each in a copy: no run warms another one up
            for name, rest in (("new", ["--new"]), ("old", ["--conversation", "1"])):
                copy = folder / f"{name}{i}"
                shutil.copytree(full, copy)
                result = chat(copy, *rest, "--message", "Hello, how are you?", wrap=options.wrap.split())
                (empty if name == "new" else reopened).append(result["first_token_ms"])
                fed.append(result["tokens_fed"])
                shutil.rmtree(copy)
        for file in full.glob("states.db*"):
            file.unlink()
        anew = chat(full, "--conversation", "1", "--message", "Hello, how are you?", wrap=options.wrap.split())

    best, resumed = min(empty), min(reopened)
    print(f"{tokens} tokens. First token in an empty chat: {best:.1f} ms ({fed[0]} tokens read); reopened: "
          f"{resumed:.1f} ms ({fed[1]} read), {resumed / best:.2f} times; read anew: {anew['first_token_ms']:.0f} ms "
          f"({anew['tokens_fed']} read), {anew['first_token_ms'] / resumed:.0f} times the reopened one")
    return 0 if resumed <= 1.2 * best and anew["first_token_ms"] >= 100 * resumed else 1


sys.exit(main())
