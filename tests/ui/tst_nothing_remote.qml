// SPDX-License-Identifier: Apache-2.0
// Whatever a message contains, drawing it asks nobody for anything.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "NothingRemote"

    function test_drawingAMessageFetchesNothing_data() {
        return [
            {tag: "picture", text: "![a picture](%1/a.png)"},
            {tag: "reference", text: "![a][b]\n\n[b]: %1/b.png \"title\""},
            {tag: "html", text: "<img src=\"%1/c.png\"><link rel=\"stylesheet\" href=\"%1/c.css\"><iframe src=\"%1\"></iframe>"},
            {tag: "html in a line", text: "words <img src='%1/d.png' onerror='x'> and <b style=\"background:url(%1/d)\">more</b>"},
            {tag: "link", text: "[text](%1/e) and <%1/e> and %1/e"},
            {tag: "in a table", text: "| a | b |\n| --- | --- |\n| ![x](%1/f.png) | <img src=\"%1/f2.png\"> |"},
            {tag: "in a list", text: "- ![x](%1/g.png)\n- [ ] <img src=\"%1/g2.png\">"},
            {tag: "in a quote", text: "> ![x](%1/h.png)"},
            {tag: "in a heading", text: "# ![x](%1/i.png)"},
            {tag: "in code", text: "```html\n<img src=\"%1/j.png\">\n```"},
            {tag: "in a thought", text: "<think><img src=\"%1/k.png\"></think>\n\n![x](%1/k2.png)"},
            {tag: "escaped quote", text: "![a\" src=\"%1/l.png](x)"},
            {tag: "long", text: "<img src=\"%1/m.png\"> ![x](%1/m2.png) ".repeat(300)},
        ]
    }

    function test_drawingAMessageFetchesNothing(data) {
        Stage.addAnswer(data.text.replace(/%1/g, Stage.webAddress))
        const list = test.part("messageList")
        tryVerify(() => list.itemAtIndex(0) !== null)

        waitForRendering(list)
        wait(150) // a request would be on its way by now

        compare(Stage.webVisits, 0)
        verify(list.itemAtIndex(0).height > 10)
    }

    function test_theServerWouldSeeAVisit() {
        Stage.visitWeb()

        tryVerify(() => Stage.webVisits > 0)
    }
}
