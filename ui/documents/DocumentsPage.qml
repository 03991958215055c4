// SPDX-License-Identifier: Apache-2.0
// Documents: attached, read once, asked as often as wanted.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app
    required property Commands commands

    title: qsTr("Documents")
    formWidth: Theme.column
    onBackRequested: root.app.page = App.Chat

    Section {
        title: qsTr("Read once, ask many")
        explanation: qsTr("A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.")

        Flow {
            width: parent.width
            spacing: Theme.space2

            TextButton {
                objectName: "attachDocument"
                symbol: "attach"
                primary: root.app.documents.count === 0
                text: qsTr("Attach a document…")
                onClicked: root.commands.attachDocument.trigger()
            }
            TextButton {
                symbol: "folder"
                text: qsTr("Attach a folder of sources…")
                onClicked: root.commands.attachFolder.trigger()
            }
        }
        EmptyHint {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            visible: root.app.documents.count === 0
            text: qsTr("PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.")
        }
        Column {
            width: parent.width
            spacing: Theme.space3
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Documents")

            Repeater {
                model: root.app.documents
                delegate: DocumentRow {
                    objectName: "documentRow"
                    width: parent?.width ?? 0
                    documents: root.app.documents
                    onDetailCopied: text => root.app.clipboard.copy(text)
                }
            }
        }
    }
}
