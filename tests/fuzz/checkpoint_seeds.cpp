// SPDX-License-Identifier: Apache-2.0
//
// Writes the seed corpora of the checkpoint readers: small files that reach every branch that a
// valid file can reach. Run it with the path of tests/fuzz after a change here.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/checkpoint_fixtures.h"

using namespace rookery::fixture;
using namespace std::string_literals;

namespace {

std::filesystem::path g_folder;

void seed(const std::string& target, const std::string& name, const std::string& bytes) {
    const auto path = g_folder / target / "corpus" / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

const PickledTensor Matrix = {
    .name = "emb.weight", .elements = 6, .shape = {2, 3}, .strides = {3, 1}};
const PickledTensor Transposed = {.name = "w1",
                                  .elements = 6,
                                  .offset = 0,
                                  .shape = {3, 2},
                                  .strides = {1, 3},
                                  .parameter = true};
const PickledTensor Bfloat = {.name = "b",
                              .storageType = "BFloat16Storage",
                              .key = "1",
                              .elements = 4,
                              .shape = {4},
                              .strides = {1}};

void pickles() {
    seed("pickle", "state_dict", stateDict({Matrix, Transposed, Bfloat}));
    seed("pickle", "legacy_state_dict", stateDict({Matrix}, {}, true));
    seed("pickle", "memo", PickleText().raw("]q\x01(h\x01r\x02\0\0\0j\x02\0\0\0te"s).stop());
    seed(
        "pickle", "protocol_4",
        "\x80\x04\x95\x1b\0\0\0\0\0\0\0}\x94(\x8c\x05torch\x94\x8c\x0bHalfStorage\x94\x93\x94K\x01u."s);
    seed("pickle", "scalars",
         PickleText()
             .raw("(N\x88\x89K\x01M\x01\x02J\x01\x02\x03\x04"s)
             .raw("\x8a\x03\x01\x02\x03G\x3f\xf0\0\0\0\0\0\0"s)
             .raw(")]}t")
             .stop());
    seed("pickle", "build", stateDict({Matrix}, "}\x8c\x01xK\x01sb"));
    seed("pickle", "refused_global",
         PickleText().global("os", "system").raw("(").string("true").raw("tR").stop());
}

void archives() {
    Zip zip = pthZip(stateDict({Matrix, Transposed, Bfloat}), {floats(0, 6), "bfloat16"});
    seed("pth_zip", "plain", zip.bytes());
    zip.entries.push_back({.name = "model/byteorder", .contents = "little"});
    zip.comment = "comment";
    seed("pth_zip", "comment", zip.bytes());
    zip.zip64 = true;
    for (ZipEntry& entry : zip.entries)
        entry.zip64 = true;
    seed("pth_zip", "zip64", zip.bytes());
    zip.entries[0].method = 8;
    seed("pth_zip", "compressed", zip.bytes());
    seed("pth_zip", "empty", Zip{}.bytes());
    seed("pth_legacy", "plain",
         pthLegacy(stateDict({Matrix, Transposed}, {}, true), {floats(0, 6)}));
    seed("pth_legacy", "model_key", [] {
        PickleText text;
        text.raw("}").string("model").orderedDict().string("a");
        putTensor(text, Matrix, true);
        return pthLegacy(text.raw("ss").string("epoch").raw("K\x01s").stop(), {floats(0, 6)});
    }());
}

void flatFiles() {
    seed("rwkvcpp", "f32",
         rwkvCppHeader() + rwkvCppTensor({.name = "a", .ne = {2, 3}, .data = floats(0, 6)}) +
             rwkvCppTensor({.name = "b", .ne = {2}, .type = 1, .data = "half"}));
    seed("rwkvcpp", "version_100",
         rwkvCppHeader(100) + rwkvCppTensor({.name = "a", .ne = {1}, .data = "abcd"}));
    for (const auto& [id, size] : {std::pair(2u, 18), std::pair(3u, 20), std::pair(7u, 22),
                                   std::pair(8u, 24), std::pair(9u, 34)})
        seed("rwkvcpp", "type_" + std::to_string(id),
             rwkvCppHeader(101, id) +
                 rwkvCppTensor({.name = "a",
                                .ne = {32},
                                .type = id,
                                .data = std::string(static_cast<std::size_t>(size), 'x')}));
    seed(
        "safetensors", "two",
        safetensors(
            json("{'__metadata__':{'format':'pt'},'a':{'dtype':'F32','shape':[2,3],'data_offsets':["
                 "0,24]},"
                 "'b':{'dtype':'BF16','shape':[4],'data_offsets':[24,32],'later':[{'x':null}]}}  "),
            floats(0, 8)));
    seed("safetensors", "escapes",
         safetensors(json("{'\\u00e4\\n':{'dtype':'F16','shape':[],'data_offsets':[0,2]}}"), "xy"));
    seed("safetensors", "empty", safetensors("{}", ""));
}

void ggufFiles() {
    Gguf file;
    file.keys = {ggufString("general.architecture", "rwkv7"),
                 ggufU32("rwkv7.block_count", 1),
                 ggufKey("f32", 6, Bytes().put(0.5f).str()),
                 ggufKey("bool", 7, "\1"),
                 ggufKey("u64", 10, Bytes().put(std::uint64_t{1}).str()),
                 ggufArray("tokens", 8, 2, Bytes().sized("a").sized("b").str()),
                 ggufArray("types", 5, 1, Bytes().put(std::int32_t{1}).str()),
                 ggufArray("scores", 6, 1, Bytes().put(1.0f).str())};
    file.tensors = {{.name = "a", .ne = {3, 2}},
                    {.name = "b", .ne = {32}, .type = 8, .offset = 32}};
    file.data = floats(0, 6) + std::string(8, '\0') + std::string(34, 'q');
    seed("gguf", "version_3", file.bytes());
    file.version = 2;
    seed("gguf", "version_2", file.bytes());
    Gguf k;
    k.keys = {ggufU32("general.alignment", 64), ggufU32("split.count", 1)};
    k.alignment = 64;
    k.tensors = {{.name = "k", .ne = {256}, .type = 14}};
    k.data = std::string(210, 'k');
    seed("gguf", "q6_k", k.bytes());
    Gguf keys;
    keys.keys = {ggufString("k", "v")};
    seed("gguf", "keys_only", keys.bytes());
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::fputs("usage: rookery_checkpoint_seeds <path of tests/fuzz>\n", stderr);
        return 2;
    }
    g_folder = arguments[1];
    pickles();
    archives();
    flatFiles();
    ggufFiles();
    return 0;
}
