#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up everything on a fresh Debian 12 and starts the window with the built-in model.
# Arguments are handed to the program. A second run starts the window within seconds.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    stop "there is no display: start this from a desktop session, or under xvfb-run."
fi
install_missing "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}"
build release "${SHIPPED_TARGETS[@]}"
say "starting the window"
exec build/release/bin/rookery "$@"
