// SPDX-License-Identifier: Apache-2.0
#include "app/hot_states.h"

#include <algorithm>

namespace rookery {

namespace {

constexpr std::size_t MostStates = 16;
constexpr std::int64_t MostBytes = std::int64_t{512} << 20;

} // namespace

void HotStates::keep(ConversationId conversation, std::vector<Token> tokens, std::unique_ptr<State> state,
                     std::int64_t stateBytes) {
    std::erase_if(m_states, [&](const HotState& hot) { return hot.tokens == tokens; });
    m_states.push_back({conversation, std::move(tokens), std::move(state)});
    const std::int64_t fitting = MostBytes / std::max<std::int64_t>(stateBytes, 1);
    const std::size_t limit = std::clamp<std::size_t>(static_cast<std::size_t>(fitting), 2, MostStates);
    while (m_states.size() > limit)
        m_states.erase(m_states.begin());
}

const HotState* HotStates::longest(std::span<const Token> path, std::size_t most) const {
    const HotState* best = nullptr;
    for (const HotState& hot : m_states) {
        const bool longer = best == nullptr || hot.tokens.size() > best->tokens.size();
        if (longer && hot.tokens.size() <= std::min(most, path.size()) &&
            std::equal(hot.tokens.begin(), hot.tokens.end(), path.begin()))
            best = &hot;
    }
    return best;
}

void HotStates::moveTo(LoadedModel& model) {
    std::vector<float> floats(static_cast<std::size_t>(model.program().stateLayout().floatCount));
    std::vector<HotState> moved;
    for (HotState& hot : m_states) {
        auto state = model.newState();
        if (state && hot.state->read(floats) && (*state)->write(floats))
            moved.push_back({hot.conversation, std::move(hot.tokens), std::move(*state)});
    }
    m_states = std::move(moved);
}

} // namespace rookery
