// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Rookery

RowLayout {
    id: root

    required property string modelData

    signal removed

    spacing: Theme.space2

    Icon {
        Layout.preferredWidth: Theme.icon
        Layout.preferredHeight: Theme.icon
        symbol: "folder"
    }
    SmallText {
        Layout.fillWidth: true
        text: root.modelData
        color: Theme.text
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
    }
    IconButton {
        symbol: "close"
        text: qsTr("Do not search %1").arg(root.modelData)
        onClicked: root.removed()
    }
}
