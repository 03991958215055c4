// SPDX-License-Identifier: Apache-2.0
// Shows the real address before anything is opened.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtQuick.Layouts
import Rookery
import Rookery.App

Popup {
    id: root

    required property App app
    property string address

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.popup, (root.parent?.width ?? Theme.popup) - 2 * Theme.space4)
    padding: Theme.space4
    modal: true
    focus: true
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusLarge
        border.color: Theme.line
        border.width: Theme.lineWidth
    }

    contentItem: ColumnLayout {
        spacing: Theme.space3

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Open this address in the browser?")
        }
        TextEdit {
            Layout.fillWidth: true
            text: root.address
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.WrapAnywhere
            color: Theme.accent
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectionText
            font.family: Theme.codeFamily
            font.pixelSize: Theme.fontSmall
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            TextButton {
                text: qsTr("Open")
                primary: true
                focus: true
                onClicked: {
                    root.close()
                    root.app.openLink(root.address)
                }
            }
            TextButton {
                text: qsTr("Copy the address")
                onClicked: {
                    root.close()
                    root.app.clipboard.copy(root.address)
                }
            }
            TextButton {
                text: qsTr("Cancel")
                onClicked: root.close()
            }
        }
    }

    function ask(address: string): void {
        root.address = address
        root.open()
    }
}
