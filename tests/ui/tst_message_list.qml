// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "MessageList"

    function list() {
        return test.part("messageList")
    }

    /// Triggers an item of a message's menu.
    function choose(row, name) {
        tryVerify(() => findChild(test.row(row), "messageActions") !== null)
        const menu = findChild(test.row(row), "messageActions").menu
        menu.open()
        tryVerify(() => menu.opened)
        for (let i = 0; i < menu.count; ++i)
            if (menu.itemAt(i).objectName === name)
                menu.itemAt(i).triggered()
        menu.close()
        tryVerify(() => !menu.visible)
    }

    function test_makesOnlyWhatIsNearTheScreen() {
        Stage.fill(5000)

        tryCompare(test.list(), "count", 5000)
        tryVerify(() => test.list().itemAtIndex(4999) !== null)
        verify(test.list().itemAtIndex(0) === null)
        verify(test.list().contentItem.children.length < 200)
    }

    function test_walksThroughThousandsOfMessagesQuickly() {
        Stage.fill(5000)
        tryVerify(() => test.list().itemAtIndex(4999) !== null)

        const begun = Date.now()
        for (let row = 0; row < 5000; row += 500)
            test.list().show(row)

        verify(Date.now() - begun < 5000)
    }

    function test_followsTheEndOnlyWhileTheReaderIsThere() {
        Stage.fill(60)
        tryVerify(() => test.list().rest < 40)
        Stage.addAnswer("One more.")
        tryVerify(() => test.list().itemAtIndex(60) !== null && test.list().rest < 40)

        test.list().show(3)
        Stage.addAnswer("And one more.")

        tryCompare(test.list(), "count", 62)
        verify(!test.list().following)
        verify(test.list().rest > 100)
        test.list().showLatest()
        tryVerify(() => test.list().rest < 40)
    }

    function test_showsCodeAsABlockOfItsOwn() {
        Stage.addAnswer("Look:\n\n```python\nprint(1)\n```\n\nDone.")

        tryVerify(() => test.part("codeBlock") !== null)
        compare(test.part("codeBlock").language, "python")
        compare(test.part("codeBlock").text.trim(), "print(1)")
    }

    function test_saysHowLongAThoughtTook() {
        Stage.answer("hello", "<think>Hm.</think>\n\nYes.")
        test.sendAndWait("hello")

        tryVerify(() => test.part("thoughtHead") !== null)
        verify(test.part("thoughtHead").text.startsWith("Thought for 1 "))
        Stage.addAnswer("<think>Written by another program.</think>\n\nNo.")
        tryVerify(() => test.row(2).blocks.count === 2 && findChild(test.row(2), "thoughtHead") !== null)
        compare(findChild(test.row(2), "thoughtHead").text, "Thoughts")
    }

    function test_showsATable() {
        Stage.addAnswer("| a | b |\n|---|--:|\n| 1 | 2 |\n")

        tryVerify(() => test.part("tableBlock") !== null)
        compare(test.part("tableBlock").columns, 2)
        compare(test.part("tableBlock").rows.length, 2)
    }

    function cell(text) {
        return Array.from(test.part("tableBlock")?.contentItem.children[0].children ?? []).find(each => each.html?.includes(text)) ?? null
    }

    function test_aLinkInATableIsAskedAboutFirst() {
        Stage.addAnswer("| a | b |\n|---|---|\n| [here](https://example.org/x) | a longer text |\n")
        tryVerify(() => test.cell("here") !== null && test.cell("here").width > 0)
        const cell = test.cell("here")
        verify(!test.part("linkCheck").visible)

        mouseClick(cell, 10, cell.height / 2)

        tryVerify(() => test.part("linkCheck").opened)
        compare(test.part("linkCheck").address, "https://example.org/x")
    }

    function test_wordsOfATableCanBeSelected() {
        Stage.addAnswer("| a | b |\n|---|--:|\n| fox | a longer text |\n")
        tryVerify(() => test.cell("longer") !== null && test.cell("longer").width > 0)
        const cell = test.cell("longer")
        const size = Qt.size(cell.implicitWidth, cell.implicitHeight)
        compare(findChild(cell, "cellBody"), null) // as cheap as can be until then

        mouseMove(cell, cell.width - 20, cell.height / 2)
        tryVerify(() => findChild(cell, "cellBody") !== null)
        mouseDoubleClickSequence(cell, cell.width - 20, cell.height / 2)

        tryCompare(findChild(cell, "cellBody"), "selectedText", "text")
        compare(Qt.size(cell.implicitWidth, cell.implicitHeight), size)
        fuzzyCompare(findChild(cell, "cellBody").contentHeight, cell.implicitHeight - Theme.space2, 2)
    }

    function test_theMenuOfAMessageOpensItsLinks() {
        Stage.answer("hello", "Look [here & there](https://example.org/a) and [there](https://example.org/b).")
        test.sendAndWait("hello")
        test.list().forceActiveFocus()
        tryVerify(() => findChild(test.row(1), "messageActions") !== null)
        const menu = findChild(test.row(1), "messageActions").menu
        menu.open()
        tryVerify(() => menu.opened)
        const links = Array.from({length: menu.count}, (_, i) => menu.itemAt(i)).filter(item => item.objectName === "linkItem")
        compare(links.map(item => item.note), ["https://example.org/a", "https://example.org/b"])

        links[1].clicked()

        tryVerify(() => test.part("linkCheck").opened)
        compare(test.part("linkCheck").address, "https://example.org/b")
        tryVerify(() => test.part("linkCheck").activeFocus)
    }

    function test_whatIsLookedForIsMarkedInTablesAndThoughts() {
        Stage.addAnswer("<think>The fox.</think>\n\n| a | b |\n|---|--:|\n| fox | 2 |\n")
        tryVerify(() => test.part("tableBlock") !== null && test.part("thoughtHead") !== null)

        test.app.conversations.searchText = "fox"

        tryVerify(() => findChild(test.cell("fox"), "cellBody")?.marked === "fox")
        test.part("thoughtHead").press()
        tryVerify(() => findChild(test.row(0), "thoughtWords")?.marked === "fox")
    }

    function test_showsForeignMarkupAsText() {
        Stage.addAnswer("<img src=\"http://example.org/x.png\"> <b>bold</b>")

        const answer = test.row(0)
        tryVerify(() => findChild(answer, "words") !== null)
        verify(findChild(answer, "words").getText(0, 1000).includes("<img src="))
    }

    function test_editsAnOwnMessageAsASibling() {
        Stage.answer("hello", "One.")
        Stage.answer("hello!", "Two.")
        test.sendAndWait("hello")

        keyClick(Qt.Key_Up)
        tryVerify(() => test.part("messageEditor")?.activeFocus ?? false)
        keyClick(Qt.Key_End)
        keyClick("!")
        keyClick(Qt.Key_Return)

        tryVerify(() => test.row(1).text === "Two." && !test.conversation.busy, 10000)
        compare(test.row(0).branchCount, 2)
        compare(test.row(0).branchIndex, 1)
        test.conversation.switchBranch(test.row(0).messageId, -1)
        tryVerify(() => test.row(1).text === "One.")
    }

    function test_insertsAMessageAsTheOtherSpeaker() {
        test.sendAndWait("hello")
        test.list().forceActiveFocus()

        test.choose(1, "insertMessage")
        tryVerify(() => test.part("messageEditor")?.activeFocus ?? false)
        verify(test.part("insertAuthor").current === 0) // below an answer one's own words are likelier
        test.type("by the way")
        keyClick(Qt.Key_Return, Qt.ControlModifier)

        tryCompare(test.list(), "count", 3)
        compare(test.row(2).text, "by the way")
        verify(test.row(2).own)
        verify(!test.conversation.busy)
    }

    function test_selectsAcrossTheBlocksOfAnAnswer() {
        Stage.answer("hello", "# One\n\n- two\n- three")
        test.sendAndWait("hello")
        test.list().forceActiveFocus()

        test.choose(1, "selectText")

        tryVerify(() => findChild(test.row(1), "sourceText")?.selectedText === "# One\n\n- two\n- three")
        findChild(test.row(1), "sourceText").forceActiveFocus()
        keyClick(Qt.Key_Escape)
        tryVerify(() => findChild(test.row(1), "sourceText") === null)
    }

    function test_givesAMessageToTheOtherSpeaker() {
        test.sendAndWait("hello")
        const words = test.row(1).text
        test.list().forceActiveFocus()

        test.choose(1, "switchAuthor")

        tryVerify(() => test.row(1).own)
        compare(test.row(1).text, words)
    }

    function test_anEditThatWasLeftIsThereAgain() {
        test.sendAndWait("hello")
        const id = test.conversation.conversationId
        keyClick(Qt.Key_Up)
        tryVerify(() => test.part("messageEditor")?.activeFocus ?? false)
        test.type(" again")

        keyClick(Qt.Key_N, Qt.ControlModifier)
        tryVerify(() => test.conversation.conversationId === 0 && test.part("messageEditor") === null)
        test.area().forceActiveFocus()
        test.sendAndWait("other")
        compare(test.list().editingId, 0)
        test.app.openConversation(id)

        tryVerify(() => test.part("messageEditor") !== null)
        compare(test.part("messageEditor").text, "hello again")
        test.app.newConversation()
        test.app.openConversation(id)
        tryVerify(() => test.part("messageEditor")?.text === "hello again") // and once more
    }

    function test_anInsertionThatWasLeftIsThereAgain() {
        test.sendAndWait("hello")
        const id = test.conversation.conversationId
        test.list().forceActiveFocus()
        test.choose(1, "insertMessage")
        tryVerify(() => test.part("messageEditor")?.activeFocus ?? false)
        test.type("by the way")

        test.app.newConversation()
        test.app.openConversation(id)

        tryVerify(() => test.part("messageEditor")?.text === "by the way")
    }

    function test_anEditThatWasEndedIsGone() {
        test.sendAndWait("hello")
        const id = test.conversation.conversationId
        keyClick(Qt.Key_Up)
        tryVerify(() => test.part("messageEditor")?.activeFocus ?? false)
        keyClick("x")
        test.app.newConversation()
        test.app.openConversation(id)
        tryVerify(() => test.part("messageEditor") !== null)
        test.part("messageEditor").forceActiveFocus()
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Escape)
        tryVerify(() => test.part("messageEditor") === null)

        test.app.newConversation()
        test.app.openConversation(id)

        tryVerify(() => test.conversation.messages.count === 2 && !test.conversation.loading)
        compare(test.part("messageEditor"), null)
    }

    function test_asksBeforeThrowingAnEditAway() {
        test.sendAndWait("hello")
        keyClick(Qt.Key_Up)
        tryVerify(() => test.part("messageEditor")?.activeFocus ?? false)
        keyClick("x")

        keyClick(Qt.Key_Escape)

        verify(test.part("messageEditor") !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => test.part("messageEditor") === null)
    }
}
