// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/overlap.h"

#include <algorithm>

#include "core/checkpoint/reader_error.h"

namespace rookery {

Result<void> refuseOverlaps(const std::vector<NamedTensor>& tensors, std::string_view file) {
    std::vector<const NamedTensor*> byStart;
    for (const NamedTensor& tensor : tensors)
        if (!tensor.view.bytes.empty())
            byStart.push_back(&tensor);
    std::ranges::sort(byStart, {},
                      [](const NamedTensor* tensor) { return tensor->view.bytes.data(); });
    for (std::size_t i = 1; i < byStart.size(); ++i) {
        const auto& before = byStart[i - 1]->view.bytes;
        if (before.data() + before.size() > byStart[i]->view.bytes.data())
            return readerError(ErrorCode::BadFormat, file, "tensors ",
                               shownName(byStart[i - 1]->name), " and ",
                               shownName(byStart[i]->name), " overlap");
    }
    return {};
}

} // namespace rookery
