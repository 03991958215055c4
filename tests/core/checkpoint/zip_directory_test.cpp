// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/zip_directory.h"

#include <QTest>

#include "core/checkpoint/pth_reader.h"
#include "tests/support/pth_files.h"

using namespace rookery;
using namespace rookery::fixture;

class ZipDirectoryTest : public QObject {
    Q_OBJECT

  private slots:
    void readsArchivesOfEveryShape_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const Zip& zip) {
            QTest::newRow(name) << QByteArray::fromStdString(zip.bytes());
        };
        const Zip plain = pthZip(stateDict({matrix()}), {floats(0, 6)});
        Zip zip = plain;
        row("plain", zip);
        zip.zip64 = true;
        row("ZIP64 end record", zip);
        for (ZipEntry& entry : zip.entries)
            entry.zip64 = true;
        row("ZIP64 everywhere", zip);
        zip.zip64 = false;
        row("ZIP64 members only", zip);
        zip = plain;
        zip.comment = "a comment";
        row("with a comment", zip);
        zip.comment = "PK\x05\x06 is no end here";
        row("with a comment that looks like an end", zip);
        zip = plain;
        zip.entries.push_back({.name = "model/byteorder", .contents = "little"});
        zip.entries.push_back({.name = "model/.data/serialization_id", .contents = "0123"});
        zip.entries.push_back({.name = "model/.format_version", .contents = "1"});
        row("of a newer PyTorch", zip);
        zip = plain;
        for (ZipEntry& entry : zip.entries)
            entry.name = entry.name.substr(6);
        row("without a folder", zip);
        zip = plain;
        std::ranges::reverse(zip.entries);
        row("in reverse order", zip);
        zip = plain;
        zip.entries.push_back({.name = "model/notes", .contents = "deflated", .method = 8});
        row("with a compressed member that is not used", zip);
    }
    void readsArchivesOfEveryShape() {
        QFETCH(QByteArray, bytes);
        const auto exact = exactly(bytes.constData(), static_cast<std::size_t>(bytes.size()));

        const auto contents = readPthZip(std::span(exact), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(floatsOf(contents->tensors[0].view), (Floats{0, 1, 2, 3, 4, 5}));
    }

    void refusesLyingArchives_data() {
        declareLies();
        const auto truncated = ErrorCode::Truncated;
        const auto bad = ErrorCode::BadFormat;
        const auto unsupported = ErrorCode::UnsupportedFormat;
        const auto row = [](const char* name, auto change, ErrorCode code, const char* words) {
            Zip zip = pthZip(stateDict({matrix()}), {floats(0, 6)});
            change(zip);
            addLie(name, zip.bytes(), code, words);
        };
        const auto patched = [](const char* name, std::int64_t fromEnd, const std::string& bytes,
                                ErrorCode code, const char* words) {
            Zip zip = pthZip(stateDict({matrix()}), {floats(0, 6)});
            zip.zip64 = true;
            std::string file = zip.bytes();
            file.replace(file.size() - static_cast<std::size_t>(fromEnd), bytes.size(), bytes);
            addLie(name, file, code, words);
        };
        addLie("empty", "", truncated, "0 bytes");
        addLie("only a signature", "PK\x03\x04", truncated, "4 bytes");
        addLie("no end", "PK\x03\x04" + std::string(100, 'x'), truncated, "without its end");
        addLie("an empty archive", Zip{}.bytes(), unsupported, "no data.pkl");
        addLie("bytes after the end", oneStorage({matrix()}) + "x", truncated, "without its end");
        QTest::newRow("a comment that is cut") << [] {
            Zip zip = pthZip(stateDict({matrix()}), {floats(0, 6)});
            zip.comment = "a comment";
            const std::string file = zip.bytes();
            return QByteArray(file.data(), static_cast<qsizetype>(file.size() - 1));
        }() << static_cast<int>(truncated) << "without its end";
        row(
            "a directory behind the end", [](Zip& z) { z.directoryOffset = 0x7fffffff; }, bad,
            "must end before");
        row(
            "a directory that is too long", [](Zip& z) { z.directorySize = 0x7fffffff; }, bad,
            "must end before");
        row(
            "a directory that is too short", [](Zip& z) { z.directorySize = 46; }, bad,
            "members in 46 bytes");
        row(
            "a directory at 0", [](Zip& z) { z.directoryOffset = 0; }, bad,
            "no ZIP directory entry at offset 0");
        row(
            "too many members", [](Zip& z) { z.count = 0xfffe; }, bad, "65534 members");
        row(
            "one member too many", [](Zip& z) { z.count = 4; }, bad, "4 members");
        row(
            "one member too few", [](Zip& z) { z.count = 2; }, bad, "after its last entry");
        row(
            "another disk", [](Zip& z) { z.disk = 1; }, unsupported, "in parts");
        row(
            "a ZIP64 mark without ZIP64", [](Zip& z) { z.count = 0xffff; }, bad, "ZIP64 locator");
        row(
            "a ZIP64 offset mark without ZIP64", [](Zip& z) { z.directoryOffset = 0xffffffff; },
            bad, "ZIP64 locator");
        row(
            "a ZIP64 record behind its locator",
            [](Zip& z) { z.zip64 = true, z.end64Offset = 1 << 20; }, bad, "behind itself");
        row(
            "a ZIP64 record at 2^64 - 1",
            [](Zip& z) { z.zip64 = true, z.end64Offset = UINT64_MAX; }, bad, "behind itself");
        row(
            "a ZIP64 record in the wrong place", [](Zip& z) { z.zip64 = true, z.end64Offset = 0; },
            bad, "no ZIP64 end record at offset 0");
        row(
            "2^63 members", [](Zip& z) { z.zip64 = true, z.count64 = std::uint64_t{1} << 63; }, bad,
            "more than the file");
        row(
            "as many members as bytes", [](Zip& z) { z.zip64 = true, z.count64 = 300; }, bad,
            "300 members");
        patched("a ZIP64 directory of 2^64 - 1 bytes", 22 + 20 + 16, std::string(8, '\xff'), bad,
                "more than the file");
        patched("a ZIP64 directory at 2^64 - 1", 22 + 20 + 8, std::string(8, '\xff'), bad,
                "more than the file");
        patched("a ZIP64 archive in parts", 22 + 20 + 40, Bytes().put(std::uint32_t{1}).str(),
                unsupported, "in parts");
        row(
            "a member twice", [](Zip& z) { z.entries.push_back(z.entries[1]); }, bad,
            "'model/data/0' occurs twice");
        row(
            "two pickles",
            [](Zip& z) {
                z.entries.push_back(z.entries[0]);
                z.entries.back().name = "other/data.pkl";
            },
            bad, "2 members called data.pkl");
        row(
            "no pickle", [](Zip& z) { z.entries.erase(z.entries.begin()); }, unsupported,
            "no data.pkl");
        row(
            "TorchScript",
            [](Zip& z) { z.entries.push_back({.name = "model/constants.pkl", .contents = "x"}); },
            unsupported, "TorchScript");
        row(
            "big-endian",
            [](Zip& z) { z.entries.push_back({.name = "model/byteorder", .contents = "big"}); },
            unsupported, "byte order 'big'");
        row(
            "a strange byte order",
            [](Zip& z) { z.entries.push_back({.name = "model/byteorder", .contents = ""}); },
            unsupported, "byte order ''");
        row(
            "a compressed pickle", [](Zip& z) { z.entries[0].method = 8; }, unsupported,
            "'model/data.pkl' is compressed (method 8)");
        row(
            "a compressed storage", [](Zip& z) { z.entries[1].method = 93; }, unsupported,
            "'model/data/0' is compressed (method 93)");
        row(
            "an encrypted pickle", [](Zip& z) { z.entries[0].flags |= 1; }, unsupported,
            "encrypted");
        row(
            "an encrypted storage", [](Zip& z) { z.entries[1].flags |= 0x40; }, unsupported,
            "'model/data/0' is encrypted");
        row(
            "encrypted headers", [](Zip& z) { z.entries[1].flags |= 0x2000; }, unsupported,
            "encrypted");
        row(
            "a stored size that differs", [](Zip& z) { z.entries[1].storedSize = 23; }, bad,
            "23 bytes for 24");
        row(
            "a storage behind the end",
            [](Zip& z) { z.entries[1].size = z.entries[1].storedSize = 0x7fffffff; }, truncated,
            "needs 2147483647 bytes");
        row(
            "a ZIP64 size without ZIP64", [](Zip& z) { z.entries[1].size = 0xffffffff; }, bad,
            "ZIP64 sizes are missing");
        row(
            "a local header behind the end", [](Zip& z) { z.entries[1].localHeader = 0x7fffffff; },
            bad, "no local header at offset 2147483647");
        row(
            "a local header that is none", [](Zip& z) { z.entries[1].localHeader = 1; }, bad,
            "no local header at offset 1");
        row(
            "the local header of another member", [](Zip& z) { z.entries[1].localHeader = 0; }, bad,
            "another member");
        row(
            "a local name that differs", [](Zip& z) { z.entries[1].localName = "model/data/1"; },
            bad, "another member");
        row(
            "a pickle that is cut", [](Zip& z) { z.entries[0].contents.resize(50); }, truncated,
            "data.pkl ends inside");
        row(
            "an empty pickle", [](Zip& z) { z.entries[0].contents.clear(); }, truncated,
            "data.pkl");
    }
    void refusesLyingArchives() { checkLie(readPthZip); }
};

QTEST_GUILESS_MAIN(ZipDirectoryTest)
#include "zip_directory_test.moc"
