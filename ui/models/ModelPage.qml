// SPDX-License-Identifier: Apache-2.0
// The models on this computer, where to look for them, and what they run on.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Dialogs
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app
    required property Commands commands

    readonly property ModelLibrary models: root.app.models

    title: qsTr("Models")
    formWidth: Theme.column
    onBackRequested: root.app.page = App.Chat

    ProgressLine {
        width: parent.width
        visible: root.models.loading
        text: qsTr("Loading %1: %2").arg(root.models.loadingName).arg(root.models.progressText)
        value: root.models.bytesTotal > 0 ? root.models.bytesDone / root.models.bytesTotal : -1
        onCancelled: root.models.cancelLoading()
    }
    Section {
        title: qsTr("On this computer")
        explanation: qsTr("Files are used where they are and never copied. A file is read only as data; nothing in it is run.")

        Column {
            width: parent.width
            spacing: Theme.space2

            Repeater {
                model: root.models
                delegate: ModelRow {
                    width: parent?.width ?? 0
                    visible: problem === "" || missing || current
                    models: root.models
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space2

            TextButton {
                symbol: "file"
                primary: true
                text: qsTr("Open a model file…")
                onClicked: root.commands.openModel.trigger()
            }
            TextButton {
                symbol: "folder"
                text: qsTr("Add a folder…")
                onClicked: folder.active = true
            }
            TextButton {
                symbol: "again"
                text: root.models.scanning ? qsTr("Searching…") : qsTr("Search again")
                enabled: !root.models.scanning
                onClicked: root.models.rescan()
            }
        }
    }
    OverlaySection {
        models: root.models
        commands: root.commands
    }
    SamplerSettings {
        visible: root.models.loaded && (root.app.settings.expert || root.app.modelSampling.touched)
        title: qsTr("Way of answering with %1").arg(root.models.currentName)
        sampling: root.app.modelSampling
        expert: root.app.settings.expert
    }
    Section {
        visible: root.models.folders.length > 0
        title: qsTr("Folders that are searched")

        Column {
            width: parent.width
            spacing: 0

            Repeater {
                model: root.models.folders
                delegate: FolderRow {
                    width: parent?.width ?? 0
                    onRemoved: root.models.removeFolder(path)
                }
            }
        }
    }
    Section {
        visible: root.models.refusedCount > 0
        title: qsTr("Files that cannot be used: %1").arg(root.models.refusedCount)
        explanation: qsTr("They are named like models, but are of another kind or damaged.")

        Column {
            objectName: "refusedFiles"
            width: parent.width
            spacing: Theme.space2

            Repeater {
                model: root.models
                delegate: RefusedRow {
                    width: parent?.width ?? 0
                    visible: problem !== "" && !missing && !current
                    models: root.models
                }
            }
        }
    }
    CatalogueSection {
        app: root.app
        onLinkRequested: address => check.ask(address)
    }
    LinkCheck {
        id: check
        app: root.app
    }
    Loader {
        id: folder
        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Add a folder with models")
            onAccepted: root.models.addFolder(selectedFolder)
            onVisibleChanged: if (!visible) folder.active = false
            Component.onCompleted: open()
        }
    }
}
