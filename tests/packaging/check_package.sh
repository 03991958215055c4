#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check_package.sh PACKAGE.deb: looks into the package without installing it. Every file that a desktop expects is
# there, owned by root and of its right kind; manuals, desktop file, metainfo and MIME types are valid as far as their
# checkers are installed; the programs are hardened; every QML module that the window imports is depended on.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
sources=$(realpath "$here/../..")
package=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
faults=0
fault() { echo "check_package: $*" >&2; faults=1; }

dpkg-deb --raw-extract "$package" "$work"
depends=$(dpkg-deb --field "$package" Depends)
version=$(sed -n 's/^project(rookery VERSION \([0-9.]*\).*/\1/p' "$sources/CMakeLists.txt")
[ "$(dpkg-deb --field "$package" Version)" = "$version" ] || fault "its version is not $version"
dpkg-deb --contents "$package" | awk '$2 != "root/root" { print; bad = 1 } END { exit bad }' >&2 || fault "not all is root's"
[ -z "$(find "$work/usr" -type f -perm /022)" ] || fault "others may write to its files"
(cd "$work" && md5sum --quiet -c DEBIAN/md5sums) || fault "a checksum is wrong"

for file in bin/rookery bin/rookery-cli bin/rookery-extract share/applications/rookery.desktop share/mime/packages/rookery.xml \
    share/icons/hicolor/scalable/apps/rookery.svg share/icons/hicolor/48x48/apps/rookery.png \
    share/man/man1/rookery.1.gz share/man/man1/rookery-cli.1.gz share/doc/rookery/copyright share/doc/rookery/changelog.gz \
    share/{bash-completion/completions/rookery,zsh/vendor-completions/_rookery,fish/vendor_completions.d/rookery.fish} \
    share/{bash-completion/completions/rookery-cli,zsh/vendor-completions/_rookery-cli,fish/vendor_completions.d/rookery-cli.fish} \
    share/rookery/models/guide.safetensors \
    share/rookery/tokenizers/rwkv_vocab_v20230424.txt share/rookery/catalogue/models.json; do
    [ -s "$work/usr/$file" ] || fault "usr/$file is not there"
done
metainfo=$(echo "$work"/usr/share/metainfo/*.metainfo.xml)
grep -q "<release version=\"$version\"" "$metainfo" || fault "the metainfo does not know version $version"
zcat "$work/usr/share/doc/rookery/changelog.gz" | head -n 1 | grep -qF "($version)" || fault "the changelog does not begin with $version"
# Pictures for software centres come from the web: what the metainfo names has to be in the tree that is published there.
for picture in $(sed -n 's/.*<image>\(.*\)<\/image>.*/\1/p' "$metainfo"); do
    [ -s "$sources/docs/images/$(basename "$picture")" ] || fault "$picture is not in docs/images"
done
grep -q '<image>' "$metainfo" || echo "check_package: no pictures for software centres: ROOKERY_HOMEPAGE was not set" >&2
# What the desktop file opens is what the MIME types describe.
for type in $(sed -n 's/^MimeType=//p' "$work/usr/share/applications/rookery.desktop" | tr ';' ' '); do
    grep -q "type=\"$type\"" "$work/usr/share/mime/packages/rookery.xml" || fault "MIME type $type is not described"
done

# If a checker is installed, it has to be content.
checked() { ! command -v "$1" >/dev/null || "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; fault "$1 is not content"; }; }
checked desktop-file-validate "$work/usr/share/applications/rookery.desktop"
checked appstreamcli validate --no-net "$metainfo"
checked xmllint --noout "$work/usr/share/mime/packages/rookery.xml" "$metainfo"
for page in rookery rookery-cli; do
    checked bash -n "$work/usr/share/bash-completion/completions/$page"
    checked zsh -n "$work/usr/share/zsh/vendor-completions/_$page"
    checked fish --no-execute "$work/usr/share/fish/vendor_completions.d/$page.fish"
    ! command -v man >/dev/null || ! man --warnings -E UTF-8 -l -Tutf8 -Z "$work/usr/share/man/man1/$page.1.gz" 2>&1 >/dev/null | grep . >&2 ||
        fault "the manual of $page has faults"
done

# import QtQuick.Layouts -> qml6-module-qtquick-layouts; what a module is a part of comes with that module.
imports=$(grep -hoE '^import Qt[A-Za-z.]*' -r "$sources/ui" --include='*.qml' | awk '{ print tolower($2) }' | sort -u)
for module in $imports; do
    name=qml6-module-$(tr . - <<<"$module" | sed -E 's/-(basic|impl)$//')
    grep -qE "\b$name\b(,|$)" <<<"$depends" || fault "it does not depend on $name, which the window imports"
done

"$here/check_hardening.sh" "$work"/usr/bin/* || faults=1
[ "$faults" -ne 0 ] || echo "check_package: $(basename "$package") is as it should be"
exit "$faults"
