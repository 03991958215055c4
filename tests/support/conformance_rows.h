// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include "tests/support/conformance.h"

Q_DECLARE_METATYPE(rookery::ConformanceCase)

namespace rookery {

/// The rows of a test over `cases`; one row without tokens where the shared data is absent, to be skipped.
inline void addConformanceRows(const Result<std::vector<ConformanceCase>>& cases) {
    QTest::addColumn<ConformanceCase>("testCase");
    if (!cases)
        QFAIL(cases.error().message.c_str());
    for (const ConformanceCase& testCase : *cases)
        QTest::newRow(testCase.name.c_str()) << testCase;
    if (cases->empty())
        QTest::newRow("no shared data") << ConformanceCase{};
}

} // namespace rookery
