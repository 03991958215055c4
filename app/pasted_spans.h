// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTextDocument>

#include "core/prompt/reorder.h"

namespace rookery {

/// Which parts of a text being written were pasted or dropped: what comes as one piece of more than a line.
/// Follows the edits of a document. GUI thread.
class PastedSpans : public QObject {
    Q_OBJECT

  public:
    /// `programText`: what the program itself puts into the document; that is not pasted.
    explicit PastedSpans(std::function<QString()> programText, QObject* parent = nullptr);

    void watch(QTextDocument* document);
    /// Of the document's text, which must be `text`; in UTF-8.
    std::vector<InputBlock> blocks(const QString& text) const;

  private:
    using Range = std::pair<int, int>; ///< UTF-16: begin and end

    void changed(int position, int removed, int added);

    std::function<QString()> m_programText;
    QPointer<QTextDocument> m_document;
    std::vector<Range> m_ranges; ///< in order, apart from each other
};

} // namespace rookery
