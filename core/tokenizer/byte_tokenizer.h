// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// The tokenizer "bytes" of models with a vocabulary of 256: token = byte value, no end of text.
std::shared_ptr<const Tokenizer> makeByteTokenizer();

} // namespace rookery
