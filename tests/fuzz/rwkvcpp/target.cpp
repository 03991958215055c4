// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/rwkvcpp_reader.h"
#include "tests/fuzz/checkpoint_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    rookery::fuzz::checkReader(rookery::readRwkvCpp, data, size);
    return 0;
}
