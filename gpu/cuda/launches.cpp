// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/launches.h"

#include <algorithm>
#include <string>

namespace rookery::cuda {
namespace {

static_assert(OpWords == gpu::RowOpWords && StateWords == gpu::RecurrenceWords);
static_assert(BlockRows == gpu::RowBlock && sizeof(Step) <= gpu::EpilogueWords * 4);
static_assert(sizeof(RowsCall) <= 4096 && sizeof(ProductsCall) <= 4096);

constexpr unsigned ElementwiseSlice = 256;

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

unsigned wholeWarps(unsigned threads) {
    return std::clamp((threads + 31) / 32 * 32, 32u, 1024u);
}

/// The kernel for a type, given the one for F32: they follow each other in names.h.
Kernel ofType(Kernel first, DType type) {
    int number = 4;
    switch (type) {
    case DType::F32:
        number = 0;
        break;
    case DType::F16:
        number = 1;
        break;
    case DType::BF16:
        number = 2;
        break;
    case DType::Q8_0:
        number = 3;
        break;
    default:
        break;
    }
    return static_cast<Kernel>(static_cast<int>(first) + number);
}

/// The kernel for a size of heads, given the one for 64, and its threads.
void chooseRecurrence(Kernel first, unsigned headSize, Launch& launch) {
    const int number = headSize == 64 ? 0 : headSize == 128 ? 1 : 2;
    launch.kernel = static_cast<Kernel>(static_cast<int>(first) + number);
    launch.threads = headSize == 64 ? 128 : headSize == 128 ? 512 : headSize;
}

class Maker {
  public:
    Maker(const Program& program, const gpu::Plan& plan, const gpu::MemoryLayout& layout,
          const DeviceWeights& weights, const Bases& bases, bool hasMatrixUnits)
        : m_program(program), m_plan(plan), m_layout(layout),
          m_weights(weights), m_regions{{bases.arena}, {bases.vectors}, {}},
          m_hasMatrixUnits(hasMatrixUnits) {}

    Result<std::vector<Launch>> make() {
        for (const gpu::Dispatch& dispatch : m_plan.dispatches) {
            auto added = add(dispatch);
            if (!added)
                return added.error();
        }
        return std::move(m_launches);
    }

  private:
    Result<void> add(const gpu::Dispatch& dispatch) {
        switch (dispatch.kind) {
        case gpu::Dispatch::Kind::Rows:
            addRows(dispatch);
            return {};
        case gpu::Dispatch::Kind::Products:
            return addProducts(dispatch);
        case gpu::Dispatch::Kind::Recurrence:
            return addRecurrence(dispatch);
        case gpu::Dispatch::Kind::LastRow:
            break;
        }
        Launch launch = started(dispatch);
        const Instruction& instruction = m_program.code()[index(dispatch.instructions.front())];
        launch.call = Gather{instruction.in[0], instruction.out};
        m_launches.push_back(std::move(launch));
        return {};
    }

    static Launch started(const gpu::Dispatch& dispatch) {
        Launch launch;
        launch.usesState = dispatch.usesState;
        launch.isHead = dispatch.isHead;
        return launch;
    }

    void addRows(const gpu::Dispatch& dispatch) {
        Launch launch = started(dispatch);
        launch.kernel = Kernel::rookery_rows;
        RowsCall call{};
        call.at = m_regions;
        call.width = static_cast<unsigned>(dispatch.width);
        // A thread has about four elements of what is summed up together.
        call.slice = dispatch.groups > 0 ? call.width / static_cast<unsigned>(dispatch.groups)
                                         : ElementwiseSlice;
        launch.threads = wholeWarps(dispatch.groups > 0 ? (call.slice + 3) / 4
                                                        : std::min(call.width, call.slice));
        launch.blocks = std::max(1u, (call.width + call.slice - 1) / call.slice);
        const auto words = gpu::rowWords(m_program, m_plan, dispatch, m_layout);
        // Instructions follow each other within a thread, so they may be spread over launches.
        constexpr std::size_t Most = std::size_t{MostRowOps} * OpWords;
        for (std::size_t begin = 0; begin < words.size(); begin += Most) {
            const std::size_t count = std::min(Most, words.size() - begin);
            std::copy_n(words.begin() + static_cast<std::ptrdiff_t>(begin), count, call.words);
            call.ops = static_cast<unsigned>(count / OpWords);
            launch.call = call;
            m_launches.push_back(launch);
        }
    }

