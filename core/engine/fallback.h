// SPDX-License-Identifier: Apache-2.0
//
// A model on a device that may fail, with another to go on with. A graphics driver can be reset or
// run out of memory in the middle of an answer; the conversation must not notice.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/engine/backend.h"

namespace rookery {

/// Loads the same program where it cannot fail that way: on the CPU, with the same type of weights.
using Reload = std::function<Result<std::unique_ptr<LoadedModel>>()>;

/// Passes everything on to `model`. When a call fails for want of memory or because the device is
/// gone, loads the model again with `reload`, brings each state to where it was from its last copy
/// on the host and the tokens since, and makes the call again: the caller sees only that device()
/// is another one, and waits. Errors of `reload` are returned in place of the device's own.
///
/// A state is copied to the host whenever it is read or written, and after SnapshotTokens tokens.
std::unique_ptr<LoadedModel> withFallback(std::unique_ptr<LoadedModel> model, Reload reload);
/// A model that was loaded elsewhere than wished, since loading there ended in `fault`.
std::unique_ptr<LoadedModel> loadedAfter(std::unique_ptr<LoadedModel> model, Error fault);
/// Why a model made by one of these is not on the device that it was meant for; nothing while it is.
std::optional<Error> deviceFault(const LoadedModel& model);

/// The model that a model made by one of these passes everything on to; any other model itself.
const LoadedModel& modelInUse(const LoadedModel& model);

/// Tokens after which a state is copied to the host: few enough to feed again at once, enough that
/// the copy (some milliseconds) costs nothing.
constexpr std::size_t SnapshotTokens = 256;

} // namespace rookery
