// SPDX-License-Identifier: Apache-2.0
// The dialogs of the desktop, made only when they are asked for.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Dialogs
import Rookery.App

Item {
    id: root

    required property App app

    Loader {
        id: model
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Open a model file")
            nameFilters: root.app.models.nameFilters
            onAccepted: root.app.models.open(selectedFile)
            Component.onCompleted: open()
        }
    }
    Loader {
        id: tokenizer
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Open a tokenizer file")
            nameFilters: [qsTr("Tokenizers (*.json *.model *.txt)"), qsTr("All files (*)")]
            onAccepted: root.app.tokenizers.open(selectedFile)
            Component.onCompleted: open()
        }
    }
    Loader {
        id: exporter
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Export this chat")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "md"
            nameFilters: [qsTr("Markdown (*.md)"), qsTr("Web page (*.html)"), qsTr("Rookery JSON (*.json)")]
            onAccepted: root.app.exportConversation(selectedFile)
            Component.onCompleted: open()
        }
    }

    Loader {
        id: document
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Attach documents")
            fileMode: FileDialog.OpenFiles
            nameFilters: root.app.documents.nameFilters
            onAccepted: root.attach(selectedFiles)
            Component.onCompleted: open()
        }
    }
    Loader {
        id: folder
        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Attach a folder of sources")
            onAccepted: root.attach([selectedFolder])
            Component.onCompleted: open()
        }
    }

    function attachDocument(): void {
        document.active = false
        document.active = true
    }

    function attachFolder(): void {
        folder.active = false
        folder.active = true
    }

    function attach(files: list<url>): void {
        for (const file of files)
            root.app.documents.attach(file)
        root.app.page = App.Documents
    }

    function exportChat(): void {
        exporter.active = false
        exporter.active = true
    }

    function openModel(): void {
        model.active = false
        model.active = true
    }

    function openTokenizer(): void {
        tokenizer.active = false
        tokenizer.active = true
    }
}
