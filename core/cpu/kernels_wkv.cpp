// SPDX-License-Identifier: Apache-2.0
//
// The recurrences, one head at a time. The state of a head is [key][value] here, so that each
// vector holds neighbouring value channels: sums over keys are then plain accumulations and nothing
// crosses lanes. A block of value channels small enough for the registers runs through all keys of
// a token.
#include "core/cpu/kernels.h"

#include <cmath>
#include <type_traits>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/cpu/kernels_wkv.cpp"
#include "hwy/foreach_target.h"
// After foreach_target.
#include "hwy/cache_control.h"
#include "hwy/contrib/math/math-inl.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace rookery::cpu {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

// Vectors of value channels that a step keeps in registers: sums, values and replacements of all of
// them.
constexpr int WideVectors = HWY_TARGET <= HWY_AVX3 ? 4 : 2;

// Rows of the state that are fetched ahead; behind the last, those of the next head.
constexpr int AheadRows = 8;

// Operands of a head are short pieces of rows, far from each other: fetched so many tokens ahead.
constexpr int AheadTokens = 4;

// Each step below advances `V * Lanes(d)` value channels from `i` by one token.

template <int V, class D> HWY_INLINE void step7(D d, const WkvHead& head, int t, int i) {
    const int n = head.headSize;
    const int lanes = static_cast<int>(hn::Lanes(d));
    const float* r = head.r.row(t);
    const float* w = head.w.row(t);
    const float* k = head.k.row(t);
    const float* kk = head.kk.row(t);
    const float* a = head.a.row(t);
    if (i == head.valueBegin && t + AheadTokens < head.tokens)
        for (const RowsView* view : {&head.r, &head.w, &head.k, &head.v, &head.kk, &head.a})
            for (int j = 0; j < n; j += 16)
                hwy::Prefetch(view->row(t + AheadTokens) + j);
    hn::Vec<D> sa[V];
    hn::Vec<D> v[V];
    hn::Vec<D> y[V];
    for (int u = 0; u < V; ++u) {
        sa[u] = hn::Zero(d);
        y[u] = hn::Zero(d);
        v[u] = hn::LoadU(d, head.v.row(t) + i + u * lanes);
    }
    for (int j = 0; j < n; ++j) {
        const float* s = head.state + j * n + i;
        const auto factor = hn::Set(d, kk[j]);
        if (t == 0) // while decoding, the state comes from far away
            for (int u = 0; u < V; ++u)
                hwy::Prefetch(s + AheadRows * n + u * lanes);
        for (int u = 0; u < V; ++u)
            sa[u] = hn::NegMulAdd(hn::LoadU(d, s + u * lanes), factor, sa[u]);
    }
    for (int j = 0; j < n; ++j) {
        float* s = head.state + j * n + i;
        const auto decay = hn::Set(d, w[j]);
        const auto key = hn::Set(d, k[j]);
        const auto replace = hn::Set(d, kk[j] * a[j]);
        const auto query = hn::Set(d, r[j]);
        for (int u = 0; u < V; ++u) {
            const auto added = hn::MulAdd(sa[u], replace, hn::Mul(v[u], key));
            const auto updated = hn::MulAdd(hn::LoadU(d, s + u * lanes), decay, added);
            hn::StoreU(updated, d, s + u * lanes);
            y[u] = hn::MulAdd(updated, query, y[u]);
        }
    }
    for (int u = 0; u < V; ++u)
        hn::StoreU(y[u], d, head.out.row(t) + i + u * lanes);
}

template <int V, class D> HWY_INLINE void step6(D d, const WkvHead& head, int t, int i) {
    const int n = head.headSize;
    const int lanes = static_cast<int>(hn::Lanes(d));
    const float* r = head.r.row(t);
    const float* w = head.w.row(t);
    const float* k = head.k.row(t);
    hn::Vec<D> v[V];
    hn::Vec<D> y[V];
    for (int u = 0; u < V; ++u) {
        y[u] = hn::Zero(d);
        v[u] = hn::LoadU(d, head.v.row(t) + i + u * lanes);
    }
    float bonus = 0;
    for (int j = 0; j < n; ++j) {
        float* s = head.state + j * n + i;
        const auto decay = hn::Set(d, w[j]);
        const auto key = hn::Set(d, k[j]);
        const auto query = hn::Set(d, r[j]);
        for (int u = 0; u < V; ++u) {
            const auto before = hn::LoadU(d, s + u * lanes);
            y[u] = hn::MulAdd(before, query, y[u]);
            hn::StoreU(hn::MulAdd(before, decay, hn::Mul(v[u], key)), d, s + u * lanes);
        }
        if (head.bonus != nullptr)
            bonus += r[j] * head.bonus[j] * k[j];
    }
    for (int u = 0; u < V; ++u)
        hn::StoreU(hn::MulAdd(v[u], hn::Set(d, bonus), y[u]), d, head.out.row(t) + i + u * lanes);
}

