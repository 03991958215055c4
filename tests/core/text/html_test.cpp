// SPDX-License-Identifier: Apache-2.0
#include "core/text/html.h"

#include <QtTest>

using namespace rookery;

class HtmlTest : public QObject {
    Q_OBJECT

  private slots:
    void offersOnlySafeAddresses();
};

void HtmlTest::offersOnlySafeAddresses() {
    for (const char* good : {"http://a", "HTTPS://a.b/c?d#e", "mailto:a@b"})
        QVERIFY(isSafeAddress(good));
    for (const char* bad : {"", "http:", "http://", "javascript:alert(1)", "file:///x", "data:,x",
                            "qrc:/x", "ftp://x", "//x", "x.html", "http://a b", "http://a\nb",
                            " http://a", "jav\tascript:x", "http://a\x7f"})
        QVERIFY2(!isSafeAddress(bad), bad);
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "html_test.moc"
