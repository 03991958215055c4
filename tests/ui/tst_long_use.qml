// SPDX-License-Identifier: Apache-2.0
// What people do all day, at random but always in the same order, while it is measured how long the window lets a call
// wait. ROOKERY_LONG_USE says how many things are done; 720 are an hour in which one is done every five seconds.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "LongUse"

    property int random: 1
    readonly property string reply: "# A story\n\nThere was a *fox* and a **bear** in the `wood`.\n\n```python\ndef fox(bear):\n"
        + "    return [wood for wood in bear if wood]  # all of it\n```\n\n| who | where |\n|---|---|\n| fox | wood |\n| bear | den |\n\n"
        + "- one thing\n- another thing\n\nThe end of it all came soon after the beginning, as it does.\n"

    function next(below) {
        test.random = (test.random * 1103515245 + 12345) % 2147483648
        return test.random % below
    }

    function settled() {
        tryVerify(() => !test.conversation.busy && !test.conversation.loading, 30000)
    }

    function say() {
        const text = "say " + test.next(1000)
        Stage.answer(text, test.reply.repeat(1 + test.next(4)))
        test.app.page = App.Chat
        test.conversation.send(text)
        test.settled()
    }

    function pages() {
        const page = 1 + test.next(11)
        Stage.doing = "page " + page
        test.app.page = page
        wait(50)
        test.app.page = App.Chat
    }

    function otherChat() {
        const list = test.app.conversations
        if (list.count > 0)
            test.app.openConversation(list.neighbour(test.conversation.conversationId, test.next(2) === 0 ? 1 : -1)
                || test.conversation.conversationId)
        test.settled()
    }

    function search() {
        for (const text of ["f", "fo", "fox", ""]) {
            test.app.conversations.searchText = text
            wait(20)
        }
        tryVerify(() => !test.app.conversations.searching)
    }

    function find() {
        if (test.conversation.empty)
            return
        keyClick(Qt.Key_F, Qt.ControlModifier)
        test.type("fox")
        wait(20)
        keyClick(Qt.Key_Escape)
    }

    function again() {
        if (test.conversation.empty)
            return
        const last = test.row(test.conversation.messages.count - 1)
        test.conversation.regenerate(last.messageId)
        test.settled()
    }

    function scroll() {
        const list = test.part("messageList")
        for (let i = 0; i < 10; ++i) {
            list.contentY = list.originY + (list.contentHeight - list.height) * test.next(100) / 100
            wait(5)
        }
        list.positionViewAtEnd()
    }

    function menus() {
        const letters = [Qt.Key_F, Qt.Key_E, Qt.Key_M, Qt.Key_T, Qt.Key_V, Qt.Key_O, Qt.Key_H]
        keyClick(letters[test.next(letters.length)], Qt.AltModifier)
        wait(20)
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Escape)
    }

    function switcher() {
        keyClick(Qt.Key_K, Qt.ControlModifier)
        wait(20)
        test.type("say")
        wait(20)
        keyClick(Qt.Key_Escape)
    }

    function removeAndUndo() {
        if (test.conversation.messages.count < 2 || test.conversation.choosing)
            return
        test.conversation.remove(test.row(test.conversation.messages.count - 1).messageId)
        tryVerify(() => test.conversation.undoable, 30000)
        test.conversation.undo()
        tryVerify(() => !test.conversation.undoable, 30000)
    }

    function look() {
        const settings = test.app.settings
        switch (test.next(5)) {
        case 0: settings.inspectorVisible = !settings.inspectorVisible; break
        case 1: settings.sidebarVisible = !settings.sidebarVisible; break
        case 2: settings.zoom(test.next(3) - 1); break
        case 3: settings.theme = 1 + test.next(3); break
        case 4: test.window.width = 800 + test.next(500); break
        }
    }

    function write() {
        test.app.page = App.Chat
        test.area().forceActiveFocus()
        test.type("a few words ")
        test.area().clear()
    }

    function test_theWindowIsNeverAway() {
        const doings = [
            ["send", test.say], ["send", test.say], ["page", test.pages], ["other chat", test.otherChat], ["search", test.search],
            ["find", test.find], ["again", test.again], ["scroll", test.scroll], ["menus", test.menus], ["switcher", test.switcher],
            ["remove and undo", test.removeAndUndo], ["look", test.look], ["write", test.write],
            ["new chat", () => test.app.newConversation()],
        ]
        Stage.watch()

        for (let i = 0; i < Stage.actions; ++i) {
            const doing = doings[test.next(doings.length)]
            Stage.doing = doing[0]
            doing[1]()
            test.app.page = App.Chat
            wait(20)
        }

        Stage.endWatch()
    }
}
