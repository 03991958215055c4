// SPDX-License-Identifier: Apache-2.0
//
// What the tests of all tokenizers share: stored cases, random bytes, and a check of the Tokenizer
// contract.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QFile>
#include <QtTest>

#include "core/tokenizer/tokenizer.h"

namespace rookery {

struct TokenizerCase {
    QByteArray name;
    std::string text;
    std::vector<Token> ids;
    std::string decoded; ///< as the golden file says; else equal to text
};

/// Cases of a golden file: an array, or an object with the array "cases". Empty if the file is
/// absent. Not read with Qt's JSON, which drops a byte order mark at the start of a string.
inline std::vector<TokenizerCase> readCases(const QString& path) {
    std::vector<TokenizerCase> cases;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    const auto document = nlohmann::json::parse(file.readAll().toStdString());
    for (const auto& object : document.is_array() ? document : document.at("cases")) {
        TokenizerCase entry;
        entry.name = QByteArray::number(static_cast<int>(cases.size())) + ' ' +
                     QByteArray::fromStdString(object.value("name", ""));
        entry.text =
            object.contains("hex")
                ? QByteArray::fromHex(QByteArray::fromStdString(object.at("hex"))).toStdString()
                : object.at("text").get<std::string>();
        entry.ids = object.at("ids").get<std::vector<Token>>();
        entry.decoded = object.value("decoded", entry.text);
        cases.push_back(std::move(entry));
    }
    return cases;
}

/// The text of the only row when a golden file is absent.
inline constexpr std::string_view AbsentFile = "(golden file absent)";

/// A row for each case of `path` with the columns text, ids and decoded.
inline int addCaseRows(const QString& path) {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::vector<Token>>("ids");
    QTest::addColumn<std::string>("decoded");
    const auto cases = readCases(path);
    for (const TokenizerCase& entry : cases)
        QTest::newRow(entry.name.constData()) << entry.text << entry.ids << entry.decoded;
    if (cases.empty()) // QtTest runs a data-driven function without rows as nothing at all
        QTest::newRow("file absent")
            << std::string(AbsentFile) << std::vector<Token>() << std::string();
    return static_cast<int>(cases.size());
}

inline std::string randomBytes(std::mt19937& random, std::size_t length) {
    // Mostly text with some rubbish in it: pure noise would hardly ever meet a long token.
    static const std::vector<std::string> Words = {" the",
                                                   "hello",
                                                   "\n\n",
                                                   "  ",
                                                   "\xe4\xbd\xa0\xe5\xa5\xbd",
                                                   "\xf0\x9f\x99\x82",
                                                   "User:",
                                                   "123",
                                                   "\xc3\xa9",
                                                   "e\xcc\x81",
                                                   "<|endoftext|>",
                                                   "</s>",
                                                   "\xe2\x96\x81",
                                                   "'s"};
    std::string bytes;
    while (bytes.size() < length) {
        if (random() % 3 == 0)
            bytes += static_cast<char>(random() & 0xffu);
        else
            bytes += Words[random() % Words.size()];
    }
    return bytes;
}

/// Tokens joined by blanks, so that a failed comparison shows them.
inline QString joined(const std::vector<Token>& tokens) {
    QStringList list;
    for (const Token token : tokens)
        list << QString::number(token);
    return list.join(' ');
}

/// The parts of decode() one by one.
inline std::string joinedBytes(const Tokenizer& tokenizer, const std::vector<Token>& tokens) {
    std::string bytes;
    for (const Token token : tokens)
        bytes += tokenizer.tokenBytes(token);
    return bytes;
}

} // namespace rookery

Q_DECLARE_METATYPE(std::string)
Q_DECLARE_METATYPE(std::vector<rookery::Token>)
