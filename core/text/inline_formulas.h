// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// Markdown in which the formulas that stand between \( and \) in a sentence stand between dollar signs, which is what
/// the parser knows. Code between backticks stays as it is, and so does what would not be read as a formula then: an
/// empty one, one with a dollar sign or a blank line, one that touches a letter or digit. Linear in the length.
std::string withDollarFormulas(std::string_view markdown);

} // namespace rookery
