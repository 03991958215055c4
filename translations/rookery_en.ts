<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeBlock</name>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Show the one line</numerusform>
            <numerusform>Show all %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>At most %Ln token</numerusform>
            <numerusform>At most %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln state</numerusform>
            <numerusform>%Ln states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>Thought for %Ln second</numerusform>
            <numerusform>Thought for %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>Thought for %Ln minute</numerusform>
            <numerusform>Thought for %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Token %1, %Ln byte: %2</numerusform>
            <numerusform>Token %1, %Ln bytes: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>The file with the conversations was damaged. %Ln message could be saved from it.</numerusform>
            <numerusform>The file with the conversations was damaged. %Ln messages could be saved from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>%Ln answer was interrupted last time and can be continued.</numerusform>
            <numerusform>%Ln answers were interrupted last time and can be continued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>%Ln part without text left out</numerusform>
            <numerusform>%Ln parts without text left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>The search ended after %Ln file. Add only the folders that hold models.</numerusform>
            <numerusform>The search ended after %Ln files. Add only the folders that hold models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>%Ln answer comes first</numerusform>
            <numerusform>%Ln answers come first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln thread</numerusform>
            <numerusform>%1 · %Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln chat imported</numerusform>
            <numerusform>%Ln chats imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln message.</numerusform>
            <numerusform>%Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>%Ln part that is no text was left out.</numerusform>
            <numerusform>%Ln parts that are no text were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
