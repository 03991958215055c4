// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/side_texts.h"

using namespace rookery;

class SideTextsTest : public QObject {
    Q_OBJECT

  private slots:
    void takesATitleOnlyIfItSpeaksOfTheChat_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << "A Fox in the Garden" << "A Fox in the Garden";
        QTest::newRow("quoted") << "\"The garden fox.\"\n\nMore" << "The garden fox";
        QTest::newRow("emphasised") << "**Fox in the garden**" << "Fox in the garden";
        QTest::newRow("about something else") << "Stock markets in autumn" << "";
        QTest::newRow("a whole sentence of nonsense")
            << "I am not sure what you mean by that but here is a long sentence about the garden" << "";
        QTest::newRow("another turn") << "User: the garden" << "";
        QTest::newRow("nothing") << " \n" << "";
    }
    void takesATitleOnlyIfItSpeaksOfTheChat() {
        QFETCH(QString, answer);
        QFETCH(QString, title);
        QCOMPARE(titleFrom(answer, "Tell me about the fox that lives in our garden."), title);
    }

    void takesTitlesInScriptsWithoutSpaces() {
        QCOMPARE(titleFrom("花园里的狐狸。", "请讲讲花园里的狐狸的故事"), "花园里的狐狸");
        QCOMPARE(titleFrom("股票市场", "请讲讲花园里的狐狸的故事"), "");
    }

    void takesQuestionsAlone() {
        const QString chat = "Tell me about the fox.\nFoxes eat mice.";
        const QString answer = "1. What else do foxes eat?\n2) Where do foxes sleep?\nI hope this helps.\n"
                               "- What else do foxes eat?\n* Is the weather nice?\n3. Do foxes like mice?\n"
                               "4. How old do foxes get?";
        QCOMPARE(followUpsFrom(answer, chat),
                 QStringList({"What else do foxes eat?", "Where do foxes sleep?", "Do foxes like mice?"}));
    }

    void neverSuggestsWhatWasAsked() {
        QCOMPARE(followUpsFrom("What do foxes eat?", "What do foxes eat?\nMice."), QStringList());
    }

    void takesASummaryThatIsShorterAndOfTheChat() {
        const QString chat = "Tell me about the fox in the garden.\nThe fox lives below the garden shed and eats mice there.";
        QCOMPARE(summaryFrom("A garden fox eats mice.", chat), "A garden fox eats mice.");
        QCOMPARE(summaryFrom("Stocks rose sharply yesterday.", chat), "");
        QCOMPARE(summaryFrom(chat + " And more of it.", chat), "");
    }
};

QTEST_GUILESS_MAIN(SideTextsTest)
#include "side_texts_test.moc"
