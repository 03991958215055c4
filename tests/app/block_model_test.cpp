// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include "app/block_model.h"
#include "tests/support/patience.h"

using namespace rookery;

namespace {

/// More than what is divided at once, in many blocks.
QString longText(int paragraphs) {
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text += QStringLiteral("Paragraph %1 with *some* words and a `piece` of code, long enough to count.\n\n").arg(i);
    return text;
}

QVector<QString> texts(const BlockModel& model) {
    QVector<QString> all;
    for (int row = 0; row < model.count(); ++row)
        all.append(model.data(model.index(row), BlockModel::TextRole).toString());
    return all;
}

QVector<QString> texts(const QVector<BlockModel::Block>& blocks) {
    QVector<QString> all;
    for (const BlockModel::Block& block : blocks)
        all.append(block.text);
    return all;
}

} // namespace

class BlockModelTest : public QObject {
    Q_OBJECT

  private slots:
    void aShortTextIsThereAtOnce() {
        BlockModel model;

        model.show("One.\n\nTwo.", false);

        QCOMPARE(texts(model), (QVector<QString>{"One.", "Two."}));
    }

    void namesTheLinksOfAMessage() {
        BlockModel model;
        model.show("See [the *red*\nfox](https://example.org/fox?a=1&b=2), <mailto:owl@example.org>\n\n"
                   "> [again](https://example.org/fox?a=1&b=2) [not offered](file:///etc/passwd)\n\n"
                   "| a |\n|---|\n| [den](http://example.org/den) |\n\n`[code](https://example.org/code)`\n",
                   false);

        const QVariantList links = model.links();

        QCOMPARE(links.size(), 3);
        QCOMPARE(links[0].toMap()["text"].toString(), "the red fox");
        QCOMPARE(links[0].toMap()["address"].toString(), "https://example.org/fox?a=1&b=2");
        QCOMPARE(links[1].toMap()["address"].toString(), "mailto:owl@example.org");
        QCOMPARE(links[2].toMap()["text"].toString(), "den");
    }

    void namesAFewLinksOfMany() {
        BlockModel model;
        QString text;
        for (int i = 0; i < 20; ++i)
            text += QStringLiteral("[link %1](https://example.org/%1)\n\n").arg(i);

        model.show(text, false);

        QCOMPARE(model.links().size(), BlockModel::MostLinks);
        QCOMPARE(model.links().last().toMap()["text"].toString(), "link 7");
    }

    void aLongTextIsDividedElsewhereAndBeginsAsPlainText() {
        BlockModel model;
        const QAbstractItemModelTester tester(&model);
        const QString text = "# <b>Title</b>\n\n" + longText(300);

        model.show(text, false);

        QCOMPARE(model.count(), 1); // this thread has not been back to its events
        QVERIFY(model.data(model.index(0), BlockModel::HtmlRole).toString().startsWith("# &lt;b&gt;Title"));
        QTRY_COMPARE(model.count(), 301);
        QCOMPARE(texts(model), texts(blocksOf(text, false)));
    }

    void onlyTheLastOfManyTextsCounts() {
        BlockModel model;
        for (int i = 100; i < 400; i += 10)
            model.show(longText(i), true);

        model.show(longText(77), false);

        QTRY_COMPARE(texts(model), texts(blocksOf(longText(77), false)));
    }

    void aShortTextIsNotOvertakenByALongOneBeforeIt() {
        BlockModel model;
        model.show(longText(300), false);

        model.show("Short.", false);

        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(texts(model), QVector<QString>{"Short."});
    }

    void aGrowingTextChangesItsLastBlocksOnly() {
        BlockModel model;
        model.show(longText(300), true);
        QTRY_COMPARE(model.count(), 300);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QSignalSpy changed(&model, &BlockModel::dataChanged);
        QSignalSpy removed(&model, &BlockModel::rowsRemoved);

        model.show(longText(300) + "And a little more", true);

        QTRY_COMPARE(model.count(), 301);
        QCOMPARE(removed.count(), 0);
        for (const QList<QVariant>& change : changed)
            QVERIFY(change.at(0).toModelIndex().row() >= 299);
    }

    void aModelMayGoWhileItsTextIsDivided() {
        auto model = std::make_unique<BlockModel>();
        model->show(longText(2000), false);

        model.reset();

        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void whatIsDividedAtOnceIsQuick_data() {
        QTest::addColumn<QString>("piece");
        QTest::newRow("words") << QStringLiteral("words and words. ");
        QTest::newRow("emphasis") << QStringLiteral("*a_**b__");
        QTest::newRow("brackets") << QStringLiteral("[");
        QTest::newRow("links") << QStringLiteral("[a](<b>)");
        QTest::newRow("quotes") << QStringLiteral("> ");
        QTest::newRow("cells") << QStringLiteral("|a");
        QTest::newRow("fences") << QStringLiteral("```\n");
        QTest::newRow("backticks") << QStringLiteral("`a``b```");
        QTest::newRow("entities") << QStringLiteral("&amp;&#x41;");
        QTest::newRow("formulas") << QStringLiteral("$$x$$\n\\[y\\]\n");
    }
    void whatIsDividedAtOnceIsQuick() {
        QFETCH(QString, piece);
        BlockModel model;
        const QString text = piece.repeated(BlockModel::AtOnce / piece.size());
        QElapsedTimer clock;
        clock.start();

        model.show(text, false);

        qInfo("%.2f ms", static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QVERIFY(clock.elapsed() < test::withPatience(200)); // a frame is 16 ms; a busy machine is allowed its time
    }
};

QTEST_GUILESS_MAIN(BlockModelTest)
#include "block_model_test.moc"
