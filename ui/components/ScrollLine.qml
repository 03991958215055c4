// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Rookery

ScrollBar {
    id: root

    implicitWidth: Theme.space3
    implicitHeight: Theme.space3
    padding: Theme.space1
    minimumSize: 0.04

    contentItem: Rectangle {
        implicitWidth: Theme.space1
        implicitHeight: Theme.space1
        radius: Theme.space1 / 2
        color: Theme.muted
        opacity: root.pressed ? 0.9 : root.hovered ? 0.65 : Theme.contrast ? 0.9 : 0.3
        visible: root.size < 1
    }
    background: null
}
