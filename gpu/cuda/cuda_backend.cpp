// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/cuda_backend.h"

#include <algorithm>
#include <new>
#include <utility>

#include "gpu/cuda/cuda_model.h"

namespace rookery {
namespace {

class CudaBackend final : public Backend {
  public:
    explicit CudaBackend(cuda::CudaOptions options) : m_options(std::move(options)) {
        if (m_options.images.empty())
            return;
        if (!m_options.driver) {
            auto driver = cuda::openDriver();
            if (!driver)
                return;
            m_options.driver = std::make_shared<const cuda::Driver>(std::move(*driver));
        }
        m_cards = cuda::listCards(*m_options.driver);
        if (m_options.isEmulated)
            for (cuda::Card& card : m_cards) {
                card.info.id = "cuda-emulated";
                card.info.kind = DeviceKind::Software;
            }
    }

    /// What the ids of its devices begin with.
    std::string_view name() const override {
        return m_options.isEmulated ? "cuda-emulated" : "cuda";
    }

    std::vector<DeviceInfo> devices() const override {
        std::vector<DeviceInfo> devices;
        for (const cuda::Card& card : m_cards)
            devices.push_back(card.info);
        return devices;
    }

    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program,
                                              const DeviceInfo& device, const LoadOptions& options,
                                              const Progress& progress,
                                              std::stop_token stop) override {
        const auto card = std::ranges::find_if(
            m_cards, [&](const cuda::Card& each) { return each.info.id == device.id; });
        if (card == m_cards.end())
            return {ErrorCode::DeviceUnavailable, "CUDA has no device " + device.id};
        try {
            auto opened = cuda::Device::open(m_options.driver, *card);
            if (!opened)
                return opened.error();
            auto runner = cuda::Runner::make(std::move(*opened), program, options.weights,
                                             m_options, progress, stop);
            if (!runner)
                return runner.error();
            return std::unique_ptr<LoadedModel>(std::make_unique<cuda::CudaModel>(
                std::move(program), card->info, std::move(*runner)));
        } catch (const std::bad_alloc&) {
            return {ErrorCode::OutOfMemory, "allocating memory of the host failed"};
        }
    }

  private:
    cuda::CudaOptions m_options;
    std::vector<cuda::Card> m_cards; ///< as they were when the program began
};

} // namespace

std::unique_ptr<Backend> makeCudaBackend(const cuda::CudaOptions& options) {
    return std::make_unique<CudaBackend>(options);
}

} // namespace rookery
