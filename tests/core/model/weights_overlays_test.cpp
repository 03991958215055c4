// SPDX-License-Identifier: Apache-2.0
//
// What buildProgram() makes of tuned initial states and LoRA files.
#include <QTest>

#include <cmath>

#include "tests/core/model/fixture_models.h"
#include "tests/support/conformance.h"

using namespace rookery;
using namespace rookery::test;

class WeightsOverlaysTest : public QObject {
    Q_OBJECT

  private slots:
    void refusesInitialStatesThatDoNotFit_data();
    void refusesInitialStatesThatDoNotFit();
    void initialStateOrientationCanBeForced();
    void refusesLoraFilesThatDoNotFit_data();
    void refusesLoraFilesThatDoNotFit();
    void loraScalesWithAlpha();
    void loraOfWebRwkvIsSwapped();
};

void WeightsOverlaysTest::refusesInitialStatesThatDoNotFit_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("message");

    QTest::newRow("version 4") << "v4.safetensors" << Edit([](Checkpoint::Contents&) {})
                               << "models of version 4 have no tuned initial states";
    QTest::newRow("missing layer")
        << "v7.safetensors" << removing("blocks.1.att.time_state")
        << "the initial state has blocks.N.att.time_state for 2 of 3 layers";
    QTest::newRow("other head size")
        << "v7.safetensors" << reshaping("blocks.2.att.time_state", {3, 8, 4})
        << "the initial state's tensor blocks.2.att.time_state has the shape [3, 8, 4], "
           "the model needs [3, 8, 8]";
    QTest::newRow("too many layers")
        << "v7.safetensors" << Edit([](Checkpoint::Contents& contents) {
               contents.tensors.front().name = "blocks.7.att.time_state";
           })
        << "the initial state has a layer 7, the model has 3 layers";
}

void WeightsOverlaysTest::refusesInitialStatesThatDoNotFit() {
    QFETCH(QString, model);
    QFETCH(Edit, edit);
    QFETCH(QString, message);

    ProgramOptions options;
    options.initialState = editedCheckpoint(*fixture("v7-state.pth"), edit);
    const auto program = buildProgram(fixture(qPrintable(model)), options);

    QVERIFY(!program.hasValue());
    QCOMPARE(QString::fromStdString(program.error().message), message);
    QVERIFY(program.error().code == ErrorCode::StateMismatch);
}

void WeightsOverlaysTest::initialStateOrientationCanBeForced() {
    ProgramOptions options;
    options.initialState = fixture("v7-state.pth");
    const auto asIs = buildProgram(fixture("v7.safetensors"), options);
    options.initialStateOrientation = StateOrientation::KeyValue;
    const auto swapped = buildProgram(fixture("v7.safetensors"), options);

    QVERIFY(asIs.hasValue() && swapped.hasValue());
    const auto left = (*asIs)->initialState();
    const auto right = (*swapped)->initialState();
    const auto& entry = (*asIs)->stateLayout().entries[1];
    QVERIFY(entry.kind == StateKind::Wkv);
    const auto at = [&](const std::vector<float>& state, int head, int i, int j) {
        return state[static_cast<std::size_t>(entry.offset + head * 64 + i * 8 + j)];
    };
    QCOMPARE(at(left, 2, 3, 5), at(right, 2, 5, 3));
    QVERIFY(left != right);
    QVERIFY((*asIs)->fingerprint() != (*swapped)->fingerprint());
}

