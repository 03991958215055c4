// SPDX-License-Identifier: Apache-2.0
//
// The emulated card: right kernels give right results in every order of threads, and each kind of
// mistake that a card would punish, or hide, is found.
#include <QTest>

#include <numeric>

#include "gpu/cuda/emulation/device.h"
#include "gpu/cuda/emulation/driver.h"

using namespace rookery;
using namespace rookery::cuda;
using emulation::Grid;
using emulation::ThreadOrder;

Q_DECLARE_METATYPE(rookery::cuda::emulation::ThreadOrder)
Q_DECLARE_METATYPE(rookery::cuda::emulation::KernelEntry)

namespace {

struct Call {
    Global<float> from;
    Global<float> to;
    unsigned count = 0;
};

constexpr unsigned Threads = 64;

} // namespace

// Kernels: right ones first.

ROOKERY_KERNEL(test_reverse, Call, Threads) {
    ROOKERY_SHARED(float, all, Threads);
    const unsigned i = threadX();
    all[i] = call.from[blockX() * Threads + i];
    blockBarrier();
    call.to[blockX() * Threads + i] = all[Threads - 1 - i];
}

ROOKERY_KERNEL(test_sum_of_warp, Call, Threads) {
    float sum = call.from[threadX()];
    for (unsigned bits = 1; bits < 32; bits *= 2)
        sum += laneXor(sum, bits);
    call.to[threadX()] = sum;
}

ROOKERY_KERNEL(test_fours, Call, Threads) {
    const Four four = loadFour(call.from, threadX() * 4);
    call.to[threadX()] = four.x + four.y + four.z + four.w;
}

ROOKERY_KERNEL(test_tiles, Call, 32) {
    const unsigned g = threadX() / 4;
    const unsigned t = threadX() % 4;
    // a[row][k] = row + k, b[k][column] = k - column
    const auto number = [](unsigned value) { return floatToBits(static_cast<float>(value)); };
    const unsigned a[4] = {number(g + t), number(g + 8 + t), number(g + t + 4),
                           number(g + 8 + t + 4)};
    const auto less = [](unsigned k, unsigned column) {
        return floatToBits(static_cast<float>(k) - static_cast<float>(column));
    };
    const unsigned b[2] = {less(t, g), less(t + 4, g)};
    float sums[4] = {1, 1, 1, 1};
    multiplyTiles(sums, a, b);
    for (unsigned i = 0; i < 4; ++i)
        call.to[(g + i / 2 * 8) * 8 + 2 * t + i % 2] = sums[i];
}

// And wrong ones.

ROOKERY_KERNEL(test_reads_behind, Call, Threads) {
    call.to[threadX()] = call.from[threadX() + 1];
}
ROOKERY_KERNEL(test_writes_before, Call, Threads) {
    call.to[static_cast<std::uint64_t>(threadX()) - 1] = call.from[threadX()];
}
ROOKERY_KERNEL(test_shared_behind, Call, Threads) {
    ROOKERY_SHARED(float, all, Threads);
    all[threadX() + 1] = call.from[threadX()];
}
ROOKERY_KERNEL(test_no_barrier, Call, Threads) {
    ROOKERY_SHARED(float, all, Threads);
    const unsigned i = threadX();
    all[i] = 0;
    blockBarrier();
    all[i] = call.from[i];
    call.to[i] = all[Threads - 1 - i];
}
ROOKERY_KERNEL(test_overtaken, Call, Threads) {
    ROOKERY_SHARED(float, all, Threads);
    const unsigned i = threadX();
    for (unsigned round = 0; round < 2; ++round) {
        all[i] = call.from[i];
        blockBarrier();
        call.to[i] = all[Threads - 1 - i];
    }
}
ROOKERY_KERNEL(test_blocks_meet, Call, Threads) {
    call.to[threadX()] = call.from[threadX()];
}
ROOKERY_KERNEL(test_misaligned, Call, Threads) {
    call.to[threadX()] = loadFour(call.from, threadX() % 8 + 1).x;
}
ROOKERY_KERNEL(test_unwritten_shared, Call, Threads) {
    ROOKERY_SHARED(float, all, Threads);
    call.to[threadX()] = all[threadX()];
}
ROOKERY_KERNEL(test_unwritten_global, Call, Threads) {
    call.from[threadX()] = call.to[threadX()];
}
ROOKERY_KERNEL(test_two_barriers, Call, Threads) {
    if (threadX() < 32) {
        blockBarrier();
    } else {
        call.to[threadX()] = 0;
        blockBarrier();
    }
}
ROOKERY_KERNEL(test_barrier_of_some, Call, Threads) {
    if (threadX() < 32)
        blockBarrier();
    else
        call.to[threadX()] = laneXor(threadX() == 40 ? (blockBarrier(), 0.0f) : 1.0f, 1);
}
ROOKERY_KERNEL(test_lane_left, Call, Threads) {
    if (threadX() == 5)
        return;
    call.to[threadX()] = laneXor(1.0f, 1);
}
ROOKERY_KERNEL(test_lanes_apart, Call, Threads) {
    if (threadX() % 2 == 0)
        call.to[threadX()] = laneXor(1.0f, 1);
    else
        call.to[threadX()] = laneXor(2.0f, 1);
}
ROOKERY_KERNEL(test_much_shared, Call, Threads) {
    ROOKERY_SHARED(float, one, 8192);
    ROOKERY_SHARED(float, two, 8192);
    one[threadX()] = 1.0f;
    two[threadX()] = call.from[threadX()];
}

