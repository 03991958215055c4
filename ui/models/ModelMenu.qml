// SPDX-License-Identifier: Apache-2.0
// The models that are known, the one that answers ticked.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

AppMenu {
    id: root

    required property App app
    required property Commands commands

    onAboutToShow: root.app.models.measureMemory()

    AppMenuItem { action: root.commands.openModel }
    AppMenuItem { action: root.commands.models }
    DeviceMenu {
        title: qsTr("&Device")
        app: root.app
    }
    AppMenuItem { action: root.commands.useState }
    AppMenuItem { action: root.commands.useLora }
    AppMenuItem { action: root.commands.removeOverlays }
    AppMenuItem { action: root.commands.unload }
    AppMenuSeparator {}

    Instantiator {
        model: root.app.models
        delegate: AppMenuItem {
            id: entry

            required property string name
            required property string path
            required property string summary
            required property bool builtIn
            required property bool current
            required property bool missing
            required property string problem

            text: entry.name
            note: entry.problem !== "" ? entry.problem : entry.missing ? qsTr("The file is not there")
                : entry.summary
            enabled: !entry.missing && entry.problem === ""
            visible: entry.problem === "" || entry.missing // what is no model is named on the page of models
            height: entry.visible ? entry.implicitHeight : 0
            marked: entry.current
            onTriggered: entry.builtIn ? root.app.models.openBuiltIn() : root.app.models.openPath(entry.path)
        }
        onObjectAdded: (index, object) => root.addItem(object as Item)
        onObjectRemoved: (index, object) => root.removeItem(object as Item)
    }
}
