// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/state_dict.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

#include "core/checkpoint/reader_error.h"

namespace rookery {

namespace {

using Kind = PickleNode::Kind;

struct StorageType {
    std::string_view name;
    std::optional<DType> type;
    std::int64_t elementBytes;
};

constexpr std::array StorageTypes = {
    StorageType{"torch.FloatStorage", DType::F32, 4},
    StorageType{"torch.HalfStorage", DType::F16, 2},
    StorageType{"torch.BFloat16Storage", DType::BF16, 2},
    StorageType{"torch.DoubleStorage", std::nullopt, 8},
    StorageType{"torch.LongStorage", std::nullopt, 8},
    StorageType{"torch.IntStorage", std::nullopt, 4},
    StorageType{"torch.ShortStorage", std::nullopt, 2},
    StorageType{"torch.CharStorage", std::nullopt, 1},
    StorageType{"torch.ByteStorage", std::nullopt, 1},
    StorageType{"torch.BoolStorage", std::nullopt, 1},
    StorageType{"torch.ComplexFloatStorage", std::nullopt, 8},
    StorageType{"torch.ComplexDoubleStorage", std::nullopt, 16},
};

/// Arguments of torch._utils._rebuild_tensor_v2: all in elements, not in bytes.
struct StridedTensor {
    StorageName storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;
};

class StateDictReader {
  public:
    StateDictReader(const Pickle& pickle, const StorageBytes& storageBytes, std::int64_t fileSize,
                    std::string_view file)
        : m_pickle(pickle), m_storageBytes(storageBytes), m_file(file),
          m_copyBudget(fileSize + (std::int64_t{64} << 20)) {
        m_contents.format = FileFormat::Pth;
    }

    Result<Checkpoint::Contents> run() {
        const PickleNode& top = m_pickle.node(m_pickle.root);
        if (top.kind != Kind::Dict)
            return readerError(ErrorCode::BadFormat, m_file, "holds ", pickleKindName(top.kind),
                               ", expected a dict of tensors");
        if (auto added = addDict(top); !added)
            return added.error();
        for (const std::string_view key : {"state_dict", "model"}) {
            const PickleNode* inner = m_pickle.find(top, key);
            if (!inner || inner->kind != Kind::Dict || inner == &top)
                continue;
            m_contents.metadata.erase(std::string(key));
            if (auto added = addDict(*inner); !added)
                return added.error();
            break;
        }
        if (m_contents.tensors.empty())
            return readerError(ErrorCode::BadFormat, m_file, "holds no tensors");
        return std::move(m_contents);
    }

  private:
    Result<void> addDict(const PickleNode& dict) {
        for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
            const PickleNode& key = m_pickle.node(dict.items[i]);
            const PickleNode& value = m_pickle.node(dict.items[i + 1]);
            if (key.kind != Kind::String)
                return readerError(ErrorCode::BadFormat, m_file, "has ", pickleKindName(key.kind),
                                   " for a key, expected a string");
            if (value.kind == Kind::Call) {
                if (auto added = addTensor(key.text, value); !added)
                    return added.error();
            } else {
                m_contents.metadata.insert_or_assign(key.text, metadataOf(value));
            }
        }
        return {};
    }

    static MetadataValue metadataOf(const PickleNode& node) {
        switch (node.kind) {
        case Kind::Bool:
            return node.integer != 0;
        case Kind::Int:
            return node.integer;
        case Kind::Float:
            return node.real;
        case Kind::String:
            return node.text;
        default:
            return std::string(pickleKindName(node.kind));
        }
    }

    Result<void> addTensor(const std::string& name, const PickleNode& call) {
        const std::string what = "tensor " + shownName(name);
        const PickleNode* tensorCall = unwrapParameter(call);
        if (!tensorCall)
            return readerError(ErrorCode::BadFormat, m_file, what,
                               " is a parameter of something else");
        auto tensor = readTensorCall(*tensorCall, what);
        if (!tensor)
            return tensor.error();
        if (!tensor->storage.type)
            return readerError(ErrorCode::UnsupportedType, m_file, what, " is of ",
                               tensor->storage.typeName, ", expected float, half or bfloat16",
                               m_contents.metadata.contains("_strategy")
                                   ? "; this is a file that ChatRWKV converted, use the original"
                                   : "");
        const auto storage = m_storageBytes(tensor->storage);
        if (!storage)
            return Error{storage.error().code, storage.error().message + " (for " + what + ")"};
        const auto view = makeView(*tensor, *storage, what);
        if (!view)
            return view.error();
        m_contents.tensors.push_back({name, *view});
        return {};
    }

