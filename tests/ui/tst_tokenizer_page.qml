// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "TokenizerPage"

    readonly property TokenPreview preview: test.app?.tokenPreview ?? null

    function openPage() {
        test.app.page = App.Tokenizers
        tryVerify(() => test.part("backButton")?.activeFocus ?? false)
    }

    /// Pieces are children of the flow beside the repeater that makes them.
    function pieces() {
        return Array.from(test.part("tokenPieces").children).filter(child => child.visible && child.width > 0)
    }

    function test_showsThePiecesOfWhatIsTyped() {
        test.openPage()

        test.preview.text = "ab\u00e9"

        // The model of the stage knows bytes alone.
        tryVerify(() => test.preview.tokenCount === 4 && test.preview.byteCount === 4)
        tryVerify(() => test.pieces().length === 4)
        verify(test.pieces().every(piece => piece.Accessible.name !== ""))
    }

    function test_showsNumbersAndBytesWhenAsked() {
        test.openPage()
        test.preview.text = "a"
        tryVerify(() => test.pieces().length === 1)
        const narrow = test.pieces()[0].height

        mouseClick(test.part("tokenDetails"))

        tryVerify(() => test.pieces()[0].height > narrow)
    }

    function test_comparesTokenizersAndShowsTheChosenOne() {
        test.openPage()
        test.preview.text = "hello"
        tryVerify(() => test.preview.tokenCount === 5)

        tryVerify(() => test.part("tokenCost") !== null)
        mouseClick(test.part("tokenCost"))

        tryVerify(() => test.preview.shownName !== "")
    }

    function test_anEmptyTextHasNoPieces() {
        test.openPage()

        test.preview.text = ""

        tryVerify(() => test.preview.tokenCount === 0)
        compare(test.pieces().length, 0)
    }

    function test_escapeGoesBackToTheChat() {
        test.openPage()

        keyClick(Qt.Key_Escape)

        tryVerify(() => test.app.page === App.Chat)
    }
}
