// SPDX-License-Identifier: Apache-2.0
//
// The sequences of a call, checked, and cut into passes of as many rows as a model has room for.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/engine/backend.h"
#include "core/model/program.h"

namespace rookery {

/// Rows of one sequence in a pass; they lie one after another in the order of the parts.
struct FeedPart {
    State* state = nullptr;
    std::span<const Token> tokens;
    int firstRow = 0;
    int wanted = 0;          ///< last rows whose logits are wanted
    float* logits = nullptr; ///< where those go
};

class Feeds {
  public:
    /// Checks everything before anything runs. isOwn: whether a state belongs to this model.
    /// Errors: StateMismatch for one that does not, InvalidArgument.
    static Result<Feeds> check(std::span<const Sequence> batch, const Program& program,
                               const std::function<bool(const State&)>& isOwn);

    /// One sequence with one token: what a recorded step computes.
    bool isOneToken() const;
    /// The next pass of at most `room` rows; empty when all is fed.
    std::vector<FeedPart> next(int room);

  private:
    struct Feed {
        State* state = nullptr;
        std::span<const Token> tokens; ///< what is left
        float* logits = nullptr;
        bool wantsAll = false;
        bool wantsLast = false;
    };
    static Result<Feed> feedOf(const Sequence& sequence, const Program& program);

    std::vector<Feed> m_feeds;
    int m_width = 0; ///< of the logits
};

} // namespace rookery
