// SPDX-License-Identifier: Apache-2.0
//
// Scratch memory comes as bytes that begin anywhere. Everything has internal linkage: files that are compiled for one
// instruction set alone use it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace rookery::cpu {
namespace {

/// Bytes in which a T finds its place.
template <class T> constexpr std::size_t scratchBytes() {
    return sizeof(T) + alignof(T);
}

template <class T> T& scratchAs(std::byte* scratch) {
    const std::size_t misplaced = reinterpret_cast<std::uintptr_t>(scratch) % alignof(T);
    return *reinterpret_cast<T*>(scratch + (misplaced == 0 ? 0 : alignof(T) - misplaced));
}

} // namespace
} // namespace rookery::cpu
