// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>

#include <QByteArray>
#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace rookery {

/// Files that change a model when it is loaded.
struct ModelOverlays {
    QString initialState; ///< path of a tuned state; empty: none
    QString lora;         ///< path of a LoRA file; empty: none
    double loraAlpha = 0;
    bool any() const { return !initialState.isEmpty() || !lora.isEmpty(); }
    bool operator==(const ModelOverlays&) const = default;
};

/// What the user chose, typed, with limits; the only user of QSettings. GUI thread. A change is kept at once;
/// values outside their range are brought into it.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    // Look
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// Per cent, 85 to 200.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged)
    /// "" follows the system; "de", "zh_CN" ... Takes effect at once.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// [{code: "", name: "System language"}, {code: "de", name: "Deutsch"}, ...]
    Q_PROPERTY(QVariantList languages READ languages NOTIFY languageChanged)
    // Writing
    Q_PROPERTY(SendKey sendKey READ sendKey WRITE setSendKey NOTIFY sendKeyChanged)
    Q_PROPERTY(PromptOrder promptOrder READ promptOrder WRITE setPromptOrder NOTIFY promptOrderChanged)
    // What the model is asked beside the chat, once an answer is complete
    Q_PROPERTY(bool automaticTitles READ automaticTitles WRITE setAutomaticTitles NOTIFY asidesChanged)
    Q_PROPERTY(bool suggestFollowUps READ suggestFollowUps WRITE setSuggestFollowUps NOTIFY asidesChanged)
    Q_PROPERTY(bool summaries READ summaries WRITE setSummaries NOTIFY asidesChanged)
    /// For new conversations.
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY systemPromptChanged)
    // Sampling; changing a number turns the preset into Custom
    Q_PROPERTY(Preset preset READ preset WRITE setPreset NOTIFY samplingChanged)
    Q_PROPERTY(double temperature READ temperature WRITE setTemperature NOTIFY samplingChanged) ///< 0 to 3
    Q_PROPERTY(double topP READ topP WRITE setTopP NOTIFY samplingChanged)                      ///< 0 to 1
    Q_PROPERTY(int topK READ topK WRITE setTopK NOTIFY samplingChanged)                         ///< 0: off
    Q_PROPERTY(double presencePenalty READ presencePenalty WRITE setPresencePenalty NOTIFY samplingChanged)
    Q_PROPERTY(double frequencyPenalty READ frequencyPenalty WRITE setFrequencyPenalty NOTIFY samplingChanged)
    Q_PROPERTY(double penaltyDecay READ penaltyDecay WRITE setPenaltyDecay NOTIFY samplingChanged)
    /// Longest answer in tokens, 16 to 32768.
    Q_PROPERTY(int maximumLength READ maximumLength WRITE setMaximumLength NOTIFY samplingChanged)
    /// Answers made at the same time to each message, 1 to 4.
    Q_PROPERTY(int answerCount READ answerCount WRITE setAnswerCount NOTIFY samplingChanged)
    /// -1: another one each time.
    Q_PROPERTY(int seed READ seed WRITE setSeed NOTIFY samplingChanged)
    Q_PROPERTY(QStringList stopTexts READ stopTexts WRITE setStopTexts NOTIFY samplingChanged)
    // Engine
    /// 0: the number of physical cores. Takes effect when a model is loaded.
    Q_PROPERTY(int threads READ threads WRITE setThreads NOTIFY engineChanged)
    /// At most so many layers of a model on a graphics processor; 0: as many as fit. Takes effect when a model is loaded.
    Q_PROPERTY(int deviceLayers READ deviceLayers WRITE setDeviceLayers NOTIFY engineChanged)
    /// "auto", "f32", "f16", "q8_0", "q4_0". Takes effect when a model is loaded.
    Q_PROPERTY(QString weightType READ weightType WRITE setWeightType NOTIFY engineChanged)
    /// Limit of states.db in megabytes, 64 to 65536.
    Q_PROPERTY(int stateLimit READ stateLimit WRITE setStateLimit NOTIFY engineChanged)
    // The window
    Q_PROPERTY(int windowX READ windowX WRITE setWindowX NOTIFY geometryChanged)
    Q_PROPERTY(int windowY READ windowY WRITE setWindowY NOTIFY geometryChanged)
    Q_PROPERTY(int windowWidth READ windowWidth WRITE setWindowWidth NOTIFY geometryChanged)
    Q_PROPERTY(int windowHeight READ windowHeight WRITE setWindowHeight NOTIFY geometryChanged)
    Q_PROPERTY(bool windowMaximized READ windowMaximized WRITE setWindowMaximized NOTIFY geometryChanged)
    /// Whether a position was stored where a present screen shows the window; otherwise let the window manager choose.
    Q_PROPERTY(bool hasWindowPosition READ hasWindowPosition NOTIFY geometryChanged)
    Q_PROPERTY(int sidebarWidth READ sidebarWidth WRITE setSidebarWidth NOTIFY geometryChanged) ///< 200 to 420
    Q_PROPERTY(bool sidebarVisible READ sidebarVisible WRITE setSidebarVisible NOTIFY geometryChanged)
    /// Every number and the engine's settings are shown.
    Q_PROPERTY(bool expert READ expert WRITE setExpert NOTIFY expertChanged)
    /// A word of the desktop when an answer is complete and the window is not in front.
    Q_PROPERTY(bool notifications READ notifications WRITE setNotifications NOTIFY notificationsChanged)
    /// Closing the window leaves the program in the tray, where the desktop has one.
    Q_PROPERTY(bool tray READ tray WRITE setTray NOTIFY trayChanged)
    /// Of the text of messages, in percent of its size: 120 to 220.
    Q_PROPERTY(int lineSpacing READ lineSpacing WRITE setLineSpacing NOTIFY lineSpacingChanged)
    /// Families of the window's text (from the next start on) and of code (at once); "": the system's.
    Q_PROPERTY(QString interfaceFont READ interfaceFont WRITE setInterfaceFont NOTIFY fontsChanged)
    Q_PROPERTY(QString codeFont READ codeFont WRITE setCodeFont NOTIFY fontsChanged)
    /// After so many minutes without a question the model's memory is freed; 0: never.
    Q_PROPERTY(int unloadMinutes READ unloadMinutes WRITE setUnloadMinutes NOTIFY engineChanged)
    /// The tokens of the last answer are shown by how unlikely the model found them.
    Q_PROPERTY(bool surprise READ surprise WRITE setSurprise NOTIFY surpriseChanged)
    Q_PROPERTY(bool inspectorVisible READ inspectorVisible WRITE setInspectorVisible NOTIFY geometryChanged)

  public:
    enum class Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)
    enum class SendKey { Enter, CtrlEnter };
    Q_ENUM(SendKey)
    enum class Preset { Exact, Balanced, Creative, Custom };
    Q_ENUM(Preset)
    enum class PromptOrder { Off, Suggest, Automatic };
    Q_ENUM(PromptOrder)

    /// The numbers of a preset: temperature, top-p, top-k, presence, frequency, penalty decay. Not of Custom.
    static std::array<double, 6> numbersOf(Preset preset);

    /// Keeps everything in `file` (INI), which need not exist. Nothing is written before a change.
    explicit Settings(const QString& file, QObject* parent = nullptr);

    Theme theme() const;
    void setTheme(Theme theme);
    int textSize() const;
    void setTextSize(int percent);
    bool reduceMotion() const;
    void setReduceMotion(bool reduce);
    QString language() const;
    void setLanguage(const QString& code);
    QVariantList languages() const;
    SendKey sendKey() const;
    void setSendKey(SendKey key);
    PromptOrder promptOrder() const;
    void setPromptOrder(PromptOrder order);
    bool automaticTitles() const;
    void setAutomaticTitles(bool wanted);
    bool suggestFollowUps() const;
    void setSuggestFollowUps(bool wanted);
    bool summaries() const;
    void setSummaries(bool wanted);
    QString systemPrompt() const;
    void setSystemPrompt(const QString& text);
    Preset preset() const;
    void setPreset(Preset preset);
    double temperature() const;
    void setTemperature(double value);
    double topP() const;
    void setTopP(double value);
    int topK() const;
    void setTopK(int value);
    double presencePenalty() const;
    void setPresencePenalty(double value);
    double frequencyPenalty() const;
    void setFrequencyPenalty(double value);
    double penaltyDecay() const;
    void setPenaltyDecay(double value);
    int maximumLength() const;
    void setMaximumLength(int tokens);
    int answerCount() const;
    void setAnswerCount(int count);
    int seed() const;
    void setSeed(int seed);
    QStringList stopTexts() const;
    void setStopTexts(const QStringList& texts);
    int threads() const;
    void setThreads(int threads);
    int deviceLayers() const;
    void setDeviceLayers(int layers);
    QString weightType() const;
    void setWeightType(const QString& name);
    int stateLimit() const;
    void setStateLimit(int megabytes);
    int windowX() const;
    void setWindowX(int x);
    int windowY() const;
    void setWindowY(int y);
    int windowWidth() const;
    void setWindowWidth(int width);
    int windowHeight() const;
    void setWindowHeight(int height);
    bool windowMaximized() const;
    void setWindowMaximized(bool maximized);
    bool hasWindowPosition() const;
    int sidebarWidth() const;
    void setSidebarWidth(int width);
    bool sidebarVisible() const;
    void setSidebarVisible(bool visible);
    bool inspectorVisible() const;
    void setInspectorVisible(bool visible);
    bool expert() const;
    void setExpert(bool expert);
    bool notifications() const;
    void setNotifications(bool wanted);
    bool tray() const;
    void setTray(bool wanted);
    int lineSpacing() const;
    void setLineSpacing(int percent);
    QString interfaceFont() const;
    void setInterfaceFont(const QString& family);
    QString codeFont() const;
    void setCodeFont(const QString& family);
    /// What can be chosen: all families, or those whose letters are all as wide.
    Q_INVOKABLE QStringList fontFamilies(bool fixedPitch) const;
    int unloadMinutes() const;
    void setUnloadMinutes(int minutes);
    bool surprise() const;
    void setSurprise(bool shown);

    /// Ctrl and plus, minus, zero: the next of 85, 100, 115, 130, 150, 175, 200; direction 0 means 100.
    Q_INVOKABLE void zoom(int direction);
    /// Sampling back to Balanced, length, seed and stop texts included.
    Q_INVOKABLE void resetSampling();

    /// Codes of the languages that the program was translated into.
    void setAvailableLanguages(const QStringList& codes) { m_languages = codes; }

    /// What the user chose (look, writing, sampling, engine), as a JSON file for another machine: nothing that
    /// was remembered, no paths and no key.
    QByteArray exported() const;
    /// Takes such a file, which may hold any bytes. False: it is none; nothing was changed.
    bool takeIn(const QByteArray& json);

    // Remembered by the program, not shown as settings.
    qint64 lastConversation() const;
    void setLastConversation(qint64 id);
    QString newDraft() const; ///< of the conversation that has no row yet
    void setNewDraft(const QString& draft);
    QString lastModelPath() const; ///< empty: the built-in model
    void setLastModelPath(const QString& path);
    /// Name of the recipe of the prompt-order helper kept for a model; empty: none.
    QString promptRecipe(const QString& fingerprint) const;
    void setPromptRecipe(const QString& fingerprint, const QString& recipe);
    QByteArray samplingOf(const QString& fingerprint) const; ///< a model's layer, as SamplingLayer writes it
    void setSamplingOf(const QString& fingerprint, const QByteArray& json);
    QString device() const; ///< DeviceInfo::identity or id; empty: automatic
    void setDevice(const QString& identity);
    QStringList recentModels() const; ///< paths, last used first
    void setRecentModels(const QStringList& paths);
    QStringList forgottenModels() const; ///< paths that a search of the folders leaves out, last forgotten first
    void setForgottenModels(const QStringList& paths);
    /// Of one model; its path may be any text.
    ModelOverlays overlays(const QString& modelPath) const;
    void setOverlays(const QString& modelPath, const ModelOverlays& overlays);
    /// The SHA-256 of a model file and what it holds for, as FileCheck writes it; empty for none.
    QString checksumOf(const QString& modelPath) const;
    void setChecksumOf(const QString& modelPath, const QString& checksum);
    /// What the user chose in the Tokenizer menu for this model, as tokenizer_catalog takes it; empty: its own.
    QString tokenizerOf(const QString& modelPath) const;
    void setTokenizerOf(const QString& modelPath, const QString& wish);
    QStringList modelFolders() const;
    void setModelFolders(const QStringList& folders);
    QStringList tokenizerFiles() const;
    void setTokenizerFiles(const QStringList& files);
    QString downloadFolder() const; ///< empty: the one beside the conversations
    void setDownloadFolder(const QString& folder);
    bool serverEnabled() const; ///< the local server; off at first
    void setServerEnabled(bool enabled);
    int serverPort() const; ///< 1024 to 65535
    void setServerPort(int port);
    QString serverKey() const; ///< empty until one was made
    void setServerKey(const QString& key);
    int downloadMirror() const; ///< the place in the catalogue's list of sources
    void setDownloadMirror(int mirror);

  signals:
    void themeChanged();
    void textSizeChanged();
    void reduceMotionChanged();
    void languageChanged();
    void sendKeyChanged();
    void promptOrderChanged();
    void systemPromptChanged();
    void asidesChanged();
    void samplingChanged();
    void expertChanged();
    void surpriseChanged();
    void notificationsChanged();
    void trayChanged();
    void lineSpacingChanged();
    void fontsChanged();
    void engineChanged();
    void geometryChanged();

  private:
    /// Stores a value if it differs and says whether it did.
    bool store(const QString& key, const QVariant& value, const QVariant& present);
    void storeSampling(const QString& key, const QVariant& value, const QVariant& present);

    std::unique_ptr<QSettings> m_file;
    QStringList m_languages;
};

} // namespace rookery
