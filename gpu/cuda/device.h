// SPDX-License-Identifier: Apache-2.0
//
// One opened card: its context and its stream, and the few kinds of objects that the rest of the
// backend makes on it. Used from one thread at a time, after makeCurrent().
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/backend.h"
#include "gpu/cuda/driver.h"

namespace rookery::cuda {

/// One card, as the driver describes it.
struct Card {
    int number = 0;
    int handle = 0;
    int major = 0; ///< compute capability
    int minor = 0;
    DeviceInfo info;
};

/// The cards that can run the kernels, "cuda:0", "cuda:1", ... in the driver's order. Makes no
/// context, so what is free is not known.
std::vector<Card> listCards(const Driver& driver);

class Device {
  public:
    static Result<std::shared_ptr<Device>> open(std::shared_ptr<const Driver> driver,
                                                const Card& card);
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    const Driver& driver() const { return *m_driver; }
    const Card& card() const { return m_card; }
    Handle stream() const { return m_stream; }
    /// Calls of this thread go to this card from now on. At the beginning of every entry.
    Result<void> makeCurrent() const;
    /// Waits until everything that was started has run.
    Result<void> synchronize() const;
    /// Bytes of memory that are free now.
    Result<std::int64_t> freeBytes() const;

  private:
    Device() = default;

    std::shared_ptr<const Driver> m_driver;
    Card m_card;
    bool m_isRetained = false;
    Handle m_context = nullptr;
    Handle m_stream = nullptr;
};

/// Memory of the device.
class Buffer {
  public:
    Buffer() = default;
    /// Errors: OutOfMemory, DeviceLost.
    static Result<Buffer> make(std::shared_ptr<Device> device, std::int64_t bytes);
    Buffer(Buffer&& other) noexcept;
    Buffer& operator=(Buffer&& other) noexcept;
    ~Buffer();
    DeviceAddress address() const { return m_address; }
    std::int64_t size() const { return m_size; }

  private:
    std::shared_ptr<Device> m_device;
    DeviceAddress m_address = 0;
    std::int64_t m_size = 0;
};

/// Memory of the host that the card reads and writes by itself.
class HostBuffer {
  public:
    HostBuffer() = default;
    /// Errors: OutOfMemory, DeviceLost.
    static Result<HostBuffer> make(std::shared_ptr<Device> device, std::int64_t bytes);
    HostBuffer(HostBuffer&& other) noexcept;
    HostBuffer& operator=(HostBuffer&& other) noexcept;
    ~HostBuffer();
    std::byte* bytes() const { return static_cast<std::byte*>(m_memory); }
    float* floats() const { return static_cast<float*>(m_memory); }
    std::int64_t size() const { return m_size; }

  private:
    std::shared_ptr<Device> m_device;
    void* m_memory = nullptr;
    std::int64_t m_size = 0;
};

/// A place in the stream that can be waited for.
class Event {
  public:
    Event() = default;
    static Result<Event> make(std::shared_ptr<Device> device);
    Event(Event&& other) noexcept;
    Event& operator=(Event&& other) noexcept;
    ~Event();
    Result<void> record() const;
    Result<void> wait() const;

  private:
    std::shared_ptr<Device> m_device;
    Handle m_event = nullptr;
};

/// Recorded work that one call starts as a whole.
class Graph {
  public:
    Graph() = default;
    /// Records what `enqueue` puts into the stream, which does not run yet.
    static Result<Graph> record(const std::shared_ptr<Device>& device,
                                const std::function<Result<void>()>& enqueue);
    Graph(Graph&& other) noexcept;
    Graph& operator=(Graph&& other) noexcept;
    ~Graph();
    explicit operator bool() const { return m_executable != nullptr; }
    Result<void> launch() const;

  private:
    std::shared_ptr<Device> m_device;
    Handle m_executable = nullptr;
};

} // namespace rookery::cuda
