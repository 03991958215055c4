// SPDX-License-Identifier: Apache-2.0
//
// What the processor offers beyond the instruction sets that Highway chooses from.
#pragma once

#include <cstdint>

namespace rookery::cpu {

/// True where AVX-512 with the products of bytes (VNNI) is there and allowed to be used.
bool hasByteProducts();

/// True where AVX2 has the products of bytes (AVX-VNNI): processors without AVX-512, and some with.
bool hasShortByteProducts();

/// True where AMX tiles of bf16 are there; asks the system once for the right to use them.
bool hasTileUnit();

/// What a processor may look like; see useExtensions().
enum class Extensions : std::uint8_t {
    AsFound,
    NoTiles,  ///< AVX-512 with VNNI at most (Ice Lake, Zen 4)
    Avx2Vnni, ///< AVX2 with AVX-VNNI at most (Alder Lake)
    Avx2,     ///< AVX2 at most (Haswell, Zen 3)
};
/// Pretends that the processor has no more than that, for tests and measurements of the ways that
/// other machines take; call it between models only.
void useExtensions(Extensions extensions);

} // namespace rookery::cpu
