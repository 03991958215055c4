// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/world_tokenizer.h"

#include <charconv>
#include <optional>

#include "core/base/utf8.h"
#include "core/tokenizer/byte_trie.h"
#include "core/tokenizer/vocabulary.h"

namespace rookery {

namespace {

/// Identity of the published vocabulary: FNV-1a over (id, length, bytes) of tokens 1 to 65529.
constexpr std::uint64_t WorldHash = 0x5051c95515dafe6e;

class WorldTokenizer final : public Tokenizer {
  public:
    WorldTokenizer(std::vector<std::string> tokens, ByteTrie trie, std::string id, std::string name)
        : m_tokens(std::move(tokens)), m_trie(std::move(trie)), m_id(std::move(id)),
          m_displayName(std::move(name)) {}

    const std::string& id() const override { return m_id; }
    const std::string& displayName() const override { return m_displayName; }
    int vocabularySize() const override { return static_cast<int>(m_tokens.size()); }

    std::vector<Token> encode(std::string_view text, TextPosition) const override {
        std::vector<Token> tokens;
        tokens.reserve(text.size() / 4 + 1);
        while (!text.empty()) {
            const ByteTrie::Match match = m_trie.longest(text);
            assert(match.length > 0 && "every single byte is a token");
            tokens.push_back(match.token);
            text.remove_prefix(match.length);
        }
        return tokens;
    }

    std::string tokenBytes(Token token) const override {
        if (token < 0 || static_cast<std::size_t>(token) >= m_tokens.size())
            return {};
        return m_tokens[static_cast<std::size_t>(token)];
    }

    std::string decode(std::span<const Token> tokens) const override {
        std::string text;
        for (const Token token : tokens) {
            if (token >= 0 && static_cast<std::size_t>(token) < m_tokens.size())
                text += m_tokens[static_cast<std::size_t>(token)];
        }
        return text;
    }

    std::optional<Token> endOfText() const override { return 0; }
    bool isLossless() const override { return true; }

  private:
    std::vector<std::string> m_tokens;
    ByteTrie m_trie;
    std::string m_id;
    std::string m_displayName;
};

/// `digits` hexadecimal digits at the start of `text`.
std::optional<std::uint32_t> hexNumber(std::string_view text, std::size_t digits) {
    if (text.size() < digits)
        return std::nullopt;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value, 16);
    if (error != std::errc() || end != text.data() + digits)
        return std::nullopt;
    return value;
}

std::optional<char> simpleEscape(char c) {
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case '\\':
    case '\'':
    case '"':
        return c;
    default:
        return std::nullopt;
    }
}

/// Appends what the escape at the start of `rest` (after the backslash) stands for, and returns its
/// length; 0 if it is none. In a text literal \xHH names a code point, in a bytes literal a byte.
std::size_t appendEscape(std::string& out, std::string_view rest, bool isBytes) {
    if (rest.empty())
        return 0;
    if (const auto simple = simpleEscape(rest[0])) {
        out += *simple;
        return 1;
    }
    const std::size_t digits = rest[0] == 'x' ? 2 : rest[0] == 'u' ? 4 : rest[0] == 'U' ? 8 : 0;
    if (digits == 0 || (isBytes && digits != 2))
        return 0;
    const auto code = hexNumber(rest.substr(1), digits);
    if (!code || *code > 0x10ffff || (*code >= 0xd800 && *code < 0xe000))
        return 0;
    if (isBytes)
        out += static_cast<char>(*code);
    else
        appendUtf8(out, *code);
    return 1 + digits;
}

