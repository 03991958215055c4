// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/sentencepiece_tokenizer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <exception>

#include <sentencepiece_processor.h>

#include "core/base/utf8.h"
#include "core/tokenizer/vocabulary.h"

namespace rookery {

namespace {

using Processor = sentencepiece::SentencePieceProcessor;
using PieceType = SentencePieceModel::PieceType;

/// U+2581, which stands for a blank inside pieces.
constexpr std::string_view BlankMark = "\xE2\x96\x81";

std::string withBlanks(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const bool isMark = text.starts_with(BlankMark);
        result += isMark ? ' ' : text[0];
        text.remove_prefix(isMark ? BlankMark.size() : 1);
    }
    return result;
}

/// Long texts are given to the library in parts of this size where that makes no difference: its
/// queue of candidate merges is several times faster while it fits into the cache.
constexpr std::size_t PartBytes = 2048;

/// Whether no piece goes on behind a blank, so that merges before and after one never meet. Only
/// for BPE: unigram adds up scores over the whole text, and rounding would differ.
bool canPartBeforeBlanks(const SentencePieceModel& model) {
    if (model.algorithm != SentencePieceModel::Algorithm::Bpe || !model.hasByteFallback ||
        !model.normalization.empty() || model.removesExtraWhitespaces || !model.escapesWhitespaces)
        return false;
    const auto goesOn = [](const SentencePieceModel::Piece& piece) {
        const std::string text = withBlanks(piece.text);
        const std::size_t start = text.find_first_not_of(' ');
        return start != std::string::npos && text.find(' ', start) != std::string::npos;
    };
    return std::none_of(model.pieces.begin(), model.pieces.end(), goesOn);
}

struct Tables {
    std::vector<std::string> bytes; ///< what each token stands for
    std::vector<bool> isProducible; ///< false for control tokens
    std::array<Token, 256> byteTokens = {};
    Token unknown = 0;
    std::optional<Token> endOfText;
    std::string id;
    std::string displayName;
};

Tables makeTables(const SentencePieceModel& model, std::string_view kind) {
    Tables tables;
    Fnv1a hash;
    for (std::size_t i = 0; i < model.pieces.size(); ++i) {
        const SentencePieceModel::Piece& piece = model.pieces[i];
        const auto token = static_cast<Token>(i);
        addToken(hash, i, piece.text);
        hash.add(static_cast<Token>(piece.type));
        hash.add(std::bit_cast<Token>(piece.score));
        std::string bytes = model.escapesWhitespaces ? withBlanks(piece.text) : piece.text;
        if (piece.type == PieceType::Unknown) {
            tables.unknown = token;
            bytes = model.unknownSurface;
        } else if (piece.type == PieceType::Control) {
            bytes.clear();
            if (piece.text == model.endPiece)
                tables.endOfText = token;
        } else if (piece.type == PieceType::Byte) {
            const int value = bytePieceValue(piece.text);
            tables.byteTokens[static_cast<std::size_t>(value)] = token;
            bytes = static_cast<char>(value);
        }
        tables.bytes.push_back(std::move(bytes));
        tables.isProducible.push_back(piece.type != PieceType::Control);
    }
    for (const bool option : {model.hasByteFallback, model.addsDummyPrefix,
                              model.removesExtraWhitespaces, model.escapesWhitespaces})
        hash.add(static_cast<Token>(option));
    hash.add(static_cast<Token>(model.algorithm));
    hash.add(model.normalization);
    tables.id = vocabularyId(kind, hash);
    const bool isBpe = model.algorithm == SentencePieceModel::Algorithm::Bpe;
    tables.displayName = std::string("SentencePiece ") + (isBpe ? "BPE" : "unigram") + " (" +
                         groupedDigits(static_cast<std::int64_t>(model.pieces.size())) + ")";
    return tables;
}

class SentencePieceTokenizer final : public Tokenizer {
  public:
    SentencePieceTokenizer(const SentencePieceModel& model, Tables tables,
                           std::unique_ptr<const Processor> withPrefix,
                           std::unique_ptr<const Processor> withoutPrefix)
        : m_tables(std::move(tables)), m_withPrefix(std::move(withPrefix)),
          m_withoutPrefix(std::move(withoutPrefix)), m_hasByteFallback(model.hasByteFallback),
          m_addsDummyPrefix(model.addsDummyPrefix),
          m_removesExtraWhitespaces(model.removesExtraWhitespaces),
          m_escapesWhitespaces(model.escapesWhitespaces), m_isIdentity(model.normalization.empty()),
          m_canPartBeforeBlanks(canPartBeforeBlanks(model)) {}

