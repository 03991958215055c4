// SPDX-License-Identifier: Apache-2.0
// Fused CPU kernel for the token-mixing core of an RWKV-7 layer, forward and
// backward, as a PyTorch extension.  Everything between the dense projections
// lives here: decay/gate activations, key normalisation, the delta-rule state
// recurrence, the per-head normalisation, the current-token bonus and the
// output gate.  One work item is one (sequence, head) pair; the backward pass
// keeps only the state at the start of every chunk and replays the chunk.
// Activations may be stored as float64 (for checks), float32 or bfloat16; the state
// and all sums are float32 or float64.
//
// State layout: S[j*N + i], j = key channel (rows), i = value channel (lanes).
#include <torch/extension.h>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <type_traits>
#include <vector>

namespace {

constexpr int N = 64;       // head size
#ifndef RWKV7_CHUNK
#define RWKV7_CHUNK 16
#endif
constexpr int CH = RWKV7_CHUNK;      // tokens per replayed chunk

typedef at::BFloat16 bf16;

// Rows of N values move between storage type IO and arithmetic type T.
template <class T, class IO> inline void get(const IO* p, T* o) {
    if constexpr (std::is_same<IO, bf16>::value) {
        const uint16_t* u = reinterpret_cast<const uint16_t*>(p);
        for (int i = 0; i < N; ++i) {
            const uint32_t b = uint32_t(u[i]) << 16;
            __builtin_memcpy(o + i, &b, 4);
        }
    } else {
        std::memcpy(o, p, sizeof(T) * N);
    }
}
inline uint16_t round_bf16(float x) {               // nearest even
    uint32_t u;
    __builtin_memcpy(&u, &x, 4);
    return uint16_t((u + 0x7fff + ((u >> 16) & 1)) >> 16);
}
template <class T, class IO> inline void put(const T* p, IO* o) {
    if constexpr (std::is_same<IO, bf16>::value) {
        uint16_t* u = reinterpret_cast<uint16_t*>(o);
        for (int i = 0; i < N; ++i) u[i] = round_bf16(p[i]);
    } else {
        std::memcpy(o, p, sizeof(T) * N);
    }
}

template <class T> struct Span {           // (T_len, C) slice of one head
    T* p = nullptr; int64_t stride = 0;
    T* row(int64_t t) const { return p + t * stride; }
};

// Inlined single-precision exponential (about 2 ulp); calls into the vector
// math library from short loops cost more than the arithmetic.
inline float fexp(float x) {
    x = x < -87.f ? -87.f : (x > 88.f ? 88.f : x);
    const float n = __builtin_floorf(x * 1.44269504f + 0.5f);
    const float f = x - n * 0.693145752f - n * 1.42860677e-6f;
    float p = 1.f / 720;
    p = p * f + 1.f / 120;
    p = p * f + 1.f / 24;
    p = p * f + 1.f / 6;
    p = p * f + 0.5f;
    p = p * f + 1.f;
    p = p * f + 1.f;
    const int32_t bits = (int32_t(n) + 127) << 23;
    float scale;
    __builtin_memcpy(&scale, &bits, 4);
    return p * scale;
}
inline double fexp(double x) { return std::exp(x); }

template <class T> inline T sigmoid(T x) { return T(1) / (T(1) + fexp(-x)); }

// Per-channel parameters of one head.
template <class T> struct HeadParams {
    const T *w0, *a0, *v0, *kk, *ka, *rk, *gw, *gb;
};

// Activations of one chunk after the element-wise preparation.
template <class T> struct Chunk {
    alignas(64) T w[CH][N], k[CH][N], v[CH][N], a[CH][N], b[CH][N];
    alignas(64) T sw[CH][N], sa[CH][N], sv[CH][N], kn[CH][N];   // sigmoids, unit keys
    alignas(64) T r[CH][N], g[CH][N], k0[CH][N], v0[CH][N], vf[CH][N];   // inputs as read
    T inv[CH];                                                    // 1/|k*kk|
};

constexpr double kDecayScale = 0.60653065971263342;   // exp(-1/2)

template <class IO> struct Inputs { Span<const IO> r, k, v, wl, al, vl, vf, g; };

template <class T, class IO>
void prepare(Chunk<T>& c, int n, int64_t t0, const HeadParams<T>& P, const Inputs<IO>& x, bool first) {
    for (int t = 0; t < n; ++t) {
        alignas(64) T wl[N], al[N], vl[N];
        get(x.r.row(t0 + t), c.r[t]);
        get(x.g.row(t0 + t), c.g[t]);
        get(x.k.row(t0 + t), c.k0[t]);
        get(x.v.row(t0 + t), c.v0[t]);
        get(x.wl.row(t0 + t), wl);
        get(x.al.row(t0 + t), al);
        T norm = 0;
#pragma omp simd reduction(+ : norm)
        for (int i = 0; i < N; ++i) {
            c.sw[t][i] = sigmoid(P.w0[i] + wl[i]);
            c.w[t][i] = fexp(T(-kDecayScale) * c.sw[t][i]);
            c.sa[t][i] = sigmoid(P.a0[i] + al[i]);
            const T q = c.k0[t][i] * P.kk[i];
            c.kn[t][i] = q;
            norm += q * q;
        }
        const T inv = T(1) / std::max(std::sqrt(norm), T(1e-12));
        c.inv[t] = inv;
#pragma omp simd
        for (int i = 0; i < N; ++i) {
            c.kn[t][i] *= inv;
            c.a[t][i] = -c.kn[t][i];
            c.b[t][i] = c.kn[t][i] * c.sa[t][i];
            c.k[t][i] = c.k0[t][i] * (T(1) + (c.sa[t][i] - T(1)) * P.ka[i]);
        }
        if (first) {
            std::memcpy(c.v[t], c.v0[t], sizeof(T) * N);
        } else {
            get(x.vl.row(t0 + t), vl);
            get(x.vf.row(t0 + t), c.vf[t]);
#pragma omp simd
            for (int i = 0; i < N; ++i) {
                c.sv[t][i] = sigmoid(P.v0[i] + vl[i]);
                c.v[t][i] = c.v0[t][i] + (c.vf[t][i] - c.v0[t][i]) * c.sv[t][i];
            }
        }
    }
}

// 64-byte vectors: NV of them hold one row of the state.
template <class T> struct Vec {
    typedef T type __attribute__((vector_size(64)));
    static constexpr int lanes = 64 / sizeof(T);
    static constexpr int count = N / lanes;
};

// One step of the recurrence, reading S and writing D (they may coincide):
// u = S^T a,  D = diag(w) S + b u' + k v',  y = D^T r.
template <class T>
inline void step(const T* S, T* D, const T* r, const T* w, const T* k, const T* v, const T* a, const T* b, T* u, T* y) {
    using V = typename Vec<T>::type;
    constexpr int NV = Vec<T>::count;
    V acc[NV] = {}, out[NV] = {}, vv[NV];
    for (int j = 0; j < N; ++j) {
        const V* row = reinterpret_cast<const V*>(S + j * N);
        const T aj = a[j];
#pragma GCC unroll 8
        for (int q = 0; q < NV; ++q) acc[q] += row[q] * aj;
    }
#pragma GCC unroll 8
    for (int q = 0; q < NV; ++q) vv[q] = reinterpret_cast<const V*>(v)[q];
    for (int j = 0; j < N; ++j) {
        const V* row = reinterpret_cast<const V*>(S + j * N);
        V* dst = reinterpret_cast<V*>(D + j * N);
        const T wj = w[j], bj = b[j], kj = k[j], rj = r[j];
#pragma GCC unroll 8
        for (int q = 0; q < NV; ++q) {
            const V s = row[q] * wj + acc[q] * bj + vv[q] * kj;
            dst[q] = s;
            out[q] += s * rj;
        }
    }
#pragma GCC unroll 8
    for (int q = 0; q < NV; ++q) {
        reinterpret_cast<V*>(u)[q] = acc[q];
        reinterpret_cast<V*>(y)[q] = out[q];
    }
}

// Row sums of a (rows x lanes) block whose rows are single vectors, by a
// pairwise exchange network: after every round one vector carries two rows.
template <class T> inline void row_sums(const typename Vec<T>::type* x, T* out) {
    using V = typename Vec<T>::type;
    constexpr int LN = Vec<T>::lanes;
    typedef typename std::conditional<sizeof(T) == 4, int32_t, int64_t>::type I;
    typedef I M __attribute__((vector_size(64)));
    V t[LN];
    for (int i = 0; i < LN; ++i) t[i] = x[i];
    int n = LN;
#pragma GCC unroll 4
    for (int half = LN / 2; half >= 1; half /= 2) {
        M lo, hi;
        for (int i = 0; i < LN; ++i) {
            const int blk = i / (2 * half), off = i % (2 * half);
            const int src = blk * 2 * half + off % half;
            lo[i] = off < half ? src : LN + src;
            hi[i] = off < half ? src + half : LN + src + half;
        }
        n /= 2;
        for (int i = 0; i < n; ++i) t[i] = __builtin_shuffle(t[i], t[i + n], lo) + __builtin_shuffle(t[i], t[i + n], hi);
    }
    // lane l of t[0] is the sum of row l
    std::memcpy(out, &t[0], sizeof(V));
}

template <class T> struct Buffer {          // 64-byte aligned scratch
    explicit Buffer(size_t n) : p(static_cast<T*>(std::aligned_alloc(64, (n * sizeof(T) + 63) / 64 * 64))) {}
    ~Buffer() { std::free(p); }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    T* get() const { return p; }
    T* p;
};

template <class T> struct Norm { T mean, rstd, bonus; };

// out = ((y - mean) * rstd * gw + gb + (r . (k*rk)) v) * g
template <class T>
inline Norm<T> finish(const T* y, const T* r, const T* k, const T* v, const T* g,
                      const HeadParams<T>& P, T eps, T* out) {
    T m = 0, q = 0, bonus = 0;
#pragma omp simd reduction(+ : m, bonus)
    for (int i = 0; i < N; ++i) { m += y[i]; bonus += r[i] * k[i] * P.rk[i]; }
    m /= N;
#pragma omp simd reduction(+ : q)
    for (int i = 0; i < N; ++i) { const T d = y[i] - m; q += d * d; }
    const T rstd = T(1) / std::sqrt(q / N + eps);
    if (out)
#pragma omp simd
        for (int i = 0; i < N; ++i)
            out[i] = ((y[i] - m) * rstd * P.gw[i] + P.gb[i] + bonus * v[i]) * g[i];
    return {m, rstd, bonus};
}

template <class T> Span<const T> in(const torch::Tensor& t, int64_t b, int64_t h) {
    const int64_t L = t.size(1), C = t.size(2);
    return {t.data_ptr<T>() + b * L * C + h * N, C};
}
template <class T> Span<T> outp(torch::Tensor& t, int64_t b, int64_t h) {
    const int64_t L = t.size(1), C = t.size(2);
    return {t.data_ptr<T>() + b * L * C + h * N, C};
}
template <class T> HeadParams<T> head_params(const std::vector<torch::Tensor>& p, int64_t h) {
    auto at = [&](int i) { return p[i].data_ptr<T>() + h * N; };
    return {at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)};
}

