// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QPolygonF>
#include <QQuickPaintedItem>
#include <QRectF>

namespace rookery {

/// One or two lines over the same axis, from zero up. The newest value is at the end side. Where the names of the
/// axes stand is the business of QML.
class PlotView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> values MEMBER m_values NOTIFY changed)
    Q_PROPERTY(QList<qreal> others MEMBER m_others NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor otherColor MEMBER m_otherColor NOTIFY changed)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY changed)
    /// As many values fill the width.
    Q_PROPERTY(int capacity MEMBER m_capacity NOTIFY changed)
    /// The value at the top edge: the largest one shown.
    Q_PROPERTY(qreal peak READ peak NOTIFY changed)

  public:
    explicit PlotView(QQuickItem* parent = nullptr);

    qreal peak() const;
    void paint(QPainter* painter) override;

    /// Where `values` run in `frame`; values that are no numbers or below zero count as zero.
    static QPolygonF lineOf(const QList<qreal>& values, int capacity, qreal top, const QRectF& frame, bool mirrored);

  signals:
    void changed();

  private:
    QList<qreal> m_values;
    QList<qreal> m_others;
    QColor m_color = Qt::black;
    QColor m_otherColor = Qt::gray;
    qreal m_lineWidth = 1.5;
    int m_capacity = 240;
};

} // namespace rookery
