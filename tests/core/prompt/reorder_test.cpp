// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>

#include "core/prompt/recipes.h"
#include "core/prompt/rewrite.h"

using namespace rookery;

namespace {

struct Score {
    int found = 0, wrong = 0, missed = 0, wrongHigh = 0, high = 0, foundHigh = 0, spans = 0, rewritten = 0;
    QString faults;

    double precision() const { return static_cast<double>(found) / std::max(1, found + wrong); }
    double recall() const { return static_cast<double>(found) / std::max(1, found + missed); }
};

Span spanOf(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    return {static_cast<std::uint32_t>(array[0].toInt()), static_cast<std::uint32_t>(array[1].toInt())};
}

std::vector<QJsonObject> readCases(const QString& path) {
    QFile file(path);
    std::vector<QJsonObject> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            cases.push_back(QJsonDocument::fromJson(line).object());
    }
    return cases;
}

ReorderInput inputOf(const QJsonObject& given) {
    ReorderInput input;
    input.text = given["text"].toString().toStdString();
    for (const QJsonValue& attachment : given["attachments"].toArray())
        input.attachments.push_back({attachment["name"].toString().toStdString(), attachment["text"].toString().toStdString()});
    input.hasHistory = !given["history"].toArray().isEmpty();
    return input;
}

} // namespace

class ReorderTest : public QObject {
    Q_OBJECT

  private:
    const PhraseTable m_table = PhraseTable::builtIn();

    Score score(const std::vector<QJsonObject>& cases) const {
        Score score;
        for (const QJsonObject& given : cases) {
            const ReorderInput input = inputOf(given);
            const Finding finding = analyse(input, m_table);
            const bool found = finding.decision == Decision::Reorder;
            const bool isHigh = given["confidence"].toString() == "high";
            const QString id = given["id"].toString() + ' ';
            if (given["decision"].toString() != "reorder") {
                score.wrong += found ? 1 : 0;
                score.wrongHigh += found && finding.confidence == Confidence::High ? 1 : 0;
                score.faults += found ? "offered:" + id : QString();
                continue;
            }
            score.high += isHigh ? 1 : 0;
            if (!found) {
                ++score.missed;
                score.faults += "missed:" + id;
                continue;
            }
            ++score.found;
            score.foundHigh += isHigh && finding.confidence == Confidence::High ? 1 : 0;
            bool exact = finding.instruction == spanOf(given["instruction"]);
            for (const QJsonValue& other : given["instruction_alt"].toArray())
                exact = exact || finding.instruction == spanOf(other);
            score.spans += exact ? 1 : 0;
            const QString rewritten = QString::fromStdString(rewrittenRequest(input, finding));
            const bool right = given["rewritten"].toArray().contains(rewritten);
            score.rewritten += right ? 1 : 0;
            if (!exact || !right)
                score.faults += (exact ? "words:" : "span:") + id;
        }
        return score;
    }

    void checkScore(const Score& score) const {
        qInfo("precision %.3f, recall %.3f, high %d of %d, spans %d and rewritten %d of %d; %s", score.precision(), score.recall(),
              score.foundHigh, score.high, score.spans, score.rewritten, score.found, qPrintable(score.faults));
        QVERIFY2(score.precision() >= 0.97, qPrintable(score.faults));
        QVERIFY2(score.recall() >= 0.90, qPrintable(score.faults));
        QCOMPARE(score.wrongHigh, 0);
        QVERIFY(score.foundHigh * 100 >= score.high * 80);
        QVERIFY2(score.spans * 100 >= score.found * 95, qPrintable(score.faults));
        QVERIFY2(score.rewritten == score.spans, qPrintable(score.faults));
    }

