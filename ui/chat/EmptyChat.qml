// SPDX-License-Identifier: Apache-2.0
// A conversation before its first word: who is here, and three quiet cards.
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

ScrollingPage {
    id: root

    required property App app
    required property Commands commands
    required property int column

    contentHeight: Math.max(height, content.implicitHeight + 2 * Theme.space4)

    ColumnLayout {
        id: content
        x: (root.width - width) / 2
        y: Math.max(Theme.space4, (root.contentHeight - height) * 0.45)
        width: root.column
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            symbol: "mark"
            size: Theme.scaled(56)
            color: Theme.text
            directional: true
        }
        Text {
            Layout.fillWidth: true
            text: root.app.models.currentBuiltIn ? qsTr("Hello, I am the guide.") : qsTr("What is on your mind?")
            color: Theme.text
            font.pixelSize: Theme.fontPage
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.scaled(Theme.form)
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space4
            text: root.app.models.currentBuiltIn
                ? qsTr("A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.")
                : qsTr("%1 is ready. Nothing you write leaves this computer.").arg(root.app.models.currentName)
            visible: root.app.models.loaded
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.column < Theme.scaled(Theme.form) ? 1 : 3
            rowSpacing: Theme.space2
            columnSpacing: Theme.space3

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                symbol: "download"
                text: qsTr("Get a bigger model")
                detail: qsTr("Which file fits this computer, and where to find it")
                onClicked: root.app.page = App.Models
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                symbol: "folder"
                text: qsTr("Open a model file")
                detail: qsTr("Used where it is, never copied; you can also drop it here")
                onClicked: root.commands.openModel.trigger()
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                symbol: "help"
                text: qsTr("How it works")
                detail: qsTr("A memory of fixed size that is saved and taken up again")
                onClicked: root.app.page = App.About
            }
        }
    }
}
