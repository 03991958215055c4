// SPDX-License-Identifier: Apache-2.0
//
// POSIX implementation. The file must not be shortened by somebody else while it is mapped: the
// kernel answers a read behind the new end with SIGBUS, which no check here can prevent.
#include "core/base/mapped_file.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rookery {

namespace {

Error systemError(const std::filesystem::path& path, std::string_view what, int number) {
    const ErrorCode code =
        number == ENOENT || number == ENOTDIR ? ErrorCode::NotFound : ErrorCode::NotReadable;
    return Error{code, path.string() + ": " + std::string(what) + ": " + std::strerror(number)};
}

class FileDescriptor {
  public:
    explicit FileDescriptor(int number) : m_number(number) {}
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }

  private:
    int m_number;
};

} // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    // O_NONBLOCK: a named pipe must be refused below, not waited for.
    const FileDescriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (descriptor.number() < 0)
        return systemError(path, "cannot open", errno);
    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0)
        return systemError(path, "cannot ask for the size", errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotReadable, path.string() + ": is not a regular file"};

    MappedFile file;
    if (status.st_size == 0)
        return file;
    const auto size = static_cast<std::size_t>(status.st_size);
    void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor.number(), 0);
    if (address == MAP_FAILED)
        return systemError(path, "cannot map " + std::to_string(size) + " bytes", errno);
    file.m_bytes = std::span(static_cast<const std::byte*>(address), size);
    return file;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, std::span<const std::byte>())) {
}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

MappedFile::~MappedFile() {
    if (!m_bytes.empty())
        ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
}

} // namespace rookery
