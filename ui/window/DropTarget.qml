// SPDX-License-Identifier: Apache-2.0
// Files that are dropped on the window: models, tokenizers, texts.
import QtQuick
import Rookery
import Rookery.App

DropArea {
    id: root

    required property App app

    keys: ["text/uri-list"]
    onDropped: drop => {
        root.app.openUrls(drop.urls)
        drop.accept(Qt.CopyAction)
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space3
        visible: root.containsDrag
        color: Qt.alpha(Theme.page, 0.92)
        radius: Theme.radiusLarge
        border.color: Theme.accent
        border.width: Theme.focusWidth

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space5
            spacing: Theme.space2

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                symbol: "download"
                size: Theme.header
                color: Theme.accent
            }
            BodyText {
                width: parent.width
                text: qsTr("Drop a document, a model, a tokenizer or a chat here")
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
