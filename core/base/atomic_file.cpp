// SPDX-License-Identifier: Apache-2.0
#include "core/base/atomic_file.h"

#include <cassert>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace rookery {

namespace {

Error writeError(const std::filesystem::path& path, std::string_view what, int number) {
    ErrorCode code = ErrorCode::NotWritable;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == ENOENT || number == ENOTDIR)
        code = ErrorCode::NotFound;
    return Error{code, path.string() + ": " + std::string(what) + ": " + std::strerror(number)};
}

/// The new name survives a power cut only once the folder is on the disk too. Not every file system
/// can do that for a folder, so a failure is no error.
void syncFolder(const std::filesystem::path& file) {
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target) {
    constexpr int MostAttempts = 100;
    for (int attempt = 0;; ++attempt) {
        std::filesystem::path temporary = target;
        temporary += "." + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".part";
        const int descriptor =
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0)
            return AtomicFile(descriptor, target, std::move(temporary));
        if (errno != EEXIST || attempt == MostAttempts)
            return writeError(temporary, "cannot create", errno);
    }
}

AtomicFile::AtomicFile(int descriptor, std::filesystem::path target,
                       std::filesystem::path temporary)
    : m_descriptor(descriptor), m_target(std::move(target)), m_temporary(std::move(temporary)) {
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size),
      m_target(std::move(other.m_target)), m_temporary(std::move(other.m_temporary)) {
}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    std::swap(m_target, other.m_target);
    std::swap(m_temporary, other.m_temporary);
    return *this;
}

AtomicFile::~AtomicFile() {
    if (m_descriptor < 0)
        return;
    close();
    ::unlink(m_temporary.c_str());
}

void AtomicFile::close() {
    ::close(std::exchange(m_descriptor, -1));
}

Result<void> AtomicFile::write(std::span<const std::byte> bytes) {
    assert(m_descriptor >= 0 && "write() after commit()");
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return writeError(m_temporary, "cannot write at offset " + std::to_string(m_size),
                              errno);
        m_size += written;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> AtomicFile::commit() {
    assert(m_descriptor >= 0 && "commit() twice");
    if (::fsync(m_descriptor) != 0)
        return writeError(m_temporary, "cannot make durable", errno);
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return writeError(m_target, "cannot rename the finished file", errno);
    close();
    syncFolder(m_target);
    return {};
}

Result<void> writeAtomically(const std::filesystem::path& target, std::string_view contents) {
    auto file = AtomicFile::create(target);
    if (!file)
        return file.error();
    if (auto written = file->write(contents); !written)
        return written;
    return file->commit();
}

} // namespace rookery
