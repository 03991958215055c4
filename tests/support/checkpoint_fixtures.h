// SPDX-License-Identifier: Apache-2.0
//
// Writers of small model files for tests. Unlike those of core/checkpoint they can also write files
// that lie: every field that a reader must distrust can be set to something else.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/checkpoint/tensor_view.h"

namespace rookery::fixture {

/// Little-endian bytes, appended one value after another.
class Bytes {
  public:
    template <typename T> Bytes& put(T value) {
        const auto raw = std::bit_cast<std::array<char, sizeof(T)>>(value);
        m_text.append(raw.data(), raw.size());
        return *this;
    }
    Bytes& text(std::string_view text) {
        m_text += text;
        return *this;
    }
    Bytes& zeros(std::size_t count) {
        m_text.append(count, '\0');
        return *this;
    }
    /// u64 length, then the text, as GGUF does.
    Bytes& sized(std::string_view text) {
        return put(static_cast<std::uint64_t>(text.size())).text(text);
    }
    const std::string& str() const { return m_text; }

  private:
    std::string m_text;
};

std::span<const std::byte> asBytes(const std::string& text);

/// Consecutive numbers start, start + 1, ... as raw f32.
std::string floats(int start, int count);

// ---- rwkv.cpp ----

struct RwkvCppTensor {
    std::string name;
    std::vector<std::uint32_t> ne;
    std::uint32_t type = 0;
    std::string data;
    std::optional<std::uint32_t> dimensions = {};
    std::optional<std::uint32_t> nameLength = {};
};

std::string rwkvCppHeader(std::uint32_t version = 101, std::uint32_t type = 0);
std::string rwkvCppTensor(const RwkvCppTensor& tensor);

// ---- safetensors ----

/// JSON written with single quotes in place of double ones, so that it can be read in a C++ string.
std::string json(std::string_view text);

/// A file with `header` as it is; the length can be a lie.
std::string safetensors(std::string_view header, std::string_view data,
                        std::optional<std::uint64_t> headerLength = {});

// ---- GGUF ----

struct GgufTensor {
    std::string name;
    std::vector<std::uint64_t> ne;
    std::uint32_t type = 0;
    std::uint64_t offset = 0;
    std::optional<std::uint32_t> dimensions = {};
};

struct Gguf {
    std::uint32_t version = 3;
    std::vector<std::string> keys; ///< made by ggufKey()
    std::vector<GgufTensor> tensors;
    std::string data;
    std::optional<std::uint64_t> keyCount = {};
    std::optional<std::uint64_t> tensorCount = {};
    std::size_t alignment = 32;
    std::string bytes() const;
    /// Everything before the data, without the padding.
    std::string header() const;
};

/// A key with the raw bytes of its value.
std::string ggufKey(std::string_view name, std::uint32_t type, std::string_view value);
std::string ggufString(std::string_view name, std::string_view value);
std::string ggufU32(std::string_view name, std::uint32_t value);
std::string ggufArray(std::string_view name, std::uint32_t type, std::uint64_t count,
                      std::string_view elements);

// ---- ZIP ----

struct ZipEntry {
    std::string name;
    std::string contents;
    std::uint16_t method = 0;
    std::uint16_t flags = 0x0808; ///< sizes follow the data, names are UTF-8: what torch.save sets
    std::uint16_t localExtra = 0; ///< bytes of padding in the local header
    bool zip64 = false;           ///< sizes and offset in the extra field
    std::optional<std::uint32_t> size = {};        ///< in the directory
    std::optional<std::uint32_t> storedSize = {};  ///< in the directory
    std::optional<std::uint32_t> localHeader = {}; ///< in the directory
    std::optional<std::string> localName = {};
};

struct Zip {
    std::vector<ZipEntry> entries;
    std::string comment;
    bool zip64 = false; ///< end record with ZIP64 locator
    std::optional<std::uint16_t> count = {};
    std::optional<std::uint32_t> directorySize = {};
    std::optional<std::uint32_t> directoryOffset = {};
    std::optional<std::uint64_t> end64Offset = {};
    std::optional<std::uint64_t> count64 = {};
    std::uint16_t disk = 0;
    std::string bytes() const;
};

// ---- pickle ----

/// Opcodes of protocol 2, appended. No memo unless asked for.
class PickleText {
  public:
    PickleText() { m_out = "\x80\x02"; }
    PickleText& raw(std::string_view opcodes) {
        m_out += opcodes;
        return *this;
    }
    PickleText& string(std::string_view text);
    PickleText& integer(std::int64_t value);
    PickleText& global(std::string_view module, std::string_view name);
    PickleText& integers(const std::vector<std::int64_t>& values); ///< a tuple
    PickleText& orderedDict() { return global("collections", "OrderedDict").raw(")R"); }
    std::string stop() const { return m_out + "."; }
    const std::string& open() const { return m_out; }

  private:
    std::string m_out;
};

struct PickledTensor {
    std::string name;
    std::string storageType = "FloatStorage";
    std::string key = "0";
    std::int64_t elements = 0;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;
    bool parameter = false; ///< wrapped in torch._utils._rebuild_parameter
};

/// The opcodes that leave one tensor on the stack; `legacy` adds the sixth part of the persistent
/// id.
void putTensor(PickleText& pickle, const PickledTensor& tensor, bool legacy = false);
/// A complete pickle of an OrderedDict of tensors; `extra` opcodes are run on the dict before STOP.
std::string stateDict(const std::vector<PickledTensor>& tensors, std::string_view extra = {},
                      bool legacy = false);

/// A .pth of the ZIP form: the pickle, storages "0", "1", ..., the version.
Zip pthZip(std::string pickle, const std::vector<std::string>& storages);
/// A .pth of the old form.
std::string pthLegacy(const std::string& pickle, const std::vector<std::string>& storages,
                      std::int64_t elementBytes = 4);

} // namespace rookery::fixture
