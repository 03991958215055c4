// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery

TextInputField {
    id: root

    signal ended(title: string) // empty: leave the title as it was

    objectName: "renameField"
    implicitHeight: Theme.controlSmall
    placeholderText: qsTr("Title")
    onAccepted: root.ended(root.text)
    onEditingFinished: if (!root.activeFocus) root.ended(root.text)
    Keys.onEscapePressed: root.ended("")
    Component.onCompleted: {
        root.forceActiveFocus(Qt.OtherFocusReason)
        root.selectAll()
    }
}
