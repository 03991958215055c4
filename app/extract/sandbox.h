// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rookery {

/// Takes from this process what reading a document never needs: more memory and processor time than
/// its share, core files, and the system calls that reach the network, start or trace processes, or
/// change files. What fails to be taken away is left: the limits of time are also kept from
/// outside. Not undone; new threads inherit it. Returns false where the kernel has no such filter.
bool lockIn();

} // namespace rookery
