// SPDX-License-Identifier: Apache-2.0
#include "core/extract/pdf_text.h"

#include <QtTest>

using namespace rookery;

class PdfTextTest : public QObject {
    Q_OBJECT

  private slots:
    void tidiesPages_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("tidy");
        QTest::newRow("trims lines") << QByteArray("  a \n\tb\r\n") << QByteArray("a\nb");
        QTest::newRow("keeps one empty line") << QByteArray("a\n\n\n \nb") << QByteArray("a\n\nb");
        QTest::newRow("joins a divided word") << QByteArray("exam-\nple") << QByteArray("example");
        QTest::newRow("keeps a hyphen before a capital")
            << QByteArray("Rhine-\nMain") << QByteArray("Rhine-\nMain");
        QTest::newRow("keeps a minus") << QByteArray("5 -\n3") << QByteArray("5 -\n3");
        QTest::newRow("joins not over an empty line")
            << QByteArray("exam-\n\nple") << QByteArray("exam-\n\nple");
        QTest::newRow("nothing") << QByteArray("\n \f\n") << QByteArray();
    }
    void tidiesPages() {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, tidy);

        QCOMPARE(QByteArray::fromStdString(tidyPage(page.toStdString())), tidy);
    }
};

QTEST_GUILESS_MAIN(PdfTextTest)
#include "pdf_text_test.moc"
