// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/tokenizer_catalog.h"

#include <QDir>
#include <QTemporaryDir>

#include "core/tokenizer/byte_tokenizer.h"
#include "tests/core/tokenizer/tokenizer_cases.h"

using namespace rookery;

namespace {

const std::filesystem::path ResourceDir = ROOKERY_SOURCE_DIR "/resources/tokenizers";
const QString StoredModel = ROOKERY_TEST_DATA "/tokenizers/bpe.model"; // 400 tokens

/// A model file of which only the path and the keys matter.
std::shared_ptr<const Checkpoint>
modelAt(const QString& path, std::map<std::string, MetadataValue, std::less<>> keys = {}) {
    Checkpoint::Contents contents;
    contents.metadata = std::move(keys);
    auto checkpoint = Checkpoint::fromContents(path.toStdString(), std::move(contents));
    if (!checkpoint)
        qFatal("%s", checkpoint.error().message.c_str());
    return *checkpoint;
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TokenizerCatalogTest : public QObject {
    Q_OBJECT

  private slots:
    void opensTheBuiltInOnes_data();
    void opensTheBuiltInOnes();
    void recognisesFilesByContent();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void comparesSizes_data();
    void comparesSizes();
    void choosesTheBuiltInOneBySize_data();
    void choosesTheBuiltInOneBySize();
    void prefersTheFileBesideTheModel();
    void prefersTheFileWithTheModelsName();
    void passesOverFilesThatDoNotFit();
    void takesNoneOfSeveral();
    void prefersTheEmbeddedOne();
    void reportsABrokenEmbeddedOne();
};

void TokenizerCatalogTest::opensTheBuiltInOnes_data() {
    QTest::addColumn<int>("size");
    QTest::newRow("world") << 65530;
    QTest::newRow("neox20b") << 50277;
    QTest::newRow("bytes") << 256;
}

void TokenizerCatalogTest::opensTheBuiltInOnes() {
    QFETCH(const int, size);
    const std::string name = QTest::currentDataTag();

    const auto tokenizer = openTokenizer(name, ResourceDir);

    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    QCOMPARE((*tokenizer)->id(), name);
    QCOMPARE((*tokenizer)->vocabularySize(), size);
    QCOMPARE((*tokenizer)->decode((*tokenizer)->encode("Hi \xe4\xbd\xa0!\n")),
             std::string("Hi \xe4\xbd\xa0!\n"));
}

void TokenizerCatalogTest::recognisesFilesByContent() {
    QTemporaryDir folder;
    const auto idOfCopy = [&](const QString& source, const QString& name) -> std::string {
        QFile::copy(source, folder.filePath(name));
        const auto tokenizer = openTokenizer(folder.filePath(name).toStdString(), ResourceDir);
        return tokenizer ? (*tokenizer)->id() : tokenizer.error().message;
    };
    const QString resources = QString::fromStdString(ResourceDir.string());

    QCOMPARE(idOfCopy(resources + "/rwkv_vocab_v20230424.txt", "a.json"), std::string("world"));
    QCOMPARE(idOfCopy(resources + "/20B_tokenizer.json", "b.model"), std::string("neox20b"));
    QVERIFY(idOfCopy(StoredModel, "c with blanks.txt").starts_with("sentencepiece:"));
}

void TokenizerCatalogTest::refusesOtherFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("empty", "", ErrorCode::BadFormat);
    row("prose", "Dear reader,\n", ErrorCode::UnsupportedFormat);
    row("blanks", "      \n", ErrorCode::UnsupportedFormat);
    row("ZIP", QByteArray("PK\x03\x04", 4) + QByteArray(100, '\0'), ErrorCode::UnsupportedFormat);
    row("JSON of another kind", "{\"a\": 1}", ErrorCode::BadFormat);
    row("cut vocabulary", "1 '\\x00' 1\n2 '\\x01' 1\n", ErrorCode::BadFormat);
    row("cut GGUF", "GGUF\x03", ErrorCode::Truncated);
    row("cut SentencePiece model", "\x0a\x10xyz", ErrorCode::Truncated);
}

void TokenizerCatalogTest::refusesOtherFiles() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QTemporaryDir folder;
    write(folder.filePath("t"), bytes);

    const auto tokenizer = openTokenizer(folder.filePath("t").toStdString(), ResourceDir);

    QVERIFY(!tokenizer);
    QVERIFY2(static_cast<int>(tokenizer.error().code) == code, tokenizer.error().message.c_str());
    QVERIFY(tokenizer.error().message.find(folder.path().toStdString()) != std::string::npos);
    QCOMPARE(openTokenizer("no such file", ResourceDir).error().code, ErrorCode::NotFound);
    QCOMPARE(openTokenizer("world", folder.path().toStdString()).error().code, ErrorCode::NotFound);
}

void TokenizerCatalogTest::comparesSizes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<QString>("reason"); // empty: it fits
    QTest::newRow("world, exact") << "world" << 65530 << "";
    QTest::newRow("world, as published") << "world" << 65536 << "";
    QTest::newRow("world, some padding") << "world" << 66000 << "";
    QTest::newRow("world, too small a model")
        << "world" << 65529 << "some tokens would mean nothing";
    QTest::newRow("world, Pile model")
        << "world" << 50277 << "65,530 tokens, the model knows 50,277";
    QTest::newRow("20B, exact") << "neox20b" << 50277 << "";
    QTest::newRow("20B, padded") << "neox20b" << 50432 << "";
    QTest::newRow("20B, World model")
        << "neox20b" << 65536 << "most of what it says could not be read";
    QTest::newRow("bytes, exact") << "bytes" << 256 << "";
    QTest::newRow("bytes, World model") << "bytes" << 65536 << "could not be read";
    QTest::newRow("bytes, nothing") << "bytes" << 0 << "would mean nothing";
}

