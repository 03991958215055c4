// SPDX-License-Identifier: Apache-2.0
//
// The only file of app/ that knows which backends exist.
#include "app/backends.h"

#include "core/cpu/cpu_backend.h"

namespace rookery {

std::vector<std::unique_ptr<Backend>> makeBackends() {
    std::vector<std::unique_ptr<Backend>> backends;
    backends.push_back(makeCpuBackend());
    return backends;
}

} // namespace rookery
