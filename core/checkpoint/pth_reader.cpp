// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/pth_reader.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/read_ahead.h"
#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/pickle_reader.h"
#include "core/checkpoint/reader_error.h"
#include "core/checkpoint/state_dict.h"
#include "core/checkpoint/zip_directory.h"

namespace rookery {

namespace {

constexpr std::string_view PickleMember = "data.pkl";
/// A local header with its name; its padding is not read.
constexpr std::int64_t LocalHeaderReach = 256;
/// Before each storage of a legacy file: the number of its elements.
constexpr std::int64_t CountBytes = 8;

/// The bytes that `storage` must have, or nothing if that is not a sane number.
Result<std::int64_t> storageByteCount(const StorageName& storage, std::string_view file) {
    constexpr std::int64_t Largest = std::int64_t{1} << 56;
    if (storage.elements > Largest)
        return readerError(ErrorCode::BadFormat, file, "storage ", shownName(storage.key),
                           " is said to have ", storage.elements, " elements");
    return storage.elements * storage.elementBytes;
}

/// The folder, with its slash, in which data.pkl lies: all members share it.
Result<std::string> findFolder(const ZipDirectory& directory, std::string_view file) {
    std::string folder;
    int found = 0;
    for (const auto& [name, member] : directory) {
        if (name != PickleMember && !name.ends_with("/" + std::string(PickleMember)))
            continue;
        folder = name.substr(0, name.size() - PickleMember.size());
        ++found;
    }
    if (found == 0)
        return readerError(
            ErrorCode::UnsupportedFormat, file,
            "is a ZIP archive, but not a model that torch.save wrote: it has no data.pkl");
    if (found > 1)
        return readerError(ErrorCode::BadFormat, file, "has ", found, " members called data.pkl");
    if (directory.contains(folder + "constants.pkl"))
        return readerError(
            ErrorCode::UnsupportedFormat, file,
            "is a TorchScript archive (it has a constants.pkl), which is not supported; "
            "save the state dict instead");
    return folder;
}

Result<void> refuseBigEndian(std::span<const std::byte> bytes, const ZipDirectory& directory,
                             const std::string& folder, std::string_view file) {
    const auto member = directory.find(folder + "byteorder");
    if (member == directory.end())
        return {};
    const auto contents = zipMemberBytes(bytes, file, member->first, member->second);
    if (!contents)
        return contents.error();
    const std::string order(reinterpret_cast<const char*>(contents->data()),
                            std::min<std::size_t>(contents->size(), 16));
    if (order != "little")
        return readerError(ErrorCode::UnsupportedFormat, file, "has the byte order ",
                           shownName(order), ", expected 'little'");
    return {};
}

/// The legacy form begins with a pickled number, so that any other pickle is refused at once.
Result<void> checkLegacyMagic(const Pickle& magic, std::string_view file) {
    constexpr std::string_view Magic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
    if (magic.node(magic.root).text != Magic)
        return readerError(ErrorCode::BadFormat, file,
                           "is a Python pickle, but not a model that torch.save wrote");
    return {};
}

/// The next two pickles: protocol and facts about the machine.
Result<void> checkLegacyHeader(const Pickle& protocol, const Pickle& system,
                               std::string_view file) {
    constexpr std::int64_t Protocol = 1001;
    if (protocol.node(protocol.root).kind != PickleNode::Kind::Int ||
        protocol.node(protocol.root).integer != Protocol)
        return readerError(ErrorCode::UnsupportedFormat, file, "has torch.save protocol ",
                           protocol.node(protocol.root).integer, ", expected ", Protocol);
    const PickleNode* little = system.find(system.node(system.root), "little_endian");
    if (!little || little->kind != PickleNode::Kind::Bool || little->integer != 1)
        return readerError(ErrorCode::UnsupportedFormat, file,
                           "was not written by a little-endian machine");
    return {};
}

/// All storages that a pickle names, by key. A key that is named twice must mean the same.
Result<std::map<std::string, StorageName>> namedStorages(const Pickle& pickle,
                                                         std::string_view file) {
    std::map<std::string, StorageName> storages;
    for (const PickleNode& node : pickle.nodes) {
        if (node.kind != PickleNode::Kind::PersistentId)
            continue;
        auto storage = readStorageName(pickle, node, file);
        if (!storage)
            return storage.error();
        const auto [place, isNew] = storages.emplace(storage->key, *storage);
        if (!isNew && (place->second.typeName != storage->typeName ||
                       place->second.elements != storage->elements))
            return readerError(ErrorCode::BadFormat, file, "storage ", shownName(storage->key),
                               " has two types or sizes");
    }
    return storages;
}

using StorageMap = std::map<std::string, std::span<const std::byte>>;

/// Begins to fetch the count before every storage, where it must lie; what is wrong is found when
/// it is read.
void fetchCounts(std::span<const std::byte> storages, const Pickle& keys,
                 const std::map<std::string, StorageName>& named, std::string_view file) {
    std::int64_t offset = 0;
    for (const PickleId id : keys.node(keys.root).items) {
        const auto storage = named.find(keys.node(id).text);
        if (storage == named.end() || offset > std::ssize(storages) - CountBytes)
            return;
        fetchSoon(storages.subspan(static_cast<std::size_t>(offset), CountBytes));
        const auto byteCount = storageByteCount(storage->second, file);
        if (!byteCount || *byteCount < 0 || *byteCount > std::ssize(storages))
            return;
        offset += CountBytes + *byteCount;
    }
}

/// The raw storages, in the order of the list of keys: an element count, then the elements.
Result<StorageMap> readLegacyStorages(std::span<const std::byte> bytes, ByteCursorView& cursor,
                                      const Pickle& keys,
                                      const std::map<std::string, StorageName>& named,
                                      std::string_view file) {
    const PickleNode& list = keys.node(keys.root);
    if (list.kind != PickleNode::Kind::List)
        return readerError(ErrorCode::BadFormat, file, "has ", pickleKindName(list.kind),
                           " where the list of storages belongs");
    fetchCounts(bytes.subspan(static_cast<std::size_t>(cursor.offset())), keys, named, file);
    StorageMap storages;
    for (const PickleId id : list.items) {
        const std::string& key = keys.node(id).text;
        const auto storage = named.find(key);
        if (storage == named.end())
            return readerError(ErrorCode::BadFormat, file, "lists storage ", shownName(key),
                               ", which no tensor uses");
        const std::int64_t start = cursor.offset();
        const auto count = cursor.read<std::int64_t>();
        const auto byteCount = storageByteCount(storage->second, file);
        if (!byteCount)
            return byteCount.error();
        if (count && *count != storage->second.elements)
            return readerError(ErrorCode::BadFormat, file, "storage ", shownName(key),
                               " at offset ", start, " has ", *count, " elements, expected ",
                               storage->second.elements);
        const auto contents = count ? cursor.take(*byteCount) : std::nullopt;
        if (!contents)
            return readerError(ErrorCode::Truncated, file, "storage ", shownName(key),
                               " at offset ", start, " needs 8 + ", *byteCount,
                               " bytes, the file ends before that");
        if (!storages.emplace(key, *contents).second)
            return readerError(ErrorCode::BadFormat, file, "lists storage ", shownName(key),
                               " twice");
    }
    return storages;
}

} // namespace

Result<Checkpoint::Contents> readPthZip(std::span<const std::byte> bytes, std::string_view file) {
    const auto directory = readZipDirectory(bytes, file);
    if (!directory)
        return directory.error();
    const auto folder = findFolder(*directory, file);
    if (!folder)
        return folder.error();
    const ScatteredReads advice(bytes); // a local header before every storage
    for (const auto& [name, member] : *directory) {
        const std::int64_t left = std::ssize(bytes) - member.localHeader;
        if (left > 0)
            fetchSoon(bytes.subspan(static_cast<std::size_t>(member.localHeader),
                                    static_cast<std::size_t>(std::min(left, LocalHeaderReach))));
    }
    if (const auto little = refuseBigEndian(bytes, *directory, *folder, file); !little)
        return little.error();

    const auto pickleMember = directory->find(*folder + std::string(PickleMember));
    const auto pickleBytes = zipMemberBytes(bytes, file, pickleMember->first, pickleMember->second);
    if (!pickleBytes)
        return pickleBytes.error();
    fetchSoon(*pickleBytes);
    const auto pickle = readPickle(*pickleBytes, file, PickleMember);
    if (!pickle)
        return pickle.error();

    const StorageBytes storageBytes =
        [&](const StorageName& storage) -> Result<std::span<const std::byte>> {
        const auto member = directory->find(*folder + "data/" + storage.key);
        if (member == directory->end())
            return readerError(ErrorCode::BadFormat, file, "has no member ",
                               shownName("data/" + storage.key));
        const auto contents = zipMemberBytes(bytes, file, member->first, member->second);
        if (!contents)
            return contents.error();
        const auto expected = storageByteCount(storage, file);
        if (!expected)
            return expected.error();
        if (static_cast<std::int64_t>(contents->size()) != *expected)
            return readerError(ErrorCode::BadFormat, file, "member ",
                               shownName("data/" + storage.key), " has ", contents->size(),
                               " bytes, expected ", *expected);
        return *contents;
    };
    return readStateDict(*pickle, storageBytes, static_cast<std::int64_t>(bytes.size()), file);
}

Result<Checkpoint::Contents> readPthLegacy(std::span<const std::byte> bytes,
                                           std::string_view file) {
    std::vector<Pickle> pickles;
    std::int64_t offset = 0;
    for (const std::string_view what :
         {"magic number", "protocol number", "system facts", "state dict", "list of storages"}) {
        auto pickle = readPickle(bytes.subspan(static_cast<std::size_t>(offset)), file, what);
        if (!pickle)
            return pickle.error();
        offset += pickle->byteCount;
        pickles.push_back(std::move(*pickle));
        if (pickles.size() > 1)
            continue;
        if (const auto checked = checkLegacyMagic(pickles[0], file); !checked)
            return checked.error();
    }
    if (const auto checked = checkLegacyHeader(pickles[1], pickles[2], file); !checked)
        return checked.error();
    const auto named = namedStorages(pickles[3], file);
    if (!named)
        return named.error();
    ByteCursorView cursor(bytes);
    cursor.seek(offset);
    const ScatteredReads advice(bytes);
    const auto storages = readLegacyStorages(bytes, cursor, pickles[4], *named, file);
    if (!storages)
        return storages.error();

    const StorageBytes storageBytes =
        [&](const StorageName& storage) -> Result<std::span<const std::byte>> {
        const auto found = storages->find(storage.key);
        if (found == storages->end())
            return readerError(ErrorCode::BadFormat, file, "has no storage ",
                               shownName(storage.key));
        return found->second;
    };
    return readStateDict(pickles[3], storageBytes, static_cast<std::int64_t>(bytes.size()), file);
}

} // namespace rookery
