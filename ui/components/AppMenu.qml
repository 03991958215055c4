// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Rookery

Menu {
    id: root

    property real widest: Theme.menuLeast

    padding: Theme.space1
    margins: Theme.space2
    overlap: Theme.space1
    width: Math.min(Theme.menuMost, root.widest)
    // The widest item decides; a loop over the items is what Controls itself would do in its own styles.
    onAboutToShow: root.measure()

    delegate: AppMenuItem {}
    contentItem: ListView {
        focus: true
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight + root.topPadding + root.bottomPadding > (Window.window?.height ?? Infinity)
        clip: true
        currentIndex: root.currentIndex
        keyNavigationEnabled: false
        ScrollBar.vertical: ScrollLine {}
        Keys.onUpPressed: event => event.accepted = root.beginAtEnd()
        Keys.onPressed: event => event.accepted = event.text !== "" && (event.modifiers & ~Qt.ShiftModifier) === 0 && root.follow(event.text)
    }
    background: Rectangle {
        implicitWidth: Theme.menuLeast
        color: Theme.raised
        radius: Theme.radius + Theme.space1
        border.color: Theme.line
        border.width: Theme.lineWidth

        Rectangle { // the only kind of shadow we have: one soft edge under menus
            z: -1
            anchors.fill: parent
            anchors.topMargin: Theme.space1
            anchors.bottomMargin: -Theme.space1
            radius: parent.radius
            color: Theme.shadow
        }
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion; easing.type: Easing.OutQuad }
    }

    /// Up in a menu that was just opened: its last item.
    function beginAtEnd(): bool {
        if (root.currentIndex >= 0)
            return false
        for (let i = root.count - 1; i >= 0; --i) {
            if (root.isChoice(root.itemAt(i))) {
                root.currentIndex = i
                return true
            }
        }
        return false
    }

    /// The item whose underlined letter it is, as if it had been clicked.
    function follow(letter: string): bool {
        for (let i = 0; i < root.count; ++i) {
            const item = root.itemAt(i) as AppMenuItem
            if (!root.isChoice(item) || !item.answersTo(letter))
                continue
            root.currentIndex = i
            if (item.action)
                item.action.trigger()
            else
                item.clicked()
            return true
        }
        return false
    }

    function isChoice(item: Item): bool {
        return item instanceof MenuItem && item.visible && item.enabled
    }

    function measure() {
        let most = Theme.menuLeast
        for (let i = 0; i < root.count; ++i)
            most = Math.max(most, (root.itemAt(i)?.implicitWidth ?? 0) + root.leftPadding + root.rightPadding)
        root.widest = most
    }
}
