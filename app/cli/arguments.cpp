// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rookery::cli {

namespace {

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

template <typename Number>
std::optional<Number> number(const std::string& text) {
    Number value{};
    const char* end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc() || stopped != end)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<UsageError> Arguments::parse(std::span<const std::string> words,
                                           const ArgumentRules& rules, Arguments& arguments) {
    bool optionsEnded = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (optionsEnded || word.size() < 2 || word[0] != '-') {
            arguments.m_positional.push_back(word);
            continue;
        }
        if (word == "--") {
            optionsEnded = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        if (contains(rules.flags, name) && equals == std::string::npos) {
            arguments.m_options[name].emplace_back();
        } else if (contains(rules.values, name)) {
            if (equals != std::string::npos)
                arguments.m_options[name].push_back(word.substr(equals + 1));
            else if (i + 1 < words.size())
                arguments.m_options[name].push_back(words[++i]);
            else
                return UsageError{name + " needs a value"};
        } else {
            return UsageError{"unknown option " + word};
        }
    }
    if (arguments.m_positional.size() < rules.minPositional)
        return UsageError{"an argument is missing"};
    if (arguments.m_positional.size() > rules.maxPositional)
        return UsageError{"unexpected argument '" + arguments.m_positional[rules.maxPositional] + "'"};
    return std::nullopt;
}

bool Arguments::has(std::string_view name) const {
    return m_options.find(name) != m_options.end();
}

std::string Arguments::text(std::string_view name, std::string_view fallback) const {
    const auto at = m_options.find(name);
    return at == m_options.end() ? std::string(fallback) : at->second.back();
}

std::vector<std::string> Arguments::all(std::string_view name) const {
    const auto at = m_options.find(name);
    return at == m_options.end() ? std::vector<std::string>() : at->second;
}

std::int64_t Arguments::integer(std::string_view name, std::int64_t fallback, std::int64_t least,
                                std::int64_t most) {
    if (!has(name))
        return fallback;
    const std::optional<std::int64_t> value = number<std::int64_t>(text(name));
    if (!value || *value < least || *value > most) {
        fail(std::string(name) + " takes a whole number from " + std::to_string(least) + " to " +
             std::to_string(most));
        return fallback;
    }
    return *value;
}

double Arguments::real(std::string_view name, double fallback, double least, double most) {
    if (!has(name))
        return fallback;
    const std::optional<double> value = number<double>(text(name));
    if (!value || !std::isfinite(*value) || *value < least || *value > most) {
        fail(std::string(name) + " takes a number from " + std::to_string(least) + " to " +
             std::to_string(most));
        return fallback;
    }
    return *value;
}

void Arguments::require(std::initializer_list<std::string_view> anyOf) {
    const bool there = std::any_of(anyOf.begin(), anyOf.end(), [&](std::string_view n) { return has(n); });
    if (there)
        return;
    std::string names;
    for (const std::string_view name : anyOf)
        names += (names.empty() ? "" : " or ") + std::string(name);
    fail(names + " is missing");
}

void Arguments::fail(std::string message) {
    if (!m_error)
        m_error = UsageError{std::move(message)};
}

} // namespace rookery::cli
