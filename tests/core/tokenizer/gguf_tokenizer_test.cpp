// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/gguf_tokenizer.h"

#include <functional>

#include "core/tokenizer/world_tokenizer.h"
#include "tests/core/tokenizer/tokenizer_cases.h"

using namespace rookery;

namespace {

using Metadata = std::map<std::string, MetadataValue, std::less<>>;
using Strings = std::vector<std::string>;
using Integers = std::vector<std::int64_t>;
using Numbers = std::vector<double>;

/// As the converter writes bytes: Python's repr() without its quotes.
std::string repr(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\')
            text += "\\\\";
        else if (c == '\n')
            text += "\\n";
        else if (c == '\t')
            text += "\\t";
        else if (c == '\r')
            text += "\\r";
        else if (byte < 0x20 || byte >= 0x7f)
            text += QString::asprintf("\\x%02x", byte).toStdString();
        else
            text += c;
    }
    return text;
}

Metadata rwkvKeys(const Strings& words, int padding = 0) {
    Strings tokens = {"<s>"};
    Integers types = {3};
    const auto add = [&](std::string text, std::int64_t type) {
        tokens.push_back(std::move(text));
        types.push_back(type);
    };
    for (int byte = 0; byte < 256; ++byte)
        add(repr(std::string(1, static_cast<char>(byte))), 1);
    for (const std::string& word : words)
        add(word, 1);
    for (int i = 0; i < padding; ++i)
        add("[PAD" + std::to_string(tokens.size()) + "]", 5);
    return {{"tokenizer.ggml.model", std::string("rwkv")},
            {"tokenizer.ggml.tokens", tokens},
            {"tokenizer.ggml.token_type", types},
            {"tokenizer.ggml.eos_token_id", std::int64_t{0}},
            {"tokenizer.ggml.eot_token_id", std::int64_t{261}}};
}

Metadata gpt2Keys(const char* pre) {
    Strings tokens;
    Integers types;
    for (int byte = 0; byte < 256; ++byte) {
        const bool isItself =
            (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
        const int code = isItself      ? byte
                         : byte <= 32  ? 0x100 + byte
                         : byte <= 160 ? 0x121 + byte - 127
                                       : 0x143;
        tokens.push_back(QString(QChar(code)).toStdString());
        types.push_back(1);
    }
    const std::vector<std::pair<std::string, std::int64_t>> more = {
        {"11", 1}, {"<|endoftext|>", 3}, {"<tool>", 4}, {"[PAD]", 5}, {"\xc4\xa0s", 1}, {"'S", 1}};
    for (const auto& [text, type] : more) { // ids 256 to 261
        tokens.push_back(text);
        types.push_back(type);
    }
    Metadata keys = {{"tokenizer.ggml.model", std::string("gpt2")},
                     {"tokenizer.ggml.tokens", tokens},
                     {"tokenizer.ggml.token_type", types},
                     {"tokenizer.ggml.merges", Strings{"1 1", "\xc4\xa0 s", "' S"}},
                     {"tokenizer.ggml.eos_token_id", std::int64_t{257}}};
    if (pre != nullptr)
        keys["tokenizer.ggml.pre"] = std::string(pre);
    return keys;
}

Metadata llamaKeys() {
    Strings tokens = {"<unk>", "<s>", "</s>"};
    Integers types = {2, 3, 3};
    for (int byte = 0; byte < 256; ++byte) {
        tokens.push_back(QString::asprintf("<0x%02X>", static_cast<unsigned>(byte)).toStdString());
        types.push_back(6);
    }
    for (const char* text : {"\xE2\x96\x81", "a", "b", "ab",
                             "\xE2\x96\x81"
                             "ab"}) { // 259 to 263
        tokens.push_back(text);
        types.push_back(1);
    }
    Numbers scores;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        scores.push_back(-static_cast<double>(i));
    return {{"tokenizer.ggml.model", std::string("llama")},
            {"tokenizer.ggml.tokens", tokens},
            {"tokenizer.ggml.token_type", types},
            {"tokenizer.ggml.scores", scores},
            {"tokenizer.ggml.eos_token_id", std::int64_t{2}}};
}

std::shared_ptr<const Tokenizer> made(const Metadata& keys) {
    auto tokenizer = makeGgufTokenizer(keys);
    if (!tokenizer)
        qFatal("%s", tokenizer.error().message.c_str());
    return *tokenizer;
}

} // namespace

