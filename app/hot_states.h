// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/base/token.h"
#include "core/engine/backend.h"
#include "core/store/records.h"

namespace rookery {

/// A state in memory and the tokens it stands for.
struct HotState {
    ConversationId conversation = 0;
    std::vector<Token> tokens;
    std::unique_ptr<State> state;
};

/// The states of recent turns, so that going on, answering again and switching chats read nothing. Lives on the
/// inference thread; emptied before the model that made the states goes.
class HotStates {
  public:
    /// Keeps a state, most recently used, and drops the oldest beyond the limits (a 7B model's state is 35 MB).
    void keep(ConversationId conversation, std::vector<Token> tokens, std::unique_ptr<State> state,
              std::int64_t stateBytes);
    /// The one that covers the longest beginning of `path`, of at most `most` tokens; null for none.
    const HotState* longest(std::span<const Token> path, std::size_t most) const;
    /// Replaces each state by one of `model`, which computes the same program.
    void moveTo(LoadedModel& model);
    void clear() { m_states.clear(); }

  private:
    std::vector<HotState> m_states; ///< most recently used last
};

} // namespace rookery
