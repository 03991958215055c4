// SPDX-License-Identifier: Apache-2.0
//
// Files as PyTorch writes them with one small tensor, and tensors that do not lie in their storage.
#pragma once

#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/checkpoint/tensor_view.h"
#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

namespace rookery::fixture {

using Floats = std::vector<float>;

inline PickledTensor matrix(std::string name = "a") {
    return {.name = std::move(name), .elements = 6, .shape = {2, 3}, .strides = {3, 1}};
}

/// A file with one storage of the floats 0 to 5.
inline std::string oneStorage(const std::vector<PickledTensor>& tensors,
                              std::string_view extra = {}) {
    return pthZip(stateDict(tensors, extra), {floats(0, 6)}).bytes();
}

inline Floats floatsOf(const TensorView& view) {
    Floats values(view.bytes.size() / sizeof(float));
    if (!values.empty())
        std::memcpy(values.data(), view.bytes.data(), values.size() * sizeof(float));
    return values;
}

/// Tensors that do not lie in their storage of six floats; `file` makes a file of one.
inline void addGeometryLies(const std::function<std::string(const PickledTensor&)>& file) {
    const auto bad = ErrorCode::BadFormat;
    const auto row = [&file](const char* name, auto change, ErrorCode code, const char* words) {
        PickledTensor tensor = matrix();
        change(tensor);
        addLie(name, file(tensor), code, words);
    };
    constexpr std::int64_t Large = std::int64_t{1} << 40;
    row(
        "one element too many", [](auto& t) { t.shape = {7}, t.strides = {1}; }, bad,
        "does not fit");
    row(
        "an offset that leaves too little", [](auto& t) { t.offset = 1; }, bad, "offset 1");
    row(
        "an offset behind the storage",
        [](auto& t) { t.offset = 7, t.shape = {0}, t.strides = {1}; }, bad, "offset 7");
    row(
        "a negative offset", [](auto& t) { t.offset = -1; }, bad, "impossible");
    row(
        "the largest offset", [](auto& t) { t.offset = INT64_MAX; }, bad, "does not fit");
    row(
        "a negative size",
        [](auto& t) {
            t.shape = {-2, 3};
        },
        bad, "impossible");
    row(
        "a negative stride",
        [](auto& t) {
            t.strides = {-3, 1};
        },
        bad, "impossible");
    row(
        "a stride too large",
        [](auto& t) {
            t.strides = {4, 1};
        },
        bad, "strides [4, 1]");
    row(
        "a stride that overflows",
        [](auto& t) {
            t.strides = {INT64_MAX, INT64_MAX};
        },
        bad, "does not fit");
    row(
        "strides whose sum overflows",
        [](auto& t) {
            t.strides = {INT64_MAX, 1};
        },
        bad, "does not fit");
    row(
        "a shape that overflows",
        [](auto& t) {
            t.shape = {Large, Large};
        },
        bad, "does not fit");
    row(
        "a shape that overflows without strides",
        [](auto& t) {
            t.shape = {Large, Large}, t.strides = {0, 0};
        },
        bad, "does not fit");
    row(
        "a large shape out of one element", [](auto& t) { t.shape = {Large}, t.strides = {0}; },
        bad, "more memory than the file");
    row(
        "fewer strides than sizes", [](auto& t) { t.strides = {1}; }, bad, "impossible");
    row(
        "more strides than sizes",
        [](auto& t) {
            t.strides = {6, 3, 1};
        },
        bad, "impossible");
    row(
        "nine dimensions",
        [](auto& t) {
            t.shape = std::vector<std::int64_t>(9, 1);
            t.strides = t.shape;
        },
        bad, "impossible");
}

} // namespace rookery::fixture
