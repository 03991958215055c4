// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/emulation/memory.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace rookery::cuda::emulation {
namespace {

constexpr std::size_t Alignment = 512; // of cuMemAlloc, at least

} // namespace

WatchedMemory::WatchedMemory(std::size_t bytes)
    : m_size(bytes), m_words((bytes + WordBytes - 1) / WordBytes) {
    const std::size_t whole = (bytes + Alignment - 1) / Alignment * Alignment;
    m_bytes = static_cast<std::byte*>(std::aligned_alloc(Alignment, whole));
    if (m_bytes == nullptr)
        throw std::bad_alloc();
    std::memset(m_bytes, 0xff, whole);
}

WatchedMemory::~WatchedMemory() {
    std::free(m_bytes);
}

void WatchedMemory::markWritten(std::size_t offset, std::size_t bytes) {
    if (bytes == 0)
        return;
    for (std::size_t word = offset / WordBytes; word <= (offset + bytes - 1) / WordBytes; ++word)
        traces(word).markWritten();
}

std::uint64_t DeviceMemory::allocate(std::size_t bytes) {
    auto piece = std::make_unique<WatchedMemory>(bytes);
    const std::uint64_t address = piece->address();
    m_pieces.emplace(address, std::move(piece));
    m_bytesUsed += bytes;
    return address;
}

bool DeviceMemory::free(std::uint64_t address) {
    const auto found = m_pieces.find(address);
    if (found == m_pieces.end())
        return false;
    m_bytesUsed -= found->second->size();
    m_pieces.erase(found);
    m_recent.fill(nullptr);
    return true;
}

WatchedMemory* DeviceMemory::search(std::uint64_t address, std::size_t bytes) {
    auto found = m_pieces.upper_bound(address);
    if (found == m_pieces.begin())
        return nullptr;
    --found;
    WatchedMemory* piece = found->second.get();
    if (!piece->holds(address, bytes))
        return nullptr;
    m_recent[m_nextRecent++ % m_recent.size()] = piece;
    return piece;
}

} // namespace rookery::cuda::emulation
