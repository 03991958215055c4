// SPDX-License-Identifier: Apache-2.0
// The frame of what lies over the window for a moment.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery

Popup {
    id: root

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.scaled(900), (root.parent?.width ?? Theme.popup) - 2 * Theme.space4)
    height: Math.min(implicitHeight, (root.parent?.height ?? Theme.popup) - 2 * Theme.space4)
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
}
