// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/document/document.h"

namespace rookery {

/// Why a document cannot be read and what can be done, in one translated sentence or two.
QString documentSentence(DocumentProblem problem);
/// "PDF", "Web page": for lists.
QString documentKindText(const std::string& kind);

} // namespace rookery
