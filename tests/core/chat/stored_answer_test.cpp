// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "core/chat/stored_answer.h"

using namespace rookery;

class StoredAnswerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

  private slots:
    void initTestCase() {
        auto opened = Store::open(m_folder.path().toStdString());
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    void severalAnswersAreBranchesAndTheFirstIsShown() {
        const ConversationId id = *m_store->conversations().create({});
        Message question;
        question.conversation = id;
        question.content = "Pick";
        const MessageId parent = *m_store->messages().add(question);
        AnswerAuthor author;
        author.model.fingerprint = "f";
        author.model.name = "Guide";
        author.tokenizer = "world";

        auto answers = beginAnswers(*m_store, id, parent, author, 3);

        QVERIFY(answers);
        QCOMPARE(answers->size(), std::size_t{3});
        auto path = m_store->messages().activePath(id);
        QVERIFY(path);
        QCOMPARE(path->back().id, answers->front());
        QCOMPARE(path->back().siblingCount, 3);
        QCOMPARE(path->back().modelName, std::string("Guide"));
        QCOMPARE(m_store->conversations().conversation(id)->modelFingerprint, std::string("f"));
        for (const MessageId answer : *answers)
            QVERIFY(m_store->answers().finish(answer, finishedAnswer({})));
    }

    void onlyACutAnswerKeepsItsSampler() {
        TurnResult result;
        result.samplerState = "counts";
        QVERIFY(finishedAnswer(result).samplerState.empty());
        result.end = TurnEnd::Length;
        QCOMPARE(finishedAnswer(result).samplerState.size(), std::size_t{6});
        QCOMPARE(finishedAnswer(result).reason, StopReason::Length);
    }

    void whatWasMeasuredIsKept() {
        TurnResult result;
        result.tokensGenerated = 10;
        result.generateMs = 2000;
        result.thoughtMs = 1500;
        const AnswerStats stats = finishedAnswer(result).stats;
        QCOMPARE(stats.writeTokensPerSecond, 5.0);
        QCOMPARE(stats.thoughtMs, 1500.0);
    }

    void saysWhatTheStateCovers_data() {
        QTest::addColumn<QList<int>>("answer");
        QTest::addColumn<int>("soFar");
        QTest::addColumn<int>("covered");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("an answer that ended") << QList<int>{8, 9} << 0 << 5 << QList<int>{1, 2, 3, 8, 9};
        QTest::newRow("one that was cut") << QList<int>{8, 9} << 0 << 4 << QList<int>{1, 2, 3, 8};
        QTest::newRow("one that went on") << QList<int>{3, 4, 5} << 1 << 5 << QList<int>{1, 2, 3, 4, 5};
        QTest::newRow("reading that was cut") << QList<int>{} << 0 << 2 << QList<int>{1, 2};
        QTest::newRow("an empty answer") << QList<int>{} << 0 << 3 << QList<int>{1, 2, 3};
    }
    void saysWhatTheStateCovers() {
        QFETCH(QList<int>, answer);
        QFETCH(int, soFar);
        QFETCH(int, covered);
        QFETCH(QList<int>, expected);
        TurnRequest request;
        request.prompt = {1, 2, 3};
        request.answerSoFar = static_cast<std::size_t>(soFar);
        TurnResult result;
        result.tokens.assign(answer.begin(), answer.end());
        result.covered = static_cast<std::size_t>(covered);

        const std::vector<Token> tokens = coveredTokens(request, result);

        QCOMPARE(QList<int>(tokens.begin(), tokens.end()), expected);
    }
};

QTEST_GUILESS_MAIN(StoredAnswerTest)
#include "stored_answer_test.moc"
