// SPDX-License-Identifier: Apache-2.0
//
// The directory of a ZIP archive, from its end: local headers may hold zeros where sizes belong.
// Only stored members can be read; nothing is decompressed, nothing is copied.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace rookery {

struct ZipMember {
    std::int64_t localHeader = 0; ///< offset of the local header
    std::int64_t size = 0;
    std::int64_t storedSize = 0;
    int method = 0; ///< 0: stored
    bool encrypted = false;
};

/// Name to member. Names are unique.
using ZipDirectory = std::map<std::string, ZipMember, std::less<>>;

/// Reads the central directory, with ZIP64. Errors: Truncated, BadFormat, UnsupportedFormat.
/// Source: docs/formats.md, "ZIP".
Result<ZipDirectory> readZipDirectory(std::span<const std::byte> bytes, std::string_view file);

/// The contents of a stored member, a window into `bytes`. Errors: BadFormat; UnsupportedFormat if
/// it is compressed or encrypted.
Result<std::span<const std::byte>> zipMemberBytes(std::span<const std::byte> bytes,
                                                  std::string_view file, const std::string& name,
                                                  const ZipMember& member);

} // namespace rookery
