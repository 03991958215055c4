// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/kernels.h"

#include <cstring>
#include <filesystem>

#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "core/base/mapped_file.h"
#include "core/model/program.h"

namespace rookery::vulkan {
namespace {

constexpr std::uint32_t RowsCode[] =
#include "rows.spv.h"
    ;
constexpr std::uint32_t MatVecCode[] =
#include "matvec.spv.h"
    ;
constexpr std::uint32_t MatMulCode[] =
#include "matmul.spv.h"
    ;
constexpr std::uint32_t Wkv4Code[] =
#include "wkv4.spv.h"
    ;
constexpr std::uint32_t Wkv6Code[] =
#include "wkv6.spv.h"
    ;
constexpr std::uint32_t Wkv7Code[] =
#include "wkv7.spv.h"
    ;
constexpr std::uint32_t GatedLinearCode[] =
#include "gated_linear.spv.h"
    ;

// The shaders repeat these numbers (shaders/common.glsl).
static_assert(static_cast<int>(Op::Norm) == 1 && static_cast<int>(Op::TokenShift) == 4 &&
              static_cast<int>(Op::Add) == 6 && static_cast<int>(Op::Unary) == 10 &&
              static_cast<int>(Op::RepeatHeads) == 11 && static_cast<int>(Op::HeadBonus) == 16 &&
              static_cast<int>(Op::LastRow) == 17);
static_assert(static_cast<int>(Unary::Sigmoid) == 1 && static_cast<int>(Unary::OneMinus) == 7);

std::span<const std::uint32_t> codeOf(Kernel kernel) {
    switch (kernel) {
    case Kernel::Rows:
        return RowsCode;
    case Kernel::MatVec:
        return MatVecCode;
    case Kernel::MatMul:
        return MatMulCode;
    case Kernel::Wkv4:
        return Wkv4Code;
    case Kernel::Wkv6:
        return Wkv6Code;
    case Kernel::Wkv7:
        return Wkv7Code;
    case Kernel::GatedLinear:
        break;
    }
    return GatedLinearCode;
}

/// In front of the driver's bytes in a cache file, so that a damaged file never reaches the driver.
struct CacheHeader {
    char magic[8] = {'R', 'o', 'o', 'k', 'V', 'K', '0', '1'};
    std::uint64_t size = 0;
    std::uint64_t hash = 0;
};

std::uint64_t hashOf(std::span<const std::byte> bytes) {
    Fnv1a hash;
    hash.add(std::span(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
    return hash.value();
}

std::vector<std::byte> readCache(const std::string& path) {
    if (path.empty())
        return {};
    const auto file = MappedFile::open(path);
    CacheHeader header;
    if (!file || file->bytes().size() < sizeof header)
        return {};
    std::memcpy(&header, file->bytes().data(), sizeof header);
    const auto contents = file->bytes().subspan(sizeof header);
    if (std::memcmp(header.magic, CacheHeader().magic, sizeof header.magic) != 0 ||
        header.size != contents.size() || header.hash != hashOf(contents))
        return {};
    return {contents.begin(), contents.end()};
}

} // namespace

Result<std::unique_ptr<Kernels>> Kernels::make(std::shared_ptr<Device> device,
                                               const std::string& cacheFolder) {
    std::unique_ptr<Kernels> kernels(new Kernels);
    kernels->m_device = std::move(device);
    kernels->m_cacheFolder = cacheFolder;
    const std::vector<std::byte> stored = readCache(kernels->cachePath());
    VkPipelineCacheCreateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_PIPELINE_CACHE_CREATE_INFO;
    info.initialDataSize = stored.size();
    info.pInitialData = stored.data();
    const VolkDeviceTable& vk = kernels->m_device->vk();
    if (const VkResult result = vk.vkCreatePipelineCache(kernels->m_device->handle(), &info,
                                                         nullptr, &kernels->m_cache);
        result != VK_SUCCESS)
        return failure(result, "making room for kernels");
    if (auto made = kernels->makeLayouts(); !made)
        return made.error();
    return kernels;
}

Kernels::~Kernels() {
    const VolkDeviceTable& vk = m_device->vk();
    for (const auto& [key, pipeline] : m_pipelines)
        vk.vkDestroyPipeline(m_device->handle(), pipeline, nullptr);
    vk.vkDestroyPipelineLayout(m_device->handle(), m_layout, nullptr);
    vk.vkDestroyDescriptorSetLayout(m_device->handle(), m_operandsLayout, nullptr);
    vk.vkDestroyDescriptorSetLayout(m_device->handle(), m_stateLayout, nullptr);
    vk.vkDestroyPipelineCache(m_device->handle(), m_cache, nullptr);
}

Result<void> Kernels::makeLayouts() {
    const VolkDeviceTable& vk = m_device->vk();
    std::array<VkDescriptorSetLayoutBinding, 4> operands{};
    for (std::uint32_t i = 0; i < operands.size(); ++i) {
        operands[i].binding = i;
        operands[i].descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER;
        operands[i].descriptorCount = i == 3 ? WeightWindows : 1;
        operands[i].stageFlags = VK_SHADER_STAGE_COMPUTE_BIT;
    }
    VkDescriptorSetLayoutBinding state = operands[0];
    state.descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER_DYNAMIC;
    VkDescriptorSetLayoutCreateInfo set{};
    set.sType = VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO;
    set.bindingCount = static_cast<std::uint32_t>(operands.size());
    set.pBindings = operands.data();
    VkResult result =
        vk.vkCreateDescriptorSetLayout(m_device->handle(), &set, nullptr, &m_operandsLayout);
    set.bindingCount = 1;
    set.pBindings = &state;
    if (result == VK_SUCCESS)
        result = vk.vkCreateDescriptorSetLayout(m_device->handle(), &set, nullptr, &m_stateLayout);
    const std::array sets = {m_operandsLayout, m_stateLayout};
    const VkPushConstantRange push = {VK_SHADER_STAGE_COMPUTE_BIT, 0,
                                      PushWords * sizeof(std::uint32_t)};
    VkPipelineLayoutCreateInfo layout{};
    layout.sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO;
    layout.setLayoutCount = static_cast<std::uint32_t>(sets.size());
    layout.pSetLayouts = sets.data();
    layout.pushConstantRangeCount = 1;
    layout.pPushConstantRanges = &push;
    if (result == VK_SUCCESS)
        result = vk.vkCreatePipelineLayout(m_device->handle(), &layout, nullptr, &m_layout);
    if (result != VK_SUCCESS)
        return failure(result, "describing kernels");
    return {};
}

Result<VkPipeline> Kernels::pipeline(Kernel kernel, std::span<const std::uint32_t> constants) {
    const auto key =
        std::pair(kernel, std::vector<std::uint32_t>(constants.begin(), constants.end()));
    if (const auto found = m_pipelines.find(key); found != m_pipelines.end())
        return found->second;
    const VolkDeviceTable& vk = m_device->vk();
    const std::span<const std::uint32_t> code = codeOf(kernel);
    VkShaderModuleCreateInfo source{};
    source.sType = VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO;
    source.codeSize = code.size_bytes();
    source.pCode = code.data();
    VkShaderModule module = VK_NULL_HANDLE;
    if (const VkResult result =
            vk.vkCreateShaderModule(m_device->handle(), &source, nullptr, &module);
        result != VK_SUCCESS)
        return failure(result, "reading a kernel");
    std::vector<VkSpecializationMapEntry> entries;
    for (std::uint32_t i = 0; i < constants.size(); ++i)
        entries.push_back({i, i * 4, 4});
    VkSpecializationInfo special{};
    special.mapEntryCount = static_cast<std::uint32_t>(entries.size());
    special.pMapEntries = entries.data();
    special.dataSize = constants.size_bytes();
    special.pData = constants.data();
    VkComputePipelineCreateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO;
    info.stage.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO;
    info.stage.stage = VK_SHADER_STAGE_COMPUTE_BIT;
    info.stage.module = module;
    info.stage.pName = "main";
    info.stage.pSpecializationInfo = &special;
    info.layout = m_layout;
    VkPipeline made = VK_NULL_HANDLE;
    const VkResult result =
        vk.vkCreateComputePipelines(m_device->handle(), m_cache, 1, &info, nullptr, &made);
    vk.vkDestroyShaderModule(m_device->handle(), module, nullptr);
    if (result != VK_SUCCESS)
        return failure(result, "compiling a kernel");
    m_pipelines.emplace(key, made);
    return made;
}

void Kernels::save() const {
    const std::string path = cachePath();
    std::size_t size = 0;
    const VolkDeviceTable& vk = m_device->vk();
    if (path.empty() ||
        vk.vkGetPipelineCacheData(m_device->handle(), m_cache, &size, nullptr) != VK_SUCCESS)
        return;
    std::vector<std::byte> contents(size);
    if (vk.vkGetPipelineCacheData(m_device->handle(), m_cache, &size, contents.data()) !=
        VK_SUCCESS)
        return;
    contents.resize(size);
    CacheHeader header;
    header.size = contents.size();
    header.hash = hashOf(contents);
    std::error_code ignored;
    std::filesystem::create_directories(m_cacheFolder, ignored);
    auto file = AtomicFile::create(path);
    if (file && file->write(std::as_bytes(std::span(&header, 1))) && file->write(contents))
        static_cast<void>(file->commit().hasValue());
}

std::string Kernels::cachePath() const {
    if (m_cacheFolder.empty())
        return {};
    std::string name = "/vulkan-";
    constexpr char Digits[] = "0123456789abcdef";
    for (const std::uint8_t byte : m_device->adapter().properties.pipelineCacheUUID) {
        name += Digits[byte >> 4];
        name += Digits[byte & 15];
    }
    return m_cacheFolder + name + "-" + std::to_string(m_device->adapter().properties.deviceID) +
           ".bin";
}

} // namespace rookery::vulkan
