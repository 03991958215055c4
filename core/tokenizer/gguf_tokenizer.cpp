// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/gguf_tokenizer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/tokenizer/bpe_tokenizer.h"
#include "core/tokenizer/sentencepiece_tokenizer.h"
#include "core/tokenizer/vocabulary.h"
#include "core/tokenizer/world_tokenizer.h"

namespace rookery {

namespace {

using Metadata = std::map<std::string, MetadataValue, std::less<>>;

/// tokenizer.ggml.token_type; the same numbers as SentencePiece's.
enum TokenType : std::int64_t {
    Normal = 1,
    Unknown = 2,
    Control = 3,
    UserDefined = 4,
    Unused = 5,
    Byte = 6
};

Error badFormat(std::string message) {
    return {ErrorCode::BadFormat, std::move(message)};
}

/// The value of a key if it is there and of type T.
template <typename T> const T* valueOf(const Metadata& metadata, std::string_view key) {
    const auto found = metadata.find(key);
    return found == metadata.end() ? nullptr : std::get_if<T>(&found->second);
}

bool flagOf(const Metadata& metadata, std::string_view key, bool byDefault) {
    const bool* value = valueOf<bool>(metadata, key);
    return value != nullptr ? *value : byDefault;
}

/// The tables that every kind has.
struct TokenTable {
    const std::vector<std::string>* tokens = nullptr;
    const std::vector<std::int64_t>* types = nullptr;
    std::optional<Token> endOfText;
};

Result<TokenTable> readTable(const Metadata& metadata) {
    TokenTable table;
    table.tokens = valueOf<std::vector<std::string>>(metadata, "tokenizer.ggml.tokens");
    table.types = valueOf<std::vector<std::int64_t>>(metadata, "tokenizer.ggml.token_type");
    if (table.tokens == nullptr || table.types == nullptr)
        return badFormat("no tokenizer.ggml.tokens or tokenizer.ggml.token_type");
    if (table.tokens->empty() ||
        static_cast<std::int64_t>(table.tokens->size()) > MaxVocabularySize)
        return badFormat("tokenizer.ggml.tokens has " + std::to_string(table.tokens->size()) +
                         " entries");
    if (table.tokens->size() != table.types->size())
        return badFormat("tokenizer.ggml.token_type has " + std::to_string(table.types->size()) +
                         " entries for " + std::to_string(table.tokens->size()) + " tokens");
    for (const std::int64_t type : *table.types) {
        if (type < Normal || type > Byte)
            return badFormat("token type " + std::to_string(type));
    }
    if (metadata.contains("tokenizer.ggml.eos_token_id")) {
        const auto* id = valueOf<std::int64_t>(metadata, "tokenizer.ggml.eos_token_id");
        if (id == nullptr || *id < 0 || *id >= static_cast<std::int64_t>(table.tokens->size()))
            return badFormat("tokenizer.ggml.eos_token_id is no token");
        table.endOfText = static_cast<Token>(*id);
    }
    return table;
}

/// Undoes Python's repr() of bytes, as the converter writes it: \xHH, \t, \n, \r, and a backslash
/// before any other character stands for that character.
std::optional<std::string> unescaped(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        switch (text[i]) {
        case 't':
            bytes += '\t';
            break;
        case 'n':
            bytes += '\n';
            break;
        case 'r':
            bytes += '\r';
            break;
        case 'x': {
            unsigned value = 0;
            const char* begin = text.data() + i + 1;
            const char* end = begin + std::min<std::size_t>(2, text.size() - i - 1);
            const auto parsed = std::from_chars(begin, end, value, 16);
            if (parsed.ec != std::errc() || parsed.ptr != begin + 2)
                return std::nullopt;
            bytes += static_cast<char>(value);
            i += 2;
            break;
        }
        default:
            bytes += text[i];
        }
    }
    return bytes;
}

Result<std::shared_ptr<const Tokenizer>> makeRwkv(const TokenTable& table) {
    if ((*table.types)[0] == Normal || table.endOfText.value_or(0) != 0)
        return badFormat("token 0 does not end a text");
    std::vector<std::string> tokens(table.tokens->size());
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        if ((*table.types)[id] != Normal)
            continue;
        auto bytes = unescaped((*table.tokens)[id]);
        if (!bytes || bytes->empty())
            return badFormat("token " + std::to_string(id) + " is not readable: '" +
                             printable((*table.tokens)[id]) + "'");
        tokens[id] = std::move(*bytes);
    }
    return makeWorldTokenizer(std::move(tokens), "gguf");
}

/// How the text is cut before merging.
struct PreType {
    std::string_view name;
    std::array<std::string_view, 4> patterns; ///< applied in order; empty: none
    bool ignoresMerges = false;
};

// The expressions are those of the tokenizers the pre types are named after.
constexpr std::string_view Qwen2Pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr std::string_view Llama3Pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr std::array<std::string_view, 4> DefaultPatterns = {R"([\p{P}\$\+<=>\^~\|]+)", Gpt2Pattern,
                                                             R"(\p{N}+)", "[0-9][0-9][0-9]"};

constexpr std::array<PreType, 17> PreTypes = {{
    {"default", DefaultPatterns, false},
    {"gpt-2", {Gpt2Pattern}, false},
    {"phi-2", {Gpt2Pattern}, false},
    {"mpt", {Gpt2Pattern}, false},
    {"olmo", {Gpt2Pattern}, false},
    {"roberta-bpe", {Gpt2Pattern}, false},
    {"starcoder", {R"(\p{N})", Gpt2Pattern}, false},
    {"refact", {R"(\p{N})", Gpt2Pattern}, false},
    {"command-r", {R"(\p{N})", Gpt2Pattern}, false},
    {"smollm", {R"(\p{N})", Gpt2Pattern}, false},
    {"qwen2", {Qwen2Pattern}, false},
    {"deepseek-r1-qwen", {Qwen2Pattern}, false},
    {"stablelm2", {Qwen2Pattern}, false},
    {"llama3", {Llama3Pattern}, true},
    {"llama-v3", {Llama3Pattern}, true},
    {"llama-bpe", {Llama3Pattern}, true},
    {"falcon3", {Llama3Pattern}, true},
}};

