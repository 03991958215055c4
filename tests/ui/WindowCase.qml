// SPDX-License-Identifier: Apache-2.0
// A test case with a fresh application and its window for each function.
import QtQuick
import QtTest
import Rookery
import Rookery.App
import Rookery.Test

TestCase {
    id: root

    property Main window: null
    readonly property App app: Stage.app
    readonly property Conversation conversation: root.app?.currentConversation ?? null

    when: windowShown

    Component {
        id: main
        Main { app: Stage.app }
    }

    function init() {
        // Qt itself says that one when a window goes in the middle of a motion.
        root.failOnWarning(/^(?!QUnifiedTimer::stopAnimationDriver)/)
        Stage.open()
        root.show()
    }

    function cleanup() {
        root.hide()
        Stage.close()
    }

    function show() {
        root.window = main.createObject(null)
        verify(root.window)
        tryVerify(() => root.app.models.loaded, 20000)
        root.window.requestActivate()
        tryVerify(() => root.window.active)
        tryVerify(() => root.area().activeFocus)
    }

    function hide() {
        root.window.destroy()
        root.window = null
        wait(0)
    }

    function part(name) {
        // Rows of lists are children in sight alone; pop-ups only by ownership.
        return findChild(root.window.contentItem, name) ?? findChild(root.window, name)
    }

    function area() {
        return root.part("composerText")
    }

    function type(text) {
        for (const letter of text)
            keyClick(letter)
    }

    function sendAndWait(text) {
        const count = root.conversation.messages.count
        root.type(text)
        keyClick(Qt.Key_Return)
        tryVerify(() => root.conversation.messages.count === count + 2 && !root.conversation.busy, 10000)
    }

    /// A row of the list, when it is there.
    function row(index) {
        const list = root.part("messageList")
        tryVerify(() => list.itemAtIndex(index) !== null)
        return list.itemAtIndex(index)
    }
}
