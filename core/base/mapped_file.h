// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

#include "core/base/result.h"

namespace rookery {

/// A read-only memory map of a whole file. Move-only; unmaps when it dies.
class MappedFile {
  public:
    /// Maps `path`. An empty file gives an empty span. Errors: NotFound, NotReadable.
    static Result<MappedFile> open(const std::filesystem::path& path);

    MappedFile() = default;
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    std::span<const std::byte> bytes() const { return m_bytes; }

  private:
    std::span<const std::byte> m_bytes;
};

} // namespace rookery
