// SPDX-License-Identifier: Apache-2.0
//
// How a mapped file is going to be read, said to the system beforehand. Left alone it fetches
// megabytes around every byte that is touched, and one place after the other: a few hundred places
// in a large file take seconds. All of this is advice: it may be ignored, and it never fails.
#pragma once

#include <cstddef>
#include <span>

namespace rookery {

/// Begins to fetch the pages of `mapped`, a part of a MappedFile, and does not wait for them. Many
/// calls before the first byte is read let the disk serve all of them at once.
void fetchSoon(std::span<const std::byte> mapped);

/// Takes the whole pages of `mapped`, a part of a MappedFile, out of this process. They come back
/// when they are read again, from the file or from what the system still holds of it. Never to be
/// called for other memory: it would be lost.
void letGo(std::span<const std::byte> mapped);

/// For its lifetime only touched pages of `mapped`, all of a MappedFile, are read from the disk.
class ScatteredReads {
  public:
    explicit ScatteredReads(std::span<const std::byte> mapped);
    ~ScatteredReads();
    ScatteredReads(ScatteredReads&& other) noexcept;
    ScatteredReads& operator=(ScatteredReads&&) = delete;
    ScatteredReads(const ScatteredReads&) = delete;
    ScatteredReads& operator=(const ScatteredReads&) = delete;

  private:
    std::span<const std::byte> m_mapped;
};

} // namespace rookery
