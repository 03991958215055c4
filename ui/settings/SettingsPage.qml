// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app

    readonly property Settings settings: root.app.settings

    title: qsTr("Settings")
    onBackRequested: root.app.page = App.Chat

    Segments {
        objectName: "expertSegments"
        name: qsTr("How much is shown")
        options: [qsTr("The usual"), qsTr("Everything")]
        current: root.settings.expert ? 1 : 0
        onChosen: index => root.settings.expert = index === 1
    }
    AppearanceSettings {
        settings: root.settings
    }
    Section {
        title: qsTr("Writing")
        resettable: root.settings.sendKey !== Settings.Enter || root.settings.promptOrder !== Settings.Suggest
        onResetRequested: {
            root.settings.sendKey = Settings.Enter
            root.settings.promptOrder = Settings.Suggest
        }

        SettingRow {
            text: qsTr("Send with")
            explanation: root.settings.sendKey === Settings.Enter ? qsTr("Shift+Enter begins a new line.") : qsTr("Enter begins a new line.")
            Segments {
                name: qsTr("Send with")
                options: [qsTr("Enter"), qsTr("Ctrl+Enter")]
                current: root.settings.sendKey
                onChosen: index => root.settings.sendKey = index === 0 ? Settings.Enter : Settings.CtrlEnter
            }
        }
        SettingRow {
            text: qsTr("Order of long messages")
            explanation: qsTr("These models read once, from start to end. A question that stands before a long text often helps them.")
            Segments {
                name: qsTr("Order of long messages")
                options: [qsTr("As written"), qsTr("Suggest"), qsTr("Automatic")]
                current: root.settings.promptOrder
                onChosen: index => root.settings.promptOrder = [Settings.Off, Settings.Suggest, Settings.Automatic][index]
            }
        }
        SettingRow {
            text: qsTr("Say when an answer is complete")
            explanation: qsTr("A message of the desktop, when this window is not in front.")
            Toggle {
                objectName: "notifications"
                checked: root.settings.notifications
                Accessible.name: qsTr("Say when an answer is complete")
                onToggled: root.settings.notifications = checked
            }
        }
        SettingRow {
            text: qsTr("Stay in the tray when the window is closed")
            explanation: qsTr("The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.")
            Toggle {
                objectName: "stayInTray"
                checked: root.settings.tray
                Accessible.name: qsTr("Stay in the tray when the window is closed")
                onToggled: root.settings.tray = checked
            }
        }
    }
    SamplerSettings {
        sampling: root.app.sampling
        expert: root.settings.expert
    }
    AsideSettings {
        settings: root.settings
    }
    Section {
        title: qsTr("System prompt")
        explanation: qsTr("Said to the model before the first message of every new chat: who it should be, how it should answer.")
        resettable: root.settings.systemPrompt !== ""
        onResetRequested: root.settings.systemPrompt = ""

        TextPanel {
            objectName: "systemPrompt"
            width: parent.width
            text: root.settings.systemPrompt
            placeholderText: qsTr("Nothing")
            Accessible.name: qsTr("System prompt")
            onEditingFinished: root.settings.systemPrompt = text
        }
    }
    DeviceSettings {
        visible: root.settings.expert
        app: root.app
    }
    EngineSettings {
        visible: root.settings.expert
        app: root.app
    }
    ServerSettings {
        visible: root.settings.expert
        app: root.app
    }
    Section {
        title: qsTr("These settings as a file")
        explanation: qsTr("To take them to another computer. Chats, paths and keys are not among them.")

        Flow {
            width: parent.width
            spacing: Theme.space2

            TextButton {
                objectName: "exportSettings"
                text: qsTr("Write to a file…")
                onClicked: writer.open()
            }
            TextButton {
                objectName: "importSettings"
                text: qsTr("Take over from a file…")
                onClicked: reader.open()
            }
        }
    }
    FileDialog {
        id: writer
        title: qsTr("These settings as a file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "json"
        nameFilters: [qsTr("Settings (*.json)")]
        onAccepted: root.app.transfer.exportSettings(selectedFile)
    }
    FileDialog {
        id: reader
        title: qsTr("Take over from a file…")
        nameFilters: [qsTr("Settings (*.json)")]
        onAccepted: root.app.transfer.importSettings(selectedFile)
    }
}
