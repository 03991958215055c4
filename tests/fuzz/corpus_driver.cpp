// SPDX-License-Identifier: Apache-2.0
//
// Runs a fuzz target over the files of the folders named on the command line, so that a corpus is a
// test with every compiler. Each file is also run cut in half and with one byte changed.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

/// In a block of exactly its size, so that AddressSanitizer sees a read behind the end.
void runExactly(const std::vector<char>& bytes, std::size_t size) {
    const auto block = std::make_unique<std::uint8_t[]>(size);
    std::copy_n(bytes.begin(), size, block.get());
    LLVMFuzzerTestOneInput(block.get(), size);
}

void run(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::vector<char> bytes((std::istreambuf_iterator<char>(file)),
                            std::istreambuf_iterator<char>());
    runExactly(bytes, bytes.size());
    runExactly(bytes, bytes.size() / 2);
    if (bytes.empty())
        return;
    bytes[bytes.size() / 3] ^= 0x55;
    runExactly(bytes, bytes.size());
}

} // namespace

int main(int count, char** arguments) {
    int files = 0;
    for (int i = 1; i < count; ++i) {
        for (const auto& entry : std::filesystem::directory_iterator(arguments[i])) {
            run(entry.path());
            ++files;
        }
    }
    std::printf("%d inputs\n", files);
    return files > 0 ? 0 : 1; // an empty corpus is a mistake
}
