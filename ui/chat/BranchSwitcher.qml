// SPDX-License-Identifier: Apache-2.0
// < 2 / 3 >
import QtQuick
import Rookery

Row {
    id: root

    property int index: 0
    property int count: 1

    signal switched(step: int)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Version %1 of %2").arg(root.index + 1).arg(root.count)

    IconButton {
        extent: Theme.controlSmall
        symbol: "chevron-left"
        directional: true
        text: qsTr("Previous version")
        enabled: root.index > 0
        onClicked: root.switched(-1)
    }
    SmallText {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 / %2").arg(root.index + 1).arg(root.count)
        Accessible.ignored: true
    }
    IconButton {
        extent: Theme.controlSmall
        symbol: "chevron-right"
        directional: true
        text: qsTr("Next version")
        enabled: root.index < root.count - 1
        onClicked: root.switched(1)
    }
}
