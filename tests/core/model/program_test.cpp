// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <set>

#include "core/model/explain.h"
#include "core/model/program_builder.h"
#include "core/model/weight_sources.h"
#include "tests/core/model/memory_checkpoint.h"
#include "tests/support/conformance.h"

using namespace rookery;

class ProgramTest : public QObject {
    Q_OBJECT

  private slots:
    void namesEveryOpAndFunction();
    void buffersAreNeverSharedWhileAlive_data();
    void buffersAreNeverSharedWhileAlive();
    void deepModelsNeedNoMoreBuffers();
    void everyLayerHasTheSameInstructions_data() { buffersAreNeverSharedWhileAlive_data(); }
    void everyLayerHasTheSameInstructions();
    void stateLiesLayerByLayerInHostOrder();
    void stateOfVersion4StartsWithAnEmptyMaximum();
    void explainsOneInstructionALine();
    void fingerprintSeesEveryKindOfChange();
};

namespace {

std::shared_ptr<const Checkpoint> fixture(const char* name) {
    auto file = Checkpoint::open(std::filesystem::path(ROOKERY_TEST_DATA) / "models" / name);
    if (!file)
        qFatal("%s", file.error().message.c_str());
    return *file;
}

std::shared_ptr<const Program> programOf(const char* name, const ProgramOptions& options = {}) {
    auto program = buildProgram(fixture(name), options);
    if (!program)
        qFatal("%s", program.error().message.c_str());
    return *program;
}

} // namespace

void ProgramTest::namesEveryOpAndFunction() {
    std::set<std::string_view> names;
    for (int op = 0; op <= static_cast<int>(Op::LastRow); ++op)
        names.insert(opName(static_cast<Op>(op)));
    for (int unary = 0; unary <= static_cast<int>(Unary::OneMinus); ++unary)
        names.insert(unaryName(static_cast<Unary>(unary)));

    QCOMPARE(names.size(), std::size_t{18 + 8});
    QVERIFY(!names.contains("?"));
}

void ProgramTest::buffersAreNeverSharedWhileAlive_data() {
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"v4.safetensors", "v5.0.pth", "v5.2.safetensors", "v6.safetensors", "v7.safetensors",
          "arwkv7.gguf", "arwkv7-plain.gguf", "rwkv6qwen2.gguf"})
        QTest::newRow(file) << QString(file);
}

void ProgramTest::buffersAreNeverSharedWhileAlive() {
    QFETCH(QString, file);
    const auto program = programOf(qPrintable(file));
    std::vector<TensorId> holder(static_cast<std::size_t>(program->slotCount()), NoTensor);

    // Running through the code, a buffer must still hold what an instruction reads from it.
    for (const Instruction& instruction : program->code()) {
        for (const TensorId id : instruction.in) {
            if (id == NoTensor || program->tensor(id).kind != TensorKind::Activation)
                continue;
            QCOMPARE(holder[static_cast<std::size_t>(program->tensor(id).slot)], id);
            QVERIFY2(program->tensor(id).slot != program->tensor(instruction.out).slot,
                     "results go elsewhere");
        }
        const TensorInfo& out = program->tensor(instruction.out);
        QVERIFY(out.slot >= 0 && out.slot < program->slotCount());
        QVERIFY(out.width <= program->slotWidth(out.slot));
        holder[static_cast<std::size_t>(out.slot)] = instruction.out;
    }
}

void ProgramTest::deepModelsNeedNoMoreBuffers() {
    const auto three = fixture("v7.safetensors");
    const auto six = editedCheckpoint(*three, [](Checkpoint::Contents& contents) {
        const auto tensors = contents.tensors;
        for (const NamedTensor& tensor : tensors)
            for (int layer = 3; layer < 6; ++layer)
                if (tensor.name.starts_with("blocks.2."))
                    contents.tensors.push_back(
                        {"blocks." + std::to_string(layer) + tensor.name.substr(8), tensor.view});
    });

    const auto deep = buildProgram(six);

    QVERIFY(deep.hasValue());
    QCOMPARE((*deep)->hyperparameters().layers, 6);
    QCOMPARE((*deep)->slotCount(), programOf("v7.safetensors")->slotCount());
}

// Backends that join instructions rely on it.
void ProgramTest::everyLayerHasTheSameInstructions() {
    QFETCH(QString, file);
    const auto program = programOf(qPrintable(file));
    std::vector<std::vector<std::pair<Op, Unary>>> layers(5);
    for (const Instruction& instruction : program->code())
        layers[static_cast<std::size_t>(instruction.layer + 1)].push_back(
            {instruction.op, instruction.unary});

    QVERIFY(!layers[0].empty() && !layers[4].empty());
    QVERIFY(layers[2] == layers[3]);
    const bool hasValueResidual = file.contains("v7") || file.contains("arwkv7");
    QCOMPARE(layers[2].size() - layers[1].size(), std::size_t{hasValueResidual ? 5u : 0u});
}

