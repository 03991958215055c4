// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/launches.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace rookery::vulkan {
namespace {

constexpr std::int64_t WindowAlignment = 256; // as in weights.cpp
constexpr std::uint32_t ElementwiseThreads = 256;
constexpr std::uint32_t ChannelThreads = 64;

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

std::uint32_t typeNumber(DType type) { // as in shaders/weights.glsl
    switch (type) {
    case DType::F32:
        return 0;
    case DType::F16:
        return 1;
    case DType::BF16:
        return 2;
    case DType::Q8_0:
        return 3;
    default:
        return 4;
    }
}

/// How products are divided. Real hardware hides latency with many threads; a rasteriser in
/// software has none to hide, and every load costs it a lane at a time, so that its threads do
/// more.
struct Tiling {
    std::uint32_t vectorLaneRows;
    std::uint32_t vectorSlices;
    std::uint32_t laneRows;
    std::uint32_t laneTokens;
    std::uint32_t tokens;
    std::uint32_t rowThreads; ///< at most, of a row; 64 or 256

    std::uint32_t vectorThreads() const { return gpu::RowBlock / vectorLaneRows * vectorSlices; }
    std::uint32_t threads() const { return gpu::RowBlock / laneRows * (tokens / laneTokens); }
};

Tiling tilingOf(DeviceKind kind) {
    if (kind == DeviceKind::Software)
        return {4, 4, 16, 16, 64, 64};
    return {1, 8, 4, 4, 64, 256};
}

class Maker {
  public:
    Maker(const Device& device, const Program& program, const gpu::Plan& plan,
          const gpu::MemoryLayout& layout, const DeviceWeights& weights, Kernels& kernels)
        : m_device(device), m_program(program), m_plan(plan), m_layout(layout), m_weights(weights),
          m_kernels(kernels), m_tiling(tilingOf(device.adapter().info.kind)) {
        m_list.windows.emplace_back();
        m_list.tokensPerTile = m_tiling.tokens;
    }

    Result<LaunchList> make() {
        for (const gpu::Dispatch& dispatch : m_plan.dispatches) {
            auto added = add(dispatch);
            if (!added)
                return added.error();
        }
        if (m_list.stateSpan * 4 > m_device.bindingLimit())
            return {ErrorCode::DeviceUnavailable, "one layer's state is larger than a binding"};
        return std::move(m_list);
    }

  private:
    Result<void> add(const gpu::Dispatch& dispatch) {
        switch (dispatch.kind) {
        case gpu::Dispatch::Kind::Rows:
            return addRows(dispatch);
        case gpu::Dispatch::Kind::Products:
            return addProducts(dispatch);
        case gpu::Dispatch::Kind::Recurrence:
            return addRecurrence(dispatch);
        case gpu::Dispatch::Kind::LastRow:
            break;
        }
        Launch launch = started(dispatch);
        const Instruction& instruction = m_program.code()[index(dispatch.instructions.front())];
        launch.gathered = instruction.in[0];
        launch.gatheredTo = instruction.out;
        m_list.launches.push_back(launch);
        return {};
    }

    Launch started(const gpu::Dispatch& dispatch) const {
        Launch launch;
        launch.kind = dispatch.kind;
        launch.usesState = dispatch.usesState;
        launch.isHead = dispatch.isHead;
        return launch;
    }

    std::uint32_t append(const std::vector<std::uint32_t>& words) {
        const std::size_t at = m_list.words.size();
        m_list.words.insert(m_list.words.end(), words.begin(), words.end());
        return static_cast<std::uint32_t>(at);
    }

    /// Binds the state from the first entry that the dispatch uses.
    void bindState(const gpu::Dispatch& dispatch, Launch& launch) {
        std::int64_t begin = -1;
        std::int64_t end = 0;
        for (const int i : dispatch.instructions) {
            const Instruction& instruction = m_program.code()[index(i)];
            const int operand = gpu::stateOperandOf(instruction.op);
            if (operand < 0)
                continue;
            const int entry = m_program.tensor(instruction.in[index(operand)]).stateEntry;
            const std::int64_t at = m_layout.stateOffsets[index(entry)];
            begin = begin < 0 ? at : std::min(begin, at);
            end = std::max(end, at + m_program.stateLayout().entries[index(entry)].size);
        }
        launch.stateOffset = std::max<std::int64_t>(0, begin);
        m_list.stateSpan = std::max(m_list.stateSpan, end - launch.stateOffset);
    }