/// The bytes of a Python literal: '...', "...", b'...' or b"...".
Result<std::string> literalBytes(std::string_view literal) {
    const bool isBytes = literal.starts_with('b');
    if (isBytes)
        literal.remove_prefix(1);
    if (literal.size() < 2 || (literal[0] != '\'' && literal[0] != '"') ||
        literal.back() != literal[0])
        return {ErrorCode::BadFormat, "no Python literal"};
    const char quote = literal[0];
    std::string_view body = literal.substr(1, literal.size() - 2);
    std::string bytes;
    while (!body.empty()) {
        const char c = body[0];
        body.remove_prefix(1);
        if (c == '\\') {
            const std::size_t length = appendEscape(bytes, body, isBytes);
            if (length == 0)
                return {ErrorCode::BadFormat, "unknown escape \\" + printable(body.substr(0, 1))};
            body.remove_prefix(length);
        } else if (c == quote) {
            return {ErrorCode::BadFormat, "the literal ends before the end of its field"};
        } else if (isBytes && static_cast<unsigned char>(c) >= 0x80) {
            return {ErrorCode::BadFormat, "a bytes literal holds a byte beyond ASCII"};
        } else {
            bytes += c;
        }
    }
    if (!isBytes && !isValidUtf8(bytes))
        return {ErrorCode::BadFormat, "a text literal is not UTF-8"};
    return bytes;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text[0] == '-' || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// The token of one line, which must have the id `expected`.
Result<std::string> parseLine(std::string_view line, std::int64_t expected) {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return {ErrorCode::BadFormat, "expected 'id literal length'"};
    const auto id = wholeNumber(line.substr(0, first));
    if (!id || *id != expected)
        return {ErrorCode::BadFormat, "expected id " + std::to_string(expected) + ", found '" +
                                          printable(line.substr(0, first)) + "'"};
    const auto length = wholeNumber(line.substr(last + 1));
    if (!length || *length < 1 || *length > static_cast<std::int64_t>(MaxTokenBytes))
        return {ErrorCode::BadFormat, "'" + printable(line.substr(last + 1)) +
                                          "' is no length from 1 to " +
                                          std::to_string(MaxTokenBytes)};
    auto bytes = literalBytes(line.substr(first + 1, last - first - 1));
    if (bytes && static_cast<std::int64_t>(bytes->size()) != *length)
        return {ErrorCode::BadFormat, "the literal has " + std::to_string(bytes->size()) +
                                          " bytes, the line says " + std::to_string(*length)};
    return bytes;
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> makeWorldTokenizer(std::vector<std::string> tokens,
                                                            std::string_view kind) {
    if (tokens.empty() || static_cast<std::int64_t>(tokens.size()) > MaxVocabularySize)
        return {ErrorCode::BadFormat, std::to_string(tokens.size()) + " tokens"};
    std::vector<ByteTrie::Entry> entries;
    entries.reserve(tokens.size());
    std::vector<bool> hasByte(256);
    Fnv1a hash;
    std::size_t size = 1; // trailing tokens without text are not part of the vocabulary
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        const std::string& bytes = tokens[id];
        if (bytes.empty())
            continue;
        if (bytes.size() > MaxTokenBytes)
            return {ErrorCode::BadFormat, "token " + std::to_string(id) + " has " +
                                              std::to_string(bytes.size()) + " bytes"};
        if (bytes.size() == 1)
            hasByte[static_cast<unsigned char>(bytes[0])] = true;
        entries.push_back({bytes, static_cast<Token>(id)});
        addToken(hash, id, bytes);
        size = id + 1;
    }
    for (std::size_t byte = 0; byte < 256; ++byte) {
        if (!hasByte[byte])
            return {ErrorCode::BadFormat, "no token for the single byte '" +
                                              printable(std::string(1, static_cast<char>(byte))) +
                                              "'"};
    }
    auto trie = ByteTrie::build(std::move(entries));
    if (!trie)
        return trie.error();
    tokens.resize(size);
    const bool isWorld = hash.value() == WorldHash;
    std::string name =
        isWorld ? "RWKV World"
                : "RWKV vocabulary (" + groupedDigits(static_cast<std::int64_t>(size)) + ")";
    return std::shared_ptr<const Tokenizer>(std::make_shared<const WorldTokenizer>(
        std::move(tokens), std::move(*trie), isWorld ? "world" : vocabularyId(kind, hash),
        std::move(name)));
}

Result<std::shared_ptr<const Tokenizer>> parseWorldVocabulary(std::string_view text,
                                                              std::string_view name) {
    std::vector<std::string> tokens(1);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto id = static_cast<std::int64_t>(tokens.size());
        if (id >= MaxVocabularySize)
            return {ErrorCode::BadFormat, std::string(name) + ": more than " +
                                              std::to_string(MaxVocabularySize) + " tokens"};
        auto token = parseLine(line, id);
        if (!token)
            return {ErrorCode::BadFormat, std::string(name) + ": line " + std::to_string(id) +
                                              ": " + token.error().message};
        tokens.push_back(std::move(*token));
    }
    auto tokenizer = makeWorldTokenizer(std::move(tokens), "world");
    if (!tokenizer) // ids are line numbers, so its message names the lines
        return {tokenizer.error().code, std::string(name) + ": " + tokenizer.error().message};
    return tokenizer;
}

Result<std::shared_ptr<const Tokenizer>> loadWorldTokenizer(const std::filesystem::path& path) {
    const auto file = openTokenizerFile(path);
    if (!file)
        return file.error();
    return parseWorldVocabulary(textOf(*file), path.string());
}

} // namespace rookery
