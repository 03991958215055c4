// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rookery::cpu {

/// Bytes per second that `threads` threads (at least one) read together from memory that no cache holds: with the
/// bytes of a model's weights, the limit of decoding. The best of three runs over 512 MB, since other programs only
/// ever make a run longer; takes about a tenth of a second. 0 if there is no memory for it.
double measureReadRate(int threads);

} // namespace rookery::cpu