    /// Properties of any text at all.
    void checkProperties(const ReorderInput& input) const {
        const Finding finding = analyse(input, m_table);
        const auto size = static_cast<std::uint32_t>(input.text.size());
        QVERIFY(finding.instruction.begin <= finding.instruction.end && finding.instruction.end <= size);
        if (finding.decision == Decision::None) {
            QVERIFY(!finding.vetoes.empty());
            QVERIFY(makePlan(input, finding, Recipe::Sandwich).pieces.empty());
            return;
        }
        std::uint32_t end = 0;
        for (const Span span : finding.body) {
            QVERIFY(span.begin >= end && span.end > span.begin && span.end <= size);
            QVERIFY(span.end <= finding.instruction.begin || span.begin >= finding.instruction.end);
            end = span.end;
        }
        const std::string rewritten = rewrittenRequest(input, finding);
        if (finding.language != nullptr)
            QCOMPARE(rewriteInstruction(rewritten, *finding.language), rewritten);
        for (const Recipe recipe : {Recipe::First, Recipe::Sandwich}) {
            const std::string text = renderPlan(input, makePlan(input, finding, recipe));
            std::size_t at = rewritten.size();
            QVERIFY(text.starts_with(rewritten));
            for (const Span span : finding.body) {
                at = text.find(span.of(input.text), at);
                QVERIFY(at != std::string::npos);
                at += span.size();
            }
            const Finding again = analyse({text, {}, {}, false}, m_table);
            QVERIFY2(again.decision == Decision::None, text.substr(0, 100).c_str());
        }
        const std::string first = renderPlan(input, makePlan(input, finding, Recipe::First));
        const std::string once = renderPlan(input, makePlan(input, analyse(input, m_table), Recipe::First));
        QCOMPARE(first, once);
    }

  private slots:
    void decidesTheCasesOfTheProject() {
        const auto cases = readCases(ROOKERY_TEST_DATA "/prompt-order/cases.jsonl");
        QVERIFY(cases.size() >= 60);

        checkScore(score(cases));
    }

    /// Written after the detector, and first decided without looking at them: what they showed is in docs/prompt-order.md.
    void decidesFurtherCases() {
        const auto cases = readCases(ROOKERY_TEST_DATA "/prompt-order/further.jsonl");
        QVERIFY(cases.size() >= 60);

        checkScore(score(cases));
    }

    void decidesFreshCases() {
        const auto cases = readCases(ROOKERY_TEST_DATA "/prompt-order/fresh.jsonl");
        QVERIFY(cases.size() >= 60);

        checkScore(score(cases));
    }

    void decidesTheSharedCases() {
        const auto cases = readCases(ROOKERY_SHARED_DATA "/prompt-order/cases.jsonl");
        if (cases.empty())
            QSKIP("The shared cases of the prompt-order helper are not beside this checkout.");

        checkScore(score(cases));
    }

