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
