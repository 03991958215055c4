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
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
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
        <source>Show all %n line(s)</source>
        <translation><numerusform>Die %n Zeile zeigen</numerusform><numerusform>Alle %n Zeilen zeigen</numerusform></translation>
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
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
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
    <name>DropTarget</name>
    <message>
        <source>Drop a model, a tokenizer or a text file here</source>
        <translation>Modell, Tokenizer oder Textdatei hier ablegen</translation>
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
        <source>Room for saved memories, in megabytes</source>
        <translation>Platz für gespeicherte Gedächtnisse, in Megabyte</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
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
        <extracomment>Joins the cause of an error and what to do: "The disk is full. Free some space."</extracomment>
        <translation>%1. %2</translation>
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
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat finden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation><numerusform>%n Nachricht</numerusform><numerusform>%n Nachrichten</numerusform></translation>
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
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>%1 nicht durchsuchen</translation>
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
        <source>%n token(s)</source>
        <translation><numerusform>%n Token</numerusform><numerusform>%n Tokens</numerusform></translation>
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
        <source>Get a bigger model</source>
        <translation>Ein größeres Modell holen</translation>
    </message>
    <message>
        <source>RWKV models are published as files by their authors, most of them under the Apache 2.0 licence. Rookery opens .safetensors, .gguf, .pth and rwkv.cpp files of versions 4 to 7. As a rule of thumb, a file should be smaller than half of this computer's memory.</source>
        <translation>RWKV-Modelle werden von ihren Autoren als Dateien veröffentlicht, die meisten unter der Apache-2.0-Lizenz. Rookery öffnet Dateien der Formate .safetensors, .gguf, .pth und rwkv.cpp, Versionen 4 bis 7. Als Faustregel sollte eine Datei kleiner sein als die Hälfte des Arbeitsspeichers.</translation>
    </message>
    <message>
        <source>Models by the authors of RWKV</source>
        <translation>Modelle der Autoren von RWKV</translation>
    </message>
    <message>
        <source>The button opens your browser after asking. Rookery itself never goes to the network.</source>
        <translation>Der Knopf öffnet nach einer Rückfrage Ihren Browser. Rookery selbst geht nie ins Netz.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
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
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
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
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Penalty decay</source>
        <translation>Abklingen der Strafen</translation>
    </message>
    <message>
        <source>How slowly both are forgotten, per token.</source>
        <translation>Wie langsam beide vergessen werden, je Token.</translation>
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
        <source>%n token(s)</source>
        <translation><numerusform>%n Token</numerusform><numerusform>%n Token</numerusform></translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>%1 Bytes je Token</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %n byte(s): %2</source>
        <translation><numerusform>Token %1, %n Byte: %2</numerusform><numerusform>Token %1, %n Bytes: %2</numerusform></translation>
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
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Chats können gelesen, aber nichts Neues kann behalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %n message(s) could be saved from it.</source>
        <translation><numerusform>Die Datei mit den Chats war beschädigt. %n Nachricht konnte gerettet werden.</numerusform><numerusform>Die Datei mit den Chats war beschädigt. %n Nachrichten konnten gerettet werden.</numerusform></translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Die beschädigte Datei bleibt als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were interrupted last time and can be continued.</source>
        <translation><numerusform>%n Antwort wurde letztes Mal unterbrochen und kann fortgesetzt werden.</numerusform><numerusform>%n Antworten wurden letztes Mal unterbrochen und können fortgesetzt werden.</numerusform></translation>
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
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The only graphics device is a software one, slower than the processor itself.</source>
        <translation>Das einzige Grafikgerät ist ein Software-Gerät, langsamer als der Prozessor selbst.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Keine Grafikkarte mit arbeitendem Vulkan- oder CUDA-Treiber gefunden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 4.6 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Privater Chat mit RWKV-Modellen. Alles geschieht auf diesem Computer; nichts wird irgendwohin gesendet.&lt;br&gt;&lt;br&gt;Lizenz: Apache License 2.0. Der eingebaute Begleiter ist ein Vorführmodell mit nur 4,6 Millionen Parametern, für dieses Programm mit offenen Texten trainiert: Tatoeba (CC BY 2.0 FR), StoryWeaver und African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Gebaut mit Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c und nlohmann-json. Vokabulare: RWKV World und GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>“%1” is neither a model, a tokenizer nor a text of up to 1 MB.</source>
        <translation>„%1“ ist weder ein Modell noch ein Tokenizer noch ein Text bis 1 MB.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>„%1“ kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Der Chat wurde nach %1 geschrieben.</translation>
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
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
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
        <source>%n answer(s) come first</source>
        <translation><numerusform>%n Antwort ist vorher dran</numerusform><numerusform>%n Antworten sind vorher dran</numerusform></translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%1 von %2 Tokens gelesen</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>Die Antwort kann im Moment nicht auf der Platte behalten werden.</translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>Die Antwort konnte nicht auf der Platte behalten werden.</translation>
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
        <source>%1 · %n thread(s)</source>
        <translation><numerusform>%1 · %n Thread</numerusform><numerusform>%1 · %n Threads</numerusform></translation>
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
</TS>
