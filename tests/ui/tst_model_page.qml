// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "ModelPage"

    function openPage() {
        test.app.page = App.Models
        tryVerify(() => test.part("overlayText") !== null)
    }

    function test_asksForTheAlphaOfALora() {
        test.openPage()
        verify(!test.part("loraForm").visible)

        test.app.models.offerLora("file:///somewhere/x-lora.pth")

        tryVerify(() => test.part("loraForm").visible)
        test.app.models.dropOfferedLora()
        tryVerify(() => !test.part("loraForm").visible)
    }

    function test_aLoraThatIsNotThereIsSaidInASentence() {
        test.openPage()
        test.app.models.offerLora("file:///somewhere/x-lora.pth")
        tryVerify(() => test.part("loraForm").visible)

        test.part("loraUse").clicked()

        tryCompare(test.app.notices, "count", 1)
        tryVerify(() => !test.app.models.loading)
        verify(test.app.models.loaded)
    }
}
