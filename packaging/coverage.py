#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""coverage.py BUILD_FOLDER FOLDER...: which lines of the sources below these folders the tests have run.

Reads what a build with --coverage has counted, by gcov's own JSON. A line counts as run if any object file ran it.
Ends with 1 if less than nine tenths of all lines were run.
"""
import collections
import json
import pathlib
import subprocess
import sys

WANTED = 0.90
SOURCES = pathlib.Path(__file__).resolve().parent.parent


def counted_lines(build: pathlib.Path, folders: list[str]) -> dict[str, dict[int, bool]]:
    """For each source file, for each line with code, whether it was run."""
    files: dict[str, dict[int, bool]] = collections.defaultdict(dict)
    # A file of notes (.gcno) without counters is an object that no test has run: gcov says zero for its lines.
    # Notes of the tests count as well: what stands in headers is compiled into them.
    # A compilation that was interrupted leaves its notes without an object file.
    notes = sorted(str(path) for path in build.rglob("*.gcno") if path.with_suffix(".o").exists())
    for begin in range(0, len(notes), 64):
        said = subprocess.run(["gcov", "--json-format", "--stdout", *notes[begin:begin + 64]],
                              cwd=build, check=True, capture_output=True, text=True).stdout
        for document in said.splitlines():
            for file in json.loads(document)["files"]:
                path = (build / file["file"]).resolve()
                if not path.is_relative_to(SOURCES):
                    continue
                name = str(path.relative_to(SOURCES))
                if not name.startswith(tuple(folder + "/" for folder in folders)):
                    continue
                lines = files[name]
                for line in file["lines"]:
                    number = line["line_number"]
                    lines[number] = lines.get(number, False) or line["count"] > 0
    return files


def share(lines: list[bool]) -> float:
    return sum(lines) / len(lines) if lines else 1.0


def gaps(lines: dict[int, bool]) -> str:
    """The longest stretches of lines that were not run, as ranges."""
    ranges: list[list[int]] = []
    previous_ran = True
    for number in sorted(lines):
        if lines[number]:
            previous_ran = True
            continue
        if previous_ran:
            ranges.append([number, number])
        ranges[-1][1] = number
        previous_ran = False
    longest = sorted(ranges, key=lambda r: r[0] - r[1])[:4]
    return " ".join(f"{a}-{b}" if a != b else str(a) for a, b in sorted(longest))


def main() -> int:
    build, folders = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    files = counted_lines(build, folders)
    by_folder: dict[str, list[bool]] = collections.defaultdict(list)
    for name, lines in files.items():
        by_folder[str(pathlib.PurePath(name).parent)] += lines.values()
    for folder in sorted(by_folder):
        print(f"{share(by_folder[folder]):7.1%} of {len(by_folder[folder]):6} lines  {folder}/")
    print("\nFiles below nine tenths, and their longest gaps:")
    for name, lines in sorted(files.items(), key=lambda item: share(list(item[1].values()))):
        if share(list(lines.values())) < WANTED:
            print(f"{share(list(lines.values())):7.1%}  {name}: {gaps(lines)}")
    every = [ran for lines in files.values() for ran in lines.values()]
    print(f"\n{share(every):.1%} of {len(every)} lines below {', '.join(folders)}")
    return 0 if share(every) >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
