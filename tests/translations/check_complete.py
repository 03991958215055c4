#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_complete.py SOURCE_DIR LUPDATE: every text of the window stands in every translation, and is translated."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def missing(file: pathlib.Path) -> list[str]:
    """The source texts without a translation. English needs one only where a text has plural forms."""
    texts = []
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation.get("type") in ("vanished", "obsolete"):
            continue
        plural = message.get("numerus") == "yes"
        if file.stem == "rookery_en" and not plural:
            continue
        forms = [form.text for form in translation.iter("numerusform")] if plural else [translation.text]
        if translation.get("type") == "unfinished" or not forms or not all(forms):
            texts.append(message.findtext("source"))
    return texts


def main() -> int:
    source, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    status = 0
    with tempfile.TemporaryDirectory() as work:
        files = [shutil.copy(file, work) for file in sorted((source / "translations").glob("rookery_*.ts"))]
        # With the include path it knows the classes, and so the contexts, that the sources name.
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-I", source, source / "app", source / "ui", "-ts", *files],
                       check=True, stderr=subprocess.DEVNULL)
        for file in map(pathlib.Path, files):
            if texts := missing(file):
                status = 1
                print(f"{file.name}: {len(texts)} texts are not translated, among them: {texts[:3]}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