class GgufTokenizerTest : public QObject {
    Q_OBJECT

  private slots:
    void recognisesTheWorldVocabulary();
    void readsAnEmbeddedRwkvVocabulary();
    void findsNoControlTokensOrPaddingInText();
    void splitsAsThePreTypeSays_data();
    void splitsAsThePreTypeSays();
    void readsAnEmbeddedBpeVocabulary();
    void readsAnEmbeddedSentencePieceVocabulary();
    void opensTheSharedModels();
    void refusesKindsByName_data();
    void refusesKindsByName();
    void saysThatThereIsNoTokenizer();
    void refusesLyingKeys_data();
    void refusesLyingKeys();
};

void GgufTokenizerTest::recognisesTheWorldVocabulary() {
    const auto world =
        loadWorldTokenizer(ROOKERY_SOURCE_DIR "/resources/tokenizers/rwkv_vocab_v20230424.txt");
    QVERIFY(world);
    Strings tokens = {"<s>"};
    Integers types = {3};
    for (Token token = 1; token < 65536; ++token) {
        const bool isToken = token < 65530;
        tokens.push_back(isToken ? repr((*world)->tokenBytes(token))
                                 : "[PAD" + std::to_string(token) + "]");
        types.push_back(isToken ? 1 : 5);
    }

    const auto tokenizer = made({{"tokenizer.ggml.model", std::string("rwkv")},
                                 {"tokenizer.ggml.tokens", tokens},
                                 {"tokenizer.ggml.token_type", types}});

    QCOMPARE(tokenizer->id(), std::string("world"));
    QCOMPARE(tokenizer->vocabularySize(), 65530);
}

void GgufTokenizerTest::readsAnEmbeddedRwkvVocabulary() {
    const auto tokenizer =
        made(rwkvKeys({"it\\'s", "a\"b", "\\xe4\\xbd\\xa0", "x\\\\n", "\\n\\n"}, 40));

    QCOMPARE(tokenizer->tokenBytes(257), std::string("it's"));
    QCOMPARE(tokenizer->tokenBytes(258), std::string("a\"b"));
    QCOMPARE(tokenizer->tokenBytes(259), std::string("\xe4\xbd\xa0"));
    QCOMPARE(tokenizer->tokenBytes(260), std::string("x\\n"));
    QCOMPARE(joined(tokenizer->encode("it's\n\n")), QString("257 261"));
    QCOMPARE(tokenizer->endOfText(), std::optional<Token>(0));
    QCOMPARE(tokenizer->vocabularySize(), 262); // padding cannot be decoded
    QVERIFY(tokenizer->id().starts_with("gguf:"));
    std::mt19937 random(9);
    for (int i = 0; i < 100; ++i) {
        const std::string text = randomBytes(random, 100);
        QCOMPARE(tokenizer->decode(tokenizer->encode(text)), text);
    }
}

void GgufTokenizerTest::findsNoControlTokensOrPaddingInText() {
    const auto tokenizer = made(rwkvKeys({"PAD"}, 40));

    for (const Token token : tokenizer->encode("[PAD260]<s>"))
        QVERIFY(token > 0 && token <= 257);
    QVERIFY(tokenizer->tokenBytes(260).empty());
    QVERIFY(tokenizer->tokenBytes(0).empty());
}

