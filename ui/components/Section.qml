// SPDX-License-Identifier: Apache-2.0
// A titled group on a page, with its own way back to the defaults. What it contains is as wide as it is.
import QtQuick
import Rookery

Column {
    id: root

    property string title
    property string explanation
    property bool resettable: false
    default property alias content: body.data

    signal resetRequested

    width: parent?.width ?? 0
    spacing: Theme.space1

    Item {
        width: parent.width
        height: Math.max(title.height, Theme.controlSmall)

        Text {
            id: title
            anchors.left: parent.left
            anchors.right: reset.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.Heading
            Accessible.name: root.title
        }
        LinkButton {
            id: reset
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.resettable
            text: qsTr("Reset")
            Accessible.name: qsTr("Reset %1").arg(root.title)
            onClicked: root.resetRequested()
        }
    }
    SmallText {
        width: parent.width
        visible: root.explanation !== ""
        text: root.explanation
        horizontalAlignment: Text.AlignLeft
        bottomPadding: Theme.space1
    }
    Column {
        id: body
        width: parent.width
        topPadding: Theme.space1
        spacing: Theme.space4
    }
}
