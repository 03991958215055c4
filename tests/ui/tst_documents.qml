// SPDX-License-Identifier: Apache-2.0
// Documents in the window. The document that is attached is this very file.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Documents"

    readonly property url file: Qt.resolvedUrl("tst_documents.qml")

    function attachAndRead() {
        test.app.openUrls([test.file])
        tryVerify(() => test.part("readDocument")?.visible ?? false, 20000)
        mouseClick(test.part("readDocument"))
        tryVerify(() => test.part("askDocument")?.visible ?? false, 20000)
    }

    function ask() {
        mouseClick(test.part("askDocument"))
        tryVerify(() => test.app.page === App.Chat && test.conversation.messages.count === 2, 10000)
        tryVerify(() => test.app.documentSession.available, 10000)
        tryVerify(() => test.area().activeFocus, 5000, "the question can be typed at once")
    }

    /// Waits until a part of the list stays where it is: the list follows its end when answers grow.
    function settle(find) {
        let before = -1
        tryVerify(() => {
            const now = find()?.mapToItem(null, 0, 0).y ?? -1
            const still = now >= 0 && now === before
            before = now
            return still
        }, 10000)
    }

    function test_saysWhatReadingTakesBeforeReading() {
        test.app.openUrls([test.file])

        tryVerify(() => test.part("documentCost")?.visible ?? false, 20000)

        verify(test.part("documentCost").text.includes("tokens"))
        compare(Stage.tokensFed(), 0)
    }

    function test_givesADocumentAnotherName() {
        test.attachAndRead()

        mouseClick(test.part("renameDocument"))
        tryVerify(() => test.part("renameField")?.activeFocus ?? false)
        test.type("weather")
        keyClick(Qt.Key_Return)

        tryVerify(() => test.part("documentRow").name === "weather")
        mouseClick(test.part("renameDocument"))
        tryVerify(() => test.part("renameField")?.activeFocus ?? false)
        test.type("rain")
        keyClick(Qt.Key_Escape)
        wait(0)
        compare(test.part("documentRow").name, "weather")
    }

    function test_questionsAfterARestartReadNothingOfTheDocument() {
        test.attachAndRead()
        const read = Stage.tokensFed()
        verify(read > 500)
        test.hide()
        Stage.reopen()
        test.show()
        test.app.page = App.Documents
        tryVerify(() => test.part("askDocument")?.visible ?? false, 10000)

        test.ask()
        test.app.documentSession.lookAgain = false
        const before = Stage.tokensFed()
        test.sendAndWait("what is it?")

        verify(Stage.tokensFed() - before < 200, "the question, its frame and the answer: " + (Stage.tokensFed() - before))
    }

    function test_looksAgainAndNamesItsSources() {
        Stage.answer("which name has documentpurpose?", "It has 97531 and \"nothing of the document\".")
        test.attachAndRead()
        test.ask()
        test.type("which name has documentpurpose?")
        tryVerify(() => test.app.documentSession.count > 0, 10000)
        verify(test.part("excerpt").visible)

        keyClick(Qt.Key_Return)
        tryVerify(() => test.conversation.messages.count === 4 && !test.conversation.busy, 20000)

        const answer = test.row(3)
        tryVerify(() => findChild(answer, "claim")?.visible ?? false, 10000, "under the answer")
        verify(test.app.documentSession.claims(answer.messageId).some(claim => claim.source))
        verify(findChild(answer, "verdict").text.includes("1"), findChild(answer, "verdict").text)
        verify(findChild(test.row(1), "claim") === null, "the reply to the document has none")
    }

    function test_keepsTheSourcesOfEarlierAnswers() {
        test.attachAndRead()
        test.ask()
        test.sendAndWait("which name has documentpurpose?")
        test.sendAndWait("and where is readDocument?")

        const first = test.row(3), second = test.row(5)
        tryVerify(() => findChild(second, "claim")?.visible ?? false, 10000)
        verify(findChild(first, "claim")?.visible ?? false)
    }

    function test_aSourceShowsItsPassage() {
        Stage.answer("which name has documentpurpose?", "It is the field.")
        test.attachAndRead()
        test.ask()
        test.sendAndWait("which name has documentpurpose?")
        const answer = test.row(3)
        tryVerify(() => findChild(answer, "claim")?.visible ?? false, 10000)

        test.settle(() => findChild(answer, "claim"))
        mouseClick(findChild(answer, "claim"))

        tryVerify(() => test.part("passageText")?.visible ?? false, 10000)
        verify(test.part("passageText").text.length > 100)
        keyClick(Qt.Key_Escape)
        tryVerify(() => !test.part("passageText").visible)
    }

    function test_readsItAllAgainWithTheQuestionWhenAsked() {
        test.attachAndRead()
        const whole = Stage.tokensFed()
        test.ask()
        verify(test.part("readAgain").text.includes("tokens"))

        test.app.documentSession.readAgain = true
        verify(!test.app.documentSession.lookAgain)
        const before = Stage.tokensFed()
        test.sendAndWait("what is it?")

        verify(Stage.tokensFed() - before > whole - 200, "the document once more")
        compare(test.conversation.messages.data(test.conversation.messages.index(2, 0), 259), "what is it?")
    }

    function test_refusesInASentence() {
        test.app.openUrls(["file:///dev/null"])

        tryVerify(() => test.app.documents.count === 1, 10000)
        tryVerify(() => test.app.documents.data(test.app.documents.index(0, 0), 0) !== undefined)
        tryVerify(() => test.part("documentRow")?.stage === DocumentLibrary.Failed, 20000)
        verify(test.part("documentRow").problem !== "")
    }

    function test_removesADocument() {
        test.attachAndRead()

        mouseClick(test.part("removeDocument"))

        tryVerify(() => test.app.documents.count === 0)
    }
}
