// SPDX-License-Identifier: Apache-2.0
//
// Tokens per second of the CPU backend on a model file: decoding one by one, a batch, and prefill;
// and what the memory gives the same threads before and after decoding. With --decode 0, which
// reads no memory for comparison, the peak of the resident memory is the model's.
//
//   cpu_model_bench MODEL [--weights TYPE] [--threads N] [--decode N] [--prefill N] [--batch N]
//   [--repeats N] [--like found|no-tiles|avx2-vnni|avx2]
//
// --like makes the processor look like one with fewer instructions.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/resource.h>

#include "core/cpu/cpu_backend.h"
#include "core/cpu/cpu_features.h"
#include "core/cpu/read_rate.h"

using namespace rookery;

namespace {

struct Options {
    std::string_view path;
    LoadOptions load;
    int decode = 16;
    int prefill = 256;
    int batch = 8;
    int repeats = 3;
};

bool pretend(std::string_view name) {
    constexpr std::pair<std::string_view, cpu::Extensions> Names[] = {
        {"found", cpu::Extensions::AsFound},
        {"no-tiles", cpu::Extensions::NoTiles},
        {"avx2-vnni", cpu::Extensions::Avx2Vnni},
        {"avx2", cpu::Extensions::Avx2}};
    for (const auto& [known, extensions] : Names)
        if (name == known) {
            cpu::useExtensions(extensions);
            return true;
        }
    return false;
}

bool parse(int count, char** arguments, Options& options) {
    for (int i = 1; i < count; ++i) {
        const std::string_view name = arguments[i];
        if (!name.starts_with("--")) {
            options.path = name;
            continue;
        }
        if (++i == count)
            return false;
        const std::string_view text = arguments[i];
        if (name == "--weights") {
            const auto type = weightTypeFromName(text);
            if (!type)
                return false;
            options.load.weights = *type;
            continue;
        }
        if (name == "--like") {
            if (!pretend(text))
                return false;
            continue;
        }
        int value = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc())
            return false;
        if (name == "--threads")
            options.load.threads = value;
        else if (name == "--decode")
            options.decode = value;
        else if (name == "--prefill")
            options.prefill = value;
        else if (name == "--batch")
            options.batch = value;
        else if (name == "--repeats")
            options.repeats = value;
        else
            return false;
    }
    return !options.path.empty();
}

/// Shortest time of several runs, in seconds: other programs only ever make a run longer.
double shortest(int repeats, const std::function<bool()>& run) {
    double best = 1e30;
    for (int i = 0; i < repeats; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        if (!run())
            return 1e30;
        best = std::min(
            best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

double secondsSince(std::chrono::steady_clock::time_point begin) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void printPeakMemory() {
    rusage usage = {};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
        std::printf("peak     %8.0f MB resident\n", static_cast<double>(usage.ru_maxrss) / 1024);
}

/// The first logits behind loading, with whatever is done only then.
bool runFirstToken(LoadedModel& model) {
    std::vector<float> logits(
        static_cast<std::size_t>(model.program().hyperparameters().vocabulary));
    auto state = model.newState();
    const Token token = 1;
    return state && model.forward(std::span(&token, 1), **state, logits);
}

void measure(LoadedModel& model, const Options& options) {
    const auto vocabulary = static_cast<std::size_t>(model.program().hyperparameters().vocabulary);
    std::vector<float> logits(vocabulary * static_cast<std::size_t>(std::max(options.batch, 1)));
    std::vector<Token> tokens(
        static_cast<std::size_t>(std::max({options.prefill, options.decode, 1})));
    for (std::size_t i = 0; i < tokens.size(); ++i)
        tokens[i] = static_cast<Token>(i * 7919 % vocabulary);
    auto state = std::move(*model.newState());

    const std::span<float> last = std::span(logits).first(vocabulary);
    if (options.decode > 0) {
        const double before = cpu::measureReadRate(model.stats().threads);
        const double seconds = shortest(options.repeats, [&] {
            for (int i = 0; i < options.decode; ++i)
                if (!model.forward(std::span(tokens).subspan(static_cast<std::size_t>(i), 1),
                                   *state, last))
                    return false;
            return true;
        });
        const ExecutionStats stats = model.stats();
        const double each = seconds / options.decode;
        const double rate = static_cast<double>(stats.weightBytes) / each;
        const double read = std::max(before, cpu::measureReadRate(stats.threads));
        std::printf(
            "decode   %8.2f tokens/s  %7.2f GB/s of weights, %.0f %% of the %.2f GB/s that is "
            "read  %d regions\n",
            1 / each, rate * 1e-9, 100 * rate / read, read * 1e-9, stats.dispatchesPerToken);
    }
    if (options.batch > 1) {
        std::vector<std::unique_ptr<State>> states;
        std::vector<Sequence> batch;
        for (int i = 0; i < options.batch; ++i) {
            states.push_back(std::move(*model.newState()));
            batch.push_back(
                {std::span(tokens).subspan(static_cast<std::size_t>(i), 1), states.back().get(),
                 std::span(logits).subspan(static_cast<std::size_t>(i) * vocabulary, vocabulary)});
        }
        const double seconds =
            shortest(options.repeats * 2, [&] { return model.forwardBatch(batch).hasValue(); });
        std::printf("batch %2d %8.2f tokens/s\n", options.batch, options.batch / seconds);
    }
    if (options.prefill > 0) {
        const std::span<const Token> prompt =
            std::span(tokens).first(static_cast<std::size_t>(options.prefill));
        const double seconds = shortest(
            options.repeats, [&] { return model.forward(prompt, *state, last).hasValue(); });
        std::printf("prefill  %8.2f tokens/s\n", options.prefill / seconds);
    }
}

} // namespace

int main(int count, char** arguments) {
    Options options;
    if (!parse(count, arguments, options)) {
        std::fprintf(stderr,
                     "usage: cpu_model_bench MODEL [--weights TYPE] [--threads N] [--decode N] "
                     "[--prefill N] [--batch N] [--repeats N] "
                     "[--like found|no-tiles|avx2-vnni|avx2]\n");
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto checkpoint = Checkpoint::open(options.path);
    const auto program = checkpoint ? buildProgram(*checkpoint)
                                    : Result<std::shared_ptr<const Program>>(checkpoint.error());
    if (!program) {
        std::fprintf(stderr, "%s\n", program.error().message.c_str());
        return 1;
    }
    const auto backend = makeCpuBackend();
    const DeviceInfo device = backend->devices().front();
    const auto model = backend->load(*program, device, options.load, {}, {});
    if (!model) {
        std::fprintf(stderr, "%s\n", model.error().message.c_str());
        return 1;
    }
    const ExecutionStats stats = (*model)->stats();
    const double loaded = secondsSince(begin);
    if (!runFirstToken(**model))
        return 1;
    std::printf(
        "%s, %s, %d threads, %.1f MB of weights, loaded in %.3f s, first token after %.3f s\n",
        device.name.c_str(), device.driver.c_str(), stats.threads,
        static_cast<double>(stats.weightBytes) * 1e-6, loaded, secondsSince(begin));
    measure(**model, options);
    printPeakMemory();
    return 0;
}