class EmulationTest : public QObject {
    Q_OBJECT

  private slots:
    void computesInEveryOrderOfThreads_data();
    void computesInEveryOrderOfThreads();
    void multipliesTilesAsTheMatrixUnitDoes();
    void findsEachMistake_data();
    void findsEachMistake();
    void goesOnAfterAMistake();
    void doesWorkOnlyWhenSomebodyWaits();
    void replaysAGraph();
    void answersEveryCallWithTheFaultAfterIt();

  private:
    /// from: `count` floats 0, 1, ...; to: as many, never written.
    std::string run(emulation::KernelEntry kernel, unsigned count, unsigned blocks,
                    unsigned threads = Threads, ThreadOrder order = ThreadOrder::Forward) {
        m_memory = std::make_unique<emulation::DeviceMemory>();
        Grid grid(*m_memory);
        Call call;
        call.from.address = m_memory->allocate(count * 4);
        call.to.address = m_memory->allocate(count * 4);
        call.count = count;
        m_from = reinterpret_cast<float*>(call.from.address);
        m_to = reinterpret_cast<float*>(call.to.address);
        std::iota(m_from, m_from + count, 0.0F);
        m_memory->find(call.from.address, 1)->markWritten(0, count * 4);
        return grid.run(kernel, &call, {blocks, 1, 1}, {threads, 1, 1}, order);
    }

    std::unique_ptr<emulation::DeviceMemory> m_memory;
    float* m_from = nullptr;
    float* m_to = nullptr;
};

void EmulationTest::computesInEveryOrderOfThreads_data() {
    QTest::addColumn<ThreadOrder>("order");
    QTest::newRow("forward") << ThreadOrder::Forward;
    QTest::newRow("reverse") << ThreadOrder::Reverse;
    QTest::newRow("shuffled") << ThreadOrder::Shuffled;
}

void EmulationTest::computesInEveryOrderOfThreads() {
    QFETCH(ThreadOrder, order);

    QCOMPARE(run(test_reverse, 3 * Threads, 3, Threads, order), std::string());
    for (unsigned i = 0; i < 3 * Threads; ++i)
        QCOMPARE(m_to[i], static_cast<float>(i / Threads * Threads + Threads - 1 - i % Threads));
    QCOMPARE(run(test_sum_of_warp, Threads, 1, Threads, order), std::string());
    for (unsigned i = 0; i < Threads; ++i)
        QCOMPARE(m_to[i], i < 32 ? 496.0F : 1520.0F);
    QCOMPARE(run(test_fours, 4 * Threads, 1, Threads, order), std::string());
    QCOMPARE(m_to[2], 8.0F + 9.0F + 10.0F + 11.0F);
}

void EmulationTest::multipliesTilesAsTheMatrixUnitDoes() {
    QCOMPARE(run(test_tiles, 128, 1, 32), std::string());
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 8; ++column) {
            int expected = 1;
            for (int k = 0; k < 8; ++k)
                expected += (row + k) * (k - column);
            QCOMPARE(m_to[row * 8 + column], static_cast<float>(expected));
        }
}

void EmulationTest::findsEachMistake_data() {
    QTest::addColumn<emulation::KernelEntry>("kernel");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("read behind the end") << &test_reads_behind << 1 << "reads outside of every";
    QTest::newRow("write before the start")
        << &test_writes_before << 1 << "writes outside of every";
    QTest::newRow("shared memory behind the end")
        << &test_shared_behind << 1 << "writes behind the end of shared";
    QTest::newRow("no barrier") << &test_no_barrier << 1 << "without a barrier";
    QTest::newRow("no barrier before the next round")
        << &test_overtaken << 1 << "without a barrier";
    QTest::newRow("two blocks write one place")
        << &test_blocks_meet << 2 << "writes what another thread wrote";
    QTest::newRow("misaligned load") << &test_misaligned << 1 << "no multiple of 16";
    QTest::newRow("shared memory never written") << &test_unwritten_shared << 1 << "never written";
    QTest::newRow("memory never written") << &test_unwritten_global << 1 << "never written";
    QTest::newRow("two barriers") << &test_two_barriers << 1 << "another barrier";
    QTest::newRow("a barrier of some") << &test_barrier_of_some << 1 << "arrier";
    QTest::newRow("a lane that left") << &test_lane_left << 1 << "lanes which are not there";
    QTest::newRow("lanes at different exchanges") << &test_lanes_apart << 1 << "meets lanes";
    QTest::newRow("too much shared memory") << &test_much_shared << 1 << "more shared memory";
}

