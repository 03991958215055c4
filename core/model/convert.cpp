// SPDX-License-Identifier: Apache-2.0
#include "core/model/convert.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <utility>

#include "core/checkpoint/block_codec.h"
#include "core/model/conversion.h"

namespace rookery {

namespace {

// Beyond this a value rounds to infinity. Source: IEEE 754, binary16.
constexpr float LargestHalf = 65520.0f;

Result<void> encode(const std::string& name, DType type, std::span<const float> values,
                    std::span<std::byte> out) {
    if (!isFloat(type) && type != DType::Q8_0 && type != DType::Q4_0)
        return Error{ErrorCode::InvalidArgument,
                     "weights cannot be written as " + std::string(dtypeName(type))};
    const auto isTooLarge = [](float value) {
        return std::isfinite(value) && std::abs(value) >= LargestHalf;
    };
    if (type == DType::F16 && std::any_of(values.begin(), values.end(), isTooLarge))
        return Error{ErrorCode::InvalidArgument,
                     "tensor " + name + " has values that are too large for f16"};
    encodeRow(type, values.data(), static_cast<std::int64_t>(values.size()), out.data());
    return {};
}

std::int64_t rowBytes(DType type, std::int64_t cols) {
    return cols / blockElements(type) * blockBytes(type);
}

} // namespace

Result<Conversion> Conversion::open(const std::shared_ptr<const Checkpoint>& checkpoint,
                                    const ConvertOptions& options) {
    auto program = buildProgram(checkpoint, options.overlays);
    if (!program)
        return program.error();
    auto weights = Weights::open(*checkpoint, options.overlays);
    if (!weights)
        return weights.error();
    Conversion conversion(std::move(*weights));
    conversion.m_source = checkpoint;
    conversion.m_options = &options;
    conversion.m_program = std::move(*program);
    for (TensorId id = 0; id < conversion.m_program->tensorCount(); ++id) {
        const TensorInfo& info = conversion.m_program->tensor(id);
        if (info.kind != TensorKind::Weight)
            continue;
        conversion.m_names.push_back(info.name);
        conversion.m_ids.emplace(info.name, id);
    }
    return conversion;
}

const WeightSource& Conversion::weight(const std::string& name) const {
    const auto found = m_ids.find(name);
    assert(found != m_ids.end() && "a weight of the program");
    return m_program->weight(found->second);
}

std::vector<float> Conversion::matrixValues(const std::string& name) const {
    const WeightSource& source = weight(name);
    std::vector<float> values(static_cast<std::size_t>(source.rows()) *
                              static_cast<std::size_t>(source.cols()));
    source.readRows(0, source.rows(), values);
    return values;
}

bool isLargeMatrix(std::string_view name) {
    if (name == "emb.weight" || name == "head.weight")
        return true;
    const std::string_view rest = splitLayerName(name).rest;
    return rest.ends_with(".weight") && !rest.starts_with("ln") && !rest.starts_with("att.ln_x");
}

DType plainType(DType type) {
    return blockElements(type) == 1 ? type : DType::F32;
}

OutgoingTensor outgoingMatrix(std::string name, const WeightSource& source, DType type) {
    OutgoingTensor tensor;
    tensor.type = type;
    tensor.shape = {source.rows(), source.cols()};
    tensor.fill = [&source, type, name](std::int64_t firstRow, std::int64_t rowCount,
                                        std::span<std::byte> out) -> Result<void> {
        const TensorView* direct = source.direct();
        if (direct && direct->type == type) {
            const std::int64_t bytes = rowBytes(type, source.cols());
            std::memcpy(out.data(), direct->bytes.data() + firstRow * bytes, out.size());
            return {};
        }
        std::vector<float> rows(static_cast<std::size_t>(rowCount * source.cols()));
        source.readRows(static_cast<int>(firstRow), static_cast<int>(rowCount), rows);
        return encode(name, type, rows, out);
    };
    tensor.name = std::move(name);
    return tensor;
}

OutgoingTensor outgoingValues(std::string name, std::vector<std::int64_t> shape,
                              std::vector<float> values, DType type) {
    OutgoingTensor tensor;
    tensor.type = type;
    tensor.shape = std::move(shape);
    const std::int64_t cols = tensor.shape.back();
    tensor.fill = [values = std::move(values), cols, type,
                   name](std::int64_t firstRow, std::int64_t rowCount, std::span<std::byte> out) {
        const auto rows = std::span(values).subspan(static_cast<std::size_t>(firstRow * cols),
                                                    static_cast<std::size_t>(rowCount * cols));
        return encode(name, type, rows, out);
    };
    tensor.name = std::move(name);
    return tensor;
}

Result<void> convertModel(const std::shared_ptr<const Checkpoint>& checkpoint,
                          const std::filesystem::path& path, ModelFileKind kind,
                          const ConvertOptions& options) {
    const auto model = Conversion::open(checkpoint, options);
    if (!model)
        return model.error();
    return kind == ModelFileKind::Gguf ? convertToGguf(*model, path)
                                       : convertToSafetensors(*model, path);
}

} // namespace rookery
