// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "core/base/utf8.h"
#include "core/text/formula.h"
#include "core/text/markdown.h"
#include "tests/support/patience.h"

using namespace rookery;

class FormulaTest : public QObject {
    Q_OBJECT

  private slots:
    void isAsReadableAsCharactersMakeIt_data() {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* tex, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(tex) << QString::fromUtf8(expected);
        };
        row("powers", "E = mc^2", "E = mc²");
        row("a power of several", "x^{10} + y^{-n}", "x¹⁰ + y⁻ⁿ");
        row("a power without characters", "e^{i\\pi}", "e^(iπ)");
        row("an index", "a_{ij} + b_0", "aᵢⱼ + b₀");
        row("a fraction", "\\frac{1}{2}", "1/2");
        row("a fraction of sums", "\\frac{a+b}{2c}", "(a+b)/2c");
        row("fractions inside each other", "\\frac{1}{1+\\frac{1}{x}}", "1/(1+1/x)");
        row("a root", "\\sqrt{x^2+y^2}", "√(x²+y²)");
        row("a cubic root", "\\sqrt[3]{8}", "∛8");
        row("the quadratic formula", "x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}", "x = (-b ± √(b² - 4ac))/2a");
        row("Greek", "\\alpha\\beta \\Rightarrow \\Omega", "αβ ⇒ Ω");
        row("a sum", "\\sum_{i=1}^{n} i", "∑ᵢ₌₁ⁿ i");
        row("an integral", "\\int_0^\\infty e^{-x}\\,dx", "∫₀^∞ e^(-x) dx");
        row("words", "\\text{if } x \\in \\mathbb{R}", "if x ∈ ℝ");
        row("brackets that grow", "\\left( \\frac{a}{b} \\right)", "( a/b )");
        row("a bracket that is none", "\\left. x \\right|_0", "x |₀");
        row("lines of an environment", "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}", "a = b \nc = d");
        row("degrees", "90^\\circ", "90°");
        row("a derivative", "f'(x)", "f′(x)");
        row("a vector", "\\vec{v}", "v\u20D7");
        row("signs that must be escaped", "50\\% \\{a\\}", "50% {a}");
        row("an unknown command", "\\wibble{x}", "\\wibblex");
        row("nothing", "", "");
    }
    void isAsReadableAsCharactersMakeIt() {
        QFETCH(QString, tex);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(readableFormula(tex.toStdString())), expected);
    }

    void endsOnAnyBytes_data() {
        QTest::addColumn<QByteArray>("tex");
        QTest::newRow("a lone backslash") << QByteArray("\\");
        QTest::newRow("scripts of nothing") << QByteArray("^_^_");
        QTest::newRow("open groups") << QByteArray("\\frac{a}{").repeated(50'000);
        QTest::newRow("closed groups") << QByteArray("}").repeated(100'000);
        QTest::newRow("roots") << QByteArray("\\sqrt[").repeated(20'000);
        QTest::newRow("fractions without groups") << QByteArray("\\frac").repeated(50'000);
        QTest::newRow("no UTF-8") << QByteArray("\\vec{\xFF\xFE}^\xC3");
    }
    void endsOnAnyBytes() {
        QFETCH(QByteArray, tex);
        QElapsedTimer clock;
        clock.start();

        const std::string text = readableFormula({tex.constData(), static_cast<std::size_t>(tex.size())});

        QVERIFY(text.size() <= 8 * static_cast<std::size_t>(tex.size()) + 8);
        QVERIFY(clock.elapsed() < test::withPatience(5000));
    }

    void standsInTheMiddleOfASentence() {
        std::vector<TextBlock> blocks;
        appendMarkdown("Then $x_1 < x^2$ holds.", blocks);
        QCOMPARE(blocks.size(), std::size_t{1});
        QCOMPARE(blocks[0].html, std::string("Then <i>x₁ &lt; x²</i> holds."));
    }

    void pricesAreNoFormulas() {
        std::vector<TextBlock> blocks;
        appendMarkdown("It costs $5 here and $10 there.", blocks);
        QCOMPARE(blocks[0].html, std::string("It costs $5 here and $10 there."));
    }
};

QTEST_GUILESS_MAIN(FormulaTest)
#include "formula_test.moc"
