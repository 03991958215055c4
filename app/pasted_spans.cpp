// SPDX-License-Identifier: Apache-2.0
#include "app/pasted_spans.h"

#include <algorithm>
#include <utility>

namespace rookery {

namespace {

/// Input methods bring a word or a clause at once; what is longer was not typed.
constexpr int LeastPasted = 80;

} // namespace

PastedSpans::PastedSpans(std::function<QString()> programText, QObject* parent)
    : QObject(parent), m_programText(std::move(programText)) {}

void PastedSpans::watch(QTextDocument* document) {
    if (document == m_document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_ranges.clear();
    if (document != nullptr)
        connect(document, &QTextDocument::contentsChange, this, &PastedSpans::changed);
}

void PastedSpans::changed(int position, int removed, int added) {
    const int cutEnd = position + removed;
    std::vector<Range> kept;
    for (const auto& [begin, end] : m_ranges) {
        if (end <= position) {
            kept.emplace_back(begin, end);
        } else if (begin >= cutEnd) {
            kept.emplace_back(begin + added - removed, end + added - removed);
        } else {
            if (begin < position)
                kept.emplace_back(begin, position);
            if (end > cutEnd)
                kept.emplace_back(position + added, end + added - removed);
        }
    }
    m_ranges = std::move(kept);
    if (added < LeastPasted || m_document->toPlainText() == m_programText())
        return;
    m_ranges.emplace_back(position, position + added);
    std::sort(m_ranges.begin(), m_ranges.end());
}

std::vector<InputBlock> PastedSpans::blocks(const QString& text) const {
    std::vector<InputBlock> blocks;
    if (!m_document || m_document->toPlainText() != text)
        return blocks;
    const auto utf8 = [&text](int end) { return static_cast<std::uint32_t>(QStringView(text).left(end).toUtf8().size()); };
    const int size = static_cast<int>(text.size());
    for (const auto& [begin, end] : m_ranges) {
        if (begin < std::min(end, size)) // a change of the whole text counts its last line end
            blocks.push_back({{utf8(begin), utf8(std::min(end, size))}, Origin::Pasted});
    }
    return blocks;
}

} // namespace rookery
