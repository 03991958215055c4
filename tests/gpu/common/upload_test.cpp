// SPDX-License-Identifier: Apache-2.0
//
// Weights reach the device whole and unchanged, through a ring whose slots are never overwritten
// while the device reads them; and at no moment more of them is in the host's memory than the ring
// holds.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <vector>

#include <unistd.h>

#include "core/model/convert.h"
#include "gpu/common/upload.h"
#include "tests/support/made_models.h"

using namespace rookery;
using namespace rookery::gpu;

namespace {

std::size_t index(std::int64_t number) {
    return static_cast<std::size_t>(number);
}

/// A device that copies as late as it may: when it is waited for.
class LateRing final : public StagingRing {
  public:
    LateRing(std::int64_t capacity, const Placement& placement, std::int64_t vectorFloats)
        : m_capacity(capacity) {
        for (Slot& slot : m_slots)
            slot.bytes.resize(index(capacity));
        for (const std::int64_t size : placement.memorySizes)
            memories.emplace_back(index(size));
        vectors.resize(index(vectorFloats * 4));
    }

    std::int64_t capacity() const override { return m_capacity; }
    int copiesUnderWay() const {
        return static_cast<int>(
            std::ranges::count_if(m_slots, [](const Slot& slot) { return slot.length > 0; }));
    }

    std::vector<std::vector<std::byte>> memories;
    std::vector<std::byte> vectors;
    bool keepsNothing = false; ///< what arrives is counted and forgotten
    std::function<Result<void>()> atCopy = [] { return Result<void>(); };
    std::int64_t arrived = 0;

  private:
    struct Slot {
        std::vector<std::byte> bytes;
        std::int64_t length = 0; ///< of the copy that is under way
        int memory = 0;
        std::int64_t offset = 0;
    };

    std::byte* bytesOf(int slot) override { return m_slots[index(slot)].bytes.data(); }

    Result<void> startCopy(int number, std::int64_t bytes, int memory,
                           std::int64_t offset) override {
        if (auto done = atCopy(); !done)
            return done;
        Slot& slot = m_slots[index(number)];
        if (bytes > m_capacity || slot.length > 0)
            return {ErrorCode::Internal,
                    "a copy larger than the slot, or into one that is being read"};
        slot.length = bytes;
        slot.memory = memory;
        slot.offset = offset;
        return {};
    }

    Result<void> waitFor(int number) override {
        Slot& slot = m_slots[index(number)];
        if (!keepsNothing) {
            auto& target = slot.memory == Vectors ? vectors : memories.at(index(slot.memory));
            if (slot.offset + slot.length > std::ssize(target))
                return {ErrorCode::Internal, "a copy beyond the end of the memory"};
            std::memcpy(target.data() + slot.offset, slot.bytes.data(), index(slot.length));
        }
        arrived += slot.length;
        slot.length = 0;
        return {};
    }

    std::int64_t m_capacity;
    std::array<Slot, SlotCount> m_slots;
};

struct Upload {
    std::shared_ptr<const Program> program;
    MemoryLayout layout;
    Placement placement;
};

Upload uploadOf(const std::shared_ptr<const Checkpoint>& checkpoint, WeightType type,
                const PlacementLimits& limits = {}) {
    auto program = buildProgram(checkpoint);
    if (!program)
        qFatal("%s", program.error().message.c_str());
    auto placement = placeWeights(**program, type, limits, {});
    if (!placement)
        qFatal("%s", placement.error().message.c_str());
    const Plan plan = makePlan(**program, PlanShape::OneToken);
    return {*program, layOut(**program, plan, 1), std::move(*placement)};
}

/// The smallest ring that the upload may be given.
std::int64_t leastCapacity(const Upload& upload) {
    std::int64_t bytes = upload.placement.largestBlock;
    for (TensorId id = 0; id < upload.program->tensorCount(); ++id)
        if (upload.layout.vectorOffsets[index(id)] >= 0)
            bytes = std::max(bytes, std::int64_t{4} * upload.program->weight(id).rows() *
                                        upload.program->weight(id).cols());
    return bytes;
}

constexpr MadeShape Small = {.layers = 2,
                             .embd = 64,
                             .heads = 1,
                             .headSize = 64,
                             .feedForward = 256,
                             .vocabulary = 300,
                             .rank = 32};

/// Pages that the process has in memory, of files and of its own.
std::int64_t residentBytes() {
    std::FILE* const file = std::fopen("/proc/self/statm", "re");
    long long total = 0;
    long long resident = 0;
    const int found = file ? std::fscanf(file, "%lld %lld", &total, &resident) : 0;
    if (file)
        std::fclose(file);
    return found == 2 ? std::int64_t{resident} * sysconf(_SC_PAGESIZE) : -1;
}

} // namespace

class UploadTest : public QObject {
    Q_OBJECT

  private slots:
    void putsEveryWeightWhereThePlacementSays_data();
    void putsEveryWeightWhereThePlacementSays();
    void sizesTheRingByTheLargestBlockAndNotByTheModel();
    void keepsTheHostsMemoryBounded();
    void stopsWhenCancelledAndWaitsForTheDevice();
    void passesOnAFailureAndWaitsForTheDevice();
};

void UploadTest::putsEveryWeightWhereThePlacementSays_data() {
    QTest::addColumn<WeightType>("type");
    QTest::addColumn<bool>("inParts");
    for (const bool inParts : {false, true})
        for (const char* name : {"f32", "f16", "q8_0", "q4_0"})
            QTest::addRow("%s%s", name, inParts ? ", cut into parts" : "")
                << *weightTypeFromName(name) << inParts;
}