template <class T, class IO>
void forward_impl(const std::vector<torch::Tensor>& x, const std::vector<torch::Tensor>& p, bool first,
                  double eps, torch::Tensor& out, torch::Tensor& states) {
    // x: r k v wl al vl vf g
    const int64_t B = x[0].size(0), L = x[0].size(1), H = x[0].size(2) / N, nc = (L + CH - 1) / CH;
    T* st = states.data_ptr<T>();
#pragma omp parallel for schedule(dynamic, 1)
    for (int64_t b = 0; b < B; ++b) {
        // chunks outside, heads inside: the inputs stream through the cache once, in order
        Buffer<T> S(H * N * N);
        std::memset(S.get(), 0, sizeof(T) * H * N * N);
        auto c_ = std::make_unique<Chunk<T>>();
        Chunk<T>& c = *c_;
        alignas(64) T sa[N], y[N], res[N];
        for (int64_t ic = 0; ic < nc; ++ic) {
            const int64_t t0 = ic * CH;
            const int n = int(std::min<int64_t>(CH, L - t0));
            std::memcpy(st + (b * nc + ic) * H * N * N, S.get(), sizeof(T) * H * N * N);
            for (int64_t h = 0; h < H; ++h) {
                const Inputs<IO> X{in<IO>(x[0], b, h), in<IO>(x[1], b, h), in<IO>(x[2], b, h), in<IO>(x[3], b, h),
                                   in<IO>(x[4], b, h), in<IO>(x[5], b, h), in<IO>(x[6], b, h), in<IO>(x[7], b, h)};
                const auto o = outp<IO>(out, b, h);
                const auto P = head_params<T>(p, h);
                T* Sh = S.get() + h * N * N;
                prepare(c, n, t0, P, X, first);
                for (int t = 0; t < n; ++t) {
                    step(Sh, Sh, c.r[t], c.w[t], c.k[t], c.v[t], c.a[t], c.b[t], sa, y);
                    finish(y, c.r[t], c.k[t], c.v[t], c.g[t], P, T(eps), res);
                    put(res, o.row(t0 + t));
                }
            }
        }
    }
}

