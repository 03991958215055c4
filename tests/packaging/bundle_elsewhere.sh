#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# bundle_elsewhere.sh BUNDLE.tar.gz: the bundle on a bare Debian 12 that has an X server, OpenGL and one font, and
# nothing of Qt: unpacked by an ordinary user into a folder with a blank in its name, it chats in the window and in
# the terminal. What it needs: bare_debian.sh.
set -euo pipefail
. "$(dirname "$0")/bare_debian.sh" # sets root and log
bundle=$(realpath "$1")
bare_debian "$bundle"

step "what every desktop has"
must as_root apt-get -qy install --no-install-recommends xvfb xauth libgl1 libegl1 libx11-xcb1 libsm6 \
    libfontconfig1 libfreetype6 fonts-dejavu-core
[ -z "$(find "$root/usr/lib" -name 'libQt6*')" ] || fail "there is a Qt already"
step "unpacking"
must as_user "mkdir 'my programs'"
must tar -C "$root/home/newcomer/my programs" --no-same-owner -xzf "$bundle"
must as_root chown -R newcomer "/home/newcomer/my programs"
step "the licences of what comes along"
for text in LICENSE licences/GPL-3 licences/LGPL-3 licences/libqt6core6 licences/qml6-module-qtquick licences/libpoppler126; do
    [ -s "$root/home/newcomer/my programs/rookery/$text" ] || fail "$text is not there"
done
step "the program's own test"
must as_user "'my programs/rookery/rookery' --version"
must as_user "QT_QPA_PLATFORM=offscreen 'my programs/rookery/rookery' --self-test"
step "the window"
must as_user "xvfb-run -a 'my programs/rookery/rookery' --say Hello --after 6000 --grab window.png"
[ -s "$root/home/newcomer/window.png" ] || fail "no picture of the window"
step "the terminal"
must as_user "'my programs/rookery/rookery-cli' chat --model built-in --data chats --new --message Hello --greedy"
rm -f "$log"
step "unpacked and used"
