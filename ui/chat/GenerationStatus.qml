// SPDX-License-Identifier: Apache-2.0
// Where the answer will come: what is going on, how far, and the way out.
import QtQuick
import Rookery
import Rookery.App

Item {
    id: root

    required property Conversation conversation
    required property Status status

    implicitHeight: Math.max(Theme.controlSmall, lateLine.visible ? lateLine.implicitHeight : 0)

    StreamCursor {
        anchors.verticalCenter: parent.verticalCenter
        visible: !lateLine.visible
    }
    ProgressLine {
        id: lateLine
        width: Math.min(parent.width, Theme.popup)
        visible: late.elapsed && root.conversation.activityText !== ""
        text: root.conversation.activityText
        value: root.conversation.reading ? root.status.progress : -1
        onCancelled: root.conversation.stop()
    }
    Timer { // under 300 ms nobody needs to be told
        id: late
        property bool elapsed: false
        running: true
        interval: 300
        onTriggered: late.elapsed = true
    }
}
