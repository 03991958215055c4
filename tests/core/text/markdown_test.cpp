// SPDX-License-Identifier: Apache-2.0
#include "core/text/markdown.h"

#include <random>

#include <QtTest>

#include "core/text/blocks.h"

using namespace rookery;

namespace {

QString htmlOf(const char* text) {
    const TextBlocks result = parseBlocks(text);
    return result.blocks.empty() ? QString() : QString::fromStdString(result.blocks[0].html);
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT

  private slots:
    void rendersInlineMarkup_data();
    void rendersInlineMarkup();
    void numbersAndNestsListItems();
    void readsTables();
    void writesNoForeignMarkup();
    void showsWhatTheParserFailsOnAsPlainText();
};

void MarkdownTest::rendersInlineMarkup_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("plain") << "a b"
                           << "a b";
    QTest::newRow("emphasis") << "*a* **b** ***c***"
                              << "<i>a</i> <b>b</b> <i><b>c</b></i>";
    QTest::newRow("strikethrough") << "~~a~~"
                                   << "<s>a</s>";
    QTest::newRow("code") << "`a<b`"
                          << "<code>a&lt;b</code>";
    QTest::newRow("blanks in code") << "`a   b`"
                                    << "<code>a&nbsp;&nbsp; b</code>";
    QTest::newRow("line break") << "a\nb  \nc"
                                << "a<br>b<br>c";
    QTest::newRow("special characters") << "a < b & c > \"d\""
                                        << "a &lt; b &amp; c &gt; &quot;d&quot;";
    QTest::newRow("entities") << "&lt; &amp; &#65; &#x1F642; &copy; &bogus;"
                              << QString::fromUtf8(
                                     "&lt; &amp; A \xF0\x9F\x99\x82 \xC2\xA9 &amp;bogus;");
    QTest::newRow("entity of a control character")
        << "&#1;&#xD800;&#x110000;" << QString::fromUtf8("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("raw tags") << "<b>x</b> <img src=x onerror=y>"
                              << "&lt;b&gt;x&lt;/b&gt; &lt;img src=x onerror=y&gt;";
    QTest::newRow("link") << "[a](https://x.org/?a=1&b=\"2\")"
                          << "<a href=\"https://x.org/?a=1&amp;b=&quot;2&quot;\">a</a>";
    QTest::newRow("address as text of a link") << "[https://a.org](https://b.org)"
                                               << "<a href=\"https://b.org\">https://a.org</a>";
    QTest::newRow("simple link") << "[*a*](http://x.org)"
                                 << "<a href=\"http://x.org\"><i>a</i></a>";
    QTest::newRow("mail") << "[a](mailto:b@c.org)"
                          << "<a href=\"mailto:b@c.org\">a</a>";
    QTest::newRow("bare address") << "see https://x.org."
                                  << "see <a href=\"https://x.org\">https://x.org</a>.";
    QTest::newRow("script") << "[a](javascript:alert(1))"
                            << "a (javascript:alert(1))";
    QTest::newRow("local file") << "[a](file:///etc/passwd)"
                                << "a (file:///etc/passwd)";
    QTest::newRow("data") << "<data:text/html,x>"
                          << "data:text/html,x (data:text/html,x)";
    QTest::newRow("relative") << "[a](b.html)"
                              << "a (b.html)";
    QTest::newRow("image") << "![alt *x*](https://x.org/i.png)"
                           << "alt x (<a href=\"https://x.org/i.png\">https://x.org/i.png</a>)";
    QTest::newRow("local image") << "![a](file:///i.png)"
                                 << "a (file:///i.png)";
    QTest::newRow("image in a link") << "[![a](https://i.org)](https://x.org)"
                                     << "<a href=\"https://x.org\">a (https://i.org)</a>";
    QTest::newRow("unfinished emphasis") << "**a"
                                         << "**a";
    QTest::newRow("identifier") << "snake_case_name"
                                << "snake_case_name";
    QTest::newRow("escaped") << "\\*a\\*"
                             << "*a*";
}

void MarkdownTest::rendersInlineMarkup() {
    QFETCH(const QString, text);
    QFETCH(const QString, html);

    QCOMPARE(htmlOf(text.toUtf8().constData()), html);
}

void MarkdownTest::numbersAndNestsListItems() {
    const TextBlocks result =
        parseBlocks("3. c\n4) d\n\n- a\n  - b\n    1. x\n- [ ] todo\n- [x] done\n");
    QStringList items;
    for (const TextBlock& block : result.blocks)
        items << QString("%1%2 %3")
                     .arg(block.level)
                     .arg(QString::fromStdString(block.marker), QString::fromStdString(block.html));

    QCOMPARE(items.join(", "),
             QString::fromUtf8("03. c, 04) d, 0\xE2\x80\xA2 a, 1\xE2\x80\xA2 b, 21. x, "
                               "0\xE2\x98\x90 todo, 0\xE2\x98\x91 done"));
}

void MarkdownTest::readsTables() {
    const TextBlocks result =
        parseBlocks("| a | *b* | c |\n|---|:-:|--:|\n| 1 | `2|` |\n| <x> | | y \\| z |\n");
    QCOMPARE(result.blocks.size(), std::size_t{1});
    QCOMPARE(result.blocks[0].kind, BlockKind::Table);
    const TextBlock& table = result.blocks[0];

    QCOMPARE(table.alignments,
             (std::vector{ColumnAlignment::Start, ColumnAlignment::Center, ColumnAlignment::End}));
    QCOMPARE(table.rows.size(), std::size_t{3});
    for (const auto& row : table.rows)
        QCOMPARE(row.size(), std::size_t{3});
    QCOMPARE(table.rows[0][1], std::string("<i>b</i>"));
    QCOMPARE(table.rows[2][0], std::string("&lt;x&gt;"));
    QCOMPARE(table.rows[2][2], std::string("y | z"));
}

void MarkdownTest::writesNoForeignMarkup() {
    const std::vector<std::string> parts = {"<",
                                            ">",
                                            "<img src=http://e>",
                                            "\"",
                                            "'",
                                            "&",
                                            "[",
                                            "](",
                                            ")",
                                            "!",
                                            "http://x.y/",
                                            "javascript:",
                                            "<script>",
                                            "<a href=\"",
                                            "*",
                                            "`",
                                            "~~",
                                            "\\",
                                            "|",
                                            "\n",
                                            "a",
                                            "<http://a\"b>",
                                            "&#60;",
                                            "&lt;",
                                            "\t",
                                            "mailto:"};
    // Our own tags, with an address that passed isSafeAddress() and in which quotes and brackets
    // are escaped.
    const QRegularExpression tags(
        "<(?:/?(?:b|i|s|code)|br|/a|a href=\"(?:https?://|mailto:)[^\"<>\\s]+\")>",
        QRegularExpression::CaseInsensitiveOption);
    std::mt19937 random(8);
    for (int i = 0; i < 3000; ++i) {
        std::string text;
        for (int part = 0; part < 25; ++part)
            text += parts[random() % parts.size()];
        for (const TextBlock& block : parseBlocks(text).blocks) {
            std::vector<std::string> htmls = {block.html};
            for (const auto& row : block.rows)
                htmls.insert(htmls.end(), row.begin(), row.end());
            for (const std::string& html : htmls) {
                QString rest = QString::fromStdString(html);
                rest.remove(tags);
                QVERIFY2(!rest.contains('<') && !rest.contains('>') && !rest.contains('"'),
                         html.c_str());
                QCOMPARE(QString::fromStdString(html).count("<a "),
                         QString::fromStdString(html).count("</a>"));
            }
        }
    }
}

void MarkdownTest::showsWhatTheParserFailsOnAsPlainText() {
    // md4c 0.4.8 reports a cell of negative length here.
    const TextBlocks result = parseBlocks("- z b |\n|:--|--:|$$\nx\n$$\n\\[y\\]\n\nafter");

    QVERIFY(!result.blocks.empty());
    QCOMPARE(result.blocks.back().html, std::string("after"));
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdown_test.moc"
