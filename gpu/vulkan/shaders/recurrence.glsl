// SPDX-License-Identifier: Apache-2.0
//
// The words of a recurrence (recurrenceWords() in gpu/common/encoding.h). A state matrix lies
// turned, [key][value], so that threads, each of which has a value channel, read side by side.

layout(push_constant) uniform Push {
    uint code_;
    uint firstRow;
    uint rows;
    uint stateBase;
} push;

uint inWord(uint i) { return code[push.code_ + 4u + 2u * i]; }
uint inStride(uint i) { return code[push.code_ + 5u + 2u * i]; }
float inputAt(uint i, uint row, uint channel) {
    return operandAt(inWord(i), inStride(i), row, channel);
}
void put(uint row, uint channel, float value) {
    arena[(code[push.code_ + 2u] & AddressMask) + row * code[push.code_ + 3u] + channel] = value;
}
uint stateStart() { return code[push.code_ + 18u] - push.stateBase; }
