// SPDX-License-Identifier: Apache-2.0
// Selectable text. Rich text comes from BlockModel alone, which escapes everything that is not ours.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery
import Rookery.App

TextEdit {
    id: root

    property string source
    property bool rich: true
    property string marked

    signal linkOpened(address: string)

    text: root.rich ? Theme.richStyle + "<p>" + root.source + "</p>" : root.source
    textFormat: root.rich ? TextEdit.RichText : TextEdit.PlainText
    readOnly: true
    selectByMouse: true
    selectByKeyboard: true
    persistentSelection: false
    activeFocusOnPress: true
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectionText
    font.pixelSize: Theme.fontText
    onLinkActivated: address => root.linkOpened(address)
    Accessible.ignored: true // the message itself is read, as a whole

    Loader {
        active: root.marked !== ""
        sourceComponent: FoundText {
            document: root.textDocument
            text: root.marked
            color: Theme.found
        }
    }
    HoverHandler {
        cursorShape: root.hoveredLink === "" ? Qt.IBeamCursor : Qt.PointingHandCursor
    }
}
