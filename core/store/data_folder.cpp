// SPDX-License-Identifier: Apache-2.0
#include "core/store/data_folder.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rookery {
namespace {

Result<void> createPrivately(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return {};
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), error);
    if (::mkdir(path.c_str(), 0700) == 0 || errno == EEXIST)
        return {};
    const int reason = errno;
    return {reason == ENOSPC || reason == EDQUOT ? ErrorCode::DiskFull : ErrorCode::NotWritable,
            "create " + path.string() + ": " + std::strerror(reason)};
}

} // namespace

Result<DataFolder> DataFolder::open(const std::filesystem::path& path) {
    if (auto created = createPrivately(path); !created)
        return created.error();
    std::error_code error;
    if (!std::filesystem::is_directory(path, error))
        return Error{ErrorCode::NotReadable, path.string() + " is not a folder"};
    DataFolder folder;
    folder.m_path = path;
    const std::string lock = (path / "lock").string();
    folder.m_lock = ::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    folder.m_writable = folder.m_lock >= 0 && ::access(path.c_str(), W_OK) == 0;
    if (folder.m_lock < 0) // a folder for reading only: lock what is there, if anything
        folder.m_lock = ::open(lock.c_str(), O_RDONLY | O_CLOEXEC);
    if (folder.m_lock < 0)
        return folder;
    if (::flock(folder.m_lock, LOCK_EX | LOCK_NB) == 0)
        return folder;
    const int reason = errno;
    if (reason == EWOULDBLOCK)
        return Error{ErrorCode::DatabaseLocked, path.string() + " is used by another process"};
    // File systems without locks (some network shares): better to work than to refuse.
    return folder;
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : m_path(std::move(other.m_path)), m_lock(std::exchange(other.m_lock, -1)),
      m_writable(other.m_writable) {
}

DataFolder& DataFolder::operator=(DataFolder&& other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_lock, other.m_lock);
    std::swap(m_writable, other.m_writable);
    return *this;
}

DataFolder::~DataFolder() {
    if (m_lock >= 0)
        ::close(m_lock);
}

} // namespace rookery
