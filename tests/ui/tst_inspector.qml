// SPDX-License-Identifier: Apache-2.0
// What the inspector shows and changes, and how answers are shown.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Inspector"

    function inspect() {
        test.app.settings.expert = true
        test.app.settings.inspectorVisible = true
        tryVerify(() => test.part("userName") !== null && test.part("userName").visible)
    }

    function test_namesOfTheSpeakersAreInThePreviewAtOnce() {
        test.inspect()
        const field = test.part("userName")

        field.forceActiveFocus()
        field.selectAll()
        test.type("Anna")
        keyClick(Qt.Key_Return)

        tryVerify(() => test.part("promptPreview").text.startsWith("Anna:"))
        verify(test.part("resetNames").visible)
        test.part("resetNames").clicked()
        compare(field.text, "User")
        verify(!test.part("resetNames").visible)
    }

    function test_aNameThatCannotBeIsTakenBack() {
        test.inspect()
        const field = test.part("userName")

        field.forceActiveFocus()
        field.selectAll()
        test.type("A:B")
        keyClick(Qt.Key_Return)

        compare(field.text, "User")
    }

    function test_surpriseIsShownWhereItIsWanted() {
        test.inspect()
        Stage.answer("hello", "Good day to you.")
        test.sendAndWait("hello")
        verify(!test.part("surpriseText").visible)

        test.app.settings.surprise = true
        test.area().forceActiveFocus()
        test.sendAndWait("hello")

        tryVerify(() => test.part("surpriseText").visible)
        verify(test.part("surpriseText").getText(0, 100).includes("Good day"))
    }

    function test_answersCanBeShownAsPlainText() {
        Stage.answer("hello", "**bold** text")
        test.sendAndWait("hello")

        test.conversation.view = Conversation.Plain

        tryVerify(() => findChild(test.row(1), "sourceText") !== null)
        compare(findChild(test.row(1), "sourceText").text, "**bold** text")
    }

    function test_aFormulaIsReadableAndCopiedAsWritten() {
        Stage.answer("hello", "So:\n\n$$\nE = mc^2\n$$\n")
        test.sendAndWait("hello")

        tryVerify(() => findChild(test.row(1), "formulaBlock") !== null)

        const block = findChild(test.row(1), "formulaBlock")
        compare(block.html, "E = mc²")
        compare(block.text, "E = mc^2")
    }

    function test_findGoesOnAndBackWithTheKeyboard() {
        test.sendAndWait("fox")
        test.sendAndWait("bear")
        test.sendAndWait("foxes")
        const list = test.part("messageList")
        keyClick(Qt.Key_F, Qt.ControlModifier)
        test.type("fox")
        compare(list.currentIndex, 0)

        keyClick(Qt.Key_Return)
        compare(list.currentIndex, 1)
        keyClick(Qt.Key_F3)
        compare(list.currentIndex, 4)
        keyClick(Qt.Key_Return, Qt.ShiftModifier)
        compare(list.currentIndex, 1)
        keyClick(Qt.Key_F3, Qt.ShiftModifier)
        compare(list.currentIndex, 0)
        keyClick(Qt.Key_Escape)
        tryVerify(() => test.area().activeFocus)
        keyClick(Qt.Key_F3)
        tryVerify(() => test.part("findField").visible)
        compare(test.part("findField").text, "fox")
    }

    function test_aHitInAFoldedPartUnfoldsIt() {
        Stage.answer("hello", "<think>The den.</think>\n\n```\n" + "line\n".repeat(60) + "fox\n```\n")
        test.sendAndWait("hello")
        tryVerify(() => findChild(test.row(1), "codeBlock")?.folded ?? false)
        verify(!findChild(test.row(1), "thoughtHead").checked)

        keyClick(Qt.Key_F, Qt.ControlModifier)
        test.type("fox")
        tryVerify(() => !findChild(test.row(1), "codeBlock").folded)
        verify(!findChild(test.row(1), "thoughtHead").checked)
        test.part("findField").clear()
        test.type("den")
        tryVerify(() => findChild(test.row(1), "thoughtHead").checked)
    }

    function test_whatIsLookedForIsMarkedInCodeToo() {
        Stage.answer("hello", "```python\nfox = 1\n```\n")
        test.sendAndWait("hello")
        keyClick(Qt.Key_F, Qt.ControlModifier)
        test.type("fox")

        tryVerify(() => findChild(test.row(1), "codeBlock").marked === "fox")
    }
}
