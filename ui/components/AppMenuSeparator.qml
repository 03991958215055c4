// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Rookery

MenuSeparator {
    verticalPadding: Theme.space1
    horizontalPadding: Theme.space2
    contentItem: Rectangle {
        implicitHeight: Theme.lineWidth
        color: Theme.line
    }
}
