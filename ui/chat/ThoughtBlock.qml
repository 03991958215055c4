// SPDX-License-Identifier: Apache-2.0
// What the model thought before its answer, and how long: folded, muted.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery

Column {
    id: root

    property string text
    property string marked
    property string sought
    property bool complete: true
    property real milliseconds: 0 // 0: not known
    property alias open: head.checked

    readonly property bool hit: root.sought !== "" && root.text.toLowerCase().includes(root.sought.toLowerCase())
    readonly property int seconds: Math.max(1, Math.round(root.milliseconds / 1000))

    onHitChanged: if (root.hit) root.open = true
    spacing: Theme.space1

    Pressable {
        id: head
        objectName: "thoughtHead"
        implicitHeight: Theme.controlSmall
        implicitWidth: row.implicitWidth + 2 * Theme.space2
        checkable: true
        text: !root.complete ? qsTr("Thinking")
            : root.milliseconds <= 0 ? qsTr("Thoughts")
            : root.seconds < 120 ? qsTr("Thought for %Ln second(s)", "", root.seconds)
            : qsTr("Thought for %Ln minute(s)", "", Math.round(root.seconds / 60))
        Accessible.description: head.checked ? qsTr("Shown") : qsTr("Folded")

        contentItem: Item {
            Row {
                id: row
                anchors.centerIn: parent
                spacing: Theme.space1

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    symbol: "thought"
                    size: Theme.iconSmall
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: head.text
                    color: Theme.muted
                    font.pixelSize: Theme.fontSmall
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    symbol: head.checked ? "chevron-up" : "chevron-down"
                    size: Theme.iconSmall
                }
            }
        }
        background: Surface {
            control: head
            outlined: true
        }
    }
    Loader {
        width: parent.width
        active: head.checked
        visible: active
        sourceComponent: TextBody {
            objectName: "thoughtWords"
            source: root.text
            rich: false
            marked: root.marked
            color: Theme.muted
            leftPadding: Theme.space3
        }
    }
}
