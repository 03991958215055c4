// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/base/result.h"

namespace rookery {

/// What happened, in one translated clause without a full stop: "The file is cut short".
QString errorCause(ErrorCode code);
/// What the user can do about it, in one translated sentence.
QString errorNextStep(ErrorCode code);
/// Cause and next step for the window; Error::message belongs into the folded details.
QString errorSentence(const Error& error);

} // namespace rookery
