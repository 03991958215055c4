// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QVariantList>

#include "app/job_thread.h"
#include "core/engine/model_loader.h"
#include "core/lab/report_store.h"

namespace rookery {

class Settings;

/// The page of the prompt lab: finds out on the present model whether the order of a prompt matters. GUI
/// thread; the model is opened a second time on a thread of its own, so that chats go on meanwhile. The last
/// report of each model is kept.
class PromptLab : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    /// The text that questions are made from.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// How many questions; chosen before the start.
    Q_PROPERTY(int probes READ probes WRITE setProbes NOTIFY probesChanged)
    /// What a run of so many can find: shown beside the choice.
    Q_PROPERTY(QString powerText READ powerText NOTIFY probesChanged)
    /// A question of the user's own about the text, and the answer that counts; used when both are there.
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY questionChanged)
    Q_PROPERTY(QString answer READ answer WRITE setAnswer NOTIFY questionChanged)
    /// The orders that take longer are tried as well.
    Q_PROPERTY(bool allOrders READ allOrders WRITE setAllOrders NOTIFY allOrdersChanged)
    Q_PROPERTY(bool runnable READ runnable NOTIFY runnableChanged)
    Q_PROPERTY(bool running READ running NOTIFY runningChanged)
    /// 0 to 1; -1 while the model is opened.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /// One sentence when a run failed.
    Q_PROPERTY(QString problem READ problem NOTIFY reportChanged)
    Q_PROPERTY(bool finished READ finished NOTIFY reportChanged)
    /// One object an order: name, hits, count, low, high (shares), verdict.
    Q_PROPERTY(QVariantList arms READ arms NOTIFY reportChanged)
    /// One object a class: label, shares (one an order, in the order of `arms`; -1 where nothing was asked).
    Q_PROPERTY(QVariantList byDepth READ byDepth NOTIFY reportChanged)
    Q_PROPERTY(QVariantList byLength READ byLength NOTIFY reportChanged)
    /// The model and the time of the report.
    Q_PROPERTY(QString made READ made NOTIFY reportChanged)
    /// "On this model, in your test: 31 of 40 instead of 19 of 40."; empty without a clear winner.
    Q_PROPERTY(QString winner READ winner NOTIFY reportChanged)
    Q_PROPERTY(QString markdown READ markdown NOTIFY reportChanged)
    Q_PROPERTY(QString json READ json NOTIFY reportChanged)

  public:
    using MakeBackends = std::function<std::vector<std::unique_ptr<Backend>>()>;

    /// Reports are kept in `folder`.
    PromptLab(MakeBackends makeBackends, Resources resources, std::filesystem::path folder, Settings& settings,
              QObject* parent = nullptr);
    ~PromptLab() override;

    /// The model that runs are made on; an empty path: none.
    void setModel(const ModelRequest& request, const QString& name, const QString& fingerprint);

    QString text() const { return m_text; }
    void setText(const QString& text);
    int probes() const { return m_probes; }
    void setProbes(int probes);
    QString powerText() const;
    QString question() const { return m_question; }
    void setQuestion(const QString& question);
    QString answer() const { return m_answer; }
    void setAnswer(const QString& answer);
    bool allOrders() const { return m_allOrders; }
    void setAllOrders(bool all);
    bool runnable() const { return !m_request.path.empty() && !m_text.trimmed().isEmpty() && !m_running; }
    bool running() const { return m_running; }
    qreal progress() const { return m_progress; }
    QString problem() const { return m_problem; }
    bool finished() const { return m_report.has_value(); }
    QVariantList arms() const;
    QVariantList byDepth() const { return cells("depth"); }
    QVariantList byLength() const { return cells("length"); }
    QString made() const;
    QString winner() const;
    /// Of the report: how long a text the model was seen to find things in.
    TestedLength tested() const { return m_report ? testedLength(*m_report) : TestedLength(); }
    QString markdown() const;
    QString json() const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    /// Keeps the winner as the recipe for the model of the run.
    Q_INVOKABLE void adopt();

  signals:
    void textChanged();
    void probesChanged();
    void questionChanged();
    void allOrdersChanged();
    void runnableChanged();
    void runningChanged();
    void progressChanged();
    void reportChanged();

  private:
    /// What a run is made of.
    struct Wish {
        std::string text;
        ProbeOptions probes;
        LabOptions lab;
        ModelRequest request;
        LabContext context;
    };

    Result<LabReport> run(Wish wish, const std::stop_token& stop);
    void finish(Result<LabReport> report);
    void loadKept();
    QVariantList cells(const std::string& by) const;
    static QString armLabel(Arm arm);

    MakeBackends m_makeBackends;
    Resources m_resources;
    std::filesystem::path m_folder;
    Settings& m_settings;
    ModelRequest m_request;
    QString m_modelName;
    QString m_fingerprint;
    QString m_text;
    int m_probes = 40;
    QString m_question;
    QString m_answer;
    bool m_allOrders = false;
    bool m_running = false;
    qreal m_progress = -1;
    QString m_problem;
    std::optional<LabReport> m_report;
    std::stop_source m_stop;
    JobThread m_jobs;
};

} // namespace rookery
