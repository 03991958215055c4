// SPDX-License-Identifier: Apache-2.0
// The one picture of the help page: two ways through a text. The words are beside the drawing, so that they
// can be translated.
import QtQuick
import QtQuick.Layouts
import Rookery

GridLayout {
    id: root

    columns: root.width < Theme.scaled(Theme.sidebarMost) ? 1 : 2
    columnSpacing: Theme.space4
    rowSpacing: Theme.space3

    Image {
        Layout.preferredWidth: Theme.scaled(360)
        Layout.preferredHeight: Theme.scaled(220)
        Layout.maximumWidth: root.width
        source: Qt.resolvedUrl(Theme.dark || Theme.contrast ? "../help/looking-back-dark.svg" : "../help/looking-back.svg")
        sourceSize.width: Theme.scaled(360)
        sourceSize.height: Theme.scaled(220)
        fillMode: Image.PreserveAspectFit
        mirror: Theme.mirrored
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space5

        SmallText {
            Layout.fillWidth: true
            text: qsTr("Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.")
            horizontalAlignment: Text.AlignLeft
        }
        SmallText {
            Layout.fillWidth: true
            text: qsTr("Question, then text: the model knows what to look for, and keeps the line that answers.")
            horizontalAlignment: Text.AlignLeft
        }
    }
}