void GgufTokenizerTest::splitsAsThePreTypeSays_data() {
    QTest::addColumn<QString>("pre");
    QTest::addColumn<QString>("digits");      // of "11"
    QTest::addColumn<QString>("contraction"); // of "x'S"
    for (const char* pre : {"gpt-2", "phi-2", "mpt", "olmo", "roberta-bpe"})
        QTest::newRow(pre) << pre << "256"
                           << "120 39 83";
    for (const char* pre : {"starcoder", "refact", "command-r", "smollm"})
        QTest::newRow(pre) << pre << "49 49"
                           << "120 39 83";
    for (const char* pre : {"qwen2", "deepseek-r1-qwen", "stablelm2"})
        QTest::newRow(pre) << pre << "49 49"
                           << "120 261";
    for (const char* pre : {"llama3", "llama-v3", "llama-bpe", "falcon3"})
        QTest::newRow(pre) << pre << "256"
                           << "120 261";
    QTest::newRow("default") << "default"
                             << "256"
                             << "120 39 83";
}

void GgufTokenizerTest::splitsAsThePreTypeSays() {
    QFETCH(const QString, pre);
    QFETCH(const QString, digits);
    QFETCH(const QString, contraction);
    const auto tokenizer = made(gpt2Keys(pre.toUtf8().constData()));

    QCOMPARE(joined(tokenizer->encode("11")), digits);
    QCOMPARE(joined(tokenizer->encode("x'S")), contraction);
}

void GgufTokenizerTest::readsAnEmbeddedBpeVocabulary() {
    const auto tokenizer = made(gpt2Keys(nullptr));

    QCOMPARE(joined(tokenizer->encode("x s")), QString("120 260"));
    QCOMPARE(joined(tokenizer->encode("<tool>")), QString("258"));
    for (const Token token : tokenizer->encode("<|endoftext|>[PAD]"))
        QVERIFY(token != 257 && token != 259);
    QCOMPARE(tokenizer->endOfText(), std::optional<Token>(257));
    QVERIFY(tokenizer->tokenBytes(257).empty() && tokenizer->tokenBytes(259).empty());
    QVERIFY(tokenizer->isLossless());
}

void GgufTokenizerTest::readsAnEmbeddedSentencePieceVocabulary() {
    const auto tokenizer = made(llamaKeys());

    QCOMPARE(joined(tokenizer->encode("ab")), QString("263"));
    QCOMPARE(joined(tokenizer->encode("ab", TextPosition::Middle)), QString("262"));
    QCOMPARE(joined(tokenizer->encode("ab\n")), QString("263 13"));
    QCOMPARE(tokenizer->endOfText(), std::optional<Token>(2));
    QVERIFY(tokenizer->id().starts_with("gguf:"));
    QVERIFY(tokenizer->isLossless());

    Metadata withoutPrefix = llamaKeys();
    withoutPrefix["tokenizer.ggml.add_space_prefix"] = false;
    QCOMPARE(joined(made(withoutPrefix)->encode("ab")), QString("262"));
}

void GgufTokenizerTest::opensTheSharedModels() {
    const std::filesystem::path folder = ROOKERY_SHARED_DATA "/synthetic";
    if (!std::filesystem::exists(folder))
        QSKIP("the conformance data is not beside this checkout");
    for (const char* name : {"synth-v6-n64-f16.gguf", "synth-v7-n64-f16.gguf"}) {
        const auto model = Checkpoint::open(folder / name);
        QVERIFY2(model, model ? "" : model.error().message.c_str());

        const auto tokenizer = makeGgufTokenizer((*model)->metadata());

        QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
        QCOMPARE((*tokenizer)->tokenBytes(258), std::string("User"));
        QCOMPARE(joined((*tokenizer)->encode("User: it's\n\n\"[PAD300]<s>")).left(16),
                 QString("258 259 262 260 "));
        QCOMPARE((*tokenizer)->decode((*tokenizer)->encode("a\"'b\\n")), std::string("a\"'b\\n"));
    }
}

