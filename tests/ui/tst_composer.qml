// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Composer"

    function test_enterSendsAndEmptiesTheBox() {
        test.type("hello")

        keyClick(Qt.Key_Return)

        compare(test.area().text, "")
        tryCompare(test.conversation.messages, "count", 2)
        tryVerify(() => !test.conversation.busy, 10000)
    }

    function test_sendingShowsTheLatestAgain() {
        Stage.fill(60)
        const list = test.part("messageList")
        tryVerify(() => list.rest < 40)
        list.show(3)
        test.type("hello")

        keyClick(Qt.Key_Return)

        tryCompare(list, "count", 62)
        tryVerify(() => list.following && list.rest < 40)
        tryVerify(() => !test.conversation.busy, 10000)
    }

    function test_enterBelongsToTheInputMethodWhileAWordIsComposed() {
        test.type("hello")
        Stage.compose("ni")
        verify(test.area().inputMethodComposing)

        keyClick(Qt.Key_Return)

        compare(test.conversation.messages.count, 0)
        Stage.compose("")
        keyClick(Qt.Key_Return)
        tryCompare(test.conversation.messages, "count", 2)
        tryVerify(() => !test.conversation.busy, 10000)
    }

    function test_shiftAndEnterBeginANewLine() {
        test.type("one")

        keyClick(Qt.Key_Return, Qt.ShiftModifier)
        test.type("two")

        compare(test.area().text, "one\ntwo")
        compare(test.conversation.messages.count, 0)
    }

    function test_controlAndEnterSendWhenChosen() {
        test.app.settings.sendKey = Settings.CtrlEnter
        test.type("one")
        keyClick(Qt.Key_Return)
        test.type("two")
        compare(test.area().text, "one\ntwo")

        keyClick(Qt.Key_Return, Qt.ControlModifier)

        tryCompare(test.conversation.messages, "count", 2)
        tryVerify(() => !test.conversation.busy, 10000)
    }

    function test_blankTextIsNotSent() {
        verify(!test.part("sendButton").enabled)
        test.type("   ")

        keyClick(Qt.Key_Return)

        compare(test.conversation.messages.count, 0)
    }

    function test_keepsTheDraftWithItsConversation() {
        test.sendAndWait("first")
        const id = test.conversation.conversationId
        test.type("half a thought")

        test.app.newConversation()
        compare(test.area().text, "")
        test.app.openConversation(id)

        tryCompare(test.area(), "text", "half a thought")
    }

    function test_growsWithTheTextUpToALimit() {
        const composer = test.part("composer")
        const before = composer.height

        test.area().text = "line\n".repeat(4)
        tryVerify(() => composer.height > before)
        test.area().text = "line\n".repeat(400)

        tryVerify(() => Math.abs(composer.height - test.part("chatPage").height * 0.4) < 2)
    }

    function test_upInAnEmptyBoxEditsTheLastMessage() {
        test.sendAndWait("frist")

        keyClick(Qt.Key_Up)

        tryVerify(() => test.part("messageEditor")?.activeFocus ?? false)
        compare(test.part("messageEditor").text, "frist")
    }

    function test_upInATextMovesTheCursor() {
        test.sendAndWait("first")
        test.type("second")

        keyClick(Qt.Key_Up)

        verify(test.area().activeFocus)
        compare(test.area().text, "second")
    }

    function test_stopTakesThePlaceOfSend() {
        const button = test.part("sendButton")
        compare(button.symbol, "send")
        Stage.holdAfter(2)
        test.type("hello")
        keyClick(Qt.Key_Return)

        tryCompare(button, "symbol", "stop")
        Stage.release()

        tryCompare(button, "symbol", "send", 10000)
    }
}
