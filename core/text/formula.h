// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// A formula in TeX notation as plain characters make it most readable: Greek letters and signs as such, small numbers
/// raised and lowered where there are characters for them, fractions and roots in a line. What it does not know stays as
/// written. The result is never markup; any bytes may come, and time is linear in their number.
std::string readableFormula(std::string_view tex);

} // namespace rookery
