// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/shards.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace rookery {

namespace {

constexpr std::size_t Digits = 5;

std::string fiveDigits(int number) {
    const std::string text = std::to_string(number);
    return std::string(Digits - std::min(Digits, text.size()), '0') + text;
}

std::optional<int> parseFiveDigits(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.size() != Digits || error != std::errc() || end != text.data() + text.size() ||
        number < 1)
        return std::nullopt;
    return number;
}

} // namespace

std::string ShardName::part(int part) const {
    return stem + "-" + fiveDigits(part) + "-of-" + fiveDigits(count) + extension;
}

std::optional<ShardName> parseShardName(const std::string& fileName) {
    constexpr std::size_t TailLength = 1 + Digits + 4 + Digits; // "-00001-of-00003"
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string::npos || dot < TailLength)
        return std::nullopt;
    const std::string_view tail = std::string_view(fileName).substr(dot - TailLength, TailLength);
    if (tail[0] != '-' || tail.substr(1 + Digits, 4) != "-of-")
        return std::nullopt;
    const auto number = parseFiveDigits(tail.substr(1, Digits));
    const auto count = parseFiveDigits(tail.substr(1 + Digits + 4));
    if (!number || !count || *number > *count)
        return std::nullopt;
    return ShardName{fileName.substr(0, dot - TailLength), *number, *count, fileName.substr(dot)};
}

} // namespace rookery