void EmulationTest::findsEachMistake() {
    QFETCH(emulation::KernelEntry, kernel);
    QFETCH(int, blocks);
    QFETCH(QString, sentence);

    // A mistake must be found in whatever order the threads run.
    for (const ThreadOrder order :
         {ThreadOrder::Forward, ThreadOrder::Reverse, ThreadOrder::Shuffled}) {
        const std::string wrong =
            run(kernel, Threads, static_cast<unsigned>(blocks), Threads, order);

        QVERIFY2(QString::fromStdString(wrong).contains(sentence), wrong.c_str());
    }
}

void EmulationTest::goesOnAfterAMistake() {
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!run(test_no_barrier, Threads, 1).empty());
        QCOMPARE(run(test_reverse, Threads, 1), std::string());
        QCOMPARE(m_to[0], 63.0F);
    }
}

void EmulationTest::doesWorkOnlyWhenSomebodyWaits() {
    const auto machine = emulation::Machine::make();
    const Driver driver = machine->driver();
    Handle context = nullptr;
    Handle stream = nullptr;
    DeviceAddress memory = 0;
    QCOMPARE(driver.retainContext(&context, 0), Success);
    QCOMPARE(driver.createStream(&stream, 0), Success);
    QCOMPARE(driver.allocate(&memory, 16), Success);
    int in = 7;
    int out = 0;
    QCOMPARE(driver.copyIn(memory, &in, sizeof in, stream), Success);
    QCOMPARE(driver.copyOut(&out, memory, sizeof out, stream), Success);

    QCOMPARE(out, 0);
    in = 8; // too early: the copy has not been made
    QCOMPARE(driver.synchronize(stream), Success);
    QCOMPARE(out, 8);

    QCOMPARE(machine->leftOver(), std::size_t{3});
    QCOMPARE(driver.free(memory), Success);
    QCOMPARE(driver.destroyStream(stream), Success);
    QCOMPARE(driver.releaseContext(0), Success);
    QCOMPARE(machine->leftOver(), std::size_t{0});
}

void EmulationTest::replaysAGraph() {
    const auto machine = emulation::Machine::make();
    const Driver driver = machine->driver();
    Handle stream = nullptr;
    Handle graph = nullptr;
    Handle executable = nullptr;
    DeviceAddress memory = 0;
    QCOMPARE(driver.createStream(&stream, 0), Success);
    QCOMPARE(driver.allocate(&memory, 16), Success);
    int in = 1;
    int out = 0;
    QCOMPARE(driver.beginCapture(stream, CaptureOfThisThread), Success);
    QCOMPARE(driver.copyIn(memory, &in, sizeof in, stream), Success);
    QCOMPARE(driver.copyOut(&out, memory, sizeof out, stream), Success);
    QCOMPARE(driver.synchronize(stream), CaptureUnsupported);
    QCOMPARE(driver.endCapture(stream, &graph), Success);
    QCOMPARE(driver.synchronize(stream), Success);
    QCOMPARE(out, 0); // recorded, not run
    QCOMPARE(driver.instantiate(&executable, graph, 0), Success);

    for (in = 2; in < 5; ++in) {
        QCOMPARE(driver.launchGraph(executable, stream), Success);
        QCOMPARE(driver.synchronize(stream), Success);
        QCOMPARE(out, in);
    }

    driver.destroyGraph(graph);
    driver.destroyExecutable(executable);
    driver.free(memory);
    driver.destroyStream(stream);
    QCOMPARE(machine->leftOver(), std::size_t{0});
}

void EmulationTest::answersEveryCallWithTheFaultAfterIt() {
    const auto machine = emulation::Machine::make();
    const Driver driver = machine->driver();
    Handle context = nullptr;
    Handle stream = nullptr;
    DeviceAddress memory = 0;
    driver.retainContext(&context, 0);
    driver.createStream(&stream, 0);
    driver.allocate(&memory, 16);
    int number = 0;

    driver.copyIn(memory + 16, &number, sizeof number, stream);

    QCOMPARE(driver.synchronize(stream), IllegalAddress);
    DeviceAddress other = 0;
    QCOMPARE(driver.allocate(&other, 16), IllegalAddress);
    driver.free(memory);
    driver.destroyStream(stream);
    driver.releaseContext(0);
    QCOMPARE(driver.retainContext(&context, 0), Success); // a fresh context works
    driver.releaseContext(0);
    QCOMPARE(machine->leftOver(), std::size_t{0});
}

QTEST_GUILESS_MAIN(EmulationTest)
#include "emulation_test.moc"
