// SPDX-License-Identifier: Apache-2.0
#include "core/chat/chat_settings.h"

#include <nlohmann/json.hpp>

namespace rookery {

namespace {

constexpr const char* InitialState = "initial_state";

nlohmann::json objectOf(std::string_view text) {
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

std::string textOf(const nlohmann::json& json) {
    return json.empty() ? std::string() : json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

std::string readInitialState(std::string_view settings) {
    const nlohmann::json json = objectOf(settings);
    const auto found = json.find(InitialState);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string writeInitialState(std::string_view settings, std::string_view path) {
    nlohmann::json json = objectOf(settings);
    if (path.empty())
        json.erase(InitialState);
    else
        json[InitialState] = path;
    return textOf(json);
}

std::string readMember(std::string_view settings, std::string_view name) {
    const nlohmann::json json = objectOf(settings);
    const auto found = json.find(name);
    return found != json.end() && found->is_object() ? textOf(*found) : std::string();
}

std::string writeMember(std::string_view settings, std::string_view name, std::string_view json) {
    nlohmann::json all = objectOf(settings);
    const nlohmann::json member = objectOf(json);
    if (member.empty())
        all.erase(std::string(name));
    else
        all[std::string(name)] = member;
    return textOf(all);
}

} // namespace rookery
