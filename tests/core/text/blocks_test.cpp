// SPDX-License-Identifier: Apache-2.0
#include "core/text/blocks.h"

#include <random>

#include <QElapsedTimer>
#include <QtTest>

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
    void keepsCodeExactly();
    void keepsTheIndentationOfCodeInLists();
    void readsTheLanguageOfCode();
    void showsAThoughtWhileItGrows();
    void thinksOnlyAtTheBeginning();
    void readsFormulas();
    void holdsBackHalfAFence();
    void marksOnlyTheGrowingBlockAsIncomplete();
    void keepsTheSourceOfEachBlock();
    void neverChangesTheStablePrefix_data();
    void neverChangesTheStablePrefix();
    void settlesEarlierBlocksSoon();
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
