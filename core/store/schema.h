// SPDX-License-Identifier: Apache-2.0
//
// What the two databases look like. A fresh rookery.db is made from ConversationSchema; an older
// one is brought there by the steps in migrations.cpp, and a test compares the two. states.db has
// no migrations: another version is deleted and made again.
#pragma once

#include <string_view>

namespace rookery {

/// application_id of rookery.db: "RKRY".
inline constexpr int ConversationApplicationId = 0x524B5259;
/// user_version of rookery.db that this program writes.
inline constexpr int ConversationSchemaVersion = 4;
/// Everything of a fresh rookery.db. Its triggers and view use the SQL function
/// rookery_search_text, which SearchIndex::registerFunctions provides.
extern const std::string_view ConversationSchema;

/// application_id of states.db: "RKRS".
inline constexpr int StateApplicationId = 0x524B5253;
inline constexpr int StateSchemaVersion = 1;
extern const std::string_view StateSchema;

} // namespace rookery
