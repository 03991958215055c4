<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeBlock</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Show the one line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message numerus="yes">
        <source>At most %n token(s)</source>
        <translation>
            <numerusform>At most %n token</numerusform>
            <numerusform>At most %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>Thought for %n second</numerusform>
            <numerusform>Thought for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n minute(s)</source>
        <translation>
            <numerusform>Thought for %n minute</numerusform>
            <numerusform>Thought for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %n byte(s): %2</source>
        <translation>
            <numerusform>Token %1, %n byte: %2</numerusform>
            <numerusform>Token %1, %n bytes: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %n message(s) could be saved from it.</source>
        <translation>
            <numerusform>The file with the conversations was damaged. %n message could be saved from it.</numerusform>
            <numerusform>The file with the conversations was damaged. %n messages could be saved from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>%n answer was interrupted last time and can be continued.</numerusform>
            <numerusform>%n answers were interrupted last time and can be continued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without text left out</source>
        <translation>
            <numerusform>%n part without text left out</numerusform>
            <numerusform>%n parts without text left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message numerus="yes">
        <source>%n answer(s) come first</source>
        <translation>
            <numerusform>%n answer comes first</numerusform>
            <numerusform>%n answers come first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %n thread(s)</source>
        <translation>
            <numerusform>%1 · %n thread</numerusform>
            <numerusform>%1 · %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat imported</numerusform>
            <numerusform>%n chats imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n message.</numerusform>
            <numerusform>%n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that are no text were left out.</source>
        <translation>
            <numerusform>%n part that is no text was left out.</numerusform>
            <numerusform>%n parts that are no text were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
