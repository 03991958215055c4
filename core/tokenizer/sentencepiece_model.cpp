// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/sentencepiece_model.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "core/base/utf8.h"
#include "core/tokenizer/protobuf.h"
#include "core/tokenizer/vocabulary.h"

namespace rookery {

namespace {

using Wire = ProtobufFieldView::Wire;
using Model = SentencePieceModel;

/// The library collects the rules that match at one place in an array of 32 entries, and the
/// user-defined pieces in one of 64, and does not expect more.
constexpr int MaxNestedRules = 32;
constexpr std::size_t MaxNestedUserPieces = 64;
/// Longest left side of a rule in bytes. Those of NFKC are some 50 bytes long.
constexpr int MaxRuleBytes = 512;

Error badFormat(std::string message) {
    return {ErrorCode::BadFormat, std::move(message)};
}

/// Calls `take` with each field of a message that has the expected wire type. `take` returns
/// Result<void>; fields it does not know it passes over.
template <typename Take> Result<void> forEachField(std::string_view message, Take take) {
    ProtobufReaderView reader(message);
    while (!reader.atEnd()) {
        const auto field = reader.next();
        if (!field)
            return field.error();
        if (Result<void> result = take(*field); !result)
            return result;
    }
    return {};
}

bool is(const ProtobufFieldView& field, std::uint32_t number, Wire wire) {
    return field.number == number && field.wire == wire;
}

Result<Model::Piece> readPiece(std::string_view message) {
    Model::Piece piece;
    const auto result = forEachField(message, [&](const ProtobufFieldView& field) -> Result<void> {
        if (is(field, 1, Wire::Bytes))
            piece.text = field.bytes;
        else if (is(field, 2, Wire::Fixed32))
            piece.score = field.asFloat();
        else if (is(field, 3, Wire::Varint)) {
            if (field.value < 1 || field.value > 6)
                return badFormat("piece type " + std::to_string(field.value));
            piece.type = static_cast<Model::PieceType>(field.value);
        }
        return {};
    });
    if (!result)
        return result.error();
    return piece;
}

Result<void> readTrainerSpec(std::string_view message, Model& model) {
    return forEachField(message, [&](const ProtobufFieldView& field) -> Result<void> {
        if (is(field, 3, Wire::Varint)) {
            if (field.value == 3 || field.value == 4)
                return {ErrorCode::UnsupportedFormat, field.value == 3
                                                          ? "a SentencePiece model of type 'word'"
                                                          : "a SentencePiece model of type 'char'"};
            if (field.value != 1 && field.value != 2)
                return badFormat("model type " + std::to_string(field.value));
            model.algorithm = static_cast<Model::Algorithm>(field.value);
        } else if (is(field, 24, Wire::Varint) && field.isTrue()) {
            return {ErrorCode::UnsupportedFormat,
                    "a SentencePiece model with 'treat_whitespace_as_suffix'"};
        } else if (is(field, 35, Wire::Varint)) {
            model.hasByteFallback = field.isTrue();
        } else if (is(field, 44, Wire::Bytes)) {
            model.unknownSurface = field.bytes;
        } else if (is(field, 47, Wire::Bytes)) {
            model.endPiece = field.bytes;
        }
        return {};
    });
}

Result<void> readNormalizerSpec(std::string_view message, Model& model) {
    return forEachField(message, [&](const ProtobufFieldView& field) -> Result<void> {
        if (is(field, 2, Wire::Bytes))
            model.normalization = field.bytes;
        else if (is(field, 3, Wire::Varint))
            model.addsDummyPrefix = field.isTrue();
        else if (is(field, 4, Wire::Varint))
            model.removesExtraWhitespaces = field.isTrue();
        else if (is(field, 5, Wire::Varint))
            model.escapesWhitespaces = field.isTrue();
        return {};
    });
}

/// One unit of the double-array trie that holds the left sides of the rules.
/// Source: s-yata/darts-clone, include/darts.h (DoubleArrayUnit).
struct TrieUnit {
    std::uint32_t bits = 0;

    bool hasLeaf() const { return (bits >> 8 & 1) != 0; }
    std::uint32_t value() const { return bits & 0x7fffffffu; }
    /// Equal to a byte only if the unit is a node reached by that byte.
    std::uint32_t label() const { return bits & 0x800000ffu; }
    std::uint32_t offset() const { return bits >> 10 << ((bits & 0x200u) >> 6); }
};

/// A place from which the trie is searched on: the children of `base` are base ^ byte.
struct TrieNode {
    std::uint32_t base = 0;
    int leaves = 0; ///< rules met on the way
};

/// Checks that no text can lead a search out of the trie or to a right side that is not there.
class RuleTrieChecker {
  public:
    RuleTrieChecker(std::vector<TrieUnit> units, std::size_t poolSize)
        : m_units(std::move(units)), m_poolSize(poolSize), m_leavesAt(m_units.size(), -1) {}

