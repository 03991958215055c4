// SPDX-License-Identifier: Apache-2.0
#include "core/document/passages.h"

#include <QtTest>

using namespace rookery;

namespace {

DocumentText twoPages() {
    DocumentText document;
    std::string page;
    for (int i = 0; i < 60; ++i)
        page += "This is sentence number " + std::to_string(i) +
                " of the page. It goes on a little.\n\n";
    document.sections = {{1, "", "  Short page.\n"}, {2, "", page}};
    return document;
}

} // namespace

class PassagesTest : public QObject {
    Q_OBJECT

  private slots:
    void keepEveryByteInOrder() {
        const DocumentText document = twoPages();
        std::string first;
        std::string second;

        for (const DocumentPassage& passage : cutPassages(document))
            (passage.page == 1 ? first : second) += passage.text;

        QCOMPARE(first, document.sections[0].text);
        QCOMPARE(second, document.sections[1].text);
    }

    void areSmall() {
        const auto passages = cutPassages(twoPages(), 50);

        QVERIFY(passages.size() > 10);
        for (const DocumentPassage& passage : passages)
            QVERIFY(passage.text.size() < 600);
    }

    void readAsPagesAndFiles() {
        QCOMPARE(readingText("a.pdf", {{1, "", "one "}, {1, "", "more\n"}, {2, "", "two"}}),
                 std::string("a.pdf\n[1]\none more\n[2]\ntwo"));
        QCOMPARE(readingText("src", {{0, "x.c", "int x;"}, {0, "y.c", "int y;"}}),
                 std::string("src\n== x.c ==\nint x;\n== y.c ==\nint y;"));
    }

    void fingerprintsTellDocumentsApart() {
        DocumentText one = twoPages();
        DocumentText moved = one;
        moved.sections[0].page = 3;
        DocumentText named = one;
        named.title = "Another title";

        QCOMPARE(documentFingerprint(one).size(), std::size_t{32});
        QCOMPARE(documentFingerprint(one), documentFingerprint(named));
        QVERIFY(documentFingerprint(one) != documentFingerprint(moved));
        QVERIFY(documentFingerprint(one) != documentFingerprint({}));
    }
};

QTEST_GUILESS_MAIN(PassagesTest)
#include "passages_test.moc"
