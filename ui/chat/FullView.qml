// SPDX-License-Identifier: Apache-2.0
// A code block over the whole window.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery
import Rookery.App

Popup {
    id: root

    property string text
    property string language
    property App app

    parent: T.Overlay.overlay
    x: Theme.space4
    y: Theme.space4
    width: (root.parent?.width ?? 0) - 2 * Theme.space4
    height: (root.parent?.height ?? 0) - 2 * Theme.space4
    padding: 0
    modal: true
    focus: true
    visible: true
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: null

    contentItem: Loader { // by address, since by name it would contain itself
        id: view
        Component.onCompleted: view.setSource(Qt.resolvedUrl("CodeBlock.qml"),
            {fullView: true, text: root.text, language: root.language, app: root.app})
    }
}
