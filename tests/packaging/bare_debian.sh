# SPDX-License-Identifier: Apache-2.0
# Sourced by newcomer.sh and bundle_elsewhere.sh: a bare Debian 12 in a chroot, gone when the script ends.
# BARE_DEBIAN names a folder that debootstrap has filled before: it is copied, which saves minutes.
# Needs root, debootstrap and a Debian mirror; exit status 77 without.
# shellcheck shell=bash

name=$(basename "$0" .sh)
skip() { echo "SKIP $name: $*" >&2; exit 77; }
step() { printf '%s: %s\n' "$name" "$*"; }
fail() { echo "$name: failed: $*" >&2; exit 1; }
# must COMMAND...: its output goes to the log; of a failure the end is shown.
must() { "$@" >>"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "$* (log: $log)"; }; }
as_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { as_root su newcomer -c "cd && $1"; }

# bare_debian SCRIPT_ARGUMENT...: sets root and log. Begins the script anew in a name space of its own, where what is
# mounted goes away also after an interruption.
bare_debian() {
    [ "$(id -u)" -eq 0 ] || skip "this needs root"
    command -v debootstrap >/dev/null || skip "debootstrap is not installed"
    local mirror
    # shellcheck disable=SC2016 # apt's own variable
    mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 2>/dev/null | head -n 1)}
    [ -n "$mirror" ] || skip "no Debian mirror is known: run apt-get update or set DEBIAN_MIRROR"
    [ "${BARE_DEBIAN_INSIDE:-}" = 1 ] ||
        exec env BARE_DEBIAN_INSIDE=1 unshare --mount --propagation private "$(realpath "$0")" "$@"

    root=$(mktemp -d "${TMPDIR:-/var/tmp}/$name.XXXXXX")
    log=$root.log
    trap 'umount -l "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
    chmod 755 "$root" # or nobody but root could enter it
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
    must as_root apt-get -q update
    must as_root useradd --create-home newcomer
}
