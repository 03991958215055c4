// SPDX-License-Identifier: Apache-2.0
//
// One Program as two, cut before a layer, so that each can run on a device of its own. Neither part
// needs anything of a backend that a whole Program does not: what crosses the border leaves the front
// as the result of its last instruction, one row a token, and enters the back as tables of embeddings
// whose "tokens" are the numbers of those rows.
#pragma once

#include <memory>
#include <span>

#include "core/base/result.h"
#include "core/model/program.h"

namespace rookery {

/// The rows that cross a border: the residual stream, from version 7 on also the values of the first
/// layer. Belongs to the two Programs of one Division; what the back reads is what was shown last.
class BorderRows {
  public:
    explicit BorderRows(int width) : m_width(width) {}
    /// Floats in a row: the width of the front's result.
    int width() const { return m_width; }
    /// From now on token n of the back stands for row n of `rows`, which are borrowed. Never while a
    /// model reads them.
    void show(std::span<const float> rows) { m_rows = rows; }
    std::span<const float> rows() const { return m_rows; }

  private:
    int m_width = 0;
    std::span<const float> m_rows;
};

struct Division {
    std::shared_ptr<const Program> front; ///< embedding and the layers before the border
    std::shared_ptr<const Program> back;  ///< the other layers and the head
    std::shared_ptr<BorderRows> border;
    int layers = 0; ///< in front of the border
};

/// Cuts `whole` behind its first `layers` layers, of which there is at least one; all of them leave
/// the head to the back. The state of the whole is that of the front followed by that of the back.
/// Rows that the back may be asked for at a time: Hyperparameters::vocabulary.
/// Errors: InvalidArgument for a number outside [1, layers of the model].
Result<Division> divide(const std::shared_ptr<const Program>& whole, int layers);

} // namespace rookery
