// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/pickle_reader.h"

#include <QTest>

#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

using namespace rookery;
using namespace rookery::fixture;
using namespace std::string_literals;
using Kind = PickleNode::Kind;

namespace {

Result<Pickle> readNamed(std::span<const std::byte> bytes, std::string_view file) {
    return readPickle(bytes, file, "data.pkl");
}

std::string pickle(std::string_view opcodes) {
    return PickleText().raw(opcodes).stop();
}

/// A node in the manner of Python's repr().
std::string show(const Pickle& pickle, PickleId id, int depth = 0) {
    const PickleNode& node = pickle.node(id);
    std::string items;
    if (depth > 8)
        return "...";
    for (const PickleId item : node.items)
        items += (items.empty() ? "" : " ") + show(pickle, item, depth + 1);
    switch (node.kind) {
    case Kind::None:
        return "None";
    case Kind::Bool:
        return node.integer ? "True" : "False";
    case Kind::Int:
        return std::to_string(node.integer);
    case Kind::LongBytes:
        return "long:" + std::to_string(node.text.size());
    case Kind::Float:
        return std::to_string(node.real);
    case Kind::String:
        return "'" + node.text + "'";
    case Kind::Global:
        return node.text;
    case Kind::Tuple:
        return "(" + items + ")";
    case Kind::List:
        return "[" + items + "]";
    case Kind::Dict:
        return "{" + items + "}";
    case Kind::Call:
        return "call(" + items + ")";
    case Kind::PersistentId:
        return "id(" + items + ")";
    }
    return "?";
}

} // namespace

class PickleReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void understandsEachOpcode_data() {
        QTest::addColumn<QByteArray>("opcodes");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const std::string& opcodes, const char* value) {
            QTest::newRow(name) << QByteArray(opcodes.data(),
                                              static_cast<qsizetype>(opcodes.size()))
                                << QString::fromUtf8(value);
        };
        row("NONE", "N", "None");
        row("NEWTRUE", "\x88", "True");
        row("NEWFALSE", "\x89", "False");
        row("BININT", "J\xfe\xff\xff\xff", "-2");
        row("BININT1", "K\xff", "255");
        row("BININT2", "M\xff\xff", "65535");
        row("LONG1 of no bytes", "\x8a\x00"s, "0");
        row("LONG1 of one byte, negative", "\x8a\x01\xff", "-1");
        row("LONG1 of three bytes", "\x8a\x03\x00\x00\x01"s, "65536");
        row("LONG1 of eight bytes, negative", "\x8a\x08\x00\x00\x00\x00\x00\x00\x00\x80"s,
            "-9223372036854775808");
        row("LONG1 of nine bytes", "\x8a\x09\x00\x00\x00\x00\x00\x00\x00\x80\x00"s, "long:9");
        row("BINFLOAT", "G\x3f\xf8\x00\x00\x00\x00\x00\x00"s, "1.500000");
        row("BINUNICODE",
            "X\x03\x00\x00\x00"
            "a\xc3\xa9"s,
            "'aé'");
        row("SHORT_BINUNICODE", "\x8c\x02hi", "'hi'");
        row("EMPTY_TUPLE", ")", "()");
        row("EMPTY_LIST", "]", "[]");
        row("EMPTY_DICT", "}", "{}");
        row("TUPLE", "(K\x01K\x02K\x03K\x04t", "(1 2 3 4)");
        row("TUPLE of nothing", "(t", "()");
        row("TUPLE1", "N\x85", "(None)");
        row("TUPLE2", "K\x01N\x86", "(1 None)");
        row("TUPLE3", "K\x01K\x02K\x03\x87", "(1 2 3)");
        row("nested TUPLE", "((K\x01tK\x02t", "((1) 2)");
        row("APPEND",
            "]K\x01"
            "a",
            "[1]");
        row("APPENDS",
            "](K\x01K\x02"
            "e",
            "[1 2]");
        row("SETITEM", "}K\x01K\x02s", "{1 2}");
        row("SETITEMS", "}(K\x01K\x02K\x03K\x04u", "{1 2 3 4}");
        row("BINPUT and BINGET", "]q\x05(h\x05h\x05t\x86", "([] ([] []))");
        row("LONG_BINPUT and LONG_BINGET", "Nr\xff\xff\xff\xffj\xff\xff\xff\xff\x86",
            "(None None)");
        row("MEMOIZE", "K\x07\x94h\x00\x86"s, "(7 7)");
        row("FRAME", "\x95\x01\x00\x00\x00\x00\x00\x00\x00N"s, "None");
        row("GLOBAL", "ctorch\nHalfStorage\n", "torch.HalfStorage");
        row("STACK_GLOBAL", "\x8c\x05torch\x8c\x0bHalfStorage\x93", "torch.HalfStorage");
        row("REDUCE of OrderedDict", "ccollections\nOrderedDict\n)R", "{}");
        row("REDUCE", "ctorch._utils\n_rebuild_tensor_v2\n(K\x01tR",
            "call(torch._utils._rebuild_tensor_v2 (1))");
        row("BUILD is dropped", "ccollections\nOrderedDict\n)R}K\x01K\x02sb", "{}");
        row("BINPERSID", "K\x01\x85Q", "id((1))");
        row("a list that holds itself",
            "]q\x01h\x01"
            "a",
            "[[[[[[[[[...]]]]]]]]]");
    }
    void understandsEachOpcode() {
        QFETCH(QByteArray, opcodes);
        QFETCH(QString, value);
        const std::string bytes = pickle(opcodes.toStdString()) + "rest";

        const auto read = readNamed(asBytes(bytes), "file.bin");

        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(QString::fromStdString(show(*read, read->root)), value);
        QCOMPARE(read->byteCount, static_cast<std::int64_t>(bytes.size() - 4));
    }

    void refusesEveryOpcodeThatIsNotOnTheList() {
        const std::string allowed = "\x80\x95.(N\x88\x89JKM\x8aGX\x8c)t\x85\x86\x87]ae}sqruhj\x94"
                                    "c\x93RbQ";
        int refused = 0;
        for (int opcode = 0; opcode < 256; ++opcode) {
            if (allowed.find(static_cast<char>(opcode)) != std::string::npos)
                continue;
            // Enough on the stack, and after the opcode, for any of them.
            const std::string bytes = pickle(")NN(NN" + std::string(1, static_cast<char>(opcode)) +
                                             std::string(64, '\n'));
            const auto read = readNamed(asBytes(bytes), "file.bin");
            QVERIFY2(!read, qPrintable(QString::number(opcode)));
            QVERIFY2(read.error().code == ErrorCode::UnsupportedFormat,
                     read.error().message.c_str());
            QVERIFY(read.error().message.find("opcode " + std::to_string(opcode)) !=
                    std::string::npos);
            ++refused;
        }
        QVERIFY(refused > 210);
    }

    void namesWhatAnEvilPickleAsksFor_data() {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* module, const char* name) {
            QTest::newRow(qPrintable(QString("%1.%2").arg(module, name))) << module << name;
        };
        row("os", "system");
        row("posix", "system");
        row("builtins", "eval");
        row("__builtin__", "exec");
        row("subprocess", "Popen");
        row("torch", "load");
        row("torch.hub", "load");
        row("torch._utils", "_rebuild_tensor");
        row("torch._utils", "_rebuild_tensor_v2.__globals__");
        row("torch.storage", "_load_from_bytes");
        row("collections", "OrderedDict.__init__");
        row("collections", "orderedDict");
        row("numpy.core.multiarray", "_reconstruct");
        row("", "");
        row("torch.", "FloatStorage");
    }
    void namesWhatAnEvilPickleAsksFor() {
        QFETCH(QString, module);
        QFETCH(QString, name);
        const std::string evil = PickleText()
                                     .global(module.toStdString(), name.toStdString())
                                     .raw("(")
                                     .string("touch /tmp/owned")
                                     .raw("tR")
                                     .stop();

        const auto read = readNamed(asBytes(evil), "file.bin");

        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::UnsupportedFormat);
        const std::string words =
            "asks for '" + module.toStdString() + "." + name.toStdString() + "'";
        QVERIFY2(read.error().message.find(words) != std::string::npos,
                 read.error().message.c_str());
    }

    void refusesLies_data() {
        declareLies();
        const auto truncated = ErrorCode::Truncated;
        const auto bad = ErrorCode::BadFormat;
        const auto unsupported = ErrorCode::UnsupportedFormat;
        const auto row = [](const char* name, const std::string& opcodes, ErrorCode code,
                            const char* words) { addLie(name, pickle(opcodes), code, words); };
        addLie("empty", "", truncated, "ends inside");
        addLie("protocol 0", "(lp0\n.", bad, "protocol 2 to 5");
        addLie("protocol 1", "\x80\x01N.", bad, "protocol 2 to 5");
        addLie("protocol 6", "\x80\x06N.", bad, "protocol 2 to 5");
        row("nothing on the stack", "", bad, "0 objects");
        row("two objects left", "NN", bad, "2 objects");
        row("a mark left", "N(", bad, "1 marks");
        row("a second PROTO", "\x80\x02N", unsupported, "opcode 128");
        row("TUPLE1 of nothing", "\x85", bad, "empty stack");
        row("TUPLE2 of one", "N\x86", bad, "empty stack");
        row("TUPLE3 of two", "NN\x87", bad, "empty stack");
        row("TUPLE2 across a mark", "N(N\x86t", bad, "empty stack");
        row("TUPLE without a mark", "Nt", bad, "mark that was not set");
        row("APPENDS without a mark", "]Ne", bad, "mark that was not set");
        row("SETITEMS without a mark", "}NNu", bad, "mark that was not set");
        row("APPENDS without a list", "(Ne", bad, "empty stack");
        row("SETITEMS without a dict", "(NNu", bad, "empty stack");
        row("APPEND to a dict", "}Na", bad, "to a dict");
        row("APPEND to a tuple", ")Na", bad, "to a tuple");
        row("APPEND to None", "NNa", bad, "to None");
        row("SETITEM of a list", "]NNs", bad, "to a list");
        row("SETITEMS of an odd number", "}(NNNu", bad, "adds 3 items");
        row("SETITEM of a call", "ctorch\nHalfStorage\n)RNNs", bad, "to a call");
        row("BINPUT of nothing", "q\x01N", bad, "empty stack");
        row("BINGET of nothing", "h\x01", bad, "memo 1");
        row("LONG_BINGET of nothing", "j\xff\xff\xff\xff", bad, "memo 4294967295");
        row("REDUCE of one", "NR", bad, "empty stack");
        row("REDUCE of None", "N)R", bad, "no global");
        row("REDUCE without a tuple", "ctorch\nHalfStorage\nNR", bad, "no global");
        row("REDUCE of a string", "\x8c\x02os)R", bad, "no global");
        row("OrderedDict with arguments", "ccollections\nOrderedDict\nN\x85R", unsupported,
            "OrderedDict with arguments");
        row("BUILD of one", "Nb", bad, "empty stack");
        row("BINPERSID of nothing", "Q", bad, "empty stack");
        row("BINPERSID of a string", "\x8c\x01xQ", bad, "persistent id");
        row("STACK_GLOBAL of numbers", "K\x01K\x02\x93", bad, "no string");
        row("STACK_GLOBAL of one", "\x8c\x01x\x93", bad, "empty stack");
        row("STACK_GLOBAL of os.system", "\x8c\x02os\x8c\x06system\x93", unsupported,
            "'os.system'");
        row("GLOBAL with a name of 300 bytes", "c" + std::string(300, 'x') + "\ny\n", bad,
            "too long");
        row("a string behind the end",
            "X\xff\xff\xff\x7f"
            "abc",
            truncated, "ends inside");
        row("a string of four thousand million bytes", "X\xff\xff\xff\xff", truncated,
            "ends inside");
        row("a short string behind the end",
            "\x8c\xff"
            "abc",
            truncated, "ends inside");
        row("a string that is not UTF-8", "X\x01\x00\x00\x00\xff"s, bad, "not UTF-8");
        row("a long integer behind the end", "\x8a\xff\x01", truncated, "ends inside");
        row("a frame behind the end", "\x95\xff\x00\x00\x00\x00\x00\x00\x00N"s, truncated,
            "ends inside");
        row("a frame of 2^64 - 1 bytes", "\x95\xff\xff\xff\xff\xff\xff\xff\xffN"s, truncated,
            "ends inside");
        row("1001 marks", std::string(1001, '('), bad, "1000 deep");
        row("more than a million objects", std::string((1 << 20) + 1, 'N'), bad, "1048576 objects");
        row(
            "more than a million objects from the memo",
            "Nq\x01" +
                [] {
                    std::string gets;
                    for (int i = 0; i < (1 << 20) + 1; ++i)
                        gets += "h\x01";
                    return gets;
                }(),
            bad, "1048576 objects");
    }
    void refusesLies() { checkLie(readNamed); }

    void everyCutIsRefused() {
        const std::string bytes =
            stateDict({{.name = "a", .elements = 6, .shape = {2, 3}, .strides = {3, 1}},
                       {.name = "b", .elements = 6, .shape = {6}, .strides = {1}}});

        checkEveryCut(bytes, SIZE_MAX, readNamed, [](std::size_t) { return false; });
    }

    void aMillionNestedTuplesAreNoTrouble() {
        const auto read =
            readNamed(asBytes(pickle("N" + std::string(1'000'000, '\x85'))), "file.bin");

        QVERIFY(read);
    }
};

QTEST_GUILESS_MAIN(PickleReaderTest)
#include "pickle_reader_test.moc"
