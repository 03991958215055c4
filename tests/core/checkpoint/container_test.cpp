// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/container.h"

#include <QTest>

#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

using namespace rookery;
using namespace std::string_literals;

class ContainerTest : public QObject {
    Q_OBJECT

  private slots:
    void recognisesByContent_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("container");

        const auto row = [](const char* name, const std::string& bytes, Container container) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(container);
        };
        row("a ZIP archive", "PK\x03\x04 and so on", Container::PthZip);
        row("an empty ZIP archive", "PK\x05\x06"s + std::string(18, '\0'), Container::PthZip);
        row("a pickle", "\x80\x02\x8a\x0a", Container::PthLegacy);
        row("GGUF", "GGUF\x03\0\0\0"s, Container::Gguf);
        row("rwkv.cpp", "fmgg\x65\0\0\0"s, Container::RwkvCpp);
        row("safetensors", fixture::safetensors("{}", ""), Container::Safetensors);
        row("safetensors whose header length looks like a pickle",
            fixture::safetensors("{" + std::string(0x27e, ' ') + "}", ""), Container::Safetensors);
        row("safetensors that is cut off", fixture::safetensors("{", "", 5000),
            Container::Safetensors);
        row("an index", fixture::json("{'weight_map': {}}"), Container::SafetensorsIndex);
        row("an index after blanks and a byte order mark", "\xef\xbb\xbf \n{\"weight_map\": {}}",
            Container::SafetensorsIndex);
    }
    void recognisesByContent() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, container);

        const auto recognised =
            recogniseContainer(fixture::asBytes(bytes.toStdString()), "file.bin");

        QVERIFY2(recognised, recognised ? "" : recognised.error().message.c_str());
        QCOMPARE(static_cast<int>(*recognised), container);
    }

    void refusesOtherKindsByName_data() {
        fixture::declareLies();
        const auto row = fixture::addLie;
        const auto bad = ErrorCode::BadFormat;
        const auto unsupported = ErrorCode::UnsupportedFormat;
        row("nothing", "", ErrorCode::Truncated, "is empty");
        row("a Git LFS pointer",
            "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n", bad,
            "Git LFS pointer");
        row("a web page", "<!DOCTYPE html><html><head>", bad, "looks like a downloaded web page");
        row("a web page in capitals after blanks", "\n\n  <HTML><BODY>Not found", bad,
            "looks like a downloaded web page");
        row("a web page after a byte order mark", "\xef\xbb\xbf<html>", bad,
            "looks like a downloaded web page");
        row("an XML error", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", bad,
            "looks like a downloaded web page");
        row("plain text", "Entry not found\n", bad, "is a plain text file");
        row("plain text in another script", "Die Datei fehlt: \xc3\xa4\xc3\xb6\xc3\xbc", bad,
            "is a plain text file");
        row("JSON that is a list", "[1, 2, 3]", bad, "is a plain text file");
        row("ONNX", "\x08\x07\x12\x07pytorch\x1a\x05"s, unsupported, "ONNX");
        row("ONNX of ir_version 10", "\x08\x0a\x3a\x90\xff\x01"s, unsupported, "ONNX");
        row("a web-rwkv prefab", "\xa4\x64info\xa8\x67version\x62V6"s, unsupported,
            "web-rwkv prefab");
        row("a CBOR map without a length", "\xbf\x64info\xbf"s, unsupported, "web-rwkv prefab");
        row("an old ggml file", "lmgg\0\0\0\0"s, unsupported, "old ggml");
        row("an old GGJT file", "tjgg\x03\0\0\0"s, unsupported, "GGJT");
        row("a ggml LoRA adapter", "algg\x01\0\0\0"s, unsupported, "LoRA");
        row("GGUF with its magic reversed", "FUGG\0\0\0\x03"s, unsupported, "big-endian");
        row("gzip", "\x1f\x8b\x08\x00"s, unsupported, "gzip");
        row("xz", "\xfd\x37zXZ\0"s, unsupported, "xz");
        row("Zstandard", "\x28\xb5\x2f\xfd"s, unsupported, "Zstandard");
        row("bzip2", "BZh91AY", unsupported, "bzip2");
        row("7-Zip", "7z\xbc\xaf\x27\x1c\x00\x04"s, unsupported, "7-Zip");
        row("RAR", "Rar!\x1a\x07\x01"s, unsupported, "RAR");
        row("tar", std::string(257, 'x') + "ustar\0"s + std::string(100, '\0'), unsupported, "tar");
        row("HDF5", "\x89HDF\r\n\x1a\n"s, unsupported, "HDF5");
        row("NumPy", "\x93NUMPY\x01\0"s, unsupported, "NumPy");
        row("a pickle of protocol 4", "\x80\x04\x95"s, unsupported, "pickle of protocol 4");
        row("SQLite", "SQLite format 3\0"s, bad, "SQLite");
        row("a PDF document", "%PDF-1.7\n%\xe2\xe3", bad, "PDF");
        row("a picture", "\x89PNG\r\n\x1a\n"s, bad, "picture");
        row("a program", "\x7f"s + "ELF\x02\x01\x01"s, bad, "program");
        row("noise", "\x01\x02\xff\xfe\x03"s, bad, "no known kind");
        row("one byte", "\xff", bad, "no known kind");
    }
    void refusesOtherKindsByName() { fixture::checkLie(recogniseContainer); }
};

QTEST_GUILESS_MAIN(ContainerTest)
#include "container_test.moc"
