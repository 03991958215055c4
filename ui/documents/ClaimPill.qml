// SPDX-License-Identifier: Apache-2.0
// A number or quotation of the answer, found in the document or not; or a source that was sent along.
import QtQuick
import Rookery

LinkButton {
    id: root

    // A map of DocumentSession.claims(); QML has no type for it.
    required property var modelData

    signal passageClicked(passage: real)

    readonly property string mark: root.modelData.source ? "§" : root.modelData.found ? "✓" : "?"
    readonly property string meaning: root.modelData.source ? qsTr("Source: %1").arg(root.modelData.text)
        : root.modelData.found ? qsTr("%1 is found in the document").arg(root.modelData.text)
        : qsTr("%1 is not found in the document").arg(root.modelData.text)

    enabled: root.modelData.passage !== 0
    opacity: 1
    width: Math.min(implicitWidth, Theme.scaled(Theme.menuLeast))
    text: root.mark + " " + (root.modelData.source && root.modelData.place !== "" ? root.modelData.place : root.modelData.text)
        + (!root.modelData.source && root.modelData.place !== "" ? " (" + root.modelData.place + ")" : "")
    Accessible.name: root.meaning
    onClicked: root.passageClicked(root.modelData.passage)
}
