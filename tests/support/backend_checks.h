// SPDX-License-Identifier: Apache-2.0
//
// What every backend must do, asked of any LoadedModel. Each check returns what is wrong in a
// sentence, or nothing.
#pragma once

#include <string>
#include <vector>

#include "core/engine/backend.h"
#include "tests/support/conformance.h"

namespace rookery {

/// Feeds the tokens of a case in calls of `chunk` and compares logits, the state and the text that
/// follows. stateLimit 0: the state is not compared.
std::string checkCase(LoadedModel& model, const ConformanceCase& testCase, std::size_t chunk,
                      double limit, double stateLimit);

/// Five sequences of different lengths in one batch give what each gives alone.
std::string checkBatch(LoadedModel& model, double limit);
/// One call asks for no logits, one for the last and one for all.
std::string checkMixedBatch(LoadedModel& model, double limit);
/// `count` tokens at once give what they give one by one.
std::string checkLongPrompt(LoadedModel& model, int count, double limit);
/// States: what is written is read, copies go on alike, initial states are the program's.
std::string checkStates(LoadedModel& model);
/// Tokens out of range, states of another model or size, empty and doubled sequences are refused.
std::string checkRefusals(LoadedModel& model, LoadedModel& other);
/// Two fresh runs give the same bits.
std::string checkRepeatable(LoadedModel& model);

/// Tokens of no meaning, always the same.
std::vector<Token> someTokens(const Program& program, int count);
/// The logits of the last token; empty if it failed.
std::vector<float> lastLogits(LoadedModel& model, std::span<const Token> tokens, State& state);
std::vector<float> contentsOf(const LoadedModel& model, const State& state);

} // namespace rookery
