// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QObject>

#include "app/messages.h"

namespace rookery {

class DeviceListModel;
class Settings;
class Status;
class StorageWorker;
class TurnQueue;

/// Tells the status strip what the model, the turns and the stored states are doing. GUI thread.
class StatusFeed : public QObject {
    Q_OBJECT

  public:
    StatusFeed(TurnQueue& turns, StorageWorker& storage, Settings& settings, Status& status, DeviceListModel& devices,
               QObject* parent);

    void setDevices(std::vector<DeviceInfo> devices) { m_devices = std::move(devices); }
    void showModel();
    /// The conversation shown is another one: what was resumed and read for the one before goes, and turns of
    /// others are not spoken of.
    void show(ConversationId conversation, bool temporary);
    /// The conversation shown has its row in the database now.
    void follow(ConversationId conversation) { m_shown = conversation; }
    void showWoken(const WakeOutcome& outcome);
    void measureStates();
    /// Why a model is on the processor instead of where it was meant to be: one sentence.
    static QString faultSentence(const Error& fault);
    /// Why a turn resumed and read what it did: one sentence.
    static QString resumedReason(const TurnOutcome& outcome);

  private:
    void refreshStage();
    void showTurn(const TurnOutcome& outcome);

    TurnQueue& m_turns;
    StorageWorker& m_storage;
    Settings& m_settings;
    Status& m_status;
    DeviceListModel& m_deviceList;
    std::vector<DeviceInfo> m_devices;
    std::optional<Error> m_oldDriver; ///< why a graphics card is not among them
    ConversationId m_shown = 0; ///< 0: new, or temporary
    bool m_shownTemporary = false;
};

} // namespace rookery