void UploadTest::putsEveryWeightWhereThePlacementSays() {
    QFETCH(WeightType, type);
    QFETCH(bool, inParts);
    const PlacementLimits limits =
        inParts ? PlacementLimits{.partBytes = 32768, .memoryBytes = 65536} : PlacementLimits{};
    const Upload upload = uploadOf(madeModel(Architecture::Rwkv7, Small, 5), type, limits);
    LateRing ring(leastCapacity(upload), upload.placement, upload.layout.vectorFloats);
    std::int64_t reported = 0;

    const auto sent = sendWeights(*upload.program, upload.layout, upload.placement, ring,
                                  [&](std::int64_t done, std::int64_t) { reported = done; }, {});

    QVERIFY2(sent, sent ? "" : sent.error().message.c_str());
    QCOMPARE(ring.arrived, upload.placement.byteCount);
    QCOMPARE(reported, upload.placement.byteCount);
    QCOMPARE(ring.memories.size() > 1, inParts);
    for (const TensorId id : upload.placement.order) {
        const PlacedMatrix& placed = upload.placement.matrices[index(id)];
        for (const WeightPart& part : placed.parts) {
            std::vector<std::byte> expected(index(part.blocks * placed.shape.blockBytes));
            packBlocks(upload.program->weight(id), placed.shape, part.firstBlock, part.blocks,
                       expected);
            QVERIFY(std::memcmp(ring.memories[index(part.memory)].data() + part.offset,
                                expected.data(), expected.size()) == 0);
        }
    }
    for (TensorId id = 0; id < upload.program->tensorCount(); ++id) {
        const std::int64_t offset = upload.layout.vectorOffsets[index(id)];
        if (offset < 0)
            continue;
        const WeightSource& source = upload.program->weight(id);
        std::vector<float> expected(index(std::int64_t{source.rows()} * source.cols()));
        source.readRows(0, source.rows(), expected);
        QVERIFY(std::memcmp(ring.vectors.data() + offset * 4, expected.data(),
                            expected.size() * 4) == 0);
    }
}

void UploadTest::sizesTheRingByTheLargestBlockAndNotByTheModel() {
    MadeShape larger = Small;
    larger.layers = 6;
    larger.vocabulary = 4000;
    const Upload small = uploadOf(madeModel(Architecture::Rwkv7, Small, 5), WeightType::F32);
    const Upload large = uploadOf(madeModel(Architecture::Rwkv7, larger, 5), WeightType::F32);
    QVERIFY(large.placement.byteCount > 3 * small.placement.byteCount);

    QCOMPARE(stagingBytes(*large.program, large.layout, large.placement),
             stagingBytes(*small.program, small.layout, small.placement));
}

void UploadTest::keepsTheHostsMemoryBounded() {
    const QTemporaryDir folder;
    const std::filesystem::path path =
        std::filesystem::path(folder.path().toStdString()) / "large.safetensors";
    const MadeShape large = {.layers = 4,
                             .embd = 1024,
                             .heads = 16,
                             .headSize = 64,
                             .feedForward = 4096,
                             .vocabulary = 256,
                             .rank = 64};
    ConvertOptions options;
    options.weights = DType::F16;
    QVERIFY(convertModel(madeModel(Architecture::Rwkv7, large, 3), path, ModelFileKind::Safetensors,
                         options));
    const auto checkpoint = Checkpoint::open(path);
    QVERIFY(checkpoint);
    const Upload upload = uploadOf(*checkpoint, WeightType::Auto);
    QVERIFY(upload.placement.byteCount > std::int64_t{90} << 20);
    LateRing ring(stagingBytes(*upload.program, upload.layout, upload.placement), {}, 0);
    ring.keepsNothing = true;
    const std::int64_t before = residentBytes();
    std::int64_t most = 0;
    ring.atCopy = [&] {
        most = std::max(most, residentBytes() - before);
        return Result<void>();
    };

    QVERIFY(sendWeights(*upload.program, upload.layout, upload.placement, ring, {}, {}));

    QCOMPARE(ring.arrived, upload.placement.byteCount);
    QVERIFY(before > 0);
    // Both slots, as much of the file as fills one, and what a sanitizer or an allocator adds.
    QVERIFY2(most < 4 * ring.capacity(), qPrintable(QString("%1 MiB more").arg(most >> 20)));
}

void UploadTest::stopsWhenCancelledAndWaitsForTheDevice() {
    const Upload upload = uploadOf(madeModel(Architecture::Rwkv7, Small, 5), WeightType::F32);
    LateRing ring(leastCapacity(upload), upload.placement, upload.layout.vectorFloats);
    std::stop_source stop;
    int copies = 0;
    ring.atCopy = [&] {
        if (++copies == 3)
            stop.request_stop();
        return Result<void>();
    };

    const auto sent =
        sendWeights(*upload.program, upload.layout, upload.placement, ring, {}, stop.get_token());

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Cancelled);
    QCOMPARE(copies, 3);
    QCOMPARE(ring.copiesUnderWay(), 0);
}

void UploadTest::passesOnAFailureAndWaitsForTheDevice() {
    const Upload upload = uploadOf(madeModel(Architecture::Rwkv7, Small, 5), WeightType::F32);
    LateRing ring(leastCapacity(upload), upload.placement, upload.layout.vectorFloats);
    int copies = 0;
    ring.atCopy = [&]() -> Result<void> {
        if (++copies == 2)
            return {ErrorCode::DeviceLost, "the device is gone"};
        return {};
    };

    const auto sent = sendWeights(*upload.program, upload.layout, upload.placement, ring, {}, {});

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::DeviceLost);
    QCOMPARE(ring.copiesUnderWay(), 0);
}

QTEST_GUILESS_MAIN(UploadTest)
#include "upload_test.moc"
