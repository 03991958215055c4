// SPDX-License-Identifier: Apache-2.0
#include "app/interrupted_chats.h"

#include <algorithm>
#include <utility>

#include "core/store/store.h"

namespace rookery {

namespace {

/// The chats are looked for among so many that were used last.
constexpr int LookedThrough = 100;

/// How many of the answers where the conversation stands were interrupted; several were made at the same time.
int interruptedAnswers(Store& store, ConversationId id) {
    const auto record = store.conversations().conversation(id);
    const auto leaf = record ? store.messages().message(record->activeMessage) : Result<Message>(record.error());
    if (!leaf || leaf->stopReason != StopReason::Interrupted)
        return 0;
    const auto tree = store.messages().tree(id);
    return !tree ? 1 : static_cast<int>(std::count_if(tree->begin(), tree->end(), [&leaf](const Message& message) {
        return message.parent == leaf->parent && message.stopReason == StopReason::Interrupted;
    }));
}

} // namespace

Result<std::vector<ConversationSummary>> interruptedChats(Store& store, int answers) {
    ListQuery query;
    query.limit = LookedThrough;
    auto list = store.conversations().list(query);
    if (!list)
        return list;
    std::stable_sort(list->begin(), list->end(), [](const auto& a, const auto& b) { return a.usedMs > b.usedMs; });
    std::vector<ConversationSummary> chats;
    for (ConversationSummary& each : *list) {
        if (answers <= 0)
            break;
        const int count = interruptedAnswers(store, each.id);
        answers -= count;
        if (count > 0)
            chats.push_back(std::move(each));
    }
    return chats;
}

} // namespace rookery
