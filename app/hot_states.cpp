// SPDX-License-Identifier: Apache-2.0
#include "app/hot_states.h"

#include <algorithm>

namespace rookery {

namespace {

constexpr std::size_t MostStates = 16;
constexpr std::int64_t MostBytes = std::int64_t{512} << 20;

bool isBeginning(const std::vector<Token>& tokens, std::span<const Token> path) {
    return tokens.size() <= path.size() && std::equal(tokens.begin(), tokens.end(), path.begin());
}

} // namespace

void HotStates::keep(HotState kept, std::int64_t stateBytes) {
    std::erase_if(m_states, [&](const HotState& hot) {
        return hot.fingerprint == kept.fingerprint && hot.tokens == kept.tokens;
    });
    m_states.push_back(std::move(kept));
    const std::int64_t fitting = MostBytes / std::max<std::int64_t>(stateBytes, 1);
    const std::size_t limit = std::clamp<std::size_t>(static_cast<std::size_t>(fitting), 2, MostStates);
    while (m_states.size() > limit)
        m_states.erase(m_states.begin());
}

const HotState* HotStates::longestTip(std::span<const Token> path, std::string_view fingerprint) const {
    const HotState* best = nullptr;
    for (const HotState& hot : m_states) {
        const bool longer = best == nullptr || hot.tokens.size() > best->tokens.size();
        if (longer && hot.place == HotPlace::Tip && hot.fingerprint == fingerprint && isBeginning(hot.tokens, path))
            best = &hot;
    }
    return best;
}

const HotState* HotStates::longestFor(const TurnRequest& request, std::string_view fingerprint) const {
    const std::vector<Token>& prompt = request.prompt;
    const std::size_t answerBegin = prompt.size() - (request.samplerState.empty() ? 0 : request.answerSoFar);
    const HotState* best = nullptr;
    for (const HotState& hot : m_states) {
        const bool longer = best == nullptr || hot.tokens.size() > best->tokens.size();
        const bool fits = hot.fingerprint == fingerprint &&
                          (hot.place == HotPlace::Tip || hot.tokens.size() + 1 == answerBegin);
        if (longer && fits && hot.tokens.size() < prompt.size() && isBeginning(hot.tokens, prompt))
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
            moved.push_back({hot.conversation, hot.place, std::move(hot.tokens), std::move(*state), std::move(hot.fingerprint)});
    }
    m_states = std::move(moved);
}

} // namespace rookery
