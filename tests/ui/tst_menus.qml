// SPDX-License-Identifier: Apache-2.0
// Menus with the keyboard alone: the underlined letters, Up in a menu that was just opened, hints.
import QtQuick
import QtQuick.Controls.Basic
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Menus"

    function open(letter) {
        keyClick(letter, Qt.AltModifier)
        tryVerify(() => test.opened() !== null)
        return test.opened()
    }

    function opened() {
        const bar = test.window.menuBar
        for (let i = 0; i < bar.count; ++i) {
            if (bar.menuAt(i).opened)
                return bar.menuAt(i)
        }
        return null
    }

    function test_aLetterFollowsTheItemThatShowsIt() {
        const menu = test.open(Qt.Key_O)

        keyClick(Qt.Key_P)

        tryCompare(test.app, "page", App.PromptLab)
        tryVerify(() => !menu.visible)
    }

    function test_aLetterOfNoItemDoesNothing() {
        const menu = test.open(Qt.Key_H)

        keyClick(Qt.Key_Z)

        verify(menu.opened)
        compare(test.app.page, App.Chat)
    }

    function test_upBeginsAtTheEnd() {
        const menu = test.open(Qt.Key_H)

        keyClick(Qt.Key_Up)

        tryCompare(menu, "currentIndex", menu.count - 1)
        keyClick(Qt.Key_Up)
        tryCompare(menu, "currentIndex", menu.count - 2)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        tryCompare(test.app, "page", App.About)
    }

    function test_downBeginsAtTheBeginning() {
        const menu = test.open(Qt.Key_H)

        keyClick(Qt.Key_Down)

        tryCompare(menu, "currentIndex", 0)
    }

    function choose(name) {
        const menu = findChild(test.window.menuBar, "chatMenu")
        for (let i = 0; i < menu.count; ++i)
            if (menu.itemAt(i).objectName === name)
                return menu.itemAt(i)
        return null
    }

    function test_theFileMenuChangesTheOpenChat() {
        verify(!test.choose("renameChat").enabled) // nothing is stored yet
        test.sendAndWait("about owls")
        const id = test.conversation.conversationId
        tryVerify(() => test.choose("pinChat").enabled)

        test.choose("pinChat").clicked()
        tryVerify(() => test.app.conversations.currentPinned)
        compare(test.choose("pinChat").text, "Un&pin")
        test.choose("archiveChat").clicked()
        tryVerify(() => test.app.conversations.currentArchived)

        test.choose("deleteChat").clicked()
        tryVerify(() => test.conversation.conversationId !== id)
        verify(test.app.conversations.undoable)
    }

    function test_theOpenChatIsRenamedInItsTitle() {
        test.sendAndWait("about owls")
        keyClick(Qt.Key_F, Qt.AltModifier)
        tryVerify(() => test.opened() !== null)
        keyClick(Qt.Key_H)
        tryVerify(() => findChild(test.window.menuBar, "chatMenu").opened)
        keyClick(Qt.Key_R)
        const header = test.part("chatHeader")
        tryVerify(() => findChild(header, "renameField")?.activeFocus ?? false)

        test.type("Owls")
        keyClick(Qt.Key_Return)

        tryVerify(() => test.conversation.title === "Owls")
        tryVerify(() => test.area().activeFocus)
        keyClick(Qt.Key_F2)
        tryVerify(() => findChild(header, "renameField")?.activeFocus ?? false)
        test.type("x")
        keyClick(Qt.Key_Escape)
        tryVerify(() => findChild(header, "renameField") === null)
        compare(test.conversation.title, "Owls")
        tryVerify(() => test.area().activeFocus)
    }

    function test_aNewFolderIsAskedForAlsoInANarrowWindow_data() {
        return [{tag: "wide", width: 1100}, {tag: "narrow", width: 480}]
    }

    function test_aNewFolderIsAskedForAlsoInANarrowWindow(data) {
        test.sendAndWait("about owls")
        test.window.width = data.width
        tryCompare(test.window, "narrow", data.tag === "narrow")
        test.app.settings.sidebarVisible = false

        findChild(test.window.menuBar, "chatMenu").folderRequested()

        tryVerify(() => test.window.activeFocusItem?.objectName === "folderField")
        test.type("Birds")
        keyClick(Qt.Key_Return)
        tryVerify(() => test.app.conversations.currentFolder === "Birds")
    }

    function test_theHintGoesWhenTheButtonIsPressed() {
        Stage.answer("hello", "there")
        test.sendAndWait("hello")
        const button = test.part("editButton")
        mouseMove(button, button.width / 2, button.height / 2)
        tryVerify(() => button.hovered)
        verify(button.hintDue)

        mousePress(button)

        verify(!button.hintDue)
        mouseMove(test.area())
        tryVerify(() => !button.hovered)
        verify(button.hintDue)
        mouseRelease(test.area())
    }
}
