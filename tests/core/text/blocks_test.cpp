// SPDX-License-Identifier: Apache-2.0
#include "core/text/blocks.h"

#include <random>

#include <QElapsedTimer>
#include <QtTest>

#include "core/text/markdown.h"
#include "tests/support/patience.h"

using namespace rookery;

namespace {

const char* kindName(BlockKind kind) {
    switch (kind) {
    case BlockKind::Paragraph:
        return "P";
    case BlockKind::Heading:
        return "H";
    case BlockKind::ListItem:
        return "L";
    case BlockKind::Quote:
        return "Q";
    case BlockKind::Code:
        return "C";
    case BlockKind::Thought:
        return "T";
    case BlockKind::Table:
        return "G";
    case BlockKind::Rule:
        return "R";
    case BlockKind::Math:
        return "M";
    }
    return "?";
}

/// The kinds of all blocks, one letter each.
QString kinds(const TextBlocks& result) {
    QString text;
    for (const TextBlock& block : result.blocks)
        text += kindName(block.kind);
    return text;
}

/// Everything about a block in one line.
QString described(const TextBlock& block) {
    QString text =
        QString("%1 '%2' '%3' lang=%4 level=%5 marker=%6 complete=%7")
            .arg(kindName(block.kind), QString::fromStdString(block.text),
                 QString::fromStdString(block.html), QString::fromStdString(block.language))
            .arg(block.level)
            .arg(QString::fromStdString(block.marker))
            .arg(block.isComplete);
    for (const auto& row : block.rows) {
        for (const std::string& cell : row)
            text += " | " + QString::fromStdString(cell);
        text += " /";
    }
    return text;
}

QString htmlOf(const char* text) {
    const TextBlocks result = parseBlocks(text);
    return result.blocks.empty() ? QString() : QString::fromStdString(result.blocks[0].html);
}

constexpr const char* Sample =
    "<think>\nLet me see. ``` is a fence.\n</think>\n\n"
    "# Title\n\nSome *text* with `code`,\na [link](https://example.org) and $5.\n\n"
    "1. First\n   more\n\n   ```python\n   def f():\n       return 1\n   ```\n2. Second\n"
    "   - inner\n   - [x] done\n\n- loose\n\n- list\n\n> quoted\n> text\n\n"
    "| a | b |\n|:-:|--:|\n| 1 | **2** |\n\n---\n\n$$\nx^2\n$$\n\n~~~~\nraw ``` text\n\n~~~~\n"
    "\\[ y = 1 \\]\n\nThe end\n===\nbye ~~x~~\n\n```\nopen";

} // namespace

class BlocksTest : public QObject {
    Q_OBJECT

  private slots:
    void cutsTextIntoKinds_data();
    void cutsTextIntoKinds();
    void rendersInlineMarkup_data();
    void rendersInlineMarkup();
    void keepsCodeExactly();
    void keepsTheIndentationOfCodeInLists();
    void readsTheLanguageOfCode();
    void numbersAndNestsListItems();
    void readsTables();
    void showsAThoughtWhileItGrows();
    void thinksOnlyAtTheBeginning();
    void readsFormulas();
    void holdsBackHalfAFence();
    void marksOnlyTheGrowingBlockAsIncomplete();
    void keepsTheSourceOfEachBlock();
    void neverChangesTheStablePrefix_data();
    void neverChangesTheStablePrefix();
    void settlesEarlierBlocksSoon();
    void offersOnlySafeAddresses();
    void writesNoForeignMarkup();
    void showsWhatTheParserFailsOnAsPlainText();
    void takesLinearTime_data();
    void takesLinearTime();
};

