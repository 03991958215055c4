// SPDX-License-Identifier: Apache-2.0
#include "core/store/token_blob.h"

#include <cstdint>

namespace rookery {

std::vector<std::byte> packTokens(std::span<const Token> tokens) {
    std::vector<std::byte> bytes;
    bytes.reserve(tokens.size() * 4);
    for (const Token token : tokens)
        for (int shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<std::byte>(static_cast<std::uint32_t>(token) >> shift));
    return bytes;
}

bool unpackTokens(std::span<const std::byte> bytes, std::vector<Token>& tokens) {
    tokens.reserve(tokens.size() + bytes.size() / 4);
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) {
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 4; ++i)
            bits |= std::to_integer<std::uint32_t>(bytes[at + i]) << (8 * i);
        tokens.push_back(static_cast<Token>(bits));
    }
    return bytes.size() % 4 == 0;
}

} // namespace rookery
