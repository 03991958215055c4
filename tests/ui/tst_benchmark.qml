// SPDX-License-Identifier: Apache-2.0
// The page that measures models: choose, measure, see the plot, clear.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "Benchmark"

    function init_page() {
        test.app.page = App.Benchmark
        tryVerify(() => test.part("benchmarkStart") !== null)
        tryVerify(() => test.part("benchmarkStart").enabled)
    }

    function test_measuresTheModelAndDrawsIt() {
        test.init_page()
        verify(!test.part("benchmarkResult").visible)

        mouseClick(test.part("benchmarkStart"))

        tryVerify(() => !test.app.benchmark.running && test.app.benchmark.results.length === 1, 20000)
        verify(test.part("benchmarkResult").visible)
        verify(test.part("decodePlot").height > 0)
        verify(test.part("prefillPlot").marks.length > 1)
        mouseClick(test.part("benchmarkClear"))
        tryVerify(() => !test.part("benchmarkResult").visible)
    }

    function test_nothingChosenCannotBeMeasured() {
        test.init_page()

        test.app.benchmark.setChosen("", false)

        verify(!test.part("benchmarkStart").enabled)
    }
}
