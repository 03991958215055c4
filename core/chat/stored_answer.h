// SPDX-License-Identifier: Apache-2.0
//
// From the engine to the store: the rows of answers, what was measured, and what a state covers.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/turn.h"
#include "core/store/store.h"

namespace rookery {

/// Who answers, and how.
struct AnswerAuthor {
    ModelRecord model;
    std::string tokenizer; ///< id
    std::string sampler;   ///< JSON of the sampling settings; empty: not known
};

/// Makes the rows of `count` answers to `parent` and notes the author as the conversation's own. The first
/// answer is the one shown; the others are branches beside it. Errors: those of the store.
Result<std::vector<MessageId>> beginAnswers(Store& store, ConversationId conversation, MessageId parent,
                                            const AnswerAuthor& author, int count = 1);
/// The author alone, for an answer that goes on.
Result<void> noteAuthor(Store& store, ConversationId conversation, const AnswerAuthor& author);

StopReason storedStopReason(TurnEnd end);
AnswerStats answerStats(const TurnResult& result);
/// What the journal keeps of an answer that ended without an error.
FinishedAnswer finishedAnswer(const TurnResult& result);

/// Tokens that the state covers after the turn: what its snapshot stands for.
std::vector<Token> coveredTokens(const TurnRequest& request, const TurnResult& result);

} // namespace rookery
