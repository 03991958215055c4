// SPDX-License-Identifier: Apache-2.0
#include "app/status_feed.h"

#include <algorithm>
#include <utility>

#include "app/device_list_model.h"
#include "app/model_library.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/storage_worker.h"
#include "app/turn_queue.h"
#include "core/engine/old_driver.h"

namespace rookery {

StatusFeed::StatusFeed(TurnQueue& turns, StorageWorker& storage, Settings& settings, Status& status,
                       DeviceListModel& devices, QObject* parent)
    : QObject(parent), m_turns(turns), m_storage(storage), m_settings(settings), m_status(status),
      m_deviceList(devices) {
    connect(&m_turns, &TurnQueue::stageChanged, this, &StatusFeed::refreshStage);
    connect(&m_turns, &TurnQueue::loadStarted, this, &StatusFeed::refreshStage);
    connect(&m_turns, &TurnQueue::loadFinished, this, &StatusFeed::refreshStage);
    connect(&m_turns, &TurnQueue::loadProgress, this,
            [this](qint64 done, qint64 total) { m_status.setProgress(done, total, -1); });
    connect(&m_turns, &TurnQueue::readingProgress, &m_status, &Status::setProgress);
    connect(&m_turns, &TurnQueue::writingSpeed, this, [this](double tokensPerSecond) {
        Status::Values values = m_status.values();
        values.tokensPerSecond = tokensPerSecond;
        m_status.setValues(std::move(values));
    });
    connect(&m_turns, &TurnQueue::turnEnded, this, &StatusFeed::showTurn);
    connect(&m_turns, &TurnQueue::oldDriverFound, this, [this](const Error& error) { m_oldDriver = error; });
}

void StatusFeed::refreshStage() {
    using Activity = Status::Activity;
    m_status.setActivity(m_turns.isReading()   ? Activity::Reading
                          : m_turns.isWriting() ? Activity::Writing
                          : m_turns.isLoading() ? Activity::LoadingModel
                                                 : Activity::Idle);
}

void StatusFeed::showModel() {
    Status::Values values;
    values.storedStateBytes = m_status.values().storedStateBytes;
    const auto& model = m_turns.model();
    const bool automatic = m_settings.device().isEmpty();
    QString reason;
    if (model) {
        values.model = model->parameters > 0
                           ? tr("%1 %2").arg(model->name, parameterCountText(model->parameters))
                           : model->name;
        const bool isCpu = model->deviceKind == DeviceKind::Cpu;
        values.device = isCpu ? tr("CPU") : model->deviceName;
        values.threads = isCpu ? model->threads : 0;
        values.stateBytes = model->stateBytes;
        const auto has = [this](DeviceKind kind) {
            return std::any_of(m_devices.begin(), m_devices.end(),
                               [kind](const DeviceInfo& device) { return device.kind == kind; });
        };
        if (model->deviceFault)
            reason = faultSentence(*model->deviceFault);
        else if (isCpu && automatic && !has(DeviceKind::Discrete) && !has(DeviceKind::Integrated))
            reason = m_oldDriver ? faultSentence(*m_oldDriver)
                     : has(DeviceKind::Software)
                         ? tr("The only graphics device is a software one, slower than the processor itself.")
                         : tr("No graphics card with a working Vulkan or CUDA driver was found.");
    }
    m_deviceList.setCurrent(model ? model->deviceId : QString(), automatic, reason);
    m_status.setValues(std::move(values));
}

void StatusFeed::showTurn(const TurnOutcome& outcome) {
    if (outcome.error || !outcome.started)
        return;
    const bool isShown = outcome.temporary == m_shownTemporary && (m_shownTemporary || outcome.conversation == m_shown);
    if (!isShown) {
        measureStates();
        return;
    }
    const TurnResult result = outcome.result();
    Status::Values values = m_status.values();
    double perSecond = 0; // of answers made at the same time: all of them together
    for (const TurnResult& each : outcome.results)
        perSecond += each.generateMs > 0 ? each.tokensGenerated * 1000 / each.generateMs : 0;
    if (perSecond > 0)
        values.tokensPerSecond = perSecond;
    if (result.readMs > 0 && result.tokensRead > 0)
        values.readTokensPerSecond = result.tokensRead * 1000 / result.readMs;
    values.resumedTokens = result.tokensResumed;
    values.readTokens = result.tokensRead;
    values.unreadTokens = 0;
    values.resumedReason = resumedReason(outcome);
    values.contextTokens = static_cast<int>(result.covered);
    values.written = outcome.written;
    values.layerNorms = QList<qreal>(outcome.layerNorms.begin(), outcome.layerNorms.end());
    if (m_turns.model())
        values.kvCacheBytes = m_turns.model()->kvBytesPerToken * values.contextTokens;
    m_status.setValues(std::move(values));
    measureStates();
}

void StatusFeed::show(ConversationId conversation, bool temporary) {
    m_shown = conversation;
    m_shownTemporary = temporary;
    Status::Values values = m_status.values();
    values.resumedTokens = -1;
    values.resumedReason.clear();
    values.readTokens = 0;
    values.unreadTokens = 0;
    values.contextTokens = 0;
    values.kvCacheBytes = 0;
    values.layerNorms.clear();
    values.written.clear();
    m_status.setValues(std::move(values));
}

void StatusFeed::showWoken(const WakeOutcome& outcome) {
    if (!m_turns.model())
        return;
    Status::Values values = m_status.values();
    values.resumedTokens = static_cast<int>(outcome.covered);
    values.readTokens = 0;
    values.unreadTokens = static_cast<int>(outcome.total - outcome.covered);
    values.resumedReason = values.unreadTokens > 0
                               ? tr("No memory of this chat was saved for this model: it is read with the next message.")
                               : tr("The memory saved with this chat was taken up; nothing has to be read.");
    values.contextTokens = static_cast<int>(outcome.covered);
    values.kvCacheBytes = m_turns.model()->kvBytesPerToken * values.contextTokens;
    m_status.setValues(std::move(values));
}

void StatusFeed::measureStates() {
    m_storage.run(
        this,
        [](Store& store) -> Result<std::int64_t> { return store.states().fileBytes(); },
        [this](Result<std::int64_t> bytes) {
            if (!bytes)
                return;
            Status::Values values = m_status.values();
            values.storedStateBytes = *bytes;
            m_status.setValues(std::move(values));
        });
}

QString StatusFeed::faultSentence(const Error& fault) {
    if (isOldDriver(fault))
        return tr(
            "The driver of the graphics processor is too old for this program, so the processor computes. Update it.");
    switch (fault.code) {
    case ErrorCode::OutOfMemory:
        return tr("The memory of the graphics processor is too small for this model, so the processor computes.");
    case ErrorCode::DeviceLost:
        return tr("The graphics processor stopped working, so the processor computes. No word is lost.");
    default:
        return tr("The graphics processor cannot run this model, so the processor computes.");
    }
}

QString StatusFeed::resumedReason(const TurnOutcome& outcome) {
    switch (outcome.resumedFrom) {
    case ResumedFrom::Memory:
        return tr("Went on from the state in memory; only what is new was read.");
    case ResumedFrom::Disk:
        return tr("Went on from the state saved on the disk; only what came after it was read.");
    case ResumedFrom::Nothing:
        break;
    }
    if (outcome.result().tokensRead == 0)
        return {};
    if (outcome.otherTokenizer)
        return tr("Another tokenizer was chosen, so all of this chat was read anew.");
    return tr("No saved state fits the beginning of this chat with this model: all of it was read.");
}

} // namespace rookery
