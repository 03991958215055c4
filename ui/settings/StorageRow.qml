// SPDX-License-Identifier: Apache-2.0
// One chat on the storage page.
import QtQuick
import QtQuick.Layouts
import Rookery

Item {
    id: root

    required property int conversationId
    required property string title
    required property real bytes
    required property int snapshots
    required property bool keep

    signal opened
    signal cleared
    signal keepToggled

    implicitHeight: Math.max(Theme.row, line.implicitHeight)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title

    RowLayout {
        id: line
        anchors.fill: parent
        spacing: Theme.space2

        LinkButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            enabled: root.conversationId > 0
            text: root.title
            onClicked: root.opened()
        }
        Item { Layout.fillWidth: true }
        SmallText {
            text: qsTr("%Ln state(s)", "", root.snapshots)
            visible: root.width > Theme.popup
            wrapMode: Text.NoWrap
        }
        SmallText {
            Layout.minimumWidth: Theme.scaled(64)
            text: Qt.locale().formattedDataSize(root.bytes, 1, Locale.DataSizeSIFormat)
            color: Theme.text
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
        }
        IconButton {
            objectName: "keepStates"
            extent: Theme.controlSmall
            symbol: "pin"
            checked: root.keep
            text: root.keep ? qsTr("Let “%1” give way to the limit").arg(root.title) : qsTr("Keep the memory of “%1”").arg(root.title)
            hint: root.keep ? qsTr("Kept; click to let it give way") : qsTr("Keep")
            onClicked: root.keepToggled()
        }
        IconButton {
            objectName: "clearStates"
            extent: Theme.controlSmall
            symbol: "trash"
            text: qsTr("Forget the memory of “%1”").arg(root.title)
            hint: qsTr("Forget this memory")
            onClicked: root.cleared()
        }
    }
}
