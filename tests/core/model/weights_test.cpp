// SPDX-License-Identifier: Apache-2.0
//
// What buildProgram() makes of files that are incomplete or do not fit.
#include <QTest>

#include "tests/core/model/fixture_models.h"
#include "tests/support/conformance.h"

using namespace rookery;
using namespace rookery::test;

namespace {

Edit setting(const char* key, MetadataValue value) {
    return [=](Checkpoint::Contents& contents) { contents.metadata.insert_or_assign(key, value); };
}

} // namespace

class WeightsTest : public QObject {
    Q_OBJECT

  private slots:
    void namesEveryMissingTensor_data();
    void namesEveryMissingTensor();
    void namesWhatDoesNotFit_data();
    void namesWhatDoesNotFit();
    void survivesAnyShapeOfAnyTensor_data();
    void survivesAnyShapeOfAnyTensor();
    void ignoresTheUnusedValueResidualOfLayerZero();
    void acceptsVectorsInAnyShapeOfOneRow();
    void readsSizesFromShapes();
    void equalWeightsGiveEqualLogitsFromEveryContainer_data();
    void equalWeightsGiveEqualLogitsFromEveryContainer();
    void matricesStayInTheMapping();
    void groupNormEpsilonFollowsTheContainerAndTheUser();
    void readsRowsInAnyPortion();
};

void WeightsTest::namesEveryMissingTensor_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"v4.safetensors", "v5.1.safetensors", "v5.2.safetensors",
                             "v6.safetensors", "v7.safetensors"})
        QTest::newRow(file) << QString(file);
}

// Without any of its tensors a model is refused, never read with a hole; the message names the
// tensor, except where the version is recognised by it and the file looks like another version.
void WeightsTest::namesEveryMissingTensor() {
    QFETCH(QString, file);
    const auto whole = fixture(qPrintable(file));
    int named = 0;

    for (const NamedTensor& tensor : whole->tensors()) {
        const auto program = buildProgram(editedCheckpoint(*whole, removing(tensor.name.c_str())));

        QVERIFY2(!program.hasValue(), tensor.name.c_str());
        std::string name = tensor.name;
        named += program.error().message.find(name) != std::string::npos;
    }

    QVERIFY2(named >= std::ssize(whole->tensors()) - 5, qPrintable(QString("%1 named").arg(named)));
}

