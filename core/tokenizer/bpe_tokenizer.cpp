// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/bpe_tokenizer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <unordered_map>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/utf8.h>

#include "core/base/utf8.h"
#include "core/tokenizer/bpe_merger.h"
#include "core/tokenizer/byte_trie.h"
#include "core/tokenizer/vocabulary.h"

namespace rookery {

namespace {

/// Identity of the published 20B tokenizer (resources/tokenizers/20B_tokenizer.json).
constexpr std::string_view NeoX20bId = "bpe:eae1e93ccc1c447a";

/// Pieces up to this length are remembered during one encode(): most words of a text occur again.
constexpr std::size_t LongestCachedPiece = 64;
constexpr std::size_t MaxCachedPieces = 1 << 16;

/// Whether more marks than any writing system needs stand on one letter. Putting those into order
/// takes time quadratic in their number, so such text is left as it is. (Unicode's stream-safe
/// format has 30.)
bool hasEndlessMarks(std::string_view text, const icu::Normalizer2& nfc) {
    constexpr int MaxMarks = 2000;
    const auto length = static_cast<std::int32_t>(text.size());
    int marks = 0;
    for (std::int32_t i = 0; i < length;) {
        UChar32 character = 0;
        U8_NEXT(text.data(), i, length, character);
        marks = character >= 0 && nfc.getCombiningClass(character) != 0 ? marks + 1 : 0;
        if (marks > MaxMarks)
            return true;
    }
    return false;
}

/// Fills in `normalized` and returns it, or returns `text` if that is in form NFC already.
std::string_view toNfc(std::string_view text, std::string& normalized) {
    const auto isAscii = [](char c) { return (c & 0x80) == 0; };
    if (std::all_of(text.begin(), text.end(), isAscii) ||
        text.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        return text;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return text;
    if (hasEndlessMarks(text, *nfc))
        return text;
    const icu::StringPiece source(text.data(), static_cast<std::int32_t>(text.size()));
    if (nfc->isNormalizedUTF8(source, status) && U_SUCCESS(status))
        return text;
    status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&normalized);
    nfc->normalizeUTF8(0, source, sink, nullptr, status);
    return U_SUCCESS(status) ? std::string_view(normalized) : text;
}

struct BpeTables {
    std::vector<std::string> tokens;        ///< bytes by id; empty for special tokens and holes
    std::array<Token, 256> byteTokens = {}; ///< -1: none
    std::vector<Token> replacement;         ///< stands for a byte without a token
    BpeMerger merger;
    ByteTrie rawTokens;        ///< added tokens looked for in the text as it came
    ByteTrie normalizedTokens; ///< ... in the normalised text
    ByteTrie wholePieces;      ///< the vocabulary, if merges are ignored for whole tokens
    std::vector<SplitStep> splits;
    bool normalizesToNfc = false;
    bool addsPrefixSpace = false;
    bool ignoresMerges = false;
    bool isLossless = false;
    std::optional<Token> endOfText;
    std::string id;
    std::string displayName;
};

class BpeTokenizer final : public Tokenizer {
  public:
    explicit BpeTokenizer(BpeTables tables) : m_tables(std::move(tables)) {}

    const std::string& id() const override { return m_tables.id; }
    const std::string& displayName() const override { return m_tables.displayName; }
    int vocabularySize() const override { return static_cast<int>(m_tables.tokens.size()); }
    std::vector<Token> encode(std::string_view text, TextPosition position) const override;
    std::string tokenBytes(Token token) const override;
    std::string decode(std::span<const Token> tokens) const override;
    std::optional<Token> endOfText() const override { return m_tables.endOfText; }
    bool isLossless() const override { return m_tables.isLossless; }

  private:
    void encodeUtf8(std::string_view text, TextPosition position, std::vector<Token>& out) const;
    void encodeNormalized(std::string_view text, TextPosition position,
                          std::vector<Token>& out) const;
    void encodePieces(std::string_view text, std::vector<Token>& out) const;
    void encodePiece(std::string_view piece, std::vector<Token>& symbols) const;

