// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "app/found_text.h"
#include "app/syntax_highlighter.h"

using namespace rookery;

class FoundTextTest : public QObject {
    Q_OBJECT
    QQmlEngine m_engine;

    std::unique_ptr<QObject> edit(const QString& text) {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit {}", {});
        std::unique_ptr<QObject> made(component.create());
        made->setProperty("text", text);
        return made;
    }
    static QQuickTextDocument* documentOf(const QObject& edit) {
        return edit.property("textDocument").value<QQuickTextDocument*>();
    }
    static QStringList marked(const QQuickTextDocument& document) {
        QStringList found;
        for (QTextBlock block = document.textDocument()->firstBlock(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange& range : block.layout()->formats())
                found.append(block.text().mid(range.start, range.length));
        }
        return found;
    }

  private slots:
    void marksWhatStandsThere_data();
    void marksWhatStandsThere();
    void followsTheTextAndGoesWithTheObject();
    void marksCodeOverItsColours();
};

void FoundTextTest::marksWhatStandsThere_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("in either case") << "A bear and a Bear" << "bear" << QStringList{"bear", "Bear"};
    QTest::newRow("inside a word") << "yesterday" << "ster" << QStringList{"ster"};
    QTest::newRow("words apart") << "The key was shiny." << "shiny key" << QStringList{"key", "shiny"};
    QTest::newRow("beginnings of words") << "Storytelling bears" << "bear story" << QStringList{"Storytelling", "bears"};
    QTest::newRow("without accents") << "Ein Café, und Äpfel" << "cafe" << QStringList{"Café"};
    QTest::newRow("behind characters of two words") << "\U0001F43B\U0001F43B der Bär schläft" << "bar"
                                                    << QStringList{"Bär"};
    QTest::newRow("Han") << QStringLiteral("熊和狐狸") << QStringLiteral("狐") << QStringList{QStringLiteral("狐")};
    QTest::newRow("not there") << "A bear" << "fox" << QStringList{};
    QTest::newRow("blank") << "A bear" << "  " << QStringList{};
}

void FoundTextTest::marksWhatStandsThere() {
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QStringList, expected);
    const auto area = edit(text);
    FoundText found;
    found.setColor(Qt::yellow);

    found.setDocument(documentOf(*area));
    found.setText(wanted);

    QCOMPARE(marked(*documentOf(*area)), expected);
}

void FoundTextTest::followsTheTextAndGoesWithTheObject() {
    const auto area = edit("A bear");
    auto found = std::make_unique<FoundText>();
    found->setColor(Qt::yellow);
    found->setDocument(documentOf(*area));
    found->setText("fox");
    QVERIFY(marked(*documentOf(*area)).isEmpty());

    area->setProperty("text", "A fox");
    QTRY_COMPARE(marked(*documentOf(*area)), QStringList{"fox"});
    found.reset();

    QVERIFY(marked(*documentOf(*area)).isEmpty());
}

void FoundTextTest::marksCodeOverItsColours() {
    const auto area = edit("return \"the return\"");
    SyntaxHighlighter code;
    code.setProperty("keywordColor", QColor(Qt::blue));
    code.setProperty("markColor", QColor(Qt::yellow));
    code.setLanguage("python");
    code.setDocument(documentOf(*area));

    code.setMarked("the");

    const QTextBlock line = documentOf(*area)->textDocument()->firstBlock();
    QString found;
    bool keyword = false;
    for (const QTextLayout::FormatRange& range : line.layout()->formats()) {
        if (range.format.background().color() == QColor(Qt::yellow))
            found += line.text().mid(range.start, range.length);
        keyword = keyword || (range.start == 0 && range.format.foreground().color() == QColor(Qt::blue));
    }
    QCOMPARE(found, "the");
    QVERIFY(keyword);
}

QTEST_MAIN(FoundTextTest)
#include "found_text_test.moc"
