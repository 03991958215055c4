// SPDX-License-Identifier: Apache-2.0
#include "core/extract/tag_trimmer.h"

#include <QtTest>

using namespace rookery;

namespace {

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += " a" + std::to_string(i);
    return text;
}

/// In pieces of `size` bytes, as a file comes in.
QByteArray trimmedInPieces(std::string_view text, std::size_t size) {
    TagTrimmer trimmer;
    QByteArray result;
    for (; !text.empty(); text.remove_prefix(std::min(size, text.size()))) {
        const auto part = trimmer.trimmed(text.substr(0, size));
        result.append(part.data(), static_cast<qsizetype>(part.size()));
    }
    return result;
}

} // namespace

class TagTrimmerTest : public QObject {
    Q_OBJECT

  private slots:
    void leavesOrdinaryMarkupAlone_data() {
        QTest::addColumn<std::string>("text");
        const auto row = [](const char* name, const std::string& text) { QTest::newRow(name) << text; };
        row("nothing", "");
        row("words alone", words(1000) + " a < b and so on" + words(1000));
        row("quoted words", "<p title=\"" + words(1000) + "\" class='" + words(1000) + "'>x</p>");
        row("as many as may be", "<p" + words(TagTrimmer::MostAttributes) + ">x");
        row("many tags", std::string("<p a=1 b=2>").append(words(500)) + "<p a=1>");
        row("a sign in quotation marks", "<p a=\">\" b='<'>" + words(500));
        row("a comment", "<!--" + words(1000) + "-->");
        row("ended in the middle", "<p a=\"x");
    }
    void leavesOrdinaryMarkupAlone() {
        QFETCH(std::string, text);

        for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{100'000}})
            QCOMPARE(trimmedInPieces(text, size), QByteArray::fromStdString(text));
    }

    void cutsWhatIsTooMany_data() {
        QTest::addColumn<std::string>("after");
        QTest::addColumn<std::string>("left");
        const auto row = [](const char* name, const std::string& after, const std::string& left) {
            QTest::newRow(name) << after << left;
        };
        row("bare", words(9) + ">text", ">text");
        row("quoted", " a=\"x y\"b='z'>text", ">text");
        row("without an end of the quotation", " a=\"x>text", ">text");
        row("another tag begins", " x y</script>text", "></script>text");
        row("without an end", words(9), "");
        row("and another of the kind", words(9) + "><p" + words(TagTrimmer::MostAttributes) + words(9) + ">text",
            "><p" + words(TagTrimmer::MostAttributes) + " >text");
    }
    void cutsWhatIsTooMany() {
        QFETCH(std::string, after);
        QFETCH(std::string, left);
        const std::string begin = "<p" + words(TagTrimmer::MostAttributes);

        for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{100'000}})
            QCOMPARE(trimmedInPieces(begin + after, size), QByteArray::fromStdString(begin + " " + left));
    }
};

QTEST_GUILESS_MAIN(TagTrimmerTest)
#include "tag_trimmer_test.moc"