    Result<void> addRecurrence(const gpu::Dispatch& dispatch) {
        const Instruction& instruction = m_program.code()[index(dispatch.instructions.front())];
        Launch launch = started(dispatch);
        RecurrenceCall call{};
        call.at = m_regions;
        const auto words = gpu::recurrenceWords(m_program, m_plan, instruction, m_layout);
        std::ranges::copy(words, call.words);
        const auto width = static_cast<unsigned>(m_program.tensor(instruction.out).width);
        if (instruction.op == Op::Wkv4) {
            launch.kernel = Kernel::rookery_wkv4;
            launch.threads = ChannelThreads;
            launch.blocks = (width + ChannelThreads - 1) / ChannelThreads;
        } else {
            launch.blocks = static_cast<unsigned>(instruction.groups);
            call.headSize = width / launch.blocks;
            if (call.headSize > MostHeadSize)
                return {ErrorCode::DeviceUnavailable, "heads of " + std::to_string(call.headSize) +
                                                          " are too large for this device"};
            chooseRecurrence(instruction.op == Op::Wkv6   ? Kernel::rookery_wkv6_64
                             : instruction.op == Op::Wkv7 ? Kernel::rookery_wkv7_64
                                                          : Kernel::rookery_gated_linear_64,
                             call.headSize, launch);
        }
        launch.call = call;
        m_launches.push_back(std::move(launch));
        return {};
    }

    /// One launch for each type of weights, or more where there are many products.
    Result<void> addProducts(const gpu::Dispatch& dispatch) {
        const std::size_t first = m_launches.size();
        for (const gpu::Product& product : dispatch.products) {
            const DType type = m_weights.placement.matrices[index(product.matrix)].shape.type;
            const Kernel kernel = ofType(Kernel::rookery_matvec_f32, type);
            std::size_t at = first;
            while (at < m_launches.size() &&
                   (m_launches[at].kernel != kernel ||
                    std::get<ProductsCall>(m_launches[at].call).jobCount == MostJobs))
                ++at;
            if (at == m_launches.size()) {
                Launch launch = started(dispatch);
                launch.kernel = kernel;
                launch.manyRows = ofType(m_hasMatrixUnits ? Kernel::rookery_matmul_tiles_f32
                                                          : Kernel::rookery_matmul_f32,
                                         type);
                launch.threads = VectorThreads;
                launch.blocks = 0;
                ProductsCall call{};
                call.at = m_regions;
                launch.call = call;
                m_launches.push_back(std::move(launch));
            }
            if (auto added = addJob(product, m_launches[at]); !added)
                return added;
        }
        return {};
    }

    Result<void> addJob(const gpu::Product& product, Launch& launch) {
        const gpu::PlacedMatrix& matrix = m_weights.placement.matrices[index(product.matrix)];
        const auto words = gpu::productWords(m_program, m_plan, product, m_layout);
        if (words[4] > MostSteps)
            return {ErrorCode::UnsupportedArchitecture,
                    "an epilogue of " + std::to_string(words[4]) + " steps"};
        ProductsCall& call = std::get<ProductsCall>(launch.call);
        Job& job = call.jobs[call.jobCount++];
        job.weights = m_weights.addressOf(matrix);
        job.firstBlock = launch.blocks;
        job.chunks = static_cast<unsigned>(matrix.shape.chunks);
        job.blockChunks = static_cast<unsigned>(matrix.shape.blockBytes / gpu::ChunkBytes);
        job.rows = static_cast<unsigned>(matrix.shape.rows);
        job.cols = static_cast<unsigned>(matrix.shape.cols);
        job.input = addressOf(words[0]);
        job.inputStride = words[1];
        job.out = addressOf(words[2]);
        job.outStride = words[3];
        job.stepCount = words[4];
        for (std::size_t i = 0; i < words[4]; ++i) {
            const std::uint32_t* step = &words[gpu::ProductWords + i * gpu::EpilogueWords];
            job.steps[i] = {step[0], step[1], step[2], step[3], step[4]};
        }
        launch.blocks += static_cast<unsigned>(matrix.shape.blocks);
        return {};
    }

    static unsigned addressOf(std::uint32_t operand) {
        return operand & ((1u << gpu::OperandKindShift) - 1);
    }

    const Program& m_program;
    const gpu::Plan& m_plan;
    const gpu::MemoryLayout& m_layout;
    const DeviceWeights& m_weights;
    Regions m_regions;
    bool m_hasMatrixUnits;
    std::vector<Launch> m_launches;
};

} // namespace

Result<std::vector<Launch>> makeLaunches(const Program& program, const gpu::Plan& plan,
                                         const gpu::MemoryLayout& layout,
                                         const DeviceWeights& weights, const Bases& bases,
                                         bool hasMatrixUnits) {
    return Maker(program, plan, layout, weights, bases, hasMatrixUnits).make();
}

} // namespace rookery::cuda
