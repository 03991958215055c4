// SPDX-License-Identifier: Apache-2.0
layout(set = 1, binding = 0, std430) buffer State { float state[]; };
