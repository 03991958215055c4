// SPDX-License-Identifier: Apache-2.0
// In a file without bound components: the list view of Qt 6.4 cannot make a bound section delegate.
import QtQuick

Component {
    GroupHeading {}
}
