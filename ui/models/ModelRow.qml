// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property string name
    required property string path
    required property string location
    required property string detail
    required property string sizeText
    required property bool builtIn
    required property bool current
    required property bool missing
    required property string problem
    required property string memoryText
    required property bool fits

    required property ModelLibrary models
    readonly property bool usable: !root.missing && root.problem === ""

    implicitHeight: line.implicitHeight + 2 * Theme.space3
    radius: Theme.radius
    color: root.current ? Theme.selected : Theme.raised
    border.color: root.current ? Theme.accent : Theme.line
    border.width: Theme.lineWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2
        spacing: Theme.space3

        Icon {
            Layout.preferredWidth: Theme.icon
            Layout.preferredHeight: Theme.icon
            symbol: root.builtIn ? "mark" : root.usable ? "model" : "warning"
            color: root.current ? Theme.accent : root.usable ? Theme.muted : Theme.warn
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: root.name
                color: Theme.text
                font.pixelSize: Theme.fontText
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
            }
            SmallText {
                Layout.fillWidth: true
                text: root.missing ? qsTr("The file is not there any more.") : root.problem !== "" ? root.problem
                    : root.detail === "" ? root.sizeText : root.sizeText === "" ? root.detail : root.detail + " · " + root.sizeText
                color: root.usable ? Theme.muted : Theme.warn
                horizontalAlignment: Text.AlignLeft
            }
            SmallText {
                Layout.fillWidth: true
                visible: root.usable && text !== ""
                text: root.memoryText
                color: root.fits ? Theme.muted : Theme.warn
                horizontalAlignment: Text.AlignLeft
            }
            SmallText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.builtIn ? qsTr("Part of this program. Very small: a guide and teller of little stories, not a general assistant.") : root.location
                wrapMode: root.builtIn ? Text.Wrap : Text.NoWrap
                elide: root.builtIn ? Text.ElideNone : Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
            }
        }
        SmallText {
            visible: root.current
            text: qsTr("In use")
            color: Theme.accent
        }
        TextButton {
            visible: root.usable && !root.current
            text: qsTr("Use")
            Accessible.name: qsTr("Use %1").arg(root.name)
            onClicked: root.builtIn ? root.models.openBuiltIn() : root.models.openPath(root.path)
        }
        IconButton {
            id: more
            visible: !root.builtIn
            symbol: "more"
            text: qsTr("Actions for %1").arg(root.name)
            hint: qsTr("More")
            onClicked: menu.popup(more, 0, more.height)

            AppMenu {
                id: menu

                AppMenuItem {
                    text: qsTr("Show in the &file manager")
                    symbol: "folder"
                    enabled: !root.missing
                    onTriggered: root.models.reveal(root.path)
                }
                AppMenuItem {
                    objectName: "checkFile"
                    text: qsTr("&Check the file")
                    note: qsTr("Compares its checksum with the published one")
                    symbol: "check"
                    enabled: !root.missing
                    onTriggered: root.models.check(root.path)
                }
                AppMenuItem {
                    objectName: "moveToTrash"
                    text: root.sizeText === "" ? qsTr("Move to the &wastebasket") : qsTr("Move to the &wastebasket (%1)").arg(root.sizeText)
                    symbol: "trash"
                    destructive: true
                    enabled: !root.missing && !root.current && !root.path.endsWith(".json")
                    onTriggered: root.models.moveToTrash(root.path)
                }
                AppMenuItem {
                    text: qsTr("&Take off the list")
                    note: qsTr("The file stays where it is")
                    symbol: "close"
                    onTriggered: root.models.forget(root.path)
                }
            }
        }
    }
}
