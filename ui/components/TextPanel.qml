// SPDX-License-Identifier: Apache-2.0
// Several lines of text to fill in.
import QtQuick
import QtQuick.Controls.Basic
import Rookery

TextArea {
    id: root

    implicitHeight: Math.max(Theme.control * 3, contentHeight + topPadding + bottomPadding)
    padding: Theme.space3
    textFormat: TextEdit.PlainText
    wrapMode: TextArea.Wrap
    color: Theme.text
    placeholderTextColor: Theme.muted
    font.pixelSize: Theme.fontText
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectionText
    selectByMouse: true
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onTabPressed: event => {
        root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        event.accepted = true
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: root.activeFocus ? Theme.accent : Theme.line
        border.width: root.activeFocus ? Theme.focusWidth : Theme.lineWidth
    }
}
