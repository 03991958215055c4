// SPDX-License-Identifier: Apache-2.0
// Where a value comes from, and the way back to it where it was changed.
import QtQuick
import Rookery

Item {
    id: root

    property string name // of the value, for screen readers
    property string origin
    property bool own: false

    signal resetRequested

    width: parent?.width ?? 0
    implicitHeight: root.visible ? Math.max(line.implicitHeight, back.visible ? back.implicitHeight : 0) : 0
    visible: root.origin !== ""

    SmallText {
        id: line
        anchors.left: parent.left
        anchors.right: back.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.origin
        color: root.own ? Theme.accent : Theme.muted
        horizontalAlignment: Text.AlignLeft
    }
    LinkButton {
        id: back
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.own
        text: qsTr("Reset")
        Accessible.name: qsTr("Reset %1").arg(root.name)
        onClicked: root.resetRequested()
    }
}
