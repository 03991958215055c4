// SPDX-License-Identifier: Apache-2.0
// Other programs on this computer may ask the model.
import QtQuick
import Rookery
import Rookery.App

Section {
    id: root

    required property App app

    readonly property LocalServer server: root.app.server

    objectName: "serverSettings"
    title: qsTr("For other programs")
    explanation: qsTr("A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.")

    SettingRow {
        text: qsTr("Let other programs ask the model")
        explanation: root.server.address === "" ? qsTr("Off") : root.server.address

        Toggle {
            objectName: "serverToggle"
            checked: root.server.enabled
            Accessible.name: qsTr("Let other programs ask the model")
            onToggled: root.server.enabled = checked
        }
    }
    InlineMessage {
        width: parent.width
        visible: root.server.problem !== ""
        closable: false
        text: root.server.problem
    }
    SettingRow {
        visible: root.server.enabled
        text: qsTr("Port")

        NumberField {
            Accessible.name: qsTr("Port")
            from: 1024
            to: 65535
            value: root.server.port
            onChanged: value => root.server.port = value
        }
    }
    SettingRow {
        visible: root.server.enabled
        text: qsTr("Key")
        explanation: root.server.key

        Row {
            spacing: Theme.space2

            TextButton {
                symbol: "copy"
                text: qsTr("Copy the key")
                onClicked: root.app.clipboard.copy(root.server.key)
            }
            TextButton {
                symbol: "again"
                text: qsTr("New key")
                onClicked: root.server.makeKey()
            }
        }
    }
    SettingRow {
        visible: root.server.address !== ""
        text: qsTr("Try it")
        explanation: qsTr("A command line for a terminal; it contains the key.")

        TextButton {
            symbol: "copy"
            text: qsTr("Copy an example")
            onClicked: root.app.clipboard.copy(root.server.example)
        }
    }
}
