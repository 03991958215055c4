// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/bpe_tokenizer.h"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/utf8.h"
#include "core/tokenizer/bpe_tables.h"
#include "core/tokenizer/nfc.h"

namespace rookery {

namespace {

/// Pieces up to this length are remembered during one encode(): most words of a text occur again.
constexpr std::size_t LongestCachedPiece = 64;
constexpr std::size_t MaxCachedPieces = 1 << 16;

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

} // namespace

Result<std::shared_ptr<const Tokenizer>> makeBpeTokenizer(BpeDefinition definition) {
    auto tables = buildBpeTables(std::move(definition));
    if (!tables)
        return tables.error();
    return std::shared_ptr<const Tokenizer>(
        std::make_shared<const BpeTokenizer>(std::move(*tables)));
}

} // namespace rookery
