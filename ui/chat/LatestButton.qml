// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery

Pressable {
    id: root

    implicitHeight: Theme.control
    implicitWidth: row.implicitWidth + 2 * Theme.space3
    text: qsTr("Jump to the latest")
    focusPolicy: Qt.TabFocus

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                symbol: "latest"
                size: Theme.iconSmall
                color: Theme.text
            }
            Text {
                text: root.text
                color: Theme.text
                font.pixelSize: Theme.fontSmall
            }
        }
    }
    background: Surface {
        control: root
        base: Theme.raised
        outlined: true
        radius: height / 2
    }
}