    /// The tensor inside _rebuild_parameter(tensor, requires_grad, hooks), or the call itself.
    const PickleNode* unwrapParameter(const PickleNode& call) const {
        if (m_pickle.node(call.items[0]).text != "torch._utils._rebuild_parameter")
            return &call;
        const PickleNode& arguments = m_pickle.node(call.items[1]);
        if (arguments.items.empty())
            return nullptr;
        const PickleNode& inner = m_pickle.node(arguments.items[0]);
        return inner.kind == Kind::Call ? &inner : nullptr;
    }

    Result<StridedTensor> readTensorCall(const PickleNode& call, const std::string& what) const {
        const PickleNode& arguments = m_pickle.node(call.items[1]);
        if (m_pickle.node(call.items[0]).text != "torch._utils._rebuild_tensor_v2" ||
            arguments.items.size() < 4)
            return readerError(ErrorCode::BadFormat, m_file, what, " is made by ",
                               m_pickle.node(call.items[0]).text, " of ", arguments.items.size(),
                               " arguments, expected torch._utils._rebuild_tensor_v2 of 6");
        const PickleNode& persistentId = m_pickle.node(arguments.items[0]);
        const PickleNode& offset = m_pickle.node(arguments.items[1]);
        if (persistentId.kind != Kind::PersistentId || offset.kind != Kind::Int)
            return readerError(ErrorCode::BadFormat, m_file, what, " has ",
                               pickleKindName(persistentId.kind), " and ",
                               pickleKindName(offset.kind), " for its storage and offset");
        auto storage = readStorageName(m_pickle, persistentId, m_file);
        if (!storage)
            return storage.error();
        auto shape = readSizes(m_pickle.node(arguments.items[2]));
        auto strides = readSizes(m_pickle.node(arguments.items[3]));
        if (!shape || !strides || shape->size() != strides->size() || offset.integer < 0)
            return readerError(ErrorCode::BadFormat, m_file, what,
                               " has an impossible shape, stride or offset");
        return StridedTensor{std::move(*storage), offset.integer, std::move(*shape),
                             std::move(*strides)};
    }

    std::optional<std::vector<std::int64_t>> readSizes(const PickleNode& tuple) const {
        constexpr std::size_t MostDimensions = 8;
        if (tuple.kind != Kind::Tuple || tuple.items.size() > MostDimensions)
            return std::nullopt;
        std::vector<std::int64_t> sizes;
        for (const PickleId item : tuple.items) {
            if (m_pickle.node(item).kind != Kind::Int || m_pickle.node(item).integer < 0)
                return std::nullopt;
            sizes.push_back(m_pickle.node(item).integer);
        }
        return sizes;
    }

    Result<TensorView> makeView(const StridedTensor& tensor, std::span<const std::byte> storage,
                                const std::string& what) {
        const DType type = *tensor.storage.type;
        const auto byteCount = checkedByteCount(type, tensor.shape);
        const auto extent = byteCount ? elementsSpanned(tensor) : std::nullopt;
        if (!extent ||
            *extent > tensor.storage.elements - std::min(tensor.offset, tensor.storage.elements) ||
            tensor.offset > tensor.storage.elements)
            return readerError(ErrorCode::BadFormat, m_file, what, " of shape ",
                               shapeText(tensor.shape), ", strides ", shapeText(tensor.strides),
                               " and offset ", tensor.offset, " does not fit its storage of ",
                               tensor.storage.elements, " elements");
        const std::int64_t size = tensor.storage.elementBytes;
        const auto from = storage.subspan(static_cast<std::size_t>(tensor.offset * size));
        if (isContiguous(tensor))
            return TensorView{type, tensor.shape, from.first(static_cast<std::size_t>(*byteCount))};
        if (*byteCount > m_copyBudget)
            return readerError(ErrorCode::BadFormat, m_file, what, " of shape ",
                               shapeText(tensor.shape), " and strides ", shapeText(tensor.strides),
                               " would take more memory than the file has bytes");
        m_copyBudget -= *byteCount;
        m_contents.owned.push_back(copyStrided(tensor, from, *byteCount));
        return TensorView{type, tensor.shape, m_contents.owned.back()};
    }

