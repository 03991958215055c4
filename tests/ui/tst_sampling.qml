// SPDX-License-Identifier: Apache-2.0
// What belongs to one chat alone: its way of answering, its format, and what is looked for in it.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Sampling"

    function openInspector() {
        test.app.settings.expert = true
        test.app.settings.inspectorVisible = true
    }

    function test_aChatGoesItsOwnWay() {
        test.sendAndWait("hello")
        test.openInspector()
        tryVerify(() => test.part("halfLife") !== null)

        test.conversation.sampling.preset = Settings.Exact

        compare(test.app.sampling.preset, Settings.Balanced)
        compare(test.conversation.sampling.temperature, 0)
        verify(test.conversation.sampling.touched)
        test.app.newConversation()
        compare(test.conversation.sampling.preset, Settings.Balanced)
    }

    function test_anAnswerStopsBeforeATextOfTheChat() {
        test.openInspector()
        tryVerify(() => test.part("stopTexts") !== null)
        const box = test.part("stopTexts")
        box.forceActiveFocus()
        test.type("fox")
        keyClick(Qt.Key_Return)
        test.type("owl")
        Stage.answer("hello", "A bear, an owl and a fox.")

        test.area().forceActiveFocus()
        test.sendAndWait("hello")

        compare(test.row(1).text.trim(), "A bear, an")
        compare(test.conversation.sampling.stopTexts, ["fox", "owl"])
        compare(test.app.sampling.stopTexts, [])
        test.conversation.sampling.reset("stopTexts")
        compare(box.text, "")
    }

    function test_showsWhatTheModelReadsWhileOneWrites() {
        test.openInspector()
        tryVerify(() => test.part("promptPreview") !== null)
        test.area().forceActiveFocus()

        test.type("hi")

        tryCompare(test.part("promptPreview"), "text", "User: hi\n\nAssistant:")
        test.conversation.chatFormat = "world-think"
        tryCompare(test.part("promptPreview"), "text", "User: hi\n\nAssistant: <think")
        compare(test.part("chatFormat").currentText, "G1 with thinking")
    }

    function test_theFormatHoldsForTheAnswersOfTheChat() {
        test.conversation.chatFormat = "world-think"
        test.sendAndWait("hello")

        compare(test.conversation.chatFormat, "world-think")
        test.conversation.chatFormat = "world"
        test.sendAndWait("and now")
        compare(test.conversation.chatFormat, "world")
    }

    function test_aSearchMarksTheWordsInTheChat() {
        test.sendAndWait("hello")

        test.app.conversations.searchText = "hello"

        compare(test.part("messageList").marked, "hello")
    }

    function test_theUsualSettingsHideWhatFewNeed() {
        test.app.page = App.Settings
        tryVerify(() => test.part("expertSegments") !== null)
        test.app.settings.expert = false
        tryVerify(() => test.part("halfLife") === null)

        test.app.settings.expert = true

        tryVerify(() => test.part("halfLife") !== null)
        test.app.settings.expert = false
    }
}