template <class T, class IO>
void backward_impl(const torch::Tensor& dout, const std::vector<torch::Tensor>& x, const std::vector<torch::Tensor>& p,
                   bool first, double eps, const torch::Tensor& states, std::vector<torch::Tensor>& dx,
                   torch::Tensor& dp) {
    const int64_t B = x[0].size(0), L = x[0].size(1), C = x[0].size(2), H = C / N, nc = (L + CH - 1) / CH;
    const T* st = states.data_ptr<T>();
    T* dpp = dp.data_ptr<T>();             // (8, B, C)
#pragma omp parallel
    {
        Buffer<T> hist_((CH + 1) * N * N), Gall(H * N * N);
        T* const hist = hist_.get();
        auto c_ = std::make_unique<Chunk<T>>();
        Chunk<T>& c = *c_;
        alignas(64) T sa[CH][N], y[CH][N];
#pragma omp for schedule(dynamic, 1)
        for (int64_t b = 0; b < B; ++b) {
            std::memset(Gall.get(), 0, sizeof(T) * H * N * N);
            for (int64_t item = nc * H - 1; item >= 0; --item) {
                const int64_t ic = item / H, h = item % H, t0 = ic * CH;
                const int n = int(std::min<int64_t>(CH, L - t0));
                const Inputs<IO> X{in<IO>(x[0], b, h), in<IO>(x[1], b, h), in<IO>(x[2], b, h), in<IO>(x[3], b, h),
                                   in<IO>(x[4], b, h), in<IO>(x[5], b, h), in<IO>(x[6], b, h), in<IO>(x[7], b, h)};
                const auto go = in<IO>(dout, b, h);
                Span<IO> d[8];
                for (int i = 0; i < 8; ++i) d[i] = outp<IO>(dx[i], b, h);
                const auto P = head_params<T>(p, h);
                T* dP[8];
                for (int i = 0; i < 8; ++i) dP[i] = dpp + (i * B + b) * C + h * N;
                T* const G = Gall.get() + h * N * N;
                prepare(c, n, t0, P, X, first);
                std::memcpy(hist, st + ((b * nc + ic) * H + h) * N * N, sizeof(T) * N * N);
                for (int t = 0; t < n; ++t)
                    step(hist + t * N * N, hist + (t + 1) * N * N, c.r[t], c.w[t], c.k[t], c.v[t],
                         c.a[t], c.b[t], sa[t], y[t]);
                for (int t = n - 1; t >= 0; --t) {
                    const int64_t tt = t0 + t;
                    const T *rp = c.r[t], *gp = c.g[t];
                    alignas(64) T op[N], dg[N], drp[N], dkp[N], dwp[N], dap[N];
                    get(go.row(tt), op);
                    alignas(64) T dy[N], dv[N], dk[N], dr[N], dw[N], da[N], db[N];
                    // ---- output stage
                    const auto nm = finish<T>(y[t], rp, c.k[t], c.v[t], gp, P, T(eps), nullptr);
                    T s1 = 0, s2 = 0, dbonus = 0;
#pragma omp simd reduction(+ : s1, s2, dbonus)
                    for (int i = 0; i < N; ++i) {
                        const T xh = (y[t][i] - nm.mean) * nm.rstd;
                        dg[i] = op[i] * (xh * P.gw[i] + P.gb[i] + nm.bonus * c.v[t][i]);
                        const T e = op[i] * gp[i];
                        dP[6][i] += e * xh;
                        dP[7][i] += e;
                        dbonus += e * c.v[t][i];
                        dv[i] = e * nm.bonus;
                        const T z = e * P.gw[i];
                        dy[i] = z;
                        s1 += z;
                        s2 += z * xh;
                    }
                    s1 /= N; s2 /= N;
#pragma omp simd
                    for (int i = 0; i < N; ++i) {
                        const T xh = (y[t][i] - nm.mean) * nm.rstd;
                        dy[i] = (dy[i] - s1 - xh * s2) * nm.rstd;
                        dr[i] = dbonus * c.k[t][i] * P.rk[i];
                        dk[i] = dbonus * rp[i] * P.rk[i];
                        dP[5][i] += dbonus * rp[i] * c.k[t][i];
                    }
                    // ---- recurrence
                    using V = typename Vec<T>::type;
                    constexpr int NV = Vec<T>::count, LN = Vec<T>::lanes;
                    const T *S0 = hist + t * N * N, *S1 = S0 + N * N;
                    V vdy[NV], vsa[NV], vvv[NV], vdv[NV], vds[NV] = {};
#pragma GCC unroll 8
                    for (int q = 0; q < NV; ++q) {
                        vdy[q] = reinterpret_cast<const V*>(dy)[q];
                        vsa[q] = reinterpret_cast<const V*>(sa[t])[q];
                        vvv[q] = reinterpret_cast<const V*>(c.v[t])[q];
                        vdv[q] = reinterpret_cast<const V*>(dv)[q];
                    }
                    for (int j0 = 0; j0 < N; j0 += LN) {
                        V pr[LN], pw[LN], pb[LN], pk[LN];
                        for (int jj = 0; jj < LN; ++jj) {
                            const int j = j0 + jj;
                            V* Gj = reinterpret_cast<V*>(G + j * N);
                            const V *s0 = reinterpret_cast<const V*>(S0 + j * N), *s1v = reinterpret_cast<const V*>(S1 + j * N);
                            const T rj = rp[j], kj = c.k[t][j], bj = c.b[t][j];
                            V xr{}, xw{}, xb{}, xk{};
#pragma GCC unroll 8
                            for (int q = 0; q < NV; ++q) {
                                const V gg = Gj[q] + vdy[q] * rj;
                                Gj[q] = gg;
                                xr += s1v[q] * vdy[q];
                                xw += gg * s0[q];
                                xb += gg * vsa[q];
                                xk += gg * vvv[q];
                                vdv[q] += gg * kj;
                                vds[q] += gg * bj;
                            }
                            pr[jj] = xr; pw[jj] = xw; pb[jj] = xb; pk[jj] = xk;
                        }
                        alignas(64) T tr[LN], tk[LN];
                        row_sums<T>(pr, tr); row_sums<T>(pk, tk); row_sums<T>(pw, dw + j0); row_sums<T>(pb, db + j0);
                        for (int jj = 0; jj < LN; ++jj) { dr[j0 + jj] += tr[jj]; dk[j0 + jj] += tk[jj]; }
                    }
#pragma GCC unroll 8
                    for (int q = 0; q < NV; ++q) reinterpret_cast<V*>(dv)[q] = vdv[q];
                    for (int j0 = 0; j0 < N; j0 += LN) {
                        V pa[LN];
                        for (int jj = 0; jj < LN; ++jj) {
                            const int j = j0 + jj;
                            V* Gj = reinterpret_cast<V*>(G + j * N);
                            const V* s0 = reinterpret_cast<const V*>(S0 + j * N);
                            const T wj = c.w[t][j], aj = c.a[t][j];
                            V xa{};
#pragma GCC unroll 8
                            for (int q = 0; q < NV; ++q) {
                                xa += s0[q] * vds[q];
                                Gj[q] = Gj[q] * wj + vds[q] * aj;
                            }
                            pa[jj] = xa;
                        }
                        row_sums<T>(pa, da + j0);
                    }
                    // ---- element-wise preparation
                    const T* kp = c.k0[t];
                    T proj = 0;
                    alignas(64) T dn[N];
#pragma omp simd reduction(+ : proj)
                    for (int i = 0; i < N; ++i) {
                        dn[i] = db[i] * c.sa[t][i] - da[i];          // grad of the unit key
                        proj += dn[i] * c.kn[t][i];
                    }
#pragma omp simd
                    for (int i = 0; i < N; ++i) {
                        drp[i] = dr[i];
                        const T dq = (dn[i] - proj * c.kn[t][i]) * c.inv[t];
                        const T sg = c.sa[t][i];
                        const T dsig = db[i] * c.kn[t][i] + dk[i] * kp[i] * P.ka[i];
                        const T dal = dsig * sg * (T(1) - sg);
                        dap[i] = dal;
                        dP[1][i] += dal;
                        dkp[i] = dk[i] * (T(1) + (sg - T(1)) * P.ka[i]) + dq * P.kk[i];
                        dP[3][i] += dq * kp[i];
                        dP[4][i] += dk[i] * kp[i] * (sg - T(1));
                        const T sw = c.sw[t][i];
                        const T dwl = dw[i] * c.w[t][i] * T(-kDecayScale) * sw * (T(1) - sw);
                        dwp[i] = dwl;
                        dP[0][i] += dwl;
                    }
                    put(dg, d[7].row(tt));
                    put(drp, d[0].row(tt));
                    put(dkp, d[1].row(tt));
                    put(dwp, d[3].row(tt));
                    put(dap, d[4].row(tt));
                    if (first) {
                        put(dv, d[2].row(tt));
                    } else {
                        alignas(64) T dvp[N], dlp[N], dfp[N];
#pragma omp simd
                        for (int i = 0; i < N; ++i) {
                            const T sg = c.sv[t][i];
                            dvp[i] = dv[i] * (T(1) - sg);
                            dfp[i] = dv[i] * sg;
                            const T dl = dv[i] * (c.vf[t][i] - c.v0[t][i]) * sg * (T(1) - sg);
                            dlp[i] = dl;
                            dP[2][i] += dl;
                        }
                        put(dvp, d[2].row(tt));
                        put(dlp, d[5].row(tt));
                        put(dfp, d[6].row(tt));
                    }
                }
            }
        }
    }
}

