// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/bpe_tables.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/base/utf8.h"
#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/nfc.h"
#include "core/tokenizer/vocabulary.h"

namespace rookery {

namespace {

/// Identity of the published 20B tokenizer (resources/tokenizers/20B_tokenizer.json).
constexpr std::string_view NeoX20bId = "bpe:eae1e93ccc1c447a";

class BpeBuilder {
  public:
    explicit BpeBuilder(BpeDefinition definition) : m_definition(std::move(definition)) {}
    Result<BpeTables> build();

  private:
    Result<void> addVocabulary();
    Result<void> addAddedTokens();
    Result<void> addMerges();
    Result<void> addWholePieces();
    void addBytes();
    void nameIt();
    Result<void> claim(Token id, std::string_view text);
    Result<Token> tokenOf(std::string_view text, std::size_t rank) const;
    bool isSpecial(Token id) const { return m_isSpecial[static_cast<std::size_t>(id)]; }

    BpeDefinition m_definition;
    BpeTables m_tables;
    std::unordered_map<std::string_view, Token> m_ids; ///< views into m_definition
    std::vector<bool> m_isUsed;
    std::vector<bool> m_isSpecial;
};

Result<BpeTables> BpeBuilder::build() {
    if (auto result = addVocabulary(); !result)
        return result.error();
    if (auto result = addAddedTokens(); !result)
        return result.error();
    addBytes();
    if (auto result = addMerges(); !result)
        return result.error();
    if (auto result = addWholePieces(); !result)
        return result.error();
    nameIt(); // before special tokens lose their text
    for (std::size_t id = 0; id < m_tables.tokens.size(); ++id) {
        if (m_isSpecial[id])
            m_tables.tokens[id].clear();
    }
    m_tables.splits = std::move(m_definition.splits);
    m_tables.normalizesToNfc = m_definition.normalizesToNfc;
    m_tables.addsPrefixSpace = m_definition.addsPrefixSpace;
    m_tables.ignoresMerges = m_definition.ignoresMerges;
    m_tables.endOfText = m_definition.endOfText;
    const auto& bytes = m_tables.byteTokens;
    const auto removes = [](const SplitStep& s) { return s.behavior == SplitBehavior::Removed; };
    m_tables.isLossless = !m_tables.normalizesToNfc && !m_tables.addsPrefixSpace &&
                          std::find(bytes.begin(), bytes.end(), -1) == bytes.end() &&
                          std::none_of(m_tables.splits.begin(), m_tables.splits.end(), removes);
    return std::move(m_tables);
}

Result<void> BpeBuilder::claim(Token id, std::string_view text) {
    if (id < 0 || id >= MaxVocabularySize)
        return {ErrorCode::BadFormat, "token id " + std::to_string(id) + " is out of range"};
    if (text.empty() || text.size() > 2 * MaxTokenBytes) // a byte is up to two in the alphabet
        return {ErrorCode::BadFormat,
                "token " + std::to_string(id) + " has " + std::to_string(text.size()) + " bytes"};
    const auto index = static_cast<std::size_t>(id);
    if (index >= m_isUsed.size()) {
        m_isUsed.resize(index + 1);
        m_isSpecial.resize(index + 1);
        m_tables.tokens.resize(index + 1);
    }
    if (m_isUsed[index])
        return {ErrorCode::BadFormat, "two tokens have the id " + std::to_string(id)};
    m_isUsed[index] = true;
    return {};
}

Result<void> BpeBuilder::addVocabulary() {
    m_ids.reserve(m_definition.vocabulary.size());
    for (const auto& [text, id] : m_definition.vocabulary) {
        if (auto claimed = claim(id, text); !claimed)
            return claimed;
        if (!m_ids.emplace(text, id).second)
            return {ErrorCode::BadFormat, "the token '" + printable(text) + "' occurs twice"};
        auto bytes = fromByteAlphabet(text);
        m_tables.tokens[static_cast<std::size_t>(id)] = bytes ? std::move(*bytes) : text;
    }
    return {};
}

Result<void> BpeBuilder::addAddedTokens() {
    std::vector<ByteTrie::Entry> raw;
    std::vector<ByteTrie::Entry> normalized;
    std::vector<std::string> normalizedTexts(m_definition.added.size());
    for (std::size_t i = 0; i < m_definition.added.size(); ++i) {
        const BpeDefinition::AddedToken& token = m_definition.added[i];
        const auto known = m_ids.find(token.text);
        // A special token is usually in the vocabulary as well, with the same id.
        if (known == m_ids.end() || known->second != token.id) {
            if (auto claimed = claim(token.id, token.text); !claimed)
                return claimed;
        }
        const auto index = static_cast<std::size_t>(token.id);
        m_tables.tokens[index] = token.text;
        m_isSpecial[index] = token.isSpecial;
        if (token.isSpecial)
            continue;
        if (token.isNormalized) {
            const std::string_view text = m_definition.normalizesToNfc
                                              ? toNfc(token.text, normalizedTexts[i])
                                              : std::string_view(token.text);
            normalized.push_back({text, token.id});
        } else {
            raw.push_back({token.text, token.id});
        }
    }
    for (const auto end : {m_definition.endOfText, m_definition.unknown}) {
        if (end && (*end < 0 || static_cast<std::size_t>(*end) >= m_isUsed.size() ||
                    !m_isUsed[static_cast<std::size_t>(*end)]))
            return {ErrorCode::BadFormat, "the token " + std::to_string(*end) + " does not exist"};
    }
    if (m_definition.endOfText) {
        // Whatever the file calls it: text must never end a conversation.
        const Token end = *m_definition.endOfText;
        m_isSpecial[static_cast<std::size_t>(end)] = true;
        const auto isEnd = [end](const ByteTrie::Entry& entry) { return entry.token == end; };
        std::erase_if(raw, isEnd);
        std::erase_if(normalized, isEnd);
    }
    auto rawTrie = ByteTrie::build(std::move(raw));
    auto normalizedTrie = ByteTrie::build(std::move(normalized));
    if (!rawTrie)
        return rawTrie.error();
    if (!normalizedTrie)
        return normalizedTrie.error();
    m_tables.rawTokens = std::move(*rawTrie);
    m_tables.normalizedTokens = std::move(*normalizedTrie);
    return {};
}

void BpeBuilder::addBytes() {
    m_tables.byteTokens.fill(-1);
    for (const auto& [text, id] : m_definition.vocabulary) {
        const std::string& bytes = m_tables.tokens[static_cast<std::size_t>(id)];
        if (bytes.size() == 1 && fromByteAlphabet(text) && !isSpecial(id))
            m_tables.byteTokens[static_cast<unsigned char>(bytes[0])] = id;
    }
    if (m_definition.unknown && !isSpecial(*m_definition.unknown)) {
        m_tables.replacement = {*m_definition.unknown};
        return;
    }
    for (const char c : Utf8Replacement) {
        const Token token = m_tables.byteTokens[static_cast<unsigned char>(c)];
        if (token < 0) { // bytes that cannot be said at all are left out
            m_tables.replacement.clear();
            return;
        }
        m_tables.replacement.push_back(token);
    }
}

Result<Token> BpeBuilder::tokenOf(std::string_view text, std::size_t rank) const {
    const auto found = m_ids.find(text);
    if (found == m_ids.end())
        return {ErrorCode::BadFormat, "merge " + std::to_string(rank) + " speaks of '" +
                                          printable(text) + "', which is no token"};
    return found->second;
}

Result<void> BpeBuilder::addMerges() {
    m_tables.merger = BpeMerger(m_definition.merges.size());
    for (std::size_t rank = 0; rank < m_definition.merges.size(); ++rank) {
        const auto& [leftText, rightText] = m_definition.merges[rank];
        const auto left = tokenOf(leftText, rank);
        const auto right = tokenOf(rightText, rank);
        if (!left || !right)
            return left ? right.error() : left.error();
        const auto result = tokenOf(leftText + rightText, rank);
        if (!result)
            return result.error();
        if (!isSpecial(*result) && !m_tables.merger.add(*left, *right, *result))
            return {ErrorCode::BadFormat, "merge " + std::to_string(rank) + " occurs twice"};
    }
    return {};
}

Result<void> BpeBuilder::addWholePieces() {
    if (!m_definition.ignoresMerges)
        return {};
    std::vector<ByteTrie::Entry> entries;
    for (const auto& [text, id] : m_definition.vocabulary) {
        if (!isSpecial(id) && fromByteAlphabet(text))
            entries.push_back({m_tables.tokens[static_cast<std::size_t>(id)], id});
    }
    auto trie = ByteTrie::build(std::move(entries));
    if (!trie)
        return trie.error();
    m_tables.wholePieces = std::move(*trie);
    return {};
}

void BpeBuilder::nameIt() {
    Fnv1a hash;
    for (std::size_t id = 0; id < m_tables.tokens.size(); ++id)
        addToken(hash, id, m_tables.tokens[id]);
    for (const auto& [left, right] : m_definition.merges) {
        addToken(hash, left.size(), left);
        addToken(hash, right.size(), right);
    }
    m_tables.id = vocabularyId(m_definition.kind, hash);
    m_tables.displayName =
        "BPE (" + groupedDigits(static_cast<std::int64_t>(m_tables.tokens.size())) + ")";
    if (m_tables.id == NeoX20bId) {
        m_tables.id = "neox20b";
        m_tables.displayName = "GPT-NeoX 20B";
    }
}

} // namespace

Result<BpeTables> buildBpeTables(BpeDefinition definition) {
    return BpeBuilder(std::move(definition)).build();
}

} // namespace rookery
