// SPDX-License-Identifier: Apache-2.0
//
// The JSON object that a conversation's settings are stored as (Conversation::settings). Each member has one
// owner; whoever writes one leaves the others as they are.
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// Path of the tuned state that the conversation began with, as "initial_state"; empty: the model's own. Text that
/// is no JSON object has none.
std::string readInitialState(std::string_view settings);
/// `settings` with that path; an empty one takes the member away.
std::string writeInitialState(std::string_view settings, std::string_view path);

/// The text of one member that is an object, such as "generation", as JSON; empty where there is none.
std::string readMember(std::string_view settings, std::string_view name);
/// `settings` with that member replaced by the object `json`; taken away when `json` is empty, no object or an
/// empty one.
std::string writeMember(std::string_view settings, std::string_view name, std::string_view json);

} // namespace rookery
