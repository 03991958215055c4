// SPDX-License-Identifier: Apache-2.0
#include "app/plots_view.h"

#include <algorithm>
#include <cmath>

#include <QGuiApplication>
#include <QPainter>

namespace rookery {

namespace {

qreal sound(qreal value) {
    return std::isfinite(value) && value > 0 ? value : 0;
}

} // namespace

PlotView::PlotView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &PlotView::changed, this, [this] { update(); });
}

qreal PlotView::peak() const {
    qreal most = 0;
    for (const qreal value : m_values)
        most = std::max(most, sound(value));
    for (const qreal value : m_others)
        most = std::max(most, sound(value));
    return most;
}

QPolygonF PlotView::lineOf(const QList<qreal>& values, int capacity, qreal top, const QRectF& frame, bool mirrored) {
    QPolygonF line;
    const int steps = std::max(2, capacity) - 1;
    const auto first = std::max<qsizetype>(0, values.size() - (steps + 1));
    for (qsizetype i = first; i < values.size(); ++i) {
        const qreal back = static_cast<qreal>(values.size() - 1 - i) / steps; // 0: now
        const qreal x = mirrored ? frame.left() + back * frame.width() : frame.right() - back * frame.width();
        const qreal height = top > 0 ? std::min<qreal>(1, sound(values.at(i)) / top) : 0;
        line.append(QPointF(x, frame.bottom() - height * frame.height()));
    }
    return line;
}

void PlotView::paint(QPainter* painter) {
    const qreal inset = m_lineWidth;
    const QRectF frame = boundingRect().adjusted(inset, inset, -inset, -inset);
    if (frame.isEmpty())
        return;
    const bool mirrored = QGuiApplication::isRightToLeft();
    const qreal highest = peak();
    const auto draw = [&](const QList<qreal>& values, const QColor& color, Qt::PenStyle style) {
        painter->setPen(QPen(color, m_lineWidth, style, Qt::RoundCap, Qt::RoundJoin));
        const QPolygonF line = lineOf(values, m_capacity, highest, frame, mirrored);
        if (line.size() == 1)
            painter->drawPoint(line.first());
        else
            painter->drawPolyline(line);
    };
    draw(m_others, m_otherColor, Qt::DashLine); // told apart by more than colour
    draw(m_values, m_color, Qt::SolidLine);
}

} // namespace rookery
