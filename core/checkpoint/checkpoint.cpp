// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/checkpoint.h"

#include <utility>

#include "core/checkpoint/container.h"
#include "core/checkpoint/gguf_reader.h"
#include "core/checkpoint/pth_reader.h"
#include "core/checkpoint/reader_error.h"
#include "core/checkpoint/rwkvcpp_reader.h"
#include "core/checkpoint/safetensors_reader.h"

namespace rookery {

namespace {

Result<Checkpoint::Contents> readFile(const std::filesystem::path& path) {
    auto file = MappedFile::open(path);
    if (!file)
        return file.error();
    const std::span<const std::byte> bytes = file->bytes();
    const std::string name = path.string();
    const auto container = recogniseContainer(bytes, name);
    if (!container)
        return container.error();

    Result<Checkpoint::Contents> contents = Checkpoint::Contents{};
    switch (*container) {
    case Container::Safetensors:
        return openSafetensors(path, std::move(*file));
    case Container::SafetensorsIndex:
        return openSafetensorsIndex(path, std::move(*file));
    case Container::Gguf:
        return openGguf(path, std::move(*file));
    case Container::RwkvCpp:
        contents = readRwkvCpp(bytes, name);
        break;
    case Container::PthZip:
        contents = readPthZip(bytes, name);
        break;
    case Container::PthLegacy:
        contents = readPthLegacy(bytes, name);
        break;
    }
    if (contents)
        contents->files.push_back(std::move(*file));
    return contents;
}

} // namespace

std::string_view fileFormatName(FileFormat format) {
    switch (format) {
    case FileFormat::Pth:
        return "pth";
    case FileFormat::Safetensors:
        return "safetensors";
    case FileFormat::Gguf:
        return "gguf";
    case FileFormat::RwkvCpp:
        return "rwkvcpp";
    }
    return "";
}

Result<std::shared_ptr<const Checkpoint>> Checkpoint::open(const std::filesystem::path& path) {
    auto contents = readFile(path);
    if (!contents)
        return contents.error();
    return fromContents(path, std::move(*contents));
}

Result<std::shared_ptr<const Checkpoint>> Checkpoint::fromContents(std::filesystem::path path,
                                                                   Contents contents) {
    auto checkpoint = std::make_shared<Checkpoint>();
    checkpoint->m_format = contents.format;
    checkpoint->m_path = std::move(path);
    for (const MappedFile& file : contents.files)
        checkpoint->m_fileSize += static_cast<std::int64_t>(file.bytes().size());

    const std::string name = checkpoint->m_path.string();
    for (std::size_t i = 0; i < contents.tensors.size(); ++i) {
        const NamedTensor& tensor = contents.tensors[i];
        if (!checkpoint->m_index.emplace(tensor.name, i).second)
            return readerError(ErrorCode::BadFormat, name, "tensor ", shownName(tensor.name),
                               " occurs twice");
        const auto expected = checkedByteCount(tensor.view.type, tensor.view.shape);
        if (!expected || *expected != static_cast<std::int64_t>(tensor.view.bytes.size()))
            return readerError(ErrorCode::BadFormat, name, "tensor ", shownName(tensor.name), ": ",
                               dtypeName(tensor.view.type), " ", shapeText(tensor.view.shape),
                               " does not take ", tensor.view.bytes.size(), " bytes");
    }
    checkpoint->m_tensors = std::move(contents.tensors);
    checkpoint->m_metadata = std::move(contents.metadata);
    checkpoint->m_files = std::move(contents.files);
    checkpoint->m_owned = std::move(contents.owned);
    return std::shared_ptr<const Checkpoint>(std::move(checkpoint));
}

const TensorView* Checkpoint::find(std::string_view name) const {
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_tensors[found->second].view;
}

} // namespace rookery
