// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "ConversationList"

    function list() {
        return test.part("conversationList")
    }

    function entry(index) {
        tryVerify(() => test.list().itemAtIndex(index) !== null)
        return test.list().itemAtIndex(index)
    }

    /// The search is done, and found places in the conversation of this title alone.
    function hits(title) {
        const list = test.list()
        for (let i = 0; i < list.count; ++i) {
            if (list.itemAtIndex(i)?.title !== title)
                return false
        }
        return list.count > 0 && !test.app.conversations.searching
    }

    function twoChats() {
        test.sendAndWait("about foxes")
        test.app.newConversation()
        test.sendAndWait("about owls")
        tryCompare(test.list(), "count", 2)
    }

    function test_listsTheLastUsedFirst() {
        test.twoChats()

        tryVerify(() => test.entry(0).conversationId === test.conversation.conversationId)
        verify(test.entry(0).current)
        verify(!test.entry(1).current)
    }

    function test_opensWithAClick() {
        test.twoChats()
        const other = test.entry(1).conversationId

        mouseClick(test.entry(1))

        tryVerify(() => test.conversation.conversationId === other)
    }

    function test_renamesInPlace() {
        test.twoChats()
        test.entry(0).forceActiveFocus()
        keyClick(Qt.Key_F2)
        tryVerify(() => test.part("renameField")?.activeFocus ?? false)

        test.type("Owls")
        keyClick(Qt.Key_Return)

        tryVerify(() => test.entry(0).title === "Owls")
    }

    function test_deletesWithAWayBack() {
        test.twoChats()

        test.app.conversations.remove(test.entry(1).conversationId)
        tryCompare(test.list(), "count", 1)
        tryVerify(() => test.app.conversations.undoable)
        mouseClick(test.part("undoButton"))

        tryCompare(test.list(), "count", 2)
    }

    function test_searchesTitlesAndMessages() {
        test.twoChats()
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier)
        tryVerify(() => test.part("searchField").activeFocus)

        test.type("foxes")

        tryVerify(() => test.hits("about foxes"), 5000)
        keyClick(Qt.Key_Escape)
        tryCompare(test.list(), "count", 2)
    }

    function test_switchesWithTheKeyboard() {
        test.twoChats()
        const other = test.entry(1).conversationId
        keyClick(Qt.Key_K, Qt.ControlModifier)
        tryVerify(() => test.part("switcherField")?.activeFocus ?? false)

        test.type("foxes")
        tryVerify(() => test.hits("about foxes"), 5000)
        keyClick(Qt.Key_Return)

        tryVerify(() => test.conversation.conversationId === other)
    }
}
