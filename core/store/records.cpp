// SPDX-License-Identifier: Apache-2.0
#include "core/store/records.h"

#include <array>
#include <utility>

namespace rookery {
namespace {

constexpr std::array Roles{
    std::pair{Role::System, std::string_view("system")},
    std::pair{Role::User, std::string_view("user")},
    std::pair{Role::Assistant, std::string_view("assistant")},
};

constexpr std::array StopReasons{
    std::pair{StopReason::None, std::string_view("")},
    std::pair{StopReason::Streaming, std::string_view("streaming")},
    std::pair{StopReason::End, std::string_view("end")},
    std::pair{StopReason::Length, std::string_view("length")},
    std::pair{StopReason::Cancelled, std::string_view("cancelled")},
    std::pair{StopReason::Error, std::string_view("error")},
    std::pair{StopReason::Interrupted, std::string_view("interrupted")},
};

template <typename Table, typename Value> std::string_view nameIn(const Table& table, Value value) {
    for (const auto& [candidate, name] : table)
        if (candidate == value)
            return name;
    return {};
}

template <typename Value, typename Table>
std::optional<Value> valueIn(const Table& table, std::string_view wanted) {
    for (const auto& [candidate, name] : table)
        if (name == wanted)
            return candidate;
    return std::nullopt;
}

} // namespace

std::string_view roleName(Role role) {
    return nameIn(Roles, role);
}

std::optional<Role> roleFromName(std::string_view name) {
    return valueIn<Role>(Roles, name);
}

std::string_view stopReasonName(StopReason reason) {
    return nameIn(StopReasons, reason);
}

std::optional<StopReason> stopReasonFromName(std::string_view name) {
    return valueIn<StopReason>(StopReasons, name);
}

} // namespace rookery
