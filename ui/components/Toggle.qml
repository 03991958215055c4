// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Rookery

Switch {
    id: root

    implicitHeight: Theme.control
    padding: 0
    spacing: Theme.space2
    font.pixelSize: Theme.fontText

    indicator: Rectangle {
        implicitWidth: Theme.scaled(36)
        implicitHeight: Theme.scaled(20)
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: (root.height - height) / 2
        radius: height / 2
        color: root.checked ? Theme.accent : "transparent"
        border.color: root.visualFocus ? Theme.text : root.checked ? Theme.accent : Theme.muted
        border.width: root.visualFocus ? Theme.focusWidth : Theme.lineWidth

        Rectangle {
            readonly property int inset: Theme.space1
            x: root.visualPosition * (parent.width - width - 2 * inset) + inset
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * inset
            height: width
            radius: height / 2
            color: root.checked ? Theme.accentText : Theme.muted

            Behavior on x { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutQuad } }
        }
    }
    contentItem: Text {
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        visible: root.text !== ""
        color: Theme.text
        font.pixelSize: Theme.fontText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
