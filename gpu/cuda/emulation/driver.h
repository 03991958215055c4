// SPDX-License-Identifier: Apache-2.0
//
// NVIDIA's driver as tests see it: one device whose kernels run on the processor (grid.h), a stream
// that does its work only when somebody waits for it, graphs, and calls that fail when told to.
//
// Work is put off as long as the driver may: what the host reads without waiting is not there yet,
// and what it overwrites too early arrives overwritten.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "gpu/cuda/driver.h"
#include "gpu/cuda/emulation/grid.h"
#include "gpu/cuda/images.h"

namespace rookery::cuda::emulation {

struct MachineOptions {
    std::size_t memoryBytes = std::size_t{4} << 30;
    int major = 8; ///< compute capability
    int minor = 0;
    ThreadOrder order = ThreadOrder::Forward;
    /// Called with a sentence for each kernel that did something wrong.
    std::function<void(const std::string&)> onFault = {};
};

class Machine : public std::enable_shared_from_this<Machine> {
  public:
    static std::shared_ptr<Machine> make(MachineOptions options = {});

    /// Its driver; keeps the machine alive.
    Driver driver();
    /// Modules for this machine: it knows the kernels, an image is just the module's name.
    static std::vector<ModuleImage> images();

    /// Lets the call with this number (from 0) fail with `status`, and no other.
    void failAt(int call, Status status);
    /// Calls made since the machine began or since failAt().
    int calls() const { return m_calls; }
    /// What has been made and not been given back: allocations, streams, events, modules, graphs,
    /// contexts.
    std::size_t leftOver() const;
    const std::vector<std::string>& faults() const { return m_faults; }
    std::size_t bytesUsed() const { return m_memory.bytesUsed(); }
    const MachineOptions& options() const { return m_options; }

  private:
    explicit Machine(MachineOptions options);

    using Work = std::function<Status()>;
    struct Graph {
        std::vector<Work> work;
    };
    struct Module {
        std::string name;
    };

    /// Counts a call; what it must answer, if it must fail.
    Status enter();
    Status enqueue(Handle stream, Work work);
    Status runQueue();
    Status runKernel(KernelEntry entry, const std::vector<std::byte>& arguments, Size3 grid,
                     Size3 block);
    Handle newHandle();

    void addDevice(Driver& table);
    void addMemory(Driver& table);
    void addStreams(Driver& table);
    void addModules(Driver& table);
    void addGraphs(Driver& table);

    MachineOptions m_options;
    DeviceMemory m_memory;
    Grid m_grid;
    std::map<void*, std::unique_ptr<std::byte[]>> m_hostMemory;
    std::map<Handle, std::unique_ptr<Graph>> m_graphs;
    std::map<Handle, std::unique_ptr<Graph>> m_executables;
    std::map<Handle, Module> m_modules;
    std::set<Handle> m_streams;
    std::set<Handle> m_events;
    int m_contexts = 0;
    std::vector<Work> m_queue;
    std::unique_ptr<Graph> m_capturing;
    std::uintptr_t m_nextHandle = 16;
    Status m_sticky = Success; ///< what every call answers after a fault
    int m_calls = 0;
    int m_failing = -1;
    Status m_failure = Success;
    std::vector<std::string> m_faults;
};

} // namespace rookery::cuda::emulation
