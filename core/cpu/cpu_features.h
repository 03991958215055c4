// SPDX-License-Identifier: Apache-2.0
//
// What the processor offers beyond the instruction sets that Highway chooses from.
#pragma once

namespace rookery::cpu {

/// True where AVX-512 with the products of bytes (VNNI) is there and allowed to be used.
bool hasByteProducts();

/// True where AMX tiles of bf16 are there; asks the system once for the right to use them.
bool hasTileUnit();

/// Restores what the machine offers, or pretends that neither is there. For tests of the ways that
/// other machines take; call it between models only.
enum class Extensions { AsFound, None };
void useExtensions(Extensions extensions);

} // namespace rookery::cpu