    BpeTables m_tables;
};

/// Calls `between` for the stretches of `text` that no token of `trie` covers, and `found` for the
/// tokens: leftmost first, the longest of those that begin at one place.
template <typename Between, typename Found>
void forEachAddedToken(const ByteTrie& trie, std::string_view text, Between between, Found found) {
    std::size_t begin = 0;
    if (!trie.isEmpty()) {
        for (std::size_t i = 0; i < text.size();) {
            const ByteTrie::Match match = trie.longest(text.substr(i));
            if (match.length == 0) {
                ++i;
                continue;
            }
            if (i > begin)
                between(text.substr(begin, i - begin));
            found(match.token);
            i += match.length;
            begin = i;
        }
    }
    if (begin < text.size())
        between(text.substr(begin));
}

std::vector<Token> BpeTokenizer::encode(std::string_view text, TextPosition position) const {
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 3 + 1);
    forEachAddedToken(
        m_tables.rawTokens, text,
        [&](std::string_view stretch) {
            // Regular expressions and normalisation are defined over characters: bytes that are
            // none are pieces of their own.
            while (!stretch.empty()) {
                std::size_t valid = 0;
                std::size_t invalid = 0;
                while (valid < stretch.size()) {
                    const Utf8Step step = nextUtf8(stretch.substr(valid));
                    if (step.kind != Utf8Step::Kind::Character) {
                        invalid = step.length;
                        break;
                    }
                    valid += step.length;
                }
                if (valid > 0)
                    encodeUtf8(stretch.substr(0, valid), position, tokens);
                std::vector<Token> symbols;
                encodePiece(stretch.substr(valid, invalid), symbols);
                tokens.insert(tokens.end(), symbols.begin(), symbols.end());
                stretch.remove_prefix(valid + invalid);
            }
        },
        [&](Token token) { tokens.push_back(token); });
    return tokens;
}

void BpeTokenizer::encodeUtf8(std::string_view text, TextPosition position,
                              std::vector<Token>& out) const {
    std::string normalized;
    if (m_tables.normalizesToNfc)
        text = toNfc(text, normalized);
    forEachAddedToken(
        m_tables.normalizedTokens, text,
        [&](std::string_view stretch) { encodeNormalized(stretch, position, out); },
        [&](Token token) { out.push_back(token); });
}

void BpeTokenizer::encodeNormalized(std::string_view text, TextPosition position,
                                    std::vector<Token>& out) const {
    if (m_tables.addsPrefixSpace && position == TextPosition::Start && !text.starts_with(' '))
        encodePieces(' ' + std::string(text), out);
    else
        encodePieces(text, out);
}

void BpeTokenizer::encodePieces(std::string_view text, std::vector<Token>& out) const {
    std::unordered_map<std::string_view, std::vector<Token>> cache;
    std::vector<std::string_view> pieces = {text};
    for (const SplitStep& step : m_tables.splits)
        pieces = split(pieces, step);
    std::vector<Token> symbols;
    for (const std::string_view piece : pieces) {
        if (const auto known = cache.find(piece); known != cache.end()) {
            out.insert(out.end(), known->second.begin(), known->second.end());
            continue;
        }
        symbols.clear();
        encodePiece(piece, symbols);
        out.insert(out.end(), symbols.begin(), symbols.end());
        if (piece.size() <= LongestCachedPiece && cache.size() < MaxCachedPieces)
            cache.emplace(piece, symbols);
    }
}

void BpeTokenizer::encodePiece(std::string_view piece, std::vector<Token>& symbols) const {
    if (m_tables.ignoresMerges) {
        const ByteTrie::Match whole = m_tables.wholePieces.longest(piece);
        if (whole.length > 0 && whole.length == piece.size()) {
            symbols.push_back(whole.token);
            return;
        }
    }
    for (const char c : piece) {
        const Token token = m_tables.byteTokens[static_cast<unsigned char>(c)];
        if (token >= 0)
            symbols.push_back(token);
        else
            symbols.insert(symbols.end(), m_tables.replacement.begin(), m_tables.replacement.end());
    }
    m_tables.merger.merge(symbols);
}

std::string BpeTokenizer::tokenBytes(Token token) const {
    if (token < 0 || static_cast<std::size_t>(token) >= m_tables.tokens.size())
        return {};
    return m_tables.tokens[static_cast<std::size_t>(token)];
}

std::string BpeTokenizer::decode(std::span<const Token> tokens) const {
    std::string text;
    for (const Token token : tokens) {
        if (token >= 0 && static_cast<std::size_t>(token) < m_tables.tokens.size())
            text += m_tables.tokens[static_cast<std::size_t>(token)];
    }
    return text;
}

/// Builds the tables from a definition, checking every claim of the file on the way.
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

std::optional<std::string> fromByteAlphabet(std::string_view text) {
    std::string bytes;
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text[0]);
        if (first >= 0x21 && first <= 0x7e) {
            bytes += text[0];
            text.remove_prefix(1);
            continue;
        }
        // The rest of the alphabet lies in U+00A1 to U+0143: two bytes each.
        if (text.size() < 2 || first < 0xc2 || first > 0xc5 ||
            (static_cast<unsigned char>(text[1]) & 0xc0) != 0x80)
            return std::nullopt;
        const int code = (first & 0x1f) << 6 | (static_cast<unsigned char>(text[1]) & 0x3f);
        text.remove_prefix(2);
        if (code >= 0x100 && code <= 0x120) // bytes 0 to 32
            bytes += static_cast<char>(code - 0x100);
        else if (code >= 0x121 && code <= 0x142) // bytes 127 to 160
            bytes += static_cast<char>(code - 0x121 + 127);
        else if (code == 0x143)
            bytes += static_cast<char>(173);
        else if (code >= 0xa1 && code <= 0xff && code != 0xad)
            bytes += static_cast<char>(code);
        else
            return std::nullopt;
    }
    return bytes;
}

Result<std::shared_ptr<const Tokenizer>> makeBpeTokenizer(BpeDefinition definition) {
    auto tables = BpeBuilder(std::move(definition)).build();
    if (!tables)
        return tables.error();
    return std::shared_ptr<const Tokenizer>(
        std::make_shared<const BpeTokenizer>(std::move(*tables)));
}

} // namespace rookery
