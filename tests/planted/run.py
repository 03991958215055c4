#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Plants one bug at a time and says whether the suite catches it: a check of the tests, not of the program.

    tests/planted/run.py            all bugs, in a worktree of its own below build/
    tests/planted/run.py sampler    those whose name contains the word

Every bug changes one place. The test that is named must fail (or crash); it must pass without the bug.
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TREE = ROOT / "build" / "planted"

# name, kind, file, what stands there, what is put in its place, test
BUGS = [
    ("safetensors-bound", "a bound that is eight bytes too generous", "core/checkpoint/safetensors_reader.cpp",
     "if (end > static_cast<std::int64_t>(data.size()))", "if (end > static_cast<std::int64_t>(data.size()) + 8)",
     "core/checkpoint/safetensors_reader_test"),
    ("pickle-globals", "a check that never refuses", "core/checkpoint/pickle_reader.cpp",
     "std::string_view(name)) == AllowedGlobals.end())", "std::string_view(name)) == AllowedGlobals.end() && name.empty())",
     "core/checkpoint/pickle_reader_test"),
    ("sampler-decay", "a parameter that is ignored", "core/engine/sampler.cpp",
     "count *= m_parameters.penaltyDecay;", "count *= 1.0;", "core/engine/sampler_test"),
    ("wkv-bonus", "a term that is added twice", "core/cpu/kernels_wkv.cpp",
     "bonus += r[j] * head.bonus[j] * k[j];", "bonus += 2 * r[j] * head.bonus[j] * k[j];", "core/cpu/kernels_test"),
    ("trie-shortest", "the first match instead of the longest", "core/tokenizer/byte_trie.cpp",
     "match = {here.token, depth};", "return {here.token, depth};", "core/tokenizer/world_tokenizer_test"),
    ("stop-suffix", "an off-by-one in a loop", "core/prompt/stop_matcher.cpp",
     "for (std::size_t length = longest; length > keep; --length) {",
     "for (std::size_t length = longest; length > keep + 1; --length) {", "core/prompt/stop_matcher_test"),
    ("utf8-split", "characters cut in the middle", "core/tokenizer/stream_decoder.cpp",
     "const std::size_t complete = completeUtf8Prefix(m_pending);",
     "const std::size_t complete = m_pending.size();", "core/tokenizer/stream_decoder_test"),
    ("branch-deleted", "a condition left out of a query", "core/store/message_branches.cpp",
     '"WHERE m.deleted_ms IS NULL AND m.id > below.id) SELECT id FROM below "',
     '"WHERE m.id > below.id) SELECT id FROM below "', "core/store/message_store_test"),
    ("state-identity", "a saved state that is never recognised", "core/store/state_store.cpp",
     "wanted.prefixHash = (*match)->prefixHash;", "wanted.prefixHash = 0;", "core/store/state_store_test"),
    ("download-sum", "lengths compared instead of contents", "app/download_transfer.cpp",
     "if (sum == m_request.sha256)", "if (sum.size() == m_request.sha256.size())", "app/download_transfer_test"),
    ("queue-stop", "a waiting request that is not told its end", "app/turn_queue.cpp",
     "            client->turnFinished(outcome);\n        announcePlaces();\n        return;",
     "            (void)client;\n        announcePlaces();\n        return;", "app/conversation_answering_test"),
    ("composer-ime", "a key taken from the input method", "ui/chat/Composer.qml",
     "        if (area.inputMethodComposing)\n            return // the key belongs to the input method\n", "",
     "ui/composer"),
]


def target(test: str) -> str:
    return "ui_test" if test.startswith("ui/") else test.replace("/", "_")


def passes(test: str) -> bool | None:
    """None: it does not build."""
    built = subprocess.run(["cmake", "--build", "build/dev", "--target", target(test)], cwd=TREE, capture_output=True)
    if built.returncode != 0:
        return None
    return subprocess.run(["ctest", "--test-dir", "build/dev", "-R", f"^{test}$", "--no-tests=error"], cwd=TREE,
                          capture_output=True).returncode == 0


def main() -> int:
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    if not TREE.exists():
        subprocess.run(["git", "worktree", "add", "--detach", str(TREE)], cwd=ROOT, check=True, capture_output=True)
    subprocess.run(["git", "checkout", "--detach", "--force", subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()],
        cwd=TREE, check=True, capture_output=True)
    if not (TREE / "build/dev/build.ninja").exists():
        subprocess.run(["cmake", "--preset", "dev"], cwd=TREE, check=True, capture_output=True)
    missed = 0
    for name, kind, file, before, after, test in BUGS:
        if word not in name:
            continue
        path = TREE / file
        text = path.read_text()
        if text.count(before) != 1:
            print(f"{name}: its place in {file} is gone: plant it anew")
            missed += 1
            continue
        clean = passes(test)
        path.write_text(text.replace(before, after))
        caught = passes(test)
        path.write_text(text)
        verdict = ("the test fails without a bug" if not clean else "does not build" if caught is None
                   else "MISSED" if caught else "caught")
        missed += verdict != "caught"
        print(f"{name}: {kind}: {verdict} by {test}", flush=True)
    return min(missed, 1)


if __name__ == "__main__":
    sys.exit(main())
