// SPDX-License-Identifier: Apache-2.0
// A button that shows a drawing; its text is the accessible name and the hint.
import QtQuick
import QtQuick.Controls.Basic
import Rookery

Pressable {
    id: root

    property string symbol
    property string hint: root.text
    property color tint: Theme.muted
    property color fill: "transparent"
    property int extent: Theme.control
    property bool directional: false
    property bool outlined: false
    property bool hintDue: true // said again when the pointer comes back: not over what the press has opened

    implicitWidth: root.extent
    implicitHeight: root.extent
    opacity: root.enabled ? 1 : 0.4
    focusPolicy: Qt.TabFocus
    ToolTip.text: root.hint
    ToolTip.visible: root.hovered && root.hintDue && root.hint !== ""
    ToolTip.delay: Theme.hintDelay
    onPressed: root.hintDue = false
    onHoveredChanged: if (!root.hovered) root.hintDue = true

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            symbol: root.symbol
            directional: root.directional
            size: root.extent < Theme.control ? Theme.iconSmall : Theme.icon
            color: root.hovered && root.tint === Theme.muted ? Theme.text : root.tint
        }
    }
    background: Surface {
        control: root
        base: root.checked ? Theme.selected : root.fill
        outlined: root.outlined
    }
}
