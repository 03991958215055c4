// SPDX-License-Identifier: Apache-2.0
#include "core/lab/lab.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "core/engine/sampler.h"

namespace rookery {

namespace {

constexpr std::size_t TokensPerStep = 128; ///< of each sequence in one call: how soon stopping is noticed

using Clock = std::chrono::steady_clock;

/// A message of material and question, and the finding that analyse() would make if it had no doubt.
struct Asked {
    ReorderInput input;
    Finding finding;
};

Asked asTyped(const ProbeSet& set, const Probe& probe) {
    static const PhraseTable table = PhraseTable::builtIn();
    Asked asked;
    const std::string& material = set.materials[probe.material];
    asked.input.text = material + "\n\n" + probe.question;
    const auto end = static_cast<std::uint32_t>(material.size());
    asked.finding.decision = Decision::Reorder;
    asked.finding.confidence = Confidence::High;
    asked.finding.body = {trimmed(asked.input.text, {0, end})};
    asked.finding.instruction = {end + 2, static_cast<std::uint32_t>(asked.input.text.size())};
    for (const PhraseLanguage& language : table.languages()) {
        if (std::string_view(language.tag).substr(0, set.language.size()) == set.language && probe.kind != ProbeKind::Own) {
            asked.finding.language = &language;
            break;
        }
    }
    if (asked.finding.language == nullptr)
        asked.finding.language = table.detect(foldText(probe.question), material.substr(0, 2000));
    return asked;
}

/// What the prompts of an arm share at their beginning is read once.
struct Work {
    std::size_t probe = 0;
    std::vector<Token> prompt;
    std::vector<Token> answer;
};

std::size_t commonBeginning(const std::vector<Work>& works, std::size_t begin, std::size_t end) {
    std::size_t common = works[begin].prompt.size() - 1; // the last token gives the logits
    for (std::size_t i = begin + 1; i < end; ++i) {
        const auto& a = works[begin].prompt;
        const auto& b = works[i].prompt;
        common = std::min(common, b.size() - 1);
        common = static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(common), b.begin()).first - a.begin());
    }
    return common;
}

class Runner {
  public:
    Runner(LoadedModel& model, const Tokenizer& tokenizer, std::span<const Token> banned, const ProbeSet& set,
           const LabOptions& options, const Progress& progress, const std::stop_token& stop)
        : m_model(model), m_tokenizer(tokenizer), m_banned(banned), m_set(set), m_options(options), m_progress(progress),
          m_stop(stop), m_format(options.format != nullptr ? *options.format : chatFormats().front()),
          m_vocabulary(static_cast<std::size_t>(model.program().hyperparameters().vocabulary)) {}

    Result<LabRun> run() {
        for (const Arm arm : m_options.arms) {
            const auto start = Clock::now();
            m_tokensRead = 0;
            const std::size_t before = m_run.trials.size();
            std::vector<Work> works = prompts(arm);
            for (std::size_t begin = 0; begin < works.size();) {
                std::size_t end = begin + 1;
                const std::size_t material = m_set.probes[works[begin].probe].material;
                while (end < works.size() && end - begin < batchSize() && m_set.probes[works[end].probe].material == material)
                    ++end;
                // Lists have few questions each: fill the batch with others that share less.
                while (end < works.size() && end - begin < batchSize() && !sharesMuch(works, begin, end))
                    ++end;
                if (auto done = runGroup(arm, works, begin, end); !done)
                    return done.error();
                begin = end;
            }
            std::sort(m_run.trials.begin() + static_cast<std::ptrdiff_t>(before), m_run.trials.end(),
                      [](const Trial& a, const Trial& b) { return a.probe < b.probe; });
            m_run.costs.push_back({arm, m_tokensRead, std::chrono::duration<double>(Clock::now() - start).count()});
        }
        return std::move(m_run);
    }

  private:
    std::size_t batchSize() const { return static_cast<std::size_t>(std::max(1, m_options.batch)); }

