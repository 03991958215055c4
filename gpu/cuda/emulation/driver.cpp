// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/emulation/driver.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

#include "gpu/cuda/kernels/arguments.h"
#include "gpu/cuda/kernels/names.h"

#define ROOKERY_DECLARE(module, name) extern "C" void name(const void* arguments);
ROOKERY_CUDA_KERNELS(ROOKERY_DECLARE)
#undef ROOKERY_DECLARE

namespace rookery::cuda::emulation {
namespace {

struct KnownKernel {
    const char* module;
    const char* name;
    KernelEntry entry;
};

#define ROOKERY_LIST(module, name) KnownKernel{#module, #name, name},
constexpr KnownKernel Kernels[] = {ROOKERY_CUDA_KERNELS(ROOKERY_LIST)};
#undef ROOKERY_LIST

/// Bytes of a kernel's arguments, by its module.
std::size_t argumentBytes(std::string_view module) {
    if (module == "rows")
        return sizeof(RowsCall);
    return module.starts_with("mat") ? sizeof(ProductsCall) : sizeof(RecurrenceCall);
}

} // namespace

std::shared_ptr<Machine> Machine::make(MachineOptions options) {
    return std::shared_ptr<Machine>(new Machine(std::move(options)));
}

Machine::Machine(MachineOptions options) : m_options(std::move(options)), m_grid(m_memory) {
}

std::vector<ModuleImage> Machine::images() {
    std::vector<ModuleImage> images;
    for (const KnownKernel& kernel : Kernels)
        if (std::ranges::find(images, kernel.module, &ModuleImage::name) == images.end())
            images.push_back({kernel.module, kernel.module, kernel.module, kernel.module});
    return images;
}

void Machine::failAt(int call, Status status) {
    m_calls = 0;
    m_failing = call;
    m_failure = status;
}

std::size_t Machine::leftOver() const {
    return m_memory.count() + m_hostMemory.size() + m_graphs.size() + m_executables.size() +
           m_modules.size() + m_streams.size() + m_events.size() +
           static_cast<std::size_t>(m_contexts);
}

Status Machine::enter() {
    const int call = m_calls++;
    return call == m_failing ? m_failure : m_sticky;
}

Handle Machine::newHandle() {
    m_nextHandle += 16;
    return reinterpret_cast<Handle>(m_nextHandle);
}

Status Machine::enqueue(Handle stream, Work work) {
    if (!m_streams.contains(stream))
        return InvalidValue;
    (m_capturing ? m_capturing->work : m_queue).push_back(std::move(work));
    return Success;
}

Status Machine::runQueue() {
    const std::vector<Work> queue = std::exchange(m_queue, {});
    for (const Work& work : queue)
        if (m_sticky == Success)
            m_sticky = work();
    return m_sticky;
}

Status Machine::runKernel(KernelEntry entry, const std::vector<std::byte>& arguments, Size3 grid,
                          Size3 block) {
    const std::string wrong = m_grid.run(entry, arguments.data(), grid, block, m_options.order);
    if (wrong.empty())
        return Success;
    const auto known = std::ranges::find(Kernels, entry, &KnownKernel::entry);
    m_faults.push_back(std::string(known->name) + ": " + wrong);
    if (m_options.onFault)
        m_options.onFault(m_faults.back());
    return IllegalAddress;
}

Driver Machine::driver() {
    Driver table;
    addDevice(table);
    addMemory(table);
    addStreams(table);
    addModules(table);
    addGraphs(table);
    return table;
}

void Machine::addDevice(Driver& table) {
    const auto self = shared_from_this();
    table.init = [self](unsigned) { return self->enter(); };
    table.version = [self](int* version) {
        *version = 12040;
        return self->enter();
    };
    table.deviceCount = [self](int* count) {
        *count = 1;
        return self->enter();
    };
    table.device = [self](int* device, int number) {
        *device = number;
        return number == 0 ? self->enter() : InvalidDevice;
    };
    table.deviceName = [self](char* name, int length, int) {
        std::strncpy(name, "Emulated CUDA device", static_cast<std::size_t>(length));
        return self->enter();
    };
    table.deviceUuid = [self](void* uuid, int) {
        std::memset(uuid, 0xe0, 16);
        return self->enter();
    };
    table.deviceMemory = [self](std::size_t* bytes, int) {
        *bytes = self->m_options.memoryBytes;
        return self->enter();
    };
    table.deviceAttribute = [self](int* value, int attribute, int) {
        *value = attribute == AttributeMajor   ? self->m_options.major
                 : attribute == AttributeMinor ? self->m_options.minor
                                               : 0;
        return self->enter();
    };
    table.retainContext = [self](Handle* context, int) {
        if (const Status wrong = self->enter())
            return wrong;
        ++self->m_contexts;
        *context = self.get();
        return Success;
    };
    table.releaseContext = [self](int) {
        const Status status = self->enter();
        if (--self->m_contexts == 0) {
            self->m_queue.clear();
            self->m_sticky = Success; // the next context is a fresh one
        }
        return status;
    };
    table.setContext = [self](Handle context) {
        return context == self.get() ? self->enter() : InvalidContext;
    };
}

void Machine::addMemory(Driver& table) {
    const auto self = shared_from_this();
    table.memoryInfo = [self](std::size_t* free, std::size_t* total) {
        *total = self->m_options.memoryBytes;
        *free = *total - std::min(*total, self->m_memory.bytesUsed());
        return self->enter();
    };
    table.allocate = [self](DeviceAddress* address, std::size_t bytes) {
        if (const Status wrong = self->enter())
            return wrong;
        if (self->m_capturing)
            return CaptureUnsupported;
        if (bytes == 0)
            return InvalidValue;
        if (bytes > self->m_options.memoryBytes - self->m_memory.bytesUsed())
            return NoMemory;
        *address = self->m_memory.allocate(bytes);
        return Success;
    };
    table.free = [self](DeviceAddress address) {
        const Status status = self->enter();
        self->runQueue(); // freeing waits for the device
        return self->m_memory.free(address) ? status : InvalidValue;
    };
    table.allocateHost = [self](void** memory, std::size_t bytes, unsigned) {
        if (const Status wrong = self->enter())
            return wrong;
        auto made = std::make_unique<std::byte[]>(bytes);
        std::memset(made.get(), 0xff, bytes);
        *memory = made.get();
        self->m_hostMemory.emplace(*memory, std::move(made));
        return Success;
    };
    table.freeHost = [self](void* memory) {
        const Status status = self->enter();
        self->runQueue();
        return self->m_hostMemory.erase(memory) == 1 ? status : InvalidValue;
    };
    table.copyIn = [self](DeviceAddress to, const void* from, std::size_t bytes, Handle stream) {
        if (const Status wrong = self->enter())
            return wrong;
        return self->enqueue(stream, [self, to, from, bytes] {
            WatchedMemory* memory = self->m_memory.find(to, bytes);
            if (memory == nullptr)
                return IllegalAddress;
            std::memcpy(reinterpret_cast<void*>(to), from, bytes);
            memory->markWritten(to - memory->address(), bytes);
            return Success;
        });
    };
    table.copyOut = [self](void* to, DeviceAddress from, std::size_t bytes, Handle stream) {
        if (const Status wrong = self->enter())
            return wrong;
        return self->enqueue(stream, [self, to, from, bytes] {
            if (self->m_memory.find(from, bytes) == nullptr)
                return IllegalAddress;
            std::memcpy(to, reinterpret_cast<const void*>(from), bytes);
            return Success;
        });
    };
    table.copy = [self](DeviceAddress to, DeviceAddress from, std::size_t bytes, Handle stream) {
        if (const Status wrong = self->enter())
            return wrong;
        return self->enqueue(stream, [self, to, from, bytes] {
            WatchedMemory* source = self->m_memory.find(from, bytes);
            WatchedMemory* target = self->m_memory.find(to, bytes);
            if (source == nullptr || target == nullptr)
                return IllegalAddress;
            std::memmove(reinterpret_cast<void*>(to), reinterpret_cast<const void*>(from), bytes);
            target->markWritten(to - target->address(), bytes);
            return Success;
        });
    };
    table.fill = [self](DeviceAddress to, unsigned char value, std::size_t count, Handle stream) {
        if (const Status wrong = self->enter())
            return wrong;
        return self->enqueue(stream, [self, to, value, count] {
            WatchedMemory* memory = self->m_memory.find(to, count);
            if (memory == nullptr)
                return IllegalAddress;
            std::memset(reinterpret_cast<void*>(to), value, count);
            memory->markWritten(to - memory->address(), count);
            return Success;
        });
    };
}

void Machine::addStreams(Driver& table) {
    const auto self = shared_from_this();
    const auto make = [self](std::set<Handle>& all, Handle* made) {
        if (const Status wrong = self->enter())
            return wrong;
        *made = self->newHandle();
        all.insert(*made);
        return Success;
    };
    table.createStream = [self, make](Handle* stream, unsigned) {
        return make(self->m_streams, stream);
    };
    table.destroyStream = [self](Handle stream) {
        const Status status = self->enter();
        self->runQueue();
        return self->m_streams.erase(stream) == 1 ? status : InvalidValue;
    };
    table.synchronize = [self](Handle) {
        if (const Status wrong = self->enter())
            return wrong;
        return self->m_capturing ? CaptureUnsupported : self->runQueue();
    };
    table.createEvent = [self, make](Handle* event, unsigned) {
        return make(self->m_events, event);
    };
    table.destroyEvent = [self](Handle event) {
        const Status status = self->enter();
        return self->m_events.erase(event) == 1 ? status : InvalidValue;
    };
    table.recordEvent = [self](Handle event, Handle stream) {
        if (const Status wrong = self->enter())
            return wrong;
        return self->m_events.contains(event) && self->m_streams.contains(stream) ? Success
                                                                                  : InvalidValue;
    };
    // There is one stream that is waited for: all of it then.
    table.waitForEvent = [self](Handle event) {
        if (const Status wrong = self->enter())
            return wrong;
        return self->m_events.contains(event) ? self->runQueue() : InvalidValue;
    };
}

void Machine::addModules(Driver& table) {
    const auto self = shared_from_this();
    table.loadModule = [self](Handle* module, const void* image) {
        if (const Status wrong = self->enter())
            return wrong;
        const char* name = static_cast<const char*>(image);
        if (std::ranges::none_of(Kernels, [&](const KnownKernel& each) {
                return std::strcmp(each.module, name) == 0;
            }))
            return InvalidImage;
        *module = self->newHandle();
        self->m_modules[*module] = {name};
        return Success;
    };
    table.unloadModule = [self](Handle module) {
        const Status status = self->enter();
        return self->m_modules.erase(module) == 1 ? status : InvalidValue;
    };
    table.function = [self](Handle* function, Handle module, const char* name) {
        if (const Status wrong = self->enter())
            return wrong;
        const auto loaded = self->m_modules.find(module);
        for (const KnownKernel& each : Kernels)
            if (loaded != self->m_modules.end() && loaded->second.name == each.module &&
                std::strcmp(each.name, name) == 0) {
                *function = const_cast<KnownKernel*>(&each);
                return Success;
            }
        return NotFoundByName;
    };
    table.launch = [self](Handle function, unsigned gridX, unsigned gridY, unsigned gridZ,
                          unsigned blockX, unsigned blockY, unsigned blockZ, unsigned,
                          Handle stream, void** arguments, void**) {
        if (const Status wrong = self->enter())
            return wrong;
        const auto* kernel = static_cast<const KnownKernel*>(function);
        const auto* bytes = static_cast<const std::byte*>(arguments[0]);
        std::vector<std::byte> own(bytes, bytes + argumentBytes(kernel->module));
        return self->enqueue(stream,
                             [self, kernel, own = std::move(own), grid = Size3{gridX, gridY, gridZ},
                              block = Size3{blockX, blockY, blockZ}] {
                                 return self->runKernel(kernel->entry, own, grid, block);
                             });
    };
}

void Machine::addGraphs(Driver& table) {
    const auto self = shared_from_this();
    table.beginCapture = [self](Handle stream, int) {
        if (const Status wrong = self->enter())
            return wrong;
        if (self->m_capturing || !self->m_streams.contains(stream))
            return InvalidValue;
        self->m_capturing = std::make_unique<Graph>();
        return Success;
    };
    table.endCapture = [self](Handle, Handle* graph) {
        const Status status = self->enter();
        auto captured = std::exchange(self->m_capturing, nullptr);
        *graph = nullptr;
        if (status != Success)
            return status;
        if (!captured)
            return InvalidValue;
        *graph = self->newHandle();
        self->m_graphs.emplace(*graph, std::move(captured));
        return Success;
    };
    table.instantiate = [self](Handle* executable, Handle graph, unsigned long long) {
        if (const Status wrong = self->enter())
            return wrong;
        const auto found = self->m_graphs.find(graph);
        if (found == self->m_graphs.end())
            return InvalidValue;
        *executable = self->newHandle();
        self->m_executables.emplace(*executable, std::make_unique<Graph>(*found->second));
        return Success;
    };
    table.destroyGraph = [self](Handle graph) {
        const Status status = self->enter();
        return self->m_graphs.erase(graph) == 1 ? status : InvalidValue;
    };
    table.destroyExecutable = [self](Handle executable) {
        const Status status = self->enter();
        self->runQueue();
        return self->m_executables.erase(executable) == 1 ? status : InvalidValue;
    };
    table.launchGraph = [self](Handle executable, Handle stream) {
        if (const Status wrong = self->enter())
            return wrong;
        const auto found = self->m_executables.find(executable);
        if (found == self->m_executables.end())
            return InvalidValue;
        for (const Work& work : found->second->work)
            if (const Status wrong = self->enqueue(stream, work))
                return wrong;
        return Success;
    };
}

} // namespace rookery::cuda::emulation
