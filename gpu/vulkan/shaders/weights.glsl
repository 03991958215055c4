// SPDX-License-Identifier: Apache-2.0
//
// Matrices as gpu/common/packing.h lays them out, seen through up to four windows, and the words of
// a product (gpu/common/encoding.h) with what gpu/vulkan/products.cpp adds to them.

layout(set = 0, binding = 3, std430) readonly buffer Chunks { uvec4 chunks[]; } weightChunks[4];
layout(set = 0, binding = 3, std430) readonly buffer Words { uint words[]; } weightWords[4];

layout(constant_id = 1) const uint Type = 0u;
const uint TypeF32 = 0u;
const uint TypeF16 = 1u;
const uint TypeBF16 = 2u;
const uint TypeQ8 = 3u;
const uint TypeQ4 = 4u;

const uint RowBlock = 32u;

struct Product {
    uint input_;
    uint inputStride;
    uint out_;
    uint outStride;
    uint steps;
    uint chunks;      // in a row
    uint window;      // which of the four
    uint firstChunk;  // of this part, in the window
    uint rows;        // of this part
    uint firstRow;    // of this part, in the matrix
    uint blockChunks; // from one block of rows to the next
    uint cols;
    uint epilogue;    // where its words begin
};

Product productAt(uint at) {
    Product p;
    p.input_ = code[at] & AddressMask;
    p.inputStride = code[at + 1u];
    p.out_ = code[at + 2u] & AddressMask;
    p.outStride = code[at + 3u];
    p.steps = code[at + 4u];
    p.chunks = code[at + 5u];
    p.window = code[at + 6u];
    p.firstChunk = code[at + 7u];
    p.rows = code[at + 8u];
    p.firstRow = code[at + 9u];
    p.blockChunks = code[at + 10u];
    p.cols = code[at + 11u];
    p.epilogue = at + 16u;
    return p;
}

// Applies the epilogue to one element and stores it. row: of the activations; n: of the matrix.
void store(Product p, uint row, uint n, float value) {
    for (uint step_ = 0u; step_ < p.steps; ++step_) {
        const uint at = p.epilogue + step_ * 8u;
        const uint op = code[at];
        const uint position = (op >> 16) & 3u;
        const float first =
            code[at + 1u] != 0u ? operandAt(code[at + 1u], code[at + 2u], row, n) : 0.0;
        const float second =
            code[at + 3u] != 0u ? operandAt(code[at + 3u], code[at + 4u], row, n) : 0.0;
        const float a = position == 0u ? value : first;
        const float b = position == 1u ? value : position == 0u ? first : second;
        const float c = position == 2u ? value : second;
        value = elementOf(op & 255u, (op >> 8) & 255u, a, b, c);
    }
    arena[p.out_ + row * p.outStride + n] = value;
}

vec4 codesOf(uint word) {
    const int w = int(word);
    return vec4(bitfieldExtract(w, 0, 8), bitfieldExtract(w, 8, 8), bitfieldExtract(w, 16, 8),
                bitfieldExtract(w, 24, 8));
}

vec4 lowNibbles(uint word) {
    return vec4(word & 15u, (word >> 8) & 15u, (word >> 16) & 15u, (word >> 24) & 15u) - 8.0;
}

vec2 bfloats(uint word) {
    return vec2(uintBitsToFloat(word << 16), uintBitsToFloat(word & 0xffff0000u));
}
