// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rookery {

class Clipboard;
class NoticeModel;
class SamplingLayer;
class Settings;
class StorageWorker;
class TurnQueue;

/// What a conversation works with; outlives it.
struct ConversationServices {
    StorageWorker& storage;
    TurnQueue& turns;
    Settings& settings;
    NoticeModel& notices;
    Clipboard& clipboard;
    SamplingLayer& sampling; ///< what holds where a chat does not say otherwise
};

} // namespace rookery
