#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# newcomer.sh PACKAGE.deb [OLD_DATABASE_DIR]: a person with a bare Debian 12 installs the package and uses it.
# In a chroot that debootstrap makes, gone afterwards: install with apt, the window's self-test as an ordinary user
# under Xvfb, a chat that is resumed by another process, profiles of earlier schema versions opened, and an
# uninstallation that leaves the conversations. Needs root, debootstrap and a Debian mirror; exit status 77 without.
# BARE_DEBIAN names a folder that debootstrap has filled before: it is copied, which saves minutes.
set -euo pipefail
package=$(realpath "$1")
profiles=$(realpath "${2:-$(dirname "$0")/../data/databases}")
script=$(realpath "$0")

skip() { echo "SKIP newcomer: $*" >&2; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "this needs root"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 2>/dev/null | head -n 1)}
[ -n "$mirror" ] || skip "no Debian mirror is known: run apt-get update or set DEBIAN_MIRROR"

# What is mounted below goes away with this name space, also after an interruption.
[ "${NEWCOMER_INSIDE:-}" = 1 ] || exec env NEWCOMER_INSIDE=1 unshare --mount --propagation private "$script" "$package" "$profiles"

root=$(mktemp -d "${TMPDIR:-/var/tmp}/newcomer.XXXXXX")
trap 'umount -l "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root" # or nobody but root could enter it
log=$root.log
step() { printf 'newcomer: %s\n' "$*"; }
must() { "$@" >>"$log" 2>&1 || { tail -n 20 "$log" >&2; echo "newcomer: failed: $*" >&2; exit 1; }; }

step "making a bare Debian 12"
if [ -n "${BARE_DEBIAN:-}" ]; then
    must cp -a --reflink=auto "$BARE_DEBIAN/." "$root/"
else
    must debootstrap --variant=minbase bookworm "$root" "$mirror"
fi
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/gone-afterwards" # nothing here has to outlive a power cut
cp /etc/resolv.conf "$root/etc/"
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
echo "deb $mirror bookworm main" >"$root/etc/apt/sources.list"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
as_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { as_root su newcomer -c "cd && $1"; }

step "installing the package with apt"
must as_root apt-get -q update
cp "$package" "$root/tmp/rookery.deb"
must as_root apt-get -qy install --no-install-recommends /tmp/rookery.deb
must as_root useradd --create-home newcomer

step "the program's own test, with nothing but what the package asked for"
must as_user "QT_QPA_PLATFORM=offscreen rookery --self-test"
must as_root apt-get -qy install --no-install-recommends xvfb xauth fonts-noto-core
step "the window"
must as_user "xvfb-run -a rookery --say 'Hello' --after 6000 --grab window.png"
[ -s "$root/home/newcomer/window.png" ]

data=/home/newcomer/.local/share/rookery
step "another process goes on with the window's chat"
first=$(as_user "rookery-cli conversations --data $data list" | head -n 1 | awk '{ print $1 }')
answer=$(as_user "rookery-cli chat --model built-in --data $data --conversation $first --message 'Who are you?' --greedy --json")
resumed=$(printf '%s' "$answer" | sed -n 's/.*"tokens_resumed": *\([0-9]*\).*/\1/p')
[ "${resumed:-0}" -gt 0 ] || { echo "newcomer: the chat was read again: $answer" >&2; exit 1; }

for old in "$profiles"/rookery-v*.db; do
    step "a profile of $(basename "$old" .db)"
    folder=/home/newcomer/$(basename "$old" .db)
    mkdir "$root$folder" && cp "$old" "$root$folder/rookery.db" && as_root chown -R newcomer "$folder"
    must as_user "rookery-cli conversations --data $folder list"
    must as_user "rookery-cli conversations --data $folder check"
done

step "removing the package"
must as_root apt-get -qy remove rookery
[ ! -e "$root/usr/bin/rookery" ]
[ -s "$root$data/rookery.db" ] || { echo "newcomer: the conversations are gone" >&2; exit 1; }
rm -f "$log"
step "installed, ran, resumed ($resumed tokens), upgraded, removed"
