// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Prompt"

    readonly property string material: "The ferry goes at six. ".repeat(30).trim()
    readonly property string typed: test.material + "\n\nSummarise the text above."
    readonly property string ordered: "Summarise the text below.\n\n" + test.material + "\n\nSummarise the text above."
    readonly property PromptHelper helper: test.app?.promptHelper ?? null

    function write(text) {
        test.area().text = text
        tryVerify(() => test.part("promptOffer").visible, 15000)
    }

    function test_offersToPutTheQuestionFirst() {
        verify(!test.part("promptOffer").visible)

        test.write(test.typed)

        verify(test.part("promptApply").visible)
        compare(test.area().text, test.typed)
    }

    function test_isSilentAboutAShortMessage() {
        test.area().text = "What is a ferry?"

        wait(1000) // longer than the delay after the last key

        verify(!test.part("promptOffer").visible)
    }

    function test_isSilentWhenSwitchedOff() {
        test.app.settings.promptOrder = Settings.Off
        test.area().text = test.typed

        wait(1000)

        verify(!test.part("promptOffer").visible)
    }

    function test_isSilentInTheMiddleOfAWordOfAnInputMethod() {
        test.write(test.typed)

        test.helper.composing = true
        verify(!test.part("promptOffer").visible)
        test.helper.composing = false

        verify(test.part("promptOffer").visible)
    }

    function test_applyIsOneStepThatCanBeUndone() {
        test.write(test.typed)

        mouseClick(test.part("promptApply"))
        tryCompare(test.area(), "text", test.ordered)
        verify(test.part("promptUndo").visible)
        test.area().undo()

        compare(test.area().text, test.typed)
    }

    function test_undoButtonBringsBackWhatWasTyped() {
        test.write(test.typed)
        mouseClick(test.part("promptApply"))
        tryCompare(test.area(), "text", test.ordered)

        mouseClick(test.part("promptUndo"))

        compare(test.area().text, test.typed)
        verify(!test.part("promptOffer").visible)
    }

    function test_dismissingHidesTheOfferForThisText() {
        test.write(test.typed)

        mouseClick(test.part("promptDismiss"))
        test.area().text = test.typed + " "
        wait(1000)

        verify(!test.part("promptOffer").visible)
    }

    function test_previewShowsBothTextsAndAppliesWithTheKeyboard() {
        test.write(test.typed)

        mouseClick(test.part("promptPreviewButton"))
        tryVerify(() => test.part("promptOrderPreview").opened, 10000)
        verify(test.helper.typedBlocks.rowCount() >= 2)
        verify(test.helper.sentBlocks.rowCount() >= 3)
        tryVerify(() => test.part("previewApply").activeFocus)
        keyClick(Qt.Key_Space)

        tryCompare(test.area(), "text", test.ordered)
        verify(!test.part("promptOrderPreview").opened)
    }

    function test_anotherRecipeChangesWhatIsSent() {
        test.write(test.typed)
        mouseClick(test.part("promptPreviewButton"))
        tryVerify(() => test.part("promptOrderPreview").opened, 10000)

        test.helper.recipe = 0
        mouseClick(test.part("previewApply"))

        tryCompare(test.area(), "text", "Summarise the text below.\n\n" + test.material)
    }

    function test_aPassageCanBeLeftOut() {
        test.write(test.material + " The lighthouse closes in May.\n\nAccording to the text above, when does the lighthouse close?")
        mouseClick(test.part("promptPreviewButton"))
        tryVerify(() => test.part("promptOrderPreview").opened, 10000)
        compare(test.app.promptHelper.passages.length, 0, "the sandwich sends no passages")
        test.app.promptHelper.recipe = 4 // once more with the best passages
        tryVerify(() => test.app.promptHelper.passages.length > 0, 10000)
        const all = test.helper.sentBlocks.rowCount()

        test.helper.choosePassage(0, false)

        verify(!test.helper.isPassageChosen(0))
        tryVerify(() => test.helper.sentBlocks.rowCount() < all, 10000)
        test.helper.choosePassage(0, true)
        tryVerify(() => test.helper.sentBlocks.rowCount() === all, 10000)
    }

    function test_aLongTextIsAskedAboutWithItsBestPassages() {
        test.write(test.longTyped)
        mouseClick(test.part("promptPreviewButton"))

        tryVerify(() => test.part("promptOrderPreview").opened, 10000)

        compare(test.helper.recipe, 4, "beyond 4,000 tokens")
    }

    function test_asksEachPartAndSendsTheSurest() {
        Stage.answer(test.partMessage(0), "Not mentioned.")
        Stage.answer(test.partMessage(1), "It closes in May.")
        Stage.answer(test.partMessage(2), "That is not mentioned here.")
        test.openParts()

        mouseClick(test.part("previewApply"))

        tryVerify(() => test.conversation.messages.count === 2 && !test.conversation.busy, 20000)
        compare(test.conversation.messages.data(test.conversation.messages.index(0, 0), 259), test.longTyped)
        compare(test.conversation.messages.data(test.conversation.messages.index(1, 0), 259), "It closes in May.")
        verify(!test.helper.searching)
        compare(test.area().text, "")
        tryVerify(() => test.part("promptBadge") !== null)
    }

    function test_stoppingTheSearchLeavesTheDraft() {
        test.openParts()
        Stage.holdAfter(1)
        mouseClick(test.part("previewApply"))
        tryVerify(() => test.helper.searching, 10000)
        compare(test.helper.searchText, "Asking part 1 of 3…")
        tryVerify(() => !test.part("promptOrderPreview").visible && test.part("promptStopSearch").visible)
        wait(50) // the row lays out its buttons with the next frame

        mouseClick(test.part("promptStopSearch"))
        tryVerify(() => !test.helper.searching)
        Stage.release()

        compare(test.area().text, test.longTyped)
        wait(200)
        compare(test.conversation.messages.count, 0)
        test.app.settings.promptOrder = Settings.Off
        test.sendAndWait("hello") // the queue goes on
    }

    function test_remembersWhatWasPasted() {
        test.area().insert(0, test.material)
        test.area().insert(test.area().length, "\n\nSummarise the text above.")
        tryVerify(() => test.part("promptOffer").visible, 15000)

        mouseClick(test.part("promptPreviewButton"))
        tryVerify(() => test.part("promptOrderPreview").opened, 10000)

        verify(test.helper.why.includes("pasted"))
    }

    function test_theSentMessageShowsWhatWasTypedAndSaysSo() {
        test.sendOrdered()

        tryVerify(() => test.part("promptBadge") !== null)
        compare(test.conversation.messages.data(test.conversation.messages.index(0, 0), 259), test.typed)
    }

    function test_theBadgeIsThereAfterARestart() {
        test.sendOrdered()

        test.hide()
        Stage.reopen()
        test.show()

        tryVerify(() => test.part("promptBadge") !== null, 10000)
    }

    function test_resendsAsTyped() {
        test.sendOrdered()
        mouseClick(test.part("promptBadge"))
        tryVerify(() => test.part("promptOrderPreview").opened, 10000)

        mouseClick(test.part("resendTyped"))

        tryVerify(() => test.part("promptBadge") === null, 10000)
        tryVerify(() => !test.conversation.busy && test.conversation.messages.count === 2, 10000)
    }

    function test_comparesBothOrders() {
        test.sendOrdered()
        mouseClick(test.part("promptBadge"))
        tryVerify(() => test.part("promptOrderPreview").opened, 10000)

        mouseClick(test.part("comparePrompt"))
        tryVerify(() => test.part("promptCompare").opened, 10000)

        tryVerify(() => test.helper.comparison.typedAnswer !== "" && !test.helper.comparison.typedBusy, 15000)
        verify(test.helper.comparison.orderedAnswer !== "")
        test.helper.comparison.useOrdered()
        tryVerify(() => test.part("promptBadge") !== null, 10000)
    }

    function test_automaticSendsInOrder() {
        test.app.settings.promptOrder = Settings.Automatic
        test.area().text = test.typed

        mouseClick(test.part("sendButton"))

        tryVerify(() => test.conversation.messages.count === 2 && !test.conversation.busy, 15000)
        tryVerify(() => test.part("promptBadge") !== null)
        compare(test.area().text, "")
    }

    function test_neverInThisChatIsKept() {
        test.sendAndWait("hello")
        const id = test.conversation.conversationId
        test.helper.chatWish = PromptHelper.Never
        test.app.newConversation()
        compare(test.helper.chatWish, PromptHelper.AsProgram)

        test.app.openConversation(id)

        tryCompare(test.helper, "chatWish", PromptHelper.Never)
        test.area().text = test.typed
        wait(1000)
        verify(!test.part("promptOffer").visible)
    }

    function test_theHelpPageOpensAndCloses() {
        test.app.page = App.LookingBack
        tryVerify(() => test.part("backButton")?.activeFocus ?? false)

        keyClick(Qt.Key_Escape)

        compare(test.app.page, App.Chat)
    }

    function paragraph(number) {
        return (["Ada", "Ben", "Cleo"][number] + " sails on the grey water with the tide. ").repeat(45).trim()
    }

    readonly property string question: "According to the text above, when does the lighthouse close?"
    readonly property string longTyped: [0, 1, 2].map(test.paragraph).join("\n\n") + "\n\n" + test.question

    /// What the model reads of one part: empty lines are left out.
    function partMessage(number) {
        return [test.question.replace("above", "below"), "Part " + (number + 1) + " of 3. If it does not tell, say: not mentioned.",
                test.paragraph(number), test.question].join("\n")
    }

    function openParts() {
        test.write(test.longTyped)
        mouseClick(test.part("promptPreviewButton"))
        tryVerify(() => test.part("promptOrderPreview").opened, 10000)
        test.helper.recipe = 6
        tryVerify(() => test.helper.inSearch)
    }

    function sendOrdered() {
        test.write(test.typed)
        mouseClick(test.part("promptApply"))
        tryCompare(test.area(), "text", test.ordered)
        mouseClick(test.part("sendButton"))
        tryVerify(() => test.conversation.messages.count === 2 && !test.conversation.busy, 15000)
    }
}