    /// Elements from the first to the last that the tensor touches, 0 if it is empty; nothing on
    /// overflow.
    static std::optional<std::int64_t> elementsSpanned(const StridedTensor& tensor) {
        std::int64_t last = 0;
        bool empty = false;
        for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
            empty = empty || tensor.shape[i] == 0;
            std::int64_t step = 0;
            if (__builtin_mul_overflow(tensor.shape[i] - 1, tensor.strides[i], &step) ||
                __builtin_add_overflow(last, step, &last))
                return empty ? std::optional<std::int64_t>(0) : std::nullopt;
        }
        return empty ? 0 : last + 1;
    }

    static bool isContiguous(const StridedTensor& tensor) {
        std::int64_t expected = 1;
        for (std::size_t i = tensor.shape.size(); i-- > 0;) {
            if (tensor.shape[i] == 0)
                return true;
            if (tensor.shape[i] != 1 && tensor.strides[i] != expected)
                return false;
            expected *= tensor.shape[i];
        }
        return true;
    }

    /// Gathers the elements in row-major order. All indices were checked by elementsSpanned().
    static std::vector<std::byte> copyStrided(const StridedTensor& tensor,
                                              std::span<const std::byte> from,
                                              std::int64_t byteCount) {
        const std::int64_t size = tensor.storage.elementBytes;
        std::vector<std::byte> bytes(static_cast<std::size_t>(byteCount));
        std::vector<std::int64_t> index(tensor.shape.size(), 0);
        std::int64_t element = 0;
        for (std::int64_t done = 0; done < byteCount; done += size) {
            std::memcpy(bytes.data() + done, from.data() + element * size,
                        static_cast<std::size_t>(size));
            for (std::size_t i = index.size(); i-- > 0;) {
                element += tensor.strides[i];
                if (++index[i] < tensor.shape[i])
                    break;
                element -= tensor.strides[i] * tensor.shape[i];
                index[i] = 0;
            }
        }
        return bytes;
    }

    const Pickle& m_pickle;
    const StorageBytes& m_storageBytes;
    std::string_view m_file;
    std::int64_t m_copyBudget; ///< bytes that non-contiguous tensors may still take
    Checkpoint::Contents m_contents;
};

} // namespace

Result<StorageName> readStorageName(const Pickle& pickle, const PickleNode& persistentId,
                                    std::string_view file) {
    const PickleNode& tuple = pickle.node(persistentId.items[0]);
    const auto item = [&](std::size_t i) -> const PickleNode& {
        return pickle.node(tuple.items[i]);
    };
    if (tuple.items.size() < 5 || tuple.items.size() > 6 || item(0).kind != Kind::String ||
        item(0).text != "storage" || item(1).kind != Kind::Global || item(2).kind != Kind::String ||
        item(4).kind != Kind::Int || item(4).integer < 0)
        return readerError(ErrorCode::BadFormat, file, "has a persistent id of ",
                           tuple.items.size(), " parts that does not name a storage");
    if (tuple.items.size() == 6 && item(5).kind != Kind::None)
        return readerError(ErrorCode::UnsupportedFormat, file, "storage ", shownName(item(2).text),
                           " is a view of another one, which is not supported");
    for (const StorageType& type : StorageTypes)
        if (item(1).text == type.name)
            return StorageName{item(1).text, type.type, type.elementBytes, item(2).text,
                               item(4).integer};
    return readerError(ErrorCode::BadFormat, file, "storage ", shownName(item(2).text), " is of ",
                       item(1).text, ", which is no storage type");
}

Result<Checkpoint::Contents> readStateDict(const Pickle& pickle, const StorageBytes& storageBytes,
                                           std::int64_t fileSize, std::string_view file) {
    return StateDictReader(pickle, storageBytes, fileSize, file).run();
}

} // namespace rookery
