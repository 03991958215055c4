// SPDX-License-Identifier: Apache-2.0
//
// A compiled regular expression over UTF-8 text, in the dialect of tokenizer.json files. \s means
// Unicode White_Space (PCRE2's own \s also takes U+180E), \p{..} and case folding are Unicode's.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace rookery {

/// Immutable; may be used by several threads at once.
class Regex {
  public:
    struct Match {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// Errors: UnsupportedFormat with the position if `pattern` cannot be compiled.
    static Result<Regex> compile(std::string_view pattern);
    /// An expression that matches exactly `text`.
    static Result<Regex> literal(std::string_view text);

    /// All matches in `text`, which must be valid UTF-8: not empty, from left to right, not
    /// overlapping. Work for one match is limited; when an expression exceeds it, the search ends
    /// there, which is the same on every machine.
    std::vector<Match> findAll(std::string_view text) const;

  private:
    struct Code;
    explicit Regex(std::shared_ptr<const Code> code) : m_code(std::move(code)) {}
    static Result<Regex> compileWith(std::string_view pattern, unsigned options);

    std::shared_ptr<const Code> m_code;
};

} // namespace rookery
