// SPDX-License-Identifier: Apache-2.0
// One preset: begin a chat with it, change it, delete it.
import QtQuick
import QtQuick.Layouts
import Rookery

Item {
    id: root

    required property int presetId
    required property string name
    required property string systemPrompt
    required property int exampleCount
    required property bool ready

    signal started
    signal editRequested
    signal removed

    implicitHeight: line.implicitHeight + Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.name
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            SmallText {
                Layout.fillWidth: true
                text: (root.ready ? qsTr("Read: starts at once") : qsTr("Not read yet")) + (root.exampleCount > 0 ? " · " + qsTr("%Ln example(s)", "", root.exampleCount) : "")
                    + (root.systemPrompt === "" ? "" : " · " + root.systemPrompt)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                maximumLineCount: 1
            }
        }
        TextButton {
            objectName: "startPreset"
            text: qsTr("New chat")
            Accessible.name: qsTr("New chat with “%1”").arg(root.name)
            onClicked: root.started()
        }
        IconButton {
            objectName: "editPreset"
            extent: Theme.controlSmall
            symbol: "edit"
            text: qsTr("Edit “%1”").arg(root.name)
            hint: qsTr("Edit")
            onClicked: root.editRequested()
        }
        IconButton {
            objectName: "removePreset"
            extent: Theme.controlSmall
            symbol: "trash"
            text: qsTr("Delete “%1”").arg(root.name)
            hint: qsTr("Delete")
            onClicked: root.removed()
        }
    }
}