Result<void> readPreType(const Metadata& metadata, BpeDefinition& definition) {
    const std::string* name = valueOf<std::string>(metadata, "tokenizer.ggml.pre");
    const std::string wanted = name != nullptr ? *name : "default";
    const auto found = std::find_if(PreTypes.begin(), PreTypes.end(),
                                    [&](const PreType& type) { return type.name == wanted; });
    if (found == PreTypes.end())
        return {ErrorCode::UnsupportedFormat, "the pre-tokenizer '" + printable(wanted) + "'"};
    definition.ignoresMerges = found->ignoresMerges;
    for (const std::string_view pattern : found->patterns) {
        if (pattern.empty())
            continue;
        auto regex = Regex::compile(pattern);
        if (!regex)
            return regex.error();
        definition.splits.push_back({std::move(*regex), SplitBehavior::Isolated, false});
    }
    return {};
}

Result<std::shared_ptr<const Tokenizer>> makeGpt2(const Metadata& metadata,
                                                  const TokenTable& table) {
    BpeDefinition definition;
    definition.kind = "gguf";
    definition.endOfText = table.endOfText;
    definition.addsPrefixSpace = flagOf(metadata, "tokenizer.ggml.add_space_prefix", false);
    if (auto result = readPreType(metadata, definition); !result)
        return result.error();
    for (std::size_t id = 0; id < table.tokens->size(); ++id) {
        const std::string& text = (*table.tokens)[id];
        const auto token = static_cast<Token>(id);
        switch ((*table.types)[id]) {
        case Normal:
        case Byte:
            definition.vocabulary.emplace_back(text, token);
            break;
        case UserDefined:
            definition.added.push_back({token, text, false, false});
            break;
        case Unused: // padding without a meaning
            break;
        default:
            definition.added.push_back({token, text, true, false});
        }
    }
    const auto* merges = valueOf<std::vector<std::string>>(metadata, "tokenizer.ggml.merges");
    if (merges == nullptr)
        return badFormat("no tokenizer.ggml.merges");
    for (const std::string& merge : *merges) {
        const std::size_t space = merge.find(' ', 1); // a token is at least one byte
        if (merge.empty() || space == std::string::npos || space + 1 == merge.size())
            return badFormat("merge '" + printable(merge) + "' is no pair");
        definition.merges.emplace_back(merge.substr(0, space), merge.substr(space + 1));
    }
    return makeBpeTokenizer(std::move(definition));
}

Result<std::shared_ptr<const Tokenizer>> makeLlama(const Metadata& metadata,
                                                   const TokenTable& table) {
    const auto* scores = valueOf<std::vector<double>>(metadata, "tokenizer.ggml.scores");
    if (scores == nullptr || scores->size() != table.tokens->size())
        return badFormat("no tokenizer.ggml.scores, or not one for each token");
    SentencePieceModel model;
    model.algorithm = SentencePieceModel::Algorithm::Bpe;
    model.addsDummyPrefix = flagOf(metadata, "tokenizer.ggml.add_space_prefix", true);
    model.removesExtraWhitespaces =
        flagOf(metadata, "tokenizer.ggml.remove_extra_whitespaces", false);
    for (std::size_t id = 0; id < table.tokens->size(); ++id) {
        SentencePieceModel::Piece piece;
        piece.text = (*table.tokens)[id];
        piece.score = static_cast<float>((*scores)[id]);
        piece.type = static_cast<SentencePieceModel::PieceType>((*table.types)[id]);
        model.hasByteFallback = model.hasByteFallback || (*table.types)[id] == Byte;
        model.pieces.push_back(std::move(piece));
    }
    model.endPiece.clear();
    if (table.endOfText) {
        SentencePieceModel::Piece& end = model.pieces[static_cast<std::size_t>(*table.endOfText)];
        if (end.type != SentencePieceModel::PieceType::Unknown)
            end.type = SentencePieceModel::PieceType::Control; // text must never end a conversation
        model.endPiece = end.text;
    }
    return makeSentencePieceTokenizer(std::move(model), "gguf");
}

Result<std::shared_ptr<const Tokenizer>> makeOfKind(const std::string& kind,
                                                    const Metadata& metadata) {
    if (kind != "rwkv" && kind != "gpt2" && kind != "llama")
        return {ErrorCode::UnsupportedFormat, "the tokenizer '" + printable(kind) + "'"};
    const auto table = readTable(metadata);
    if (!table)
        return table.error();
    if (kind == "rwkv")
        return makeRwkv(*table);
    return kind == "gpt2" ? makeGpt2(metadata, *table) : makeLlama(metadata, *table);
}

} // namespace

Result<std::shared_ptr<const Tokenizer>>
makeGgufTokenizer(const std::map<std::string, MetadataValue, std::less<>>& metadata) {
    const std::string* kind = valueOf<std::string>(metadata, "tokenizer.ggml.model");
    if (kind == nullptr)
        return {ErrorCode::NotFound, "the file has no tokenizer.ggml.model"};
    auto tokenizer = makeOfKind(*kind, metadata);
    if (!tokenizer)
        return {tokenizer.error().code, "embedded tokenizer: " + tokenizer.error().message};
    return tokenizer;
}

} // namespace rookery
