// SPDX-License-Identifier: Apache-2.0
//
// tests/data/sampler/sampler.golden.json holds distributions computed by an independent program in the
// order of the RWKV programs, made for this project (CC0).
#include <QFile>
#include <QTest>

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/engine/sampler.h"

using namespace rookery;

class SamplerTest : public QObject {
    Q_OBJECT

    nlohmann::json m_golden;

  private slots:
    void initTestCase() {
        QFile file(ROOKERY_TEST_DATA "/sampler/sampler.golden.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_golden = nlohmann::json::parse(file.readAll().toStdString());
    }

    void keepsExactlyTheExpectedCandidates_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(m_golden["distribution"].size()); ++i)
            QTest::addRow("case %d", i) << i;
    }

    void keepsExactlyTheExpectedCandidates() {
        QFETCH(int, index);
        const nlohmann::json& golden = m_golden["distribution"][static_cast<std::size_t>(index)];
        const nlohmann::json& wanted = golden["params"];
        SamplerParameters parameters;
        parameters.temperature = wanted["temperature"];
        parameters.topP = wanted["top_p"];
        parameters.topK = wanted.value("top_k", 0);
        parameters.presence = wanted.value("presence", 0.0);
        parameters.frequency = wanted.value("frequency", 0.0);
        parameters.penaltyDecay = 1;
        Sampler sampler(parameters, 1);
        if (wanted.contains("counts"))
            QVERIFY(sampler.restore(stateWithCounts(wanted["counts"])));
        const auto logits = golden["logits"].get<std::vector<float>>();
        const auto banned = wanted.value("ban", std::vector<Token>());

        const std::vector<TokenProbability> candidates = sampler.distribution(logits, banned);

        const auto kept = golden["kept"].get<std::vector<Token>>();
        const auto probabilities = golden["probs"].get<std::vector<double>>();
        QCOMPARE(candidates.size(), kept.size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(candidates[i].token, kept[i]);
            QVERIFY(std::abs(candidates[i].probability - probabilities[i]) <= 1e-6);
        }
    }

    void countsDecayAndDigitsMayRepeat() {
        SamplerParameters parameters;
        parameters.penaltyDecay = m_golden["counts"]["decay"];
        Sampler sampler(parameters, 1);
        const nlohmann::json& sequence = m_golden["counts"]["sequence"];
        for (std::size_t i = 0; i < sequence.size(); ++i) {
            sampler.accept(sequence[i][0].get<Token>(), sequence[i][1].get<std::string>());
            const nlohmann::json& expected = m_golden["counts"]["after_each"][i];
            QCOMPARE(sampler.counts().size(), expected.size());
            for (const auto& [token, count] : sampler.counts())
                QVERIFY(std::abs(count - expected[std::to_string(token)].get<double>()) < 1e-8);
        }
    }

    void equalSeedsDrawEqualTokens() {
        const std::vector<float> logits(100, 0.0F);
        SamplerParameters parameters;
        parameters.topP = 1;
        Sampler first(parameters, 42);
        Sampler second(parameters, 42);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(first.draw(logits, {}), second.draw(logits, {}));
    }

    void drawsAsOftenAsTheProbabilitiesSay() {
        const std::vector<float> logits = {std::log(0.6F), std::log(0.3F), std::log(0.1F)};
        SamplerParameters parameters{1.0, 1.0, 0, 0, 0, 1};
        Sampler sampler(parameters, 7);
        std::array<int, 3> drawn{};
        for (int i = 0; i < 20000; ++i)
            ++drawn[static_cast<std::size_t>(sampler.draw(logits, {}))];
        // Five standard deviations of a binomial count.
        QVERIFY(std::abs(drawn[0] - 12000) < 350);
        QVERIFY(std::abs(drawn[1] - 6000) < 325);
    }

    void goesOnIdenticallyFromItsSerialisedState() {
        const std::vector<float> logits(50, 1.0F);
        SamplerParameters parameters;
        parameters.topP = 1;
        Sampler whole(parameters, 3);
        for (int i = 0; i < 20; ++i)
            whole.accept(whole.draw(logits, {}), "word");
        Sampler resumed(parameters, 999);
        QVERIFY(resumed.restore(whole.serialise()));
        for (int i = 0; i < 20; ++i) {
            const Token token = whole.draw(logits, {});
            QCOMPARE(resumed.draw(logits, {}), token);
            whole.accept(token, "word");
            resumed.accept(token, "word");
        }
    }

    void refusesADamagedState_data() {
        QTest::addColumn<QByteArray>("bytes");
        const std::string good = [] {
            Sampler sampler(SamplerParameters{}, 5);
            sampler.accept(3, "a");
            return sampler.serialise();
        }();
        for (std::size_t cut = 0; cut < good.size(); ++cut)
            QTest::addRow("cut at %zu", cut) << QByteArray(good.data(), static_cast<int>(cut));
        QByteArray huge(good.data(), static_cast<int>(good.size()));
        huge[15] = '\x7f';
        QTest::newRow("a huge count of entries") << huge;
        QByteArray nan(good.data(), static_cast<int>(good.size()));
        for (int i = 24; i < 32; ++i)
            nan[i] = '\xff';
        QTest::newRow("a count that is not a number") << nan;
    }

    void refusesADamagedState() {
        QFETCH(QByteArray, bytes);
        Sampler sampler(SamplerParameters{}, 8);
        sampler.accept(1, "x");
        const std::string before = sampler.serialise();
        QVERIFY(!sampler.restore(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        QVERIFY(sampler.serialise() == before);
    }

    void surpriseIsTheNegativeLogarithmOfTheProbability() {
        const std::vector<float> even(8, 3.0F);
        QVERIFY(std::abs(surprisalOf(even, 2) - 3.0) < 1e-6); // one of eight: three bits
        const std::vector<float> certain = {500.0F, -500.0F};
        QVERIFY(std::abs(surprisalOf(certain, 0)) < 1e-6);
        QVERIFY(std::abs(surprisalOf(certain, 1) - 1000 * std::log2(std::exp(1.0))) < 1e-3); // beyond any float's range
    }

    void drawsNothingFromLogitsThatAreNotNumbers() {
        Sampler sampler(SamplerParameters{}, 1);
        const std::vector<float> logits(5, std::numeric_limits<float>::quiet_NaN());
        QCOMPARE(sampler.draw(logits, {}), -1);
    }

  private:
    /// A serialised state with these counts: the public way to set them.
    static std::string stateWithCounts(const nlohmann::json& counts) {
        const auto put = [](std::string& out, std::uint64_t value) {
            for (int shift = 0; shift < 64; shift += 8)
                out.push_back(static_cast<char>((value >> shift) & 0xffu));
        };
        std::string bytes;
        put(bytes, 1);
        put(bytes, counts.size());
        for (const auto& [token, count] : counts.items()) {
            put(bytes, std::stoull(token));
            put(bytes, std::bit_cast<std::uint64_t>(count.get<double>()));
        }
        return bytes;
    }
};

QTEST_GUILESS_MAIN(SamplerTest)
#include "sampler_test.moc"
