// SPDX-License-Identifier: Apache-2.0
// Any text as tokens, and what it costs in every tokenizer side by side.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app
    required property Commands commands

    readonly property TokenPreview preview: root.app.tokenPreview

    title: qsTr("Try tokenizers")
    formWidth: Theme.column
    onBackRequested: root.app.page = App.Chat

    Section {
        title: qsTr("A text")
        explanation: qsTr("Type or paste anything in any language. It stays on this computer and is not kept.")

        TextPanel {
            objectName: "tokenizerText"
            width: parent.width
            text: root.preview.text
            placeholderText: qsTr("For example: Hello, world! 你好，世界！ Grüße 👋")
            Accessible.name: qsTr("Text to turn into tokens")
            onTextChanged: root.preview.text = text
        }
        SmallText {
            width: parent.width
            visible: root.preview.cut
            text: qsTr("Only the first 64 KiB of the text are used.")
            color: Theme.warn
            horizontalAlignment: Text.AlignLeft
        }
    }
    Section {
        title: qsTr("What it costs")
        explanation: qsTr("Fewer tokens are read faster. Choose a line to see its pieces.")

        Column {
            width: parent.width
            spacing: Theme.space2

            Repeater {
                model: root.preview.costs
                delegate: TokenCostRow {
                    objectName: "tokenCost"
                    width: parent?.width ?? 0
                    shown: root.preview.shown === wish
                    onClicked: root.preview.shown = wish
                }
            }
        }
        TextButton {
            symbol: "file"
            text: qsTr("Open a tokenizer file…")
            onClicked: root.commands.openTokenizer.trigger()
        }
    }
    Section {
        title: root.preview.shownName === "" ? qsTr("Pieces") : qsTr("Pieces of %1").arg(root.preview.shownName)
        explanation: qsTr("%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; <0xE4> is a byte that is no character by itself.")
            .arg(root.count(root.preview.tokenCount)).arg(root.count(root.preview.byteCount))

        Toggle {
            id: details
            objectName: "tokenDetails"
            text: qsTr("Show numbers and bytes")
            Accessible.name: text
        }
        Flow {
            id: pieces
            objectName: "tokenPieces"
            width: parent.width
            spacing: Theme.space1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pieces")

            Repeater {
                model: root.preview
                delegate: TokenPiece {
                    detailed: details.checked
                    widest: pieces.width
                }
            }
        }
        SmallText {
            width: parent.width
            visible: root.preview.count === 0
            text: qsTr("The pieces appear here.")
            horizontalAlignment: Text.AlignLeft
        }
        SmallText {
            width: parent.width
            visible: root.preview.tokenCount > root.preview.count
            text: qsTr("The first %1 are shown.").arg(root.count(root.preview.count))
            horizontalAlignment: Text.AlignLeft
        }
    }

    function count(number: int): string {
        return Number(number).toLocaleString(Qt.locale(), "f", 0)
    }
}
