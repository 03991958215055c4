// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Rookery

RowLayout {
    id: root

    required property var modelData // {path, problem} of ModelLibrary.folders: a value without a type of its own
    readonly property string path: root.modelData.path
    readonly property string problem: root.modelData.problem

    signal removed

    spacing: Theme.space2

    Icon {
        Layout.preferredWidth: Theme.icon
        Layout.preferredHeight: Theme.icon
        symbol: root.problem === "" ? "folder" : "warning"
        color: root.problem === "" ? Theme.muted : Theme.warn
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        SmallText {
            Layout.fillWidth: true
            text: root.path
            color: Theme.text
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
        SmallText {
            objectName: "problem"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.problem
            color: Theme.warn
        }
    }
    IconButton {
        symbol: "close"
        text: qsTr("Do not search %1").arg(root.path)
        onClicked: root.removed()
    }
}
