// SPDX-License-Identifier: Apache-2.0
// Prints how long the frames of a chat with 5,000 messages take while it is scrolled. A benchmark first: its limits
// are wide, since a test machine draws without a graphics card and may be busy.
import QtQuick
import Rookery
import Rookery.App
import Rookery.Test

WindowCase {
    id: test
    name: "ScrollFrames"

    property var times: [] // milliseconds between frames, in order; a list of numbers
    property real last: 0

    NumberAnimation {
        id: travel
        property: "contentY"
        duration: 4000
    }
    Connections {
        id: frames
        enabled: false
        target: test.window
        function onFrameSwapped(): void {
            const now = Date.now()
            if (test.last > 0)
                test.times.push(now - test.last)
            test.last = now
        }
    }

    function test_scrollsThroughThousandsOfMessages() {
        Stage.fill(5000)
        const list = test.part("messageList")
        tryVerify(() => list.itemAtIndex(4999) !== null)
        list.show(2500)
        wait(200)

        frames.enabled = true
        travel.target = list
        travel.from = list.contentY
        travel.to = list.contentY - 12000
        travel.start()
        tryVerify(() => !travel.running, 20000)
        frames.enabled = false

        const sorted = test.times.slice().sort((a, b) => a - b)
        const part = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
        console.info(sorted.length + " frames; ms between them: median " + part(0.5) + ", 95 % " + part(0.95)
            + ", 99 % " + part(0.99) + ", worst " + part(1) + "; delegates " + list.contentItem.children.length)
        verify(sorted.length > 20)
        verify(part(0.5) < 200)
        verify(list.contentItem.children.length < 200)
    }
}
