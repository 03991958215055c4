// SPDX-License-Identifier: Apache-2.0
// The place to write. Grows to a limit; Stop takes the place of Send; the text is kept with its conversation.
import QtQuick
import QtQuick.Controls.Basic
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property App app
    required property Conversation conversation
    required property real most // height

    signal editLastRequested
    signal messagesRequested
    signal attachRequested
    signal sent

    readonly property TextEdit input: area
    readonly property bool enterSends: root.app.settings.sendKey === Settings.Enter
    readonly property int least: Theme.control + 2 * Theme.space2

    implicitHeight: Math.max(root.least, Math.min(root.most, area.implicitHeight))
    radius: Theme.radiusLarge
    color: Theme.raised
    border.color: area.activeFocus ? Theme.accent : Theme.line
    border.width: Theme.contrast && area.activeFocus ? Theme.focusWidth + 1 : Theme.lineWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Write a message")

    onConversationChanged: area.text = root.conversation.draft

    Connections {
        target: root.conversation

        function onDraftChanged(): void {
            if (area.text !== root.conversation.draft)
                area.text = root.conversation.draft
        }
    }

    Flickable {
        id: frame
        anchors.left: attach.right
        anchors.right: action.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.space1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollLine { visible: area.implicitHeight > root.most }

        TextArea.flickable: TextArea {
            id: area
            objectName: "composerText"
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            topPadding: (root.least - Math.ceil(metrics.height)) / 2
            bottomPadding: topPadding
            placeholderText: root.conversation.queued ? qsTr("Your message waits for its turn") : qsTr("Write a message")
            placeholderTextColor: Theme.muted
            textFormat: TextEdit.PlainText
            wrapMode: TextArea.Wrap
            color: Theme.text
            font.pixelSize: Theme.fontText
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectionText
            selectByMouse: true
            background: null
            Accessible.name: qsTr("Message")
            onTextChanged: root.conversation.draft = area.text
            onInputMethodComposingChanged: root.app.promptHelper.composing = area.inputMethodComposing
            Keys.onPressed: event => root.pressKey(event)
        }
    }
    IconButton {
        id: attach
        objectName: "attachButton"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space2
        symbol: "attach"
        text: qsTr("Attach a document")
        hint: qsTr("Attach a document (Ctrl+Shift+A)")
        onClicked: root.attachRequested()
    }
    FontMetrics {
        id: metrics
        font: area.font
    }
    IconButton {
        id: action
        objectName: "sendButton"
        readonly property bool stops: root.conversation.busy
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space2
        symbol: action.stops ? "stop" : "send"
        text: action.stops ? qsTr("Stop") : qsTr("Send")
        hint: action.stops ? qsTr("Stop (Esc)") : root.enterSends ? qsTr("Send (Enter)") : qsTr("Send (Ctrl+Enter)")
        enabled: action.stops || area.text.trim() !== ""
        tint: Theme.accentText
        fill: Theme.accent
        onClicked: action.stops ? root.conversation.stop() : root.send()
    }

    function takeFocus(): void {
        area.forceActiveFocus(Qt.OtherFocusReason)
    }

    function send(): void {
        if (area.text.trim() === "")
            return root.takeFocus()
        // A question with passages has an order of its own: before and behind them.
        const session = root.app.documentSession
        if (session.available && (session.lookAgain || session.readAgain))
            session.send(area.text)
        else
            root.app.promptHelper.send(area.text)
        root.sent()
        root.takeFocus()
    }

    function pressKey(event: KeyEvent): void {
        if (area.inputMethodComposing)
            return // the key belongs to the input method
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        const control = (event.modifiers & Qt.ControlModifier) !== 0
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0
        if (enter && !shift && control !== root.enterSends)
            root.send()
        else if (event.key === Qt.Key_Up && area.text === "" && control)
            root.messagesRequested()
        else if (event.key === Qt.Key_Up && area.text === "")
            root.editLastRequested()
        else
            return
        event.accepted = true
    }
}