    /// Level by level. A node may lie on several paths, as common ends of rules are stored once;
    /// the number of visits is limited all the same, so that cycles and lying files end early.
    Result<void> check() {
        std::size_t visits = 0;
        std::vector<TrieNode> level = {{m_units[0].offset(), 0}};
        for (int depth = 0; !level.empty(); ++depth) {
            visits += level.size();
            if (depth > MaxRuleBytes || visits > 4 * m_units.size())
                return badFormat("normalisation rules that are endless");
            std::vector<TrieNode> next;
            for (const TrieNode& node : level) {
                if (auto result = addChildren(node, next); !result)
                    return result;
            }
            // Of several paths to one node only the one with most rules matters.
            level.clear();
            for (const TrieNode& node : next) {
                int& leaves = m_leavesAt[node.base];
                if (leaves < 0)
                    level.push_back(node);
                leaves = std::max(leaves, node.leaves);
            }
            for (TrieNode& node : level)
                node.leaves = std::exchange(m_leavesAt[node.base], -1);
        }
        return {};
    }

  private:
    Result<void> addChildren(const TrieNode& node, std::vector<TrieNode>& next) const {
        // The 256 places base ^ byte are one block of 256.
        if ((node.base | 0xffu) >= m_units.size())
            return badFormat("normalisation rules that point outside their trie");
        for (std::uint32_t byte = 0; byte < 256; ++byte) {
            const TrieUnit unit = m_units[node.base ^ byte];
            if (unit.label() != byte)
                continue;
            TrieNode child = {(node.base ^ byte) ^ unit.offset(), node.leaves};
            if (child.base >= m_units.size())
                return badFormat("normalisation rules that point outside their trie");
            if (unit.hasLeaf()) {
                if (m_units[child.base].value() >= m_poolSize)
                    return badFormat("a normalisation rule without a right side");
                if (++child.leaves > MaxNestedRules)
                    return badFormat("more than " + std::to_string(MaxNestedRules) +
                                     " normalisation rules for one place");
            }
            next.push_back(child);
        }
        return {};
    }

    std::vector<TrieUnit> m_units;
    std::size_t m_poolSize = 0;
    std::vector<int> m_leavesAt; ///< scratch, by base; -1: not in the next level
};

/// The rules are a size, a trie of that many bytes, and a pool of NUL-terminated right sides.
Result<void> checkNormalization(std::string_view rules) {
    if (rules.empty())
        return {};
    const auto number = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = 4; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(rules[at + i]);
        return value;
    };
    if (rules.size() <= 4)
        return badFormat("normalisation rules of " + std::to_string(rules.size()) + " bytes");
    const std::size_t trieBytes = number(0);
    if (trieBytes < 1024 || trieBytes % 4 != 0 || trieBytes >= rules.size() - 4)
        return badFormat("normalisation rules with a trie of " + std::to_string(trieBytes) +
                         " bytes");
    const std::string_view pool = rules.substr(4 + trieBytes);
    if (pool.back() != '\0')
        return badFormat("normalisation rules whose last right side does not end");
    std::vector<TrieUnit> units(trieBytes / 4);
    for (std::size_t i = 0; i < units.size(); ++i)
        units[i].bits = number(4 + 4 * i);
    return RuleTrieChecker(std::move(units), pool.size()).check();
}

Result<void> checkPieces(const Model& model) {
    std::unordered_set<std::string_view> seen;
    seen.reserve(model.pieces.size());
    for (std::size_t id = 0; id < model.pieces.size(); ++id) {
        const Model::Piece& piece = model.pieces[id];
        const std::string name = "piece " + std::to_string(id);
        if (piece.text.empty() || piece.text.size() > MaxTokenBytes)
            return badFormat(name + " has " + std::to_string(piece.text.size()) + " bytes");
        if (!isValidUtf8(piece.text) || piece.text.find('\0') != std::string::npos)
            return badFormat(name + " is no text");
        if (!std::isfinite(piece.score))
            return badFormat(name + " has a score that is no number");
        if (!seen.insert(piece.text).second)
            return badFormat(name + " occurs twice: '" + printable(piece.text) + "'");
    }
    return {};
}

Result<void> checkSpecialPieces(const Model& model) {
    std::size_t unknownCount = 0;
    std::size_t normalCount = 0;
    std::vector<bool> hasByte(256);
    for (const Model::Piece& piece : model.pieces) {
        unknownCount += piece.type == Model::PieceType::Unknown;
        normalCount += piece.type == Model::PieceType::Normal;
        if (piece.type != Model::PieceType::Byte)
            continue;
        const int value = bytePieceValue(piece.text);
        if (value < 0)
            return badFormat("'" + printable(piece.text) + "' is no byte piece");
        hasByte[static_cast<std::size_t>(value)] = true;
    }
    if (unknownCount != 1)
        return badFormat(std::to_string(unknownCount) + " unknown pieces instead of one");
    if (normalCount == 0)
        return badFormat("no ordinary pieces");
    const auto bytes = std::count(hasByte.begin(), hasByte.end(), true);
    if (bytes != (model.hasByteFallback ? 256 : 0))
        return badFormat(std::to_string(bytes) + " byte pieces");
    return {};
}

Result<void> checkUserPieces(const Model& model) {
    std::vector<std::string_view> texts;
    for (const Model::Piece& piece : model.pieces) {
        if (piece.type == Model::PieceType::UserDefined)
            texts.push_back(piece.text);
    }
    std::sort(texts.begin(), texts.end());
    std::vector<std::string_view> open; // those that the current text begins with
    for (const std::string_view text : texts) {
        while (!open.empty() && !text.starts_with(open.back()))
            open.pop_back();
        open.push_back(text);
        if (open.size() > MaxNestedUserPieces)
            return badFormat("more than " + std::to_string(MaxNestedUserPieces) +
                             " user-defined pieces that begin alike");
    }
    return {};
}

} // namespace