void WeightsTest::namesWhatDoesNotFit_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("message");

    const auto row = [](const char* name, const char* file, Edit edit, const char* message) {
        QTest::newRow(name) << QString(file) << std::move(edit) << QString(message);
    };
    row("embedding of one dimension", "v7.safetensors", reshaping("emb.weight", {464}),
        "tensor emb.weight has the shape [464] where [vocabulary, width] was expected");
    row("head of another vocabulary", "v7.safetensors", reshaping("head.weight", {28, 16}),
        "tensor head.weight has the shape [28, 16] where [29, 16] was expected");
    row("key that does not divide", "v7.safetensors",
        reshaping("blocks.0.att.receptance.weight", {24, 15}),
        "tensor blocks.0.att.receptance.weight has the shape [24, 15], which does not fit the "
        "width 16");
    row("swapped matrix", "v7.safetensors", reshaping("blocks.1.ffn.value.weight", {21, 16}),
        "tensor blocks.1.ffn.value.weight has the shape [21, 16] where [16, 21] was expected");
    row("swapped low-rank factor", "v7.safetensors", reshaping("blocks.2.att.w1", {4, 16}),
        "tensor blocks.2.att.w1 has the shape [4, 16] where [16, 4] was expected");
    row("factors of different ranks", "v7.safetensors", reshaping("blocks.1.att.a2", {4, 24}),
        "tensor blocks.1.att.a2 has the shape [4, 24] where [3, 24] was expected");
    row("short vector", "v7.safetensors", reshaping("blocks.1.att.k_a", {1, 1, 23}),
        "tensor blocks.1.att.k_a has the shape [1, 1, 23] where 24 values were expected");
    row("heads that do not divide", "v7.safetensors", reshaping("blocks.0.att.r_k", {5, 5}),
        "tensor blocks.0.att.r_k has the shape [5, 5], which does not divide 24 channels into "
        "heads");
    row(
        "huge heads", "v7.safetensors",
        [](Checkpoint::Contents& contents) {
            reshape(contents, "blocks.0.att.receptance.weight", {512, 16});
            reshape(contents, "blocks.0.att.r_k", {1, 512});
        },
        "tensor blocks.0.att.r_k has the shape [1, 512], which does not divide 512 channels into "
        "heads");
    row("mixes of version 6", "v6.safetensors", reshaping("blocks.0.att.time_maa_w2", {5, 16, 3}),
        "tensor blocks.0.att.time_maa_w2.w (blocks.0.att.time_maa_w2 in the file) has the shape "
        "[5, 16, 3] where "
        "[5, 3, 16] was expected");
    row("decay of version 5", "v5.2.safetensors", reshaping("blocks.1.att.time_decay", {3, 7}),
        "tensor blocks.1.att.time_decay has the shape [3, 7] where 24 values were expected");
    row(
        "layer far away", "v4.safetensors",
        [](Checkpoint::Contents& contents) {
            contents.tensors.back().name = "blocks.2000000000.att.key.weight";
        },
        "the file has no layers, or its layers are not numbered from 0");
    row("joined vector of rwkv.cpp", "v7-rwkvcpp.bin",
        reshaping("blocks.1.att.x_rwkvag", {5, 1, 16}),
        "tensor blocks.1.att.x_r (blocks.1.att.x_rwkvag in the file) has the shape [5, 1, 16] "
        "where 96 values were "
        "expected");
    row("gguf name", "v7.gguf", removing("blk.1.time_mix_key.weight"),
        "tensor blocks.1.att.key.weight is missing");
    row("gguf head size", "v7.gguf", setting("rwkv7.wkv.head_size", std::int64_t{7}),
        "the GGUF key rwkv7.wkv.head_size is missing or does not divide 24");
    row("gguf negative head size", "v7.gguf", setting("rwkv7.wkv.head_size", std::int64_t{-8}),
        "the GGUF key rwkv7.wkv.head_size is missing or does not divide 24");
    row("gguf epsilon", "v7.gguf", setting("rwkv7.attention.layer_norm_epsilon", std::nan("")),
        "the GGUF key rwkv7.attention.layer_norm_epsilon is no small positive number");
    row("gguf kv heads", "rwkv6qwen2.gguf",
        setting("rwkv6qwen2.attention.head_count_kv", std::int64_t{2}),
        "the GGUF key rwkv6qwen2.attention.head_count_kv does not divide 3");
}

void WeightsTest::namesWhatDoesNotFit() {
    QFETCH(QString, file);
    QFETCH(Edit, edit);
    QFETCH(QString, message);

    const auto program = buildProgram(editedCheckpoint(*fixture(qPrintable(file)), edit));

    QVERIFY(!program.hasValue());
    QCOMPARE(QString::fromStdString(program.error().message), message);
    QVERIFY(program.error().code == ErrorCode::BadFormat);
}

void WeightsTest::survivesAnyShapeOfAnyTensor_data() {
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"v4.safetensors", "v5.0.pth", "v5.2-web.st", "v6.safetensors", "v6-rwkvcpp.bin",
          "v7.safetensors", "v7-rwkvcpp.bin", "v7-fla-fused.safetensors", "v7.gguf",
          "v6-rescale2.gguf", "arwkv7.gguf", "rwkv6qwen2.gguf", "v6-merged-state.pth"})
        QTest::newRow(file) << QString(file);
}

