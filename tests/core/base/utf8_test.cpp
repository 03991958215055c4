// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <QByteArray>
#include <QString>
#include <QTest>

using namespace rookery;

namespace {

std::string encode(char32_t point) {
    std::string out;
    appendUtf8(out, point);
    return out;
}

} // namespace

class Utf8Test : public QObject {
    Q_OBJECT

  private slots:
    void writesEveryCharacterAsQtDoes() {
        for (char32_t point = 0; point <= 0x10ffff; ++point) {
            const bool surrogate = point >= 0xd800 && point <= 0xdfff;
            if (!surrogate &&
                encode(point) != QStringView(QChar::fromUcs4(point)).toUtf8().toStdString())
                QFAIL(qPrintable(QString::number(point, 16)));
        }
    }

    void acceptsEveryCodePointButSurrogates() {
        for (char32_t point = 0; point <= 0x10ffff; ++point) {
            const bool surrogate = point >= 0xd800 && point <= 0xdfff;
            const std::string text = encode(point);
            if (isValidUtf8(text) == surrogate ||
                (!surrogate && nextUtf8(text).length != text.size()))
                QFAIL(qPrintable(QString::number(point, 16)));
        }
    }

    void replacesMaximalSubparts_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");

        const auto row = [](const char* name, const char* bytes, const char* text) {
            QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(text);
        };
        row("nothing", "", "");
        row("plain text", "abc", "abc");
        row("characters of every length", "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "aé€😀");
        row("a lone continuation byte", "a\x80z", "a\xef\xbf\xbdz");
        row("overlong C0 80", "\xc0\x80", "\xef\xbf\xbd\xef\xbf\xbd");
        row("overlong C1 BF", "\xc1\xbf", "\xef\xbf\xbd\xef\xbf\xbd");
        row("overlong E0 9F", "\xe0\x9f\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
        row("surrogate ED A0", "\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
        row("overlong F0 8F", "\xf0\x8f\x80\x80",
            "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
        row("beyond U+10FFFF", "\xf4\x90\x80\x80",
            "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
        row("F5 is never valid", "\xf5", "\xef\xbf\xbd");
        row("FF is never valid", "\xff", "\xef\xbf\xbd");
        row("two of three bytes, then text", "\xe2\x82z", "\xef\xbf\xbdz");
        row("three of four bytes, then text", "\xf0\x9f\x98z", "\xef\xbf\xbdz");
        row("one of two bytes, then a character", "\xc3\xe2\x82\xac", "\xef\xbf\xbd€");
        row("a cut tail", "a\xe2\x82", "a\xef\xbf\xbd");
        row("the example of the Unicode Standard",
            "\x61\xf1\x80\x80\xe1\x80\xc2\x62\x80\x63\x80\xbf\x64",
            "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"
            "b\xef\xbf\xbd"
            "c\xef\xbf\xbd\xef\xbf\xbd"
            "d");
    }
    void replacesMaximalSubparts() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);

        QCOMPARE(QString::fromStdString(replaceInvalidUtf8(bytes.toStdString())), text);
    }

    void agreesWithQtOnPairsOfBytesBetweenLetters() {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const std::string bytes = {'a', static_cast<char>(first), static_cast<char>(second),
                                           'z'};
                const bool valid = isValidUtf8(bytes);
                const bool replaced = replaceInvalidUtf8(bytes) != bytes;
                if (valid == replaced)
                    QFAIL(qPrintable(QString::number(first << 8 | second, 16)));
                const QByteArray array(bytes.data(), 4);
                if (valid != (QString::fromUtf8(array).toUtf8() == array &&
                              !QString::fromUtf8(array).contains(QChar::ReplacementCharacter)))
                    QFAIL(qPrintable(QString::number(first << 8 | second, 16)));
            }
        }
    }

    void holdsOnlyAnIncompleteTail_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("complete");

        const auto row = [](const char* name, const char* bytes, int complete) {
            QTest::newRow(name) << QByteArray(bytes) << complete;
        };
        row("nothing", "", 0);
        row("plain text", "abc", 3);
        row("one of two", "ab\xc3", 2);
        row("one of three", "ab\xe2", 2);
        row("two of three", "ab\xe2\x82", 2);
        row("all three", "ab\xe2\x82\xac", 5);
        row("one of four", "\xf0", 0);
        row("two of four", "\xf0\x9f", 0);
        row("three of four", "\xf0\x9f\x98", 0);
        row("all four", "\xf0\x9f\x98\x80", 4);
        row("a lead byte that can never be valid", "a\xc0", 2);
        row("a second byte that ends the hope", "a\xe0\x80", 3);
        row("a surrogate begun", "a\xed\xa0", 3);
        row("beyond U+10FFFF begun", "a\xf4\x90", 3);
        row("only continuation bytes", "\x80\x80\x80\x80", 4);
        row("a cut character before a letter",
            "\xe2\x82"
            "a",
            3);
        row("a cut character before a cut one", "\xe2\x82\xf0\x9f", 2);
    }
    void holdsOnlyAnIncompleteTail() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, complete);

        QCOMPARE(static_cast<int>(completeUtf8Prefix(bytes.toStdString())), complete);
    }
};

QTEST_GUILESS_MAIN(Utf8Test)
#include "utf8_test.moc"
