// SPDX-License-Identifier: Apache-2.0
//
// Kernels that need a sum over a row or over the channels of one head.
#include "core/cpu/kernels.h"

#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/cpu/kernels_norm.cpp"
#include "hwy/foreach_target.h"
// After foreach_target.
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

/// Sum of f(tag, index) over [0, width); f returns a vector of the tag.
template <typename F> HWY_INLINE float sumOf(int width, const F& f) {
    const hn::ScalableTag<float> d;
    const int lanes = static_cast<int>(hn::Lanes(d));
    auto sum0 = hn::Zero(d);
    auto sum1 = hn::Zero(d);
    int i = 0;
    for (; i + 2 * lanes <= width; i += 2 * lanes) {
        sum0 = hn::Add(sum0, f(d, i));
        sum1 = hn::Add(sum1, f(d, i + lanes));
    }
    for (; i + lanes <= width; i += lanes)
        sum0 = hn::Add(sum0, f(d, i));
    float sum = hn::GetLane(hn::SumOfLanes(d, hn::Add(sum0, sum1)));
    const hn::CappedTag<float, 1> one;
    for (; i < width; ++i)
        sum += hn::GetLane(f(one, i));
    return sum;
}

template <typename F> HWY_INLINE void forEach(int width, const F& f) {
    const hn::ScalableTag<float> d;
    const int lanes = static_cast<int>(hn::Lanes(d));
    int i = 0;
    for (; i + lanes <= width; i += lanes)
        f(d, i);
    const hn::CappedTag<float, 1> one;
    for (; i < width; ++i)
        f(one, i);
}

void norm(const float* x, const float* weight, const float* bias, float* out, int width, int groups,
          float epsilon) {
    const int size = width / groups;
    for (int group = 0; group < groups; ++group) {
        const int begin = group * size;
        const float* in = x + begin;
        const float mean =
            sumOf(size, [=](auto d, int i) HWY_ATTR { return hn::LoadU(d, in + i); }) /
            static_cast<float>(size);
        const float squares = sumOf(size, [=](auto d, int i) HWY_ATTR {
            const auto distance = hn::Sub(hn::LoadU(d, in + i), hn::Set(d, mean));
            return hn::Mul(distance, distance);
        });
        const float scale = 1.0f / std::sqrt(squares / static_cast<float>(size) + epsilon);
        forEach(size, [=](auto d, int i) HWY_ATTR {
            const auto normal =
                hn::Mul(hn::Sub(hn::LoadU(d, in + i), hn::Set(d, mean)), hn::Set(d, scale));
            hn::StoreU(hn::MulAdd(normal, hn::LoadU(d, weight + begin + i),
                                  hn::LoadU(d, bias + begin + i)),
                       d, out + begin + i);
        });
    }
}

void rmsNorm(const float* x, const float* weight, float* out, int width, float epsilon) {
    const float squares = sumOf(width, [=](auto d, int i) HWY_ATTR {
        const auto value = hn::LoadU(d, x + i);
        return hn::Mul(value, value);
    });
    const float scale = 1.0f / std::sqrt(squares / static_cast<float>(width) + epsilon);
    forEach(width, [=](auto d, int i) HWY_ATTR {
        hn::StoreU(
            hn::Mul(hn::Mul(hn::LoadU(d, x + i), hn::Set(d, scale)), hn::LoadU(d, weight + i)), d,
            out + i);
    });
}

void l2Norm(const float* x, float* out, int width, int groups, float epsilon) {
    const int size = width / groups;
    for (int group = 0; group < groups; ++group) {
        const float* in = x + group * size;
        float* to = out + group * size;
        const float squares = sumOf(size, [=](auto d, int i) HWY_ATTR {
            const auto value = hn::LoadU(d, in + i);
            return hn::Mul(value, value);
        });
        const float scale = 1.0f / std::fmax(std::sqrt(squares), epsilon);
        forEach(size, [=](auto d, int i) HWY_ATTR {
            hn::StoreU(hn::Mul(hn::LoadU(d, in + i), hn::Set(d, scale)), d, to + i);
        });
    }
}

void headBonus(const float* x, const float* r, const float* k, const float* v, const float* bonus,
               float* out, int width, int groups) {
    const int size = width / groups;
    for (int group = 0; group < groups; ++group) {
        const int begin = group * size;
        const float weight = sumOf(size, [=](auto d, int i) HWY_ATTR {
            return hn::Mul(hn::Mul(hn::LoadU(d, r + begin + i), hn::LoadU(d, k + begin + i)),
                           hn::LoadU(d, bonus + begin + i));
        });
        forEach(size, [=](auto d, int i) HWY_ATTR {
            hn::StoreU(hn::MulAdd(hn::LoadU(d, v + begin + i), hn::Set(d, weight),
                                  hn::LoadU(d, x + begin + i)),
                       d, out + begin + i);
        });
    }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rookery::cpu {
HWY_EXPORT(norm);
HWY_EXPORT(rmsNorm);
HWY_EXPORT(l2Norm);
HWY_EXPORT(headBonus);

void normRow(const float* x, const float* weight, const float* bias, float* out, int width,
             int groups, float epsilon) {
    HWY_DYNAMIC_DISPATCH(norm)(x, weight, bias, out, width, groups, epsilon);
}
void rmsNormRow(const float* x, const float* weight, float* out, int width, float epsilon) {
    HWY_DYNAMIC_DISPATCH(rmsNorm)(x, weight, out, width, epsilon);
}
void l2NormRow(const float* x, float* out, int width, int groups, float epsilon) {
    HWY_DYNAMIC_DISPATCH(l2Norm)(x, out, width, groups, epsilon);
}
void headBonusRow(const float* x, const float* r, const float* k, const float* v,
                  const float* bonus, float* out, int width, int groups) {
    HWY_DYNAMIC_DISPATCH(headBonus)(x, r, k, v, bonus, out, width, groups);
}

} // namespace rookery::cpu
#endif
