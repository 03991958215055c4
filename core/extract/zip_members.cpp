// SPDX-License-Identifier: Apache-2.0
#include "core/extract/zip_members.h"

#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace rookery {

namespace {

constexpr std::size_t BlockBytes = std::size_t{64} << 10;

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

std::string reason(archive* reader) {
    const char* text = archive_error_string(reader);
    return text == nullptr ? "unknown" : text;
}

/// One member's bytes; false with `result` saying why not.
bool unpack(archive* reader, const DocumentLimits& limits, std::int64_t& unpacked,
            std::string& bytes, ZipMembers& result) {
    std::string block(BlockBytes, '\0');
    while (true) {
        const la_ssize_t count = archive_read_data(reader, block.data(), block.size());
        if (count == 0)
            return true;
        if (count < 0) {
            result.problem = DocumentProblem::Damaged;
            result.detail = reason(reader);
            return false;
        }
        unpacked += count;
        if (unpacked > limits.unpackedBytes) {
            result.problem = DocumentProblem::TooMuchText;
            result.detail =
                "unpacks to more than " + std::to_string(limits.unpackedBytes) + " bytes";
            return false;
        }
        bytes.append(block.data(), static_cast<std::size_t>(count));
    }
}

} // namespace

const std::string* ZipMembers::find(std::string_view name) const {
    const auto found = members.find(name);
    return found == members.end() ? nullptr : &found->second;
}

ZipMembers readZip(std::span<const std::byte> bytes,
                   const std::function<bool(std::string_view name)>& wanted,
                   const DocumentLimits& limits) {
    ZipMembers result;
    const Archive reader(archive_read_new(), &archive_read_free);
    const auto refuse = [&result](DocumentProblem problem, std::string detail) {
        result.problem = problem;
        result.detail = std::move(detail);
        result.members.clear();
    };
    if (!reader || archive_read_support_format_zip_seekable(reader.get()) != ARCHIVE_OK ||
        archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        refuse(DocumentProblem::Damaged, reader ? reason(reader.get()) : "out of memory");
        return result;
    }
    std::int64_t unpacked = 0;
    for (int count = 0;; ++count) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return result;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            refuse(DocumentProblem::Damaged, reason(reader.get()));
            return result;
        }
        if (count >= limits.members) {
            refuse(DocumentProblem::TooMuchText,
                   "more than " + std::to_string(limits.members) + " members");
            return result;
        }
        const char* path = archive_entry_pathname_utf8(entry);
        if (path == nullptr)
            path = archive_entry_pathname(entry);
        if (path == nullptr || !wanted(path))
            continue;
        if (archive_entry_is_encrypted(entry) != 0) {
            refuse(DocumentProblem::Encrypted, std::string(path) + " is encrypted");
            return result;
        }
        std::string content;
        if (!unpack(reader.get(), limits, unpacked, content, result)) {
            result.members.clear();
            return result;
        }
        result.members.insert_or_assign(path, std::move(content));
    }
}

} // namespace rookery
