#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What nvcc made of the kernels: check_kernels.py FOLDER NAMES.H ARCHITECTURES

No kernel spills registers or keeps an array in local memory, for any architecture; those of decoding read
weights 16 bytes at a time; products on matrix units use them; and PTX is labelled low enough for old drivers.
"""
import pathlib
import re
import sys

folder, names, architectures = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3].split(",")
kernels = re.findall(r"kernel\((\w+), (\w+)\)", names.read_text())
wrong = []

reports = {}  # (kernel, architecture) -> what ptxas says
for module in sorted({module for module, _ in kernels}):
    text = (folder / f"{module}.report").read_text()
    for part in text.split("Compiling entry function ")[1:]:
        name, architecture = re.match(r"'(\w+)' for 'sm_(\w+)'", part).groups()
        reports[name, architecture] = part
widest = 0
for _, name in kernels:
    for architecture in architectures:
        report = reports.get((name, architecture))
        if report is None:
            wrong.append(f"{name} was not compiled for sm_{architecture}")
            continue
        sizes = re.search(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads", report)
        used = re.search(r"Used (\d+) registers", report)
        if sizes is None or used is None:
            wrong.append(f"{name} for sm_{architecture}: no report of registers")
            continue
        if any(int(size) for size in sizes.groups()):
            wrong.append(f"{name} for sm_{architecture}: {sizes.group(0)}")
        shared = re.search(r"(\d+) bytes smem", report)
        if shared is not None and int(shared.group(1)) > 48 * 1024:
            wrong.append(f"{name} for sm_{architecture}: {shared.group(0)}")
        widest = max(widest, int(used.group(1)))


def entries(module, form):
    """The PTX of a module by entry point."""
    text = (folder / f"{module}.{form}").read_text().rstrip("\0")
    return {part.split("(")[0].strip(): part for part in text.split(".visible .entry ")[1:]}


for form, label in (("ptx75", "6.3"), ("ptx80", "7.0")):
    for module in {module for module, _ in kernels}:
        text = (folder / f"{module}.{form}").read_text()
        found = re.search(r"^\.version (\S+)", text, re.MULTILINE)
        if found is None or found.group(1) != label:
            wrong.append(f"{module}.{form} is labelled {found and found.group(1)} and not {label}")
        if re.search(r"\.local\s+\.align", text):
            wrong.append(f"{module}.{form} keeps something in local memory")
    for name, text in entries("matvec", form).items():
        # Four chunks of weights at once, and activations 16 bytes at a time as well.
        if text.count("ld.global.nc.v4.u32") < 4 or "ld.global.v4.f32" not in text:
            wrong.append(f"{name} in {form}: weights are not read 16 bytes at a time")
    for name, text in entries("matmul_tiles", form).items():
        if form == "ptx80" and "mma.sync.aligned.m16n8k8" not in text:
            wrong.append(f"{name} in {form} does not use the matrix units")

for sentence in wrong:
    print(sentence)
print(f"{len(kernels)} kernels for {', '.join(architectures)}; the widest uses {widest} registers")
sys.exit(1 if wrong else 0)
