// SPDX-License-Identifier: Apache-2.0
// One line about what the program is doing; each part opens the page it speaks of.
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property App app

    signal inspectorRequested
    signal modelMenuRequested

    readonly property Status status: root.app.status
    readonly property bool working: root.status.progressText !== ""

    // The parts that say least go first where there is little room.
    readonly property real room: root.width / Theme.textScale

    implicitHeight: Theme.strip
    color: Theme.panel
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    Rectangle {
        anchors.left: parent.left
        visible: root.working && root.status.progress >= 0
        width: parent.width * Math.max(0, root.status.progress)
        height: Theme.lineWidth + 1
        color: Theme.accent
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space2
        spacing: 0

        Rectangle {
            Layout.leftMargin: Theme.space1
            Layout.rightMargin: Theme.space1
            implicitWidth: Theme.dot
            implicitHeight: Theme.dot
            radius: height / 2
            color: root.app.models.loaded ? (root.status.activity === Status.Idle ? Theme.good : Theme.accent) : "transparent"
            border.color: root.app.models.loaded ? "transparent" : Theme.muted
            border.width: Theme.lineWidth
        }
        StatusPart {
            first: true
            text: root.status.modelText === "" ? qsTr("No model loaded") : root.status.modelText
            hint: root.app.models.overlayText === "" ? qsTr("Models") : root.app.models.overlayText
            onClicked: root.modelMenuRequested()
        }
        StatusPart {
            id: device
            objectName: "devicePart"
            visible: text !== "" && root.room > 400
            text: root.status.deviceText
            hint: root.app.devices.cpuReason === "" ? qsTr("Device") : root.app.devices.cpuReason
            onClicked: devices.popup(device, 0, -devices.height)
        }
        StatusPart {
            visible: !root.working && text !== "" && root.room > 520
            text: root.status.speedText
            hint: qsTr("Speed of the last answer")
            onClicked: root.inspectorRequested()
        }
        StatusPart {
            visible: !root.working && text !== ""
            text: root.status.resumedText
            hint: root.status.resumedReason === "" ? qsTr("Tokens that were remembered, and tokens that had to be read") : root.status.resumedReason
            tint: root.status.resumedTokens > 0 ? Theme.good : Theme.muted
            onClicked: root.inspectorRequested()
        }
        StatusPart {
            objectName: "statePart"
            visible: !root.working && text !== "" && root.room > 760
            text: root.status.stateText
            hint: qsTr("Size of the memory of this chat; it does not grow")
            onClicked: root.app.page = App.Storage
        }
        StatusPart {
            visible: root.working
            text: root.status.progressText
            tint: Theme.text
        }
        LinkButton {
            visible: root.working && root.status.cancellable
            text: qsTr("Cancel")
            onClicked: root.status.cancel()
        }
        Item { Layout.fillWidth: true }
    }
    DeviceMenu {
        id: devices
        objectName: "deviceMenu"
        app: root.app
    }
}
