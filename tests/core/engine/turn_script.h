// SPDX-License-Identifier: Apache-2.0
//
// The model here remembers every token it was fed in its state and answers by a script, so that
// each test can look at what exactly the state covers.
#pragma once

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <QTest>

#include "core/engine/turn.h"
#include "core/model/program_builder.h"
#include "core/tokenizer/world_tokenizer.h"

namespace rookery::test {

inline constexpr int MaxFed = 12000;

inline std::shared_ptr<const Program> scriptProgram(int vocabulary) {
    Hyperparameters sizes;
    sizes.vocabulary = vocabulary;
    ProgramBuilder builder(sizes);
    builder.setLayer(0);
    builder.state("fed", StateKind::AttentionShift, MaxFed);
    return builder.finish();
}

class FedState : public State {
  public:
    Result<void> read(std::span<float> host) const override {
        std::fill(host.begin(), host.end(), -1.0F);
        std::copy(fed.begin(), fed.end(), host.begin());
        return {};
    }
    Result<void> write(std::span<const float> host) override {
        fed.clear();
        for (const float value : host) {
            if (value >= 0)
                fed.push_back(static_cast<Token>(value));
        }
        return {};
    }
    Result<void> copyFrom(const State& other) override {
        fed = static_cast<const FedState&>(other).fed;
        return {};
    }

    std::vector<Token> fed;
};

class ScriptModel : public LoadedModel {
  public:
    explicit ScriptModel(int vocabulary) : m_program(scriptProgram(vocabulary)) {}

    const Program& program() const override { return *m_program; }
    const DeviceInfo& device() const override { return m_device; }
    ExecutionStats stats() const override { return {}; }
    Result<std::unique_ptr<State>> newState() override {
        return std::unique_ptr<State>(std::make_unique<FedState>());
    }
    Result<void> forward(std::span<const Token> tokens, State& state,
                         std::span<float> logits) override {
        auto& fed = static_cast<FedState&>(state).fed;
        fed.insert(fed.end(), tokens.begin(), tokens.end());
        calls.push_back(tokens.size());
        if (failAfter > 0 && static_cast<int>(calls.size()) > failAfter)
            return {ErrorCode::DeviceLost, "the scripted device is gone"};
        if (!logits.empty()) {
            std::fill(logits.begin(), logits.end(), 0.0F);
            logits[static_cast<std::size_t>(next(fed))] = certainty;
        }
        return {};
    }

    /// What comes after everything fed so far.
    std::function<Token(const std::vector<Token>&)> next;
    std::vector<std::size_t> calls; ///< tokens of each forward()
    int failAfter = 0;
    float certainty = 20.0F; ///< logit of what comes next; those of the others are 0

  private:
    std::shared_ptr<const Program> m_program;
    DeviceInfo m_device;
};

/// Token 0 ends a text, then the single bytes, then pieces that make the seams interesting.
inline const std::vector<std::string>& vocabulary() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> made = {""};
        for (int byte = 0; byte < 256; ++byte)
            made.emplace_back(1, static_cast<char>(byte));
        for (const char* piece :
             {" Hello", " world", ".\n\n", "\n\n", "User", "\n\nUser:", "Useful"})
            made.emplace_back(piece);
        return made;
    }();
    return all;
}

inline int vocabularySize() {
    return static_cast<int>(vocabulary().size());
}

inline const Tokenizer& tokenizer() {
    static const std::shared_ptr<const Tokenizer> ofPieces = [] {
        auto made = makeWorldTokenizer(vocabulary(), "test");
        if (!made)
            qFatal("%s", made.error().message.c_str());
        return *made;
    }();
    return *ofPieces;
}

inline Token id(std::string_view piece) {
    const auto at = std::find(vocabulary().begin(), vocabulary().end(), piece);
    return static_cast<Token>(at - vocabulary().begin());
}

inline std::vector<Token> ids(std::initializer_list<const char*> pieces) {
    std::vector<Token> result;
    for (const char* piece : pieces)
        result.push_back(id(piece));
    return result;
}

inline std::vector<Token> joined(std::vector<Token> a, const std::vector<Token>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// A model that answers with these pieces after the prompt and then ends the text.
inline std::unique_ptr<ScriptModel> answering(std::size_t promptLength, std::vector<Token> answer) {
    auto model = std::make_unique<ScriptModel>(vocabularySize());
    model->next = [promptLength, answer = std::move(answer)](const std::vector<Token>& fed) {
        const std::size_t given = fed.size() - promptLength;
        return given < answer.size() ? answer[given] : Token{0};
    };
    return model;
}

inline TurnRequest request(std::vector<Token> prompt) {
    TurnRequest turn;
    turn.prompt = std::move(prompt);
    turn.sampling = greedyParameters();
    turn.stops = {"\n\nUser:"};
    return turn;
}

inline Result<TurnResult> runOn(ScriptModel& model, FedState& state, const TurnRequest& turn,
                                const TurnObserver& observer = {}, std::stop_token stop = {}) {
    return runTurn(model, tokenizer(), {}, state, turn, observer, std::move(stop));
}

} // namespace rookery::test
