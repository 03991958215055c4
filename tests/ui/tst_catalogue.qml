// SPDX-License-Identifier: Apache-2.0
// The page with models that can be fetched, and the switch of the local server.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Catalogue"

    function test_asksBeforeItFetches() {
        Stage.addCatalogue()
        test.app.page = App.Models
        tryVerify(() => test.app.catalogue.count === 1)
        tryVerify(() => test.part("get-one") !== null)

        test.part("get-one").clicked()

        verify(test.part("start-one").visible)
        verify(!test.app.catalogue.active)
        compare(Stage.webVisits, 0)
    }

    function test_saysHowToBringAFileByHand() {
        test.app.page = App.Models
        tryVerify(() => test.part("byHandButton") !== null)
        const before = test.part("catalogueSection").height

        test.part("byHandButton").press()

        tryVerify(() => test.part("catalogueSection").height > before + 50)
    }

    function test_theServerIsOffUntilItIsSwitchedOn() {
        test.app.page = App.Settings
        tryVerify(() => test.part("serverToggle") !== null)
        verify(!test.part("serverToggle").checked)
        verify(test.app.server.address === "")

        test.part("serverToggle").toggle()
        test.part("serverToggle").toggled()

        tryVerify(() => test.app.server.address !== "" || test.app.server.problem !== "")
        test.part("serverToggle").toggle()
        test.part("serverToggle").toggled()
        tryVerify(() => test.app.server.address === "")
    }
}
