// SPDX-License-Identifier: Apache-2.0
//
// The CUDA backend on an emulated card of its own, for tests; on a real one where tests/gpu/run_on_card.sh
// asks for that (ROOKERY_TEST_ON_CARD).
#pragma once

#include <cstdlib>
#include <memory>

#include "core/cpu/cpu_backend.h"
#include "gpu/cuda/cuda_backend.h"
#include "gpu/cuda/emulation/driver.h"
#include "tests/support/backend_checks.h"

namespace rookery {

struct EmulatedCard {
    std::shared_ptr<cuda::emulation::Machine> machine;
    std::unique_ptr<Backend> backend;

    explicit EmulatedCard(const cuda::emulation::MachineOptions& options = {},
                          cuda::CudaOptions backendOptions = {}) {
        machine = cuda::emulation::Machine::make(options);
        backendOptions.driver = std::make_shared<const cuda::Driver>(machine->driver());
        backendOptions.images = cuda::emulation::Machine::images();
        backend = makeCudaBackend(std::getenv("ROOKERY_TEST_ON_CARD") == nullptr
                                      ? backendOptions
                                      : cuda::CudaOptions());
    }
    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                              const LoadOptions& options = {}) const {
        return backend->load(std::move(program), backend->devices().front(), options, {}, {});
    }
    /// What kernels did wrong, in one line; empty if nothing.
    std::string faults() const {
        std::string all;
        for (const std::string& fault : machine->faults())
            all += fault + "; ";
        return all;
    }
};

/// A fixture of tests/data/models by the name of its file; null if it cannot be built.
inline std::shared_ptr<const Program> fixtureProgram(std::string_view name) {
    const auto cases = fixtureCases(ROOKERY_TEST_DATA);
    if (!cases)
        return nullptr;
    for (const ConformanceCase& each : *cases)
        if (each.name == name) {
            auto program = buildCase(each);
            return program ? *program : nullptr;
        }
    return nullptr;
}

inline std::unique_ptr<LoadedModel> onProcessor(const std::shared_ptr<const Program>& program,
                                                const LoadOptions& options) {
    const auto backend = makeCpuBackend();
    auto model = backend->load(program, backend->devices().front(), options, {}, {});
    return model ? std::move(*model) : nullptr;
}

} // namespace rookery