// ---- lerp of a token with its predecessor, K mixes at once; C is a multiple of N
template <class T, class IO>
void mix_fwd(const torch::Tensor& x, const torch::Tensor& m, std::vector<torch::Tensor>& o) {
    const int64_t B = x.size(0), L = x.size(1), C = x.size(2);
    const int K = int(o.size());
    const T *xp = x.data_ptr<T>(), *mp = m.data_ptr<T>();
#pragma omp parallel for
    for (int64_t bt = 0; bt < B * L; ++bt)
        for (int64_t c0 = 0; c0 < C; c0 += N) {
            const T* cur = xp + bt * C + c0;
            alignas(64) T d[N], res[N];
            for (int i = 0; i < N; ++i) d[i] = (bt % L ? cur[i - C] : T(0)) - cur[i];
            for (int q = 0; q < K; ++q) {
                const T* mq = mp + q * C + c0;
                for (int i = 0; i < N; ++i) res[i] = cur[i] + d[i] * mq[i];
                put(res, o[q].data_ptr<IO>() + bt * C + c0);
            }
        }
}
template <class T, class IO>
void mix_bwd(const torch::Tensor& x, const torch::Tensor& m, const std::vector<torch::Tensor>& go, torch::Tensor& dx,
             torch::Tensor& dm) {     // dm: (B, K, C)
    const int64_t B = x.size(0), L = x.size(1), C = x.size(2);
    const int K = int(go.size());
    const T *xp = x.data_ptr<T>(), *mp = m.data_ptr<T>();
    T *dxp = dx.data_ptr<T>(), *dmp = dm.data_ptr<T>();
#pragma omp parallel for
    for (int64_t b = 0; b < B; ++b)
        for (int64_t t = 0; t < L; ++t)
            for (int64_t c0 = 0; c0 < C; c0 += N) {
                const int64_t at = (b * L + t) * C + c0;
                const T* cur = xp + at;
                alignas(64) T d[N], g[N], dc[N] = {}, dp[N] = {};
                for (int i = 0; i < N; ++i) d[i] = (t ? cur[i - C] : T(0)) - cur[i];
                for (int q = 0; q < K; ++q) {
                    const T* mq = mp + q * C + c0;
                    T* dmq = dmp + (b * K + q) * C + c0;
                    get(go[q].data_ptr<IO>() + at, g);
                    for (int i = 0; i < N; ++i) {
                        const T gm = g[i] * mq[i];
                        dc[i] += g[i] - gm;
                        dp[i] += gm;
                        dmq[i] += g[i] * d[i];
                    }
                }
                for (int i = 0; i < N; ++i) dxp[at + i] = dc[i];
                if (t)
                    for (int i = 0; i < N; ++i) dxp[at - C + i] += dp[i];
            }
}

