// SPDX-License-Identifier: Apache-2.0
// One line after deleting, with the way back.
import QtQuick
import QtQuick.Layouts
import Rookery

Rectangle {
    id: root

    property string text

    signal undone

    implicitHeight: line.implicitHeight + Theme.space2
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.line
    border.width: Theme.lineWidth
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space1
        spacing: Theme.space1

        SmallText {
            Layout.fillWidth: true
            text: root.text
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        LinkButton {
            objectName: "undoButton"
            text: qsTr("Undo")
            onClicked: root.undone()
        }
    }
}
