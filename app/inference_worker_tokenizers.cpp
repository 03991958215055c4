// SPDX-License-Identifier: Apache-2.0
//
// InferenceWorker: which tokenizers there are for the loaded model, and their exchange.
#include "app/inference_worker.h"

#include <utility>

#include "core/checkpoint/checkpoint.h"
#include "core/engine/turn.h"
#include "core/tokenizer/tokenizer_catalog.h"

namespace rookery {

Result<std::shared_ptr<const Tokenizer>> InferenceWorker::tokenizer(const std::string& wish) {
    const auto known = m_tokenizers.find(wish);
    if (known != m_tokenizers.end())
        return known->second;
    auto opened = [&]() -> Result<std::shared_ptr<const Tokenizer>> {
        if (!wish.empty())
            return openTokenizer(wish, m_resources.tokenizers());
        auto checkpoint = Checkpoint::open(m_modelPath);
        if (!checkpoint)
            return checkpoint.error();
        return defaultTokenizer(**checkpoint, m_opened->program->hyperparameters().vocabulary,
                                m_resources.tokenizers());
    }();
    if (opened)
        m_tokenizers[wish] = *opened;
    return opened;
}

TokenizerList InferenceWorker::tokenizerList(const std::vector<std::string>& wishes) {
    TokenizerList list;
    if (!m_opened)
        return list;
    list.current = m_opened->tokenizer;
    list.currentId = QString::fromStdString(m_opened->tokenizer->id());
    list.currentName = QString::fromStdString(m_opened->tokenizer->displayName());
    std::vector<std::string> all = {std::string()};
    all.insert(all.end(), wishes.begin(), wishes.end());
    for (const std::string& wish : all) {
        TokenizerChoice choice;
        choice.wish = wish;
        auto opened = tokenizer(wish);
        if (!opened) {
            choice.problem = opened.error();
        } else {
            choice.id = QString::fromStdString((*opened)->id());
            choice.name = QString::fromStdString((*opened)->displayName());
            auto fits = checkTokenizerFits(**opened, m_opened->program->hyperparameters().vocabulary);
            choice.fits = fits.hasValue();
            if (!fits)
                choice.problem = fits.error();
        }
        list.choices.push_back(std::move(choice));
    }
    return list;
}

void InferenceWorker::listTokenizers(const std::vector<std::string>& wishes) {
    TokenizerList list;
    list.error = guarded([&]() -> std::optional<Error> {
        list = tokenizerList(wishes);
        return {};
    });
    emit tokenizersListed(list);
}

void InferenceWorker::chooseTokenizer(const std::string& wish, const std::vector<std::string>& wishes) {
    TokenizerList list;
    const std::optional<Error> error = guarded([&]() -> std::optional<Error> {
        if (!m_opened)
            return Error{ErrorCode::NotFound, "no model is loaded"};
        auto chosen = tokenizer(wish);
        if (!chosen) {
            list = tokenizerList(wishes);
            return chosen.error();
        }
        const int vocabulary = m_opened->program->hyperparameters().vocabulary;
        auto fits = checkTokenizerFits(**chosen, vocabulary);
        if (fits) {
            m_opened->tokenizer = *chosen;
            m_opened->banned = bannedTokens(**chosen, vocabulary);
        }
        list = tokenizerList(wishes);
        return fits ? std::nullopt : std::optional(fits.error());
    });
    list.error = error;
    if (!error)
        list.chosen = wish;
    emit tokenizersListed(list);
}

} // namespace rookery
