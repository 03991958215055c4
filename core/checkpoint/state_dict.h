// SPDX-License-Identifier: Apache-2.0
//
// What both forms of .pth files share: a pickled dict of tensors over named storages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/pickle.h"

namespace rookery {

/// A storage as a persistent id names it: ('storage', type, key, device, element count[, view]).
struct StorageName {
    std::string typeName;      ///< "torch.BFloat16Storage"
    std::optional<DType> type; ///< nothing for integers, doubles, ...
    std::int64_t elementBytes = 0;
    std::string key;
    std::int64_t elements = 0;
};

/// Takes a persistent id apart. Errors: BadFormat; UnsupportedFormat for a view of another storage.
Result<StorageName> readStorageName(const Pickle& pickle, const PickleNode& persistentId,
                                    std::string_view file);

/// The bytes of a storage, exactly elements * elementBytes.
using StorageBytes = std::function<Result<std::span<const std::byte>>(const StorageName& storage)>;

/// Fills tensors, metadata and owned from the pickled object, as pth_reader.h describes.
/// `fileSize` limits what non-contiguous tensors may take: fileSize + 64 MiB.
Result<Checkpoint::Contents> readStateDict(const Pickle& pickle, const StorageBytes& storageBytes,
                                           std::int64_t fileSize, std::string_view file);

} // namespace rookery
