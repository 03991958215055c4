// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

#include "core/base/result.h"

namespace rookery {

/// A new file that appears under its name complete or not at all: it is written beside its target
/// under another name and renamed at the end. Move-only; removes the unfinished file when it dies.
class AtomicFile {
  public:
    /// Begins a file that commit() will put at `target`, replacing what is there.
    /// Errors: NotFound (no such folder), NotWritable, DiskFull.
    static Result<AtomicFile> create(const std::filesystem::path& target);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    /// Appends `bytes`. Errors: NotWritable, DiskFull.
    Result<void> write(std::span<const std::byte> bytes);
    Result<void> write(std::string_view text) { return write(std::as_bytes(std::span(text))); }
    /// Bytes written so far.
    std::int64_t size() const { return m_size; }
    /// Makes the contents durable, then gives the file its name. Once only; nothing can be written
    /// after it. Errors: NotWritable, DiskFull; the target is then as it was.
    Result<void> commit();

  private:
    AtomicFile(int descriptor, std::filesystem::path target, std::filesystem::path temporary);
    void close();

    int m_descriptor = -1;
    std::int64_t m_size = 0;
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

/// Puts a file of these contents at `target`, as AtomicFile does. Errors: as there.
Result<void> writeAtomically(const std::filesystem::path& target, std::string_view contents);

} // namespace rookery
