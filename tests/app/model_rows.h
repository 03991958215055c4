// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include "app/model_library.h"

namespace rookery::test {

/// What the list of models shows in a row.
inline QVariant value(ModelLibrary& models, int row, int role) {
    return models.data(models.index(row), role);
}

/// The row of a model; -1 when it is not listed.
inline int rowNamed(ModelLibrary& models, const QString& name) {
    for (int row = 0; row < models.count(); ++row) {
        if (value(models, row, ModelLibrary::NameRole).toString() == name)
            return row;
    }
    return -1;
}

} // namespace rookery::test
