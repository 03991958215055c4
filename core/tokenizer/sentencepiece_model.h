// SPDX-License-Identifier: Apache-2.0
//
// What a SentencePiece model says, read and checked by ourselves. The library trusts its files in
// places (it follows a stored trie without looking at its bounds, for one), so it is only ever
// given what this file has checked and written out again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace rookery {

/// The parts of a SentencePiece ModelProto that matter for encoding and decoding.
/// Source: google/sentencepiece, src/sentencepiece_model.proto (field numbers and defaults).
struct SentencePieceModel {
    enum class PieceType {
        Normal = 1,
        Unknown = 2,
        Control = 3,
        UserDefined = 4,
        Unused = 5,
        Byte = 6
    };
    enum class Algorithm { Unigram = 1, Bpe = 2 };
    struct Piece {
        std::string text;
        float score = 0;
        PieceType type = PieceType::Normal;
    };

    std::vector<Piece> pieces; ///< index = token
    Algorithm algorithm = Algorithm::Unigram;
    bool hasByteFallback = false;
    bool addsDummyPrefix = true;
    bool removesExtraWhitespaces = true;
    bool escapesWhitespaces = true;
    std::string normalization; ///< compiled rules ("precompiled_charsmap"); empty: identity
    std::string endPiece = "</s>";
    std::string unknownSurface = " \xE2\x81\x87 "; ///< shown for the unknown token
};

/// Reads a .model file. Errors: BadFormat, Truncated, UnsupportedFormat (word and character models,
/// blanks as suffixes). The result has passed checkSentencePieceModel().
Result<SentencePieceModel> readSentencePieceModel(std::string_view bytes);

/// What the library needs to be true: one unknown piece, unique non-empty UTF-8 pieces of bounded
/// length, finite scores, 256 byte pieces with byte fallback and none without, rules whose trie
/// stays within its bounds. Errors: BadFormat.
Result<void> checkSentencePieceModel(const SentencePieceModel& model);

/// As a ModelProto for the library. `addsDummyPrefix` takes the place of the model's own.
std::string serializeSentencePieceModel(const SentencePieceModel& model, bool addsDummyPrefix);

/// The value of a byte piece's name "<0xHH>", or -1.
int bytePieceValue(std::string_view text);

} // namespace rookery
