// SPDX-License-Identifier: Apache-2.0
//
// ModelLibrary: what a model needs, what is free, and the question before one is loaded that does not fit.
#include "app/model_library.h"

#include <algorithm>
#include <utility>

#include "app/error_sentence.h"
#include "app/notice_model.h"
#include "app/pool_work.h"

namespace rookery {

namespace {

/// Of a device's memory; the rest is for the system, other programs and the work of reading.
constexpr int UsablePercent = 85;

} // namespace

WeightType ModelLibrary::weightType() const {
    return weightTypeFromName(m_settings.weightType().toStdString()).value_or(WeightType::Auto);
}

void ModelLibrary::setDevice(const QString& deviceId) {
    m_device = deviceId;
    announceMemory();
}

void ModelLibrary::announceMemory() {
    if (!m_entries.empty())
        emit dataChanged(index(0), index(count() - 1), {FitsRole, MemoryTextRole, SummaryRole});
}

void ModelLibrary::measureMemory() {
    measureMemory([] {});
}

void ModelLibrary::measureMemory(std::function<void()> then) {
    workOnPool(this, m_measure, [this, then = std::move(then)](qint64 bytes) {
        if (bytes != std::exchange(m_available, bytes))
            announceMemory();
        then();
    });
}

// --- what fits

const DeviceInfo* ModelLibrary::wantedDevice() const {
    const std::string wish = m_device.toStdString();
    const auto wanted = std::find_if(m_devices.begin(), m_devices.end(), [&wish](const DeviceInfo& device) {
        return wish.empty() ? device.kind != DeviceKind::Software : device.id == wish || device.id == wish + ":0";
    });
    return wanted == m_devices.end() ? nullptr : &*wanted;
}

qint64 ModelLibrary::deviceMemory() const {
    const DeviceInfo* const device = wantedDevice();
    if (device == nullptr)
        return 0;
    qint64 processor = 0; // takes the layers that do not fit a card
    for (const DeviceInfo& each : m_devices)
        if (each.kind == DeviceKind::Cpu)
            processor = each.memoryBytes;
    return device->memoryBytes + (device->kind == DeviceKind::Discrete ? processor : 0);
}

qint64 ModelLibrary::freeMemory() const {
    const DeviceInfo* const device = wantedDevice();
    if (m_available <= 0 || device == nullptr || device->kind != DeviceKind::Discrete)
        return m_available; // an integrated processor takes its memory from the same
    return device->memoryFreeBytes > 0 ? device->memoryFreeBytes + m_available : 0;
}

bool ModelLibrary::fits(const ModelFile& file) const {
    const qint64 memory = deviceMemory();
    return memory <= 0 || file.weightBytes + file.stateBytes <= memory / 100 * UsablePercent;
}

bool ModelLibrary::fitsNow(const ModelFile& file) const {
    const qint64 free = freeMemory();
    return free <= 0 || file.weightBytes <= free || file.path == m_current.path;
}

QString ModelLibrary::memoryText(const ModelFile& file) const {
    if (file.weightBytes <= 0)
        return {};
    const QString needed = byteCountText(file.weightBytes);
    const qint64 memory = deviceMemory();
    const QString state = tr("the memory of a chat takes %1").arg(byteCountText(file.stateBytes));
    if (memory <= 0)
        return tr("Needs %1 of memory; %2").arg(needed, state);
    if (!fits(file))
        return tr("Needs %1 of memory, too much for the %2 here; %3").arg(needed, byteCountText(memory), state);
    if (!fitsNow(file))
        return tr("Needs %1 of memory, and %2 are free now; %3").arg(needed, byteCountText(freeMemory()), state);
    return tr("Needs %1 of memory and fits; %2").arg(needed, state);
}

QString ModelLibrary::summary(const ModelFile& file) const {
    QStringList parts;
    if (file.parameters > 0)
        parts.append(detail(file));
    if (file.bytes > 0)
        parts.append(byteCountText(file.bytes));
    if (!fits(file) || !fitsNow(file))
        parts.append(tr("does not fit into the free memory"));
    return parts.join(QStringLiteral(" · "));
}

// --- the question

void ModelLibrary::openBuiltIn() {
    openPath(m_builtInPath);
}

void ModelLibrary::openPath(const QString& path) {
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&path](const ModelFile& each) { return each.path == path; });
    m_asked = path;
    if (entry == m_entries.end() || path == m_insisted || fitsNow(*entry)) {
        if (!path.isEmpty())
            startLoad(path); // the engine measures once more
        return;
    }
    measureMemory([this, file = *entry] { // something may have been closed since
        if (m_asked != file.path)
            return;
        if (fitsNow(file))
            startLoad(file.path);
        else
            refuse(file);
    });
}

void ModelLibrary::refuse(const ModelFile& file) {
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Warning;
    notice.text = tr("“%1” needs %2 of memory and %3 are free, so it was not loaded.")
                      .arg(file.name, byteCountText(file.weightBytes), byteCountText(freeMemory())) +
                  QLatin1Char(' ') + errorNextStep(ErrorCode::OutOfMemory);
    notice.topic = QStringLiteral("model");
    offerAnyway(file.path, notice);
    m_notices.add(std::move(notice));
}

void ModelLibrary::offerAnyway(const QString& path, NoticeModel::Notice& notice) {
    notice.actionText = tr("Load anyway");
    notice.action = [this, path] {
        m_insisted = path;
        m_asked = path;
        startLoad(path);
    };
}

} // namespace rookery
