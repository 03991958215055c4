// SPDX-License-Identifier: Apache-2.0
// Above the place to write, in a chat about a document: what will be looked at again.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

ColumnLayout {
    id: root

    required property DocumentSession session

    visible: root.session.available
    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Document")

    Toggle {
        objectName: "lookAgain"
        Layout.fillWidth: true
        text: qsTr("Look again: send the passages that fit the question")
        font.pixelSize: Theme.fontSmall
        checked: root.session.lookAgain
        Accessible.name: text
        onToggled: root.session.lookAgain = checked
    }
    Toggle {
        readonly property string words: qsTr("Thorough: read all of it again with the question")

        objectName: "readAgain"
        Layout.fillWidth: true
        text: root.session.size === "" ? words : words + " · " + root.session.size
        font.pixelSize: Theme.fontSmall
        checked: root.session.readAgain
        Accessible.name: text
        onToggled: root.session.readAgain = checked
    }
    Repeater {
        model: root.session
        delegate: ExcerptRow {
            objectName: "excerpt"
            Layout.fillWidth: true
            onToggled: root.session.setChosen(index, checked)
        }
    }
}
