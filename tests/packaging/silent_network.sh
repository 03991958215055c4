#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# silent_network.sh ROOKERY ROOKERY_CLI: nothing is sent anywhere unless it was asked for.
# The programs run in a network of their own whose only interface takes every packet for every address, and counts
# it. A datagram sent on purpose shows first that the count works. Exit status 77 where Xvfb or such a network is
# not to be had (it needs root, or user name spaces).
set -euo pipefail
skip() { echo "SKIP silent_network: $*"; exit 77; }

if [ "${3:-}" != inside ]; then
    command -v xvfb-run >/dev/null || skip "xvfb-run is not there"
    command -v ip >/dev/null || skip "ip (package iproute2) is not there"
    own=(unshare --net)
    [ "$(id -u)" -eq 0 ] || own+=(--user --map-root-user)
    "${own[@]}" ip link set lo up 2>/dev/null || skip "this system does not let us make a network"
    exec "${own[@]}" "$0" "$(realpath "$1")" "$(realpath "$2")" inside
fi

ip link set lo up
ip address add 192.0.2.2/24 dev lo # of the ranges that are kept for documentation
ip route add default dev lo
# A system without IPv6 cannot send by it either.
ip -6 address add 2001:db8::2/64 dev lo 2>/dev/null && ip -6 route add default dev lo || true
packets() { awk '$1 == "lo:" { print $11 }' /proc/net/dev; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
mkdir -p "$HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"

# quiet NAME COMMAND...: the command does its work and sends nothing.
faults=0
quiet() {
    local name=$1 before sent
    shift
    before=$(packets)
    "$@" >"$work/said" 2>&1 || { tail -n 5 "$work/said" >&2; echo "failed: $name" >&2; faults=1; return; }
    sent=$(($(packets) - before))
    echo "$name: $sent packets"
    [ "$sent" -eq 0 ] || faults=1
}
window() {
    local picture=$work/picture.png
    rm -f "$picture"
    xvfb-run -a -s '-screen 0 1280x800x24' "$rookery" --data "$work/data" --grab "$picture" "$@" && [ -s "$picture" ]
}
rookery=$1 cli=$2

before=$(packets)
echo x >/dev/udp/198.51.100.1/9
[ "$(packets)" -gt "$before" ] || skip "this system does not count packets"

quiet "an answer in the window" window --say "Hello" --after 5000
for page in models settings documents about; do
    quiet "the page $page" window --page "$page" --after 1500
done
quiet "an answer in a terminal" "$cli" chat --model built-in --data "$work/data" --new --message Hello --max-tokens 16
exit "$faults"