void TokenizerCatalogTest::comparesSizes() {
    QFETCH(const QString, name);
    QFETCH(const int, vocabulary);
    QFETCH(const QString, reason);
    const auto tokenizer = openTokenizer(name.toStdString(), ResourceDir);
    QVERIFY(tokenizer);

    const auto result = checkTokenizerFits(**tokenizer, vocabulary);

    QCOMPARE(bool(result), reason.isEmpty());
    if (!result) {
        QCOMPARE(result.error().code, ErrorCode::TokenizerMismatch);
        QVERIFY2(QString::fromStdString(result.error().message).contains(reason),
                 result.error().message.c_str());
    }
}

void TokenizerCatalogTest::choosesTheBuiltInOneBySize_data() {
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<QString>("name");
    QTest::newRow("World") << 65536 << "world";
    QTest::newRow("Pile") << 50277 << "neox20b";
    QTest::newRow("Pile, padded") << 50304 << "neox20b";
    QTest::newRow("bytes") << 256 << "bytes";
    QTest::newRow("near bytes") << 300 << "";
    QTest::newRow("Qwen") << 151936 << "";
    QTest::newRow("nothing") << 0 << "";
}

void TokenizerCatalogTest::choosesTheBuiltInOneBySize() {
    QFETCH(const int, vocabulary);
    QFETCH(const QString, name);
    QTemporaryDir folder;
    const auto model = modelAt(folder.filePath("m.pth"));

    const auto tokenizer = defaultTokenizer(*model, vocabulary, ResourceDir);

    QCOMPARE(defaultTokenizerName(*model, vocabulary), name.toStdString());
    QCOMPARE(bool(tokenizer), !name.isEmpty());
    if (tokenizer)
        QCOMPARE((*tokenizer)->id(), name.toStdString());
    else
        QCOMPARE(tokenizer.error().code, ErrorCode::TokenizerMismatch);
}

void TokenizerCatalogTest::prefersTheFileBesideTheModel() {
    QTemporaryDir folder;
    QVERIFY(QFile::copy(StoredModel, folder.filePath("some.model")));
    const auto model = modelAt(folder.filePath("m.safetensors"));

    QCOMPARE(defaultTokenizerName(*model, 400), folder.filePath("some.model").toStdString());
    const auto tokenizer = defaultTokenizer(*model, 400, ResourceDir);
    QVERIFY(tokenizer);
    QVERIFY((*tokenizer)->id().starts_with("sentencepiece:"));
}

void TokenizerCatalogTest::prefersTheFileWithTheModelsName() {
    QTemporaryDir folder;
    QVERIFY(QFile::copy(StoredModel, folder.filePath("a.model")));
    QVERIFY(QFile::copy(StoredModel, folder.filePath("guide.v2.model")));
    QVERIFY(QFile::copy(StoredModel, folder.filePath("z.model")));

    QCOMPARE(defaultTokenizerName(*modelAt(folder.filePath("guide.v2.safetensors")), 400),
             folder.filePath("guide.v2.model").toStdString());
}

void TokenizerCatalogTest::passesOverFilesThatDoNotFit() {
    QTemporaryDir folder;
    QVERIFY(QFile::copy(StoredModel, folder.filePath("m.model"))); // 400 tokens
    write(folder.filePath("tokenizer.json"), "{ broken");
    write(folder.filePath("readme.txt"), "Read me.\n");

    QCOMPARE(defaultTokenizerName(*modelAt(folder.filePath("m.pth")), 65536), std::string("world"));
}

void TokenizerCatalogTest::takesNoneOfSeveral() {
    QTemporaryDir folder;
    QVERIFY(QFile::copy(StoredModel, folder.filePath("a.model")));
    QVERIFY(QFile::copy(StoredModel, folder.filePath("b.model")));

    QCOMPARE(defaultTokenizerName(*modelAt(folder.filePath("m.pth")), 400), std::string());
}

void TokenizerCatalogTest::prefersTheEmbeddedOne() {
    std::vector<std::string> tokens = {"<s>"};
    std::vector<std::int64_t> types = {3};
    for (int byte = 0; byte < 256; ++byte) {
        tokens.push_back(QString::asprintf("\\x%02x", static_cast<unsigned>(byte)).toStdString());
        types.push_back(1);
    }
    QTemporaryDir folder;
    QVERIFY(QFile::copy(StoredModel, folder.filePath("m.model")));
    const auto model =
        modelAt(folder.filePath("m.gguf"), {{"tokenizer.ggml.model", std::string("rwkv")},
                                            {"tokenizer.ggml.tokens", tokens},
                                            {"tokenizer.ggml.token_type", types}});

    QCOMPARE(defaultTokenizerName(*model, 400), std::string("embedded"));
    const auto tokenizer = defaultTokenizer(*model, 400, ResourceDir);
    QVERIFY(tokenizer);
    QVERIFY((*tokenizer)->id().starts_with("gguf:"));
    QCOMPARE(defaultTokenizer(*model, 200, ResourceDir).error().code, ErrorCode::TokenizerMismatch);
}

void TokenizerCatalogTest::reportsABrokenEmbeddedOne() {
    QTemporaryDir folder;
    const auto model =
        modelAt(folder.filePath("m.gguf"), {{"tokenizer.ggml.model", std::string("bert")}});

    const auto tokenizer = defaultTokenizer(*model, 65536, ResourceDir);

    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().code, ErrorCode::UnsupportedFormat);
}

QTEST_GUILESS_MAIN(TokenizerCatalogTest)
#include "tokenizer_catalog_test.moc"
