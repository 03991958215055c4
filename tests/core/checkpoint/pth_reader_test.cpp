// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/pth_reader.h"

#include <QTest>

#include "tests/support/pth_files.h"

using namespace rookery;
using namespace rookery::fixture;
using namespace std::string_literals;

class PthReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void readsNamesShapesAndBytes_data() {
        QTest::addColumn<bool>("legacy");
        QTest::newRow("ZIP") << false;
        QTest::newRow("before 1.6") << true;
    }
    void readsNamesShapesAndBytes() {
        QFETCH(bool, legacy);
        const std::vector<PickledTensor> tensors = {matrix("emb.weight"),
                                                    {.name = "b",
                                                     .storageType = "BFloat16Storage",
                                                     .key = "1",
                                                     .elements = 4,
                                                     .shape = {4},
                                                     .strides = {1}}};
        const std::string pickle = stateDict(tensors, {}, legacy);
        // The second storage has 4 elements of 2 bytes: the old form is given it by hand.
        std::string file = pthZip(pickle, {floats(0, 6), "bfloat16"}).bytes();
        if (legacy) {
            file = pthLegacy(pickle, {floats(0, 6), "bfloat16"});
            file.replace(file.size() - 16, 8, Bytes().put(std::int64_t{4}).str());
        }

        const auto contents = legacy ? readPthLegacy(asBytes(file), "file.bin")
                                     : readPthZip(asBytes(file), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(contents->tensors.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(contents->tensors[0].name), "emb.weight");
        QCOMPARE(contents->tensors[0].view.shape, (std::vector<std::int64_t>{2, 3}));
        QVERIFY(contents->tensors[0].view.type == DType::F32);
        QCOMPARE(floatsOf(contents->tensors[0].view), (Floats{0, 1, 2, 3, 4, 5}));
        QVERIFY(contents->tensors[1].view.type == DType::BF16);
        QCOMPARE(bytesOf(contents->tensors[1].view), QByteArray("bfloat16"));
        QVERIFY(contents->owned.empty());
    }

    void contiguousTensorsStayInTheMapping() {
        const std::string file = oneStorage({matrix()});

        const auto contents = readPthZip(asBytes(file), "file.bin");

        QVERIFY(contents);
        const auto* begin = reinterpret_cast<const std::byte*>(file.data());
        QVERIFY(contents->tensors[0].view.bytes.data() > begin);
        QVERIFY(contents->tensors[0].view.bytes.data() < begin + file.size());
    }

    void refusesLyingLegacyFiles_data() {
        declareLies();
        const auto truncated = ErrorCode::Truncated;
        const auto bad = ErrorCode::BadFormat;
        const auto unsupported = ErrorCode::UnsupportedFormat;
        const std::string good = pthLegacy(stateDict({matrix()}, {}, true), {floats(0, 6)});
        const auto replaced = [&good](std::string_view from, std::string_view to) {
            std::string file = good;
            return file.replace(file.find(from), from.size(), to);
        };
        const auto count = [&good](std::int64_t value) {
            std::string file = good;
            return file.replace(file.size() - 32, 8, Bytes().put(value).str());
        };
        addLie("empty", "", truncated, "magic number");
        addLie("another magic number", replaced("\x6c\xfc", "\x6d\xfc"), bad,
               "not a model that torch.save wrote");
        addLie("any other pickle", PickleText().raw("}").stop(), bad,
               "not a model that torch.save wrote");
        addLie("another protocol", replaced("J\xe9\x03", "J\xea\x03"), unsupported,
               "protocol 1002");
        addLie("a protocol that is a string",
               replaced("J\xe9\x03\x00\x00"s, "\x8c\x03"
                                              "100"),
               unsupported, "protocol 0");
        addLie("big-endian", replaced("\x88s", "\x89s"), unsupported, "little-endian");
        addLie("no system facts", replaced("little_endian", "middle_endian"), unsupported,
               "little-endian");
        addLie("a view of a storage", replaced("NtQ", ")tQ"), unsupported, "view of another one");
        addLie("an evil object", replaced("ccollections\nOrderedDict\n)R("s, "cos\nsystem\n)R("s),
               unsupported, "'os.system'");
        addLie("a count that is too small", count(5), bad, "has 5 elements, expected 6");
        addLie("a count that is too large", count(7), bad, "has 7 elements, expected 6");
        addLie("a negative count", count(-1), bad, "has -1 elements");
        addLie(
            "a list of other storages",
            pthLegacy(
                stateDict({{.name = "a", .key = "1", .elements = 6, .shape = {6}, .strides = {1}}},
                          {}, true),
                {floats(0, 6)}),
            bad, "'0', which no tensor uses");
        addLie("a storage that is not listed", pthLegacy(stateDict({matrix()}, {}, true), {}), bad,
               "no storage '0'");
        addLie("a storage of two types",
               pthLegacy(stateDict({matrix(),
                                    {.name = "b",
                                     .storageType = "HalfStorage",
                                     .elements = 6,
                                     .shape = {6},
                                     .strides = {1}}},
                                   {}, true),
                         {floats(0, 6)}),
               bad, "two types or sizes");
        addLie("a storage of two sizes",
               pthLegacy(
                   stateDict({matrix(), {.name = "b", .elements = 5, .shape = {5}, .strides = {1}}},
                             {}, true),
                   {floats(0, 6)}),
               bad, "two types or sizes");
        addLie("a storage of 2^60 elements",
               pthLegacy(stateDict({{.name = "a",
                                     .elements = std::int64_t{1} << 60,
                                     .shape = {6},
                                     .strides = {1}}},
                                   {}, true),
                         {floats(0, 6)}),
               bad, "elements");
        addLie("a storage larger than the file",
               pthLegacy(stateDict({{.name = "a", .elements = 1000, .shape = {6}, .strides = {1}}},
                                   {}, true),
                         {floats(0, 6)}),
               bad, "has 6 elements, expected 1000");
        addGeometryLies([](const PickledTensor& tensor) {
            return pthLegacy(stateDict({tensor}, {}, true), {floats(0, 6)});
        });
        const auto ended = [](const std::string& list, const std::string& storages) {
            const std::string whole = pthLegacy(stateDict({matrix()}, {}, true), {floats(0, 6)});
            const std::string keys = PickleText().raw("](").string("0").raw("e").stop();
            return whole.substr(0, whole.size() - 32 - keys.size()) + list + storages;
        };
        const std::string storage = Bytes().put(std::int64_t{6}).text(floats(0, 6)).str();
        addLie("a dict where the list of storages belongs",
               ended(PickleText().raw("}").stop(), storage), bad,
               "where the list of storages belongs");
        addLie("a list of numbers",
               ended(PickleText().raw("](").integer(0).raw("e").stop(), storage), bad,
               "which no tensor uses");
        addLie("a storage that is listed twice",
               ended(PickleText().raw("](").string("0").string("0").raw("e").stop(),
                     storage + storage),
               bad, "twice");
        addLie("a list with one storage too many",
               ended(PickleText().raw("](").string("0").string("1").raw("e").stop(), storage), bad,
               "'1', which no tensor uses");
        addLie("no storages behind the list",
               ended(PickleText().raw("](").string("0").raw("e").stop(), {}), truncated,
               "needs 8 + 24 bytes");
        addLie("half a storage",
               ended(PickleText().raw("](").string("0").raw("e").stop(), storage.substr(0, 20)),
               truncated, "needs 8 + 24 bytes");
        addLie("half a count",
               ended(PickleText().raw("](").string("0").raw("e").stop(), storage.substr(0, 4)),
               truncated, "needs 8 + 24 bytes");
        addLie("a storage of negative size",
               pthLegacy(stateDict({{.name = "a", .elements = -6, .shape = {6}, .strides = {1}}},
                                   {}, true),
                         {floats(0, 6)}),
               bad, "persistent id");
    }
    void refusesLyingLegacyFiles() { checkLie(readPthLegacy); }

    void everyCutIsRefused() {
        const auto never = [](std::size_t) { return false; };
        checkEveryCut(oneStorage({matrix()}), SIZE_MAX, readPthZip, never);
        checkEveryCut(pthLegacy(stateDict({matrix()}, {}, true), {floats(0, 6)}), SIZE_MAX,
                      readPthLegacy, never);
    }

    void aChangedByteIsNeverACrash() {
        const std::string zip = oneStorage({matrix()});
        const std::string legacy = pthLegacy(stateDict({matrix()}, {}, true), {floats(0, 6)});
        int accepted = 0;
        for (const auto& [good, read] :
             {std::pair(zip, &readPthZip), std::pair(legacy, &readPthLegacy)}) {
            for (std::size_t i = 0; i < good.size(); ++i) {
                for (const int flip : {0x01, 0x80, 0xff}) {
                    auto bytes = exactly(good.data(), good.size());
                    bytes[i] ^= static_cast<std::byte>(flip);
                    const auto contents = read(std::span(bytes), "file.bin");
                    accepted += contents ? 1 : 0;
                    for (const NamedTensor& tensor :
                         contents ? contents->tensors : std::vector<NamedTensor>{})
                        QVERIFY(checkedByteCount(tensor.view.type, tensor.view.shape) ==
                                static_cast<std::int64_t>(tensor.view.bytes.size()));
                }
            }
        }
        QVERIFY(accepted > 0); // weights may change
    }
};

QTEST_GUILESS_MAIN(PthReaderTest)
#include "pth_reader_test.moc"
