#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_sbom.py PROGRAM...: what packaging/sbom.py writes about the programs is a whole SPDX 2.3 document, and names
what has to be named. Exit status 77 where there is no dpkg to ask.
"""
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LICENCE = r"[A-Za-z][A-Za-z0-9.+-]*( (AND|OR|WITH) [A-Za-z][A-Za-z0-9.+-]*)*"
# What we chose to build on (README): each has to be there, with a licence.
OWN = ["libqt6core6", "libqt6quick6", "libsqlite3-0", "libsentencepiece0", "libhwy1", "libhwy-dev", "libpcre2-8-0", "libicu*",
       "libmd4c0", "nlohmann-json3-dev", "libvulkan-dev", "libvulkan-volk-dev", "libpoppler*", "libarchive13", "libxml2",
       "resources/models/guide.safetensors", "resources/tokenizers/*"]


def faults(document: dict) -> list[str]:
    found = []
    packages = {package["SPDXID"]: package for package in document["packages"]}
    if len(packages) != len(document["packages"]):
        found.append("an SPDXID is there twice")
    for key, package in packages.items():
        if not re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", key):
            found.append(f"{key} is no SPDXID")
        if not re.fullmatch(LICENCE, package["licenseDeclared"]):
            found.append(f"{package['name']}: {package['licenseDeclared']} is no licence")
        if package["filesAnalyzed"] or "downloadLocation" not in package:
            found.append(f"{package['name']} promises files")
        for sum_ in package.get("checksums", []):
            if hashlib.sha256((ROOT / package["name"]).read_bytes()).hexdigest() != sum_["checksumValue"]:
                found.append(f"{package['name']} has another checksum")
    relations = {(one["spdxElementId"], one["relationshipType"], one["relatedSpdxElement"])
                 for one in document["relationships"]}
    if ("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-rookery") not in relations:
        found.append("the document describes nothing")
    related = {target for _, _, target in relations}
    found += [f"{key} has no relation" for key in packages if key not in related]
    found += [f"{key} is related but not there" for key in related - set(packages)]
    for name in OWN:
        same = [package for package in packages.values() if pathlib.PurePath(package["name"]).match(name)]
        if not same or any(package["licenseDeclared"] == "NOASSERTION" for package in same):
            found.append(f"{name} is missing, or its licence")
    metainfo = (ROOT / "packaging/linux/rookery.metainfo.xml.in").read_text(encoding="utf-8")
    if f"<project_license>{packages['SPDXRef-rookery']['licenseDeclared']}</project_license>" not in metainfo:
        found.append("the licence is not that of the metainfo")
    return found


def main() -> int:
    if not shutil.which("dpkg-query"):
        print("SKIP check_sbom: dpkg-query is not there")
        return 77
    made = subprocess.run([sys.executable, "-B", ROOT / "packaging/sbom.py", *sys.argv[1:]], check=True, capture_output=True, text=True)
    document = json.loads(made.stdout)
    bad = faults(document)
    print("\n".join(bad) or f"{len(document['packages'])} parts")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
