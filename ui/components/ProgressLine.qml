// SPDX-License-Identifier: Apache-2.0
// What is going on, how far it is, and a way out of it.
import QtQuick
import QtQuick.Layouts
import Rookery

ColumnLayout {
    id: root

    property string text
    property real value: -1 // 0 to 1; negative when unknown: no line then
    property bool cancellable: true

    signal cancelled

    spacing: Theme.space1
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        SmallText {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        LinkButton {
            visible: root.cancellable
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
    }
    Rectangle {
        Layout.fillWidth: true
        visible: root.value >= 0
        implicitHeight: Theme.space1 / 2
        radius: height / 2
        color: Theme.line

        Rectangle {
            width: parent.width * Math.max(0, Math.min(1, root.value))
            height: parent.height
            anchors.left: parent.left
            radius: parent.radius
            color: Theme.accent
        }
    }
}