// A lying shape is an error with a sentence, or a model that still runs: never a crash.
void WeightsTest::survivesAnyShapeOfAnyTensor() {
    QFETCH(QString, file);
    const auto whole = fixture(qPrintable(file));
    const std::vector<std::vector<std::int64_t>> shapes = {
        {}, {1}, {0}, {0, 16}, {7}, {24}, {16, 16}, {24, 1}, {1, 24}, {5, 3, 16}, {1, 1, 1, 1}};
    int refused = 0;
    int tried = 0;

    for (const NamedTensor& tensor : whole->tensors()) {
        for (int variant = 0; variant < 3; ++variant) {
            const auto& shape = shapes[static_cast<std::size_t>(tried * 4) % shapes.size()];
            const auto program =
                buildProgram(editedCheckpoint(*whole, reshaping(tensor.name.c_str(), shape)));
            ++tried;
            if (program)
                QCOMPARE(logits(*program, std::span(Tokens).first(1)).size(),
                         static_cast<std::size_t>((*program)->hyperparameters().vocabulary));
            else
                refused += !program.error().message.empty();
        }
    }

    QVERIFY(tried > 0 && refused > tried / 2);
}

void WeightsTest::ignoresTheUnusedValueResidualOfLayerZero() {
    const auto plain = fixture("v7.safetensors");
    const auto with = editedCheckpoint(*plain, [](Checkpoint::Contents& contents) {
        const auto tensors = contents.tensors;
        for (const NamedTensor& tensor : tensors)
            if (tensor.name == "blocks.1.att.v0" || tensor.name == "blocks.1.att.v1" ||
                tensor.name == "blocks.1.att.v2")
                contents.tensors.push_back({"blocks.0" + tensor.name.substr(8), tensor.view});
    });

    const auto program = buildProgram(with);

    QVERIFY(program.hasValue());
    QCOMPARE(with->tensors().size(), plain->tensors().size() + 3);
    QVERIFY(logits(*program, Tokens) == logits(*buildProgram(plain), Tokens));
}

void WeightsTest::acceptsVectorsInAnyShapeOfOneRow() {
    const auto plain = fixture("v7.safetensors");
    const auto squeezed = editedCheckpoint(*plain, [](Checkpoint::Contents& contents) {
        for (NamedTensor& tensor : contents.tensors) {
            if (tensor.view.shape.size() == 3)
                tensor.view.shape = {tensor.view.shape[2]};
            else if (tensor.view.shape.size() == 1)
                tensor.view.shape = {tensor.view.shape[0], 1, 1};
        }
    });

    const auto program = buildProgram(squeezed);

    QVERIFY2(program.hasValue(), program ? "" : program.error().message.c_str());
    QVERIFY(logits(*program, Tokens) == logits(*buildProgram(plain), Tokens));
}

void WeightsTest::readsSizesFromShapes() {
    const auto program = buildProgram(fixture("v7.safetensors"));
    QVERIFY(program.hasValue());
    const Hyperparameters& sizes = (*program)->hyperparameters();

    QCOMPARE(sizes.layers, 3);
    QCOMPARE(sizes.embd, 16);
    QCOMPARE(sizes.attention, 24);
    QCOMPARE(sizes.heads, 3);
    QCOMPARE(sizes.headSize, 8);
    QCOMPARE(sizes.kvHeads, 3);
    QCOMPARE(sizes.feedForward, 21);
    QCOMPARE(sizes.vocabulary, 29);
    QCOMPARE((*program)->stateLayout().floatCount, std::int64_t{3 * (2 * 16 + 24 * 8)});
}

void WeightsTest::equalWeightsGiveEqualLogitsFromEveryContainer_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    for (const auto& [one, other] : {std::pair{"v4.safetensors", "v4-hf.safetensors"},
                                     {"v5.2.safetensors", "v5.2-web.st"},
                                     {"v5.2.safetensors", "v5.2-hf.safetensors"},
                                     {"v6.safetensors", "v6-web.st"},
                                     {"v6.safetensors", "v6-hf.safetensors"},
                                     {"v6.safetensors", "v6-rwkvcpp.bin"},
                                     {"v6.safetensors", "v6-rescale2.gguf"},
                                     {"v7.safetensors", "v7-web.st"},
                                     {"v7.safetensors", "v7-rwkvcpp.bin"},
                                     {"v7.safetensors", "v7.gguf"},
                                     {"v7.safetensors", "v7-fla.safetensors"},
                                     {"v7.safetensors", "v7-fla-fused.safetensors"}})
        QTest::newRow(other) << QString(one) << QString(other);
}

