// SPDX-License-Identifier: Apache-2.0
// One passage that is sent along unless it is unticked.
import QtQuick
import QtQuick.Controls.Basic
import Rookery

CheckBox {
    id: root

    required property int index
    required property string excerpt
    required property string place
    required property bool chosen

    checked: root.chosen
    padding: Theme.space1
    spacing: Theme.space2
    text: root.place === "" ? root.excerpt : root.place + ": " + root.excerpt
    Accessible.name: root.text

    indicator: Rectangle {
        implicitWidth: Theme.iconSmall
        implicitHeight: Theme.iconSmall
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: (root.height - height) / 2
        radius: Theme.radius / 2
        color: root.checked ? Theme.accent : "transparent"
        border.color: root.visualFocus ? Theme.text : root.checked ? Theme.accent : Theme.muted
        border.width: root.visualFocus ? Theme.focusWidth : Theme.lineWidth

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            symbol: "check"
            size: Theme.iconSmall - Theme.space1
            color: Theme.accentText
        }
    }
    contentItem: SmallText {
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
    }
}
