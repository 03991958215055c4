// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"

namespace rookery {

/// Fails with BadFormat if two tensors of one file share bytes: a directory that says so is wrong.
Result<void> refuseOverlaps(const std::vector<NamedTensor>& tensors, std::string_view file);

} // namespace rookery
