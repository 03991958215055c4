// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/cuda_backend.h"

#include <algorithm>
#include <new>
#include <optional>
#include <utility>

#include "core/engine/device_memory.h"
#include "core/engine/old_driver.h"
#include "gpu/cuda/cuda_model.h"

namespace rookery {
namespace {

class CudaBackend final : public Backend, public DeviceMemory, public DriverReport {
  public:
    explicit CudaBackend(cuda::CudaOptions options) : m_options(std::move(options)) {}

    /// What the ids of its devices begin with.
    std::string_view name() const override {
        return m_options.isEmulated ? "cuda-emulated" : "cuda";
    }

    std::vector<DeviceInfo> devices() const override {
        std::vector<DeviceInfo> devices;
        for (const cuda::Card& card : cards())
            devices.push_back(card.info);
        return devices;
    }

    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                              const DeviceInfo& device, const LoadOptions& options,
                                              const Progress& progress,
                                              std::stop_token stop) override {
        const cuda::Card* card = cardOf(device);
        if (card == nullptr)
            return {ErrorCode::DeviceUnavailable, "CUDA has no device " + device.id};
        try {
            auto opened = cuda::Device::open(m_driver, *card);
            if (!opened)
                return opened.error();
            auto placement = gpu::placeWeights(*program, options.weights, limits(), stop);
            if (!placement)
                return placement.error();
            auto free = budgetOf(**opened);
            if (!free)
                return free.error();
            if (auto fits =
                    gpu::checkFits(gpu::memoryNeed(*program, *placement, cuda::MostArenaBytes),
                                   *free, card->info.name);
                !fits)
                return fits.error();
            auto runner = cuda::Runner::make(std::move(*opened), program, std::move(*placement),
                                             m_options, progress, stop);
            if (!runner)
                return runner.error();
            return std::unique_ptr<LoadedModel>(std::make_unique<cuda::CudaModel>(
                std::move(program), card->info, std::move(*runner)));
        } catch (const std::bad_alloc&) {
            return {ErrorCode::OutOfMemory, "allocating memory of the host failed"};
        }
    }

    std::int64_t memoryBudget(const DeviceInfo& device) const override {
        const cuda::Card* card = cardOf(device);
        if (card == nullptr)
            return 0;
        auto opened = cuda::Device::open(m_driver, *card); // only a context knows what is free
        const auto free = opened ? budgetOf(**opened) : Result<std::int64_t>(opened.error());
        return free ? *free : 0;
    }

    std::int64_t memoryNeed(const Program& program, const LoadOptions& options) const override {
        const auto placement = gpu::placeWeights(program, options.weights, limits(), {});
        return placement ? gpu::memoryNeed(program, *placement, cuda::MostArenaBytes) : 0;
    }

    std::optional<Error> driverProblem() const override {
        cards();
        return m_problem;
    }

  private:
    /// The cards as they were at the first use, which loads the driver.
    const std::vector<cuda::Card>& cards() const {
        if (!std::exchange(m_wasOpened, true))
            openDriver();
        return m_cards;
    }

    void openDriver() const {
        if (m_options.images.empty())
            return;
        m_driver = m_options.driver;
        if (!m_driver) {
            auto driver = cuda::openDriver();
            if (!driver) {
                if (isOldDriver(driver.error()))
                    m_problem = driver.error();
                return;
            }
            m_driver = std::make_shared<const cuda::Driver>(std::move(*driver));
        }
        m_cards = cuda::listCards(*m_driver);
        if (m_options.isEmulated)
            for (cuda::Card& card : m_cards) {
                card.info.id = "cuda-emulated";
                card.info.kind = DeviceKind::Software;
            }
    }

    const cuda::Card* cardOf(const DeviceInfo& device) const {
        const auto card = std::ranges::find_if(
            cards(), [&](const cuda::Card& each) { return each.info.id == device.id; });
        return card == cards().end() ? nullptr : &*card;
    }

    gpu::PlacementLimits limits() const { return {.memoryBytes = m_options.weightBlockBytes}; }

    Result<std::int64_t> budgetOf(const cuda::Device& device) const {
        if (m_options.memoryLimit > 0)
            return m_options.memoryLimit;
        return device.freeBytes();
    }

    cuda::CudaOptions m_options;
    mutable bool m_wasOpened = false;
    mutable std::shared_ptr<const cuda::Driver> m_driver;
    mutable std::vector<cuda::Card> m_cards;
    mutable std::optional<Error> m_problem;
};

} // namespace

std::unique_ptr<Backend> makeCudaBackend(const cuda::CudaOptions& options) {
    return std::make_unique<CudaBackend>(options);
}

} // namespace rookery
