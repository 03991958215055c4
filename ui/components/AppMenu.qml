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

    function measure() {
        let most = Theme.menuLeast
        for (let i = 0; i < root.count; ++i)
            most = Math.max(most, (root.itemAt(i)?.implicitWidth ?? 0) + root.leftPadding + root.rightPadding)
        root.widest = most
    }
}
