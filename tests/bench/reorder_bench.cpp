// SPDX-License-Identifier: Apache-2.0
//
// How long the prompt-order helper takes for one megabyte: the budget is 20 ms, whatever the text is like.
#include <string>

#include <benchmark/benchmark.h>

#include "core/prompt/recipes.h"

using namespace rookery;

namespace {

struct Kind {
    const char* name;
    const char* unit;
};
constexpr Kind Kinds[] = {
    {"prose", "The quick brown fox jumps over the lazy dog, and nobody in the village knows why it should.\n\n"},
    {"lines", "The quick brown fox jumps over the lazy dog again.\n"},
    {"one line", "The quick brown fox jumps over the lazy dog again. "},
    {"pointers", "The text above is long.\n\n"},
    {"Cyrillic", "Секция переезжает в торговый центр, где занятия будут проходить по утрам.\n\n"},
    {"Han", "施工期间，南门仍可进出，北门改为工程车辆专用。\n"},
    {"Arabic", "تعلن دار الحرف عن دورة جديدة في صناعة الخزف تبدأ في منتصف الشهر.\n\n"},
    {"headers", "From: a\nTo: b\n"},
    {"chat", "[17:40] Pavel: the hall is ours from six\n"},
    {"log", "2024-02-11 06:00:01 INFO  backup: run 311 started\n"},
    {"code", "        if (item.amount > limit) { open.insert(0, item); }\n"},
    {"table", "Eastfield;2023-11-01;4.2;18\n"},
    {"quotation", "> I left the blue touring bicycle with you on the ninth.\n"},
    {"empty lines", "\n"},
    {"ill-formed", "\xC3\xFF word "},
};

void analyseMegabyte(benchmark::State& state) {
    static const PhraseTable table = PhraseTable::builtIn();
    const Kind& kind = Kinds[state.range(0)];
    ReorderInput input;
    while (input.text.size() < 1'000'000)
        input.text += kind.unit;
    input.text += "\n\nSummarise the text above.";
    for (auto _ : state)
        benchmark::DoNotOptimize(analyse(input, table));
    state.SetLabel(kind.name);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(input.text.size()));
}
BENCHMARK(analyseMegabyte)->DenseRange(0, std::size(Kinds) - 1)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
