// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "core/text/inline_formulas.h"
#include "core/text/markdown.h"
#include "tests/support/patience.h"

using namespace rookery;

class InlineFormulasTest : public QObject {
    Q_OBJECT

  private slots:
    void standBetweenDollarSigns_data() {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* markdown, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
        };
        row("one in a sentence", R"(so \( x^2 \) is)", "so $x^2$ is");
        row("two", R"(\(a\), \(b\))", "$a$, $b$");
        row("with commands", R"(\(\frac{a}{b}\\c\))", R"($\frac{a}{b}\\c$)");
        row("beside other letters", "当\\(x\\)时", "当$x$时");
        row("in code", R"(`\(x\)` and \(y\))", R"(`\(x\)` and $y$)");
        row("in code with backticks", R"(``a ` \(x\)`` \(y\))", R"(``a ` \(x\)`` $y$)");
        row("behind a lone backtick", R"(a ` and \(y\))", R"(a ` and $y$)");
        row("an escaped backslash", R"(\\(x\\))", R"(\\(x\\))");
        row("brackets alone", R"(\(not closed)", R"(\(not closed)");
        row("closed only", R"(x\))", R"(x\))");
        row("empty", R"(\( \))", R"(\( \))");
        row("with a dollar sign", R"(\(5$\))", R"(\(5$\))");
        row("over a blank line", "\\(a\n\nb\\)", "\\(a\n\nb\\)");
        row("touching a letter", R"(f\(x\))", R"(f\(x\))");
        row("inside another", R"(\(a \(b\) c)", R"(\(a $b$ c)");
        row("a backslash at the end", "a\\", "a\\");
        row("nothing", "", "");
    }
    void standBetweenDollarSigns() {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(withDollarFormulas(markdown.toStdString())), expected);
    }

    void areDrawnAsFormulas() {
        std::vector<TextBlock> blocks;
        appendMarkdown(R"(Since \(E = mc^2\), **it** follows.)", blocks);
        QCOMPARE(blocks.size(), std::size_t{1});
        QVERIFY2(blocks[0].html.find("<i>E = mc²</i>") != std::string::npos, blocks[0].html.c_str());
        QVERIFY(blocks[0].html.find("<b>") != std::string::npos ||
                blocks[0].html.find("<strong>") != std::string::npos);
    }

    void takeLittleTimeForAnyBytes_data() {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("opened only") << QByteArray("\\(").repeated(500'000);
        QTest::newRow("opened, closed at the end") << QByteArray("\\( ").repeated(500'000) + "\\)";
        QTest::newRow("backslashes") << QByteArray("\\").repeated(1'000'000);
        QTest::newRow("backticks") << QByteArray("` ").repeated(500'000);
        QTest::newRow("formulas") << QByteArray("\\(x\\) ").repeated(200'000);
    }
    void takeLittleTimeForAnyBytes() {
        QFETCH(QByteArray, markdown);
        QElapsedTimer clock;
        clock.start();

        const std::string converted =
            withDollarFormulas({markdown.constData(), static_cast<std::size_t>(markdown.size())});

        QVERIFY(!converted.empty());
        QVERIFY(clock.elapsed() < test::withPatience(2000)); // some 10 ms; quadratic would take minutes
    }
};

QTEST_GUILESS_MAIN(InlineFormulasTest)
#include "inline_formulas_test.moc"
