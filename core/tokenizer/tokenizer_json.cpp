// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/tokenizer_json.h"

#include <array>

#include <nlohmann/json.hpp>

#include "core/tokenizer/bpe_tokenizer.h"
#include "core/tokenizer/vocabulary.h"

namespace rookery {

namespace {

using Json = nlohmann::json;

/// Published files nest at most 7 deep.
constexpr int MaxDepth = 32;
constexpr std::size_t MaxSplits = 32;

/// How special tokens that end a text are called, the most telling names first.
constexpr std::array<std::string_view, 6> EndOfTextNames = {
    "<|endoftext|>",
    "<|end_of_text|>",
    "</s>",
    "<eos>",
    "<|eos|>",
    "<\xEF\xBD\x9C"
    "end\xE2\x96\x81of\xE2\x96\x81sentence\xEF\xBD\x9C>"};

/// Whether brackets nest no deeper than MaxDepth; keeps a hostile file from costing memory or
/// stack.
bool isShallow(std::string_view text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > MaxDepth)
                return false;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

Error badFormat(std::string message) {
    return {ErrorCode::BadFormat, std::move(message)};
}

Error unsupported(std::string message) {
    return {ErrorCode::UnsupportedFormat, std::move(message)};
}

/// The member of an object; null if it is absent, JSON null, or `object` is none.
const Json* member(const Json& object, const char* key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

const std::string* stringMember(const Json& object, const char* key) {
    const Json* value = member(object, key);
    return value != nullptr ? value->get_ptr<const std::string*>() : nullptr;
}

/// A flag with a default; nothing if it is no boolean.
std::optional<bool> flag(const Json& object, const char* key, bool byDefault) {
    const Json* value = member(object, key);
    if (value == nullptr)
        return byDefault;
    if (!value->is_boolean())
        return std::nullopt;
    return value->get<bool>();
}

std::optional<Token> tokenId(const Json& value) {
    if (!value.is_number_integer() || value < 0 || value >= MaxVocabularySize)
        return std::nullopt;
    return value.get<Token>();
}

/// Turns the document into a BpeDefinition.
class Reader {
  public:
    explicit Reader(const Json& document) : m_document(document) {}

    Result<BpeDefinition> read() {
        m_definition.kind = "bpe";
        for (const auto step :
             {&Reader::readModel, &Reader::readAddedTokens, &Reader::readNormalizers,
              &Reader::readPreTokenizers, &Reader::readDecoder}) {
            if (auto result = (this->*step)(); !result)
                return result.error();
        }
        return std::move(m_definition);
    }

  private:
    Result<void> readModel();
    Result<void> readVocabulary(const Json& model);
    Result<void> readMerges(const Json& model);
    Result<void> readAddedTokens();
    Result<void> readAddedToken(const Json& entry);
    Result<void> readNormalizers();
    Result<void> readNormalizer(const Json& normalizer);
    Result<void> readPreTokenizers();
    Result<void> readPreTokenizer(const Json& step);
    Result<void> readByteLevel(const Json& step);
    Result<void> readSplit(const Json& step);
    Result<void> readDigits(const Json& step);
    Result<void> readDecoder();
    Result<void> addSplit(Result<Regex> regex, SplitBehavior behavior, bool isInverted);

    const Json& m_document;
    BpeDefinition m_definition;
    bool m_hasByteLevel = false;
};

Result<void> Reader::readModel() {
    const Json* model = member(m_document, "model");
    if (model == nullptr || !model->is_object())
        return badFormat("no object 'model'");
    // Files from before 2020 do not name the type; only BPE has merges.
    if (const Json* type = member(*model, "type"); type != nullptr && *type != "BPE")
        return unsupported("the model '" +
                           printable(type->is_string() ? type->get<std::string>() : "?") + "'");
    for (const char* affix : {"continuing_subword_prefix", "end_of_word_suffix"}) {
        const Json* value = member(*model, affix);
        if (value != nullptr && *value != "")
            return unsupported("the model option '" + std::string(affix) + "'");
    }
    if (const Json* dropout = member(*model, "dropout"); dropout != nullptr && *dropout != 0.0)
        return unsupported("the model option 'dropout'");
    if (flag(*model, "byte_fallback", false) != std::optional(false))
        return unsupported("the model option 'byte_fallback'");
    const auto ignoresMerges = flag(*model, "ignore_merges", false);
    if (!ignoresMerges)
        return badFormat("'ignore_merges' is no boolean");
    m_definition.ignoresMerges = *ignoresMerges;
    if (auto result = readVocabulary(*model); !result)
        return result;
    return readMerges(*model);
}

Result<void> Reader::readVocabulary(const Json& model) {
    const Json* vocabulary = member(model, "vocab");
    if (vocabulary == nullptr || !vocabulary->is_object() || vocabulary->empty())
        return badFormat("no object 'model.vocab'");
    if (static_cast<std::int64_t>(vocabulary->size()) > MaxVocabularySize)
        return badFormat("'model.vocab' has " + std::to_string(vocabulary->size()) + " entries");
    const std::string* unknown = stringMember(model, "unk_token");
    for (const auto& [text, value] : vocabulary->items()) {
        const auto id = tokenId(value);
        if (!id)
            return badFormat("the id of token '" + printable(text) + "' is no id");
        m_definition.vocabulary.emplace_back(text, *id);
        if (unknown != nullptr && text == *unknown)
            m_definition.unknown = id;
    }
    return {};
}

Result<void> Reader::readMerges(const Json& model) {
    const Json* merges = member(model, "merges");
    if (merges == nullptr || !merges->is_array())
        return badFormat("no array 'model.merges'");
    for (const Json& merge : *merges) {
        const std::string where = "merge " + std::to_string(m_definition.merges.size());
        if (const auto* text = merge.get_ptr<const std::string*>()) {
            const std::size_t space = text->find(' ');
            if (space == 0 || space == std::string::npos || space + 1 == text->size() ||
                text->find(' ', space + 1) != std::string::npos)
                return badFormat(where + " is not of the form 'left right'");
            m_definition.merges.emplace_back(text->substr(0, space), text->substr(space + 1));
        } else if (merge.is_array() && merge.size() == 2 && merge[0].is_string() &&
                   merge[1].is_string()) {
            m_definition.merges.emplace_back(merge[0].get<std::string>(),
                                             merge[1].get<std::string>());
        } else {
            return badFormat(where + " is no pair of strings");
        }
    }
    return {};
}

Result<void> Reader::readAddedTokens() {
    const Json* added = member(m_document, "added_tokens");
    if (added == nullptr)
        return {};
    if (!added->is_array())
        return badFormat("'added_tokens' is no array");
    for (const Json& entry : *added) {
        if (auto result = readAddedToken(entry); !result)
            return result;
    }
    for (const std::string_view name : EndOfTextNames) {
        for (const BpeDefinition::AddedToken& token : m_definition.added) {
            if (token.text == name && !m_definition.endOfText)
                m_definition.endOfText = token.id;
        }
    }
    return {};
}

Result<void> Reader::readAddedToken(const Json& entry) {
    const std::string* content = stringMember(entry, "content");
    const Json* id = member(entry, "id");
    if (content == nullptr || content->empty() || id == nullptr || !tokenId(*id))
        return badFormat("an entry of 'added_tokens' lacks its content or id");
    const auto isSpecial = flag(entry, "special", false);
    const auto isNormalized = flag(entry, "normalized", !isSpecial.value_or(false));
    if (!isSpecial || !isNormalized)
        return badFormat("a flag of the added token '" + printable(*content) + "' is no boolean");
    if (!*isSpecial) { // special tokens are never looked for, so it does not matter how
        for (const char* option : {"single_word", "lstrip", "rstrip"}) {
            if (flag(entry, option, false) != std::optional(false))
                return unsupported("the option '" + std::string(option) + "' of the added token '" +
                                   printable(*content) + "'");
        }
    }
    m_definition.added.push_back({*tokenId(*id), *content, *isSpecial, *isNormalized});
    return {};
}

Result<void> Reader::readNormalizers() {
    const Json* normalizer = member(m_document, "normalizer");
    return normalizer == nullptr ? Result<void>() : readNormalizer(*normalizer);
}

Result<void> Reader::readNormalizer(const Json& normalizer) {
    const std::string* type = stringMember(normalizer, "type");
    if (type == nullptr)
        return badFormat("a normalizer without a type");
    if (*type == "NFC") {
        m_definition.normalizesToNfc = true;
        return {};
    }
    if (*type != "Sequence")
        return unsupported("the normalizer '" + printable(*type) + "'");
    const Json* steps = member(normalizer, "normalizers");
    if (steps == nullptr || !steps->is_array())
        return badFormat("a sequence of normalizers without its array");
    for (const Json& step : *steps) { // the depth of the document bounds the recursion
        if (auto result = readNormalizer(step); !result)
            return result;
    }
    return {};
}

Result<void> Reader::readPreTokenizers() {
    if (const Json* step = member(m_document, "pre_tokenizer")) {
        if (auto result = readPreTokenizer(*step); !result)
            return result;
    }
    if (!m_hasByteLevel)
        return unsupported("BPE without the pre-tokenizer 'ByteLevel'");
    return {};
}

Result<void> Reader::readPreTokenizer(const Json& step) {
    const std::string* type = stringMember(step, "type");
    if (type == nullptr)
        return badFormat("a pre-tokenizer without a type");
    if (*type == "Sequence") {
        const Json* steps = member(step, "pretokenizers");
        if (steps == nullptr || !steps->is_array())
            return badFormat("a sequence of pre-tokenizers without its array");
        for (const Json& part : *steps) {
            if (auto result = readPreTokenizer(part); !result)
                return result;
        }
        return {};
    }
    if (m_hasByteLevel) // it leaves bytes, no text that another step could cut
        return unsupported("the pre-tokenizer '" + printable(*type) + "' after 'ByteLevel'");
    if (*type == "ByteLevel")
        return readByteLevel(step);
    if (*type == "Split")
        return readSplit(step);
    if (*type == "Digits")
        return readDigits(step);
    return unsupported("the pre-tokenizer '" + printable(*type) + "'");
}

Result<void> Reader::readByteLevel(const Json& step) {
    m_hasByteLevel = true;
    const auto addsPrefix = flag(step, "add_prefix_space", true);
    const auto usesRegex = flag(step, "use_regex", true);
    if (!addsPrefix || !usesRegex)
        return badFormat("an option of 'ByteLevel' is no boolean");
    // After other steps every piece would get a blank of its own; no published file asks for that.
    if (*addsPrefix && !m_definition.splits.empty())
        return unsupported("the option 'add_prefix_space' of 'ByteLevel' after other steps");
    m_definition.addsPrefixSpace = *addsPrefix;
    if (*usesRegex)
        return addSplit(Regex::compile(Gpt2Pattern), SplitBehavior::Isolated, false);
    return {};
}

Result<void> Reader::readSplit(const Json& step) {
    const Json* pattern = member(step, "pattern");
    const std::string* behavior = stringMember(step, "behavior");
    const auto isInverted = flag(step, "invert", false);
    if (pattern == nullptr || behavior == nullptr || !isInverted)
        return badFormat("a pre-tokenizer 'Split' without its pattern or behavior");
    constexpr std::array<std::pair<std::string_view, SplitBehavior>, 5> Behaviors = {{
        {"Removed", SplitBehavior::Removed},
        {"Isolated", SplitBehavior::Isolated},
        {"MergedWithPrevious", SplitBehavior::MergedWithPrevious},
        {"MergedWithNext", SplitBehavior::MergedWithNext},
        {"Contiguous", SplitBehavior::Contiguous},
    }};
    for (const auto& [name, value] : Behaviors) {
        if (*behavior != name)
            continue;
        if (const std::string* regex = stringMember(*pattern, "Regex"))
            return addSplit(Regex::compile(*regex), value, *isInverted);
        if (const std::string* text = stringMember(*pattern, "String"))
            return addSplit(Regex::literal(*text), value, *isInverted);
        return badFormat("a pre-tokenizer 'Split' whose pattern is neither Regex nor String");
    }
    return unsupported("the behavior '" + printable(*behavior) + "' of 'Split'");
}

Result<void> Reader::readDigits(const Json& step) {
    const auto isIndividual = flag(step, "individual_digits", false);
    if (!isIndividual)
        return badFormat("an option of 'Digits' is no boolean");
    return addSplit(Regex::compile(R"(\p{N})"),
                    *isIndividual ? SplitBehavior::Isolated : SplitBehavior::Contiguous, false);
}

Result<void> Reader::addSplit(Result<Regex> regex, SplitBehavior behavior, bool isInverted) {
    if (!regex)
        return regex.error();
    if (m_definition.splits.size() == MaxSplits)
        return badFormat("more than " + std::to_string(MaxSplits) + " pre-tokenizers");
    m_definition.splits.push_back({std::move(*regex), behavior, isInverted});
    return {};
}

Result<void> Reader::readDecoder() {
    const Json* decoder = member(m_document, "decoder");
    if (decoder == nullptr)
        return {};
    const std::string* type = stringMember(*decoder, "type");
    if (type == nullptr)
        return badFormat("a decoder without a type");
    if (*type != "ByteLevel")
        return unsupported("the decoder '" + printable(*type) + "'");
    return {};
}

Result<BpeDefinition> readDefinition(std::string_view text) {
    if (!isShallow(text))
        return badFormat("nested more than " + std::to_string(MaxDepth) + " deep");
    try {
        const Json document = Json::parse(text);
        return Reader(document).read();
    } catch (const Json::exception& exception) {
        return badFormat(printable(exception.what(), 200));
    }
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> parseTokenizerJson(std::string_view text,
                                                            std::string_view name) {
    auto definition = readDefinition(text);
    if (!definition)
        return {definition.error().code, std::string(name) + ": " + definition.error().message};
    auto tokenizer = makeBpeTokenizer(std::move(*definition));
    if (!tokenizer)
        return {tokenizer.error().code, std::string(name) + ": " + tokenizer.error().message};
    return tokenizer;
}

Result<std::shared_ptr<const Tokenizer>> loadTokenizerJson(const std::filesystem::path& path) {
    const auto file = openTokenizerFile(path);
    if (!file)
        return file.error();
    return parseTokenizerJson(textOf(*file), path.string());
}

} // namespace rookery
