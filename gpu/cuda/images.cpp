// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/images.h"

#include <iterator>

#ifdef ROOKERY_EMBEDDED_IMAGES
// What the build made: the bytes of each image, and an array of them, `embedded`.
#include ROOKERY_EMBEDDED_IMAGES
#endif

namespace rookery::cuda {

std::vector<ModuleImage> embeddedImages() {
#ifdef ROOKERY_EMBEDDED_IMAGES
    return {std::begin(embedded), std::end(embedded)};
#else
    return {};
#endif
}

} // namespace rookery::cuda
