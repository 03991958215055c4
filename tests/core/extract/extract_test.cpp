// SPDX-License-Identifier: Apache-2.0
#include "core/extract/extract.h"

#include <fstream>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/document_fixtures.h"
#include "tests/support/patience.h"

using namespace rookery;
using namespace rookery::test;

namespace {

Extraction extracted(const std::string& bytes, std::string_view name = "file",
                     const ExtractContext& context = {}) {
    return extractBytes(std::as_bytes(std::span(bytes.data(), bytes.size())), name, context);
}

/// All sections, one behind another.
QString textOf(const Extraction& extraction) {
    QString text;
    for (const DocumentSection& section : extraction.document.sections)
        text += (text.isEmpty() ? "" : "\f") + QString::fromStdString(section.text);
    return text;
}

QByteArray problemOf(const Extraction& extraction) {
    const auto name = documentProblemName(extraction.problem);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

std::string repeated(const std::string& text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i)
        result += text;
    return result;
}

} // namespace

class ExtractTest : public QObject {
    Q_OBJECT

  private slots:
    void readsEveryKind_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* title, const std::string& bytes, const char* name,
                            DocumentKind kind, const char* text) {
            QTest::newRow(title) << bytes << QString(name) << static_cast<int>(kind)
                                 << QString::fromUtf8(text);
        };
        using Kind = DocumentKind;
        row("text", "One\r\ntwo\rthree", "a.txt", Kind::Text, "One\ntwo\nthree");
        row("byte order mark", "\xEF\xBB\xBFyes", "a.txt", Kind::Text, "yes");
        row("UTF-16", std::string("\xFF\xFEh\0\xE9\0", 6), "a.txt", Kind::Text, "hé");
        row("Latin 1",
            "Le caf\xE9 est ferm\xE9 apr\xE8s l'\xE9t\xE9, mais la for\xEAt reste ouverte toute "
            "l'ann\xE9"
            "e.",
            "a.txt", Kind::Text,
            "Le café est fermé après l'été, mais la forêt reste ouverte toute l'année.");
        row("Markdown", "a\n# Head\n* b", "a.md", Kind::Markdown, "a\n\f* b");
        row("source", "int main() {\n\treturn 0;\n}\n", "a.cpp", Kind::Source,
            "int main() {\n\treturn 0;\n}\n");
        row("HTML",
            "<!DOCTYPE html><title>T</title><style>p{}</style><p>A &amp; "
            "b&eacute;<br>c<script>evil()</script>"
            "<ul><li>one<li>two</ul><table><tr><td>1<td>2</table><pre>x\n  y</pre>",
            "a.html", Kind::Html, "A & bé\nc\n\n- one\n- two\n\n1 | 2\n\nx\n  y");
        row("PDF", pdf({"Hello there\nsecond line", "Page (two)"}), "a.pdf", Kind::Pdf,
            "Hello there\nsecond line\fPage (two)");
        row("DOCX",
            docx("<w:p><w:r><w:t>One "
                 "</w:t></w:r><w:r><w:t>two</w:t></w:r></w:p><w:p><w:del><w:r><w:t>gone</w:t></w:r>"
                 "</w:del><w:r><w:instrText>PAGE</w:instrText><w:t>three</w:t></w:r></"
                 "w:p><w:tbl><w:tr><w:tc><w:p>"
                 "<w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></"
                 "w:tc></w:tr></w:tbl>"),
            "a.docx", Kind::Docx, "One two\n\nthree\n\na | b");
        row("ODT",
            odt("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Head</"
                "text:h>"
                "<text:p>a<text:s text:c=\"2\"/>b<text:line-break/>c</text:p>"),
            "a.odt", Kind::Odt, "a  b\nc");
        row("EPUB", epub({"<p>second</p>", "<p>first</p>"}), "a.epub", Kind::Epub, "first\fsecond");
    }
    void readsEveryKind() {
        QFETCH(std::string, bytes);
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, text);

        const Extraction extraction = extracted(bytes, name.toStdString());

        QCOMPARE(problemOf(extraction), QByteArray("none"));
        QCOMPARE(static_cast<int>(extraction.document.kind), kind);
        QCOMPARE(textOf(extraction), text);
    }

    void keepsTitlesAndPages() {
        const Extraction book = extracted(epub({"<p>x</p>"}));
        const Extraction word = extracted(docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>"));
        const Extraction notes = extracted("# Head\ntext", "a.md");
        const Extraction sheets = extracted(pdf({"one", "", "three"}));

        QCOMPARE(book.document.title, std::string("The book"));
        QCOMPARE(book.document.sections.at(0).heading, std::string("c1"));
        QCOMPARE(word.document.title, std::string("A title"));
        QCOMPARE(notes.document.sections.at(0).heading, std::string("Head"));
        QCOMPARE(sheets.document.pages, 3);
        QCOMPARE(sheets.document.skipped, 1);
        QCOMPARE(sheets.document.sections.at(1).page, 3);
    }

    void dividesAtHeadings_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("sections"); // "heading: text"
        QTest::newRow("HTML") << std::string("<html><title>T</title><p>a<h1>One <b>two</b></h1><p>b<h3>deep</h3>c"
                                             "<h2>Three</h2><table><tr><td>d</table>")
                              << "a.html" << QStringList{": a", "One two: b\n\ndeep\n\nc", "Three: d"};
        QTest::newRow("HTML, headings one below the other")
            << std::string("<html><h1>Part</h1><h2>Chapter</h2><p>a<h2>End</h2>") << "a.html"
            << QStringList{"Part – Chapter: a", "End: End"};
        QTest::newRow("HTML, a heading that is none")
            << "<html><p>a<h1>" + std::string(400, 'x') + "</h1><p>b" << "a.html"
            << QStringList{": a\n\n" + QString(400, 'x') + "\n\nb"};
        QTest::newRow("HTML, a heading without an end") << std::string("<html><p>a<h1>b") << "a.html"
                                                        << QStringList{": a", "b: b"};
        QTest::newRow("EPUB") << epub({"<p>b<h1>Two</h1><p>c", "<p>a"}) << "a.epub"
                              << QStringList{"c2: a", "c1: b", "Two: c"};
        QTest::newRow("DOCX")
            << docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>"
                    "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>One </w:t></w:r><w:r><w:t>two</w:t></w:r></w:p>"
                    "<w:p><w:pPr><w:pStyle w:val=\"Heading3\"/></w:pPr><w:r><w:t>deep</w:t></w:r></w:p>"
                    "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                    "<w:p><w:pPr><w:pStyle w:val=\"berschrift2\"/></w:pPr><w:r><w:t>Drei</w:t></w:r></w:p>"
                    "<w:p><w:r><w:t>b</w:t></w:r></w:p>")
            << "a.docx" << QStringList{": a", "One two: deep\n\ncell", "Drei: b"};
        QTest::newRow("ODT") << odt("<text:p>a</text:p><text:h>One<text:note><text:p>n</text:p></text:note></text:h><text:p>b</text:p>"
                                    "<text:h text:outline-level=\"3\">deep</text:h>"
                                    "<text:h text:outline-level=\"2\">Two</text:h><text:p>c</text:p>")
                             << "a.odt" << QStringList{": a", "One n: b\n\ndeep", "Two: c"};
    }
    void dividesAtHeadings() {
        QFETCH(std::string, bytes);
        QFETCH(QString, name);
        QFETCH(QStringList, sections);

        const Extraction extraction = extracted(bytes, name.toStdString());

        QStringList found;
        for (const DocumentSection& section : extraction.document.sections)
            found.append(QString::fromStdString(section.heading + ": " + section.text));
        QCOMPARE(found, sections);
    }

    void refusesInOneWord_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char* title, const std::string& bytes, const char* problem) {
            QTest::newRow(title) << bytes << QByteArray(problem);
        };
        const std::string deep = repeated("<w:p>", 100'000);
        const std::string laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a "
                                   "\"haha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        row("nothing", "", "no-text");
        row("white space", " \n\t ", "no-text");
        row("a program",
            std::string("\x7F"
                        "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0",
                        24),
            "unknown");
        row("a picture", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "unknown");
        row("PDF cut", pdf({"Hello"}).substr(0, 100), "damaged");
        row("PDF with a password", lockedPdf(), "encrypted");
        row("PDF of pictures", pdf({"", ""}), "no-text");
        row("PDF without objects", "%PDF-1.7\n" + std::string(5000, ' ') + "%%EOF", "damaged");
        row("archive cut", epub({"<p>x</p>"}).substr(0, 200), "damaged");
        row("archive of something else", zip({{"a.txt", "x"}}), "unknown");
        row("archive with a password",
            docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>", Packing::Encrypted), "encrypted");
        row("deep XML", docx(deep), "too-deep");
        row("deep HTML", "<html>" + repeated("<div>", 300) + "x", "too-deep");
        row("entities that grow",
            zip({{"mimetype", "application/epub+zip"},
                 {"META-INF/container.xml", "<c><rootfile full-path=\"p.opf\"/></c>"},
                 {"p.opf", laughs}}),
            "too-deep");
        row("XML that is not", docx("<w:p><w:r>"), "damaged");
        row("book that names a chapter it has not",
            zip({{"mimetype", "application/epub+zip"},
                 {"META-INF/container.xml", "<c><rootfile full-path=\"p.opf\"/></c>"},
                 {"p.opf", "<p><item id=\"a\" href=\"../../../../etc/passwd\"/><itemref "
                           "idref=\"a\"/></p>"}}),
            "no-text");
        row("book with a licence",
            zip({{"mimetype", "application/epub+zip"},
                 {"META-INF/encryption.xml", "<e><CipherReference URI=\"a.xhtml\"/></e>"}}),
            "encrypted");
        row("encrypted ODT",
            zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                 {"META-INF/manifest.xml", "<m><encryption-data/></m>"},
                 {"content.xml", "\x01\x02"}}),
            "encrypted");
        row("old Office file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, 'x'),
            "old-office");
        std::string locked = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, 'x');
        for (const char letter : std::string("EncryptedPackage"))
            locked += std::string(1, letter) + '\0';
        row("encrypted Office file", locked, "encrypted");
    }
    void refusesInOneWord() {
        QFETCH(std::string, bytes);
        QFETCH(QByteArray, problem);
        QElapsedTimer timer;
        timer.start();

        const Extraction extraction = extracted(bytes);

        QCOMPARE(problemOf(extraction), problem);
        QVERIFY(extraction.document.sections.empty());
        QVERIFY2(timer.elapsed() < test::withPatience(20'000), "a refusal is quick");
    }

    /// libxml2 compares each attribute with all before it: whole, this tag takes minutes.
    void readsATagOfManyAttributesQuickly() {
        std::string page = "<html><p";
        for (int i = 0; i < 100'000; ++i)
            page += " a" + std::to_string(i) + "=\"x\"";
        QElapsedTimer timer;
        timer.start();

        const Extraction extraction = extracted(page + ">The words behind it.</p></html>", "a.html");

        QCOMPARE(textOf(extraction), QStringLiteral("The words behind it."));
        QVERIFY(timer.elapsed() < test::withPatience(5000));
    }

    /// The limits are smaller than those of the program, since packing a bomb takes longest.
    void refusesABombBeforeItIsUnpacked() {
        ExtractContext context;
        context.limits.unpackedBytes = 1 << 20;
        const std::string bomb =
            docx("<w:p><w:r><w:t>" + std::string(8 << 20, 'a') + "</w:t></w:r></w:p>");

        QVERIFY(bomb.size() < 100'000);
        QCOMPARE(problemOf(extracted(bomb, "a.docx", context)), QByteArray("too-much-text"));
    }

    void refusesAChapterNamedAThousandTimes() {
        std::string spine;
        for (int i = 0; i < 1000; ++i)
            spine += "<itemref idref=\"a\"/>";
        const std::string book =
            zip({{"mimetype", "application/epub+zip"},
                 {"META-INF/container.xml", "<c><rootfile full-path=\"p.opf\"/></c>"},
                 {"p.opf", "<p><item id=\"a\" href=\"a.html\"/>" + spine + "</p>"},
                 {"a.html", std::string(1000, 'x')}});
        ExtractContext context;
        context.limits.textBytes = 100'000;

        QCOMPARE(problemOf(extracted(book, "a.epub", context)), QByteArray("too-much-text"));
    }

    void tellsALargeTextFromALargeFileOfAnotherKind() {
        ExtractContext context;
        context.limits.textBytes = 1000;

        QCOMPARE(problemOf(extracted(repeated("many words ", 1000), "a.txt", context)),
                 QByteArray("too-much-text"));
        QCOMPARE(problemOf(extracted(std::string(10'000, '\0'), "a.txt", context)),
                 QByteArray("unknown"));
    }

    void stopsAtTheLimits() {
        ExtractContext context;
        context.limits = {
            .fileBytes = 2000, .textBytes = 50, .unpackedBytes = 1000, .members = 2, .pages = 1};

        QCOMPARE(problemOf(extracted(std::string(2001, 'x'), "a", context)),
                 QByteArray("too-large"));
        QCOMPARE(problemOf(extracted(std::string(51, 'x'), "a", context)),
                 QByteArray("too-much-text"));
        QCOMPARE(problemOf(extracted(pdf({"1", "2"}), "a", context)), QByteArray("too-much-text"));
        QCOMPARE(problemOf(extracted(zip({{"a", ""}, {"b", ""}, {"c", ""}}), "a", context)),
                 QByteArray("too-much-text"));
    }

    void readsAFolderOfSources() {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const auto write = [&root](const char* name, const std::string& text) {
            std::filesystem::create_directories((root / name).parent_path());
            std::ofstream(root / name, std::ios::binary) << text;
        };
        write("src/b.py", "print(1)\n");
        write("README.md", "# Read\n");
        write("picture.png", "\x89PNG");
        write(".git/config.ini", "secret");
        write("build/made.c", "made");
        write("src/broken.c", std::string("\0\1\2\3\0\1\2\3", 8));
        std::filesystem::create_symlink("/etc", root / "src/link");
        std::filesystem::create_symlink("/etc/hostname", root / "src/link.txt");

        const Extraction extraction = extractDocument(root);

        QCOMPARE(problemOf(extraction), QByteArray("none"));
        QCOMPARE(extraction.document.skipped, 1);
        const auto& sections = extraction.document.sections;
        QCOMPARE(sections.size(), std::size_t{2});
        QCOMPARE(sections[0].heading, std::string("README.md"));
        QCOMPARE(sections[1].heading, std::string("src/b.py"));
        QCOMPARE(sections[1].text, std::string("print(1)\n"));
    }

    void refusesFoldersWithinFoldersWithoutEnd() {
        const QTemporaryDir folder;
        std::filesystem::path deepest = folder.path().toStdString();
        for (int i = 0; i < 40; ++i)
            deepest /= "d";
        std::filesystem::create_directories(deepest);

        QCOMPARE(problemOf(extractDocument(folder.path().toStdString())), QByteArray("too-deep"));
    }

    void refusesWhatIsNotAFile() {
        QCOMPARE(problemOf(extractDocument("/nowhere/at/all.pdf")), QByteArray("not-found"));
        QCOMPARE(problemOf(extractDocument("/dev/zero")), QByteArray("not-readable"));
    }

    void refusesTwoGigabytesWithoutReadingThem() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("large.txt").toStdString();
        std::ofstream(path) << "x";
        std::filesystem::resize_file(path, std::uintmax_t{2} << 30); // a hole: takes no space
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(problemOf(extractDocument(path)), QByteArray("too-large"));
        QVERIFY(timer.elapsed() < test::withPatience(1000));
    }

    void saysHowFarItIs() {
        ExtractContext context;
        std::vector<std::int64_t> seen;
        context.progress = [&](std::int64_t done, std::int64_t total) {
            QCOMPARE(total, std::int64_t{3});
            seen.push_back(done);
        };

        (void)extracted(pdf({"a", "b", "c"}), "a.pdf", context);

        QCOMPARE(seen, (std::vector<std::int64_t>{1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "extract_test.moc"