    std::vector<Work> prompts(Arm arm) const {
        std::vector<Work> works;
        for (std::size_t i = 0; i < m_set.probes.size(); ++i) {
            const Probe& probe = m_set.probes[i];
            works.push_back({i, m_tokenizer.encode(userTurn(m_format, askInOrder(m_set, probe, arm), TurnPlace::First)),
                             m_tokenizer.encode(" " + probe.answer, TextPosition::Middle)});
        }
        std::stable_sort(works.begin(), works.end(), [this](const Work& a, const Work& b) {
            return m_set.probes[a.probe].material < m_set.probes[b.probe].material;
        });
        return works;
    }
    /// Whether the prompts so far have a beginning worth keeping for themselves.
    bool sharesMuch(const std::vector<Work>& works, std::size_t begin, std::size_t end) const {
        return end - begin > 1 && commonBeginning(works, begin, end) > TokensPerStep;
    }

    Result<void> step(std::span<const Sequence> batch) {
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, "the lab was stopped"};
        for (const Sequence& sequence : batch)
            m_tokensRead += sequence.tokens.size();
        return m_model.forwardBatch(batch);
    }

    Result<void> runGroup(Arm arm, const std::vector<Work>& works, std::size_t begin, std::size_t end) {
        const std::size_t count = end - begin;
        auto shared = m_model.newState();
        if (!shared)
            return shared.error();
        const std::size_t common = commonBeginning(works, begin, end);
        for (std::size_t at = 0; at < common; at += TokensPerStep) {
            const Sequence sequence{std::span(works[begin].prompt).subspan(at, std::min(TokensPerStep, common - at)), shared->get(), {}};
            if (auto fed = step({&sequence, 1}); !fed)
                return fed;
        }
        std::vector<std::unique_ptr<State>> states;
        std::vector<std::vector<float>> logits(count, std::vector<float>(m_vocabulary));
        for (std::size_t i = 0; i < count; ++i) {
            auto state = m_model.newState();
            if (!state)
                return state.error();
            if (auto copied = (*state)->copyFrom(**shared); !copied)
                return copied;
            states.push_back(std::move(*state));
        }
        if (auto fed = readRest(works, begin, common, states, logits); !fed)
            return fed;
        std::vector<Trial> trials(count);
        for (std::size_t i = 0; i < count; ++i) {
            trials[i] = {arm, works[begin + i].probe, false, 0, {}, works[begin + i].prompt.size()};
            if (auto scored = score(works[begin + i].answer, *states[i], **shared, logits[i], trials[i]); !scored)
                return scored;
        }
        if (auto written = write(states, logits, trials); !written)
            return written;
        for (Trial& trial : trials)
            m_run.trials.push_back(std::move(trial));
        if (m_progress)
            m_progress(static_cast<std::int64_t>(m_run.trials.size()), static_cast<std::int64_t>(m_set.probes.size() * m_options.arms.size()));
        return {};
    }

    Result<void> readRest(const std::vector<Work>& works, std::size_t begin, std::size_t common,
                          const std::vector<std::unique_ptr<State>>& states, std::vector<std::vector<float>>& logits) {
        for (std::size_t at = common;; at += TokensPerStep) {
            std::vector<Sequence> batch;
            for (std::size_t i = 0; i < states.size(); ++i) {
                const std::span<const Token> prompt = works[begin + i].prompt;
                if (at >= prompt.size())
                    continue;
                const std::span<const Token> tokens = prompt.subspan(at, std::min(TokensPerStep, prompt.size() - at));
                const bool last = at + tokens.size() == prompt.size();
                batch.push_back({tokens, states[i].get(), last ? std::span<float>(logits[i]) : std::span<float>()});
            }
            if (batch.empty())
                return {};
            if (auto fed = step(batch); !fed)
                return fed;
        }
    }

    double logProbability(std::span<const float> logits, Token token) const {
        const float most = *std::max_element(logits.begin(), logits.end());
        double sum = 0;
        for (const float logit : logits)
            sum += std::exp(static_cast<double>(logit) - most);
        return static_cast<double>(logits[static_cast<std::size_t>(token)]) - most - std::log(sum);
    }

    /// The mean log-likelihood of the expected answer; `spare` is overwritten.
    Result<void> score(const std::vector<Token>& answer, const State& state, State& spare, std::span<const float> logits, Trial& trial) {
        if (answer.empty())
            return {};
        double sum = logProbability(logits, answer[0]);
        if (answer.size() > 1) {
            if (auto copied = spare.copyFrom(state); !copied)
                return copied;
            const std::size_t fed = answer.size() - 1;
            std::vector<float> rows(fed * m_vocabulary);
            const Sequence sequence{std::span(answer).first(fed), &spare, rows};
            if (auto done = m_model.forwardBatch({&sequence, 1}); !done)
                return done;
            for (std::size_t i = 0; i < fed; ++i)
                sum += logProbability(std::span<const float>(rows).subspan(i * m_vocabulary, m_vocabulary), answer[i + 1]);
        }
        trial.logLikelihood = sum / static_cast<double>(answer.size());
        return {};
    }

    /// Greedy answers of all, together, until each has ended.
    Result<void> write(const std::vector<std::unique_ptr<State>>& states, std::vector<std::vector<float>>& logits, std::vector<Trial>& trials) {
        std::vector<Token> next(states.size());
        std::vector<bool> writing(states.size(), true);
        for (int written = 0; written < m_options.answerTokens; ++written) {
            std::vector<Sequence> batch;
            for (std::size_t i = 0; i < states.size(); ++i) {
                if (!writing[i])
                    continue;
                next[i] = Sampler(greedyParameters(), 0).draw(logits[i], m_banned);
                const bool ended = next[i] < 0 || next[i] == m_tokenizer.endOfText();
                if (!ended)
                    trials[i].answer += m_tokenizer.tokenBytes(next[i]);
                writing[i] = !ended && trials[i].answer.find("\n\n") == std::string::npos;
                if (writing[i])
                    batch.push_back({std::span<const Token>(&next[i], 1), states[i].get(), logits[i]});
            }
            if (batch.empty() || written + 1 == m_options.answerTokens)
                break;
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, "the lab was stopped"};
            if (auto fed = m_model.forwardBatch(batch); !fed)
                return fed;
        }
        for (Trial& trial : trials)
            trial.hit = holdsAnswer(trial.answer, m_set.probes[trial.probe].answer);
        return {};
    }

    LoadedModel& m_model;
    const Tokenizer& m_tokenizer;
    std::span<const Token> m_banned;
    const ProbeSet& m_set;
    const LabOptions& m_options;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    const ChatFormat& m_format;
    std::size_t m_vocabulary;
    std::size_t m_tokensRead = 0;
    LabRun m_run;
};

} // namespace

