// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/zip_directory.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/limits.h"
#include "core/checkpoint/reader_error.h"

namespace rookery {

namespace {

constexpr std::uint32_t EndSignature = 0x06054b50;
constexpr std::uint32_t End64Signature = 0x06064b50;
constexpr std::uint32_t Locator64Signature = 0x07064b50;
constexpr std::uint32_t CentralSignature = 0x02014b50;
constexpr std::uint32_t LocalSignature = 0x04034b50;
constexpr std::int64_t EndSize = 22;
constexpr std::int64_t Locator64Size = 20;
constexpr std::int64_t End64Size = 56;
constexpr std::int64_t CentralSize = 46;
constexpr std::int64_t LocalSize = 30;
constexpr std::int64_t MostMembers = 2 * MostTensors;
constexpr std::uint32_t In64 = 0xffffffff; // "the value is in the ZIP64 field"
constexpr std::uint16_t In64Short = 0xffff;

struct DirectoryPlace {
    std::int64_t members = 0;
    std::int64_t offset = 0;
    std::int64_t size = 0;
    std::int64_t end = 0; ///< offset of the record that follows the directory
};

/// Offset of the end record: the last one whose comment reaches exactly to the end of the file.
std::optional<std::int64_t> findEnd(std::span<const std::byte> bytes) {
    constexpr std::int64_t LongestComment = 65535;
    const auto size = static_cast<std::int64_t>(bytes.size());
    const std::int64_t first = std::max<std::int64_t>(0, size - EndSize - LongestComment);
    for (std::int64_t offset = size - EndSize; offset >= first; --offset)
        if (readAt<std::uint32_t>(bytes, offset) == EndSignature &&
            offset + EndSize + readAt<std::uint16_t>(bytes, offset + 20) == size)
            return offset;
    return std::nullopt;
}

Result<DirectoryPlace> readEnd64(std::span<const std::byte> bytes, std::int64_t end,
                                 std::string_view file) {
    const std::int64_t locator = end - Locator64Size;
    if (locator < 0 || readAt<std::uint32_t>(bytes, locator) != Locator64Signature)
        return readerError(ErrorCode::BadFormat, file, "the ZIP64 locator before offset ", end,
                           " is missing");
    const auto record = readAt<std::uint64_t>(bytes, locator + 8);
    if (locator < End64Size || record > static_cast<std::uint64_t>(locator - End64Size))
        return readerError(ErrorCode::BadFormat, file, "the ZIP64 locator points to offset ",
                           record, ", behind itself");
    const auto offset = static_cast<std::int64_t>(record);
    if (readAt<std::uint32_t>(bytes, offset) != End64Signature)
        return readerError(ErrorCode::BadFormat, file, "there is no ZIP64 end record at offset ",
                           record);
    if (readAt<std::uint32_t>(bytes, offset + 16) != 0 ||
        readAt<std::uint32_t>(bytes, offset + 20) != 0)
        return readerError(ErrorCode::UnsupportedFormat, file,
                           "is one part of a ZIP archive in parts");
    const auto members = readAt<std::uint64_t>(bytes, offset + 32);
    const auto size = readAt<std::uint64_t>(bytes, offset + 40);
    const auto start = readAt<std::uint64_t>(bytes, offset + 48);
    if (std::max({members, size, start}) > bytes.size())
        return readerError(ErrorCode::BadFormat, file, "the ZIP64 end record says ", members,
                           " members, ", size, " bytes at offset ", start,
                           ": more than the file has");
    return DirectoryPlace{static_cast<std::int64_t>(members), static_cast<std::int64_t>(start),
                          static_cast<std::int64_t>(size), offset};
}

Result<DirectoryPlace> findDirectory(std::span<const std::byte> bytes, std::string_view file) {
    const auto end = findEnd(bytes);
    if (!end)
        return readerError(ErrorCode::Truncated, file,
                           "is a ZIP archive without its end: the file is incomplete");
    DirectoryPlace place{readAt<std::uint16_t>(bytes, *end + 10),
                         readAt<std::uint32_t>(bytes, *end + 16),
                         readAt<std::uint32_t>(bytes, *end + 12), *end};
    if (place.members == In64Short || place.size == In64 || place.offset == In64) {
        const auto place64 = readEnd64(bytes, *end, file);
        if (!place64)
            return place64.error();
        place = *place64;
    } else if (readAt<std::uint16_t>(bytes, *end + 4) != 0 ||
               readAt<std::uint16_t>(bytes, *end + 6) != 0) {
        return readerError(ErrorCode::UnsupportedFormat, file,
                           "is one part of a ZIP archive in parts");
    }
    if (place.offset > place.end || place.size > place.end - place.offset)
        return readerError(ErrorCode::BadFormat, file, "the ZIP directory is said to have ",
                           place.size, " bytes at offset ", place.offset,
                           ", but it must end before ", place.end);
    if (place.size > LargestHeader || place.members > MostMembers ||
        place.members > place.size / CentralSize)
        return readerError(ErrorCode::BadFormat, file, "the ZIP directory is said to have ",
                           place.members, " members in ", place.size, " bytes");
    return place;
}

/// Replaces the values that a central header moved into its ZIP64 extra field, in their fixed
/// order.
bool applyZip64(ByteCursorView extra, ZipMember& member) {
    const bool needed =
        member.size == In64 || member.storedSize == In64 || member.localHeader == In64;
    while (needed && extra.remaining() >= 4) {
        const auto id = extra.read<std::uint16_t>();
        const auto length = extra.read<std::uint16_t>();
        const auto field = extra.take(*length);
        if (!field)
            return false;
        if (*id != 1)
            continue;
        ByteCursorView values(*field);
        for (std::int64_t* value : {&member.size, &member.storedSize, &member.localHeader}) {
            if (*value != In64)
                continue;
            const auto wide = values.read<std::int64_t>();
            if (!wide || *wide < 0)
                return false;
            *value = *wide;
        }
        return true;
    }
    return !needed;
}

Result<std::pair<std::string, ZipMember>>
readCentralHeader(ByteCursorView& cursor, std::int64_t directoryOffset, std::string_view file) {
    const std::int64_t start = directoryOffset + cursor.offset();
    const auto header = cursor.take(CentralSize);
    if (!header || readAt<std::uint32_t>(*header, 0) != CentralSignature)
        return readerError(ErrorCode::BadFormat, file, "there is no ZIP directory entry at offset ",
                           start);
    const auto name = cursor.takeText(readAt<std::uint16_t>(*header, 28));
    const auto extra = cursor.take(readAt<std::uint16_t>(*header, 30));
    const auto comment = cursor.take(readAt<std::uint16_t>(*header, 32));
    if (!name || !extra || !comment)
        return readerError(ErrorCode::BadFormat, file, "the ZIP directory entry at offset ", start,
                           " does not fit the directory");
    const auto flags = readAt<std::uint16_t>(*header, 8);
    constexpr unsigned Encrypted = 0x0001, StronglyEncrypted = 0x0040, HeadersEncrypted = 0x2000;
    ZipMember member;
    member.encrypted = (flags & (Encrypted | StronglyEncrypted | HeadersEncrypted)) != 0;
    member.method = readAt<std::uint16_t>(*header, 10);
    member.storedSize = readAt<std::uint32_t>(*header, 20);
    member.size = readAt<std::uint32_t>(*header, 24);
    member.localHeader = readAt<std::uint32_t>(*header, 42);
    if (!applyZip64(ByteCursorView(*extra), member))
        return readerError(ErrorCode::BadFormat, file, "ZIP member ", shownName(*name),
                           ": its ZIP64 sizes are missing or impossible");
    return std::pair(std::string(*name), member);
}

} // namespace

Result<ZipDirectory> readZipDirectory(std::span<const std::byte> bytes, std::string_view file) {
    if (static_cast<std::int64_t>(bytes.size()) < EndSize)
        return readerError(ErrorCode::Truncated, file, "has ", bytes.size(),
                           " bytes, too few for a ZIP archive");
    const auto place = findDirectory(bytes, file);
    if (!place)
        return place.error();
    ByteCursorView cursor(bytes.subspan(static_cast<std::size_t>(place->offset),
                                        static_cast<std::size_t>(place->size)));
    ZipDirectory directory;
    for (std::int64_t i = 0; i < place->members; ++i) {
        auto entry = readCentralHeader(cursor, place->offset, file);
        if (!entry)
            return entry.error();
        const std::string name = entry->first;
        if (!directory.insert(std::move(*entry)).second)
            return readerError(ErrorCode::BadFormat, file, "ZIP member ", shownName(name),
                               " occurs twice");
    }
    if (!cursor.atEnd())
        return readerError(ErrorCode::BadFormat, file, "the ZIP directory has ", cursor.remaining(),
                           " bytes after its last entry");
    return directory;
}

Result<std::span<const std::byte>> zipMemberBytes(std::span<const std::byte> bytes,
                                                  std::string_view file, const std::string& name,
                                                  const ZipMember& member) {
    const std::string what = "ZIP member " + shownName(name);
    if (member.encrypted)
        return readerError(ErrorCode::UnsupportedFormat, file, what, " is encrypted");
    if (member.method != 0)
        return readerError(ErrorCode::UnsupportedFormat, file, what, " is compressed (method ",
                           member.method, "); torch.save stores its members as they are");
    if (member.size != member.storedSize)
        return readerError(ErrorCode::BadFormat, file, what, " is stored, but has ",
                           member.storedSize, " bytes for ", member.size);
    ByteCursorView cursor(bytes);
    const bool inside = cursor.seek(member.localHeader);
    const auto header = inside ? cursor.take(LocalSize) : std::nullopt;
    if (!header || readAt<std::uint32_t>(*header, 0) != LocalSignature)
        return readerError(ErrorCode::BadFormat, file, what,
                           ": there is no local header at offset ", member.localHeader);
    // The extra field of the local header is not that of the directory: it pads to 64 bytes.
    const auto localName = cursor.takeText(readAt<std::uint16_t>(*header, 26));
    const auto extra = cursor.take(readAt<std::uint16_t>(*header, 28));
    if (!localName || !extra || *localName != name)
        return readerError(ErrorCode::BadFormat, file, what, ": the local header at offset ",
                           member.localHeader, " is of another member");
    const std::int64_t start = cursor.offset();
    const auto contents = cursor.take(member.size);
    if (!contents)
        return readerError(ErrorCode::Truncated, file, what, " needs ", member.size,
                           " bytes at offset ", start, ", ", cursor.remaining(), " are left");
    return *contents;
}

} // namespace rookery
