// SPDX-License-Identifier: Apache-2.0
//
// A model file as named tensor views over one read-only mapping. Reading a container is the job of
// the
// *_reader files, one format each; what the names mean is the job of core/model/weights.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/mapped_file.h"
#include "core/base/result.h"
#include "core/checkpoint/tensor_view.h"

namespace rookery {

enum class FileFormat { Pth, Safetensors, Gguf, RwkvCpp };

/// "pth", "safetensors", "gguf", "rwkvcpp".
std::string_view fileFormatName(FileFormat format);

/// A value of a GGUF key or of safetensors' __metadata__. Arrays of numbers are widened.
using MetadataValue =
    std::variant<std::int64_t, double, bool, std::string, std::vector<std::int64_t>,
                 std::vector<double>, std::vector<std::string>>;

struct NamedTensor {
    std::string name;
    TensorView view;
};

/// Immutable once opened; may be shared between threads. Views stay valid as long as it lives.
class Checkpoint {
  public:
    /// Opens a model file and recognises the format by content, never by name. Nothing is executed,
    /// no weights are read. A safetensors index (*.index.json) or one shard opens all shards.
    /// Errors: NotFound, NotReadable, Truncated, BadFormat, UnsupportedFormat, UnsupportedType.
    static Result<std::shared_ptr<const Checkpoint>> open(const std::filesystem::path& path);

    FileFormat format() const { return m_format; }
    const std::filesystem::path& path() const { return m_path; }
    /// Bytes of all files behind this checkpoint.
    std::int64_t fileSize() const { return m_fileSize; }
    /// What tensors are views of, for advice on how it is going to be read (core/base/read_ahead.h).
    std::span<const MappedFile> files() const { return m_files; }
    /// In file order; names are unique.
    const std::vector<NamedTensor>& tensors() const { return m_tensors; }
    /// Null if there is no tensor of that name.
    const TensorView* find(std::string_view name) const;
    /// GGUF keys, safetensors __metadata__, or what a .bin header says (version, data_type). May be
    /// empty.
    const std::map<std::string, MetadataValue, std::less<>>& metadata() const { return m_metadata; }

    /// What a reader hands over. `owned` holds bytes that could not stay in the mapping (a strided
    /// tensor of a .pth file); views may point into it.
    struct Contents {
        FileFormat format = FileFormat::Safetensors;
        std::vector<NamedTensor> tensors;
        std::map<std::string, MetadataValue, std::less<>> metadata;
        std::vector<MappedFile> files;
        std::vector<std::vector<std::byte>> owned;
    };
    /// For readers and tests. Errors: BadFormat if a name occurs twice.
    static Result<std::shared_ptr<const Checkpoint>> fromContents(std::filesystem::path path,
                                                                  Contents contents);

  private:
    FileFormat m_format = FileFormat::Safetensors;
    std::filesystem::path m_path;
    std::int64_t m_fileSize = 0;
    std::vector<NamedTensor> m_tensors;
    std::map<std::string, std::size_t, std::less<>> m_index;
    std::map<std::string, MetadataValue, std::less<>> m_metadata;
    std::vector<MappedFile> m_files;
    std::vector<std::vector<std::byte>> m_owned;
};

} // namespace rookery
