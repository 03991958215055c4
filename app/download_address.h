// SPDX-License-Identifier: Apache-2.0
#pragma once

class QUrl;

namespace rookery {

/// Whether a file may be fetched from there: https everywhere; plain http only where nobody can listen, on this
/// machine itself. Never an address with a user's name in it.
bool isAllowedAddress(const QUrl& url);

} // namespace rookery
