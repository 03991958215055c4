// SPDX-License-Identifier: Apache-2.0
// What the model runs on, and what it leaves on disk.
import QtQuick
import Rookery
import Rookery.App

Section {
    id: root

    required property App app

    readonly property Settings settings: root.app.settings
    readonly property list<string> weightTypes: ["auto", "f32", "f16", "q8_0", "q4_0"]

    title: qsTr("Engine and storage")
    resettable: root.settings.threads !== 0 || root.settings.unloadMinutes !== 0 || root.settings.weightType !== "auto"
    onResetRequested: {
        root.settings.threads = 0
        root.settings.unloadMinutes = 0
        root.settings.weightType = "auto"
    }

    SettingRow {
        text: qsTr("Threads")
        explanation: qsTr("0 uses every core. Holds from the next loading of a model on.")
        NumberField {
            Accessible.name: qsTr("Threads")
            from: 0
            to: 256
            value: root.settings.threads
            onChanged: value => root.settings.threads = value
        }
    }
    SettingRow {
        text: qsTr("Precision of the weights")
        explanation: qsTr("Smaller is faster and a little less exact. Holds from the next loading of a model on.")
        Choice {
            model: [qsTr("As the file says"), "F32", "F16", "Q8", "Q4"]
            currentIndex: Math.max(0, root.weightTypes.indexOf(root.settings.weightType))
            Accessible.name: qsTr("Precision of the weights")
            onActivated: index => root.settings.weightType = root.weightTypes[index]
        }
    }
    SettingRow {
        text: qsTr("Free the model's memory after")
        explanation: qsTr("Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.")
        NumberField {
            objectName: "unloadMinutes"
            Accessible.name: qsTr("Free the model's memory after")
            from: 0
            to: 1440
            value: root.settings.unloadMinutes
            onChanged: value => root.settings.unloadMinutes = value
        }
    }
    SettingRow {
        text: qsTr("Room for saved memories")
        explanation: qsTr("%1 in use. Chats themselves are always kept; without its memory a chat is read once more.")
            .arg(Qt.locale().formattedDataSize(root.app.status.storedStateBytes, 1, Locale.DataSizeSIFormat))
        TextButton {
            objectName: "storageButton"
            text: qsTr("Storage…")
            onClicked: root.app.page = App.Storage
        }
    }
}
