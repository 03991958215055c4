// SPDX-License-Identifier: Apache-2.0
//
// Programs arranged for threads: nothing is lost, nothing is read before it is written, and what works on channels
// alone waits for nobody.
#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

#include "core/cpu/schedule.h"
#include "core/model/program.h"
#include "tests/support/made_models.h"

using namespace rookery;
using namespace rookery::cpu;

Q_DECLARE_METATYPE(rookery::Architecture)

namespace {

std::shared_ptr<const Program> programOf(Architecture architecture) {
    const auto program = buildProgram(madeModel(architecture, {.layers = 3}, 1));
    return program ? *program : nullptr;
}

int countKind(const Schedule& schedule, Step::Kind kind) {
    return static_cast<int>(std::ranges::count(schedule.steps, kind, &Step::kind));
}

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

  private slots:
    void everyInstructionRunsOnceBehindWhatItReads_data() { addArchitectures(); }
    void everyInstructionRunsOnceBehindWhatItReads();
    void noBufferIsWrittenWhileItIsRead_data() { addArchitectures(); }
    void noBufferIsWrittenWhileItIsRead();
    void headsOfVersion7WorkOnWhatIsTheirsAlone();
    void activationsFollowTheirProduct();

  private:
    static void addArchitectures() {
        QTest::addColumn<Architecture>("architecture");
        QTest::newRow("4") << Architecture::Rwkv4;
        QTest::newRow("5.0") << Architecture::Rwkv5_0;
        QTest::newRow("5.2") << Architecture::Rwkv5_2;
        QTest::newRow("6") << Architecture::Rwkv6;
        QTest::newRow("7") << Architecture::Rwkv7;
    }
};

void ScheduleTest::everyInstructionRunsOnceBehindWhatItReads() {
    QFETCH(Architecture, architecture);
    const auto program = programOf(architecture);
    QVERIFY(program);

    const Schedule schedule = makeSchedule(*program);

    std::set<TensorId> written;
    std::vector<int> seen;
    for (const Step& step : schedule.steps)
        for (const int i : step.all()) {
            const Instruction& instruction = program->code()[static_cast<std::size_t>(i)];
            for (const TensorId id : instruction.in)
                QVERIFY(id == NoTensor || program->tensor(id).kind != TensorKind::Activation ||
                        written.contains(id));
            written.insert(instruction.out);
            seen.push_back(i);
        }
    std::ranges::sort(seen);
    QCOMPARE(seen.size(), program->code().size());
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
}

void ScheduleTest::noBufferIsWrittenWhileItIsRead() {
    QFETCH(Architecture, architecture);
    const auto program = programOf(architecture);
    QVERIFY(program);

    const Schedule schedule = makeSchedule(*program);

    // Threads work on all instructions of a step at once, so what one writes no other may hold in the same buffer.
    for (const Step& step : schedule.steps) {
        std::set<TensorId> used;
        for (const int i : step.all()) {
            const Instruction& instruction = program->code()[static_cast<std::size_t>(i)];
            used.insert(instruction.out);
            for (const TensorId id : instruction.in)
                if (id != NoTensor && program->tensor(id).kind == TensorKind::Activation)
                    used.insert(id);
        }
        std::set<int> buffers;
        for (const TensorId id : used)
            QVERIFY(buffers.insert(schedule.bufferOf[static_cast<std::size_t>(id)]).second);
    }
}

void ScheduleTest::headsOfVersion7WorkOnWhatIsTheirsAlone() {
    const auto program = programOf(Architecture::Rwkv7);
    QVERIFY(program);

    const Schedule schedule = makeSchedule(*program);

    QCOMPARE(countKind(schedule, Step::Kind::Recurrence), 3);
    for (const Step& step : schedule.steps) {
        if (step.kind != Step::Kind::Recurrence)
            continue;
        const auto has = [&](const std::vector<int>& instructions, Op op) {
            return std::ranges::any_of(instructions, [&](int i) {
                return program->code()[static_cast<std::size_t>(i)].op == op;
            });
        };
        QVERIFY(has(step.before, Op::L2Norm));
        QVERIFY(has(step.after, Op::Norm));
        QVERIFY(has(step.after, Op::HeadBonus));
        QVERIFY(has(step.after, Op::Mul)); // the gate
    }
}

void ScheduleTest::activationsFollowTheirProduct() {
    const auto program = programOf(Architecture::Rwkv7);
    QVERIFY(program);

    const Schedule schedule = makeSchedule(*program);

    for (const Step& step : schedule.steps) {
        QCOMPARE(step.after.size(), step.kind == Step::Kind::Products ? step.afterOf.size() : step.after.size());
        if (step.kind == Step::Kind::Rows) // what is left needs a whole row, or several products
            for (const int i : step.instructions)
                QVERIFY(program->code()[static_cast<std::size_t>(i)].op != Op::Unary);
    }
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
