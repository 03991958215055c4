// SPDX-License-Identifier: Apache-2.0
#include "core/chat/stored_branch.h"

#include <bit>
#include <cstring>

#include "core/chat/chat_settings.h"
#include "core/chat/document_chat.h"

namespace rookery {

static_assert(std::endian::native == std::endian::little, "stored states are little-endian");

namespace {

Speaker speakerOf(Role role) {
    switch (role) {
    case Role::User:
        return Speaker::User;
    case Role::Assistant:
        return Speaker::Assistant;
    case Role::System:
        return Speaker::System;
    }
    return Speaker::System;
}

} // namespace

Result<StoredBranch> readBranch(Store& store, ConversationId conversation, MessageId leaf,
                                const std::string& tokenizer) {
    auto record = store.conversations().conversation(conversation);
    if (!record)
        return record.error();
    StoredBranch branch;
    branch.chatFormat = record->chatFormat;
    branch.initialState = readInitialState(record->settings);
    branch.tokenizer = tokenizer;
    branch.messages.push_back({Speaker::System, record->systemPrompt, {}});
    branch.ids.push_back(0);
    if (leaf == 0)
        return branch;
    auto path = store.messages().branchTo(leaf, tokenizer);
    if (!path)
        return path.error();
    for (BranchMessage& message : *path) {
        PromptMessage said{speakerOf(message.role), std::move(message.content), std::move(message.tokens)};
        const DocumentPlan plan = documentPlan(message.plan);
        if (plan.document != 0 && said.tokens.empty()) {
            // Another tokenizer than the one the document was read with. Gone: its name stays.
            if (auto text = storedDocumentTurn(store, plan))
                said.content = std::move(*text);
        }
        branch.messages.push_back(std::move(said));
        branch.ids.push_back(message.id);
    }
    return branch;
}

ChatFormat formatOf(const StoredBranch& branch) {
    return chatFormatNamed(branch.chatFormat).value_or(chatFormats().front());
}

std::vector<MessageTokens> newTokens(const StoredBranch& branch, const ConversationPrompt& prompt) {
    std::vector<MessageTokens> fresh;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < branch.messages.size() && i < prompt.ends.size(); ++i) {
        const std::size_t end = prompt.ends[i];
        if (branch.ids[i] != 0 && branch.messages[i].tokens.empty() && begin != end)
            fresh.push_back({branch.ids[i], branch.tokenizer,
                             {prompt.tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                              prompt.tokens.begin() + static_cast<std::ptrdiff_t>(end)}});
        begin = end;
    }
    return fresh;
}

Result<bool> restoreState(const StoredState& stored, const Program& program, State& state) {
    std::vector<float> floats(static_cast<std::size_t>(program.stateLayout().floatCount));
    if (stored.format != StateFormat::F32 || stored.data.size() != floats.size() * sizeof(float))
        return false;
    std::memcpy(floats.data(), stored.data.data(), stored.data.size());
    if (auto written = state.write(floats); !written)
        return written.error();
    return true;
}

} // namespace rookery
