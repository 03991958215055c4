#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Reads the accessibility tree of a running program and says what is wrong with it. See accessible_tree."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEADLINE = time.monotonic() + 90
# Something that a person can press or write into must say what it is.
NEEDS_NAME = {"push button", "toggle button", "check box", "radio button", "menu item", "menu", "combo box", "text",
              "slider", "spin button", "link", "entry", "page tab"}
PRESENT = [  # (roles, name): what a new user must be able to find
    ({"push button", "button"}, "New chat"),
    ({"push button", "button"}, "Settings"),
    ({"menu item", "menu", "menu bar"}, "File"), # Qt 6.4 says "menu bar" of each title in it
    ({"menu item", "menu", "menu bar"}, "Help"),
]


def nodes(node, depth=0):
    if depth > 60:
        return
    yield node, depth
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from nodes(child, depth + 1)


def program_named(name):
    while time.monotonic() < DEADLINE:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program is not None and program.get_name().lower() == name.lower() and program.get_child_count():
                return program
        time.sleep(0.1)
    sys.exit("no such program on the accessibility bus: " + name)


def snapshot(program):
    return [(n.get_role_name(), (n.get_name() or "").replace("&", ""), depth) for n, depth in nodes(program)
            if n.get_state_set().contains(Atspi.StateType.VISIBLE)]


def main():
    Atspi.init()
    program = program_named(sys.argv[1])
    tree = []
    while time.monotonic() < DEADLINE:  # until the first message and its answer are there
        tree = snapshot(program)
        if sum("Hello" in name for role, name, _ in tree if role in {"list item", "paragraph", "label", "text"}) >= 1:
            break
        time.sleep(0.2)

    problems = []
    for roles, name in PRESENT:
        if not any(role in roles and name in found for role, found, _ in tree):
            problems.append(f"nothing is called “{name}” as {' or '.join(sorted(roles))}")
    for role, name, depth in tree:
        if role in NEEDS_NAME and not name.strip():
            problems.append(f"a {role} at depth {depth} has no name")
    if not any("Hello" in name for _, name, _ in tree):
        problems.append("the message that was sent is nowhere in the tree")

    if problems:
        for role, name, depth in tree:
            print("  " * depth + role + ": " + name[:100])
        print("\n".join("problem: " + problem for problem in problems))
        sys.exit(1)
    named = sum(bool(name.strip()) for _, name, _ in tree)
    print(f"{len(tree)} nodes, {named} with a name; every control has one")


main()