    const std::string& id() const override { return m_tables.id; }
    const std::string& displayName() const override { return m_tables.displayName; }
    int vocabularySize() const override { return static_cast<int>(m_tables.bytes.size()); }
    std::vector<Token> encode(std::string_view text, TextPosition position) const override;
    std::string tokenBytes(Token token) const override;
    std::string decode(std::span<const Token> tokens) const override;
    std::optional<Token> endOfText() const override { return m_tables.endOfText; }
    bool isLossless() const override {
        return m_isIdentity && m_hasByteFallback && !m_removesExtraWhitespaces;
    }

  private:
    std::size_t libraryPrefix(std::string_view text) const;
    std::size_t partLength(std::string_view text) const;
    void encodeWithLibrary(std::string_view text, TextPosition position,
                           std::vector<Token>& out) const;

    Tables m_tables;
    std::unique_ptr<const Processor> m_withPrefix;
    std::unique_ptr<const Processor> m_withoutPrefix;
    bool m_hasByteFallback = false;
    bool m_addsDummyPrefix = false;
    bool m_removesExtraWhitespaces = false;
    bool m_escapesWhitespaces = false;
    bool m_isIdentity = false;
    bool m_canPartBeforeBlanks = false;
};

/// How many bytes at the start of `text` the library encodes without losing them.
std::size_t SentencePieceTokenizer::libraryPrefix(std::string_view text) const {
    if (!m_hasByteFallback)
        return text.size();
    std::size_t length = 0;
    while (length < text.size()) {
        const std::string_view rest = text.substr(length);
        const Utf8Step step = nextUtf8(rest);
        if (step.kind != Utf8Step::Kind::Character)
            break;
        if (m_escapesWhitespaces && rest.starts_with(BlankMark))
            break;
        length += step.length;
    }
    return length;
}

std::vector<Token> SentencePieceTokenizer::encode(std::string_view text,
                                                  TextPosition position) const {
    std::vector<Token> tokens;
    while (!text.empty()) {
        std::string_view clean = text.substr(0, libraryPrefix(text));
        text.remove_prefix(clean.size());
        while (!clean.empty()) {
            const std::size_t length = partLength(clean);
            encodeWithLibrary(clean.substr(0, length), position, tokens);
            clean.remove_prefix(length);
            position = TextPosition::Middle;
        }
        if (!text.empty()) {
            const std::size_t lost = nextUtf8(text).length;
            for (const char c : text.substr(0, lost))
                tokens.push_back(m_tables.byteTokens[static_cast<unsigned char>(c)]);
            text.remove_prefix(lost);
            position = TextPosition::Middle;
        }
    }
    return tokens;
}

/// How much of a text to give to the library at once.
std::size_t SentencePieceTokenizer::partLength(std::string_view text) const {
    if (!m_canPartBeforeBlanks)
        return text.size();
    std::size_t end = PartBytes;
    while (end < text.size() && (text[end] != ' ' || text[end - 1] == ' '))
        ++end;
    return std::min(end, text.size());
}

void SentencePieceTokenizer::encodeWithLibrary(std::string_view text, TextPosition position,
                                               std::vector<Token>& out) const {
    // A model that strips leading blanks would also strip those in the middle of a text; there the
    // dummy prefix is what remains of them.
    constexpr std::string_view Blanks = " \t\r\n";
    const bool wantsPrefix =
        position == TextPosition::Start
            ? m_addsDummyPrefix
            : m_removesExtraWhitespaces && Blanks.find(text[0]) != std::string_view::npos;
    const Processor& processor = wantsPrefix ? *m_withPrefix : *m_withoutPrefix;
    std::vector<int> ids;
    if (!processor.Encode(text, &ids).ok()) {
        out.push_back(m_tables.unknown);
        return;
    }
    for (const int id : ids) {
        const bool isKnown = id >= 0 && static_cast<std::size_t>(id) < m_tables.bytes.size();
        const bool isFine = isKnown && m_tables.isProducible[static_cast<std::size_t>(id)];
        out.push_back(isFine ? id : m_tables.unknown);
    }
}

std::string SentencePieceTokenizer::tokenBytes(Token token) const {
    if (token < 0 || static_cast<std::size_t>(token) >= m_tables.bytes.size())
        return {};
    return m_tables.bytes[static_cast<std::size_t>(token)];
}

std::string SentencePieceTokenizer::decode(std::span<const Token> tokens) const {
    std::string text;
    for (const Token token : tokens) {
        if (token >= 0 && static_cast<std::size_t>(token) < m_tables.bytes.size())
            text += m_tables.bytes[static_cast<std::size_t>(token)];
    }
    if ((m_addsDummyPrefix || m_removesExtraWhitespaces) && text.starts_with(' '))
        text.erase(0, 1);
    return text;
}

Result<std::unique_ptr<const Processor>> makeProcessor(const SentencePieceModel& model,
                                                       bool addsDummyPrefix) {
    auto processor = std::make_unique<Processor>();
    // The trie builder of the library throws.
    try {
        const auto status =
            processor->LoadFromSerializedProto(serializeSentencePieceModel(model, addsDummyPrefix));
        if (!status.ok())
            return {ErrorCode::BadFormat,
                    "refused by the SentencePiece library: " + printable(status.ToString(), 200)};
    } catch (const std::exception& exception) {
        return {ErrorCode::BadFormat,
                "refused by the SentencePiece library: " + printable(exception.what(), 200)};
    }
    return std::unique_ptr<const Processor>(std::move(processor));
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> makeSentencePieceTokenizer(SentencePieceModel model,
                                                                    std::string_view kind) {
    if (auto checked = checkSentencePieceModel(model); !checked)
        return checked.error();
    std::unique_ptr<const Processor> withPrefix;
    if (model.addsDummyPrefix || model.removesExtraWhitespaces) {
        auto processor = makeProcessor(model, true);
        if (!processor)
            return processor.error();
        withPrefix = std::move(*processor);
    }
    auto withoutPrefix = makeProcessor(model, false);
    if (!withoutPrefix)
        return withoutPrefix.error();
    return std::shared_ptr<const Tokenizer>(std::make_shared<const SentencePieceTokenizer>(
        model, makeTables(model, kind), std::move(withPrefix), std::move(*withoutPrefix)));
}

Result<std::shared_ptr<const Tokenizer>> parseSentencePieceTokenizer(std::string_view bytes,
                                                                     std::string_view name) {
    auto model = readSentencePieceModel(bytes);
    if (!model)
        return {model.error().code, std::string(name) + ": " + model.error().message};
    auto tokenizer = makeSentencePieceTokenizer(std::move(*model), "sentencepiece");
    if (!tokenizer)
        return {tokenizer.error().code, std::string(name) + ": " + tokenizer.error().message};
    return tokenizer;
}

Result<std::shared_ptr<const Tokenizer>>
loadSentencePieceTokenizer(const std::filesystem::path& path) {
    const auto file = openTokenizerFile(path);
    if (!file)
        return file.error();
    return parseSentencePieceTokenizer(textOf(*file), path.string());
}

} // namespace rookery
