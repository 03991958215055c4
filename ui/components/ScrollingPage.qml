// SPDX-License-Identifier: Apache-2.0
// Content taller than its place: it scrolls by wheel and by pages, and goes where the keyboard goes.
import QtQuick
import QtQuick.Controls.Basic
import Rookery

Flickable {
    id: root

    readonly property Item focusedItem: root.Window.activeFocusItem
    readonly property real lowest: Math.max(0, root.contentHeight - root.height)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: ScrollLine {}

    onFocusedItemChanged: {
        if (root.holds(root.focusedItem))
            root.show(root.focusedItem)
    }

    /// Page Up and Page Down, for a page whose focus lies somewhere else.
    function scrollByKey(event: KeyEvent): void {
        const page = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0
        if (page === 0 || event.modifiers !== Qt.NoModifier)
            return
        root.moveTo(root.contentY + page * (root.height - Theme.space6))
        event.accepted = true
    }

    function holds(item: Item): bool {
        for (let each = item; each !== null; each = each.parent)
            if (each === root.contentItem)
                return true
        return false
    }

    /// The whole of it, or its beginning when it is taller than the page.
    function show(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.space4
        const bottom = top + item.height + 2 * Theme.space4
        if (bottom > root.contentY + root.height)
            root.moveTo(Math.min(top, bottom - root.height))
        else if (top < root.contentY)
            root.moveTo(top)
    }

    function moveTo(y: real): void {
        root.contentY = Math.max(0, Math.min(y, root.lowest))
    }
}
