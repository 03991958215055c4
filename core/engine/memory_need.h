// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "core/engine/backend.h"
#include "core/model/program.h"

namespace rookery {

/// Bytes that the weights of a model take once they are loaded: what decides whether it fits a
/// device. The table of embeddings is not among them, since single rows are read from the file.
std::int64_t weightBytesNeeded(const Program& program, WeightType type);

} // namespace rookery
