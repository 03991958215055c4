// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/token.h"
#include "core/engine/backend.h"
#include "core/engine/turn.h"
#include "core/store/records.h"

namespace rookery {

enum class HotPlace {
    Tip,          ///< where a turn ended, or a stored state; also on the disk
    BeforeAnswer, ///< only for making or continuing the answer that follows: to go on from here with anything
                  ///< else would cut the prompt into other chunks than after a restart
};

/// A state in memory and the tokens it stands for.
struct HotState {
    ConversationId conversation = 0;
    HotPlace place = HotPlace::Tip;
    std::vector<Token> tokens;
    std::unique_ptr<State> state;
    std::string fingerprint; ///< of the model, with the tuned state that it began with
};

/// The states of recent turns, so that going on, answering again and switching chats read nothing. Lives on the
/// inference thread; emptied before the model that made the states goes.
class HotStates {
  public:
    /// Keeps a state, most recently used, and drops the oldest beyond the limits (a 7B model's state is 35 MB).
    void keep(HotState kept, std::int64_t stateBytes);
    /// The tip that covers the longest beginning of `path`; null for none.
    const HotState* longestTip(std::span<const Token> path, std::string_view fingerprint) const;
    /// The longest one that covers a beginning of the prompt, but not all of it; null for none.
    const HotState* longestFor(const TurnRequest& request, std::string_view fingerprint) const;
    /// Replaces each state by one of `model`, which computes the same program.
    void moveTo(LoadedModel& model);
    void clear() { m_states.clear(); }

  private:
    std::vector<HotState> m_states; ///< most recently used last
};

} // namespace rookery
