// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stop_token>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/engine/backend.h"

namespace rookery {

/// A device and the CPU, with the backends that load onto them.
struct DevicePair {
    Backend& backend;
    DeviceInfo device;
    Backend& cpu;
    DeviceInfo processor;
};

/// Loads as many of the first layers as fit onto the device, at most `most`, and the others with the
/// head onto the CPU. Progress counts bytes of both. Errors: OutOfMemory where not one layer fits,
/// else those of Backend::load().
Result<std::unique_ptr<LoadedModel>> loadDivided(const DevicePair& where,
                                                 const std::shared_ptr<const Program>& program,
                                                 int most, const LoadOptions& options,
                                                 const Progress& progress,
                                                 const std::stop_token& stop);

} // namespace rookery
