// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/tokenizer_catalog.h"

#include <algorithm>
#include <array>
#include <optional>
#include <system_error>
#include <vector>

#include "core/tokenizer/byte_tokenizer.h"
#include "core/tokenizer/gguf_tokenizer.h"
#include "core/tokenizer/sentencepiece_tokenizer.h"
#include "core/tokenizer/tokenizer_json.h"
#include "core/tokenizer/vocabulary.h"
#include "core/tokenizer/world_tokenizer.h"

namespace rookery {

namespace fs = std::filesystem;

namespace {

/// Heads are padded to multiples of up to 1024 rows, or to the next power of two as RWKV World's
/// 65,536.
constexpr std::int64_t MaxPadding = 1024;
/// In a folder with thousands of files the one beside the model is not looked for.
constexpr int MaxFolderEntries = 4096;

struct BuiltIn {
    std::string_view name;
    std::int64_t size = 0; ///< vocabularySize() of the tokenizer
};
constexpr std::array<BuiltIn, 3> BuiltIns = {
    {{"world", 65530}, {"neox20b", 50277}, {"bytes", 256}}};

Result<void> checkSizes(std::string_view displayName, std::int64_t tokens,
                        std::int64_t vocabulary) {
    const std::string sizes = "the tokenizer " + std::string(displayName) + " has " +
                              groupedDigits(tokens) + " tokens, the model knows " +
                              groupedDigits(vocabulary);
    if (tokens > vocabulary)
        return {ErrorCode::TokenizerMismatch, sizes + ": some tokens would mean nothing to it"};
    // For small vocabularies 1024 rows would be most of the model.
    if (vocabulary - tokens > std::min(MaxPadding, tokens))
        return {ErrorCode::TokenizerMismatch, sizes + ": most of what it says could not be read"};
    return {};
}

std::optional<std::string> builtInFor(std::int64_t vocabulary) {
    for (const BuiltIn& builtIn : BuiltIns) {
        // Byte models are not padded: 300 rows are a small vocabulary of another kind.
        const bool isExact = builtIn.size == vocabulary;
        if (isExact ||
            (builtIn.name != "bytes" && checkSizes(builtIn.name, builtIn.size, vocabulary)))
            return std::string(builtIn.name);
    }
    return std::nullopt;
}

/// A folder of files, each recognised by how it begins.
Result<std::shared_ptr<const Tokenizer>> openFile(const fs::path& path) {
    const auto file = MappedFile::open(path);
    if (!file)
        return file.error();
    const std::string_view start = textOf(*file).substr(0, 16);
    if (start.starts_with("GGUF")) {
        const auto model = Checkpoint::open(path);
        if (!model)
            return model.error();
        auto tokenizer = makeGgufTokenizer((*model)->metadata());
        if (!tokenizer)
            return {tokenizer.error().code, path.string() + ": " + tokenizer.error().message};
        return tokenizer;
    }
    if (start.empty())
        return {ErrorCode::BadFormat, path.string() + ": the file is empty"};
    const std::size_t first = start.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && start[first] == '{')
        return loadTokenizerJson(path);
    if (start.starts_with("1 ")) // the id of the first line
        return loadWorldTokenizer(path);
    if (start[0] == '\n') // the tag of the first piece
        return loadSentencePieceTokenizer(path);
    return {ErrorCode::UnsupportedFormat,
            path.string() + ": neither a tokenizer.json, a SentencePiece model, a World vocabulary "
                            "nor a GGUF model"};
}

bool hasSuffix(const fs::path& file, std::string_view suffix) {
    return file.filename().string().ends_with(suffix);
}

/// Files that could be the model's tokenizer, the most likely first.
std::vector<fs::path> filesBeside(const fs::path& model) {
    std::vector<fs::path> candidates;
    std::error_code error;
    constexpr std::array<std::string_view, 3> Suffixes = {".tokenizer.json", ".model", ".txt"};
    for (const std::string_view suffix : Suffixes) {
        fs::path named = model;
        named.replace_extension();
        named += suffix;
        if (fs::is_regular_file(named, error))
            candidates.push_back(named);
    }
    std::array<std::vector<fs::path>, 3> others;
    constexpr std::array<std::string_view, 3> Kinds = {"tokenizer.json", ".model", ".txt"};
    const fs::path folder = model.has_parent_path() ? model.parent_path() : fs::path(".");
    fs::directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (int count = 0; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (++count > MaxFolderEntries)
            return candidates;
        std::error_code ignored;
        for (std::size_t kind = 0; kind < Kinds.size(); ++kind) {
            const bool matches = kind == 0 ? entry->path().filename() == Kinds[0]
                                           : hasSuffix(entry->path(), Kinds[kind]);
            if (matches && entry->is_regular_file(ignored))
                others[kind].push_back(entry->path());
        }
    }
    for (const std::vector<fs::path>& kind : others) {
        if (kind.size() == 1) // of several, none can be told to be the model's
            candidates.push_back(kind[0]);
    }
    return candidates;
}

struct Found {
    std::string name;
    std::shared_ptr<const Tokenizer> tokenizer; ///< null for the built-in ones
};

/// What defaultTokenizer() describes, without opening a built-in one.
Result<Found> findDefault(const Checkpoint& model, std::int64_t vocabulary) {
    if (model.metadata().contains("tokenizer.ggml.model")) {
        auto tokenizer = makeGgufTokenizer(model.metadata());
        if (!tokenizer)
            return tokenizer.error();
        if (auto result = checkTokenizerFits(**tokenizer, vocabulary); !result)
            return result.error();
        return Found{"embedded", std::move(*tokenizer)};
    }
    for (const fs::path& path : filesBeside(model.path())) {
        auto tokenizer = openFile(path);
        if (tokenizer && checkTokenizerFits(**tokenizer, vocabulary))
            return Found{path.string(), std::move(*tokenizer)};
    }
    if (const auto name = builtInFor(vocabulary))
        return Found{*name, nullptr};
    return {ErrorCode::TokenizerMismatch, "no tokenizer is known for a vocabulary of " +
                                              groupedDigits(vocabulary) + " and none lies beside " +
                                              model.path().string()};
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> openTokenizer(std::string_view name,
                                                       const fs::path& resourceDir) {
    if (name == "bytes")
        return makeByteTokenizer();
    if (name == "world")
        return loadWorldTokenizer(resourceDir / "rwkv_vocab_v20230424.txt");
    if (name == "neox20b")
        return loadTokenizerJson(resourceDir / "20B_tokenizer.json");
    return openFile(fs::path(name));
}

Result<void> checkTokenizerFits(const Tokenizer& tokenizer, std::int64_t vocabulary) {
    // GGUF files pad the tokenizer itself with unused tokens, which have no text.
    return checkSizes(tokenizer.displayName(), tokenizer.vocabularySize(), vocabulary);
}

Result<std::shared_ptr<const Tokenizer>>
defaultTokenizer(const Checkpoint& model, std::int64_t vocabulary, const fs::path& resourceDir) {
    auto found = findDefault(model, vocabulary);
    if (!found)
        return found.error();
    if (found->tokenizer != nullptr)
        return std::move(found->tokenizer);
    return openTokenizer(found->name, resourceDir);
}

std::string defaultTokenizerName(const Checkpoint& model, std::int64_t vocabulary) {
    const auto found = findDefault(model, vocabulary);
    return found ? found->name : std::string();
}

} // namespace rookery
