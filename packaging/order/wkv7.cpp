// SPDX-License-Identifier: Apache-2.0
// The RWKV-7 recurrence for heads of 8 channels, forward and backward, as a PyTorch extension. Plain loops: for models
// of a few thousand weights. Per head, with S the [value, key] matrix:
//     S <- S diag(w) + (S a) b^T + v k^T        y <- S r
// All tensors [batch, time, head, size], float32, contiguous; w is the decay itself.
#include <torch/extension.h>

#include <vector>

namespace {

constexpr int64_t n = 8; // channels per head

struct Shape {
    int64_t batch, time, heads;
    explicit Shape(const at::Tensor& t) : batch(t.size(0)), time(t.size(1)), heads(t.size(2)) { TORCH_CHECK(t.size(3) == n); }
    int64_t at(int64_t b, int64_t t, int64_t h) const { return ((b * time + t) * heads + h) * n; }
};

/// Returns y and the matrices after every token: [batch, head, time + 1, size, size], the first of them zero.
std::vector<at::Tensor> forward(at::Tensor r, at::Tensor w, at::Tensor k, at::Tensor v, at::Tensor a, at::Tensor b) {
    const Shape s(r);
    auto y = at::zeros_like(r);
    auto states = at::zeros({s.batch, s.heads, s.time + 1, n, n});
    const float *R = r.data_ptr<float>(), *W = w.data_ptr<float>(), *K = k.data_ptr<float>(), *V = v.data_ptr<float>(),
                *A = a.data_ptr<float>(), *B = b.data_ptr<float>();
    float *Y = y.data_ptr<float>(), *all = states.data_ptr<float>();
    for (int64_t i = 0; i < s.batch; ++i) {
        for (int64_t h = 0; h < s.heads; ++h) {
            float* S = all + (i * s.heads + h) * (s.time + 1) * n * n;
            for (int64_t t = 0; t < s.time; ++t, S += n * n) {
                const int64_t at = s.at(i, t, h);
                float* next = S + n * n;
                for (int64_t p = 0; p < n; ++p) {
                    const float* row = S + p * n;
                    float sa = 0, sum = 0;
                    for (int64_t q = 0; q < n; ++q)
                        sa += row[q] * A[at + q];
                    for (int64_t q = 0; q < n; ++q) {
                        next[p * n + q] = row[q] * W[at + q] + sa * B[at + q] + V[at + p] * K[at + q];
                        sum += next[p * n + q] * R[at + q];
                    }
                    Y[at + p] = sum;
                }
            }
        }
    }
    return {y, states};
}

std::vector<at::Tensor> backward(at::Tensor dy, at::Tensor states, at::Tensor r, at::Tensor w, at::Tensor k, at::Tensor v,
                                 at::Tensor a, at::Tensor b) {
    const Shape s(r);
    auto dr = at::zeros_like(r), dw = at::zeros_like(r), dk = at::zeros_like(r), dv = at::zeros_like(r),
         da = at::zeros_like(r), db = at::zeros_like(r);
    const float *R = r.data_ptr<float>(), *W = w.data_ptr<float>(), *K = k.data_ptr<float>(), *V = v.data_ptr<float>(),
                *A = a.data_ptr<float>(), *B = b.data_ptr<float>(), *DY = dy.data_ptr<float>(), *all = states.data_ptr<float>();
    float *DR = dr.data_ptr<float>(), *DW = dw.data_ptr<float>(), *DK = dk.data_ptr<float>(), *DV = dv.data_ptr<float>(),
          *DA = da.data_ptr<float>(), *DB = db.data_ptr<float>();
    std::vector<float> dS(static_cast<size_t>(n * n));
    for (int64_t i = 0; i < s.batch; ++i) {
        for (int64_t h = 0; h < s.heads; ++h) {
            std::fill(dS.begin(), dS.end(), 0.f);
            for (int64_t t = s.time - 1; t >= 0; --t) {
                const int64_t at = s.at(i, t, h);
                const float* S = all + ((i * s.heads + h) * (s.time + 1) + t) * n * n;
                const float* next = S + n * n;
                for (int64_t p = 0; p < n; ++p) {
                    float* d = dS.data() + p * n;
                    const float* row = S + p * n;
                    float sa = 0, dsa = 0, sum = 0;
                    for (int64_t q = 0; q < n; ++q) {
                        d[q] += DY[at + p] * R[at + q];
                        sa += row[q] * A[at + q];
                        dsa += d[q] * B[at + q];
                        sum += d[q] * K[at + q];
                    }
                    DV[at + p] = sum;
                    for (int64_t q = 0; q < n; ++q) {
                        DR[at + q] += DY[at + p] * next[p * n + q];
                        DK[at + q] += d[q] * V[at + p];
                        DW[at + q] += d[q] * row[q];
                        DB[at + q] += d[q] * sa;
                        DA[at + q] += dsa * row[q];
                        d[q] = d[q] * W[at + q] + dsa * A[at + q];
                    }
                }
            }
        }
    }
    return {dr, dw, dk, dv, da, db};
}

/// out[m, j] += sum_k x[m, k] w[k, j]: rows are many, k and j few. The linear algebra library of the system may be
/// the reference one, which is many times slower.
void multiply(const float* x, const float* w, float* out, int64_t rows, int64_t inner, int64_t columns) {
    for (int64_t m = 0; m < rows; ++m) {
        float* o = out + m * columns;
        for (int64_t k = 0; k < inner; ++k) {
            const float value = x[m * inner + k];
            const float* row = w + k * columns;
            for (int64_t j = 0; j < columns; ++j)
                o[j] += value * row[j];
        }
    }
}

/// x [rows, inner] w [inner, columns], both contiguous.
at::Tensor product(at::Tensor x, at::Tensor w) {
    auto out = at::zeros({x.size(0), w.size(1)});
    multiply(x.data_ptr<float>(), w.data_ptr<float>(), out.data_ptr<float>(), x.size(0), x.size(1), w.size(1));
    return out;
}

/// x^T y: the gradient of the weights.
at::Tensor crossed(at::Tensor x, at::Tensor y) {
    auto out = at::zeros({x.size(1), y.size(1)});
    const float *X = x.data_ptr<float>(), *Y = y.data_ptr<float>();
    float* O = out.data_ptr<float>();
    const int64_t inner = x.size(1), columns = y.size(1);
    for (int64_t m = 0; m < x.size(0); ++m) {
        for (int64_t k = 0; k < inner; ++k) {
            const float value = X[m * inner + k];
            for (int64_t j = 0; j < columns; ++j)
                O[k * columns + j] += value * Y[m * columns + j];
        }
    }
    return out;
}

} // namespace

PYBIND11_MODULE(TORCH_EXTENSION_NAME, m) {
    m.def("forward", &forward);
    m.def("backward", &backward);
    m.def("product", &product);
    m.def("crossed", &crossed);
}
