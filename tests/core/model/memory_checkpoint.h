// SPDX-License-Identifier: Apache-2.0
//
// Checkpoints that never were files: made of names and shapes, or of another checkpoint with
// changes.
#pragma once

#include <cassert>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/checkpoint/checkpoint.h"

namespace rookery {

struct MadeTensor {
    std::string name;
    std::vector<std::int64_t> shape = {4};
};

/// Tensors of zeros in f32.
inline std::shared_ptr<const Checkpoint>
madeCheckpoint(FileFormat format, const std::vector<MadeTensor>& tensors,
               std::map<std::string, MetadataValue, std::less<>> metadata = {}) {
    Checkpoint::Contents contents;
    contents.format = format;
    contents.metadata = std::move(metadata);
    for (const MadeTensor& tensor : tensors) {
        TensorView view{DType::F32, tensor.shape, {}};
        contents.owned.emplace_back(static_cast<std::size_t>(elementCount(view) * 4), std::byte{0});
        view.bytes = contents.owned.back();
        contents.tensors.push_back({tensor.name, view});
    }
    auto made = Checkpoint::fromContents("made", std::move(contents));
    assert(made && "a valid checkpoint");
    return *made;
}

/// A copy in memory, after `edit` has changed names, shapes and bytes. An edited view may keep its
/// old bytes as long as they fit; see resized() for other shapes.
inline std::shared_ptr<const Checkpoint>
editedCheckpoint(const Checkpoint& original,
                 const std::function<void(Checkpoint::Contents&)>& edit) {
    Checkpoint::Contents contents;
    contents.format = original.format();
    contents.metadata = original.metadata();
    contents.owned.reserve(original.tensors().size() + 64); // views must not move
    for (const NamedTensor& tensor : original.tensors()) {
        contents.owned.emplace_back(tensor.view.bytes.begin(), tensor.view.bytes.end());
        contents.tensors.push_back({tensor.name, tensor.view});
        contents.tensors.back().view.bytes = contents.owned.back();
    }
    edit(contents);
    auto made = Checkpoint::fromContents(original.path(), std::move(contents));
    assert(made && "a valid checkpoint");
    return *made;
}

/// Gives a tensor another shape, and zeros.
inline void reshape(Checkpoint::Contents& contents, const std::string& name,
                    std::vector<std::int64_t> shape) {
    for (NamedTensor& tensor : contents.tensors) {
        if (tensor.name != name)
            continue;
        tensor.view = {DType::F32, std::move(shape), {}};
        contents.owned.emplace_back(static_cast<std::size_t>(elementCount(tensor.view) * 4),
                                    std::byte{0});
        tensor.view.bytes = contents.owned.back();
        return;
    }
    assert(false && "a tensor to reshape");
}

inline void remove(Checkpoint::Contents& contents, const std::string& name) {
    const auto removed = std::erase_if(
        contents.tensors, [&](const NamedTensor& tensor) { return tensor.name == name; });
    assert(removed == 1 && "a tensor to remove");
    static_cast<void>(removed);
}

} // namespace rookery