    /// The operations and functions of a dispatch, one bit each, as the shaders want them.
    std::pair<std::uint32_t, std::uint32_t> setsOf(const gpu::Dispatch& dispatch) const {
        std::uint32_t ops = 0;
        std::uint32_t functions = 0;
        for (const int i : dispatch.instructions) {
            const Instruction& instruction = m_program.code()[index(i)];
            ops |= 1u << static_cast<unsigned>(instruction.op);
            functions |= 1u << static_cast<unsigned>(instruction.unary);
        }
        return {ops, functions};
    }

    Result<void> addRows(const gpu::Dispatch& dispatch) {
        Launch launch = started(dispatch);
        bindState(dispatch, launch);
        const auto width = static_cast<std::uint32_t>(dispatch.width);
        // Threads of a workgroup: a power of four, for the sums in rows.comp.
        std::uint32_t threads = ElementwiseThreads;
        std::uint32_t slice = ElementwiseThreads;
        if (dispatch.groups > 0) {
            slice = width / static_cast<std::uint32_t>(dispatch.groups);
            threads = slice <= 128 ? 64 : 256;
        }
        threads = std::min(threads, m_tiling.rowThreads);
        const std::uint32_t root = threads == 64 ? 8 : 16;
        const auto [ops, functions] = setsOf(dispatch);
        auto pipeline = m_kernels.pipeline(
            Kernel::Rows, std::array{threads, root, 0u, 0u, 0u, ops, functions});
        if (!pipeline)
            return pipeline.error();
        launch.pipeline = *pipeline;
        launch.groups = std::max(1u, (width + slice - 1) / slice);
        const auto words = gpu::rowWords(m_program, m_plan, dispatch, m_layout);
        launch.push = {append(words),
                       static_cast<std::uint32_t>(dispatch.instructions.size()),
                       width,
                       slice,
                       0,
                       0,
                       static_cast<std::uint32_t>(launch.stateOffset),
                       0};
        m_list.launches.push_back(launch);
        return {};
    }

    Result<void> addRecurrence(const gpu::Dispatch& dispatch) {
        const Instruction& instruction = m_program.code()[index(dispatch.instructions.front())];
        Launch launch = started(dispatch);
        bindState(dispatch, launch);
        const auto width = static_cast<std::uint32_t>(m_program.tensor(instruction.out).width);
        Kernel kernel = Kernel::Wkv4;
        std::uint32_t threads = ChannelThreads;
        launch.groups = (width + ChannelThreads - 1) / ChannelThreads;
        if (instruction.op != Op::Wkv4) {
            kernel = instruction.op == Op::Wkv6   ? Kernel::Wkv6
                     : instruction.op == Op::Wkv7 ? Kernel::Wkv7
                                                  : Kernel::GatedLinear;
            launch.groups = static_cast<std::uint32_t>(instruction.groups);
            threads = width / launch.groups;
            if (threads > m_device.limits().maxComputeWorkGroupInvocations)
                return {ErrorCode::DeviceUnavailable,
                        "heads of " + std::to_string(threads) + " are too large for this device"};
        }
        auto pipeline = m_kernels.pipeline(kernel, std::array{threads, threads});
        if (!pipeline)
            return pipeline.error();
        launch.pipeline = *pipeline;
        launch.push = {append(gpu::recurrenceWords(m_program, m_plan, instruction, m_layout)), 0, 0,
                       static_cast<std::uint32_t>(launch.stateOffset)};
        m_list.launches.push_back(launch);
        return {};
    }

    /// Parts of products of one type that one launch computes.
    struct Group {
        DType type = DType::F32;
        Windows windows;
        std::vector<std::uint32_t> jobs; ///< first workgroup and words, in pairs
        std::uint32_t workgroups = 0;
    };

