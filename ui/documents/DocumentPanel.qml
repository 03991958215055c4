// SPDX-License-Identifier: Apache-2.0
// Above the place to write, in a chat about a document: what will be looked at again, and what of the last answer
// stands in the document.
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

    SmallText {
        objectName: "verdict"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.session.verdict
        horizontalAlignment: Text.AlignLeft
    }
    Flow {
        Layout.fillWidth: true
        visible: root.session.claims.length > 0
        spacing: Theme.space1

        Repeater {
            model: root.session.claims
            delegate: ClaimPill {
                objectName: "claim"
                onPassageClicked: passageId => {
                    passage.open()
                    root.session.show(passageId)
                }
            }
        }
    }
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

    PassagePopup {
        id: passage
        session: root.session
    }
}
