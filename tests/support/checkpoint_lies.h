// SPDX-License-Identifier: Apache-2.0
//
// Tables of files that lie: each row has the bytes, the error a reader must answer with, and a
// piece of its message.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QTest>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"

namespace rookery::fixture {

inline void declareLies() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
}

inline void addLie(const char* name, const std::string& bytes, ErrorCode code, const char* words) {
    QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                        << static_cast<int>(code) << QString::fromLatin1(words);
}

/// Bytes in a block of exactly their size, so that AddressSanitizer sees a read behind the end.
inline std::vector<std::byte> exactly(const char* bytes, std::size_t size) {
    const auto* first = reinterpret_cast<const std::byte*>(bytes);
    return std::vector<std::byte>(first, first + size);
}

/// The body of a data-driven test over declareLies(): `read` must refuse the bytes as the row says.
template <typename Read> void checkLie(Read read) {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, words);
    const auto exact = exactly(bytes.constData(), static_cast<std::size_t>(bytes.size()));

    const auto result = read(std::span(exact), "file.bin");

    QVERIFY2(!result, "the file was accepted");
    const QString message = QString::fromStdString(result.error().message);
    QVERIFY2(message.startsWith("file.bin: "), qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY2(static_cast<int>(result.error().code) == code, qPrintable(message));
}

/// Reads every proper prefix of `bytes` up to `longest`; calls `accept` with the length where a
/// prefix is a file of its own. All others must be refused.
template <typename Read, typename Accept>
void checkEveryCut(const std::string& bytes, std::size_t longest, Read read, Accept accept) {
    for (std::size_t length = 0; length < std::min(longest, bytes.size()); ++length) {
        const auto exact = exactly(bytes.data(), length);
        const auto result = read(std::span(exact), "file.bin");
        const std::string where = "cut after " + std::to_string(length) + " bytes";
        if (result) {
            QVERIFY2(accept(length), where.c_str());
        } else {
            QVERIFY2(!result.error().message.empty(), where.c_str());
            QVERIFY2(result.error().code == ErrorCode::Truncated ||
                         result.error().code == ErrorCode::BadFormat ||
                         result.error().code == ErrorCode::UnsupportedFormat,
                     (where + ": " + result.error().message).c_str());
        }
    }
}

/// The tensor of that name; fails the test if there is none.
inline TensorView tensorNamed(const Checkpoint::Contents& contents, std::string_view name) {
    for (const NamedTensor& tensor : contents.tensors)
        if (tensor.name == name)
            return tensor.view;
    QTest::qFail("tensor not found", __FILE__, __LINE__);
    return {};
}

inline QByteArray bytesOf(const TensorView& view) {
    return QByteArray(reinterpret_cast<const char*>(view.bytes.data()),
                      static_cast<qsizetype>(view.bytes.size()));
}

} // namespace rookery::fixture