    void keepsItsPropertiesOnTheCases() {
        auto cases = readCases(ROOKERY_TEST_DATA "/prompt-order/cases.jsonl");
        for (const char* name : {"further", "fresh"}) {
            for (const QJsonObject& given : readCases(QStringLiteral(ROOKERY_TEST_DATA "/prompt-order/%1.jsonl").arg(QLatin1String(name))))
                cases.push_back(given);
        }
        for (const QJsonObject& given : readCases(ROOKERY_SHARED_DATA "/prompt-order/cases.jsonl"))
            cases.push_back(given);
        for (const QJsonObject& given : cases) {
            checkProperties(inputOf(given));
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(given["id"].toString()));
        }
    }

    void keepsItsPropertiesOnRandomBytes() {
        std::mt19937 random(7);
        const std::string pieces[] = {"word ", "\n", "\n\n", "```\n", "> ", "above", "the text above?", "\xFF", "\xE4\xB8", "请", "上記",
                                      ": ", "Dear ", "{", "\"\"\"\n", "summarise ", "a,b,c\n", "。", "…", "\r\n", "- ", "<a>\n", "\0x"};
        for (int round = 0; round < 300; ++round) {
            ReorderInput input;
            for (int i = 0; i < 150; ++i)
                input.text += pieces[random() % std::size(pieces)];
            const Finding finding = analyse(input, m_table);
            QVERIFY(finding.instruction.end <= input.text.size());
            for (const Span span : finding.body)
                QVERIFY(span.end <= input.text.size());
        }
    }

    void isSilentAboutTextWithoutWords_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("spaces") << QByteArray(100000, ' ');
        QTest::newRow("fences") << QByteArray("```\n").repeated(10000);
        QTest::newRow("line ends") << QByteArray(100000, '\n');
        QTest::newRow("ill-formed") << QByteArray(100000, '\xC3');
    }
    void isSilentAboutTextWithoutWords() {
        QFETCH(QByteArray, text);

        QVERIFY(analyse({text.toStdString(), {}, {}, false}, m_table).decision == Decision::None);
    }

    void readsAMegabyteInTime_data() {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("lines") << QByteArray("The quick brown fox jumps over the lazy dog again.\n");
        QTest::newRow("one line") << QByteArray("The quick brown fox jumps over the lazy dog again. ");
        QTest::newRow("paragraphs") << QByteArray("The text above is long.\n\n");
        QTest::newRow("Han") << QByteArray("以上内容很长。");
        QTest::newRow("labels") << QByteArray("From: a\nTo: b\n");
    }
    void readsAMegabyteInTime() {
        QFETCH(QByteArray, unit);
        ReorderInput input{unit.repeated(1'000'000 / static_cast<int>(unit.size())).toStdString() + "\n\nSummarise the text above.", {}, {}, false};
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock();
            (void)analyse(input, m_table);
            best = std::min(best, 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        }

        qInfo("%.1f ms", best);
        // 20 ms is the budget of an idle machine with optimisation; this catches what is not linear.
        QVERIFY(best < 500);
    }

    void turnsOnlyWordsOfDirection_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("noun") << "en" << "List the text above." << "List the text below.";
        QTest::newRow("no noun") << "en" << "Based on the above, decide." << "Based on the text below, decide.";
        QTest::newRow("idiom") << "en" << "Above all, explain the text above." << "Above all, explain the text below.";
        QTest::newRow("number") << "en" << "Which are above 30?" << "Which are above 30?";
        QTest::newRow("quoted") << "en" << "What does \"as stated above\" mean?" << "What does \"as stated above\" mean?";
        QTest::newRow("both ways") << "en" << "Compare the text above with the one below." << "Compare the text above with the one below.";
        QTest::newRow("capital") << "en" << "Above text: shorten." << "Below text: shorten.";
        QTest::newRow("German ending") << "de" << "Fasse den obigen Text zusammen." << "Fasse den folgenden Text zusammen.";
        QTest::newRow("Turkish") << "tr" << "Yukarıdaki metni özetle." << "Aşağıdaki metni özetle.";
        QTest::newRow("Hungarian article") << "hu" << "A fenti szöveg miről szól?" << "Az alábbi szöveg miről szól?";
        QTest::newRow("Chinese quantity") << "zh-Hans" << "列出以上内容中三年以上的合同。" << "列出以下内容中三年以上的合同。";
        QTest::newRow("Russian without dots") << "ru" << "Перескажи вышеприведенную статью." << "Перескажи нижеприведенную статью.";
        QTest::newRow("Ukrainian participle") << "uk" << "Склади план за наведеним вище текстом." << "Склади план за наведеним нижче текстом.";
        QTest::newRow("Vietnamese noun") << "vi" << "Tóm tắt bài viết trên." << "Tóm tắt bài viết dưới đây.";
        QTest::newRow("Vietnamese newspaper") << "vi" << "Viết một bài viết trên báo." << "Viết một bài viết trên báo.";
        QTest::newRow("Norwegian preposition") << "nb" << "Lag et sammendrag av teksten over." << "Lag et sammendrag av teksten under.";
        QTest::newRow("Hungarian plural") << "hu" << "Válaszolj a fentiek alapján." << "Válaszolj az alábbiak alapján.";
        QTest::newRow("Korean noun") << "ko" << "위 보고서를 요약해 줘." << "아래 보고서를 요약해 줘.";
        QTest::newRow("Russian zero") << "ru" << "Когда температура выше нуля?" << "Когда температура выше нуля?";
    }
    void turnsOnlyWordsOfDirection() {
        QFETCH(QString, language);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto& all = m_table.languages();
        const auto found = std::find_if(all.begin(), all.end(), [&](const PhraseLanguage& l) { return l.tag == language.toStdString(); });
        QVERIFY(found != all.end());

        const std::string once = rewriteInstruction(before.toStdString(), *found);

        QCOMPARE(QString::fromStdString(once), after);
        QCOMPARE(rewriteInstruction(once, *found), once);
    }

    void aGreekQuestionEndsASentence() {
        const std::string text = "Πότε κλείνει; Το λέει το κείμενο; if (a) b;";

        const auto sentences = cutSentences(text);

        QCOMPARE(sentences.size(), std::size_t{3});
        QCOMPARE(sentences[0].of(text), std::string_view("Πότε κλείνει;"));
        QVERIFY(isQuestionMark(lastMark("Πότε;")));
        QVERIFY(!isQuestionMark(lastMark("x = 1;")));
        QVERIFY(!isGreekQuestion(";", 0));
    }

    void cutsPartsThatCoverTheText() {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += "Sentence number " + std::to_string(i) + " stands here. It has a second half.\n\n";
        text += "```\n" + std::string(300, 'x') + "\n\n  y\n```\n";

        const auto parts = cutParts(text, 50);

        QVERIFY(parts.size() > 5);
        std::uint32_t end = 0;
        for (const TextPart& part : parts) {
            QVERIFY(part.span.begin >= end);
            QVERIFY(trimmed(text, {end, part.span.begin}).size() == 0);
            end = part.span.end;
        }
        QVERIFY(trimmed(text, {end, static_cast<std::uint32_t>(text.size())}).size() == 0);
        QVERIFY(parts.back().span.of(text).find("```\n") != std::string_view::npos);
    }

    void cutsTablesBetweenRowsAndRepeatsTheFirst() {
        std::string table = "station,date,rain\n";
        for (int i = 0; i < 60; ++i)
            table += "Eastfield,day" + std::to_string(i) + "," + std::to_string(i * 7) + "\n";
        const ReorderInput input{"Weather of the year, as it was measured by the school.\n\n" + table + "\nWhich day in the table above had the most rain?", {}, {}, false};
        const Finding finding = analyse(input, m_table);
        QVERIFY(finding.decision == Decision::Reorder);
        PlanOptions options;
        options.partUnits = 60;

        const auto parts = cutParts(table, 60);
        const std::string plan = renderPlan(input, makePlan(input, finding, Recipe::InParts, options));

        QVERIFY(parts.size() >= 3);
        QVERIFY(parts[0].header.size() == 0);
        QCOMPARE(parts[1].header.of(table), std::string_view("station,date,rain"));
        QVERIFY(parts[1].span.of(table).starts_with("Eastfield,day"));
        std::size_t headers = 0;
        for (std::size_t at = plan.find("station,date,rain\nEastfield"); at != std::string::npos; at = plan.find("station,date,rain\nEastfield", at + 1))
            ++headers;
        QVERIFY(headers >= 3);
    }

    void readTwiceAndPartsHoldEachWordOfTheMaterial() {
        const std::string material = "Bees came back. " + std::string("They nest in dykes and like dry sand. ") + std::string("Counting takes a week in May and needs five people with good eyes and warm coats because "
            "the wind is strong along the river and the ferry stops at six in the evening on all days.");
        const ReorderInput input{material + "\n\nSummarise the text above.", {}, {}, false};
        const Finding finding = analyse(input, m_table);
        QVERIFY(finding.decision == Decision::Reorder);

        QCOMPARE(renderPlan(input, makePlan(input, finding, Recipe::ReadTwice)),
                 "Summarise the text below.\n\n" + material + "\n\n" + material + "\n\nSummarise the text above.");
        QVERIFY(renderPlan(input, makePlan(input, finding, Recipe::InParts)).starts_with("Part 1 of 1. Keep for: Summarise the text below.\n\nBees"));
    }

    void findsDocumentsThatRepeat() {
        const std::string page = "One two three four five six seven eight nine ten eleven twelve.";
        const std::string other = "Nothing in this page is like the one that stands before it at all.";

        const auto repeats = findRepeats({page, other, "one TWO three four five six\nseven eight nine ten eleven twelve"});

        QCOMPARE(repeats.size(), std::size_t{1});
        QCOMPARE(repeats[0].document, std::size_t{2});
        QCOMPARE(repeats[0].of, std::size_t{0});
    }

    void refusesABrokenTable() {
        QVERIFY(!PhraseTable::parse("lang\tbackward\tforward\trule\nen\tabove\n", ""));
        QVERIFY(!PhraseTable::parse("", "lang\tkind\tforms\nen\tnonsense\ta|b\n"));
    }
};

QTEST_GUILESS_MAIN(ReorderTest)
#include "reorder_test.moc"
