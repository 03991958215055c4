// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/byte_tokenizer.h"

namespace rookery {

namespace {

class ByteTokenizer final : public Tokenizer {
  public:
    const std::string& id() const override { return m_id; }
    const std::string& displayName() const override { return m_displayName; }
    int vocabularySize() const override { return 256; }
    std::vector<Token> encode(std::string_view text, TextPosition) const override {
        std::vector<Token> tokens;
        tokens.reserve(text.size());
        for (const char c : text)
            tokens.push_back(static_cast<unsigned char>(c));
        return tokens;
    }
    std::string tokenBytes(Token token) const override {
        if (token < 0 || token > 255)
            return {};
        return std::string(1, static_cast<char>(token));
    }
    std::string decode(std::span<const Token> tokens) const override {
        std::string text;
        for (const Token token : tokens)
            text += tokenBytes(token);
        return text;
    }
    std::optional<Token> endOfText() const override { return std::nullopt; }
    bool isLossless() const override { return true; }

  private:
    std::string m_id = "bytes";
    std::string m_displayName = "Bytes";
};

} // namespace

std::shared_ptr<const Tokenizer> makeByteTokenizer() {
    return std::make_shared<const ByteTokenizer>();
}

} // namespace rookery