void WeightsTest::equalWeightsGiveEqualLogitsFromEveryContainer() {
    QFETCH(QString, one);
    QFETCH(QString, other);

    const auto left = buildProgram(fixture(qPrintable(one)));
    const auto right = buildProgram(fixture(qPrintable(other)));

    QVERIFY(left.hasValue() && right.hasValue());
    QVERIFY(logits(*left, Tokens) == logits(*right, Tokens));
}

void WeightsTest::matricesStayInTheMapping() {
    const auto file = fixture("v7.safetensors");
    const auto program = buildProgram(file);
    QVERIFY(program.hasValue());
    const TensorView* stored = file->find("blocks.1.att.key.weight");
    int found = 0;

    for (TensorId id = 0; id < (*program)->tensorCount(); ++id) {
        const TensorInfo& info = (*program)->tensor(id);
        if (info.name == "blocks.1.att.key.weight") {
            ++found;
            const TensorView* direct = (*program)->weight(id).direct();
            QVERIFY(direct);
            QVERIFY(direct->bytes.data() == stored->bytes.data());
            QVERIFY(direct->type == DType::BF16);
        }
        if (info.name == "blocks.1.att.w1") {
            ++found;
            QVERIFY(!(*program)->weight(id).direct());
            QVERIFY((*program)->weight(id).storedType() == DType::BF16);
        }
    }

    QCOMPARE(found, 2);
}

void WeightsTest::groupNormEpsilonFollowsTheContainerAndTheUser() {
    const auto epsilon = [](const char* file, float override = 0) {
        const auto program = buildProgram(fixture(file), {.groupNormEpsilon = override});
        return program ? (*program)->hyperparameters().groupNormEpsilon : -1;
    };

    QCOMPARE(epsilon("v5.2.safetensors"), 64e-5f);
    QCOMPARE(epsilon("v5.2-rwkvcpp.bin"), 1e-5f);
    QCOMPARE(epsilon("v6-rwkvcpp.bin"), 64e-5f);
    QCOMPARE(epsilon("v7-fla.safetensors"), 64e-5f);
    QCOMPARE(epsilon("v5.2-rwkvcpp.bin", 64e-5f), 64e-5f);
    QCOMPARE(epsilon("v7.safetensors", 1e-3f), 1e-3f);
}

void WeightsTest::readsRowsInAnyPortion() {
    for (const char* file : {"v7.safetensors", "v6.safetensors", "v6-rescale2.gguf"}) {
        const auto program = buildProgram(fixture(file));
        QVERIFY(program.hasValue());
        for (TensorId id = 0; id < (*program)->tensorCount(); ++id) {
            if ((*program)->tensor(id).kind != TensorKind::Weight)
                continue;
            const WeightSource& source = (*program)->weight(id);
            const auto cols = static_cast<std::size_t>(source.cols());
            std::vector<float> whole(static_cast<std::size_t>(source.rows()) * cols);
            source.readRows(0, source.rows(), whole);
            std::vector<float> pieces;
            for (int first = 0; first < source.rows(); first += 3) {
                const int count = std::min(3, source.rows() - first);
                std::vector<float> piece(static_cast<std::size_t>(count) * cols);
                source.readRows(first, count, piece);
                pieces.insert(pieces.end(), piece.begin(), piece.end());
            }
            QVERIFY2(whole == pieces, (*program)->tensor(id).name.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(WeightsTest)
#include "weights_test.moc"
