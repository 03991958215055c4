// SPDX-License-Identifier: Apache-2.0
//
// A data folder that lives as long as the test, a clock that moves when told, and shorthand for
// rows.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/store.h"

namespace rookery {

/// Fails the test with the error's message.
#define ROOKERY_VERIFY(result)                                                                     \
    do {                                                                                           \
        const auto& rookeryResult = (result);                                                      \
        QVERIFY2(rookeryResult.hasValue(),                                                         \
                 rookeryResult.hasValue() ? "" : rookeryResult.error().message.c_str());           \
    } while (false)

class StoreFixture {
  public:
    StoreFixture() : m_nowMs(std::make_shared<std::int64_t>(1'700'000'000'000)) {}

    /// Opens the store (again); a failure is kept in `error`.
    Store* open() {
        m_store.reset();
        auto opened = Store::open(folder(), options());
        if (!opened) {
            error = opened.error();
            return nullptr;
        }
        m_store = std::move(*opened);
        return m_store.get();
    }
    void close() { m_store.reset(); }
    Store& store() { return *m_store; }

    StoreOptions options() const {
        StoreOptions options;
        options.clock = [now = m_nowMs] { return *now; };
        options.stateLimits = limits;
        options.vfs = vfs;
        return options;
    }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    void advance(std::int64_t milliseconds) { *m_nowMs += milliseconds; }
    std::int64_t now() const { return *m_nowMs; }

    ConversationId newConversation(const std::string& title = "A talk") {
        Conversation conversation;
        conversation.title = title;
        advance(10);
        return m_store->conversations().create(conversation).value();
    }
    MessageId say(ConversationId conversation, MessageId parent, const std::string& text,
                  Role role = Role::User) {
        Message message;
        message.conversation = conversation;
        message.parent = parent;
        message.role = role;
        message.content = text;
        if (role == Role::Assistant)
            message.stopReason = StopReason::End;
        advance(10);
        return m_store->messages().add(message).value();
    }
    std::vector<std::string> shownTexts(ConversationId conversation) {
        std::vector<std::string> texts;
        const auto path = m_store->messages().activePath(conversation);
        for (const Message& message : path.value())
            texts.push_back(message.content);
        return texts;
    }

    Error error;
    StateLimits limits;
    std::string vfs;

  private:
    /// In memory where the system offers that: what is tested is not the disk.
    static QString folderTemplate() {
        const QString memory = "/dev/shm";
        const bool usable = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
        return (usable ? memory : QDir::tempPath()) + "/rookery-store-XXXXXX";
    }

    QTemporaryDir m_folder{folderTemplate()};
    std::shared_ptr<std::int64_t> m_nowMs;
    std::unique_ptr<Store> m_store;
};

} // namespace rookery
