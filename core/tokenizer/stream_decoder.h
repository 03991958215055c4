// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// Turns the bytes of tokens, which may end inside a character, into text of whole characters. Each
/// maximal ill-formed stretch becomes one U+FFFD; the result does not depend on how the bytes are
/// cut. One per stream; not shared between threads.
class StreamDecoder {
  public:
    /// Takes the next bytes and returns the characters that are now complete. At most three bytes,
    /// an unfinished but so far valid character, are held back.
    std::string feed(std::string_view bytes);
    /// The end of the stream: a character that never became complete is one U+FFFD. The decoder is
    /// then as new.
    std::string flush();

  private:
    std::string m_pending;
};

} // namespace rookery
