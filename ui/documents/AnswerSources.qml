// SPDX-License-Identifier: Apache-2.0
// Under an answer about a document: the passages that went with the question, and which of its numbers and quotations
// stand in the document. A press shows the passage.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

Column {
    id: root

    required property DocumentSession session
    required property int messageId

    property var claims: root.session.claims(root.messageId)
    readonly property bool empty: root.claims.length === 0

    spacing: Theme.space1

    Connections {
        target: root.session
        function onClaimsChanged() { root.claims = root.session.claims(root.messageId) }
    }
    SmallText {
        objectName: "verdict"
        width: parent.width
        visible: text !== ""
        text: !root.empty ? root.session.verdict(root.messageId) : ""
        horizontalAlignment: Text.AlignLeft
    }
    Flow {
        width: parent.width
        spacing: Theme.space1

        Repeater {
            model: root.claims
            delegate: ClaimPill {
                objectName: "claim"
                onPassageClicked: passageId => root.session.show(passageId)
            }
        }
    }
}
