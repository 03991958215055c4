// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace rookery {

/// The folder with the user's data, held by one process at a time through an advisory lock on the
/// file "lock" in it. Move-only; lets go when it dies (also when the process is killed).
class DataFolder {
  public:
    /// Creates the folder (mode 0700) when missing and locks it. A folder that cannot be written to
    /// is opened for reading. Errors: DatabaseLocked (another process has it), NotWritable (missing
    /// and cannot be created), NotReadable.
    static Result<DataFolder> open(const std::filesystem::path& path);

    DataFolder(DataFolder&& other) noexcept;
    DataFolder& operator=(DataFolder&& other) noexcept;
    ~DataFolder();

    const std::filesystem::path& path() const { return m_path; }
    bool isWritable() const { return m_writable; }

  private:
    DataFolder() = default;

    std::filesystem::path m_path;
    int m_lock = -1;
    bool m_writable = false;
};

} // namespace rookery