void ProgramTest::stateLiesLayerByLayerInHostOrder() {
    const auto layout = programOf("v7.safetensors")->stateLayout();

    QCOMPARE(layout.entries.size(), std::size_t{9});
    std::int64_t offset = 0;
    for (std::size_t at = 0; at < layout.entries.size(); ++at) {
        constexpr StateKind Kinds[] = {StateKind::AttentionShift, StateKind::Wkv,
                                       StateKind::FeedForwardShift};
        constexpr std::int64_t Sizes[] = {16, 3 * 8 * 8, 16};
        QVERIFY(layout.entries[at].kind == Kinds[at % 3]);
        QCOMPARE(layout.entries[at].layer, static_cast<int>(at / 3));
        QCOMPARE(layout.entries[at].offset, offset);
        QCOMPARE(layout.entries[at].size, Sizes[at % 3]);
        offset += layout.entries[at].size;
    }
    QCOMPARE(layout.floatCount, offset);
    QCOMPARE(programOf("arwkv7.gguf")->stateLayout().entries.size(), std::size_t{6});
}

void ProgramTest::stateOfVersion4StartsWithAnEmptyMaximum() {
    const auto program = programOf("v4.safetensors");
    const auto state = program->initialState();

    for (const StateEntry& entry : program->stateLayout().entries)
        for (std::int64_t i = 0; i < entry.size; ++i) {
            const bool isMaximum = entry.kind == StateKind::Wkv4 && i >= 2 * 24;
            QCOMPARE(state[static_cast<std::size_t>(entry.offset + i)], isMaximum ? -1e30f : 0.0f);
        }
}

void ProgramTest::explainsOneInstructionALine() {
    const auto program = programOf("v7.safetensors");
    const QStringList lines = QString::fromStdString(explain(*program)).split('\n');

    QCOMPARE(lines.size(),
             static_cast<qsizetype>(program->code().size()) + 2); // title, and the end
    QVERIFY2(lines[0].startsWith(
                 "rwkv7: 3 layers, width 16, attention 24, heads 3 of 8, feed forward 21, "
                 "vocabulary 29, "),
             qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith("input     %1 [16] = Embed(emb.weight [29 x 16])"),
             qPrintable(lines[1]));
    QVERIFY2(lines.filter("= Wkv7(").size() == 3, qPrintable(lines.join('\n')));
    QVERIFY(lines.filter("layer 1").filter(", s:blocks.1.att.wkv) groups=3   wkv").size() == 1);
    QVERIFY(lines[lines.size() - 2].startsWith("output    %"));
    QVERIFY(lines[lines.size() - 2].endsWith("logits"));
}

void ProgramTest::fingerprintSeesEveryKindOfChange() {
    const auto file = fixture("v7.safetensors");
    const std::string identity = (*buildProgram(file))->fingerprint();
    std::set<std::string> identities = {identity};
    const auto isNew = [&](const Result<std::shared_ptr<const Program>>& program) {
        return program && identities.insert((*program)->fingerprint()).second;
    };

    QCOMPARE(identity.size(), std::size_t{16});
    QCOMPARE((*buildProgram(fixture("v7.safetensors")))->fingerprint(), identity);
    QVERIFY(isNew(buildProgram(fixture("v7.gguf"))));
    QVERIFY(isNew(buildProgram(file, {.groupNormEpsilon = 1e-5f})));
    ProgramOptions options;
    options.initialState = fixture("v7-state.pth");
    QVERIFY(isNew(buildProgram(file, options)));
    options = {};
    options.lora = fixture("v7-lora.pth");
    options.loraAlpha = 1;
    QVERIFY(isNew(buildProgram(file, options)));
    options.loraAlpha = 2;
    QVERIFY(isNew(buildProgram(file, options)));
    for (const char* name : {"emb.weight", "blocks.2.att.x_k", "blocks.1.ffn.value.weight"}) {
        QVERIFY(isNew(buildProgram(editedCheckpoint(*file, [name](Checkpoint::Contents& contents) {
            for (std::size_t at = 0; at < contents.tensors.size(); ++at)
                if (contents.tensors[at].name == name)
                    contents.owned[at].back() ^= std::byte{1};
        }))));
    }
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
