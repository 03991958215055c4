// SPDX-License-Identifier: Apache-2.0
#include "tests/support/checkpoint_fixtures.h"

#include <algorithm>

namespace rookery::fixture {

std::span<const std::byte> asBytes(const std::string& text) {
    return std::as_bytes(std::span(text));
}

std::string floats(int start, int count) {
    Bytes out;
    for (int i = 0; i < count; ++i)
        out.put(static_cast<float>(start + i));
    return out.str();
}

std::string rwkvCppHeader(std::uint32_t version, std::uint32_t type) {
    return Bytes()
        .put(std::uint32_t{0x67676d66})
        .put(version)
        .put(std::uint32_t{3}) // vocabulary
        .put(std::uint32_t{2}) // width
        .put(std::uint32_t{1}) // layers
        .put(type)
        .str();
}

std::string rwkvCppTensor(const RwkvCppTensor& tensor) {
    Bytes out;
    out.put(tensor.dimensions.value_or(static_cast<std::uint32_t>(tensor.ne.size())));
    out.put(tensor.nameLength.value_or(static_cast<std::uint32_t>(tensor.name.size())));
    out.put(tensor.type);
    for (const std::uint32_t size : tensor.ne)
        out.put(size);
    return out.text(tensor.name).text(tensor.data).str();
}

std::string json(std::string_view text) {
    std::string out(text);
    std::ranges::replace(out, '\'', '"');
    return out;
}

std::string safetensors(std::string_view header, std::string_view data,
                        std::optional<std::uint64_t> headerLength) {
    return Bytes()
        .put(headerLength.value_or(static_cast<std::uint64_t>(header.size())))
        .text(header)
        .text(data)
        .str();
}

std::string Gguf::header() const {
    Bytes out;
    out.text("GGUF").put(version);
    out.put(tensorCount.value_or(tensors.size()));
    out.put(keyCount.value_or(keys.size()));
    for (const std::string& key : keys)
        out.text(key);
    for (const GgufTensor& tensor : tensors) {
        out.sized(tensor.name);
        out.put(tensor.dimensions.value_or(static_cast<std::uint32_t>(tensor.ne.size())));
        for (const std::uint64_t size : tensor.ne)
            out.put(size);
        out.put(tensor.type).put(tensor.offset);
    }
    return out.str();
}

std::string Gguf::bytes() const {
    std::string out = header();
    out.append((alignment - out.size() % alignment) % alignment, '\0');
    return out + data;
}

std::string ggufKey(std::string_view name, std::uint32_t type, std::string_view value) {
    return Bytes().sized(name).put(type).text(value).str();
}

std::string ggufString(std::string_view name, std::string_view value) {
    return ggufKey(name, 8, Bytes().sized(value).str());
}

std::string ggufU32(std::string_view name, std::uint32_t value) {
    return ggufKey(name, 4, Bytes().put(value).str());
}

std::string ggufArray(std::string_view name, std::uint32_t type, std::uint64_t count,
                      std::string_view elements) {
    return ggufKey(name, 9, Bytes().put(type).put(count).text(elements).str());
}

namespace {

constexpr std::uint32_t In64 = 0xffffffff;

std::string centralExtra(const ZipEntry& entry, std::size_t localHeader) {
    if (!entry.zip64)
        return {};
    const auto size = static_cast<std::uint64_t>(entry.contents.size());
    return Bytes()
        .put(std::uint16_t{1})
        .put(std::uint16_t{24})
        .put(size)
        .put(size)
        .put(static_cast<std::uint64_t>(localHeader))
        .str();
}

std::string centralHeader(const ZipEntry& entry, std::size_t localHeader) {
    const std::string extra = centralExtra(entry, localHeader);
    const auto size = static_cast<std::uint32_t>(entry.contents.size());
    return Bytes()
        .put(std::uint32_t{0x02014b50})
        .put(std::uint16_t{0})
        .put(std::uint16_t{0})
        .put(entry.flags)
        .put(entry.method)
        .put(std::uint32_t{0}) // time and date
        .put(std::uint32_t{0}) // CRC-32: the readers do not look at it
        .put(entry.storedSize.value_or(entry.zip64 ? In64 : size))
        .put(entry.size.value_or(entry.zip64 ? In64 : size))
        .put(static_cast<std::uint16_t>(entry.name.size()))
        .put(static_cast<std::uint16_t>(extra.size()))
        .put(std::uint16_t{0})
        .put(std::uint16_t{0})
        .put(std::uint16_t{0})
        .put(std::uint32_t{0})
        .put(entry.localHeader.value_or(entry.zip64 ? In64
                                                    : static_cast<std::uint32_t>(localHeader)))
        .text(entry.name)
        .text(extra)
        .str();
}

} // namespace

std::string Zip::bytes() const {
    Bytes out;
    std::string directory;
    for (const ZipEntry& entry : entries) {
        const std::string& localName = entry.localName ? *entry.localName : entry.name;
        directory += centralHeader(entry, out.str().size());
        out.put(std::uint32_t{0x04034b50})
            .put(std::uint16_t{0})
            .put(entry.flags)
            .put(entry.method)
            .zeros(16) // time, date, CRC and both sizes, as in a real file
            .put(static_cast<std::uint16_t>(localName.size()))
            .put(entry.localExtra)
            .text(localName)
            .zeros(entry.localExtra)
            .text(entry.contents);
    }
    const std::size_t start = out.str().size();
    out.text(directory);
    if (zip64) {
        const std::size_t end64 = out.str().size();
        out.put(std::uint32_t{0x06064b50}).put(std::uint64_t{44}).put(std::uint32_t{0});
        out.put(std::uint32_t{0}).put(std::uint32_t{0});
        out.put(count64.value_or(entries.size())).put(count64.value_or(entries.size()));
        out.put(static_cast<std::uint64_t>(directory.size()))
            .put(static_cast<std::uint64_t>(start));
        out.put(std::uint32_t{0x07064b50}).put(std::uint32_t{0});
        out.put(end64Offset.value_or(end64)).put(std::uint32_t{1});
    }
    const auto shownCount =
        count.value_or(zip64 ? std::uint16_t{0xffff} : static_cast<std::uint16_t>(entries.size()));
    return out.put(std::uint32_t{0x06054b50})
        .put(disk)
        .put(disk)
        .put(shownCount)
        .put(shownCount)
        .put(directorySize.value_or(zip64 ? In64 : static_cast<std::uint32_t>(directory.size())))
        .put(directoryOffset.value_or(zip64 ? In64 : static_cast<std::uint32_t>(start)))
        .put(static_cast<std::uint16_t>(comment.size()))
        .text(comment)
        .str();
}

PickleText& PickleText::string(std::string_view text) {
    return raw("X").raw(Bytes().put(static_cast<std::uint32_t>(text.size())).str()).raw(text);
}

PickleText& PickleText::integer(std::int64_t value) {
    if (value >= INT32_MIN && value <= INT32_MAX)
        return raw("J").raw(Bytes().put(static_cast<std::int32_t>(value)).str());
    return raw("\x8a\x08").raw(Bytes().put(value).str());
}

PickleText& PickleText::global(std::string_view module, std::string_view name) {
    return raw("c").raw(module).raw("\n").raw(name).raw("\n");
}

PickleText& PickleText::integers(const std::vector<std::int64_t>& values) {
    raw("(");
    for (const std::int64_t value : values)
        integer(value);
    return raw("t");
}

void putTensor(PickleText& pickle, const PickledTensor& tensor, bool legacy) {
    if (tensor.parameter)
        pickle.global("torch._utils", "_rebuild_parameter").raw("(");
    pickle.global("torch._utils", "_rebuild_tensor_v2").raw("((").string("storage");
    pickle.global("torch", tensor.storageType)
        .string(tensor.key)
        .string("cpu")
        .integer(tensor.elements);
    pickle.raw(legacy ? "NtQ" : "tQ").integer(tensor.offset);
    pickle.integers(tensor.shape).integers(tensor.strides).raw("\x89").orderedDict().raw("tR");
    if (tensor.parameter)
        pickle.raw("\x89").orderedDict().raw("tR");
}

std::string stateDict(const std::vector<PickledTensor>& tensors, std::string_view extra,
                      bool legacy) {
    PickleText pickle;
    pickle.orderedDict().raw("(");
    for (const PickledTensor& tensor : tensors) {
        pickle.string(tensor.name);
        putTensor(pickle, tensor, legacy);
    }
    return pickle.raw("u").raw(extra).stop();
}

Zip pthZip(std::string pickle, const std::vector<std::string>& storages) {
    Zip zip;
    zip.entries.push_back({.name = "model/data.pkl", .contents = std::move(pickle)});
    for (std::size_t i = 0; i < storages.size(); ++i)
        zip.entries.push_back({.name = "model/data/" + std::to_string(i),
                               .contents = storages[i],
                               .localExtra = static_cast<std::uint16_t>(7 + i)});
    zip.entries.push_back({.name = "model/version", .contents = "3\n"});
    return zip;
}

std::string pthLegacy(const std::string& pickle, const std::vector<std::string>& storages,
                      std::int64_t elementBytes) {
    using namespace std::string_view_literals;
    std::string out = PickleText().raw("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"sv).stop();
    out += PickleText().integer(1001).stop();
    out += PickleText().raw("}").string("little_endian").raw("\x88s").stop();
    out += pickle;
    PickleText keys;
    keys.raw("](");
    for (std::size_t i = 0; i < storages.size(); ++i)
        keys.string(std::to_string(i));
    out += keys.raw("e").stop();
    for (const std::string& storage : storages)
        out += Bytes()
                   .put(static_cast<std::int64_t>(storage.size()) / elementBytes)
                   .text(storage)
                   .str();
    return out;
}

} // namespace rookery::fixture
