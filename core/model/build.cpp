// SPDX-License-Identifier: Apache-2.0
#include "core/model/build.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/read_ahead.h"
#include "core/model/fingerprint.h"

namespace rookery {

namespace {

/// Stands in for a weight that is missing, until the error is reported.
class MissingWeight : public WeightSource {
  public:
    MissingWeight(int rows, int cols) : m_rows(rows), m_cols(cols) {}
    int rows() const override { return m_rows; }
    int cols() const override { return m_cols; }
    DType storedType() const override { return DType::F32; }
    const TensorView* direct() const override { return nullptr; }
    void readRows(int, int count, std::span<float> out) const override {
        std::fill_n(out.begin(), std::int64_t{count} * m_cols, 0.0f);
    }

  private:
    int m_rows;
    int m_cols;
};

/// Asks for everything that building reads in one go: vectors and samples of the model, and its
/// overlays, which are small and read whole.
std::vector<ScatteredReads> fetchWhatIsRead(const Checkpoint& model,
                                            const ProgramOptions& options) {
    std::vector<ScatteredReads> advice;
    for (const MappedFile& file : model.files())
        advice.emplace_back(file.bytes());
    fetchSamples(model);
    for (const Checkpoint* overlay : {options.initialState.get(), options.lora.get()}) {
        if (overlay == nullptr)
            continue;
        for (const MappedFile& file : overlay->files())
            fetchSoon(file.bytes());
    }
    return advice;
}

void buildVersion(ModelWriter& model) {
    switch (model.sizes().architecture) {
    case Architecture::Rwkv4:
        return buildRwkv4(model);
    case Architecture::Rwkv5_0:
    case Architecture::Rwkv5_1:
    case Architecture::Rwkv5_2:
        return buildRwkv5(model);
    case Architecture::Rwkv6:
        return buildRwkv6(model);
    case Architecture::Rwkv7:
        return buildRwkv7(model);
    case Architecture::Arwkv7:
        return buildArwkv7(model);
    case Architecture::Rwkv6Qwen2:
        return buildRwkv6Qwen2(model);
    }
}

} // namespace

ModelWriter::ModelWriter(const Weights& weights, ProgramBuilder& builder)
    : m_weights(weights), m_builder(builder) {
}

void ModelWriter::beginLayer(int layer) {
    m_layer = layer;
    m_builder.setLayer(layer);
}

bool ModelWriter::has(std::string_view name) const {
    return m_weights.has(blockName(name));
}

int ModelWriter::rank(std::string_view name, int width) const {
    return std::max(1, m_weights.otherDimension(blockName(name), width));
}

TensorId ModelWriter::matrix(std::string_view name, int rows, int cols) {
    return globalMatrix(blockName(name), rows, cols);
}

TensorId ModelWriter::vector(std::string_view name, int width) {
    return globalVector(blockName(name), width);
}

TensorId ModelWriter::headVector(std::string_view name) {
    std::string full = blockName(name);
    auto source = m_weights.headVector(full, sizes().heads, sizes().headSize);
    return add(std::move(full), std::move(source), 1, sizes().attention);
}

TensorId ModelWriter::state(std::string_view name, StateKind kind, std::int64_t size) {
    return m_builder.state(blockName(name), kind, size);
}

TensorId ModelWriter::globalMatrix(std::string_view name, int rows, int cols) {
    return add(std::string(name), m_weights.matrix(name, rows, cols), rows, cols);
}

TensorId ModelWriter::globalVector(std::string_view name, int width) {
    return add(std::string(name), m_weights.vector(name, width), 1, width);
}

TensorId ModelWriter::embedding() {
    const int embd = sizes().embd;
    const TensorId table = globalMatrix("emb.weight", sizes().vocabulary, embd);
    const TensorId x = m_builder.embed("x.embedding", table);
    const TensorId weight = globalVector("blocks.0.ln0.weight", embd);
    const TensorId bias = globalVector("blocks.0.ln0.bias", embd);
    return m_builder.norm("x", x, weight, bias, 1, sizes().normEpsilon);
}

TensorId ModelWriter::layerNorm(std::string_view name, TensorId x) {
    const std::string stem(name);
    const TensorId weight = vector(stem + ".weight", sizes().embd);
    const TensorId bias = vector(stem + ".bias", sizes().embd);
    return m_builder.norm("h", x, weight, bias, 1, sizes().normEpsilon);
}

TensorId ModelWriter::shift(TensorId h, StateKind kind) {
    const char* name = kind == StateKind::FeedForwardShift ? "ffn_x" : "att_x";
    return m_builder.tokenShift("d", h, state(name, kind, sizes().embd));
}

TensorId ModelWriter::mix(std::string_view weight, TensorId h, TensorId d) {
    const auto last = weight.find_last_of("._");
    return m_builder.mulAdd("x_" + std::string(weight.substr(last + 1)), h, d,
                            vector(weight, sizes().embd));
}

TensorId ModelWriter::project(std::string_view weight, TensorId x, int rows, int cols) {
    std::string_view stem = weight;
    if (stem.ends_with(".weight"))
        stem.remove_suffix(7);
    return m_builder.matMul(std::string(stem), x, matrix(weight, rows, cols));
}

TensorId ModelWriter::headNorm(TensorId y) {
    const TensorId weight = vector("att.ln_x.weight", sizes().attention);
    const TensorId bias = vector("att.ln_x.bias", sizes().attention);
    return m_builder.norm("y.normed", y, weight, bias, sizes().heads, sizes().groupNormEpsilon);
}

void ModelWriter::head(TensorId x) {
    beginLayer(sizes().layers);
    const TensorId last = m_builder.lastRow("x.last", x);
    const TensorId weight = globalVector("ln_out.weight", sizes().embd);
    const TensorId normed =
        isHybrid(sizes().architecture)
            ? m_builder.rmsNorm("h", last, weight, sizes().normEpsilon)
            : m_builder.norm("h", last, weight, globalVector("ln_out.bias", sizes().embd), 1,
                             sizes().normEpsilon);
    m_builder.matMul("logits", normed,
                     globalMatrix("head.weight", sizes().vocabulary, sizes().embd));
}

TensorId ModelWriter::add(std::string name, Result<std::unique_ptr<WeightSource>> source, int rows,
                          int cols) {
    if (source)
        return m_builder.weight(std::move(name), std::move(*source));
    if (!m_error)
        m_error = source.error();
    return m_builder.weight(std::move(name), std::make_unique<MissingWeight>(rows, cols));
}

std::string ModelWriter::blockName(std::string_view name) const {
    return "blocks." + std::to_string(m_layer) + "." + std::string(name);
}

Result<std::shared_ptr<const Program>> buildProgram(std::shared_ptr<const Checkpoint> checkpoint,
                                                    const ProgramOptions& options) {
    const std::vector<ScatteredReads> advice = fetchWhatIsRead(*checkpoint, options);
    const auto weights = Weights::open(*checkpoint, options);
    if (!weights)
        return weights.error();
    ProgramBuilder builder(weights->hyperparameters());
    ModelWriter model(*weights, builder);
    buildVersion(model);
    if (model.error())
        return *model.error();

    std::vector<float> initialState;
    weights->readInitialState(builder.stateLayout(), initialState);
    builder.setInitialState(std::move(initialState));
    builder.setFingerprint(fingerprint(*checkpoint, weights->hyperparameters(), options));
    builder.keepAlive(std::move(checkpoint));
    builder.keepAlive(options.initialState);
    builder.keepAlive(options.lora);
    return builder.finish();
}

} // namespace rookery