template <int V, class D> HWY_INLINE void stepGated(D d, const WkvHead& head, int t, int i) {
    const int n = head.headSize;
    const int lanes = static_cast<int>(hn::Lanes(d));
    const float* r = head.r.row(t);
    const float* w = head.w.row(t);
    const float* k = head.k.row(t);
    hn::Vec<D> v[V];
    hn::Vec<D> y[V];
    for (int u = 0; u < V; ++u) {
        y[u] = hn::Zero(d);
        v[u] = hn::LoadU(d, head.v.row(t) + i + u * lanes);
    }
    for (int j = 0; j < n; ++j) {
        float* s = head.state + j * n + i;
        const auto decay = hn::Set(d, w[j]);
        const auto key = hn::Set(d, k[j]);
        const auto query = hn::Set(d, r[j]);
        for (int u = 0; u < V; ++u) {
            const auto updated = hn::MulAdd(hn::LoadU(d, s + u * lanes), decay, hn::Mul(v[u], key));
            hn::StoreU(updated, d, s + u * lanes);
            y[u] = hn::MulAdd(updated, query, y[u]);
        }
    }
    const auto scale = hn::Set(d, 1.0f / std::sqrt(static_cast<float>(n)));
    for (int u = 0; u < V; ++u)
        hn::StoreU(hn::Mul(y[u], scale), d, head.out.row(t) + i + u * lanes);
}

template <int V> using VectorCount = std::integral_constant<int, V>;

/// Runs all tokens of a head: step(tag, count, t, i) for blocks of `count` vectors, single lanes at
/// the end.
template <typename Step> HWY_INLINE void runHead(const WkvHead& head, const Step& step) {
    const hn::ScalableTag<float> d;
    const hn::CappedTag<float, 1> one;
    const int lanes = static_cast<int>(hn::Lanes(d));
    for (int t = 0; t < head.tokens; ++t) {
        int i = head.valueBegin;
        for (; i + WideVectors * lanes <= head.valueEnd; i += WideVectors * lanes)
            step(d, VectorCount<WideVectors>(), t, i);
        for (; i + lanes <= head.valueEnd; i += lanes)
            step(d, VectorCount<1>(), t, i);
        for (; i < head.valueEnd; ++i)
            step(one, VectorCount<1>(), t, i);
    }
}

void runWkv7(const WkvHead& head) {
    runHead(head,
            [&](auto d, auto count, int t, int i) HWY_ATTR { step7<count()>(d, head, t, i); });
}
void runWkv6(const WkvHead& head) {
    runHead(head,
            [&](auto d, auto count, int t, int i) HWY_ATTR { step6<count()>(d, head, t, i); });
}
void runGatedLinear(const WkvHead& head) {
    runHead(head,
            [&](auto d, auto count, int t, int i) HWY_ATTR { stepGated<count()>(d, head, t, i); });
}

template <class D> HWY_INLINE void step4(D d, const Wkv4Slice& slice, int t, int i) {
    const auto k = hn::LoadU(d, slice.k.row(t) + i);
    const auto v = hn::LoadU(d, slice.v.row(t) + i);
    const auto aa = hn::LoadU(d, slice.aa + i);
    const auto bb = hn::LoadU(d, slice.bb + i);
    const auto pp = hn::LoadU(d, slice.pp + i);
    // Exp of a very negative finite number is 0; Highway's needs no help below -104 but no -inf
    // either.
    const auto boosted = hn::Add(hn::LoadU(d, slice.bonus + i), k);
    auto q = hn::Max(pp, boosted);
    auto e1 = hn::Exp(d, hn::Sub(pp, q));
    auto e2 = hn::Exp(d, hn::Sub(boosted, q));
    const auto numerator = hn::MulAdd(e1, aa, hn::Mul(e2, v));
    const auto denominator = hn::MulAdd(e1, bb, e2);
    hn::StoreU(hn::Div(numerator, denominator), d, slice.out.row(t) + i);
    const auto decayed = hn::Add(pp, hn::LoadU(d, slice.decay + i));
    q = hn::Max(decayed, k);
    e1 = hn::Exp(d, hn::Sub(decayed, q));
    e2 = hn::Exp(d, hn::Sub(k, q));
    hn::StoreU(hn::MulAdd(e1, aa, hn::Mul(e2, v)), d, slice.aa + i);
    hn::StoreU(hn::MulAdd(e1, bb, e2), d, slice.bb + i);
    hn::StoreU(q, d, slice.pp + i);
}

void runWkv4(const Wkv4Slice& slice) {
    const hn::ScalableTag<float> d;
    const hn::CappedTag<float, 1> one;
    const int lanes = static_cast<int>(hn::Lanes(d));
    for (int t = 0; t < slice.tokens; ++t) {
        int i = 0;
        for (; i + lanes <= slice.width; i += lanes)
            step4(d, slice, t, i);
        for (; i < slice.width; ++i)
            step4(one, slice, t, i);
    }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace rookery::cpu
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rookery::cpu {
HWY_EXPORT(runWkv4);
HWY_EXPORT(runWkv6);
HWY_EXPORT(runWkv7);
HWY_EXPORT(runGatedLinear);

void wkv4(const Wkv4Slice& slice) {
    HWY_DYNAMIC_DISPATCH(runWkv4)(slice);
}
void wkv6(const WkvHead& head) {
    HWY_DYNAMIC_DISPATCH(runWkv6)(head);
}
void wkv7(const WkvHead& head) {
    HWY_DYNAMIC_DISPATCH(runWkv7)(head);
}
void gatedLinear(const WkvHead& head) {
    HWY_DYNAMIC_DISPATCH(runGatedLinear)(head);
}

} // namespace rookery::cpu
#endif
