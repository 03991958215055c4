#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""sbom.py PROGRAM... [--beside FOLDER...]: what the programs are made of, as an SPDX 2.3 document on standard output.

Asks the dynamic linker which libraries there are, and dpkg which Debian package and version each is from. QML modules,
plug-ins and fonts are found when the program runs: the package names them, and they are listed only where --beside says
that these folders come along. Times are those of SOURCE_DATE_EPOCH: the same programs give the same bytes.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
VERSION = re.search(r"project\(rookery VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text()).group(1)
LICENCE = re.search(r"<project_license>(.*)</", (ROOT / "packaging/linux/rookery.metainfo.xml.in").read_text()).group(1)

# Compiled into the programs from headers, where the linker does not see them.
COMPILED_IN = ["libhwy-dev", "libvulkan-dev", "libvulkan-volk-dev", "nlohmann-json3-dev"]
# Files of others, and our own model, that the programs read; see the README beside each.
CONTAINED = {"resources/models/guide.safetensors": "Apache-2.0", "resources/models/guide.model": "Apache-2.0",
             "resources/tokenizers/rwkv_vocab_v20230424.txt": "Apache-2.0",
             "resources/tokenizers/20B_tokenizer.json": "Apache-2.0"}
# Licences as SPDX names them, of what we chose ourselves (resources/notices). What comes with these has its Debian names in
# licenseComments: those cover every file of a source package, and cannot be turned into one expression by a program.
DECLARED = {
    r"libqt6.*|qml6-module-.*|qt6-.*": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    r"libsqlite3-0": "blessing",
    r"libsentencepiece0|libhwy.*|libvulkan-dev": "Apache-2.0",
    r"libpcre2-.*": "BSD-3-Clause",
    r"libicu\d+": "Unicode-DFS-2016",
    r"libmd4c.*|nlohmann-json3-dev|libvulkan-volk-dev|libxml2": "MIT",
    r"libarchive13": "BSD-2-Clause",
    r"libpoppler.*": "GPL-2.0-only OR GPL-3.0-only",
    r"libc6": "LGPL-2.1-or-later",
    r"libstdc\+\+6|libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1",
}


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def libraries(program: str) -> set[str]:
    found = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
    return {os.path.realpath(path) for path in re.findall(r"=> (/\S+)", found)}


def packages_of(files: set[str]) -> set[str]:
    """dpkg may know a file by the path before /lib became a link to /usr/lib."""
    if not files:
        return set()
    paths = sorted(files) + sorted(file.removeprefix("/usr") for file in files if file.startswith("/usr/"))
    found = subprocess.run(["dpkg-query", "-S", *paths], capture_output=True, text=True).stdout
    return {line.rpartition(": ")[0].split(",")[0] for line in found.splitlines() if not line.startswith("diversion ")}


def debian_licences(package: str) -> str:
    try:
        text = pathlib.Path("/usr/share/doc", package, "copyright").read_text(errors="replace")
    except OSError:
        return "NOASSERTION"
    return "; ".join(sorted(set(re.findall(r"^License: *(\S[^\n]*)", text, re.MULTILINE)))) or "NOASSERTION"


def described(package: str) -> dict:
    name, version = run("dpkg-query", "-W", "-f=${Package} ${Version}", package).split()
    declared = next((licence for names, licence in DECLARED.items() if re.fullmatch(names, name)), "NOASSERTION")
    return {"SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name), "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseDeclared": declared,
            "licenseComments": "Debian's names for all files of the source: " + debian_licences(name),
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{name}@{urllib.parse.quote(version, safe=':~')}"}]}


def contained(path: str) -> dict:
    return {"SPDXID": "SPDXRef-file-" + re.sub(r"[^A-Za-z0-9.-]", "-", pathlib.Path(path).name), "name": path,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseDeclared": CONTAINED[path],
            "checksums": [{"algorithm": "SHA256",
                           "checksumValue": hashlib.sha256((ROOT / path).read_bytes()).hexdigest()}]}


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("programs", nargs="+")
    arguments.add_argument("--beside", nargs="+", default=[])
    given = arguments.parse_args()

    linked = packages_of({library for program in given.programs for library in libraries(program)}) - set(COMPILED_IN)
    along = {str(file) for folder in given.beside for file in pathlib.Path(folder).rglob("*") if file.is_file()}
    along |= {library for file in along if ".so" in file for library in libraries(file)}
    beside = packages_of(along) - linked
    # One name once, whatever the architecture behind its colon.
    kinds = {package.split(":")[0]: (package, kind) for packages, kind in
             ((beside, "DEPENDS_ON"), (linked, "DYNAMIC_LINK"), (COMPILED_IN, "STATIC_LINK")) for package in packages}

    root = {"SPDXID": "SPDXRef-rookery", "name": "rookery", "versionInfo": VERSION, "primaryPackagePurpose": "APPLICATION",
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseDeclared": LICENCE,
            "licenseComments": "rookery-extract, which is linked with Poppler, is given under GPL-3.0-only, the rest under "
                               "Apache-2.0."}
    parts = [(described(package), kind) for _, (package, kind) in sorted(kinds.items())]
    parts += [(contained(path), "CONTAINS") for path in CONTAINED]
    packages = [root, *(part for part, _ in parts)]
    digest = hashlib.sha256(json.dumps(packages).encode()).hexdigest()
    time = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    json.dump({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "rookery",
        "documentNamespace": f"https://spdx.org/spdxdocs/rookery-{VERSION}-{digest[:32]}",
        "creationInfo": {"created": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: packaging-sbom.py"]},
        "packages": packages,
        "relationships": [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-rookery"},
            *({"spdxElementId": "SPDXRef-rookery", "relationshipType": kind, "relatedSpdxElement": part["SPDXID"]}
              for part, kind in parts)],
    }, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
