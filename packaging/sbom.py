#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""sbom.py PROGRAM...: the libraries that the programs are made of, as an SPDX 2.3 document on standard output.

Asks the dynamic linker which libraries there are, and dpkg which Debian package, version and licences each is from.
QML modules, plug-ins and fonts are found when the program runs: the package names them, and they are not listed here.
"""
import json
import os
import pathlib
import re
import subprocess
import sys

VERSION = re.search(r"project\(rookery VERSION (\S+)",
                    (pathlib.Path(__file__).parent.parent / "CMakeLists.txt").read_text()).group(1)


# Compiled into the programs from headers, where the linker does not see them.
COMPILED_IN = ["libvulkan-volk-dev", "nlohmann-json3-dev"]


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def libraries(program: str) -> set[str]:
    return {os.path.realpath(path) for path in re.findall(r"=> (/\S+)", run("ldd", program))}


def package_of(library: str) -> str | None:
    """dpkg may know the file by the path before /lib became a link to /usr/lib."""
    for path in (library, library.removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(": ")[0]
    return None


def licences(package: str) -> str:
    copyright_file = pathlib.Path("/usr/share/doc", package.split(":")[0], "copyright")
    try:
        text = copyright_file.read_text(errors="replace")
    except OSError:
        return "NOASSERTION"
    names = sorted(set(re.findall(r"^License: *(\S[^\n]*)", text, re.MULTILINE)))
    return "; ".join(names) or "NOASSERTION"


def main() -> None:
    linked = {p for program in sys.argv[1:] for library in libraries(program) if (p := package_of(library))}
    packages = sorted(linked.union(COMPILED_IN))
    described = []
    for package in packages:
        name, version = run("dpkg-query", "-W", "-f=${Package} ${Version}", package).split()
        described.append({
            "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name), "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "licenseComments": licences(package),
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{name}@{version}"}]})
    root = {"SPDXID": "SPDXRef-rookery", "name": "rookery", "versionInfo": VERSION,
            "downloadLocation": "NOASSERTION", "licenseDeclared": "Apache-2.0"}
    json.dump({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "rookery",
        "documentNamespace": f"https://spdx.org/spdxdocs/rookery-{VERSION}",
        "creationInfo": {"created": "1970-01-01T00:00:00Z", "creators": ["Tool: packaging/sbom.py"]},
        "packages": [root, *described],
        "relationships": [{"spdxElementId": "SPDXRef-rookery",
                           "relationshipType": "STATIC_LINK" if package["name"] in COMPILED_IN else "DYNAMIC_LINK",
                           "relatedSpdxElement": package["SPDXID"]} for package in described],
    }, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
