// SPDX-License-Identifier: Apache-2.0
//
// Landlock (Linux Documentation/userspace-api/landlock.rst): every right over files that this
// kernel knows is taken, and reading is given back below a few folders. Libraries open files late:
// poppler the tables of encodings, the C library its converters, fontconfig the list of fonts.
#include "app/extract/readable_files.h"

#ifdef __linux__
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#define ROOKERY_LANDLOCK
#endif
#endif

#include <algorithm>
#include <array>
#include <cstdint>

namespace rookery {

#ifdef ROOKERY_LANDLOCK

namespace {

/// None holds what a user wrote. The last is the place of everything in Nix.
constexpr std::array Readable{"/usr",      "/lib", "/lib64", "/etc/ld.so.cache", "/etc/fonts", "/var/cache/fontconfig",
                              "/nix/store"};
/// In a Flatpak the libraries lie in /app, which is a folder like any other elsewhere.
constexpr const char* FlatpakMark = "/.flatpak-info";
constexpr const char* FlatpakFolder = "/app";

/// How many rights over files each version of the interface knows, from the lowest bit on.
constexpr std::array RightsOfVersion{0, 13, 14, 15, 15, 16};

constexpr std::uint64_t ReadFiles = LANDLOCK_ACCESS_FS_READ_FILE;
constexpr std::uint64_t ReadFolders = ReadFiles | LANDLOCK_ACCESS_FS_READ_DIR;

/// A place that is not there gives no right, and that is no fault.
void allowReading(int rules, const char* path) {
    const int place = ::open(path, O_PATH | O_CLOEXEC);
    if (place < 0)
        return;
    struct stat status = {};
    landlock_path_beneath_attr rule{};
    rule.allowed_access = ::fstat(place, &status) == 0 && S_ISDIR(status.st_mode) ? ReadFolders : ReadFiles;
    rule.parent_fd = place;
    ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    ::close(place);
}

} // namespace

bool lockFiles(const std::filesystem::path& folder) {
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return false;
    const auto known = std::min(static_cast<std::size_t>(version), RightsOfVersion.size() - 1);
    landlock_ruleset_attr taken{};
    taken.handled_access_fs = (std::uint64_t{1} << RightsOfVersion[known]) - 1;
    const int rules = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &taken, sizeof(taken), 0));
    if (rules < 0)
        return false;
    for (const char* place : Readable)
        allowReading(rules, place);
    if (::access(FlatpakMark, F_OK) == 0)
        allowReading(rules, FlatpakFolder);
    if (!folder.empty())
        allowReading(rules, folder.c_str());
    const bool locked = ::syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    ::close(rules);
    return locked;
}

#else

bool lockFiles(const std::filesystem::path&) {
    return false;
}

#endif

} // namespace rookery
