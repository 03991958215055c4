// SPDX-License-Identifier: Apache-2.0
//
// The part of ConversationStore that remembers models.
#include "core/store/conversation_store.h"

namespace rookery {
namespace {

constexpr std::string_view ModelColumns = "fingerprint, name, path, architecture, last_used_ms";

ModelRecord readModel(const Statement& row) {
    return {.fingerprint = row.text(0),
            .name = row.text(1),
            .path = row.text(2),
            .architecture = row.text(3),
            .lastUsedMs = row.integer(4)};
}

} // namespace

Result<void> ConversationStore::noteModel(const ModelRecord& model) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto statement = m_database->prepare(
        "INSERT INTO model (fingerprint, name, path, architecture, last_used_ms) VALUES (?1, ?2, "
        "?3, ?4, ?5) "
        "ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name, path = excluded.path, "
        "architecture = excluded.architecture, last_used_ms = excluded.last_used_ms");
    if (!statement)
        return statement.error();
    statement->bind(1, model.fingerprint).bind(2, model.name).bind(3, model.path);
    statement->bind(4, model.architecture).bind(5, m_clock());
    if (auto done = statement->run(); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<ModelRecord>> ConversationStore::models() {
    auto statement = m_database->prepare("SELECT " + std::string(ModelColumns) +
                                         " FROM model ORDER BY last_used_ms DESC, id DESC");
    if (!statement)
        return statement.error();
    std::vector<ModelRecord> models;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return models;
        models.push_back(readModel(*statement));
    }
}

Result<ModelRecord> ConversationStore::model(std::string_view fingerprint) {
    auto statement = m_database->prepare("SELECT " + std::string(ModelColumns) +
                                         " FROM model WHERE fingerprint = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(1, fingerprint).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "no model " + std::string(fingerprint)};
    return readModel(*statement);
}

} // namespace rookery
