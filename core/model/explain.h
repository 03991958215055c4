// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/model/program.h"

namespace rookery {

/// The program as text for people, one instruction a line:
///     layer 0   %12 [2048] = MatMul(%11, blocks.0.att.key.weight [2048 x 768])   att.key
/// %n is an activation, s:name a state, everything else a weight.
std::string explain(const Program& program);

} // namespace rookery
