# SPDX-License-Identifier: Apache-2.0
# Sourced by run.sh and test.sh: Debian packages by purpose, and a function that installs what is missing.
# shellcheck shell=bash

BUILD_PACKAGES=(
    g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-svg-dev libgl-dev libegl-dev
    libsentencepiece-dev libsqlite3-dev libhwy-dev nlohmann-json3-dev libpcre2-dev libicu-dev
    libmd4c-dev libpoppler-cpp-dev libarchive-dev libxml2-dev
    libvulkan-dev libvulkan-volk-dev glslc spirv-tools
)
RUN_PACKAGES=(
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtcore
    qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-controls
    qml6-module-qtquick-templates qml6-module-qtquick-layouts qml6-module-qtquick-dialogs
    qml6-module-qt-labs-platform qml6-module-qt-labs-settings qml6-module-qt-labs-folderlistmodel
    libqt6svg6 fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
    poppler-data ca-certificates
)
TEST_PACKAGES=(
    qml6-module-qttest xvfb xauth sqlite3 libbenchmark-dev python3
    mesa-vulkan-drivers vulkan-validationlayers iproute2
    dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi
)
# What is built for people, not for tests.
SHIPPED_TARGETS=(rookery rookery-cli rookery-extract)
PACKAGE_PACKAGES=(dpkg-dev file python3)
FUZZ_PACKAGES=(clang libclang-rt-14-dev)
ALL_TEST_PACKAGES=(
    clang clang-tidy clang-format libclang-rt-14-dev debootstrap
    binutils man-db desktop-file-utils appstream libxml2-utils
    python3-numpy python3-torch libtorch-dev pybind11-dev python3-sentencepiece sentencepiece
)

say() { printf 'rookery: %s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 1
}

# install_missing PACKAGE...: asks apt only for what is not there, so that a second run costs nothing.
install_missing() {
    command -v dpkg-query >/dev/null ||
        stop "this script installs Debian packages, and dpkg was not found: build by hand as README says."
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            stop "${#missing[@]} packages are missing and sudo was not found: run this once as root."
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} Debian packages with apt"
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y \
            --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        stop "apt could not install the packages: check the network connection and run this again (log: $log)."
    fi
    rm -f "$log"
}

# build PRESET [TARGET...]: configures when needed and builds with what the machine has.
build() {
    local preset=$1
    shift
    # What was compiled in one folder is found again in another.
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "configuring build/$preset"
        cmake --preset "$preset" >"build-$preset.log" 2>&1 || {
            tail -n 20 "build-$preset.log" >&2
            stop "configuring failed: the whole output is in build-$preset.log."
        }
        mkdir -p "build/$preset" && mv "build-$preset.log" "build/$preset/configure.log"
    fi
    say "building build/$preset (minutes the first time, seconds afterwards)"
    cmake --build --preset "$preset" "${@/#/--target=}" >"build/$preset/build.log" 2>&1 || {
        grep -E 'error|FAILED' "build/$preset/build.log" | head -n 20 >&2
        stop "the build failed: the whole output is in build/$preset/build.log."
    }
}
