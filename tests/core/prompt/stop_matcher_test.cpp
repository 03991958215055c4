// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <random>

#include "core/prompt/stop_matcher.h"

using namespace rookery;

class StopMatcherTest : public QObject {
    Q_OBJECT

  private slots:
    void findsASequenceInOnePiece() {
        StopMatcher matcher({"\n\nUser:"});
        QCOMPARE(matcher.push("Hello.\n\nUser: more"), std::string("Hello."));
        QVERIFY(matcher.matched());
        QCOMPARE(matcher.match(), std::string("\n\nUser:"));
        QCOMPARE(matcher.push("more"), std::string());
    }

    void findsASequenceAcrossPieces() {
        StopMatcher matcher({"\n\nUser:"});
        QCOMPARE(matcher.push("Hi\n"), std::string("Hi"));
        QVERIFY(matcher.isHolding());
        QCOMPARE(matcher.push("\nUs"), std::string());
        QCOMPARE(matcher.push("er"), std::string());
        QCOMPARE(matcher.push(":"), std::string());
        QVERIFY(matcher.matched());
    }

    void givesBackWhatTurnsOutToBeText() {
        StopMatcher matcher({"\n\nUser:"});
        QCOMPARE(matcher.push("a\n\nUse"), std::string("a"));
        QCOMPARE(matcher.push("ful"), std::string("\n\nUseful"));
        QVERIFY(!matcher.isHolding());
    }

    void keepsTheShorterHoldInsideALongerText() {
        StopMatcher matcher({"\n\nUser:"});
        QCOMPARE(matcher.push("\n\n"), std::string());
        QCOMPARE(matcher.push("\nUser:"), std::string("\n"));
        QVERIFY(matcher.matched());
    }

    void takesTheFirstOfSeveral() {
        StopMatcher matcher({"bbb", "aa"});
        QCOMPARE(matcher.push("xaabbb"), std::string("x"));
        QCOMPARE(matcher.match(), std::string("aa"));
    }

    void flushGivesWhatWasHeld() {
        StopMatcher matcher({"END"});
        QCOMPARE(matcher.push("the EN"), std::string("the "));
        QCOMPARE(matcher.flush(), std::string("EN"));
    }

    void emptySequencesNeverMatch() {
        StopMatcher matcher({""});
        QCOMPARE(matcher.push("text"), std::string("text"));
        QVERIFY(!matcher.matched());
    }

    void doesNotDependOnHowTextIsCut() {
        std::mt19937 random(11);
        const std::vector<std::string> sequences = {"aab", "ba", "abab"};
        for (int round = 0; round < 500; ++round) {
            std::string text;
            for (int i = 0; i < 30; ++i)
                text.push_back("abc"[random() % 3]);
            StopMatcher whole(sequences);
            std::string expected = whole.push(text);
            if (!whole.matched())
                expected += whole.flush();

            StopMatcher cut(sequences);
            std::string got;
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t length = 1 + random() % 4;
                got += cut.push(std::string_view(text).substr(at, length));
                at += length;
            }
            if (!cut.matched())
                got += cut.flush();

            QCOMPARE(cut.matched(), whole.matched());
            // A longer sequence that begins earlier may complete only in a later piece, so the cut form
            // may stop at a shorter one that completes first; it never shows more text.
            if (!whole.matched())
                QCOMPARE(got, expected);
        }
    }
};

QTEST_GUILESS_MAIN(StopMatcherTest)
#include "stop_matcher_test.moc"
