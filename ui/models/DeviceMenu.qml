// SPDX-License-Identifier: Apache-2.0
// The devices that can run a model.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

AppMenu {
    id: root

    required property App app

    AppMenuItem {
        text: qsTr("&Automatic")
        note: root.app.devices.cpuReason
        marked: root.app.devices.automatic
        onTriggered: root.app.devices.choose("")
    }
    AppMenuSeparator {}

    Instantiator {
        model: root.app.devices
        delegate: AppMenuItem {
            id: entry

            required property string deviceId
            required property string name
            required property string kind
            required property string memoryText
            required property bool current

            text: entry.name
            note: entry.memoryText === "" ? entry.kind : entry.kind + " · " + entry.memoryText
            marked: entry.current && !root.app.devices.automatic
            onTriggered: root.app.devices.choose(entry.deviceId)
        }
        onObjectAdded: (index, object) => root.addItem(object as Item)
        onObjectRemoved: (index, object) => root.removeItem(object as Item)
    }
}
