// SPDX-License-Identifier: Apache-2.0
// What an empty place will hold.
import QtQuick
import Rookery

SmallText {
    horizontalAlignment: Text.AlignHCenter
}
