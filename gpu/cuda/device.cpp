// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/device.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rookery::cuda {
namespace {

constexpr int LeastMajor = 7; // kernels are built for compute capability 7.5 and later
constexpr int LeastMinor = 5;

std::string hexadecimal(const std::array<unsigned char, 16>& bytes) {
    constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += Digits[byte >> 4];
        text += Digits[byte & 15];
    }
    return text;
}

/// Empty where the driver does not answer or the card is too old.
Result<Card> describe(const Driver& driver, int number) {
    Card card;
    card.number = number;
    std::array<char, 256> name{};
    std::array<unsigned char, 16> uuid{};
    std::size_t memory = 0;
    int version = 0;
    int isIntegrated = 0;
    Status status = driver.device(&card.handle, number);
    const auto next = [&](auto call) {
        if (status == Success)
            status = call();
    };
    next([&] { return driver.deviceAttribute(&card.major, AttributeMajor, card.handle); });
    next([&] { return driver.deviceAttribute(&card.minor, AttributeMinor, card.handle); });
    next([&] { return driver.deviceAttribute(&isIntegrated, AttributeIntegrated, card.handle); });
    next([&] {
        return driver.deviceName(name.data(), static_cast<int>(name.size()) - 1, card.handle);
    });
    next([&] { return driver.deviceUuid(uuid.data(), card.handle); });
    next([&] { return driver.deviceMemory(&memory, card.handle); });
    next([&] { return driver.version(&version); });
    if (status != Success)
        return failure(status, "asking for device " + std::to_string(number));
    if (card.major < LeastMajor || (card.major == LeastMajor && card.minor < LeastMinor))
        return {ErrorCode::DeviceUnavailable, "the card is older than compute capability 7.5"};
    card.info.name = name.data();
    card.info.kind = isIntegrated != 0 ? DeviceKind::Integrated : DeviceKind::Discrete;
    card.info.memoryBytes = static_cast<std::int64_t>(memory);
    card.info.driver = "CUDA " + std::to_string(version / 1000) + "." +
                       std::to_string(version % 1000 / 10) + ", compute capability " +
                       std::to_string(card.major) + "." + std::to_string(card.minor);
    card.info.identity = "cuda-" + hexadecimal(uuid);
    return card;
}

} // namespace

std::vector<Card> listCards(const Driver& driver) {
    int count = 0;
    if (driver.init(0) != Success || driver.deviceCount(&count) != Success)
        return {};
    std::vector<Card> cards;
    for (int number = 0; number < count; ++number)
        if (auto card = describe(driver, number))
            cards.push_back(std::move(*card));
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards[i].info.id = "cuda:" + std::to_string(i);
    return cards;
}

Result<std::shared_ptr<Device>> Device::open(std::shared_ptr<const Driver> driver,
                                             const Card& card) {
    std::shared_ptr<Device> device(new Device);
    device->m_driver = std::move(driver);
    device->m_card = card;
    const Driver& calls = *device->m_driver;
    if (const Status status = calls.retainContext(&device->m_context, card.handle))
        return failure(status, "opening " + card.info.name);
    device->m_isRetained = true;
    if (auto current = device->makeCurrent(); !current)
        return current.error();
    if (const Status status = calls.createStream(&device->m_stream, StreamNonBlocking)) {
        device->m_stream = nullptr;
        return failure(status, "making a stream on " + card.info.name);
    }
    return device;
}

Device::~Device() {
    if (m_stream != nullptr)
        m_driver->destroyStream(m_stream);
    if (m_isRetained)
        m_driver->releaseContext(m_card.handle);
}

Result<void> Device::makeCurrent() const {
    if (const Status status = m_driver->setContext(m_context))
        return failure(status, "using " + m_card.info.name);
    return {};
}

Result<void> Device::synchronize() const {
    if (const Status status = m_driver->synchronize(m_stream))
        return failure(status, "work on " + m_card.info.name);
    return {};
}

Result<std::int64_t> Device::freeBytes() const {
    std::size_t free = 0;
    std::size_t total = 0;
    if (const Status status = m_driver->memoryInfo(&free, &total))
        return failure(status, "asking for the memory of " + m_card.info.name);
    return static_cast<std::int64_t>(free);
}

