// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/runner.h"

#include <algorithm>
#include <utility>

namespace rookery::cuda {
namespace {

constexpr int MatrixUnitsMajor = 8;

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

} // namespace

Result<std::shared_ptr<Runner>> Runner::make(std::shared_ptr<Device> device,
                                             std::shared_ptr<const Program> program,
                                             gpu::Placement placement, const CudaOptions& options,
                                             const Progress& progress,
                                             const std::stop_token& stop) {
    std::shared_ptr<Runner> runner(new Runner);
    runner->m_device = std::move(device);
    runner->m_program = std::move(program);
    auto kernels = Kernels::load(runner->m_device, options.images);
    if (!kernels)
        return kernels.error();
    runner->m_kernels = std::move(*kernels);

    Runnable& one = runner->m_one;
    one.plan = gpu::makePlan(*runner->m_program, gpu::PlanShape::OneToken);
    one.layout = gpu::layOut(*runner->m_program, one.plan, 1);
    auto weights = uploadWeights(runner->m_device, *runner->m_program, one.layout,
                                 std::move(placement), progress, stop);
    if (!weights)
        return weights.error();
    runner->m_weights = std::move(*weights);
    if (auto ready = runner->prepare(one, gpu::PlanShape::OneToken, 1); !ready)
        return ready.error();
    if (auto ready = runner->prepare(runner->m_many, gpu::PlanShape::ManyTokens, gpu::MostRows); !ready)
        return ready.error();
    const int rows = runner->m_many.layout.rows;
    auto input = HostBuffer::make(runner->m_device, std::int64_t{rows} * runner->inputStride() * 4);
    if (!input)
        return input.error();
    runner->m_input = std::move(*input);
    auto staging = HostBuffer::make(runner->m_device, runner->stateBytes());
    if (!staging)
        return staging.error();
    runner->m_stateStaging = std::move(*staging);
    // What lies between entries is copied too, and never looked at.
    std::fill_n(runner->m_stateStaging.bytes(), runner->m_stateStaging.size(), std::byte{0});
    if (auto reserved = runner->reserve(one, 1); !reserved)
        return reserved.error();
    if (auto done = runner->m_device->synchronize(); !done)
        return done.error();
    return runner;
}

Result<void> Runner::prepare(Runnable& runnable, gpu::PlanShape shape, int rows) {
    runnable.plan = gpu::makePlan(*m_program, shape);
    if (runnable.plan.inputs.size() != 1)
        return {ErrorCode::UnsupportedArchitecture,
                "a program with one embedding is expected on this device"};
    const int fitting = gpu::rowsThatFit(runnable.plan, MostArenaBytes / 4, rows);
    runnable.layout = gpu::layOut(*m_program, runnable.plan, fitting);
    auto arena = Buffer::make(m_device, runnable.layout.arenaFloats * 4);
    if (!arena)
        return arena.error();
    runnable.arena = std::move(*arena);
    // Columns that no kernel writes are read as zeros behind the end of rows.
    if (const Status status = m_device->driver().fill(
            runnable.arena.address(), 0, static_cast<std::size_t>(runnable.arena.size()),
            m_device->stream()))
        return failure(status, "clearing memory");
    const Bases bases{runnable.arena.address(), m_weights.vectors.address()};
    auto launches = makeLaunches(*m_program, runnable.plan, runnable.layout, m_weights, bases,
                                 m_device->card().major >= MatrixUnitsMajor);
    if (!launches)
        return launches.error();
    runnable.launches = std::move(*launches);
    return {};
}

int Runner::inputStride() const {
    const TensorId input = m_program->code()[index(m_one.plan.inputs.front())].out;
    return m_one.layout.slotStrides[index(m_one.plan.slotOf[index(input)])];
}

int Runner::outputStride() const {
    return m_one.layout.slotStrides[index(m_one.plan.slotOf[index(m_one.plan.result)])];
}

Result<void> Runner::reserve(Runnable& runnable, int rows) const {
    if (rows <= runnable.outputRows)
        return {};
    auto output = HostBuffer::make(m_device, std::int64_t{rows} * outputStride() * 4);
    if (!output)
        return output.error();
    runnable.output = std::move(*output);
    runnable.outputRows = rows;
    return {};
}

DeviceAddress Runner::addressOf(const Runnable& runnable, TensorId id) const {
    const std::int64_t floats = runnable.layout.slotOffsets[index(runnable.plan.slotOf[index(id)])];
    return runnable.arena.address() + static_cast<DeviceAddress>(floats * 4);
}

Result<void> Runner::enqueue(const Runnable& runnable, std::span<const Rows> rows) const {
    int total = 0;
    int wanted = 0;
    for (const Rows& each : rows) {
        total += each.count;
        wanted += each.wanted;
    }
    const TensorId input = m_program->code()[index(runnable.plan.inputs.front())].out;
    const std::size_t bytes =
        static_cast<std::size_t>(total) * static_cast<std::size_t>(inputStride()) * 4;
    if (const Status status = m_device->driver().copyIn(addressOf(runnable, input), m_input.bytes(),
                                                        bytes, m_device->stream()))
        return failure(status, "copying embeddings");

    std::vector<Rows> current(rows.begin(), rows.end());
    bool isGathered = false;
    for (const Launch& launch : runnable.launches) {
        if (launch.isHead && wanted == 0)
            break;
        if (const auto* copies = std::get_if<Gather>(&launch.call)) {
            if (auto done = gather(runnable, *copies, current); !done)
                return done;
            current = {Rows{0, wanted, wanted, rows.front().state}};
            isGathered = true;
            continue;
        }
        if (auto started = start(launch, current); !started)
            return started;
    }
    // Without a LastRow all rows are there, and those wanted are picked here.
    return wanted > 0 ? fetch(runnable, isGathered ? std::span<const Rows>(current) : rows)
                      : Result<void>();
}

Result<void> Runner::start(const Launch& launch, std::span<const Rows> rows) const {
    if (!launch.usesState)
        return startOnce(launch,
                         Rows{0, rows.back().first + rows.back().count, 0, rows.front().state});
    for (const Rows& part : rows)
        if (auto started = startOnce(launch, part); !started)
            return started;
    return {};
}

Result<void> Runner::startOnce(const Launch& launch, const Rows& rows) const {
    auto call = launch.call;
    Kernel kernel = launch.kernel;
    unsigned threads = launch.threads;
    unsigned high = static_cast<unsigned>(rows.count);
    void* arguments = nullptr;
    const auto fill = [&](auto& each) {
        each.at.state.address = rows.state;
        each.firstRow = static_cast<unsigned>(rows.first);
        each.rows = static_cast<unsigned>(rows.count);
        arguments = &each;
    };
    if (auto* products = std::get_if<ProductsCall>(&call)) {
        fill(*products);
        if (rows.count > MatVecRows) {
            kernel = launch.manyRows;
            threads = TileThreads;
            high = (high + TileTokens - 1) / TileTokens;
        }
    } else if (auto* recurrence = std::get_if<RecurrenceCall>(&call)) {
        fill(*recurrence);
        high = 1;
    } else {
        fill(std::get<RowsCall>(call));
    }
    if (const Status status =
            m_device->driver().launch(m_kernels->function(kernel), launch.blocks, high, 1, threads,
                                      1, 1, 0, m_device->stream(), &arguments, nullptr))
        return failure(status, "starting a kernel");
    return {};
}

Result<void> Runner::gather(const Runnable& runnable, const Gather& gather,
                            std::span<const Rows> rows) const {
    const int slot = runnable.plan.slotOf[index(gather.from)];
    const auto rowBytes = static_cast<std::size_t>(runnable.layout.slotStrides[index(slot)]) * 4;
    DeviceAddress target = addressOf(runnable, gather.to);
    for (const Rows& part : rows) {
        if (part.wanted == 0)
            continue;
        const auto first = static_cast<std::size_t>(part.first + part.count - part.wanted);
        const std::size_t size = static_cast<std::size_t>(part.wanted) * rowBytes;
        if (const Status status =
                m_device->driver().copy(target, addressOf(runnable, gather.from) + first * rowBytes,
                                        size, m_device->stream()))
            return failure(status, "gathering rows");
        target += size;
    }
    return {};
}

Result<void> Runner::fetch(const Runnable& runnable, std::span<const Rows> rows) const {
    const auto rowBytes = static_cast<std::size_t>(outputStride()) * 4;
    std::byte* to = runnable.output.bytes();
    for (const Rows& each : rows) {
        if (each.wanted == 0)
            continue;
        const auto first = static_cast<std::size_t>(each.first + each.count - each.wanted);
        const std::size_t size = static_cast<std::size_t>(each.wanted) * rowBytes;
        if (const Status status = m_device->driver().copyOut(
                to, addressOf(runnable, runnable.plan.result) + first * rowBytes, size,
                m_device->stream()))
            return failure(status, "copying logits");
        to += size;
    }
    return {};
}

} // namespace rookery::cuda
