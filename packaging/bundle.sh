#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes build/release/rookery-VERSION-ARCH.tar.gz: the programs with every library, plug-in and QML module they need,
# for any Linux with a C library as new as Debian 12's (2.36). Unpack it anywhere and start rookery/rookery.
# Left to the system: fonts, and what its graphics drivers use as well and so must not be older than they are (the C
# and C++ libraries, OpenGL, X11, zlib, expat, fontconfig and freetype). libOpenGL belongs to these, but not every desktop
# has it: it comes along for those that have not. Tried by tests/packaging/bundle_elsewhere.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${PACKAGE_PACKAGES[@]}"
# Times are those of the last commit: the same sources give the same bytes.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
build release "${SHIPPED_TARGETS[@]}" rookery_linux_files
version=$(sed -n 's/^project(rookery VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
name=rookery-$version-$(uname -m)
work=build/release/bundle
root=$work/rookery
rm -rf "$work"
DESTDIR=$PWD/$work/installed cmake --install build/release --prefix /usr --strip >build/release/bundle.log
mkdir -p "$root/lib"
cp -r "$work/installed/usr/." "$root/"

qt_plugins=$(qtpaths6 --plugin-dir)
qt_qml=$(qtpaths6 --query QT_INSTALL_QML)
mkdir -p "$root/plugins" "$root/qml"
beside=()
for kind in platforms platforminputcontexts platformthemes xcbglintegrations wayland-shell-integration \
    wayland-graphics-integration-client imageformats iconengines tls networkinformation; do
    [ ! -d "$qt_plugins/$kind" ] || { cp -r "$qt_plugins/$kind" "$root/plugins/"; beside+=("$qt_plugins/$kind"); }
done
# The modules of RUN_PACKAGES; their tools for designers are not needed.
for module in QtQml QtQuick QtCore Qt; do
    [ ! -d "$qt_qml/$module" ] || { cp -r "$qt_qml/$module" "$root/qml/"; beside+=("$qt_qml/$module"); }
done
find "$root/qml" -name designer -prune -exec rm -rf {} +

# Libraries of the programs, the plug-ins and the modules, and those of these libraries: ldd follows them all.
system='/(ld-linux[^/]*|lib(c|m|dl|rt|pthread|resolv|util|stdc\+\+|gcc_s|GL|GLX|EGL|GLdispatch|OpenGL|drm|gbm|X11|X11-xcb|xcb|SM|ICE|uuid|z|expat|fontconfig|freetype|wayland-[a-z]*|vulkan)\.so[^/]*)$'
find "$root" -type f \( -perm -u+x -o -name '*.so*' \) -exec sh -c 'ldd "$1" 2>/dev/null || true' _ {} \; |
    sed -n 's/.*=> \(\/[^ ]*\).*/\1/p' | sort -u | grep -vE "$system" |
    while read -r library; do cp -L "$library" "$root/lib/"; done

mkdir "$root/lib/if-missing"
cp -L "$(ldd "$root/bin/rookery" | sed -n 's/.*libOpenGL\.so\.0 => \([^ ]*\).*/\1/p')" "$root/lib/if-missing/"

# What all this is, and the licence of each part: Qt's and Poppler's want to be handed on with them.
packaging/sbom.py "${SHIPPED_TARGETS[@]/#/build/release/bin/}" --beside "${beside[@]}" >"$root/rookery.spdx.json"
mkdir "$root/licences"
for package in $(sed -n 's#.*"pkg:deb/debian/\([^@]*\)@.*#\1#p' "$root/rookery.spdx.json"); do
    cp -L "/usr/share/doc/$package/copyright" "$root/licences/$package" || stop "the licence of $package is not to be found."
done
for text in GPL-3 LGPL-3 $(grep -ohE 'common-licenses/[A-Za-z0-9.-]*[A-Za-z0-9]' "$root"/licences/* | sort -u); do
    text=/usr/share/common-licenses/${text#common-licenses/}
    [ ! -e "$text" ] || cp -L "$text" "$root/licences/"
done
cp LICENSE "$root/"
cat >"$root/licences/README" <<'LICENCES'
Rookery is under the Apache License 2.0 (LICENSE); rookery-extract, which is linked with Poppler, as a whole under the GNU
General Public License, version 3 (GPL-3). The other files of this folder are the licences of the libraries that come along,
each under the name of the Debian package that it was taken from unchanged. Their versions stand in ../rookery.spdx.json;
Debian keeps the sources of all of them: apt-get source PACKAGE, or https://snapshot.debian.org
LICENCES

for program in rookery rookery-cli; do # rookery-extract is started by these
    cat >"$root/$program" <<'STARTER'
#!/bin/sh
# Starts the program of this folder with the libraries of this folder.
here=$(dirname "$(readlink -f "$0")")
libraries=$here/lib
PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libOpenGL\.so\.0' || libraries=$libraries:$here/lib/if-missing
export LD_LIBRARY_PATH="$libraries${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export QT_PLUGIN_PATH="$here/plugins" QML2_IMPORT_PATH="$here/qml"
exec "$here/bin/$(basename "$0")" "$@"
STARTER
    chmod +x "$root/$program"
done
# Sorted names, one time, no owner.
tar -C "$work" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -c rookery |
    gzip -9n >"build/release/$name.tar.gz"
rm -rf "$work"
ls "build/release/$name.tar.gz"
