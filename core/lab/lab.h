// SPDX-License-Identifier: Apache-2.0
//
// The prompt lab: asks the same questions in several orders and counts. Greedy and without chance, so that
// a run can be repeated; what prompts share is read once and copied.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/engine/backend.h"
#include "core/lab/probes.h"
#include "core/lab/statistics.h"
#include "core/prompt/chat_format.h"
#include "core/prompt/recipes.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// A way to ask. Typed: material, question. LookAgain: material, then rewritten question, the passages
/// that fit it, question; the material is read without knowing the question. The others are recipes.
enum class Arm { Typed, First, Sandwich, ReadTwice, LookAgain, InParts, Excerpts, ExcerptsOnly };
inline constexpr int ArmCount = 8;
/// "typed", "first", "sandwich", "read-twice", "look-again", "in-parts", "excerpts", "excerpts-only".
std::string_view armName(Arm arm);
std::optional<Arm> armFromName(std::string_view name);
/// The recipe of an arm; nothing for Typed and LookAgain.
std::optional<Recipe> armRecipe(Arm arm);

/// The text of one user message that asks `probe` in this way.
std::string askInOrder(const ProbeSet& set, const Probe& probe, Arm arm);

struct LabOptions {
    std::vector<Arm> arms = {Arm::Typed, Arm::First, Arm::Sandwich, Arm::ReadTwice, Arm::LookAgain};
    int answerTokens = 48;  ///< the answer counts as found inside so many
    int batch = 8;          ///< probes advanced together
    const ChatFormat* format = nullptr; ///< null: the default
};

/// One probe asked in one way.
struct Trial {
    Arm arm = Arm::Typed;
    std::size_t probe = 0;
    bool hit = false;
    double logLikelihood = 0; ///< of the expected answer, mean per token, in nats
    std::string answer;       ///< what the model wrote
    std::size_t promptTokens = 0;
};

struct ArmCost {
    Arm arm = Arm::Typed;
    std::size_t tokensRead = 0; ///< shared beginnings once
    double seconds = 0;
};

struct LabRun {
    std::vector<Trial> trials; ///< arm by arm, every probe in order
    std::vector<ArmCost> costs;
};

/// Runs on the calling thread. Progress counts trials. Errors: Cancelled, those of the device.
Result<LabRun> runLab(LoadedModel& model, const Tokenizer& tokenizer, std::span<const Token> banned, const ProbeSet& set,
                      const LabOptions& options, const Progress& progress, const std::stop_token& stop);

} // namespace rookery