#define DISPATCH(t, F)                                                                        \
    if ((t).scalar_type() == torch::kBFloat16) { using T = float; using IO = bf16; F; }        \
    else if ((t).scalar_type() == torch::kFloat) { using T = float; using IO = float; F; }     \
    else { using T = double; using IO = double; F; }

}  // namespace

std::vector<torch::Tensor> core_forward(std::vector<torch::Tensor> x, std::vector<torch::Tensor> p, bool first, double eps) {
    auto out = torch::empty_like(x[0]);
    const int64_t B = x[0].size(0), L = x[0].size(1), H = x[0].size(2) / N;
    auto states = torch::empty({B, (L + CH - 1) / CH, H * N * N}, p[0].options());
    DISPATCH(x[0], (forward_impl<T, IO>(x, p, first, eps, out, states)))
    return {out, states};
}
std::vector<torch::Tensor> core_backward(torch::Tensor dout, std::vector<torch::Tensor> x, std::vector<torch::Tensor> p,
                                         bool first, double eps, torch::Tensor states) {
    std::vector<torch::Tensor> dx;
    for (int i = 0; i < 8; ++i)
        dx.push_back((first && (i == 5 || i == 6)) ? torch::zeros_like(x[0]) : torch::empty_like(x[0]));
    auto dp = torch::zeros({8, x[0].size(0), x[0].size(2)}, p[0].options());
    DISPATCH(x[0], (backward_impl<T, IO>(dout, x, p, first, eps, states, dx, dp)))
    dx.push_back(dp.sum(1));
    return dx;
}
std::vector<torch::Tensor> mix_forward(torch::Tensor x, torch::Tensor m, bool half) {
    std::vector<torch::Tensor> o;
    const auto opt = half ? x.options().dtype(torch::kBFloat16) : x.options();
    for (int64_t i = 0; i < m.size(0); ++i) o.push_back(torch::empty(x.sizes(), opt));
    DISPATCH(o[0], (mix_fwd<T, IO>(x, m, o)))
    return o;
}
std::vector<torch::Tensor> mix_backward(torch::Tensor x, torch::Tensor m, std::vector<torch::Tensor> go) {
    auto dx = torch::empty_like(x);
    auto dm = torch::zeros({x.size(0), m.size(0), x.size(2)}, x.options());
    DISPATCH(go[0], (mix_bwd<T, IO>(x, m, go, dx, dm)))
    return {dx, dm.sum(0)};
}

