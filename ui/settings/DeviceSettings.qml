// SPDX-License-Identifier: Apache-2.0
// What could run the model, what does, and how much of it.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

Section {
    id: root

    required property App app

    readonly property DeviceListModel devices: root.app.devices
    readonly property Settings settings: root.app.settings

    title: qsTr("Devices")
    explanation: root.devices.cpuReason
    resettable: root.settings.deviceLayers !== 0 || !root.devices.automatic
    onResetRequested: {
        root.settings.deviceLayers = 0
        root.devices.choose("")
    }

    Repeater {
        model: root.devices
        delegate: SettingRow {
            id: entry

            required property string deviceId
            required property string name
            required property string kind
            required property string memoryText
            required property string driver
            required property bool current

            objectName: "device:" + entry.deviceId
            text: entry.name
            explanation: (entry.memoryText === "" ? entry.kind : entry.kind + " · " + entry.memoryText) + " · " + entry.driver
            TextButton {
                enabled: !entry.current
                text: entry.current ? qsTr("In use") : qsTr("Use")
                Accessible.description: entry.name
                onClicked: root.devices.choose(entry.deviceId)
            }
        }
    }
    SettingRow {
        text: qsTr("Layers on the graphics processor")
        explanation: qsTr("0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.")
        NumberField {
            objectName: "deviceLayers"
            Accessible.name: qsTr("Layers on the graphics processor")
            from: 0
            to: 1024
            value: root.settings.deviceLayers
            onChanged: value => root.settings.deviceLayers = value
        }
    }
}
