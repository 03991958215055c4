// SPDX-License-Identifier: Apache-2.0
// A file that is named like a model and is none, or a damaged one: what is wrong, and in which words it was found.
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

RowLayout {
    id: root

    required property string name
    required property string path
    required property string problem
    required property string reason
    required property bool missing
    required property bool current

    required property ModelLibrary models

    spacing: Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.reason === "" ? root.problem : root.reason

    Icon {
        Layout.preferredWidth: Theme.icon
        Layout.preferredHeight: Theme.icon
        Layout.alignment: Qt.AlignTop
        symbol: "warning"
        color: Theme.warn
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        SmallText {
            Layout.fillWidth: true
            text: root.path
            color: Theme.text
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
        }
        SmallText {
            Layout.fillWidth: true
            text: root.problem
            horizontalAlignment: Text.AlignLeft
        }
        SmallText {
            Layout.fillWidth: true
            visible: root.reason !== ""
            text: root.reason
            horizontalAlignment: Text.AlignLeft
        }
    }
    IconButton {
        symbol: "folder"
        text: qsTr("Show %1 in the file manager").arg(root.name)
        hint: qsTr("Show in the file manager")
        onClicked: root.models.reveal(root.path)
    }
    IconButton {
        symbol: "close"
        text: qsTr("Take %1 off the list").arg(root.name)
        hint: qsTr("Take off the list")
        onClicked: root.models.forget(root.path)
    }
}