std::string_view armName(Arm arm) {
    static constexpr std::array<std::string_view, ArmCount> Names = {"typed",      "first",    "sandwich", "read-twice",
                                                                     "look-again", "in-parts", "excerpts", "excerpts-only"};
    return Names[static_cast<std::size_t>(arm)];
}

std::optional<Arm> armFromName(std::string_view name) {
    for (int i = 0; i < ArmCount; ++i) {
        if (armName(static_cast<Arm>(i)) == name)
            return static_cast<Arm>(i);
    }
    return std::nullopt;
}

std::optional<Recipe> armRecipe(Arm arm) {
    return recipeFromName(armName(arm));
}

std::string askInOrder(const ProbeSet& set, const Probe& probe, Arm arm) {
    const Asked asked = asTyped(set, probe);
    if (arm == Arm::Typed)
        return asked.input.text;
    if (const auto recipe = armRecipe(arm))
        return renderPlan(asked.input, makePlan(asked.input, asked.finding, *recipe));
    // Look again: what was read stays, and the best passages are read once more.
    std::string text = set.materials[probe.material] + "\n\n" + rewrittenRequest(asked.input, asked.finding);
    std::string gap = "\n\n";
    for (const FoundPassage& found : planPassages(asked.input, asked.finding, {})) {
        text += gap;
        text += found.passage.span.of(asked.input.text);
        gap = "\n\n[…]\n\n";
    }
    return text + "\n\n" + probe.question;
}

Result<LabRun> runLab(LoadedModel& model, const Tokenizer& tokenizer, std::span<const Token> banned, const ProbeSet& set,
                      const LabOptions& options, const Progress& progress, const std::stop_token& stop) {
    for (const Probe& probe : set.probes) {
        if (probe.material >= set.materials.size())
            return Error{ErrorCode::InvalidArgument, "a probe has no material"};
    }
    return Runner(model, tokenizer, banned, set, options, progress, stop).run();
}

} // namespace rookery
