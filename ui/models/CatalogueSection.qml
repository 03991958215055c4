// SPDX-License-Identifier: Apache-2.0
// Models that can be fetched, each with what it is, whether it suits this computer, and how far it is.
// Not bound, as ModelPage; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Dialogs
import Rookery
import Rookery.App

Section {
    id: root

    required property App app

    readonly property Catalogue catalogue: root.app.catalogue

    signal linkRequested(address: string)

    objectName: "catalogueSection"
    title: qsTr("Get a bigger model")
    explanation: qsTr("Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.")

    SettingRow {
        visible: root.catalogue.mirrors.length > 1
        text: qsTr("Source")
        explanation: qsTr("The others are tried when this one has no such file.")

        Segments {
            name: qsTr("Source")
            options: root.catalogue.mirrors // qmllint disable type
            current: root.catalogue.mirror
            onChosen: index => root.catalogue.mirror = index
        }
    }
    SettingRow {
        text: qsTr("Folder for downloads")
        explanation: root.catalogue.folder

        TextButton {
            symbol: "folder"
            text: qsTr("Change…")
            enabled: !root.catalogue.active
            onClicked: chooser.active = true
        }
    }
    InlineMessage {
        width: parent.width
        visible: root.catalogue.problem !== ""
        kind: "warning"
        closable: false
        text: qsTr("The list of models cannot be shown.") + " " + root.catalogue.problem
    }
    Column {
        width: parent.width
        spacing: Theme.space2

        Repeater {
            model: root.catalogue
            delegate: CatalogueRow {
                width: parent?.width ?? 0
                catalogue: root.catalogue
                onLinkRequested: address => root.linkRequested(address)
                onDetailsCopied: text => root.app.clipboard.copy(text)
            }
        }
    }
    CatalogueByHand {
        width: parent.width
        folder: root.catalogue.folder
        onLinkRequested: address => root.linkRequested(address)
        onAddressCopied: text => root.app.clipboard.copy(text)
    }
    Loader {
        id: chooser
        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Folder for downloads")
            onAccepted: root.catalogue.setFolder(selectedFolder)
            onVisibleChanged: if (!visible) chooser.active = false
            Component.onCompleted: open()
        }
    }
}
