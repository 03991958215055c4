// SPDX-License-Identifier: Apache-2.0
#include "gpu/common/placement.h"

#include <algorithm>

#include "gpu/common/plan.h"

namespace rookery::gpu {
namespace {

/// Conversations whose states are on the device at the same time: the one that answers, answers
/// beside it, and those that rest.
constexpr std::int64_t StatesHeld = 6;

std::int64_t aligned(std::int64_t bytes) {
    return (bytes + PlacementAlignment - 1) / PlacementAlignment * PlacementAlignment;
}

Result<void> placeParts(PlacedMatrix& matrix, const PlacementLimits& limits, Placement& placement) {
    const std::int64_t block = matrix.shape.blockBytes;
    const auto perPart = static_cast<int>(
        std::clamp<std::int64_t>(limits.partBytes / block, 0, matrix.shape.blocks));
    if (perPart == 0)
        return {ErrorCode::DeviceUnavailable, "32 rows of a matrix take " + std::to_string(block) +
                                                  " bytes, and the device binds " +
                                                  std::to_string(limits.partBytes)};
    placement.largestBlock = std::max(placement.largestBlock, block);
    std::vector<std::int64_t>& sizes = placement.memorySizes;
    for (int first = 0; first < matrix.shape.blocks; first += perPart) {
        const int count = std::min(perPart, matrix.shape.blocks - first);
        const std::int64_t bytes = count * block;
        if (sizes.empty() || sizes.back() + bytes > limits.memoryBytes)
            sizes.push_back(0);
        matrix.parts.push_back({static_cast<int>(sizes.size()) - 1, sizes.back(), first, count});
        sizes.back() += aligned(bytes);
        placement.byteCount += bytes;
    }
    return {};
}

} // namespace

Result<Placement> placeWeights(const Program& program, WeightType type,
                               const PlacementLimits& limits, const std::stop_token& stop) {
    const int vocabulary = program.hyperparameters().vocabulary;
    Placement placement;
    placement.matrices.resize(static_cast<std::size_t>(program.tensorCount()));
    for (const Instruction& instruction : program.code()) {
        if (instruction.op != Op::MatMul)
            continue;
        const TensorId id = instruction.in[1];
        PlacedMatrix& matrix = placement.matrices[static_cast<std::size_t>(id)];
        if (!matrix.parts.empty())
            continue;
        if (stop.stop_requested())
            return {ErrorCode::Cancelled, "loading was cancelled"};
        const WeightSource& source = program.weight(id);
        matrix.shape =
            packedShape(deviceType(source, type, vocabulary), source.rows(), source.cols());
        placement.order.push_back(id);
        if (auto placed = placeParts(matrix, limits, placement); !placed)
            return placed.error();
    }
    placement.byteCount +=
        layOut(program, makePlan(program, PlanShape::OneToken), 1).vectorFloats * 4;
    return placement;
}

std::int64_t memoryNeed(const Program& program, const Placement& placement,
                        std::int64_t arenaBytes) {
    const MemoryLayout one = layOut(program, makePlan(program, PlanShape::OneToken), 1);
    const Plan many = makePlan(program, PlanShape::ManyTokens);
    const int rows = rowsThatFit(many, arenaBytes / 4, MostRows);
    const std::int64_t floats =
        one.arenaFloats + layOut(program, many, rows).arenaFloats + StatesHeld * one.stateFloats;
    return placement.byteCount + floats * 4;
}

Result<void> checkFits(std::int64_t need, std::int64_t free, const std::string& device) {
    if (need <= free)
        return {};
    return {ErrorCode::OutOfMemory, "the model needs " + std::to_string(need >> 20) + " MiB and " +
                                        device + " has " + std::to_string(free >> 20) +
                                        " MiB free"};
}

} // namespace rookery::gpu
