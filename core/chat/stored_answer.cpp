// SPDX-License-Identifier: Apache-2.0
#include "core/chat/stored_answer.h"

#include <algorithm>

namespace rookery {

namespace {

double perSecond(double count, double ms) {
    return ms > 0 ? count * 1000 / ms : 0;
}

} // namespace

Result<void> noteAuthor(Store& store, ConversationId conversation, const AnswerAuthor& author) {
    if (auto noted = store.conversations().noteModel(author.model); !noted)
        return noted;
    ConversationChange change;
    change.modelFingerprint = author.model.fingerprint;
    change.tokenizer = author.tokenizer;
    return store.conversations().update(conversation, change);
}

Result<std::vector<MessageId>> beginAnswers(Store& store, ConversationId conversation, MessageId parent,
                                            const AnswerAuthor& author, int count) {
    if (auto noted = noteAuthor(store, conversation, author); !noted)
        return noted.error();
    Message answer;
    answer.conversation = conversation;
    answer.parent = parent;
    answer.role = Role::Assistant;
    answer.modelFingerprint = author.model.fingerprint;
    answer.modelName = author.model.name;
    answer.sampler = author.sampler;
    std::vector<MessageId> ids;
    for (int i = 0; i < count; ++i) {
        auto made = store.answers().begin(answer, author.tokenizer);
        if (!made)
            return made.error();
        ids.push_back(*made);
    }
    if (ids.size() > 1) {
        if (auto shown = store.messages().activate(ids.front()); !shown)
            return shown.error();
    }
    return ids;
}

StopReason storedStopReason(TurnEnd end) {
    switch (end) {
    case TurnEnd::Finished:
        return StopReason::End;
    case TurnEnd::Length:
        return StopReason::Length;
    case TurnEnd::Cancelled:
        return StopReason::Cancelled;
    }
    return StopReason::Error;
}

AnswerStats answerStats(const TurnResult& result) {
    AnswerStats stats;
    stats.tokens = result.tokensGenerated;
    stats.resumedTokens = result.tokensResumed;
    stats.readTokens = result.tokensRead;
    stats.firstTokenMs = result.firstTokenMs;
    stats.thoughtMs = result.thoughtMs;
    stats.readTokensPerSecond = perSecond(result.tokensRead, result.readMs);
    stats.writeTokensPerSecond = perSecond(result.tokensGenerated, result.generateMs);
    return stats;
}

FinishedAnswer finishedAnswer(const TurnResult& result) {
    FinishedAnswer finished;
    finished.content = result.text;
    finished.tokens = result.tokens;
    finished.reason = storedStopReason(result.end);
    finished.stats = answerStats(result);
    if (result.end != TurnEnd::Finished) {
        const auto bytes = std::as_bytes(std::span(result.samplerState));
        finished.samplerState.assign(bytes.begin(), bytes.end());
    }
    return finished;
}

std::vector<Token> coveredTokens(const TurnRequest& request, const TurnResult& result) {
    std::vector<Token> tokens = request.prompt;
    if (!result.tokens.empty()) { // else the reading was cut, or the answer is empty
        tokens.resize(request.prompt.size() - request.answerSoFar);
        tokens.insert(tokens.end(), result.tokens.begin(), result.tokens.end());
    }
    tokens.resize(std::min(result.covered, tokens.size()));
    return tokens;
}

} // namespace rookery
