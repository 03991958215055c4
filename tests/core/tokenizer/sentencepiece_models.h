// SPDX-License-Identifier: Apache-2.0
//
// A small SentencePiece model to be changed by a test, as a file's bytes and as a tokenizer.
#pragma once

#include <memory>
#include <string>

#include <QFile>
#include <QString>

#include "core/tokenizer/sentencepiece_model.h"
#include "core/tokenizer/sentencepiece_tokenizer.h"

namespace rookery::test {

inline std::string fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// End of text 0, unknown 1, the bytes, the letters a to c and "ab".
inline SentencePieceModel smallModel() {
    using Type = SentencePieceModel::PieceType;
    SentencePieceModel model;
    model.algorithm = SentencePieceModel::Algorithm::Bpe;
    model.hasByteFallback = true;
    model.addsDummyPrefix = false;
    model.removesExtraWhitespaces = false;
    model.pieces = {{"</s>", 0, Type::Control}, {"<unk>", 0, Type::Unknown}};
    for (int byte = 0; byte < 256; ++byte)
        model.pieces.push_back(
            {QString::asprintf("<0x%02X>", static_cast<unsigned>(byte)).toStdString(), 0,
             Type::Byte});
    for (const char* text : {"ab", "a", "b", "c", "\xE2\x96\x81"})
        model.pieces.push_back({text, -static_cast<float>(model.pieces.size()), Type::Normal});
    return model;
}

inline std::string serialized(const SentencePieceModel& model) {
    return serializeSentencePieceModel(model, model.addsDummyPrefix);
}

inline std::shared_ptr<const Tokenizer> made(const SentencePieceModel& model) {
    auto tokenizer = parseSentencePieceTokenizer(serialized(model), "t.model");
    if (!tokenizer)
        qFatal("%s", tokenizer.error().message.c_str());
    return *tokenizer;
}

} // namespace rookery::test