Result<Buffer> Buffer::make(std::shared_ptr<Device> device, std::int64_t bytes) {
    Buffer buffer;
    const auto size = static_cast<std::size_t>(std::max<std::int64_t>(bytes, 16));
    if (const Status status = device->driver().allocate(&buffer.m_address, size)) {
        buffer.m_address = 0;
        return failure(status, "allocating " + std::to_string(size) + " bytes of the device");
    }
    buffer.m_size = static_cast<std::int64_t>(size);
    buffer.m_device = std::move(device);
    return buffer;
}

Buffer::Buffer(Buffer&& other) noexcept {
    *this = std::move(other);
}

Buffer& Buffer::operator=(Buffer&& other) noexcept {
    std::swap(m_device, other.m_device);
    std::swap(m_address, other.m_address);
    std::swap(m_size, other.m_size);
    return *this;
}

Buffer::~Buffer() {
    if (m_address != 0)
        m_device->driver().free(m_address);
}

Result<HostBuffer> HostBuffer::make(std::shared_ptr<Device> device, std::int64_t bytes) {
    HostBuffer buffer;
    const auto size = static_cast<std::size_t>(std::max<std::int64_t>(bytes, 16));
    if (const Status status = device->driver().allocateHost(&buffer.m_memory, size, 0)) {
        buffer.m_memory = nullptr;
        return failure(status, "allocating " + std::to_string(size) + " bytes of pinned memory");
    }
    buffer.m_size = static_cast<std::int64_t>(size);
    buffer.m_device = std::move(device);
    return buffer;
}

HostBuffer::HostBuffer(HostBuffer&& other) noexcept {
    *this = std::move(other);
}

HostBuffer& HostBuffer::operator=(HostBuffer&& other) noexcept {
    std::swap(m_device, other.m_device);
    std::swap(m_memory, other.m_memory);
    std::swap(m_size, other.m_size);
    return *this;
}

HostBuffer::~HostBuffer() {
    if (m_memory != nullptr)
        m_device->driver().freeHost(m_memory);
}

Result<Event> Event::make(std::shared_ptr<Device> device) {
    Event event;
    if (const Status status = device->driver().createEvent(&event.m_event, EventWithoutTiming)) {
        event.m_event = nullptr;
        return failure(status, "making an event");
    }
    event.m_device = std::move(device);
    return event;
}

Event::Event(Event&& other) noexcept {
    *this = std::move(other);
}

Event& Event::operator=(Event&& other) noexcept {
    std::swap(m_device, other.m_device);
    std::swap(m_event, other.m_event);
    return *this;
}

Event::~Event() {
    if (m_event != nullptr)
        m_device->driver().destroyEvent(m_event);
}

Result<void> Event::record() const {
    if (const Status status = m_device->driver().recordEvent(m_event, m_device->stream()))
        return failure(status, "marking a place in the stream");
    return {};
}

Result<void> Event::wait() const {
    if (const Status status = m_device->driver().waitForEvent(m_event))
        return failure(status, "waiting for the device");
    return {};
}

Result<Graph> Graph::record(const std::shared_ptr<Device>& device,
                            const std::function<Result<void>()>& enqueue) {
    const Driver& driver = device->driver();
    if (const Status status = driver.beginCapture(device->stream(), CaptureOfThisThread))
        return failure(status, "recording a graph");
    const auto recorded = enqueue();
    // Even after a failure: the stream must not go on recording.
    Handle graph = nullptr;
    Status status = driver.endCapture(device->stream(), &graph);
    Graph made;
    made.m_device = device;
    if (status == Success && recorded)
        status = driver.instantiate(&made.m_executable, graph, 0);
    if (graph != nullptr)
        driver.destroyGraph(graph);
    if (!recorded)
        return recorded.error();
    if (status != Success) {
        made.m_executable = nullptr;
        return failure(status, "making a graph");
    }
    return made;
}

Graph::Graph(Graph&& other) noexcept {
    *this = std::move(other);
}

Graph& Graph::operator=(Graph&& other) noexcept {
    std::swap(m_device, other.m_device);
    std::swap(m_executable, other.m_executable);
    return *this;
}

Graph::~Graph() {
    if (m_executable != nullptr)
        m_device->driver().destroyExecutable(m_executable);
}

Result<void> Graph::launch() const {
    if (const Status status = m_device->driver().launchGraph(m_executable, m_device->stream()))
        return failure(status, "starting a graph");
    return {};
}

} // namespace rookery::cuda