void BlocksTest::cutsTextIntoKinds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("blank lines") << "\n \n\t\n"
                                 << "";
    QTest::newRow("paragraph") << "hello"
                               << "P";
    QTest::newRow("two paragraphs") << "one\ntwo\n\nthree"
                                    << "PP";
    QTest::newRow("Windows line ends") << "one\r\n\r\n```\r\nx\r\n```\r\n"
                                       << "PC";
    QTest::newRow("headings") << "# a\n## b\n\nc\n---"
                              << "HHH";
    QTest::newRow("rule") << "a\n\n---\n\n***"
                          << "PRR";
    QTest::newRow("tight list") << "- a\n- b\n- c"
                                << "LLL";
    QTest::newRow("loose list") << "- a\n\n- b\n\n- c\n\nend"
                                << "LLLP";
    QTest::newRow("paragraphs in an item") << "- a\n\n  b\n\nc"
                                           << "LLP";
    QTest::newRow("empty item") << "- a\n-"
                                << "LL";
    QTest::newRow("nested quote") << "> a\n>> b\n\nc"
                                  << "QQP";
    QTest::newRow("quote is lazy") << "> a\nb"
                                   << "Q";
    QTest::newRow("code") << "```\nx\n```"
                          << "C";
    QTest::newRow("code after text without blank line") << "a\n```\nx\n```\nb"
                                                        << "PCP";
    QTest::newRow("code with blank lines") << "```\na\n\n\nb\n```"
                                           << "C";
    QTest::newRow("code in a list") << "1. a\n   ```\n   x\n   ```\n2. b"
                                    << "LCL";
    QTest::newRow("code in a quote") << "> ```\n> x\n> ```"
                                     << "C";
    QTest::newRow("tilde fence with backticks") << "~~~\n```\n~~~\na"
                                                << "CP";
    QTest::newRow("longer fence") << "````\n```\nx\n```\n````\na"
                                  << "CP";
    QTest::newRow("unclosed fence") << "a\n\n```\nb\n\nc"
                                    << "PC";
    QTest::newRow("code span of three") << "```x``` y"
                                        << "P";
    QTest::newRow("no code by indentation") << "    a"
                                            << "P";
    QTest::newRow("table") << "| a | b |\n|---|---|\n| 1 | 2 |"
                           << "G";
    QTest::newRow("table after text") << "a\n\nx|y\n---|---\n1|2\n\nb"
                                      << "PGP";
    QTest::newRow("thought") << "<think>a\n\nb</think>c"
                             << "TP";
    QTest::newRow("empty thought") << "<think></think>\nHello"
                                   << "TP";
    QTest::newRow("thought that never ends") << "<think>a"
                                             << "T";
    QTest::newRow("formula") << "$$x$$"
                             << "M";
    QTest::newRow("raw HTML") << "<div>\na\n</div>\n\n<script>x</script>"
                              << "PP";
    QTest::newRow("sample") << Sample << "THPLCLLLLLQGRMCMHPC";
}

void BlocksTest::cutsTextIntoKinds() {
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    QCOMPARE(kinds(parseBlocks(text.toStdString())), expected);
}

