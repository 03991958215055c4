// SPDX-License-Identifier: Apache-2.0
//
// The tiny models of tests/data/models, whole or changed, and what they answer.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include <QMetaType>

#include "tests/core/model/memory_checkpoint.h"
#include "tests/support/reference_interpreter.h"

namespace rookery::test {

inline std::shared_ptr<const Checkpoint> fixture(const char* name) {
    auto file = Checkpoint::open(std::filesystem::path(ROOKERY_TEST_DATA) / "models" / name);
    if (!file)
        qFatal("%s", file.error().message.c_str());
    return *file;
}

using Edit = std::function<void(Checkpoint::Contents&)>;

inline Edit removing(const char* name) {
    return [=](Checkpoint::Contents& contents) { remove(contents, name); };
}

inline Edit reshaping(const char* name, std::vector<std::int64_t> shape) {
    return [=](Checkpoint::Contents& contents) { reshape(contents, name, shape); };
}

inline std::vector<double> logits(const std::shared_ptr<const Program>& program,
                                  std::span<const Token> tokens) {
    ReferenceInterpreter interpreter(program);
    auto state = interpreter.initialState();
    return interpreter.forward(tokens, state, ReferenceInterpreter::Rows::All);
}

inline constexpr Token Tokens[] = {3, 1, 4, 1, 5, 9, 2, 6};

} // namespace rookery::test

Q_DECLARE_METATYPE(rookery::test::Edit)
