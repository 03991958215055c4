// SPDX-License-Identifier: Apache-2.0
#include "app/token_preview.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace rookery;

namespace {

const std::string Unigram = ROOKERY_TEST_DATA "/tokenizers/unigram.model";

TokenPreview::Sources sources(std::vector<std::string> wishes) {
    TokenPreview::Sources sources;
    sources.resourceDir = ROOKERY_SOURCE_DIR "/resources/tokenizers";
    sources.wishes = std::move(wishes);
    return sources;
}

QStringList pieces(const TokenPreview& preview) {
    QStringList list;
    for (int row = 0; row < preview.count(); ++row)
        list.append(preview.data(preview.index(row), TokenPreview::PieceRole).toString());
    return list;
}

} // namespace

class TokenPreviewTest : public QObject {
    Q_OBJECT

  private slots:
    void makesEveryByteVisible_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("piece");

        QTest::newRow("a word") << QByteArray("word") << "word";
        QTest::newRow("space, line and tab") << QByteArray(" a\n\t") << "␣a↵⇥";
        QTest::newRow("a control character") << QByteArray("\x1b[0m") << "<0x1B>[0m";
        QTest::newRow("nul") << QByteArray("\0", 1) << "<0x00>";
        QTest::newRow("Chinese") << QByteArray("你好") << "你好";
        QTest::newRow("part of a character") << QByteArray("\xE4\xBD") << "<0xE4><0xBD>";
        QTest::newRow("no text at all") << QByteArray("\xFFz") << "<0xFF>z";
        QTest::newRow("outside the first plane") << QByteArray("👋") << "👋";
        QTest::newRow("no width") << QByteArray("\xE2\x80\x8B") << "<U+200B>";
        QTest::newRow("turns the direction") << QByteArray("a\xE2\x80\xAE" "b") << "a<U+202E>b";
        QTest::newRow("a lone mark") << QByteArray("\xCC\x88") << QStringLiteral("\u25CC\u0308");
        QTest::newRow("nothing") << QByteArray() << "";
    }
    void makesEveryByteVisible() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, piece);

        QCOMPARE(TokenPreview::visiblePiece(bytes.toStdString()), piece);
    }

    void listsPiecesWithNumbersAndBytes() {
        TokenPreview preview;
        const QAbstractItemModelTester tester(&preview);
        preview.setSources(sources({"bytes"}));
        preview.setActive(true);

        preview.setText("hé");

        QTRY_COMPARE(preview.count(), 3);
        QCOMPARE(pieces(preview), QStringList({"h", "<0xC3>", "<0xA9>"}));
        const QModelIndex second = preview.index(1);
        QCOMPARE(preview.data(second, TokenPreview::TokenIdRole).toInt(), 0xC3);
        QCOMPARE(preview.data(second, TokenPreview::BytesTextRole).toString(), "C3");
        QCOMPARE(preview.byteCount(), 3);
        QVERIFY(!preview.cut());
    }

    void comparesTheCostInEveryTokenizer() {
        TokenPreview preview;
        const QAbstractItemModelTester tester(preview.costs());
        preview.setSources(sources({"bytes", "world", Unigram, "/nowhere/tokenizer.json"}));
        preview.setActive(true);

        preview.setText("Hello world");

        QTRY_COMPARE(preview.tokenCount(), 11);
        const std::vector<TokenCostModel::Entry>& costs = preview.costs()->entries();
        QCOMPARE(costs.size(), std::size_t{4});
        QCOMPARE(costs[0].tokens, 11);
        QCOMPARE(costs[0].bytesPerToken, 1.0);
        QCOMPARE(costs[0].share, 1.0);
        QCOMPARE(costs[1].name, "RWKV World");
        QCOMPARE(costs[1].tokens, 2);
        QCOMPARE(costs[1].bytesPerToken, 5.5);
        QVERIFY(costs[2].problem.isEmpty() && costs[2].tokens > 0);
        QCOMPARE(costs[3].name, "tokenizer.json");
        QVERIFY(!costs[3].problem.isEmpty());
    }

    void showsThePiecesOfTheChosenOne() {
        TokenPreview preview;
        preview.setSources(sources({"bytes", "world"}));
        preview.setActive(true);
        preview.setText("Hello world");
        QTRY_COMPARE(preview.count(), 11);
        QCOMPARE(preview.shown(), "bytes");

        preview.setShown("world");

        QTRY_COMPARE(pieces(preview), QStringList({"Hello", "␣world"}));
        QCOMPARE(preview.shownName(), "RWKV World");
    }

    void startsWithTheModelsOwnTokenizer() {
        TokenPreview preview;
        TokenPreview::Sources wanted = sources({"world", "bytes"});
        wanted.model = ROOKERY_TEST_DATA "/models/v4-hf.safetensors";
        wanted.vocabulary = 256;
        preview.setSources(std::move(wanted));
        preview.setActive(true);

        preview.setText("abc");

        QTRY_COMPARE(preview.count(), 3);
        QCOMPARE(preview.costs()->count(), 2); // "bytes" is the model's own
        QVERIFY(preview.costs()->entries()[0].automatic);
        QCOMPARE(preview.costs()->entries()[1].wish, "world");
    }

    void keepsTheRowsThatDoNotChangeWhileOneTypes() {
        TokenPreview preview;
        const QAbstractItemModelTester tester(&preview);
        preview.setSources(sources({"bytes"}));
        preview.setActive(true);
        preview.setText("aaaa b");
        QTRY_COMPARE(preview.count(), 6);
        int removed = 0;
        int inserted = 0;
        connect(&preview, &QAbstractItemModel::rowsRemoved, this,
                [&](const QModelIndex&, int first, int last) { removed += last - first + 1; });
        connect(&preview, &QAbstractItemModel::rowsInserted, this,
                [&](const QModelIndex&, int first, int last) { inserted += last - first + 1; });

        preview.setText("aaacd b");

        QTRY_COMPARE(preview.count(), 7);
        QCOMPARE(pieces(preview).join(""), "aaacd␣b");
        QCOMPARE(removed, 1);
        QCOMPARE(inserted, 2);
        preview.setText("");
        QTRY_COMPARE(preview.count(), 0);
    }

    void cutsAVeryLongTextBetweenCharacters() {
        TokenPreview preview;
        preview.setSources(sources({"bytes"}));
        preview.setActive(true);

        preview.setText("a" + QString("é").repeated(TokenPreview::TextLimit));

        QTRY_VERIFY(preview.cut());
        QTRY_COMPARE(preview.byteCount(), TokenPreview::TextLimit - 1);
        QCOMPARE(preview.tokenCount(), TokenPreview::TextLimit - 1);
        QCOMPARE(preview.count(), TokenPreview::ShownTokens);
    }

    void doesNothingWhileThePageIsNotThere() {
        TokenPreview preview;
        preview.setSources(sources({"bytes"}));

        preview.setText("abc");

        QVERIFY(!preview.busy());
        preview.setActive(true);
        QVERIFY(preview.busy());
        QTRY_COMPARE(preview.count(), 3);
        QTRY_VERIFY(!preview.busy());
    }

    void theLastTextWins() {
        TokenPreview preview;
        preview.setSources(sources({"world"}));
        preview.setActive(true);
        for (int i = 0; i < 50; ++i) {
            preview.setText(QString("x").repeated(i + 1));
            QCoreApplication::processEvents();
        }

        preview.setText("end");

        QTRY_COMPARE(preview.byteCount(), 3);
        QTRY_VERIFY(!preview.busy());
        QCOMPARE(pieces(preview).join(""), "end");
    }
};

QTEST_GUILESS_MAIN(TokenPreviewTest)
#include "token_preview_test.moc"
