// SPDX-License-Identifier: Apache-2.0
//
// The few pickle opcodes that PyTorch writes, interpreted as data. A pickle is a program for a
// small stack machine whose opcodes can import and call anything; here nothing is imported or
// called. The names a pickle may mention are a closed list, and a call becomes a node that says
// what was called with what.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/checkpoint/pickle.h"

namespace rookery {

/// Reads the pickle that begins `bytes`. `what` says where it is, for messages ("data.pkl").
/// Memory is bounded: at most 2^20 objects. Never recursive.
/// Errors: Truncated, BadFormat; UnsupportedFormat for an opcode or a global that is not on the
/// list. Source: docs/formats.md, "PyTorch".
Result<Pickle> readPickle(std::span<const std::byte> bytes, std::string_view file,
                          std::string_view what);

} // namespace rookery
