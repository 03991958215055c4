// SPDX-License-Identifier: Apache-2.0
//
// A driver that is too old, told from the other reasons why a device is unavailable: the user can do
// something about it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace rookery {

inline constexpr std::string_view OldDriverMark = "the driver is too old: ";

/// `why`: what it lacks.
inline Error oldDriver(const std::string& why) {
    return {ErrorCode::DeviceUnavailable, std::string(OldDriverMark) + why};
}

inline bool isOldDriver(const Error& error) {
    return error.code == ErrorCode::DeviceUnavailable &&
           error.message.find(OldDriverMark) != std::string::npos;
}

/// What a Backend is besides that knows why it has no device although there is a driver.
class DriverReport {
  public:
    virtual ~DriverReport() = default;
    /// Nothing while its devices can be used, or where no driver is installed.
    virtual std::optional<Error> driverProblem() const = 0;
};

} // namespace rookery
