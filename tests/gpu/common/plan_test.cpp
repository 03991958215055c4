// SPDX-License-Identifier: Apache-2.0
//
// A plan is right if it stands for every instruction once, in an order in which they can run, and
// if no buffer is written while someone still needs what lies in it.
#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

#include "gpu/common/plan.h"
#include "tests/support/conformance.h"

using namespace rookery;
using namespace rookery::gpu;

namespace {

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

/// Tensors that never leave the product that makes them.
std::vector<TensorId> hiddenResults(const Program& program, const Product& product) {
    std::vector<TensorId> hidden = {program.code()[index(product.instruction)].out};
    for (const EpilogueStep& step : product.epilogue)
        hidden.push_back(program.code()[index(step.instruction)].out);
    hidden.pop_back();
    return hidden;
}

std::shared_ptr<const Program> programOf(const QString& name) {
    const auto cases = fixtureCases(ROOKERY_TEST_DATA);
    if (!cases)
        return nullptr;
    for (const ConformanceCase& each : *cases)
        if (name == each.name.c_str()) {
            auto program = buildCase(each);
            return program ? *program : nullptr;
        }
    return nullptr;
}

int dispatchesOfLayer(const Program& program, const Plan& plan, int layer) {
    return static_cast<int>(std::ranges::count_if(plan.dispatches, [&](const Dispatch& dispatch) {
        return program.code()[index(dispatch.instructions.front())].layer == layer;
    }));
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

  private slots:
    void standsForEveryInstructionOnce_data() { addPrograms(); }
    void standsForEveryInstructionOnce();
    void readsOnlyWhatEarlierDispatchesLeftInTheirSlots_data() { addPrograms(); }
    void readsOnlyWhatEarlierDispatchesLeftInTheirSlots();
    void waitsBeforeEveryHazard_data() { addPrograms(); }
    void waitsBeforeEveryHazard();
    void keepsRowsOfOneDispatchAlike_data() { addPrograms(); }
    void keepsRowsOfOneDispatchAlike();
    void needsFewDispatchesALayer_data();
    void needsFewDispatchesALayer();
    void splitsRowsBeforeAShiftOfManyTokens();
    void takesOnlySingleReadersIntoAnEpilogue();
    void marksWhatFollowsTheLastRow();

  private:
    static void addPrograms();
};

void PlanTest::addPrograms() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("shape");
    for (const char* name : {"v4.safetensors", "v5.0.pth", "v5.1.safetensors", "v5.2.safetensors",
                             "v6.safetensors", "v7.safetensors", "arwkv7.gguf", "arwkv7-plain.gguf",
                             "rwkv6qwen2.gguf", "rwkv6qwen2-full.gguf"})
        for (const int shape : {0, 1})
            QTest::newRow(qPrintable(QString("%1 %2").arg(name).arg(shape ? "many" : "one")))
                << QString(name) << shape;
}

void PlanTest::standsForEveryInstructionOnce() {
    QFETCH(QString, name);
    QFETCH(int, shape);
    const auto program = programOf(name);
    QVERIFY(program != nullptr);

    const Plan plan = makePlan(*program, static_cast<PlanShape>(shape));

    std::vector<int> seen(program->code().size(), 0);
    std::vector<char> exists(index(program->tensorCount()), 1);
    for (const Instruction& instruction : program->code())
        exists[index(instruction.out)] = 0;
    const auto run = [&](int i) {
        const Instruction& instruction = program->code()[index(i)];
        for (const TensorId id : instruction.in)
            QVERIFY(id == NoTensor || exists[index(id)]);
        exists[index(instruction.out)] = 1;
        ++seen[index(i)];
    };
    for (const int input : plan.inputs)
        run(input);
    for (const Dispatch& dispatch : plan.dispatches)
        for (const int i : dispatch.instructions)
            run(i);
    QCOMPARE(seen, std::vector<int>(program->code().size(), 1));
}

void PlanTest::readsOnlyWhatEarlierDispatchesLeftInTheirSlots() {
    QFETCH(QString, name);
    QFETCH(int, shape);
    const auto program = programOf(name);
    QVERIFY(program != nullptr);

    const Plan plan = makePlan(*program, static_cast<PlanShape>(shape));

    std::map<int, TensorId> holds; // by slot
    for (const int input : plan.inputs) {
        const TensorId out = program->code()[index(input)].out;
        holds[plan.slotOf[index(out)]] = out;
    }
    for (const Dispatch& dispatch : plan.dispatches) {
        std::vector<TensorId> own;
        for (const Product& product : dispatch.products) {
            const auto hidden = hiddenResults(*program, product);
            own.insert(own.end(), hidden.begin(), hidden.end());
            for (const TensorId id : hidden)
                QCOMPARE(plan.slotOf[index(id)], -1);
        }
        std::vector<int> slotsRead;
        std::map<int, TensorId> written;
        for (const int i : dispatch.instructions) {
            const Instruction& instruction = program->code()[index(i)];
            for (const TensorId id : instruction.in) {
                if (id == NoTensor || program->tensor(id).kind != TensorKind::Activation ||
                    std::ranges::find(own, id) != own.end())
                    continue;
                const int slot = plan.slotOf[index(id)];
                QVERIFY(slot >= 0);
                QCOMPARE(holds[slot], id);
                slotsRead.push_back(slot);
            }
            const bool stored = std::ranges::find(own, instruction.out) == own.end();
            own.push_back(instruction.out);
            if (!stored)
                continue;
            const int slot = plan.slotOf[index(instruction.out)];
            QVERIFY(slot >= 0);
            QCOMPARE(plan.slotWidths[index(slot)], program->tensor(instruction.out).width);
            QVERIFY(!written.contains(slot));
            written[slot] = instruction.out;
        }
        for (const auto& [slot, id] : written) {
            QVERIFY(std::ranges::find(slotsRead, slot) == slotsRead.end());
            holds[slot] = id;
        }
    }
    QCOMPARE(holds[plan.slotOf[index(plan.result)]], plan.result);
}

