// SPDX-License-Identifier: Apache-2.0
//
// What a loaded model and its states share on a device: kernels, weights, and the two plans with
// their memory; and the starting of both.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "gpu/cuda/cuda_backend.h"
#include "gpu/cuda/launches.h"

namespace rookery::cuda {

/// What the activations of many tokens may take.
constexpr std::int64_t MostArenaBytes = std::int64_t{192} << 20;

/// A plan with its memory.
struct Runnable {
    gpu::Plan plan;
    gpu::MemoryLayout layout;
    std::vector<Launch> launches;
    Buffer arena;
    /// Where the logits of a call appear, [wanted rows, Runner::outputStride()]. Each plan has its
    /// own: graphs keep the address of that for one token, so it must never move.
    HostBuffer output;
    int outputRows = 0;
};

/// Rows of one sequence in a call.
struct Rows {
    int first = 0;
    int count = 0;
    int wanted = 0; ///< last rows whose logits are wanted
    DeviceAddress state = 0;
};

class Runner {
  public:
    static Result<std::shared_ptr<Runner>>
    make(std::shared_ptr<Device> device, std::shared_ptr<const Program> program, gpu::Placement placement,
         const CudaOptions& options, const Progress& progress, const std::stop_token& stop);

    const std::shared_ptr<Device>& device() const { return m_device; }
    const Program& program() const { return *m_program; }
    const DeviceWeights& weights() const { return m_weights; }
    const Runnable& one() const { return m_one; }
    const Runnable& many() const { return m_many; }
    std::int64_t stateBytes() const { return m_one.layout.stateFloats * 4; }
    /// Kernels that decoding one token takes.
    int dispatchesPerToken() const { return static_cast<int>(m_one.launches.size()); }

    /// Where the host writes the embeddings of a call, [rows, inputStride()].
    float* input() const { return m_input.floats(); }
    int inputStride() const;
    int outputStride() const;
    /// Makes room for the logits of `rows` rows of a call of many tokens.
    Result<void> reserveOutput(int rows) { return reserve(m_many, rows); }
    /// Pinned memory for one state, on its way in or out.
    float* stateStaging() const { return m_stateStaging.floats(); }

    /// Starts a call: embeddings in, every kernel, logits out. `rows` lie one after another.
    Result<void> enqueue(const Runnable& runnable, std::span<const Rows> rows) const;

  private:
    Runner() = default;
    Result<void> prepare(Runnable& runnable, gpu::PlanShape shape, int rows);
    Result<void> reserve(Runnable& runnable, int rows) const;
    Result<void> start(const Launch& launch, std::span<const Rows> rows) const;
    Result<void> startOnce(const Launch& launch, const Rows& rows) const;
    Result<void> gather(const Runnable& runnable, const Gather& gather,
                        std::span<const Rows> rows) const;
    Result<void> fetch(const Runnable& runnable, std::span<const Rows> rows) const;
    DeviceAddress addressOf(const Runnable& runnable, TensorId id) const;

    std::shared_ptr<Device> m_device;
    std::shared_ptr<const Program> m_program;
    std::unique_ptr<Kernels> m_kernels;
    DeviceWeights m_weights;
    Runnable m_one;
    Runnable m_many;
    HostBuffer m_input;
    HostBuffer m_stateStaging;
};

} // namespace rookery::cuda