void BlocksTest::rendersInlineMarkup_data() {
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

void BlocksTest::rendersInlineMarkup() {
    QFETCH(const QString, text);
    QFETCH(const QString, html);

    QCOMPARE(htmlOf(text.toUtf8().constData()), html);
}

void BlocksTest::keepsCodeExactly() {
    const TextBlocks result = parseBlocks("```\n<b>&amp;\n\n\t  x  \n```\n");

    QCOMPARE(result.blocks[0].text, std::string("<b>&amp;\n\n\t  x  "));
    QVERIFY(result.blocks[0].html.empty());
}

void BlocksTest::keepsTheIndentationOfCodeInLists() {
    const TextBlocks result = parseBlocks("1. a\n   ```\n   if x:\n       y\n z\n   ```\n");

    QCOMPARE(result.blocks[1].text, std::string("if x:\n    y\nz"));
}

void BlocksTest::readsTheLanguageOfCode() {
    for (const char* fence :
         {"```python", "``` python", "~~~python title=x", "```python,linenos", "```python{1}"})
        QCOMPARE(parseBlocks(std::string(fence) + "\nx\n").blocks[0].language,
                 std::string("python"));
    QVERIFY(parseBlocks("```\nx").blocks[0].language.empty());
    QVERIFY(parseBlocks("```pyth", TextState::Growing).blocks[0].language.empty());
}

void BlocksTest::numbersAndNestsListItems() {
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

void BlocksTest::readsTables() {
    const TextBlocks result =
        parseBlocks("| a | *b* | c |\n|---|:-:|--:|\n| 1 | `2|` |\n| <x> | | y \\| z |\n");
    QCOMPARE(kinds(result), QString("G"));
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

void BlocksTest::showsAThoughtWhileItGrows() {
    const std::string whole = "<think>so </thin</think>\n\nHi";
    for (std::size_t length = 0; length < 7; ++length)
        QVERIFY(parseBlocks(whole.substr(0, length), TextState::Growing).blocks.empty());
    for (std::size_t length = 7; length < 24; ++length) {
        const TextBlocks result = parseBlocks(whole.substr(0, length), TextState::Growing);
        QCOMPARE(kinds(result), QString("T"));
        QVERIFY(!result.blocks[0].isComplete);
        QVERIFY(std::string("so </thin").starts_with(result.blocks[0].text));
    }
    const TextBlocks result = parseBlocks(whole, TextState::Growing);
    QCOMPARE(kinds(result), QString("TP"));
    QVERIFY(result.blocks[0].isComplete);
    QCOMPARE(result.blocks[0].text, std::string("so </thin"));
}

void BlocksTest::thinksOnlyAtTheBeginning() {
    QCOMPARE(kinds(parseBlocks("Write <think> before\n\n<think>x</think>")), QString("PP"));
    QCOMPARE(kinds(parseBlocks(" \n<think>x</think>")), QString("T"));
    QCOMPARE(kinds(parseBlocks("<thinking>")), QString("P"));
    QCOMPARE(kinds(parseBlocks("<thi")), QString("P"));
}

void BlocksTest::readsFormulas() {
    QCOMPARE(parseBlocks("$$\nx^2\n$$").blocks[0].text, std::string("x^2"));
    QCOMPARE(parseBlocks("\\[ a_1 \\]").blocks[0].text, std::string("a_1"));
    QCOMPARE(kinds(parseBlocks("so:\n\\[\na\n\\]\nthen")), QString("PMP"));
    QCOMPARE(kinds(parseBlocks("$$ and more\n\ntext")), QString("PP"));
    QCOMPARE(kinds(parseBlocks("$$x$$ is a square")), QString("P"));
    QCOMPARE(kinds(parseBlocks("$$\nx", TextState::Growing)), QString("M"));
    QCOMPARE(parseBlocks("$$\nx\n$", TextState::Growing).blocks[0].text, std::string("x"));
    QCOMPARE(kinds(parseBlocks("it costs $5 and $10")), QString("P"));
}

void BlocksTest::holdsBackHalfAFence() {
    const auto growing = [](const char* text) { return parseBlocks(text, TextState::Growing); };

    QCOMPARE(kinds(growing("a\n\n``")), QString("P"));
    QCOMPARE(kinds(growing("a\n``")), QString("P"));
    QCOMPARE(growing("a\n``").blocks[0].html, std::string("a"));
    QCOMPARE(kinds(growing("``")), QString());
    QCOMPARE(kinds(parseBlocks("``")), QString("P"));
    QCOMPARE(growing("```\nx\n``").blocks[0].text, std::string("x"));
    QCOMPARE(growing("```\nx\n```").blocks[0].text, std::string("x"));
    QCOMPARE(parseBlocks("```\nx\n``").blocks[0].text, std::string("x\n``"));
}

void BlocksTest::marksOnlyTheGrowingBlockAsIncomplete() {
    const TextBlocks growing = parseBlocks(Sample, TextState::Growing);
    for (std::size_t i = 0; i < growing.blocks.size(); ++i)
        QCOMPARE(growing.blocks[i].isComplete, i + 1 < growing.blocks.size());

    const TextBlocks finished = parseBlocks(Sample);
    for (const TextBlock& block : finished.blocks)
        QVERIFY(block.isComplete);
    QVERIFY(parseBlocks("```\nx\n```\n", TextState::Growing).blocks[0].isComplete);
}

void BlocksTest::keepsTheSourceOfEachBlock() {
    const TextBlocks result =
        parseBlocks("## *A* b\n\none **two**\nthree\n\n- x `y`\n- z\n\n| a |\n|---|\n| 1 |\n");
    QStringList sources;
    for (const TextBlock& block : result.blocks)
        sources << QString::fromStdString(block.text);

    QCOMPARE(sources, (QStringList{"## *A* b", "one **two**\nthree", "- x `y`", "- z",
                                   "| a |\n|---|\n| 1 |"}));
}

void BlocksTest::neverChangesTheStablePrefix_data() {
    QTest::addColumn<std::string>("text");
    QTest::newRow("sample") << std::string(Sample);
    const std::vector<std::string> parts = {"a",
                                            " ",
                                            "\n",
                                            "\n\n",
                                            "```",
                                            "```py\n",
                                            "~~~",
                                            "- ",
                                            "1. ",
                                            "> ",
                                            "# ",
                                            "|",
                                            "|---|---|\n",
                                            "| a | b |\n",
                                            "$$",
                                            "\\[",
                                            "\\]",
                                            "*",
                                            "**",
                                            "`",
                                            "---\n",
                                            "===\n",
                                            "<think>",
                                            "</think>",
                                            "[x](http://y.z)",
                                            "  ",
                                            "    ",
                                            "\t",
                                            "\r\n",
                                            "&amp;",
                                            "\xE4\xBD\xA0",
                                            "\xff"};
    std::mt19937 random(7);
    for (int i = 0; i < 150; ++i) {
        std::string text = i % 3 == 0 ? "<think>" : "";
        for (int part = 0; part < 40; ++part)
            text += parts[random() % parts.size()];
        QTest::newRow(QByteArray::number(i).constData()) << text;
    }
}

void BlocksTest::neverChangesTheStablePrefix() {
    QFETCH(const std::string, text);
    TextBlocks before;
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const TextBlocks now = parseBlocks(text.substr(0, length), TextState::Growing);

        QVERIFY2(now.stablePrefix >= before.stablePrefix,
                 qPrintable(QString::fromStdString(text.substr(0, length)).replace("\n", "\\n")));
        QVERIFY(now.stablePrefix <= now.blocks.size());
        for (std::size_t i = 0; i < before.stablePrefix; ++i)
            QCOMPARE(described(now.blocks[i]), described(before.blocks[i]));
        before = now;
    }
    const TextBlocks finished = parseBlocks(text);
    for (std::size_t i = 0; i < before.stablePrefix; ++i)
        QCOMPARE(described(finished.blocks[i]), described(before.blocks[i]));
}

void BlocksTest::settlesEarlierBlocksSoon() {
    QCOMPARE(parseBlocks("a\n\nb", TextState::Growing).stablePrefix, std::size_t{1});
    QCOMPARE(parseBlocks("a\n```\nb", TextState::Growing).stablePrefix, std::size_t{1});
    QCOMPARE(parseBlocks("```\nb\n```\n", TextState::Growing).stablePrefix, std::size_t{1});
    QCOMPARE(parseBlocks("a\n\n1", TextState::Growing).stablePrefix, std::size_t{0});
    QCOMPARE(parseBlocks("<think>x</think>a", TextState::Growing).stablePrefix, std::size_t{1});
    QCOMPARE(parseBlocks(Sample, TextState::Growing).stablePrefix, std::size_t{18});
}

void BlocksTest::offersOnlySafeAddresses() {
    for (const char* good : {"http://a", "HTTPS://a.b/c?d#e", "mailto:a@b"})
        QVERIFY(isSafeAddress(good));
    for (const char* bad : {"", "http:", "http://", "javascript:alert(1)", "file:///x", "data:,x",
                            "qrc:/x", "ftp://x", "//x", "x.html", "http://a b", "http://a\nb",
                            " http://a", "jav\tascript:x", "http://a\x7f"})
        QVERIFY2(!isSafeAddress(bad), bad);
}

void BlocksTest::writesNoForeignMarkup() {
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

void BlocksTest::showsWhatTheParserFailsOnAsPlainText() {
    // md4c 0.4.8 reports a cell of negative length here.
    const TextBlocks result = parseBlocks("- z b |\n|:--|--:|$$\nx\n$$\n\\[y\\]\n\nafter");

    QVERIFY(!result.blocks.empty());
    QCOMPARE(result.blocks.back().html, std::string("after"));
}

void BlocksTest::takesLinearTime_data() {
    QTest::addColumn<std::string>("unit");
    const std::vector<const char*> units = {"word ",     "a\n\n",
                                            "a\n",       "- a\n",
                                            "- a\n\n",   "> ",
                                            ">\n",       "[",
                                            "![",        "](",
                                            "*",         "**a ",
                                            "`",         "``` ",
                                            "```\n",     "~~~\n",
                                            "$$\n",      "\\[\n",
                                            "\\[\n\n",   "|",
                                            "|-",        "a|b\n---|---\n",
                                            "<",         "<!--",
                                            "&",         "<http://",
                                            "http://a.", "[a]: b\n",
                                            "[a\n",      "\n",
                                            " ",         "   - ",
                                            "1. ",       "#",
                                            "_a_",       "~~a",
                                            "</think>",  "<think>",
                                            "\xff",      "\\",
                                            "(",         "[a](",
                                            "*a **a "};
    for (const char* unit : units)
        QTest::newRow(QByteArray(unit).replace('\n', "\\n").constData()) << std::string(unit);
}

void BlocksTest::takesLinearTime() {
    QFETCH(const std::string, unit);
    std::string text;
    while (text.size() < (1u << 18))
        text += unit;
    for (const std::string& whole :
         {text, "x\n" + text, "<think>" + text, "a|b\n---|---\n" + text}) {
        QElapsedTimer timer;
        timer.start();

        const TextBlocks result = parseBlocks(whole, TextState::Growing);

        if (timer.elapsed() > 1000)
            qInfo("256 KB: %lld ms, %zu blocks", timer.elapsed(), result.blocks.size());
        QVERIFY(timer.elapsed() < test::withPatience(10'000)); // some 100 ms; quadratic would take minutes
    }
}

QTEST_GUILESS_MAIN(BlocksTest)
#include "blocks_test.moc"
