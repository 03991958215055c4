// SPDX-License-Identifier: Apache-2.0
// The inspector over the page, for a window without room beside it.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery
import Rookery.App

Drawer {
    id: root

    required property App app
    required property Commands commands

    objectName: "inspectorDrawer"
    edge: Theme.mirrored ? Qt.LeftEdge : Qt.RightEdge
    dragMargin: 0 // the scroll bar of the page lies there
    width: Math.min((root.parent?.width ?? 0) - Theme.space8, Theme.scaled(Theme.inspector))
    height: root.parent?.height ?? 0
    padding: 0
    enter: Transition { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutQuad } }
    exit: Transition { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutQuad } }
    background: Rectangle { color: Theme.panel }
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    contentItem: Loader {
        active: root.visible
        sourceComponent: Inspector { app: root.app }
    }

    Shortcut { // those of the window rest meanwhile
        sequence: root.commands.inspector.keys
        enabled: root.visible
        onActivated: root.close()
    }
    Connections {
        target: root.app

        function onCurrentConversationChanged(): void {
            root.close()
        }
        function onPageChanged(): void {
            root.close()
        }
        function onShowMessage(messageId: int): void {
            root.close()
        }
    }
}
