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
            nameFilters: [qsTr("Markdown (*.md)"), qsTr("Web page (*.html)"), qsTr("Rookery JSON (*.json)"), qsTr("Chat with its memory (*.rookery)")]
            onAccepted: root.app.exportConversation(selectedFile)
            Component.onCompleted: open()
        }
    }
    Loader {
        id: tunedState
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Use a tuned state")
            nameFilters: root.app.models.overlayFilters
            onAccepted: root.app.models.useState(selectedFile)
            Component.onCompleted: open()
        }
    }
    Loader {
        id: lora
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Use a LoRA file")
            nameFilters: root.app.models.overlayFilters
            onAccepted: {
                root.app.models.offerLora(selectedFile)
                root.app.page = App.Models // asks for its alpha
            }
            Component.onCompleted: open()
        }
    }

    Loader {
        id: importer
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Import chats")
            fileMode: FileDialog.OpenFiles
            nameFilters: [qsTr("Chats (*.rookery *.json)"), qsTr("All files (*)")]
            onAccepted: root.app.transfer.importFiles(selectedFiles)
            Component.onCompleted: open()
        }
    }
    Loader {
        id: backup
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Back up all chats")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "rookery-backup"
            nameFilters: [qsTr("Backups (*.rookery-backup)")]
            onAccepted: root.app.transfer.backUp(selectedFile)
            Component.onCompleted: open()
        }
    }
    Loader {
        id: restorer
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Restore a backup")
            nameFilters: [qsTr("Backups (*.rookery-backup)"), qsTr("All files (*)")]
            onAccepted: root.app.transfer.restore(selectedFile)
            Component.onCompleted: open()
        }
    }

    function importChats(): void {
        importer.active = false
        importer.active = true
    }

    function backUp(): void {
        backup.active = false
        backup.active = true
    }

    function restore(): void {
        restorer.active = false
        restorer.active = true
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

    function openState(): void {
        tunedState.active = false
        tunedState.active = true
    }

    function openLora(): void {
        lora.active = false
        lora.active = true
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
