// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>

#include "app/document_library.h"
#include "app/document_session.h"
#include "tests/app/app_fixture.h"
#include "tests/support/document_fixtures.h"

using namespace rookery;
using namespace rookery::test;

class DocumentLibraryTest : public QObject {
    Q_OBJECT

    using Stage = DocumentLibrary::Stage;

    static DocumentLibrary& documents(AppFixture& fixture) { return *fixture.app().documents(); }
    static QVariant value(AppFixture& fixture, int role) {
        return documents(fixture).data(documents(fixture).index(0), role);
    }
    static Stage stage(AppFixture& fixture) {
        return documents(fixture).count() == 0 ? Stage::Opening
                                               : static_cast<Stage>(value(fixture, DocumentLibrary::StageRole).toInt());
    }
    static QUrl write(AppFixture& fixture, const QString& name, const std::string& bytes) {
        QFile file(fixture.file(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return QUrl::fromLocalFile(file.fileName());
    }
    static void readReport(AppFixture& fixture, int pages) {
        QTRY_VERIFY(fixture.loaded());
        documents(fixture).attach(write(fixture, "report.pdf", pdf(reportPages(pages))));
        QTRY_COMPARE_WITH_TIMEOUT(stage(fixture), Stage::Ready, 20'000);
        documents(fixture).read(0, {});
        QTRY_COMPARE_WITH_TIMEOUT(stage(fixture), Stage::Read, 60'000);
    }
    static void ask(AppFixture& fixture) {
        documents(fixture).ask(0);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.messages().count(), 2, 10'000);
        QTRY_VERIFY(fixture.app().documentSession()->available());
    }

  private slots:
    void tellsTokensBeforeReadingAnything() {
        AppFixture fixture;
        const QAbstractItemModelTester tester(&documents(fixture));
        QTRY_VERIFY(fixture.loaded());

        documents(fixture).attach(write(fixture, "a.txt", "It rained."));

        QTRY_COMPARE_WITH_TIMEOUT(stage(fixture), Stage::Ready, 20'000);
        QVERIFY(value(fixture, DocumentLibrary::CostRole).toString().contains("tokens"));
        QCOMPARE(fixture.script().tokensFed(), 0);
    }

    void countsTokensOnceAModelIsThere() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.app().models()->unload();
        QTRY_VERIFY(!fixture.loaded());
        documents(fixture).attach(write(fixture, "a.txt", "It rained."));
        QTRY_COMPARE_WITH_TIMEOUT(stage(fixture), Stage::Ready, 20'000);
        QVERIFY(!value(fixture, DocumentLibrary::CostRole).toString().contains("tokens"));

        fixture.app().models()->openBuiltIn();

        QTRY_VERIFY_WITH_TIMEOUT(value(fixture, DocumentLibrary::CostRole).toString().contains("tokens"), 20'000);
    }

    void listsWhatWasAttachedAndNotReadAfterARestart() {
        AppFixture fixture;
        QTRY_VERIFY(fixture.loaded());
        documents(fixture).attach(write(fixture, "a.txt", "It rained."));
        QTRY_COMPARE_WITH_TIMEOUT(stage(fixture), Stage::Ready, 20'000);

        fixture.reopen();

        QTRY_COMPARE_WITH_TIMEOUT(documents(fixture).count(), 1, 10'000);
        QCOMPARE(value(fixture, DocumentLibrary::NameRole).toString(), QString("a.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(value(fixture, DocumentLibrary::CostRole).toString().contains("tokens"), 20'000);
    }

    void readingADocumentSaysNothingAboutTheChatShown() {
        AppFixture fixture;
        readReport(fixture, 1);
        QTRY_VERIFY(fixture.idle());

        QCOMPARE(fixture.app().status()->values().readTokens, 0);
        QCOMPARE(fixture.app().status()->values().contextTokens, 0);
        QVERIFY(fixture.app().status()->values().resumedReason.isEmpty());
    }

    void tenQuestionsAfterARestartReadNothingAgain() {
        AppFixture fixture;
        readReport(fixture, 3);
        fixture.reopen();
        QTRY_VERIFY(fixture.loaded());
        QTRY_COMPARE_WITH_TIMEOUT(stage(fixture), Stage::Read, 10'000);
        ask(fixture);
        fixture.app().documentSession()->setLookAgain(false);
        const int before = fixture.script().tokensFed();

        for (int i = 0; i < 10; ++i) {
            fixture.app().documentSession()->send("Which station?");
            QTRY_COMPARE_WITH_TIMEOUT(fixture.messages().count(), 4 + 2 * i, 10'000);
            QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), 20'000);
        }

        // Questions, their frames and the answers, one token a byte; the report has thousands.
        QVERIFY2(fixture.script().tokensFed() - before < 2'000,
                 qPrintable(QString::number(fixture.script().tokensFed() - before)));
    }

    void looksAgainWithWhatFitsTheQuestion() {
        AppFixture fixture;
        readReport(fixture, 3);
        ask(fixture);
        const auto [name, number] = reportFact(2);
        fixture.conversation().setDraft(QString("What did %1 measure?").arg(QString::fromStdString(name)));
        DocumentSession& session = *fixture.app().documentSession();
        QTRY_VERIFY_WITH_TIMEOUT(session.count() > 0, 10'000);

        session.send(fixture.conversation().draft());

        QTRY_VERIFY_WITH_TIMEOUT(fixture.messages().count() == 4 && fixture.idle(), 20'000);
        QVERIFY2(fixture.text(2).endsWith("measure?") && !fixture.text(2).contains('\n'), "what was typed is shown");
        const qint64 answer = fixture.messages().at(3).id;
        const auto bringsTheFact = [&session, answer, number = QString::fromStdString(number)] {
            const QVariantList claims = session.claims(answer);
            return std::any_of(claims.begin(), claims.end(), [&number](const QVariant& claim) {
                return claim.toMap()["source"].toBool() && claim.toMap()["text"].toString().contains(number);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(bringsTheFact(), 10'000);
    }

    void saysWhyADocumentCannotBeRead() {
        AppFixture fixture;

        documents(fixture).attach(write(fixture, "locked.pdf", lockedPdf()));

        QTRY_COMPARE_WITH_TIMEOUT(stage(fixture), Stage::Failed, 20'000);
        QVERIFY(value(fixture, DocumentLibrary::ProblemRole).toString().contains("password"));
    }

    void aDocumentKeepsTheNameItIsGiven() {
        AppFixture fixture;
        readReport(fixture, 1);

        documents(fixture).rename(0, QStringLiteral("  My report "));

        QTRY_COMPARE(value(fixture, DocumentLibrary::NameRole).toString(), QStringLiteral("My report"));
        documents(fixture).rename(0, QStringLiteral(" "));
        fixture.reopen();
        QTRY_COMPARE(documents(fixture).count(), 1);
        QCOMPARE(value(fixture, DocumentLibrary::NameRole).toString(), QStringLiteral("My report"));
        ask(fixture);
        QCOMPARE(fixture.conversation().title(), QStringLiteral("My report"));
    }

    void removingForgetsTextAndState() {
        AppFixture fixture;
        readReport(fixture, 1);

        documents(fixture).remove(0);

        QCOMPARE(documents(fixture).count(), 0);
        fixture.reopen();
        QTRY_VERIFY(fixture.loaded());
        // The list is there before the answer to anything asked later.
        bool asked = false;
        fixture.app().storage().run(
            &fixture.app(), [](Store&) -> Result<void> { return {}; }, [&asked](Result<void>) { asked = true; });
        QTRY_VERIFY(asked);
        QCOMPARE(documents(fixture).count(), 0);
    }
};

QTEST_MAIN(DocumentLibraryTest)
#include "document_library_test.moc"
