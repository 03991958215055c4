// SPDX-License-Identifier: Apache-2.0
#include "core/document/extraction_stream.h"

#include <QtTest>

using namespace rookery;

namespace {

Extraction sample() {
    Extraction extraction;
    extraction.document = {
        DocumentKind::Pdf, "A title\nin lines", {{1, "", "one\n"}, {2, "head", "two"}}, 2, 1};
    return extraction;
}

Extraction read(std::string_view stream, std::size_t piece, DocumentLimits limits = {}) {
    ExtractionReader reader(limits);
    while (!stream.empty() && reader.add(stream.substr(0, piece)))
        stream.remove_prefix(std::min(piece, stream.size()));
    return std::move(reader).finish();
}

} // namespace

class ExtractionStreamTest : public QObject {
    Q_OBJECT

  private slots:
    void comesBackAsItWentInPiecesOfAnySize() {
        const std::string stream = extractionRecords(sample());

        for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
            const Extraction extraction = read(stream, piece);
            QCOMPARE(extraction.problem, DocumentProblem::None);
            QVERIFY(extraction.document == sample().document);
        }
    }

    void carriesARefusal() {
        const Extraction extraction =
            read(extractionRecords(Extraction::refused(DocumentProblem::Encrypted, "why")), 5);

        QCOMPARE(extraction.problem, DocumentProblem::Encrypted);
        QCOMPARE(extraction.detail, std::string("why"));
    }

    void reportsProgress() {
        std::vector<std::int64_t> seen;
        ExtractionReader reader({}, [&](std::int64_t done, std::int64_t total) {
            seen = {done, total};
        });

        reader.add(progressRecord(3, 7));

        QCOMPARE(seen, (std::vector<std::int64_t>{3, 7}));
    }

    void callsABrokenOffStreamFailed() {
        const std::string stream = extractionRecords(sample());

        for (std::size_t length = 0; length < stream.size(); ++length)
            QCOMPARE(read(std::string_view(stream).substr(0, length), 1000).problem,
                     DocumentProblem::Failed);
    }

    void refusesLies_data() {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("a negative length")
            << QByteArray("document pdf 1 0 0\nsection 1 0 -5\nend\n");
        QTest::newRow("a length beyond 64 bits")
            << QByteArray("document pdf 1 0 99999999999999999999\nend\n");
        QTest::newRow("more text than a document may have")
            << QByteArray("document pdf 1 0 0\nsection 1 0 99999999\nend\n");
        QTest::newRow("an unknown kind") << QByteArray("document exe 1 0 0\nend\n");
        QTest::newRow("an unknown problem") << QByteArray("refused bored 0\nend\n");
        QTest::newRow("a refusal without a problem") << QByteArray("refused none 0\nend\n");
        QTest::newRow("a section before the document") << QByteArray("section 1 0 1\nxend\n");
        QTest::newRow("two documents")
            << QByteArray("document pdf 1 0 0\ndocument pdf 1 0 0\nend\n");
        QTest::newRow("an end at once") << QByteArray("end\n");
        QTest::newRow("an endless line") << QByteArray(5000, 'x');
        QTest::newRow("too many pages") << QByteArray("document pdf 20001 0 0\nend\n");
        QTest::newRow("too many words") << QByteArray("progress 1 2 3 4 5 6\nend\n");
    }
    void refusesLies() {
        QFETCH(QByteArray, stream);

        QCOMPARE(read(stream.toStdString(), 7).problem, DocumentProblem::Failed);
    }

    void countsTheTextOfAllSections() {
        Extraction large;
        large.document.sections = {{0, "", std::string(60, 'a')}, {0, "", std::string(60, 'b')}};

        QCOMPARE(read(extractionRecords(large), 1000, {.textBytes = 100}).problem,
                 DocumentProblem::Failed);
        QCOMPARE(read(extractionRecords(large), 1000, {.textBytes = 120}).problem,
                 DocumentProblem::None);
    }

    void mendsTextThatIsNotUtf8() {
        Extraction broken;
        broken.document.sections = {{0, "",
                                     "a\xFF"
                                     "b"}};

        const Extraction extraction = read(extractionRecords(broken), 1000);

        QCOMPARE(extraction.document.sections.at(0).text, std::string("a\xEF\xBF\xBD"
                                                                      "b"));
    }
};

QTEST_GUILESS_MAIN(ExtractionStreamTest)
#include "extraction_stream_test.moc"
