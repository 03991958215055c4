// SPDX-License-Identifier: Apache-2.0
// The whole window: type, send, see it come, stop, come back.
import QtQuick
import QtTest
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Main"

    Component {
        id: standIn
        QtObject {
            property bool available: true
            property int said: 0
            signal showRequested
            signal quitRequested
            function sayStillRunning() { ++said }
        }
    }

    function test_staysInTheTrayWhenItIsClosed() {
        const tray = standIn.createObject(test.window)
        test.window.tray = tray

        test.window.close()

        tryVerify(() => !test.window.visible)
        compare(tray.said, 1)
        verify(!test.window.quitting)
    }

    function test_closesWhereTheDesktopHasNoTray() {
        const tray = standIn.createObject(test.window, { available: false })
        test.window.tray = tray

        test.window.close()

        tryVerify(() => !test.window.visible)
        compare(tray.said, 0)
    }

    function test_aPageGoesWhereTheKeyboardGoes() {
        test.app.page = App.Settings
        tryVerify(() => test.part("pageScroll") !== null && test.part("backButton").activeFocus)
        const page = test.part("pageScroll")
        tryVerify(() => page.contentHeight > 2 * page.height)

        keyClick(Qt.Key_PageDown)
        verify(page.contentY > page.height / 2)
        keyClick(Qt.Key_PageUp)
        compare(page.contentY, 0)

        for (let i = 0; i < 40; ++i) {
            keyClick(Qt.Key_Tab)
            const item = test.window.activeFocusItem
            if (!page.holds(item))
                continue
            const top = item.mapToItem(page, 0, 0).y
            verify(top >= 0 && top < page.height, `${item} at ${top}`)
        }
        verify(page.contentY > 0)
    }

    function test_showsTheGuideAndThreeCardsAtFirst() {
        verify(test.conversation.empty)
        verify(test.part("emptyChat").visible)
        verify(test.area().activeFocus)
    }

    function test_showsTheAnswerWhileItIsWritten() {
        Stage.answer("hello", "The first words, and then the rest.")
        Stage.holdAfter(9)

        test.type("hello")
        keyClick(Qt.Key_Return)

        tryCompare(test.conversation.messages, "count", 2)
        tryVerify(() => test.row(1).text !== "", 10000)
        verify("The first words, and then the rest.".startsWith(test.row(1).text))
        verify(test.row(1).streaming)
        Stage.release()
        tryVerify(() => !test.conversation.busy, 10000)
        compare(test.row(1).text, "The first words, and then the rest.")
    }

    function test_stopsAndKeepsWhatWasWritten() {
        Stage.answer("hello", "The first words, and then the rest.")
        Stage.holdAfter(9)
        test.type("hello")
        keyClick(Qt.Key_Return)
        tryVerify(() => test.row(1).text !== "", 10000)

        mouseClick(test.part("sendButton"))
        Stage.release()

        tryVerify(() => !test.conversation.busy, 10000)
        verify("The first words".startsWith(test.row(1).text))
    }

    SignalSpy {
        id: announced
        signalName: "visibleChanged"
    }

    function test_eachAnswerIsAnnouncedAlsoWithTheSameWords() {
        const announcer = test.part("announcer")
        verify(!announcer.visible)
        announced.target = announcer
        test.sendAndWait("one")
        tryVerify(() => announcer.visible)
        compare(announcer.text, "The answer is complete.")
        announced.clear()

        test.sendAndWait("two")

        tryCompare(announced, "count", 2) // out of sight and back
        verify(announcer.visible)
    }

    function test_escapeStops() {
        Stage.holdAfter(3)
        test.type("hello")
        keyClick(Qt.Key_Return)
        tryVerify(() => test.conversation.generating, 10000)

        keyClick(Qt.Key_Escape)
        Stage.release()

        tryVerify(() => !test.conversation.busy, 10000)
    }

    function test_reopensWithTheSameWords() {
        Stage.answer("hello", "Nice to meet you.")
        test.sendAndWait("hello")
        const id = test.conversation.conversationId
        test.hide()

        Stage.reopen()
        test.show()
        test.app.openConversation(id)

        tryVerify(() => test.conversation.messages.count === 2, 10000)
        compare(test.row(0).text, "hello")
        compare(test.row(1).text, "Nice to meet you.")
    }

    function test_opensEveryPageAndComesBack_data() {
        return [
            {tag: "models", page: App.Models}, {tag: "settings", page: App.Settings},
            {tag: "shortcuts", page: App.Shortcuts}, {tag: "about", page: App.About},
            {tag: "presets", page: App.Presets},
        ]
    }

    function test_opensEveryPageAndComesBack(data) {
        test.app.page = data.page
        tryVerify(() => test.part("backButton")?.activeFocus ?? false)

        keyClick(Qt.Key_Escape)

        compare(test.app.page, App.Chat)
    }

    function test_hasTheKeysThatPeopleExpect() {
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        compare(test.app.page, App.Settings)
        keyClick(Qt.Key_N, Qt.ControlModifier)
        compare(test.app.page, App.Chat)
        keyClick(Qt.Key_K, Qt.ControlModifier)
        tryVerify(() => test.part("quickSwitcher").opened)
        keyClick(Qt.Key_Escape)
        tryVerify(() => !test.part("quickSwitcher").visible)
        keyClick(Qt.Key_F9)
        verify(!test.part("sidebar").visible)
        keyClick(Qt.Key_F10)
        verify(test.app.settings.inspectorVisible)
    }

    function test_givesTheListWayInANarrowWindow() {
        verify(test.part("sidebar").visible)

        test.window.width = 480

        tryVerify(() => !test.part("sidebar").visible)
    }

    function test_partsOfTheStripOpenWhatTheySpeakOf() {
        test.sendAndWait("hello")
        tryVerify(() => findChild(test.window.footer, "statePart").visible)

        mouseClick(findChild(test.window.footer, "statePart"))
        compare(test.app.page, App.Storage)

        mouseClick(findChild(test.window.footer, "devicePart"))
        tryVerify(() => findChild(test.window.footer, "deviceMenu").opened)
        verify(findChild(test.window.footer, "deviceMenu").count > 2) // automatic, a line, a device
        compare(test.app.page, App.Storage)
    }

    function test_theInspectorLiesOverThePageOfANarrowWindow() {
        test.app.settings.inspectorVisible = true
        test.window.width = 480
        tryVerify(() => test.window.narrow)
        const drawer = test.part("inspectorDrawer")
        verify(!drawer.visible) // not of itself

        keyClick(Qt.Key_F10)

        tryVerify(() => drawer.opened)
        compare(drawer.edge, Qt.RightEdge)
        tryVerify(() => findChild(drawer.contentItem, "surpriseToggle") !== null)
        keyClick(Qt.Key_F10)
        tryVerify(() => !drawer.visible)
        verify(test.app.settings.inspectorVisible) // as it was left for a wide window
        keyClick(Qt.Key_F10)
        tryVerify(() => drawer.opened)
        keyClick(Qt.Key_Escape)
        tryVerify(() => !drawer.visible)
    }

    function test_theInspectorGivesWayWhenTheWindowBecomesWide() {
        test.window.width = 480
        tryVerify(() => test.window.narrow)
        keyClick(Qt.Key_F10)
        tryVerify(() => test.part("inspectorDrawer").opened)

        test.window.width = 1100

        tryVerify(() => !test.part("inspectorDrawer").visible)
    }

    function test_followsTheChosenColours() {
        test.app.settings.theme = Settings.Dark
        verify(Qt.colorEqual(test.window.color, "#17181B"))

        test.app.settings.theme = Settings.HighContrast
        verify(Qt.colorEqual(test.window.color, "#000000"))

        test.app.settings.theme = Settings.Light
        verify(Qt.colorEqual(test.window.color, "#FBFAF7"))
    }

    function test_enlargesEveryText() {
        const before = Theme.fontText

        keyClick(Qt.Key_Plus, Qt.ControlModifier)

        verify(Theme.fontText > before)
        keyClick(Qt.Key_0, Qt.ControlModifier)
        compare(Theme.fontText, before)
    }
}