void WeightsOverlaysTest::refusesLoraFilesThatDoNotFit_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<float>("alpha");
    QTest::addColumn<QString>("message");

    const auto renamed = [](const char* from, const char* to) {
        return Edit([=](Checkpoint::Contents& contents) {
            for (NamedTensor& tensor : contents.tensors)
                if (tensor.name == from)
                    tensor.name = to;
        });
    };
    QTest::newRow("no alpha") << Edit([](Checkpoint::Contents&) {}) << 0.0f
                              << "a LoRA file needs a positive alpha; it is not in the file";
    QTest::newRow("one factor")
        << removing("blocks.0.att.key.lora_B") << 8.0f
        << "the LoRA file has only one of the two factors of blocks.0.att.key.weight";
    QTest::newRow("other width")
        << reshaping("blocks.0.att.key.lora_A", {4, 17}) << 8.0f
        << "the LoRA factors of blocks.0.att.key.weight have the shapes [4, 17] and [24, 4], "
           "the matrix is [24, 16]";
    QTest::newRow("layer that is not there")
        << renamed("blocks.0.att.key.lora_A", "blocks.9.att.key.lora_A") << 8.0f
        << "the LoRA tensor blocks.9.att.key.lora_A belongs to blocks.9.att.key.weight, which this "
           "model lacks";
    QTest::newRow("unknown tensor")
        << renamed("blocks.1.att.x_k", "blocks.1.att.time_mix_k") << 8.0f
        << "the LoRA file replaces blocks.1.att.time_mix_k, which this model lacks";
    QTest::newRow("Bone")
        << renamed("blocks.0.att.key.lora_A", "blocks.0.att.key.bone") << 8.0f
        << "this file is a Bone adapter (tensor blocks.0.att.key.bone); only LoRA adapters are "
           "supported";
}

void WeightsOverlaysTest::refusesLoraFilesThatDoNotFit() {
    QFETCH(Edit, edit);
    QFETCH(float, alpha);
    QFETCH(QString, message);

    ProgramOptions options;
    options.lora = editedCheckpoint(*fixture("v7-lora.pth"), edit);
    options.loraAlpha = alpha;
    const auto program = buildProgram(fixture("v7.safetensors"), options);

    QVERIFY(!program.hasValue());
    QCOMPARE(QString::fromStdString(program.error().message), message);
}

void WeightsOverlaysTest::loraScalesWithAlpha() {
    const auto rowOf = [](const std::shared_ptr<const Program>& program) {
        for (TensorId id = 0; id < program->tensorCount(); ++id) {
            if (program->tensor(id).name != "blocks.0.att.key.weight")
                continue;
            std::vector<float> row(16);
            program->weight(id).readRows(7, 1, row);
            return row;
        }
        return std::vector<float>{};
    };
    ProgramOptions options;
    options.lora = fixture("v7-lora.pth");
    const auto plain = rowOf(*buildProgram(fixture("v7.safetensors")));
    options.loraAlpha = 1;
    const auto one = rowOf(*buildProgram(fixture("v7.safetensors"), options));
    options.loraAlpha = 3;
    const auto three = rowOf(*buildProgram(fixture("v7.safetensors"), options));

    QCOMPARE(plain.size(), std::size_t{16});
    QVERIFY(largestDifference(plain, one) > 0.01);
    for (std::size_t i = 0; i < plain.size(); ++i)
        QVERIFY(std::abs((three[i] - plain[i]) - 3 * (one[i] - plain[i])) < 1e-6f);
}

void WeightsOverlaysTest::loraOfWebRwkvIsSwapped() {
    ProgramOptions options;
    options.lora = fixture("v7-lora.pth");
    options.loraAlpha = 6;
    const auto expected = logits(*buildProgram(fixture("v7.safetensors"), options), Tokens);
    options.lora = editedCheckpoint(*options.lora, [](Checkpoint::Contents& contents) {
        for (std::size_t at = 0; at < contents.tensors.size(); ++at) {
            NamedTensor& tensor = contents.tensors[at];
            const auto end = tensor.name.find(".lora_");
            if (end == std::string::npos)
                continue;
            const bool isA = tensor.name.back() == 'A';
            tensor.name.replace(end, 7, isA ? ".lora.0" : ".lora.1");
            if (!isA)
                continue;
            const auto rows = static_cast<std::size_t>(tensor.view.shape[0]);
            const auto cols = static_cast<std::size_t>(tensor.view.shape[1]);
            const auto stored = contents.owned[at]; // bf16
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t col = 0; col < cols; ++col)
                    for (std::size_t byte = 0; byte < 2; ++byte)
                        contents.owned[at][(col * rows + row) * 2 + byte] =
                            stored[(row * cols + col) * 2 + byte];
            std::swap(tensor.view.shape[0], tensor.view.shape[1]);
        }
    });

    const auto program = buildProgram(fixture("v7.safetensors"), options);

    QVERIFY2(program.hasValue(), program ? "" : program.error().message.c_str());
    QVERIFY(logits(*program, Tokens) == expected);
}

QTEST_GUILESS_MAIN(WeightsOverlaysTest)
#include "weights_overlays_test.moc"
