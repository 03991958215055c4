// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/store/store.h"

namespace rookery::cli {

enum class StoreUse { Read, Write };

/// Opens the data folder. What had to be repaired, migrated or remade is told on stderr, a sentence each.
/// Errors: those of Store::open; with Write also why nothing can be written.
Result<std::unique_ptr<Store>> openStore(const std::string& folder, StoreUse use);

} // namespace rookery::cli