void GgufTokenizerTest::refusesKindsByName_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const char* kind : {"bert", "t5", "plamo2", "none", "no_vocab", "replit", ""})
        QTest::newRow((QByteArray("kind ") + kind).constData()) << "tokenizer.ggml.model" << kind;
    for (const char* pre : {"gpt-4o", "tekken", "deepseek-v3", "chatglm-bpe", ""})
        QTest::newRow((QByteArray("pre ") + pre).constData()) << "tokenizer.ggml.pre" << pre;
}

void GgufTokenizerTest::refusesKindsByName() {
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    Metadata keys = gpt2Keys("gpt-2");
    keys[key.toStdString()] = value.toStdString();

    const auto tokenizer = makeGgufTokenizer(keys);

    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().code, ErrorCode::UnsupportedFormat);
    QVERIFY(QString::fromStdString(tokenizer.error().message).contains("'" + value + "'"));
}

void GgufTokenizerTest::saysThatThereIsNoTokenizer() {
    QCOMPARE(makeGgufTokenizer({}).error().code, ErrorCode::NotFound);
    QCOMPARE(makeGgufTokenizer({{"tokenizer.ggml.model", std::int64_t{1}}}).error().code,
             ErrorCode::NotFound);
}

void GgufTokenizerTest::refusesLyingKeys_data() {
    QTest::addColumn<std::function<Metadata()>>("make");
    using Change = std::function<void(Metadata&)>;
    const auto row = [](const char* name, const std::function<Metadata()>& base,
                        const Change& change) {
        QTest::newRow(name) << std::function<Metadata()>([base, change] {
            Metadata keys = base();
            change(keys);
            return keys;
        });
    };
    const auto tokens = [](Metadata& keys) -> Strings& {
        return std::get<Strings>(keys["tokenizer.ggml.tokens"]);
    };
    const auto types = [](Metadata& keys) -> Integers& {
        return std::get<Integers>(keys["tokenizer.ggml.token_type"]);
    };
    const auto rwkv = [] { return rwkvKeys({"ab", "cd"}); };
    const auto gpt2 = [] { return gpt2Keys("gpt-2"); };
    const std::vector<std::pair<std::string, std::function<Metadata()>>> bases = {
        {"rwkv", rwkv}, {"gpt2", gpt2}, {"llama", llamaKeys}};
    for (const auto& [kind, base] : bases) {
        const auto common = [&, name = kind, make = base](const char* what, const Change& change) {
            row((name + ", " + what).c_str(), make, change);
        };
        common("no tokens", [](Metadata& k) { k.erase("tokenizer.ggml.tokens"); });
        common("tokens of numbers", [](Metadata& k) {
            k["tokenizer.ggml.tokens"] = Integers{1, 2};
        });
        common("tokens are a string",
               [](Metadata& k) { k["tokenizer.ggml.tokens"] = std::string("x"); });
        common("empty tokens", [](Metadata& k) {
            k["tokenizer.ggml.tokens"] = Strings();
            k["tokenizer.ggml.token_type"] = Integers();
        });
        common("no types", [](Metadata& k) { k.erase("tokenizer.ggml.token_type"); });
        common("types of strings",
               [](Metadata& k) { k["tokenizer.ggml.token_type"] = Strings{"1"}; });
        common("one type too few", [=](Metadata& k) { types(k).pop_back(); });
        common("one type too many", [=](Metadata& k) { types(k).push_back(1); });
        common("type 0", [=](Metadata& k) { types(k)[5] = 0; });
        common("type 7", [=](Metadata& k) { types(k)[5] = 7; });
        common("negative type", [=](Metadata& k) { types(k)[5] = -1; });
        common("empty token", [=](Metadata& k) { tokens(k).back().clear(); });
        common("overlong token", [=](Metadata& k) { tokens(k).back().assign(100'000, 'x'); });
        common("token twice",
               [=](Metadata& k) { tokens(k).back() = tokens(k)[tokens(k).size() - 2]; });
        common("end is no token",
               [](Metadata& k) { k["tokenizer.ggml.eos_token_id"] = std::int64_t{100'000}; });
        common("end is negative",
               [](Metadata& k) { k["tokenizer.ggml.eos_token_id"] = std::int64_t{-1}; });
        common("end is a string",
               [](Metadata& k) { k["tokenizer.ggml.eos_token_id"] = std::string("0"); });
    }
    row("rwkv, token 0 is ordinary", rwkv, [=](Metadata& k) { types(k)[0] = 1; });
    row("rwkv, another token ends a text", rwkv,
        [](Metadata& k) { k["tokenizer.ggml.eos_token_id"] = std::int64_t{5}; });
    row("rwkv, a byte is missing", rwkv, [=](Metadata& k) { types(k)[66] = 5; });
    row("rwkv, cut escape", rwkv, [=](Metadata& k) { tokens(k).back() = "ab\\x4"; });
    row("rwkv, no hex digits", rwkv, [=](Metadata& k) { tokens(k).back() = "\\xgg"; });
    row("rwkv, backslash at the end", rwkv, [=](Metadata& k) { tokens(k).back() = "ab\\"; });
    row("gpt2, no merges", gpt2, [](Metadata& k) { k.erase("tokenizer.ggml.merges"); });
    row("gpt2, merges of numbers", gpt2,
        [](Metadata& k) { k["tokenizer.ggml.merges"] = Integers{1}; });
    row("gpt2, empty merge", gpt2, [](Metadata& k) { k["tokenizer.ggml.merges"] = Strings{""}; });
    row("gpt2, merge without blank", gpt2,
        [](Metadata& k) { k["tokenizer.ggml.merges"] = Strings{"11"}; });
    row("gpt2, merge with an empty half", gpt2,
        [](Metadata& k) { k["tokenizer.ggml.merges"] = Strings{"1 "}; });
    row("gpt2, merge of unknown tokens", gpt2,
        [](Metadata& k) { k["tokenizer.ggml.merges"] = Strings{"1 zz"}; });
    row("gpt2, merge to an unknown token", gpt2,
        [](Metadata& k) { k["tokenizer.ggml.merges"] = Strings{"1 2"}; });
    row("gpt2, merge twice", gpt2, [](Metadata& k) {
        k["tokenizer.ggml.merges"] = Strings{"1 1", "1 1"};
    });
    row("llama, no scores", llamaKeys, [](Metadata& k) { k.erase("tokenizer.ggml.scores"); });
    row("llama, too few scores", llamaKeys, [](Metadata& k) {
        k["tokenizer.ggml.scores"] = Numbers{1, 2};
    });
    row("llama, score is no number", llamaKeys,
        [](Metadata& k) { std::get<Numbers>(k["tokenizer.ggml.scores"])[9] = NAN; });
    row("llama, no unknown token", llamaKeys, [=](Metadata& k) { types(k)[0] = 3; });
    row("llama, two unknown tokens", llamaKeys, [=](Metadata& k) { types(k)[1] = 2; });
    row("llama, a byte is missing", llamaKeys, [=](Metadata& k) { types(k)[66] = 1; });
    row("llama, token is no UTF-8", llamaKeys, [=](Metadata& k) { tokens(k).back() = "\xff"; });
}

void GgufTokenizerTest::refusesLyingKeys() {
    QFETCH(const std::function<Metadata()>, make);

    const auto tokenizer = makeGgufTokenizer(make());

    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().code, ErrorCode::BadFormat);
    QVERIFY2(tokenizer.error().message.starts_with("embedded tokenizer: "),
             tokenizer.error().message.c_str());
    QVERIFY(tokenizer.error().message.size() < 400);
}

QTEST_GUILESS_MAIN(GgufTokenizerTest)
#include "gguf_tokenizer_test.moc"
