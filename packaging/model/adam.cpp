// SPDX-License-Identifier: Apache-2.0
// One pass of the Adam rule over a run of parameters (Kingma and Ba 2015, with decoupled decay): reading and writing
// every value once instead of once for each of its eight operations.
#include <torch/extension.h>
#include <cmath>

// All tensors are contiguous float32 vectors of one length; p, m1 and m2 change in place.
//   factor  scales the gradient (clipping)
//   c1, c2  1 - beta^step of the two moments
//   step    learning rate of these parameters
//   keep    what decay leaves of a parameter, 1 without decay
void adam_inplace(torch::Tensor p, const torch::Tensor& gradient, torch::Tensor m1, torch::Tensor m2, double factor,
                  double c1, double c2, double step, double keep) {
    constexpr float kFirst = 0.9F;
    constexpr float kSecond = 0.99F;
    constexpr float kLeast = 1e-24F;                // the fast root of a denormal number is not a number
    float* const w = p.data_ptr<float>();
    float* const a = m1.data_ptr<float>();
    float* const b = m2.data_ptr<float>();
    const float* const g = gradient.data_ptr<float>();
    const float f = float(factor);
    const float over1 = float(1 / c1);
    const float over2 = float(1 / c2);
    const float rate = float(step);
    const float kept = float(keep);
    const int64_t n = p.numel();
#pragma omp simd
    for (int64_t i = 0; i < n; ++i) {
        const float x = g[i] * f;
        a[i] = kFirst * a[i] + (1 - kFirst) * x;
        b[i] = kSecond * b[i] + (1 - kSecond) * x * x;
        w[i] = (w[i] - rate * (a[i] * over1) / std::sqrt(b[i] * over2 + kLeast)) * kept;
    }
}
