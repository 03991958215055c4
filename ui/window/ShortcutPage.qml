// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app
    required property Commands commands

    title: qsTr("Keyboard shortcuts")
    onBackRequested: root.app.page = App.Chat

    Section {
        title: qsTr("Everywhere")

        Column {
            width: parent.width
            spacing: Theme.space1

            Repeater {
                model: root.commands.all
                delegate: KeyRow {
                    required property Command modelData
                    name: modelData.text.replace(/\(&.\)/, "").replace("&", "").replace("…", "")
                    keys: modelData.keys
                }
            }
        }
    }
    Section {
        title: qsTr("While writing")

        Column {
            width: parent.width
            spacing: Theme.space1

            KeyRow { name: qsTr("Send"); keys: root.app.settings.sendKey === Settings.Enter ? "Enter" : "Ctrl+Enter" }
            KeyRow { name: qsTr("New line"); keys: root.app.settings.sendKey === Settings.Enter ? "Shift+Enter" : "Enter" }
            KeyRow { name: qsTr("Edit the last message (in an empty box)"); keys: "↑" }
            KeyRow { name: qsTr("Go to the messages (in an empty box)"); keys: "Ctrl+↑" }
        }
    }
    Section {
        title: qsTr("In the list of chats")

        Column {
            width: parent.width
            spacing: Theme.space1

            KeyRow { name: qsTr("Rename"); keys: "F2" }
            KeyRow { name: qsTr("Menu of actions"); keys: "Shift+F10" }
        }
    }
}
