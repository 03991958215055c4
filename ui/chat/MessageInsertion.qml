// SPDX-License-Identifier: Apache-2.0
// Writes a message that nobody sent into the middle of a chat, as either speaker.
import QtQuick
import Rookery

Column {
    id: root

    property string typed
    property bool own: true

    signal typedText(text: string)
    signal saved(text: string, own: bool)
    signal ended

    spacing: Theme.space1

    Segments {
        objectName: "insertAuthor"
        name: qsTr("Who says it")
        options: [qsTr("You"), qsTr("The model")]
        current: root.own ? 0 : 1
        onChosen: index => root.own = index === 0
    }
    MessageEditor {
        width: parent.width
        name: qsTr("The message to insert")
        saveText: qsTr("Insert")
        own: root.own
        typed: root.typed
        onTypedText: text => root.typedText(text)
        onSaved: text => root.saved(text, root.own)
        onEnded: root.ended()
    }
}
