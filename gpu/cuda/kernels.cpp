// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/kernels.h"

#include <cstring>
#include <map>
#include <string>

namespace rookery::cuda {
namespace {

struct NamedKernel {
    Kernel kernel;
    const char* module;
    const char* name;
};

#define ROOKERY_LIST(module, name) NamedKernel{Kernel::name, #module, #name},
constexpr NamedKernel All[] = {ROOKERY_CUDA_KERNELS(ROOKERY_LIST)};
#undef ROOKERY_LIST

} // namespace

Result<std::unique_ptr<Kernels>> Kernels::load(std::shared_ptr<Device> device,
                                               const std::vector<ModuleImage>& images) {
    std::unique_ptr<Kernels> kernels(new Kernels);
    kernels->m_device = std::move(device);
    std::map<std::string, Handle> modules;
    for (const ModuleImage& image : images) {
        auto module = kernels->loadModule(image);
        if (!module)
            return module.error();
        modules[image.name] = *module;
    }
    for (const NamedKernel& each : All) {
        const auto module = modules.find(each.module);
        if (module == modules.end())
            return {ErrorCode::DeviceUnavailable,
                    std::string("this program was built without the kernels ") + each.module};
        Handle& function = kernels->m_functions[static_cast<std::size_t>(each.kernel)];
        if (const Status status =
                kernels->m_device->driver().function(&function, module->second, each.name))
            return failure(status, std::string("finding the kernel ") + each.name);
    }
    return kernels;
}

Kernels::~Kernels() {
    for (const Handle module : m_modules)
        m_device->driver().unloadModule(module);
}

Result<Handle> Kernels::loadModule(const ModuleImage& image) {
    // Machine code needs no time; PTX is compiled by the driver, for cards newer than this program
    // and for drivers older than the compiler.
    const bool hasMatrixUnits = m_device->card().major >= 8;
    Status status = NoBinaryForDevice;
    for (const void* form :
         {image.machineCode, static_cast<const void*>(hasMatrixUnits ? image.ptx80 : nullptr),
          static_cast<const void*>(image.ptx75)}) {
        if (form == nullptr)
            continue;
        Handle module = nullptr;
        status = m_device->driver().loadModule(&module, form);
        if (status == Success) {
            m_modules.push_back(module);
            return module;
        }
        const Error error = failure(status, "loading the kernels " + image.name);
        if (error.code != ErrorCode::DeviceUnavailable)
            return error;
    }
    return failure(status, "loading the kernels " + image.name);
}

} // namespace rookery::cuda
