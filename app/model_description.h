// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/messages.h"
#include "core/engine/model_loader.h"

namespace rookery {

/// What the window says about a model that was loaded. Reads the checkpoint's header once more.
ModelDescription describeModel(const OpenedModel& opened, const ModelRequest& request, const Resources& resources);

} // namespace rookery
