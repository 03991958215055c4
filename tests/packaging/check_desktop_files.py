#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_desktop_files.py: the files of packaging/linux that a desktop reads agree with each other and with the program.

Every language of translations/ has its words in all of them; the same kinds of files are described, opened and named to
software centres; each kind has an icon; the pictures for software centres are in the tree.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def untranslated(parent: xml.Element, where: str, languages: set[str]) -> list[str]:
    """Below every element: as many children of a kind in each language as in English."""
    found = []
    for tag in {child.tag for child in parent}:
        same = [child for child in parent if child.tag == tag]
        count = sum(LANGUAGE not in child.attrib for child in same)
        if not any(LANGUAGE in child.attrib for child in same):
            continue
        for language in sorted(languages):
            if sum(child.get(LANGUAGE) == language for child in same) != count:
                found.append(f"{where}: <{tag.rpartition('}')[2]}> of <{parent.tag.rpartition('}')[2]}> in {language}")
    return found


def main() -> int:
    languages = {file.stem.removeprefix("rookery_") for file in (ROOT / "translations").glob("rookery_*.ts")} - {"en"}
    faults = []

    desktop = (LINUX / "rookery.desktop").read_text(encoding="utf-8")
    for key in ("GenericName", "Comment", "Keywords"):
        words = dict(re.findall(rf"^{key}(?:\[(\w+)\])?=(.+)$", desktop, re.MULTILINE))
        faults += [f"rookery.desktop: {key} in {language}" for language in sorted(languages ^ (set(words) - {""}))]

    mime = xml.parse(LINUX / "mime" / "rookery.xml").getroot()
    for kind in mime:
        name = kind.get("type")
        comments = {comment.get(LANGUAGE, "") for comment in kind.findall(MIME + "comment")}
        faults += [f"rookery.xml: {name} in {language}" for language in sorted(languages ^ (comments - {""}))]
        if kind.find(MIME + "icon") is None and kind.find(MIME + "generic-icon") is None:
            faults.append(f"rookery.xml: {name} has no icon")
        if kind.find(MIME + "glob") is None and kind.find(MIME + "magic") is None:
            faults.append(f"rookery.xml: nothing tells {name} from other files")

    template = (LINUX / "rookery.metainfo.xml.in").read_text(encoding="utf-8")
    links = (LINUX / "metainfo_links.xml.in").read_text(encoding="utf-8")
    pictures = re.findall(r"@ROOKERY_HOMEPAGE@/(\S+?\.png)", links)
    faults += [f"metainfo: picture {picture}" for picture in pictures if not (ROOT / picture).is_file()]
    if not pictures:
        faults.append("metainfo: no pictures")
    component = xml.fromstring(template.replace("@ROOKERY_METAINFO_LINKS@", links))
    for parent in component.iter():
        faults += untranslated(parent, "metainfo", languages)
    for tag in ("summary", "description/p", "description/ul/li", "screenshots/screenshot/caption"):
        if not any(LANGUAGE in child.attrib for child in component.findall(tag)):
            faults.append(f"metainfo: {tag} in any language")

    described = {kind.get("type") for kind in mime}
    opened = set(re.search(r"^MimeType=(.*)$", desktop, re.MULTILINE).group(1).strip(";").split(";"))
    offered = {kind.text for kind in component.findall("provides/mediatype")}
    for name, kinds in (("rookery.desktop", opened), ("metainfo", offered)):
        faults += [f"{name}: {kind}" for kind in sorted(described ^ kinds)]

    print("\n".join(f"missing or too much in {fault}" for fault in faults) or f"words in {len(languages)} languages and English")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
