// SPDX-License-Identifier: Apache-2.0
#include "core/document/extract_process.h"

#include <chrono>
#include <fstream>

#include <sys/syscall.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/document_fixtures.h"
#include "tests/support/patience.h"

using namespace rookery;
using namespace rookery::test;

class ExtractProcessTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir m_folder;

    std::filesystem::path write(const char* name, const std::string& bytes, int mode = 0644) {
        const std::filesystem::path path = m_folder.filePath(name).toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        std::filesystem::permissions(path, static_cast<std::filesystem::perms>(mode));
        return path;
    }
    /// What the process can still do once it is locked in, and its exit status.
    std::pair<QByteArray, int> tryTheLock() {
        QProcess process;
        process.start(
            QString::fromStdString(extractProgram().string()),
            {"--try-lock", QString::fromStdString(write("private.txt", "mine").string())});
        process.waitForFinished();
        return {process.readAllStandardOutput(), process.exitCode()};
    }
    /// Asks for the version of the interface (LANDLOCK_CREATE_RULESET_VERSION).
    static bool kernelHasLandlock() {
#ifdef SYS_landlock_create_ruleset
        return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1U) >= 1;
#else
        return false;
#endif
    }
    /// Stands in for rookery-extract.
    std::filesystem::path script(const char* name, const std::string& commands) {
        return write(name, "#!/bin/sh\n" + commands, 0755);
    }

  private slots:
    void readsThreeHundredPages() {
        const auto path = write("report.pdf", pdf(reportPages(300)));
        std::int64_t pages = 0;
        ExtractRequest request{extractProgram(), path};
        request.progress = [&](std::int64_t done, std::int64_t) { pages = done; };

        const Extraction extraction = extractInProcess(request);

        QCOMPARE(extraction.problem, DocumentProblem::None);
        QCOMPARE(extraction.document.sections.size(), std::size_t{300});
        QCOMPARE(pages, std::int64_t{300});
        const auto [name, value] = reportFact(137);
        QVERIFY(extraction.document.sections[136].text.find("Station " + name + " measured " +
                                                            value) != std::string::npos);
    }

    void locksTheProcessIn() {
        const auto [said, status] = tryTheLock();

        QCOMPARE(QByteArray(said).replace(" reading", ""), QByteArray("open:\n"));
        QVERIFY(status == 0 || said.contains(" reading"));
    }

    void readsNoOtherFile() {
        if (!kernelHasLandlock())
            QSKIP("this kernel has no Landlock: the process may read other files of the user");

        QVERIFY(!tryTheLock().first.contains("reading"));
    }

    void readsTheFilesOfAFolder() {
        QVERIFY(QDir(m_folder.path()).mkpath("sources/deep"));
        write("sources/a.cpp", "int a;\n");
        write("sources/deep/b.cpp", "int b;\n");

        const Extraction extraction =
            extractInProcess({extractProgram(), m_folder.filePath("sources").toStdString()});

        QCOMPARE(extraction.problem, DocumentProblem::None);
        QCOMPARE(extraction.document.sections.size(), std::size_t{2});
    }

    void readsTheEncodingsThatPopplerOpensLate() {
        if (!QFileInfo::exists("/usr/share/poppler/cMap"))
            QSKIP("poppler's tables of encodings (poppler-data) are not installed");

        const Extraction extraction =
            extractInProcess({extractProgram(), write("japanese.pdf", japanesePdf())});

        QCOMPARE(extraction.problem, DocumentProblem::None);
        QCOMPARE(extraction.document.sections.at(0).text, std::string("日本"));
    }

    void carriesRefusalsOver() {
        const auto path = write("locked.pdf", lockedPdf());

        QCOMPARE(extractInProcess({extractProgram(), path}).problem, DocumentProblem::Encrypted);
    }

    void survivesWhateverTheProcessDoes_data() {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* title, const char* commands, DocumentProblem problem) {
            QTest::newRow(title) << QByteArray(commands) << static_cast<int>(problem);
        };
        row("ends at once", "exit 3", DocumentProblem::Failed);
        row("dies", "kill -SEGV $$", DocumentProblem::Damaged);
        row("uses up its time", "kill -XCPU $$", DocumentProblem::TimedOut);
        row("talks nonsense", "echo hello; exec sleep 100", DocumentProblem::Failed);
        row("breaks off", "echo document pdf 1 0 0", DocumentProblem::Failed);
        row("never says anything", "exec sleep 100", DocumentProblem::TimedOut);
        row("closes its mouth and stays", "exec >&-; exec sleep 100", DocumentProblem::Failed);
        row("never stops talking", "while :; do echo progress 1 2; done",
            DocumentProblem::TimedOut);
    }
    void survivesWhateverTheProcessDoes() {
        QFETCH(QByteArray, commands);
        QFETCH(int, problem);
        ExtractRequest request{script("extract.sh", commands.toStdString()), "document"};
        request.patience = std::chrono::milliseconds(300);
        QElapsedTimer timer;
        timer.start();

        const Extraction extraction = extractInProcess(request);

        QCOMPARE(static_cast<int>(extraction.problem), problem);
        QVERIFY(timer.elapsed() < test::withPatience(10'000));
    }

    void stopsWhenAsked() {
        std::stop_source source;
        ExtractRequest request{script("slow.sh", "while :; do echo progress 1 2; sleep 0.01; done"),
                               "document"};
        request.progress = [&](std::int64_t, std::int64_t) { source.request_stop(); };

        QCOMPARE(extractInProcess(request, source.get_token()).problem, DocumentProblem::Cancelled);
    }

    void saysThatTheProgramIsMissing() {
        QCOMPARE(extractInProcess({{}, "document"}).problem, DocumentProblem::Failed);
        QCOMPARE(extractInProcess({"/nowhere/rookery-extract", "document"}).problem,
                 DocumentProblem::Failed);
    }
};

QTEST_GUILESS_MAIN(ExtractProcessTest)
#include "extract_process_test.moc"
