// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/token.h"

namespace rookery {

/// int32, little endian, one after another.
std::vector<std::byte> packTokens(std::span<const Token> tokens);
/// Appends the tokens of `bytes` to `tokens`; false when the length is not a multiple of 4.
bool unpackTokens(std::span<const std::byte> bytes, std::vector<Token>& tokens);

} // namespace rookery
