// SPDX-License-Identifier: Apache-2.0
// The icon in the tray, for those who want the program to stay when its window is closed.
import QtQuick
import Qt.labs.platform as Platform
import Rookery

Platform.SystemTrayIcon {
    id: root

    property bool said: false

    signal showRequested
    signal quitRequested

    visible: true
    icon.name: "rookery"
    icon.source: Theme.symbol("app")
    tooltip: "Rookery"
    menu: Platform.Menu {
        Platform.MenuItem {
            text: qsTr("Show the window")
            onTriggered: root.showRequested()
        }
        Platform.MenuItem {
            text: qsTr("Quit")
            onTriggered: root.quitRequested()
        }
    }
    onActivated: reason => {
        if (reason !== Platform.SystemTrayIcon.Context)
            root.showRequested()
    }
    onMessageClicked: root.showRequested()

    /// Once a run: where the program is now.
    function sayStillRunning(): void {
        if (root.said)
            return
        root.said = true
        root.showMessage(qsTr("Rookery is still running"), qsTr("Its icon in the tray shows the window again; Quit ends it."))
    }
}
