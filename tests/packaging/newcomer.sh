#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# newcomer.sh PACKAGE.deb [OLD_DATABASE_DIR]: a person with a bare Debian 12 installs the package and uses it.
# In a chroot: install with apt, the program's self-test as an ordinary user, a chat in the window under Xvfb that is
# resumed after a restart and by another process, profiles of earlier schema versions opened, and an uninstallation
# that leaves the conversations. What it needs: bare_debian.sh.
set -euo pipefail
. "$(dirname "$0")/bare_debian.sh" # sets root and log
package=$(realpath "$1")
profiles=$(realpath "${2:-$(dirname "$0")/../data/databases}")
bare_debian "$package" "$profiles"

step "installing the package with apt"
cp "$package" "$root/tmp/rookery.deb"
must as_root apt-get -qy install --no-install-recommends /tmp/rookery.deb

step "the program's own test, with nothing but what the package asked for"
must as_user "QT_QPA_PLATFORM=offscreen rookery --self-test"
must as_root apt-get -qy install --no-install-recommends xvfb xauth fonts-noto-core
data=/home/newcomer/.local/share/rookery
# last NAME: what the last message of the first chat has under this name.
last() { as_user "rookery-cli conversations --data $data show 1 --json" | sed -n "s/^ *\"$1\": *\"\{0,1\}\([^\",]*\).*/\1/p" | tail -n 1; }
# say TEXT: sends it from the window; a machine that is busy with other things is given longer.
say() {
    local wait before
    before=$(last id 2>/dev/null || true)
    for wait in 6000 30000 90000; do
        must as_user "xvfb-run -a rookery --say '$1' --after $wait --grab window.png"
        [ -s "$root/home/newcomer/window.png" ]
        [ "$(last stop_reason)" != end ] || [ "$(last id)" = "$before" ] || return 0
    done
    fail "no answer in the window"
}
resumed() { [ "$1" -gt 0 ] || fail "the chat was read again"; }

step "a chat in the window"
say "Hello"
step "the window again: it goes on without reading"
say "Who are you?"
resumed "$(last tokens_resumed)"
step "another program goes on with the window's chat"
must as_user "rookery-cli chat --model built-in --data $data --conversation 1 --message 'Tell me a story' --greedy"
resumed "$(last tokens_resumed)"

for old in "$profiles"/rookery-v*.db; do
    step "a profile of $(basename "$old" .db)"
    folder=/home/newcomer/$(basename "$old" .db)
    mkdir "$root$folder" && cp "$old" "$root$folder/rookery.db" && as_root chown -R newcomer "$folder"
    must as_user "xvfb-run -a rookery --data $folder --after 2000 --grab window.png"
    must as_user "rookery-cli conversations --data $folder list"
    must as_user "rookery-cli conversations --data $folder check"
done

step "removing the package"
must as_root apt-get -qy remove rookery
[ ! -e "$root/usr/bin/rookery" ]
[ -s "$root$data/rookery.db" ] || fail "the conversations are gone"
rm -f "$log"
step "installed, ran, resumed, upgraded, removed"
