#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up everything on a fresh Debian 12, builds what is shipped and makes the .deb: build/release/rookery_*.deb,
# and the list of what it is made of beside it (rookery.spdx.json). Ubuntu 24.04 has packages of the same names; not tried.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing "${BUILD_PACKAGES[@]}" "${PACKAGE_PACKAGES[@]}"
# Times in the package are those of the last commit: the same sources give the same bytes.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
build release "${SHIPPED_TARGETS[@]}" rookery_linux_files
say "making the package"
(cd build/release && cpack -G DEB) >build/release/cpack.log 2>&1 || {
    tail -n 10 build/release/cpack.log >&2
    stop "the package could not be made: the whole output is in build/release/cpack.log."
}
packaging/sbom.py "${SHIPPED_TARGETS[@]/#/build/release/bin/}" >build/release/rookery.spdx.json
ls build/release/rookery_*.deb
