// SPDX-License-Identifier: Apache-2.0
// What every button of ours shares: Enter presses it as well as Space.
import QtQuick
import QtQuick.Controls.Basic

AbstractButton {
    id: root

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    function press(): void {
        if (root.checkable)
            root.toggle()
        root.clicked()
    }
}