void PlanTest::waitsBeforeEveryHazard() {
    QFETCH(QString, name);
    QFETCH(int, shape);
    const auto program = programOf(name);
    QVERIFY(program != nullptr);

    const Plan plan = makePlan(*program, static_cast<PlanShape>(shape));

    std::map<TensorId, int> writtenIn;
    int group = 0; // dispatches of one group may run at the same time
    for (const Dispatch& dispatch : plan.dispatches) {
        group += dispatch.waits ? 1 : 0;
        std::map<TensorId, int> own;
        for (const int i : dispatch.instructions) {
            const Instruction& instruction = program->code()[index(i)];
            for (const TensorId id : instruction.in) {
                if (writtenIn.contains(id) && !own.contains(id))
                    QVERIFY(writtenIn[id] < group);
            }
            own[instruction.out] = group;
            const int state = stateOperandOf(instruction.op);
            if (state >= 0) {
                const TensorId id = instruction.in[index(state)];
                QVERIFY(!writtenIn.contains(id) || writtenIn[id] < group);
                own[id] = group;
            }
        }
        for (const auto& [id, when] : own)
            writtenIn[id] = when;
    }
}

void PlanTest::keepsRowsOfOneDispatchAlike() {
    QFETCH(QString, name);
    QFETCH(int, shape);
    const auto program = programOf(name);
    QVERIFY(program != nullptr);

    const Plan plan = makePlan(*program, static_cast<PlanShape>(shape));

    for (const Dispatch& dispatch : plan.dispatches) {
        if (dispatch.kind != Dispatch::Kind::Rows)
            continue;
        for (const int i : dispatch.instructions) {
            const Instruction& instruction = program->code()[index(i)];
            QCOMPARE(program->tensor(instruction.out).width, dispatch.width);
            if (instruction.op == Op::Norm || instruction.op == Op::L2Norm)
                QCOMPARE(instruction.groups, dispatch.groups);
            if (instruction.op == Op::TokenShift)
                QVERIFY(dispatch.usesState);
        }
    }
}

void PlanTest::needsFewDispatchesALayer_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("limit");
    QTest::newRow("version 4") << "v4.safetensors" << 8;
    QTest::newRow("version 5.2") << "v5.2.safetensors" << 8;
    QTest::newRow("version 6") << "v6.safetensors" << 11;
    QTest::newRow("version 7") << "v7.safetensors" << 10;
    QTest::newRow("arwkv7") << "arwkv7.gguf" << 11;
    QTest::newRow("rwkv6qwen2") << "rwkv6qwen2.gguf" << 14;
}

void PlanTest::needsFewDispatchesALayer() {
    QFETCH(QString, name);
    QFETCH(int, limit);
    const auto program = programOf(name);
    QVERIFY(program != nullptr);

    const Plan plan = makePlan(*program, PlanShape::OneToken);

    for (int layer = 0; layer < program->hyperparameters().layers; ++layer) {
        const int count = dispatchesOfLayer(*program, plan, layer);
        QVERIFY2(count > 0 && count <= limit, qPrintable(QString::number(count)));
    }
}

void PlanTest::splitsRowsBeforeAShiftOfManyTokens() {
    const auto program = programOf("v7.safetensors");
    QVERIFY(program != nullptr);

    const Plan plan = makePlan(*program, PlanShape::ManyTokens);

    for (const Dispatch& dispatch : plan.dispatches) {
        std::vector<TensorId> own;
        for (const int i : dispatch.instructions) {
            const Instruction& instruction = program->code()[index(i)];
            if (instruction.op == Op::TokenShift)
                QVERIFY(std::ranges::find(own, instruction.in[0]) == own.end());
            own.push_back(instruction.out);
        }
    }
}

void PlanTest::takesOnlySingleReadersIntoAnEpilogue() {
    const auto program = programOf("v7.safetensors");
    QVERIFY(program != nullptr);
    std::vector<int> uses(index(program->tensorCount()), 0);
    for (const Instruction& instruction : program->code())
        for (const TensorId id : instruction.in)
            if (id != NoTensor)
                ++uses[index(id)];

    const Plan plan = makePlan(*program, PlanShape::OneToken);

    int steps = 0;
    for (const Dispatch& dispatch : plan.dispatches)
        for (const Product& product : dispatch.products) {
            for (const TensorId id : hiddenResults(*program, product))
                QCOMPARE(uses[index(id)], 1);
            steps += static_cast<int>(product.epilogue.size());
        }
    QVERIFY(steps > 0);
}

void PlanTest::marksWhatFollowsTheLastRow() {
    const auto program = programOf("v7.safetensors");
    QVERIFY(program != nullptr);

    for (const PlanShape shape : {PlanShape::OneToken, PlanShape::ManyTokens}) {
        const Plan plan = makePlan(*program, shape);

        const int layers = program->hyperparameters().layers;
        for (const Dispatch& dispatch : plan.dispatches)
            QCOMPARE(dispatch.isHead,
                     program->code()[index(dispatch.instructions.front())].layer == layers);
    }
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
