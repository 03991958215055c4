// SPDX-License-Identifier: Apache-2.0
#include "app/download_address.h"

#include <QHostAddress>
#include <QUrl>

namespace rookery {

bool isAllowedAddress(const QUrl& url) {
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") ||
           (url.scheme() == QLatin1String("http") && QHostAddress(url.host()).isLoopback());
}

} // namespace rookery
