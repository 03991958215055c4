// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/block_model.h"
#include "app/message_model.h"
#include "app/message_rows.h"
#include "app/notice_model.h"
#include "app/status.h"

using namespace rookery;

class ListModelsTest : public QObject {
    Q_OBJECT

    static MessageModel::Message message(qint64 id, const QString& text) {
        MessageModel::Message result;
        result.id = id;
        result.text = text;
        return result;
    }

  private slots:
    void keepsRowsThatStay() {
        MessageModel model;
        const QAbstractItemModelTester tester(&model);
        model.assign({message(1, "a"), message(2, "b"), message(3, "c")});
        QSignalSpy removed(&model, &MessageModel::rowsRemoved);
        QSignalSpy inserted(&model, &MessageModel::rowsInserted);

        model.assign({message(1, "a"), message(2, "b"), message(4, "d")});

        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(1).toInt(), 2);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowOf(4), 2);
        QCOMPARE(model.rowOf(3), -1);
    }

    void announcesOnlyTheRolesThatChanged() {
        MessageModel model;
        model.append(message(1, "a"));
        QSignalSpy changed(&model, &MessageModel::dataChanged);

        model.update(0, message(1, "ab"));
        model.update(0, message(1, "ab"));

        QCOMPARE(changed.count(), 1);
        const auto roles = changed.at(0).at(2).value<QList<int>>();
        QVERIFY(roles.contains(MessageModel::TextRole));
        QVERIFY(!roles.contains(MessageModel::CreatedRole));
    }

    void streamingChangesOnlyTheLastBlock() {
        MessageModel model;
        MessageModel::Message streamed = message(1, "First paragraph.\n\nSecond");
        streamed.streaming = true;
        model.append(streamed);
        auto* const blocks = model.data(model.index(0), MessageModel::BlocksRole).value<BlockModel*>();
        QVERIFY(blocks != nullptr);
        const QAbstractItemModelTester tester(blocks);
        QCOMPARE(blocks->count(), 2);
        QSignalSpy changed(blocks, &BlockModel::dataChanged);

        streamed.text += " one grows";
        model.update(0, streamed);

        QCOMPARE(blocks->count(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(blocks->data(blocks->index(1), BlockModel::TextRole).toString(), "Second one grows");
    }

    void dividesAMessageIntoTypedBlocks() {
        const auto blocks = blocksOf("# Title\n\nText with <b>html</b>\n\n```python\nprint(1)\n```\n", false);

        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks[0].kind, BlockModel::Kind::Heading);
        QCOMPARE(blocks[0].level, 1);
        QVERIFY(!blocks[1].html.contains("<b>html"));
        QCOMPARE(blocks[2].kind, BlockModel::Kind::Code);
        QCOMPARE(blocks[2].language, "python");
        QCOMPARE(blocks[2].text.trimmed(), "print(1)");
    }

    void findsMessagesInBothDirections() {
        MessageModel model;
        model.assign({message(1, "Fox"), message(2, "hen"), message(3, "the fox")});

        QCOMPARE(model.find("fox", -1, false), 0);
        QCOMPARE(model.find("fox", 0, false), 2);
        QCOMPARE(model.find("fox", 2, false), 0);
        QCOMPARE(model.find("fox", 0, true), 2);
        QCOMPARE(model.find("cat", 0, false), -1);
        QCOMPARE(model.matchCount("FOX"), 2);
        QCOMPARE(model.matchCount(""), 0);
    }

    void aNoticeReplacesTheOneOfItsTopic() {
        NoticeModel model;
        const QAbstractItemModelTester tester(&model);
        bool acted = false;
        model.add({NoticeModel::Level::Error, "old", {}, {}, {}, "model"});
        model.add({NoticeModel::Level::Error, "new", {}, "Do", [&acted] { acted = true; }, "model"});
        model.add({NoticeModel::Level::Information, "other", {}, {}, {}, {}});
        QCOMPARE(model.count(), 2);

        model.act(model.data(model.index(0), NoticeModel::NoticeIdRole).toInt());

        QVERIFY(acted);
        QCOMPARE(model.count(), 1);
        model.dismiss(model.data(model.index(0), NoticeModel::NoticeIdRole).toInt());
        QCOMPARE(model.count(), 0);
        model.dismiss(12345);
    }

    void statusTexts() {
        QLocale::setDefault(QLocale::English);
        Status status;
        QCOMPARE(status.resumedText(), QString());
        Status::Values values;
        values.resumedTokens = 20412;
        values.tokensPerSecond = 212.4;
        values.stateBytes = 400'000;
        values.kvCacheBytes = 38'000'000;
        status.setValues(values);
        QCOMPARE(status.resumedText(), "resumed 20,412, read 0");
        QCOMPARE(status.speedText(), "212 tok/s");
        QCOMPARE(status.stateText(), "state 400.0 kB (a KV cache: 38.0 MB est.)");
        QCOMPARE(status.progress(), -1.0);

        status.setActivity(Status::Activity::Reading);
        status.setProgress(3120, 8400, 5.2);

        QCOMPARE(status.progressText(), "Reading 3,120 of 8,400 tokens, 6 s left · 37 % · 1,015 tok/s");
        QCOMPARE(Status::readingText(512, 8400, -1), "Reading 512 of 8,400 tokens · 6 %"); // too early for a rate
        QCOMPARE(Status::readingText(8400, 8400, 0), "Reading 8,400 of 8,400 tokens, 0 s left · 100 %");
        QVERIFY(status.cancellable());
        QVERIFY(qAbs(status.progress() - 0.3714) < 0.001);
    }

    void errorsSurviveTheDatabase_data() {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            QTest::addRow("code %d", code) << code;
    }
    void errorsSurviveTheDatabase() {
        QFETCH(int, code);
        const Error error = {static_cast<ErrorCode>(code), "layer 3: expected 4 bytes: found 2"};

        const Error back = errorFromStored(storedError(error));

        QCOMPARE(static_cast<int>(back.code), code);
        QCOMPARE(back.message, error.message);
    }

    void anUnknownStoredErrorIsKept() {
        const Error back = errorFromStored("something from another program");

        QCOMPARE(back.code, ErrorCode::Internal);
        QCOMPARE(back.message, std::string("something from another program"));
    }

    void titles_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("short") << "Hello" << "Hello";
        QTest::newRow("first line") << "\n  One\nTwo" << "One";
        QTest::newRow("cut at a word") << QString("word ").repeated(20)
                                       << QString("word ").repeated(12).trimmed() + "…";
        QTest::newRow("one long word") << QString(200, 'x') << QString(60, 'x') + "…";
        QTest::newRow("whole characters") << QString("👩‍💻").repeated(50) << QString("👩‍💻").repeated(12) + "…";
    }
    void titles() {
        QFETCH(QString, text);
        QFETCH(QString, title);

        QCOMPARE(automaticTitle(text), title);
    }
};

QTEST_MAIN(ListModelsTest)
#include "list_models_test.moc"
