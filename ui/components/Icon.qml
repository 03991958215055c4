// SPDX-License-Identifier: Apache-2.0
// One drawing of our own set, tinted at run time.
import QtQuick
import QtQuick.Controls.impl
import Rookery

ColorImage {
    id: root

    property string symbol
    property int size: Theme.icon
    property bool directional: false // mirrored where text runs from right to left

    width: root.size
    height: root.size
    source: Theme.symbol(root.symbol)
    sourceSize.width: root.size
    sourceSize.height: root.size
    color: Theme.muted
    mirror: root.directional && Theme.mirrored
    Accessible.ignored: true
}
