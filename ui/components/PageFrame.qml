// SPDX-License-Identifier: Apache-2.0
// A page beside the chat: a way back, a title, a column of content that scrolls.
import QtQuick
import QtQuick.Layouts
import Rookery

FocusScope {
    id: root

    property string title
    property int formWidth: Theme.form
    default property alias content: column.data

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Keys.onEscapePressed: root.backRequested()
    Keys.onPressed: event => frame.scrollByKey(event)

    RowLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space4
        height: Theme.header
        spacing: Theme.space2

        IconButton {
            objectName: "backButton"
            focus: true
            symbol: "back"
            directional: true
            text: qsTr("Back to the chat")
            onClicked: root.backRequested()
        }
        Text {
            Layout.fillWidth: true
            text: root.title
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.Heading
            Accessible.name: root.title
        }
    }
    ScrollingPage {
        id: frame
        objectName: "pageScroll"
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        contentHeight: column.implicitHeight + Theme.space4 + Theme.space6

        Column {
            id: column
            x: (frame.width - width) / 2
            y: Theme.space4
            width: Math.min(Theme.scaled(root.formWidth), frame.width - 2 * Theme.space4)
            spacing: Theme.space6
        }
    }
}
