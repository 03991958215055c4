// SPDX-License-Identifier: Apache-2.0
// Several answers, folders, presets, storage, bookmarks: by mouse and keyboard in the whole window.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Choices"

    function askForThree() {
        Stage.answers("pick", ["red", "green", "blue"])
        test.app.settings.preset = Settings.Creative
        test.app.settings.topP = 1
        test.app.settings.answerCount = 3
        test.type("pick")
        keyClick(Qt.Key_Return)
        tryVerify(() => test.conversation.choosing && !test.conversation.busy, 10000)
    }

    function test_keepsOneOfThreeAnswers() {
        test.askForThree()
        tryVerify(() => test.part("answerChoices") !== null)
        const choices = test.part("answerChoices")
        verify(choices.sideBySide)
        const kept = test.conversation.choices.data(test.conversation.choices.index(0, 0), Qt.DisplayRole)
        tryVerify(() => findChild(choices, "keepButton") !== null && findChild(choices, "keepButton").enabled)
        wait(50) // the list comes to rest

        mouseClick(findChild(choices, "keepButton"))

        tryCompare(test.conversation.messages, "count", 2)
        compare(test.row(1).text, kept)
        compare(test.row(1).branchCount, 3)
        tryVerify(() => test.part("answerChoices") === null)
    }

    function test_showsOneBehindTheOtherInANarrowWindow() {
        test.window.width = 480

        test.askForThree()

        tryVerify(() => test.part("choiceTabs") !== null && test.part("choiceTabs").visible)
        verify(!test.part("answerChoices").sideBySide)
    }

    function test_makesAPresetAndBeginsAChatWithIt() {
        test.app.page = App.Presets
        tryVerify(() => test.part("newPreset") !== null)
        mouseClick(test.part("newPreset"))
        tryVerify(() => test.part("presetName")?.activeFocus ?? false)
        test.type("Pirate")
        test.part("presetSystem").forceActiveFocus()
        test.type("You are a pirate.")
        mouseClick(test.part("savePreset"))
        tryCompare(test.app.presets, "count", 1)
        tryVerify(() => test.part("startPreset") !== null)

        mouseClick(test.part("startPreset"))

        tryCompare(test.app, "page", App.Chat)
        compare(test.conversation.systemPrompt, "You are a pirate.")
    }

    function test_forgetsTheMemoryOfAChat() {
        test.sendAndWait("hello")
        test.app.page = App.Storage
        tryVerify(() => test.part("clearStates") !== null, 10000)

        mouseClick(test.part("clearStates"))

        tryCompare(test.app.storageUse, "count", 0)
    }

    function test_listsABookmark() {
        test.sendAndWait("hello")
        test.app.settings.inspectorVisible = true

        test.conversation.setBookmarked(test.row(1).messageId, true)

        tryVerify(() => test.part("bookmarkLink") !== null)
        compare(test.part("bookmarkLink").text, "Echo: hello")
    }

    function test_putsAChatIntoAFolder() {
        test.sendAndWait("hello")
        const id = test.conversation.conversationId
        test.part("conversationList").folderRequested(id)
        tryVerify(() => test.part("folderField").activeFocus)
        test.type("Work")
        keyClick(Qt.Key_Return)
        tryCompare(test.app.conversations, "folders", ["Work"])
        tryVerify(() => test.part("folderPill") !== null)

        mouseClick(test.part("folderPill"))

        compare(test.app.conversations.folder, "Work")
    }

    function test_temporaryChatSaysSo() {
        keyClick(Qt.Key_N, Qt.ControlModifier | Qt.ShiftModifier)

        tryVerify(() => test.conversation.temporary)
        test.sendAndWait("hello")
        compare(test.app.conversations.count, 0)
    }
}
