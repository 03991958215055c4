// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery::cli {

/// What a command accepts. Names include the dashes: "--model".
struct ArgumentRules {
    std::vector<std::string_view> values;   ///< options with a value
    std::vector<std::string_view> flags;    ///< options without
    std::size_t minPositional = 0;
    std::size_t maxPositional = 0;
};

/// Wrong usage: one sentence, exit status 2.
struct UsageError {
    std::string message;
};

/// A parsed command line. Options may be written "--name value" or "--name=value"; "--" ends them.
class Arguments {
  public:
    /// Unknown options, missing values and wrong counts are usage errors.
    static std::optional<UsageError> parse(std::span<const std::string> words,
                                           const ArgumentRules& rules, Arguments& arguments);

    bool has(std::string_view name) const;
    /// The last value given, or `fallback`.
    std::string text(std::string_view name, std::string_view fallback = {}) const;
    std::vector<std::string> all(std::string_view name) const;
    const std::vector<std::string>& positional() const { return m_positional; }

    /// The number given, or `fallback`. Text that is no number, or one outside [least, most], is noted:
    /// see error().
    std::int64_t integer(std::string_view name, std::int64_t fallback, std::int64_t least,
                         std::int64_t most);
    double real(std::string_view name, double fallback, double least, double most);
    /// Notes that one of these options must be there.
    void require(std::initializer_list<std::string_view> anyOf);
    /// The first fault noted while reading values.
    const std::optional<UsageError>& error() const { return m_error; }
    void fail(std::string message);

  private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
    std::vector<std::string> m_positional;
    std::optional<UsageError> m_error;
};

} // namespace rookery::cli
