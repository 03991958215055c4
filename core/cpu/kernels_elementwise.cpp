// SPDX-License-Identifier: Apache-2.0
//
// Kernels that treat each element of a row on its own.
#include "core/cpu/kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/cpu/kernels_elementwise.cpp"
#include "hwy/foreach_target.h"
// After foreach_target.
#include "hwy/contrib/math/math-inl.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

/// Calls f(tag, index) for whole vectors, then for the remaining elements one by one.
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

void add(const float* a, const float* b, float* out, int width) {
    forEach(width, [=](auto d, int i) HWY_ATTR {
        hn::StoreU(hn::Add(hn::LoadU(d, a + i), hn::LoadU(d, b + i)), d, out + i);
    });
}

void mul(const float* a, const float* b, float* out, int width) {
    forEach(width, [=](auto d, int i) HWY_ATTR {
        hn::StoreU(hn::Mul(hn::LoadU(d, a + i), hn::LoadU(d, b + i)), d, out + i);
    });
}

void mulAdd(const float* a, const float* b, const float* c, float* out, int width) {
    forEach(width, [=](auto d, int i) HWY_ATTR {
        hn::StoreU(hn::MulAdd(hn::LoadU(d, b + i), hn::LoadU(d, c + i), hn::LoadU(d, a + i)), d,
                   out + i);
    });
}

void lerp(const float* a, const float* b, const float* c, float* out, int width) {
    forEach(width, [=](auto d, int i) HWY_ATTR {
        const auto from = hn::LoadU(d, a + i);
        const auto distance = hn::Sub(hn::LoadU(d, b + i), from);
        hn::StoreU(hn::MulAdd(distance, hn::LoadU(d, c + i), from), d, out + i);
    });
}

void shift(const float* previous, const float* x, float* out, int width) {
    forEach(width, [=](auto d, int i) HWY_ATTR {
        hn::StoreU(hn::Sub(hn::LoadU(d, previous + i), hn::LoadU(d, x + i)), d, out + i);
    });
}

// Exp underflows to 0 far below; above 88 the quotient would be inf / inf somewhere, so arguments
// are cut where the result no longer changes.
template <class D, class V> HWY_INLINE V sigmoid(D d, V x) {
    const V bounded = hn::Min(hn::Max(x, hn::Set(d, -87.0f)), hn::Set(d, 87.0f));
    return hn::Div(hn::Set(d, 1.0f), hn::Add(hn::Set(d, 1.0f), hn::Exp(d, hn::Neg(bounded))));
}

template <class D, class V> HWY_INLINE V applyUnary(D d, Unary unary, V x) {
    switch (unary) {
    case Unary::None:
        return x;
    case Unary::Sigmoid:
        return sigmoid(d, x);
    case Unary::Tanh:
        return hn::Tanh(d, x);
    case Unary::Silu:
        return hn::Mul(x, sigmoid(d, x));
    case Unary::ReluSquared: {
        const V positive = hn::Max(x, hn::Zero(d));
        return hn::Mul(positive, positive);
    }
    case Unary::ExpNegExp:
        return hn::Exp(d, hn::Neg(hn::Exp(d, hn::Min(x, hn::Set(d, 80.0f)))));
    case Unary::Decay7:
        return hn::Exp(d, hn::Mul(hn::Set(d, -0.606531f), sigmoid(d, x)));
    case Unary::OneMinus:
        return hn::Sub(hn::Set(d, 1.0f), x);
    }
    return x;
}

template <Unary U> void mapUnary(const float* x, float* out, int width) {
    forEach(width, [=](auto d, int i)
                       HWY_ATTR { hn::StoreU(applyUnary(d, U, hn::LoadU(d, x + i)), d, out + i); });
}

void unary(Unary unary, const float* x, float* out, int width) {
    switch (unary) {
    case Unary::None:
        return mapUnary<Unary::None>(x, out, width);
    case Unary::Sigmoid:
        return mapUnary<Unary::Sigmoid>(x, out, width);
    case Unary::Tanh:
        return mapUnary<Unary::Tanh>(x, out, width);
    case Unary::Silu:
        return mapUnary<Unary::Silu>(x, out, width);
    case Unary::ReluSquared:
        return mapUnary<Unary::ReluSquared>(x, out, width);
    case Unary::ExpNegExp:
        return mapUnary<Unary::ExpNegExp>(x, out, width);
    case Unary::Decay7:
        return mapUnary<Unary::Decay7>(x, out, width);
    case Unary::OneMinus:
        return mapUnary<Unary::OneMinus>(x, out, width);
    }
}

const char* targetName() {
    return hwy::TargetName(HWY_TARGET);
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rookery::cpu {
HWY_EXPORT(add);
HWY_EXPORT(mul);
HWY_EXPORT(mulAdd);
HWY_EXPORT(lerp);
HWY_EXPORT(shift);
HWY_EXPORT(unary);
HWY_EXPORT(targetName);

std::string_view kernelTarget() {
    return HWY_DYNAMIC_DISPATCH(targetName)();
}

void hideWideVectors(bool hide) {
    hwy::DisableTargets(hide ? HWY_AVX3 | HWY_AVX3_DL : 0);
}

void addRow(const float* a, const float* b, float* out, int width) {
    HWY_DYNAMIC_DISPATCH(add)(a, b, out, width);
}
void mulRow(const float* a, const float* b, float* out, int width) {
    HWY_DYNAMIC_DISPATCH(mul)(a, b, out, width);
}
void mulAddRow(const float* a, const float* b, const float* c, float* out, int width) {
    HWY_DYNAMIC_DISPATCH(mulAdd)(a, b, c, out, width);
}
void lerpRow(const float* a, const float* b, const float* c, float* out, int width) {
    HWY_DYNAMIC_DISPATCH(lerp)(a, b, c, out, width);
}
void shiftRow(const float* previous, const float* x, float* out, int width) {
    HWY_DYNAMIC_DISPATCH(shift)(previous, x, out, width);
}
void unaryRow(Unary kind, const float* x, float* out, int width) {
    HWY_DYNAMIC_DISPATCH(unary)(kind, x, out, width);
}

} // namespace rookery::cpu
#endif