// Softmax cross-entropy on bf16 logits.  Returns the summed loss over rows
// whose weight is non-zero and overwrites the logits with weight*(softmax - onehot).
double ce_inplace(torch::Tensor logits, torch::Tensor target, torch::Tensor weight) {
    const int64_t R = logits.size(0), V = logits.size(1);
    uint16_t* lp = reinterpret_cast<uint16_t*>(logits.data_ptr<at::BFloat16>());
    const int64_t* tp = target.data_ptr<int64_t>();
    const float* wp = weight.data_ptr<float>();
    double total = 0;
#pragma omp parallel reduction(+ : total)
    {
        std::vector<float> buf(V);
        float* f = buf.data();
#pragma omp for
        for (int64_t i = 0; i < R; ++i) {
            uint16_t* row = lp + i * V;
            const float wt = wp[i];
            if (wt == 0) { std::memset(row, 0, sizeof(uint16_t) * V); continue; }
            float mx = -INFINITY, sum = 0;
#pragma omp simd reduction(max : mx)
            for (int64_t c = 0; c < V; ++c) {
                const uint32_t u = uint32_t(row[c]) << 16;
                float x;
                __builtin_memcpy(&x, &u, 4);
                f[c] = x;
                mx = x > mx ? x : mx;
            }
            const float zt = f[tp[i]];
#pragma omp simd reduction(+ : sum)
            for (int64_t c = 0; c < V; ++c) { const float e = fexp(f[c] - mx); f[c] = e; sum += e; }
            total += wt * (double(std::log(sum)) + mx - zt);
            const float inv = wt / sum;
            f[tp[i]] -= sum;
#pragma omp simd
            for (int64_t c = 0; c < V; ++c) {
                const float g = f[c] * inv;
                uint32_t u;
                __builtin_memcpy(&u, &g, 4);
                u += 0x7fff + ((u >> 16) & 1);          // round to nearest even
                row[c] = uint16_t(u >> 16);
            }
        }
    }
    return total;
}

// adam.cpp
void adam_inplace(torch::Tensor p, const torch::Tensor& gradient, torch::Tensor m1, torch::Tensor m2, double factor,
                  double c1, double c2, double step, double keep);

PYBIND11_MODULE(TORCH_EXTENSION_NAME, m) {
    m.def("adam_inplace", &adam_inplace);
    m.def("ce_inplace", &ce_inplace);
    m.def("core_forward", &core_forward);
    m.def("core_backward", &core_backward);
    m.def("mix_forward", &mix_forward);
    m.def("mix_backward", &mix_backward);
}