int bytePieceValue(std::string_view text) {
    constexpr std::string_view Digits = "0123456789ABCDEF";
    if (text.size() != 6 || !text.starts_with("<0x") || text[5] != '>')
        return -1;
    const std::size_t high = Digits.find(text[3]);
    const std::size_t low = Digits.find(text[4]);
    if (high == std::string_view::npos || low == std::string_view::npos)
        return -1;
    return static_cast<int>(high * 16 + low);
}

Result<void> checkSentencePieceModel(const SentencePieceModel& model) {
    for (const auto check : {checkPieces, checkSpecialPieces, checkUserPieces}) {
        if (auto result = check(model); !result)
            return result;
    }
    return checkNormalization(model.normalization);
}

Result<SentencePieceModel> readSentencePieceModel(std::string_view bytes) {
    Model model;
    const auto result = forEachField(bytes, [&](const ProtobufFieldView& field) -> Result<void> {
        if (is(field, 1, Wire::Bytes)) {
            if (static_cast<std::int64_t>(model.pieces.size()) == MaxVocabularySize)
                return badFormat("more than " + std::to_string(MaxVocabularySize) + " pieces");
            auto piece = readPiece(field.bytes);
            if (!piece)
                return piece.error();
            model.pieces.push_back(std::move(*piece));
            return {};
        }
        if (is(field, 2, Wire::Bytes))
            return readTrainerSpec(field.bytes, model);
        if (is(field, 3, Wire::Bytes))
            return readNormalizerSpec(field.bytes, model);
        return {};
    });
    if (!result)
        return result.error();
    if (model.pieces.empty())
        return badFormat("no pieces");
    if (auto checked = checkSentencePieceModel(model); !checked)
        return checked.error();
    return model;
}

std::string serializeSentencePieceModel(const SentencePieceModel& model, bool addsDummyPrefix) {
    ProtobufWriter whole;
    for (const Model::Piece& piece : model.pieces) {
        ProtobufWriter part;
        part.addBytes(1, piece.text);
        part.addFloat(2, piece.score);
        part.addVarint(3, static_cast<std::uint64_t>(piece.type));
        whole.addBytes(1, part.message());
    }
    ProtobufWriter trainer;
    trainer.addVarint(3, static_cast<std::uint64_t>(model.algorithm));
    trainer.addVarint(35, model.hasByteFallback ? 1 : 0);
    whole.addBytes(2, trainer.message());
    ProtobufWriter normalizer;
    if (!model.normalization.empty())
        normalizer.addBytes(2, model.normalization);
    normalizer.addVarint(3, addsDummyPrefix ? 1 : 0);
    normalizer.addVarint(4, model.removesExtraWhitespaces ? 1 : 0);
    normalizer.addVarint(5, model.escapesWhitespaces ? 1 : 0);
    whole.addBytes(3, normalizer.message());
    return whole.message();
}

} // namespace rookery