    /// One launch for each type of weights, or more if four windows do not reach all of them.
    Result<void> addProducts(const gpu::Dispatch& dispatch) {
        const auto [ops, functions] = setsOf(dispatch);
        std::vector<Group> groups;
        for (const gpu::Product& product : dispatch.products) {
            const gpu::PlacedMatrix& matrix = m_weights.placement.matrices[index(product.matrix)];
            for (const gpu::WeightPart& part : matrix.parts)
                addPart(product, matrix, part, groups);
        }
        for (const Group& group : groups) {
            Launch launch = started(dispatch);
            const std::uint32_t type = typeNumber(group.type);
            auto one = m_kernels.pipeline(
                Kernel::MatVec, std::array{m_tiling.vectorThreads(), type, m_tiling.vectorLaneRows,
                                           m_tiling.vectorSlices, 0u, ops, functions});
            if (!one)
                return one.error();
            launch.pipeline = *one;
            if (m_plan.shape == gpu::PlanShape::ManyTokens) {
                auto many = m_kernels.pipeline(
                    Kernel::MatMul,
                    std::array{m_tiling.threads(), type, m_tiling.laneRows, m_tiling.laneTokens,
                               m_tiling.tokens, ops, functions});
                if (!many)
                    return many.error();
                launch.manyRows = *many;
            }
            launch.groups = group.workgroups;
            launch.windows = indexOf(group.windows);
            launch.push = {append(group.jobs), static_cast<std::uint32_t>(group.jobs.size() / 2)};
            m_list.launches.push_back(launch);
        }
        return {};
    }

    void addPart(const gpu::Product& product, const gpu::PlacedMatrix& matrix, const gpu::WeightPart& part,
                 std::vector<Group>& groups) {
        const std::int64_t bytes = part.blocks * matrix.shape.blockBytes;
        std::optional<int> window;
        for (std::size_t g = 0; g < groups.size() && !window; ++g)
            if (groups[g].type == matrix.shape.type) {
                window = fit(groups[g].windows, part.memory, part.offset, bytes);
                if (window)
                    std::swap(groups[g], groups.back());
            }
        if (!window) {
            groups.push_back({matrix.shape.type, {}, {}, 0});
            window = fit(groups.back().windows, part.memory, part.offset, bytes);
        }
        Group& group = groups.back();
        std::vector<std::uint32_t> words = gpu::productWords(m_program, m_plan, product, m_layout);
        const Window& seen = group.windows[index(*window)];
        words[5] = static_cast<std::uint32_t>(matrix.shape.chunks);
        words[6] = static_cast<std::uint32_t>(*window);
        words[7] = static_cast<std::uint32_t>((part.offset - seen.offset) / gpu::ChunkBytes);
        const int firstRow = part.firstBlock * gpu::RowBlock;
        words[8] = static_cast<std::uint32_t>(
            std::min(part.blocks * gpu::RowBlock, matrix.shape.rows - firstRow));
        words[9] = static_cast<std::uint32_t>(firstRow);
        words[10] = static_cast<std::uint32_t>(matrix.shape.blockBytes / gpu::ChunkBytes);
        words[11] = static_cast<std::uint32_t>(matrix.shape.cols);
        group.jobs.push_back(group.workgroups);
        group.jobs.push_back(append(words));
        group.workgroups += static_cast<std::uint32_t>(part.blocks);
    }

    /// A window that reaches the bytes, made longer or taken anew; nothing if all are in use. Never
    /// moves the start of a window that is in use.
    std::optional<int> fit(Windows& windows, int memory, std::int64_t offset,
                           std::int64_t bytes) const {
        for (std::size_t w = 0; w < windows.size(); ++w) {
            Window& window = windows[w];
            if (window.memory < 0) {
                window = {memory, offset / WindowAlignment * WindowAlignment, 0};
                window.bytes = offset + bytes - window.offset;
                return static_cast<int>(w);
            }
            if (window.memory == memory && offset >= window.offset &&
                offset + bytes - window.offset <= m_device.bindingLimit()) {
                window.bytes = std::max(window.bytes, offset + bytes - window.offset);
                return static_cast<int>(w);
            }
        }
        return std::nullopt;
    }

    std::size_t indexOf(const Windows& windows) {
        const auto found = std::ranges::find(m_list.windows, windows);
        if (found != m_list.windows.end())
            return static_cast<std::size_t>(found - m_list.windows.begin());
        m_list.windows.push_back(windows);
        return m_list.windows.size() - 1;
    }

    const Device& m_device;
    const Program& m_program;
    const gpu::Plan& m_plan;
    const gpu::MemoryLayout& m_layout;
    const DeviceWeights& m_weights;
    Kernels& m_kernels;
    Tiling m_tiling;
    LaunchList m_list;
};

} // namespace

Result<LaunchList> makeLaunches(const Device& device, const Program& program, const gpu::Plan& plan,
                                const gpu::MemoryLayout& layout, const DeviceWeights& weights,
                                Kernels& kernels) {
    return Maker(device, program, plan, layout, weights, kernels).make();
}

} // namespace rookery::vulkan
