<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Über Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>Privater Chat mit RWKV-Modellen, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>Die meisten Sprachmodelle machen sich zu jedem Wort Notizen und sehen für jedes neue Wort alle durch. Ein RWKV-Modell liest von Anfang bis Ende und trägt das Gelesene in einem Gedächtnis fester Größe mit sich. Ein langer Chat kostet daher nicht mehr als ein kurzer, und Rookery kann dieses Gedächtnis mit dem Chat speichern: Wenn Sie zurückkommen, muss nichts noch einmal gelesen werden. Die Zeile unten im Fenster sagt, wie viel behalten und wie viel gelesen wurde.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>Der Preis: Alte Einzelheiten verblassen. Ist etwas von früher wichtig, sagen Sie es noch einmal, oder stellen Sie Ihre Frage vor einem langen Text und nicht danach.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>Der eingebaute Begleiter</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>Der Begleiter ist ein sehr kleines Modell, das dieses Projekt selbst trainiert hat, etwa tausendmal kleiner als die Modelle hinter bekannten Diensten. Er kennt dieses Programm, erzählt kleine Geschichten und beantwortet einfache Fragen zu einem kurzen Text. Er macht Fehler und weiß fast nichts über die Welt. Für alles andere öffnen Sie ein größeres Modell.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Hinweise zu fremden Bestandteilen</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Antwort %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Antwort %1 behalten</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Antwort %1 kopieren</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Mehrere Antworten; wählen Sie eine</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Auch Strg und Plus, Minus, Null</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Nichts gleitet, blendet oder blinkt.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Schrift für Code</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>Neben dem Chat</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Gefragt wird eine Kopie des Gedächtnisses, die danach verworfen wird: Sie wird nie Teil des Chats und macht Platz, sobald Sie etwas fragen. Kleine Modelle können das schlecht; was keinen Sinn ergibt, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Titel für neue Chats</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Sonst, oder wenn das Modell keinen guten weiß, sind die ersten Wörter der Titel.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Nächste Fragen vorschlagen</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>Nach jeder Antwort, im Inspektor gezeigt.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Tempo dieses Computers</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Zu messende Modelle</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Jedes liest 512 Tokens und schreibt 128, dreimal, mit dem Gerät und den Threads aus den Einstellungen. Die Zahlen sind am besten, wenn sonst nichts läuft. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Schreiben, in Tokens je Sekunde</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>Der blasse Balken ist die Grenze des Speichers: jedes Gewicht für jedes Token einmal gelesen.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Lesen, in Tokens je Sekunde</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In eine Datei schreiben …</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>Hier keine Verbindung? Eine Datei von Hand bringen</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten gezeigt</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. Öffnen Sie auf einem Computer mit Verbindung %1 oder eine andere Seite, die RWKV-Modelle anbietet.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. Laden Sie eine Datei, die auf .gguf, .safetensors oder .pth endet. Als Faustregel sollte sie kleiner sein als die Hälfte des Arbeitsspeichers dieses Computers.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Bringen Sie sie auf einem Stick oder einem anderen Laufwerk hierher und legen Sie sie in %1, oder lassen Sie sie, wo sie ist.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Drücken Sie oben „Modelldatei öffnen …“, oder legen Sie die Datei auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Für diesen Computer empfohlen</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Holen …</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>%1 holen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>%1 abbrechen und Empfangenes entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 benutzen</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>Lizenz: %1. Sprachen: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Seite des Modells</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Ein größeres Modell holen</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Dateien, die ihre Autoren für jedermann veröffentlicht haben. Rookery geht nur für einen Download ins Netz, den Sie starten; er lässt sich anhalten und geht dort weiter, wo er war, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>Die anderen werden versucht, wenn diese die Datei nicht hat.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>Die Liste der Modelle kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Liste der Chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Art zu antworten: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Temporärer Chat: Nichts davon wird auf die Platte geschrieben</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 steht im Dokument</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 steht nicht im Dokument</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Code in %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Im ganzen Fenster zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Die %Ln Zeile zeigen</numerusform>
            <numerusform>Alle %Ln Zeilen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Neuer Chat</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>Chat &amp;wechseln …</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Nä&amp;chster Chat</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>&amp;Voriger Chat</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>&amp;Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>In diesem Chat &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>Nachricht &amp;schreiben</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>Antwort s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>Ganzen Chat &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>Modelldatei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>&amp;Tokenizer-Datei öffnen …</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>Aus dem Speicher &amp;entladen</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Liste der Chats</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>Ü&amp;ber Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>&amp;Modelle holen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>Tokenizer aus&amp;probieren…</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>&amp;Temporärer Chat</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>Vo&amp;rlagen …</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>S&amp;peicherplatz …</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>Archi&amp;vierte Chats zeigen</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>Diesen Chat &amp;zusammenfassen</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>Chats &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>Alle Chats &amp;sichern …</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Si&amp;cherung wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>Dokument &amp;anhängen …</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>&amp;Ordner mit Quelltexten anhängen …</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Angepassten &amp;Zustand benutzen …</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>&amp;LoRA-Datei benutzen …</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>Angepassten Zustand und LoRA &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;Prompt-Labor</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>Fragen zu &amp;langen Texten</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>Tempo dieses &amp;Computers</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Stelle finden</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Stelle finden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>Ihre Nachricht wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stopp (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Dokument anhängen</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Dokument anhängen (Strg+Umschalt+A)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>Eine Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Aktionen für „%1“</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Platz %1 in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>Hier werden Ihre Chats stehen. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Aus dem &amp;Archiv holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Neuer Ordner …</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>&amp;Aus seinem Ordner</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Schichten auf dem Grafikprozessor</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 legt so viele dorthin, wie sein Speicher fasst; der Prozessor rechnet die anderen. Gilt ab dem nächsten Laden eines Modells.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>Noch einmal ansehen: die Stellen senden, die zur Frage passen</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>Gründlich: alles noch einmal mit der Frage lesen</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Zu %1 fragen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Entfernen: Text und gespeicherter Zustand gehen, die Datei bleibt</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>Was soll es sich merken? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>Die Datei ist größer als 1 GB, mehr als ein Dokument haben darf.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Sie enthält mehr Text, als Rookery auf einmal aufnimmt. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Sie ist tiefer verschachtelt als jedes echte Dokument und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Sie ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>Die Datei ist beschädigt. Versuchen Sie es mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Dies ist weder Text noch PDF, DOCX, ODT, EPUB, Webseite oder Quelltext.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>Dies ist eine alte Office-Datei. Speichern Sie sie zuerst als DOCX, ODT oder PDF.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>Sie enthält keinen Text. Gescannte Seiten brauchen zuerst ein Programm, das Buchstaben erkennt.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>Das Entnehmen des Textes dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>Das Entnehmen des Textes braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>Das Programm, das den Text entnimmt, hat seine Arbeit nicht getan. Rookery neu zu installieren, kann helfen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Ordner mit Quelltexten</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>Einmal lesen, vieles fragen</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Ein Dokument wird nur einmal gelesen. Was das Modell davon behält, wird gespeichert, sodass jeder neue Chat dazu sofort beginnt, auch nach einem Neustart. Ein Modell dieser Art erinnert sich nicht an jedes Wort: Lassen Sie es noch einmal nachsehen, wo es auf genaue Worte oder Zahlen ankommt.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Dokument anhängen …</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Ordner mit Quelltexten anhängen …</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, Webseiten, Markdown, Text und Quelltext; Sie können eine Datei auch auf dem Fenster ablegen. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>Angehalten. Was empfangen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Verbindung, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>Die Verbindung ist nicht sicher, daher wurde nichts geholt. Prüfen Sie die Uhr dieses Computers, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>Die Datei ist nicht mehr da. Suchen Sie auf der Seite des Modells nach einer neueren.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>Der Server ist überlastet. Versuchen Sie es später noch einmal, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>Vom Server kam eine Weile nichts. Was empfangen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>Die Verbindung ist abgebrochen. Was empfangen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>Der Server hat einen anderen Teil der Datei gesendet als verlangt. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>Der Server hat eine Datei von anderer Größe als die in der Liste. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>Die empfangene Datei ist nicht die veröffentlichte, daher wurde sie entfernt. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>Auf der Platte ist nicht genug Platz. Schaffen Sie Platz und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>In den Ordner kann nicht geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>Eine andere Datei dieses Namens ist schon im Ordner. Benennen Sie sie um, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Dokument, Modell, Tokenizer oder Chat hier ablegen</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Hallo, ich bin der Begleiter.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Was beschäftigt Sie?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Ein sehr kleines Modell, das in diesem Programm wohnt. Ich kenne mich hier aus, erzähle kleine Geschichten und beantworte einfache Fragen zu einem kurzen Text. Nichts, was Sie schreiben, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 ist bereit. Nichts, was Sie schreiben, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Ein größeres Modell holen</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Welche Datei zu diesem Computer passt und wo es sie gibt</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Wird an ihrem Ort benutzt, nie kopiert; Sie können sie auch hier ablegen</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Ein Gedächtnis fester Größe, das gespeichert und wieder aufgenommen wird</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Rechnen und Speichern</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 benutzt jeden Kern. Gilt ab dem nächsten Laden eines Modells.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Genauigkeit der Gewichte</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Kleiner ist schneller und etwas weniger genau. Gilt ab dem nächsten Laden eines Modells.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Platz für gespeicherte Gedächtnisse</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 in Gebrauch. Die Chats selbst bleiben immer; ohne sein Gedächtnis wird ein Chat einmal neu gelesen.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Speicherplatz …</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Speicher des Modells freigeben nach</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Minuten ohne Frage; 0: nie. Die nächste Nachricht lädt das Modell wieder, und kein Chat verliert etwas.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>Das wurde abgebrochen</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Starten Sie es neu, wann Sie möchten.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Ein Wert ergibt hier keinen Sinn</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Ändern Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Sie ist nicht mehr da</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Prüfen Sie den Namen, oder schließen Sie das Laufwerk an, auf dem sie lag.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>Prüfen Sie ihre Rechte und das Laufwerk, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Dort kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Schaffen Sie Platz; was bisher geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>Die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Laden oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>Die Datei ist beschädigt oder von unbekannter Art</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Holen Sie sie noch einmal von dort, woher sie kam, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Diese Art von Datei wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Suchen Sie das Modell als .pth, .safetensors, .gguf oder .bin von rwkv.cpp.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Dies ist kein Modell, das Rookery ausführen kann</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>Wählen Sie ein RWKV-Modell der Version 4, 5, 6 oder 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Die Gewichte sind in einem Typ gespeichert, der nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Suchen Sie dasselbe Modell in F16, BF16, Q8_0 oder Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>Die Datei ist nicht, was sie sein sollte</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>Tokenizer und Modell gehören nicht zusammen</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Wählen Sie im Menü Tokenizer einen anderen.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Dies wurde für ein anderes Modell gemacht</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Laden Sie das Modell, für das es gemacht wurde.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Es ist nicht genug Speicher frei</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres oder stärker quantisiertes Modell.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>Das Gerät kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Wählen Sie unter Modell &gt; Gerät ein anderes, oder erneuern Sie seinen Treiber.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>Das Gerät arbeitet nicht mehr</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Wählen Sie unter Modell &gt; Gerät ein anderes; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Ein anderes Rookery benutzt denselben Datenordner</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Schließen Sie das andere, oder benutzen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>Die Chats wurden von einem neueren Rookery geschrieben</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installieren Sie die neuere Version; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>Die Datenbank der Chats ist beschädigt</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Starten Sie Rookery neu: Es behält die beschädigte Datei und rettet, was lesbar ist.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Versuchen Sie es noch einmal, und melden Sie es mit den Einzelheiten, wenn es bleibt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>Der Treiber des Geräts ist zu alt</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Tokenizer-Datei öffnen</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Tokenizer (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Diesen Chat exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery-JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Chat mit seinem Gedächtnis (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Angepassten Zustand benutzen</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>LoRA-Datei benutzen</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Chats (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Alle Chats sichern</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Sicherungen (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Dokumente anhängen</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Ordner mit Quelltexten anhängen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat finden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>%1 nicht durchsuchen</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Vorgeschlagene Fragen</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>Formel wie geschrieben kopieren</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>Das Modell trägt den ganzen Chat in einem Gedächtnis fester Größe. Es wird mit dem Chat gespeichert und wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Tokens bisher</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Größe des Gedächtnisses</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>Ein KV-Cache (geschätzt)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Wird dem Modell vor der ersten Nachricht dieses Chats gesagt. Nach einer Änderung liest es den Chat neu.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Tokens/s</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Runde für Runde</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Durchgezogen: dieses Gedächtnis. Gestrichelt: ein KV-Cache derselben Länge, geschätzt.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Ganzes Programm</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Schreiben, live</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>Stärke nach Schicht</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>Die Länge des Anteils jeder Schicht am Gedächtnis, die erste Schicht links.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Prompt-Format</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Wie die Beiträge für das Modell geschrieben werden. Nach einer Änderung liest es den Chat neu.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>Wie unwahrscheinlich das Modell jedes Wort seiner letzten Antwort fand, vor Temperatur und Strafen: je dunkler, desto unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Für die nächsten Antworten zeigen</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Bits je Token</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Ihr Name gegenüber dem Modell</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Name des Modells für sich selbst</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Die Namen dieses Formats</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>Prompt-Labor</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Ein Text von Ihnen</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery versteckt erfundene Tatsachen darin, fragt in jeder Reihenfolge danach und zählt, was das geladene Modell findet. Nichts verlässt diesen Computer. Erfundene Tatsachen sind nicht Ihre wirklichen Fragen.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Eine Seite oder mehr einfügen</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Text, aus dem Fragen werden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, grob</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Das Modell wird geöffnet …</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Fragen laufen … %1 %</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>Die Marke zeigt, was gezählt wurde; der Balken zeigt, wo der wahre Anteil mit 95 % Sicherheit liegt. Jede Reihenfolge wird an denselben Fragen mit „Text, dann Frage“ verglichen.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>Nach der Stelle im Text, vom Anfang bis zum Ende</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>Nach der Länge des Textes, in Tokens</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Diese Reihenfolge für dieses Modell benutzen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>Eine eigene Frage dazu, wenn Sie möchten</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>Die Wörter, die die Antwort enthalten muss</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Auch die langsameren Reihenfolgen versuchen</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>Fragen zu langen Texten</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Ein Gedächtnis fester Größe</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>Die meisten Sprachmodelle behalten jedes Wort eines Chats und sehen immer wieder alle durch. Ein RWKV-Modell liest von Anfang bis Ende, ein einziges Mal. Was es gelesen hat, lebt in seinem Zustand: einem Gedächtnis, das immer gleich groß ist. Darum bleiben lange Chats schnell, und darum kann Rookery den Zustand speichern und morgen fortfahren, ohne etwas noch einmal zu lesen.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Warum der Blick zurück schwer ist</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Ein kleines Gedächtnis kann einen langen Text nicht Wort für Wort behalten, also muss das Modell beim Lesen entscheiden, was es behält. Steht Ihre Frage nach dem Text, entscheidet es, ohne zu wissen, was Sie wollen, und was es nicht behalten hat, ist weg. Steht die Frage davor, weiß es beim Lesen, wonach es suchen soll.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>Schreiben Sie „Fasse den folgenden Text zusammen:“ und dann den Text, nicht erst den Text und dann „Fasse den obigen Text zusammen.“ Wiederholen Sie die Frage am Ende. Fragen Sie nach einer Sache auf einmal. Bei vielen kleinen Tatsachen fügen Sie die Stelle ein, auf die es ankommt, und nicht alles.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Was Rookery tut</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Kommt eine Frage nach einem langen Text, bietet eine Zeile über dem Eingabefeld an, sie voranzustellen. „Vorschau“ zeigt Wort für Wort, was gesendet würde; „Anwenden“ ändert die Eingabe, und Strg+Z nimmt es zurück. Eine Nachricht, die in anderer Reihenfolge gesendet wurde, sagt das und lässt sich noch einmal wie getippt senden oder vergleichen. Nichts wird ungefragt geändert, und alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>Ob es hilft, hängt vom Modell und vom Text ab. Das Prompt-Labor im Menü Werkzeuge versteckt erfundene Tatsachen in einem Text von Ihnen, fragt in jeder Reihenfolge danach und zählt. Es sagt Ihnen, wenn der Unterschied Zufall sein kann.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Was es nicht kann</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>Die Reihenfolge ändert, was behalten wird, nicht wie viel hineinpasst. Sie hilft nicht, wenn es auf Hunderte von Tatsachen zugleich ankommt oder wenn der Text länger ist, als das Modell es gelernt hat. Und ein Text kann eigene Anweisungen enthalten: Die Frage voranzustellen schützt nicht davor.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>Oben: Der Text wird zuerst gelesen, und das meiste geht verloren, bevor die Frage kommt. Unten: Die Frage kommt zuerst, und die Zeile des Textes, die sie beantwortet, wird behalten.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Text, dann Frage: Beim Fragezeichen enthält das Gedächtnis von allem ein wenig. Die eine Zeile, auf die es ankommt, kann weg sein.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Frage, dann Text: Das Modell weiß, wonach es suchen soll, und behält die Zeile, die antwortet.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Rookery</source>
        <translation>%1 – Rookery</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist fertig.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>&amp;Tokenizer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>Modellordner erneut durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>For&amp;matierte Antworten</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Antworten als reiner &amp;Text</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Antworten in &amp;Festbreitenschrift</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>&amp;Dieser Chat</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>Neuer Chat ab &amp;hier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>Mit allem, was folgt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>Bei der größten Länge abgeschnitten</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>&amp;Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>&amp;Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Behält das Gedächtnis hier, sodass beim Fortfahren nichts gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>&amp;Zwei Antworten auf einmal</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>&amp;Zwei andere Antworten auf einmal</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;Drei Antworten auf einmal</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>&amp;Drei andere Antworten auf einmal</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Hat ein Lesezeichen</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Antworten &amp;mit</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Neu antworten &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Genau</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Die wahrscheinlichsten Wörter; für Fakten und Code</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Ausgewogen</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Für die meisten Gespräche</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Kreativ</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Mehr Überraschung; für Geschichten und Ideen</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>Höchstens %Ln Token</numerusform>
            <numerusform>Höchstens %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>Nachricht darunter &amp;einfügen…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>Zu Wo&amp;rten des Modells machen</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>Zu Ihren Wo&amp;rten machen</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Als weitere Fassung; was folgt, bleibt</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>Formatiert &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>Text &amp;markieren</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>So, wie er geschrieben wurde, in einem Stück</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Neu senden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>Die einzufügende Nachricht</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message>
        <source>resumed %1, read %2</source>
        <translation>fortgesetzt %1, gelesen %2</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 Tok/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1, %2 von %3 Schichten</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>%1 wird geladen: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Dateien werden an ihrem Ort benutzt und nie kopiert. Eine Datei wird nur als Daten gelesen; nichts in ihr wird ausgeführt.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Durchsuchte Ordner</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Dateien, die nicht benutzt werden können: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Sie heißen wie Modelle, sind aber von anderer Art oder beschädigt.</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>Art zu antworten mit %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Teil dieses Programms. Sehr klein: ein Begleiter und Erzähler kleiner Geschichten, kein allgemeiner Assistent.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 benutzen</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Die Datei bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>In den &amp;Papierkorb verschieben (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>Vergleicht ihre Prüfsumme mit der veröffentlichten</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>Die Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>In diesem Chat hat zuletzt %1 geantwortet. Das jetzige Modell kann fortfahren, nachdem es den Chat einmal gelesen hat.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 laden</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>Angepasster Zustand und LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Ein angepasster Zustand gibt %1 ein Gedächtnis für den Anfang; eine LoRA-Datei verändert seine Gewichte ein wenig. Das Modell wird neu geladen, und Rookery merkt sich beides für dieses Modell.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Keine in Gebrauch.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alpha von %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>Wie stark die Datei wirkt: diese Zahl geteilt durch ihren Rang. Sie wurde beim Training der Datei gewählt und steht nicht darin; sehen Sie dort nach, woher Sie die Datei haben. 32 ist üblich.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>Alpha der LoRA-Datei</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Damit laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Angepassten Zustand benutzen …</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>LoRA-Datei benutzen …</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Beide entfernen</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Angepassten Zustand und LoRA entfernen</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>Im Dokument</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Systemprompt: wer das Modell sein und wie es antworten soll</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Sie sagen</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Beispiel %1: Sie sagen</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Das Modell antwortet</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Beispiel %1: Das Modell antwortet</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Angepasster Zustand</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>Eine Datei, mit der das Modell als jemand anderes beginnt, ohne dass man es ihm sagt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Genau</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Die wahrscheinlichsten Wörter; für Fakten und Code</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Ausgewogen</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Für die meisten Gespräche</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Kreativ</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Mehr Überraschung; für Geschichten und Ideen</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Wie in allen &amp;Chats</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Arten, einen Chat zu beginnen</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>Eine Vorlage wird vom Modell einmal gelesen und als Gedächtnis behalten: Ein Chat, der mit ihr beginnt, fängt sofort an, wie lang sie auch ist.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Noch keine Vorlagen. Legen Sie eine an für das, was Sie oft fragen: Übersetzer, Gutachter, eine Figur.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Gelesen: fängt sofort an</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>Neuer Chat mit „%1“</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>Mit der Frage zuerst gesendet</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Zeigt, was gesendet wurde, und lässt es Sie wie getippt senden</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>Statt „%1“</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Unverändert; %1 Zeichen sind hier nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Mit dieser fortfahren</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>Beide Reihenfolgen</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Ein Vergleich sagt wenig: Das Prompt-Labor im Menü Werkzeuge zählt.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie getippt</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>Mit der Frage zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>Die Frage steht jetzt zuerst.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>Die Frage kommt nach einem langen Text. Das Modell liest nur einmal: zuerst fragen?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>Die Frage zuerst</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Das kann helfen: Das Modell behält, was es liest, in einem kleinen Gedächtnis, und mit der Frage voran weiß es, was es behalten soll.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Wie gefragt wird</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie getippt</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Wie es gesendet würde</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Immer in diesem Chat</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Nie in diesem Chat</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>So für dieses Modell</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Noch einmal wie getippt senden</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>Beide Antworten vergleichen</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Zu einem Chat wechseln oder in allen suchen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Es gibt noch keine Chats.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>%1 im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>Höher ist überraschender; 0 nimmt immer das wahrscheinlichste Wort.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Nur die wahrscheinlichsten Wörter mit zusammen diesem Anteil kommen in Frage.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Macht jedes schon benutzte Wort unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>Dasselbe, stärker mit jeder Wiederholung.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>In Tokens</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>Derselbe Startwert gibt dieselbe Antwort; −1 nimmt jedes Mal einen anderen.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>Strafen halbieren sich nach</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>In Token; 0: sie vergehen nie.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Texte, die die Antwort beenden</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>Einer pro Zeile; \n steht für eine neue Zeile. Die Antwort hört vor dem ersten davon auf.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>Art zu antworten</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Werte verbergen</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Werte zeigen</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Antworten auf jede Nachricht</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Entstehen gleichzeitig; Sie behalten eine, die anderen bleiben als Zweige.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Ein Server auf diesem Computer, der wie die OpenAI-Schnittstelle spricht. Niemand außerhalb dieses Computers kann ihn erreichen, er verlangt einen Schlüssel, und nichts, was gefragt wird, wird gespeichert.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Andere Programme das Modell fragen lassen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Eine Befehlszeile für ein Terminal; sie enthält den Schlüssel.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Beispiel kopieren</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Order of long messages</source>
        <translation>Reihenfolge langer Nachrichten</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Diese Modelle lesen einmal, von Anfang bis Ende. Eine Frage vor einem langen Text hilft ihnen oft.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Wird dem Modell vor der ersten Nachricht jedes neuen Chats gesagt: wer es sein und wie es antworten soll.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel gezeigt wird</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Das Übliche</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Diese Einstellungen als Datei</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Um sie auf einen anderen Rechner mitzunehmen. Chats, Pfade und Schlüssel sind nicht dabei.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In eine Datei schreiben …</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Aus einer Datei übernehmen …</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Melden, wenn eine Antwort fertig ist</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Eine Meldung des Desktops, wenn dieses Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>Das Symbol im Infobereich zeigt das Fenster wieder; „Beenden“ beendet das Programm. Wo die Arbeitsumgebung keinen Infobereich hat, beendet das Schließen es wie immer.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Letzte Nachricht bearbeiten (im leeren Feld)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>Zu den Nachrichten (im leeren Feld)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>In der Liste der Chats</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Menü der Aktionen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Kein Modell geladen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>Tempo der letzten Antwort</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Tokens, die behalten wurden, und Tokens, die gelesen werden mussten</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Größe des Gedächtnisses dieses Chats; es wächst nicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Gespeicherte Gedächtnisse</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>Was das Modell von jedem Chat behält, damit er nie noch einmal gelesen werden muss. Die Worte bleiben immer; ein Chat ohne sein Gedächtnis wird mit seiner nächsten Nachricht einmal neu gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 in Gebrauch</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Darüber hinaus gehen zuerst die Gedächtnisse, die am längsten nicht benutzt wurden, außer denen, die behalten werden.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Grenze in Megabyte</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Alle Gedächtnisse vergessen</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Nach Chat</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Noch ist nichts gespeichert. Die erste Antwort hinterlässt das erste Gedächtnis.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Alle Chats in einer Datei</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Eine Sicherung enthält jedes Wort jedes Chats. Beim Wiederherstellen treten ihre Chats an die Stelle der jetzigen, die daneben aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln Zustand</numerusform>
            <numerusform>%Ln Zustände</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>„%1“ der Grenze weichen lassen</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>Gedächtnis von „%1“ behalten</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Wird behalten; klicken, um es weichen zu lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>Gedächtnis von „%1“ vergessen</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Dieses Gedächtnis vergessen</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde nachgedacht</numerusform>
            <numerusform>%Ln Sekunden nachgedacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute nachgedacht</numerusform>
            <numerusform>%Ln Minuten nachgedacht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Die Token stehen für einen leicht veränderten Text.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Gehört zum Modell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>%1 Bytes je Token</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Token %1, %Ln Byte: %2</numerusform>
            <numerusform>Token %1, %Ln Bytes: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Gehört zum Modell</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Tokenizer ausprobieren</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Schreiben oder fügen Sie etwas in beliebiger Sprache ein. Es bleibt auf diesem Computer und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Zum Beispiel: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Text, der in Token zerlegt wird</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Nur die ersten 64 KiB des Textes werden benutzt.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was er kostet</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Weniger Token werden schneller gelesen. Wählen Sie eine Zeile, um ihre Stücke zu sehen.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Tokenizer-Datei öffnen…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Stücke von %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 Token für %2 Bytes. ␣ ist ein Leerzeichen, ↵ eine neue Zeile, ⇥ ein Tabulator; &lt;0xE4&gt; ist ein Byte, das für sich kein Zeichen ist.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Nummern und Bytes zeigen</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Die Stücke erscheinen hier.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery läuft noch</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>Das Symbol im Infobereich zeigt das Fenster wieder; „Beenden“ beendet es.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>Von %1 Zahlen und Zitaten in der Antwort stehen %2 im Dokument.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Chats können gelesen, aber nichts Neues kann behalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>Die Datei mit den Chats war beschädigt. %Ln Nachricht konnte gerettet werden.</numerusform>
            <numerusform>Die Datei mit den Chats war beschädigt. %Ln Nachrichten konnten gerettet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Die beschädigte Datei bleibt als %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>%Ln Antwort wurde letztes Mal unterbrochen und kann fortgesetzt werden.</numerusform>
            <numerusform>%Ln Antworten wurden letztes Mal unterbrochen und können fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>Die Chats können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>Dieser Tokenizer kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Integrierte Grafik</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Privater Chat mit RWKV-Modellen. Alles geschieht auf diesem Computer; nichts wird irgendwohin gesendet.&lt;br&gt;&lt;br&gt;Lizenz: Apache License 2.0. Der eingebaute Begleiter ist ein Vorführmodell mit nur 5,4 Millionen Parametern, für dieses Programm mit offenen Texten trainiert: Tatoeba (CC BY 2.0 FR), StoryWeaver und African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Gebaut mit Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c und nlohmann-json. Vokabulare: RWKV World und GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>Die gespeicherten Gedächtnisse waren beschädigt und wurden neu angelegt. Kein Wort ging verloren; jeder Chat wird mit seiner nächsten Nachricht einmal neu gelesen.</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>Es kam keine Zusammenfassung dieses Chats zustande. Versuchen Sie es erneut, oder nehmen Sie ein größeres Modell: Modell &gt; Modelle holen.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>Der temporäre Chat „%1“ bleibt, bis Rookery beendet wird oder bis Sie diese Zeile schließen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Tokens/s</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Begleiter</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: wird gemessen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 schreibt mit %2 % dessen, was dieser Speicher erlaubt (%3 GB/s, jedes Gewicht für jedes Token einmal gelesen).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Mehr als 100 % sind möglich: Kleine Modelle bleiben im Cache des Prozessors, und Gewichte, die auf Nullen treffen, werden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Überall sehr schnell. Kurze, einfache Antworten; es irrt oft.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Auf den meisten Computern schnell. Einfache Antworten; prüfen Sie, was es sagt.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Eine gute Mischung aus Tempo und Verstand für die meisten Computer.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>Bessere Antworten, etwas langsamer.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>Die besten Antworten dieser Liste; für Computer mit viel Speicher.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>Größe nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Passt gut in den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Passt nur knapp: Andere Programme können langsam werden.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Zu groß für den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Etwa %1 Tokens je Sekunde, geschätzt nach dem Modell in Gebrauch.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>Keine Prüfsumme veröffentlicht: Nur die Länge kann geprüft werden.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Die Prüfsumme wird geprüft.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery verbindet sich mit %1 und holt %2 nach %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery verbindet sich mit %1 und holt eine Datei unbekannter Größe nach %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Wartet auf den vorigen Download.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; versucht es bald noch einmal.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Wird geprüft: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Angehalten bei %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>„%1“ ist da, und die Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>„%1“ ist da. Es wurde keine Prüfsumme dafür veröffentlicht.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>„%1“ wurde gelöscht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Das ging nicht.</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>Das Modell arbeitet</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Der Text wird entnommen …</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 von %2 Tokens, noch %3 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>%Ln Teil ohne Text weggelassen</numerusform>
            <numerusform>%Ln Teile ohne Text weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 Tokens gelesen von %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Laden Sie ein Modell, um zu sehen, was das Lesen braucht.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 Tokens; wie lange das dauert, ist bekannt, sobald das Modell etwas gelesen hat</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 Tokens, etwa %2 s</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 Tokens, etwa %2 min</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Dokumente (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>Inzwischen wurde ein anderes Modell geladen. Lesen Sie es mit diesem noch einmal.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 ist gelesen.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>%1 wird geprüft: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>Die Prüfsumme von %1 ist berechnet. Der Katalog kennt keine zum Vergleich: Vergleichen Sie sie mit der auf der Seite, von der die Datei stammt.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 ist unversehrt: Die Prüfsumme ist die, die für %2 veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 ist nicht die Datei, die für %2 veröffentlicht wurde. Wenn Sie sie nicht verändert haben, laden Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>Port %1 kann nicht geöffnet werden. Wählen Sie einen anderen. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>comes with Rookery</source>
        <translation>gehört zu Rookery</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>RWKV-Modelle (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>Kein Modell ist geladen. Öffnen Sie zum Anfang eine Modelldatei.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Begleiter</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>„%1“ konnte nicht geladen werden. %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>„%1“ antwortet weiter.</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 Parameter · %3</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>das Gedächtnis eines Chats braucht %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>Braucht %1 Speicher; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>Braucht %1 Speicher, zu viel für die %2 hier; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>Braucht %1 Speicher und passt; %2</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>Der Tokenizer, den Sie für „%1“ gewählt haben, kann nicht benutzt werden; der eigene wird benutzt.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>„%1“ konnte mit dem angepassten Zustand oder der LoRA-Datei nicht geladen werden.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Es wird ohne geladen.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>Angepasster Zustand: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, Alpha %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>Angepasste Zustände und LoRA-Dateien (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>%1 konnte nicht in den Papierkorb verschoben werden. Löschen Sie es im Dateimanager.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>Dieser Ordner kann nicht gelesen werden. Prüfen Sie seine Rechte.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>Die Suche endete nach %Ln Datei. Fügen Sie nur die Ordner hinzu, die Modelle enthalten.</numerusform>
            <numerusform>Die Suche endete nach %Ln Dateien. Fügen Sie nur die Ordner hinzu, die Modelle enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>Braucht %1 Speicher, und gerade sind %2 frei; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>passt nicht in den freien Speicher</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>„%1“ braucht %2 Speicher, und %3 sind frei; darum wurde es nicht geladen.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Trotzdem laden</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>Der Chat kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>Die Nachricht konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>Der neue Chat konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>Wartet, bis das Modell geladen ist</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>Wartet auf ein Modell: bitte wählen</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Als Nächstes an der Reihe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>%Ln Antwort ist vorher dran</numerusform>
            <numerusform>%Ln Antworten sind vorher dran</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>Die Antwort kann im Moment nicht auf der Platte behalten werden.</translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>Die Antwort konnte nicht auf der Platte behalten werden.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>Die Antworten konnten nicht begonnen werden.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>Die Vorlagen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Die Vorlagen konnten nicht auf der Platte behalten werden.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Zuerst und am Ende noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Zuerst fragen und zweimal lesen</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>In Teilen lesen, jeden mit der Frage</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Zuerst fragen, dann noch einmal mit den besten Stellen</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Nur die besten Stellen senden</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Sie weist auf das zurück, was davor steht.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>Der Text davor wurde eingefügt oder angehängt.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>Der Text davor ist abgesetzt.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Sie liest sich wie eine Bitte.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Sie spricht über den Text.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Ein viel längerer Text steht davor.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Teil %1 von %2. Behalten für: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>Die Sprache der Frage wurde nicht erkannt, daher bleiben ihre Worte, wie sie sind.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>Ein Wort, das zurückweist, konnte nicht umgestellt werden. Bitte prüfen Sie die Frage.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Teil %1 von %2. Steht es nicht darin, antworte: nicht erwähnt.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>nicht erwähnt</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Jeden Teil einzeln fragen, den sichersten senden</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Teil %1 von %2 wird gefragt …</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 von %2 mit diesem Modell getesteten Tokens</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>Der Text ist länger als das, was mit diesem Modell getestet wurde: Die besten Stellen allein sind vielleicht besser.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>Ein Unterschied von 30 Punkten wird in %1 % der Durchläufe gefunden, einer von 15 Punkten in %2 %.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>Der Text ist zu kurz für Fragen. Fügen Sie mindestens eine Seite mit Sätzen ein.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Text, dann Frage</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Frage zuerst</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Frage zuerst und am Ende</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Frage zuerst, Text zweimal</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>Die besten Stellen noch einmal ansehen</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>In Teilen</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Frage zuerst, dann die besten Stellen</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Nur die besten Stellen</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>deutlich mehr</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>deutlich weniger</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>kein deutlicher Unterschied</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>„%1“ fand mehr. Mit diesem Modell, in Ihrem Test: %2 von %3 statt %4 von %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>Aus den Einstellungen des Programms</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Für dieses Modell festgelegt</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>Aus den Einstellungen dieses Modells</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Für diesen Chat festgelegt</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln Thread</numerusform>
            <numerusform>%1 · %Ln Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 Tok/s</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>fortgesetzt %1, gelesen %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (ein KV-Cache: geschätzt %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Das Modell wird geladen, %1 von %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%1 von %2 Tokens gelesen</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>%1 von %2 Tokens gelesen, noch %3 s</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>%1 übernommen, %2 zu lesen</translation>
    </message>
</context>
<context>
    <name>rookery::StatusFeed</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The only graphics device is a software one, slower than the processor itself.</source>
        <translation>Das einzige Grafikgerät ist eines aus Software, langsamer als der Prozessor selbst.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Keine Grafikkarte mit einem arbeitenden Vulkan- oder CUDA-Treiber gefunden.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>Für dieses Modell wurde kein Gedächtnis dieses Chats gespeichert: Er wird mit der nächsten Nachricht gelesen.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>Das mit diesem Chat gespeicherte Gedächtnis wurde aufgenommen; nichts muss gelesen werden.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Vom Zustand im Speicher fortgesetzt; nur Neues wurde gelesen.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Von dem auf der Platte gespeicherten Zustand fortgesetzt; nur was danach kam, wurde gelesen.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Kein gespeicherter Zustand passt mit diesem Modell zum Anfang dieses Chats: Er wurde ganz gelesen.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>Der Speicher des Grafikprozessors ist zu klein für dieses Modell, darum rechnet der Prozessor.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>Der Grafikprozessor arbeitet nicht mehr, darum rechnet der Prozessor. Kein Wort ist verloren.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>Der Grafikprozessor kann dieses Modell nicht ausführen, darum rechnet der Prozessor.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>Der Treiber des Grafikprozessors ist zu alt für dieses Programm, darum rechnet der Prozessor. Erneuern Sie den Treiber.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Ein anderer Tokenizer wurde gewählt, darum wurde dieser ganze Chat neu gelesen.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>Die gespeicherten Zustände konnten nicht geändert werden.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Der Chat wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>Der Chat wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>„%1“ konnte nicht importiert werden; nichts wurde verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln Chat importiert</numerusform>
            <numerusform>%Ln Chats importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln Nachricht.</numerusform>
            <numerusform>%Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>%Ln Teil, der kein Text ist, wurde weggelassen.</numerusform>
            <numerusform>%Ln Teile, die kein Text sind, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Die Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Alle Chats wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>Die Sicherung wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden; die Chats sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Die Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Die vorherigen Chats bleiben in %1 erhalten.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>„%1“ wurde nicht importiert; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Die Einstellungen wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Die Einstellungen wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>Die Einstellungen wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>Die Einstellungen wurden übernommen.</translation>
    </message>
</context>
</TS>
