<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Sobre o Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>Conversa privada com modelos RWKV, somente neste computador.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>A maioria dos modelos de linguagem guarda anotações sobre cada palavra e consulta todas elas a cada palavra nova. Um modelo RWKV lê do começo ao fim e leva o que leu em uma memória de tamanho fixo. Por isso, uma conversa longa não custa mais que uma curta, e o Rookery pode salvar essa memória com a conversa: quando você volta, nada precisa ser lido de novo. A linha na parte inferior da janela mostra quanto foi lembrado e quanto foi lido.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>O preço: detalhes antigos se apagam. Se algo de muito antes for importante, diga de novo, ou faça a pergunta antes de um texto longo, e não depois dele.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>O guia integrado</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>O guia é um modelo muito pequeno treinado por este próprio projeto, cerca de mil vezes menor que os modelos por trás dos serviços conhecidos. Ele conhece este programa, conta historinhas e responde a perguntas simples sobre um texto curto. Ele comete erros e não sabe quase nada do mundo. Para qualquer outra coisa, abra um modelo maior.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceiros</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Resposta %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Ficar com esta</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Ficar com a resposta %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Copiar a resposta %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Várias respostas; escolha uma</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Também Ctrl e mais, menos, zero</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Diminuir o texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aumentar o texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Nada desliza, esmaece ou pisca.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Espaçamento entre linhas</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estreito</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Amplo</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Vale a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Fonte do código</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>Ao lado da conversa</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Perguntado a uma cópia da memória que depois é descartada: nunca passa a fazer parte da conversa e cede a vez assim que você pergunta algo. Modelos pequenos fazem isso mal; o que não faz sentido não é mostrado.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Títulos para novas conversas</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Caso contrário, ou quando o modelo não tem um bom título, as primeiras palavras são o título.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Sugerir as próximas perguntas</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Resumos</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>Depois de cada resposta, mostrados no inspetor.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Velocidade deste computador</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Modelos a medir</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Cada um lê 512 tokens e escreve 128, três vezes, com o dispositivo e as threads escolhidos nas configurações. Os números são melhores quando nada mais está em execução. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Escrita, em tokens por segundo</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>A barra clara é o limite da memória: cada peso lido uma vez por token.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Leitura, em tokens por segundo</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Gravar em um arquivo…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versão %1 de %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>Sem conexão aqui? Traga um arquivo manualmente</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Mostrado abaixo</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. Em um computador com conexão, abra %1 ou outra página que ofereça modelos RWKV.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. Baixe um arquivo que termine em .gguf, .safetensors ou .pth. Como regra geral, ele deve ser menor que a metade da memória deste computador.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Traga-o para cá em um pendrive ou outra unidade e coloque-o em %1, ou deixe-o onde está.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Clique em “Abrir arquivo de modelo…” acima ou solte o arquivo nesta janela.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Recomendado para este computador</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Obter…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Obter %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>Cancelar %1 e remover o que foi recebido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>Licença: %1. Idiomas: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Página do modelo</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Obter um modelo maior</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Arquivos publicados por seus autores, para uso de qualquer pessoa. O Rookery só acessa a rede para um download que você inicia; ele pode ser pausado e continua de onde parou, mesmo após um reinício.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>As outras são tentadas quando esta não tem o arquivo.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Pasta de downloads</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>Não é possível mostrar a lista de modelos.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporária</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Conversa temporária: nada dela é gravado no disco</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Valores próprios</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Modo de responder: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 está no documento</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 não está no documento</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Código em %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Mostrar na janela inteira</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Mostrar %Ln linha</numerusform>
            <numerusform>Mostrar todas as %Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nova conversa</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Nova conversa &amp;temporária</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>P&amp;redefinições…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;Armazenamento…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>Mostrar conversas ar&amp;quivadas</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>Resu&amp;mir esta conversa</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importar conversas…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>Fazer &amp;backup de todas as conversas…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar um ba&amp;ckup…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>&amp;Trocar de conversa…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Pró&amp;xima conversa</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>Conversa &amp;anterior</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>Pesquisar em todas as con&amp;versas</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Localizar nesta conversa</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escrever uma mensagem</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>&amp;Parar a resposta</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Desfazer a exclusão</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>&amp;Copiar a conversa inteira</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Anexar um documento…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>Anexar uma &amp;pasta de códigos-fonte…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>&amp;Abrir arquivo de modelo…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>Abrir arquivo de &amp;tokenizador…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>E&amp;xperimentar tokenizadores…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>Obter &amp;modelos</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>&amp;Descarregar da memória</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Usar um &amp;estado ajustado…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>Usar um arquivo &amp;LoRA…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>&amp;Remover estado ajustado e LoRA</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Lista de conversas</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspetor</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>A&amp;umentar o texto</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Diminuir o texto</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>C&amp;onfigurações</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;Laboratório de prompts</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>Perguntar sobre textos lon&amp;gos</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>&amp;Sobre o Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>&amp;Velocidade deste computador</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar pró&amp;xima</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Escreva uma mensagem</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>Sua mensagem aguarda a vez</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Anexar um documento</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Anexar um documento (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Parar (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>Uma resposta está sendo escrita</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Ações para “%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Posição %1 na fila</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>Suas conversas serão listadas aqui. Elas ficam neste computador.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nada encontrado para “%1”.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desa&amp;fixar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fixar no topo</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Tirar do &amp;arquivo</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nova pasta…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>Tirar da pa&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Camadas no processador gráfico</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 coloca ali quantas couberem na memória dele; o processador calcula as outras. Vale a partir do próximo carregamento de um modelo.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>Rever: enviar os trechos que correspondem à pergunta</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>Completo: ler tudo de novo com a pergunta</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Perguntar sobre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Remover: o texto e o estado salvo são apagados, o arquivo fica</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>O que ele deve ter em mente? (pode ficar vazio)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Ler %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Não é possível abrir o arquivo. Verifique as permissões.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>O arquivo tem mais de 1 GB, o máximo para um documento.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Ele contém mais texto do que o Rookery aceita de uma vez. Divida-o em partes.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Ele tem mais níveis aninhados do que qualquer documento real, por isso não foi lido.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Ele está protegido por senha. Salve uma cópia sem senha.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>O arquivo está danificado. Tente outra cópia.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Isto não é texto, PDF, DOCX, ODT, EPUB, página da web nem código-fonte.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>Este é um arquivo antigo do Office. Salve-o primeiro como DOCX, ODT ou PDF.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>Não há texto nele. Páginas digitalizadas precisam antes de um programa que reconheça as letras.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>A extração do texto demorou demais e foi abandonada.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>A extração do texto precisa de memória demais.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>O programa que extrai o texto não fez seu trabalho. Reinstalar o Rookery pode ajudar.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Pasta de códigos-fonte</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>Ler uma vez, perguntar muitas vezes</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Um documento é lido uma só vez. O que o modelo guarda dele é salvo, de modo que cada nova conversa sobre ele começa na hora, mesmo após um reinício. Um modelo deste tipo não se lembra de cada palavra: peça que ele reveja o texto quando palavras exatas ou números forem importantes.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Anexar um documento…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Anexar uma pasta de códigos-fonte…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, páginas da web, Markdown, texto e código-fonte; você também pode soltar um arquivo na janela. Nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>Em pausa. O que foi recebido é mantido.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>Não é possível acessar o servidor. Verifique a conexão ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>A conexão não é segura, por isso nada foi baixado. Verifique o relógio deste computador ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>O arquivo não está mais lá. Procure um mais novo na página do modelo.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>O servidor está ocupado. Tente de novo mais tarde ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>Nada chegou do servidor por algum tempo. O que foi recebido é mantido.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>A conexão foi interrompida. O que foi recebido é mantido.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>O servidor enviou uma parte do arquivo diferente da pedida. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>O servidor tem um arquivo de tamanho diferente do que consta na lista. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>O arquivo que chegou não é o publicado, por isso foi removido. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>Não há espaço suficiente no disco. Libere espaço e depois continue.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>Não é possível gravar na pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>Já existe outro arquivo com este nome na pasta. Renomeie-o ou escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Solte aqui um documento, um modelo, um tokenizador ou uma conversa</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Olá, eu sou o guia.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>No que você está pensando?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Um modelo muito pequeno que mora dentro deste programa. Conheço bem este lugar, conto historinhas e respondo a perguntas simples sobre um texto curto. Nada do que você escreve sai deste computador.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 está pronto. Nada do que você escreve sai deste computador.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Obter um modelo maior</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Qual arquivo serve para este computador e onde encontrá-lo</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir um arquivo de modelo</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Usado onde está, nunca copiado; você também pode soltá-lo aqui</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Uma memória de tamanho fixo que é salva e retomada</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Motor e armazenamento</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 usa todos os núcleos. Vale a partir do próximo carregamento de um modelo.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Precisão dos pesos</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Menor é mais rápido e um pouco menos exato. Vale a partir do próximo carregamento de um modelo.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Espaço para memórias salvas</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 em uso. As conversas em si são sempre mantidas; sem a sua memória, uma conversa é lida mais uma vez.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Armazenamento…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Liberar a memória do modelo após</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Minutos sem perguntas; 0: nunca. A próxima mensagem carrega o modelo de novo, e nenhuma conversa perde nada.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>Isto foi cancelado</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Um valor não faz sentido aqui</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Altere-o e tente de novo.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Não está mais lá</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Verifique o nome ou conecte a unidade em que estava.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Não é possível ler o arquivo</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>Verifique as permissões e a unidade em que ele está.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Não é possível gravar ali</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Libere espaço; o que foi gravado até agora é mantido.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>O arquivo está incompleto</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Baixe ou copie o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>O arquivo está danificado ou é de um tipo desconhecido</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Obtenha-o de novo de onde veio ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Este tipo de arquivo não é compatível</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Procure o modelo como .pth, .safetensors, .gguf ou .bin do rwkv.cpp.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Este não é um modelo que o Rookery possa executar</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>Escolha um modelo RWKV da versão 4, 5, 6 ou 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Os pesos estão armazenados em um tipo não compatível</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Procure o mesmo modelo em F16, BF16, Q8_0 ou Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>O arquivo não é o que deveria ser</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Baixe-o de novo.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>O tokenizador e o modelo não combinam</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Escolha outro no menu Tokenizador.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Isto foi feito para outro modelo</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Carregue o modelo para o qual foi feito.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Não há memória livre suficiente</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Feche outros programas ou escolha um modelo menor ou mais quantizado.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>Não é possível usar o dispositivo</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Escolha outro em Modelo &gt; Dispositivo ou atualize o driver.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>O dispositivo parou de funcionar</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Escolha outro em Modelo &gt; Dispositivo; nada se perdeu.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Outro Rookery usa a mesma pasta de dados</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Feche o outro ou use outra pasta.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>As conversas foram gravadas por um Rookery mais novo</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale a versão mais nova; nada foi alterado.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>O banco de dados de conversas está danificado</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Inicie o Rookery de novo: ele guarda o arquivo danificado e salva o que pode ser lido.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Algo inesperado aconteceu</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Tente de novo e, se persistir, relate o problema com os detalhes.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>O driver do dispositivo é antigo demais</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Abrir um arquivo de modelo</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Abrir um arquivo de tokenizador</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Tokenizadores (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar esta conversa</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>JSON do Rookery (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Conversa com sua memória (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Usar um estado ajustado</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>Usar um arquivo LoRA</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Conversas (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Fazer backup de todas as conversas</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Backups (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Anexar documentos</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Anexar uma pasta de códigos-fonte</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>Não pesquisar em %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Perguntas sugeridas</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>A do sistema</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>Copiar a fórmula como foi escrita</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>O modelo leva a conversa inteira em uma memória de tamanho fixo. Ela é salva com a conversa e retomada depois.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Tokens até agora</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Lembrados</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Lidos de novo</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Tamanho da memória</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>Um cache KV (estimativa)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Salvo no disco</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Turno a turno</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Linha contínua: esta memória. Tracejada: um cache KV do mesmo comprimento, estimativa.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Programa inteiro</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Escrita, ao vivo</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Dito ao modelo antes da primeira mensagem desta conversa. Após uma alteração, ele lê a conversa de novo.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>Intensidade por camada</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>O comprimento da parte de cada camada na memória, a primeira camada à esquerda.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Formato do prompt</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Como as falas são escritas para o modelo. Após uma mudança ele relê a conversa.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>O que o modelo lê</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Surpresa</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>Quão improvável o modelo achou cada palavra da sua última resposta, antes da temperatura e das penalidades: quanto mais escura, menos provável.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Mostrar nas próximas respostas</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Bits por token</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Seu nome para o modelo</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Nome do modelo para si mesmo</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Os nomes deste formato</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>Laboratório de prompts</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Um texto seu</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>O Rookery esconde nele fatos inventados, pergunta por eles em cada ordem e conta o que o modelo carregado encontra. Nada sai deste computador. Fatos inventados não são as suas perguntas reais.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Cole uma página ou mais</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Texto para gerar perguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, aproximado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Abrindo o modelo…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Perguntando… %1%</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>A marca é o que foi contado; a barra é onde está a proporção real, com 95% de certeza. Cada ordem é comparada com “texto, depois pergunta” nas mesmas perguntas.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>Por posição no texto, do começo ao fim</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>Por comprimento do texto, em tokens</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Usar esta ordem para este modelo</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>Uma pergunta sua sobre ele, se quiser</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>As palavras que a resposta deve conter</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Tentar também as ordens mais lentas</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>Ir para o mais recente</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Abrir este endereço no navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>Perguntar sobre textos longos</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Uma memória de tamanho fixo</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>A maioria dos modelos de linguagem guarda cada palavra de uma conversa e consulta todas elas repetidamente. Um modelo RWKV lê do começo ao fim, uma só vez. O que ele leu fica no seu estado: uma memória que tem sempre o mesmo tamanho. É por isso que conversas longas continuam rápidas e que o Rookery pode salvar o estado e continuar amanhã sem ler nada de novo.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Por que olhar para trás é difícil</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Uma memória pequena não consegue guardar um texto longo palavra por palavra; por isso, enquanto lê, o modelo precisa decidir o que guardar. Se a pergunta vem depois do texto, ele decide sem saber o que você quer, e o que não guardou se perdeu. Se a pergunta vem antes, ele sabe o que procurar enquanto lê.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>Escreva “Resuma o texto abaixo:” e depois o texto, e não o texto seguido de “Resuma o texto acima.” Repita a pergunta no final. Pergunte uma coisa de cada vez. Para muitos fatos pequenos, cole o trecho que importa, e não tudo.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>O que o Rookery faz</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Quando uma pergunta vem depois de um texto longo, uma linha acima do campo de mensagem oferece colocá-la primeiro. “Pré-visualizar” mostra palavra por palavra o que seria enviado; “Aplicar” altera o campo, e Ctrl+Z desfaz. Uma mensagem enviada em outra ordem indica isso e pode ser enviada de novo como digitada ou comparada. Nada é alterado sem que você peça, e tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>Se isso ajuda depende do modelo e do texto. O laboratório de prompts no menu Ferramentas esconde fatos inventados em um texto seu, pergunta por eles em cada ordem e conta. Ele avisa quando a diferença pode ser acaso.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>O que isso não pode fazer</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>A ordem muda o que é guardado, não quanto cabe. Não ajuda quando centenas de fatos importam ao mesmo tempo, nem quando o texto é mais longo do que aquilo para que o modelo foi treinado. E um texto pode conter ordens próprias: colocar a pergunta primeiro não protege contra elas.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>Acima: o texto é lido primeiro e a maior parte se perde antes de a pergunta chegar. Abaixo: a pergunta vem primeiro, e a linha do texto que a responde é guardada.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Texto, depois pergunta: no ponto de interrogação, a memória contém um pouco de tudo. A única linha que importa pode ter se perdido.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Pergunta, depois texto: o modelo sabe o que procurar e guarda a linha que responde.</translation>
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
        <translation>A resposta está completa.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>&amp;Tokenizador</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>Cores do &amp;sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto c&amp;ontraste</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>&amp;Pesquisar de novo nas pastas de modelos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>Respostas &amp;formatadas</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Respostas como &amp;texto simples</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Respostas em fonte &amp;monoespaçada</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>Esta c&amp;onversa</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>Remover o &amp;marcador</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>Definir um &amp;marcador</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Guarda a memória aqui, para que continuar a partir daqui não exija leitura</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>&amp;Duas respostas de uma vez</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>&amp;Duas outras respostas de uma vez</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;Três respostas de uma vez</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>&amp;Três outras respostas de uma vez</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>Nova conversa a partir da&amp;qui</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>Com tudo o que vem depois</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Tem um marcador</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>Cortada no comprimento máximo</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Responder &amp;com</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Responder de novo &amp;com</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Exato</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>As palavras mais prováveis; para fatos e código</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>E&amp;quilibrado</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Para a maioria das conversas</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Criativo</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Mais surpresa; para histórias e ideias</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>No máximo %Ln token</numerusform>
            <numerusform>No máximo %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>&amp;Inserir uma mensagem abaixo…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>Torna&amp;r palavras do modelo</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>Torna&amp;r suas palavras</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Como outra versão; o que vem depois fica</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>&amp;Mostrar formatado</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>&amp;Selecionar o texto</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>Como foi escrito, em uma só peça</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Editar a mensagem</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Descartar as alterações</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Quem diz</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>A mensagem a inserir</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
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
    <message>
        <source>resumed %1, read %2</source>
        <translation>retomados %1, lidos %2</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1, %2 de %3 camadas</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>O arquivo não está lá</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>Carregando %1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Os arquivos são usados onde estão e nunca copiados. Um arquivo é lido somente como dados; nada nele é executado.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir arquivo de modelo…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Pesquisar de novo</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Pastas pesquisadas</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Arquivos que não podem ser usados: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Eles têm nome de modelo, mas são de outro tipo ou estão danificados.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Adicionar uma pasta com modelos</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>Modo de responder com %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Parte deste programa. Muito pequeno: um guia e contador de historinhas, não um assistente geral.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Ações para %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Mostrar no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Tirar da lista</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>O arquivo fica onde está</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>Mover para a &amp;lixeira</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>Mover para a &amp;lixeira (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Verificar o arquivo</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>Compara a soma de verificação com a publicada</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>A mensagem foi excluída.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>Quem respondeu por último nesta conversa foi %1. O modelo atual pode continuar depois de ler a conversa uma vez.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Carregar %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Redefinir %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>Estado ajustado e LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Um estado ajustado dá a %1 uma memória inicial; um arquivo LoRA altera um pouco seus pesos. O modelo é carregado de novo, e o Rookery se lembra deles para este modelo.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Nenhum em uso.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alfa de %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>Com que força o arquivo atua: este número dividido pelo posto (rank) dele. Foi escolhido quando o arquivo foi treinado e não está nele; veja onde você obteve o arquivo. 32 é o usual.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>Alfa do arquivo LoRA</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Carregar com ele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Usar um estado ajustado…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>Usar um arquivo LoRA…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Remover ambos</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Remover estado ajustado e LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Voltar à conversa</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>No documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Nova predefinição</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Editar predefinição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Prompt de sistema: quem o modelo deve ser, como deve responder</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Exemplo %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Você diz</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Exemplo %1: você diz</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>O modelo responde</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Exemplo %1: o modelo responde</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Adicionar um exemplo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Estado ajustado</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>Um arquivo que faz o modelo começar como outra pessoa, sem que isso lhe seja dito.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Exato</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>As palavras mais prováveis; para fatos e código</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>E&amp;quilibrado</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Para a maioria das conversas</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Criativo</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Mais surpresa; para histórias e ideias</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Como em todas as &amp;conversas</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Maneiras de começar uma conversa</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>Uma predefinição é lida uma vez pelo modelo e guardada como memória: uma conversa que começa com ela inicia na hora, por mais longa que seja a predefinição.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Ainda não há predefinições. Crie uma para o que você pede com frequência: um tradutor, um revisor, um personagem.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nova predefinição</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Lida: inicia na hora</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemplo</numerusform>
            <numerusform>%Ln exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>Nova conversa com “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>Enviada com a pergunta primeiro</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Mostra o que foi enviado e permite enviar como digitado</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>Em vez de “%1”</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Sem alteração; %1 caracteres não são mostrados aqui.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>Sendo escrita…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ainda sem resposta.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuar com esta</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>As duas ordens</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Uma comparação diz pouco: o laboratório de prompts no menu Ferramentas conta.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Como digitado</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>Com a pergunta primeiro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>A pergunta agora vem primeiro.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>A pergunta vem depois de um texto longo. O modelo lê uma só vez: perguntar primeiro?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualizar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>A pergunta primeiro</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Isto pode ajudar: o modelo guarda o que lê em uma memória pequena e, com a pergunta na frente, sabe o que guardar.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Como perguntar</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Como digitado</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Como seria enviado</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Como enviado</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Sempre nesta conversa</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Nunca nesta conversa</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>Assim para este modelo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Enviar de novo como digitado</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>Comparar as duas respostas</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Trocar para uma conversa ou pesquisar em todas</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Ainda não há conversas.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nada encontrado para “%1”.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Mostrar %1 no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Tirar %1 da lista</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>Quanto maior, mais surpreendente; 0 escolhe sempre a palavra mais provável.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Só são consideradas as palavras mais prováveis que, juntas, têm esta proporção.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalidade de presença</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Torna menos provável toda palavra já usada.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalidade de frequência</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>O mesmo, mais forte quanto mais vezes ela foi usada.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>Em tokens</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>A mesma semente dá a mesma resposta; −1 usa outra a cada vez.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>As penalidades caem à metade após</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>Em tokens; 0: nunca se apagam.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Textos que encerram a resposta</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>Um por linha; \n representa uma nova linha. A resposta para antes do primeiro deles.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>Modo de responder</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Respostas a cada mensagem</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Geradas ao mesmo tempo; você fica com uma, as outras permanecem como ramos.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Ocultar os valores</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar os valores</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Redefinir %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Para outros programas</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Um servidor neste computador que fala como a interface da OpenAI. Ninguém fora deste computador pode acessá-lo, ele exige uma chave, e nada do que é perguntado é salvo.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Permitir que outros programas perguntem ao modelo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar a chave</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Uma linha de comando para um terminal; ela contém a chave.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Copiar um exemplo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar com</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter começa uma nova linha.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter começa uma nova linha.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Order of long messages</source>
        <translation>Ordem das mensagens longas</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Estes modelos leem uma só vez, do começo ao fim. Uma pergunta antes de um texto longo costuma ajudá-los.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como escrito</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Dito ao modelo antes da primeira mensagem de cada nova conversa: quem ele deve ser, como deve responder.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Quanto é mostrado</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Estas configurações como arquivo</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Para levá-las a outro computador. Conversas, caminhos e chaves não fazem parte.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Gravar em um arquivo…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Trazer de um arquivo…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Avisar quando uma resposta estiver completa</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Uma notificação da área de trabalho, quando esta janela não está à frente.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Ficar na bandeja quando a janela for fechada</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>O ícone na bandeja mostra a janela de novo; “Sair” encerra o programa. Onde a área de trabalho não tem bandeja, fechar o encerra como sempre.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Ao escrever</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Editar a última mensagem (com o campo vazio)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>Ir para as mensagens (com o campo vazio)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>Na lista de conversas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Menu de ações</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Nenhum modelo carregado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>Velocidade da última resposta</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Tokens que foram lembrados e tokens que precisaram ser lidos</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Tamanho da memória desta conversa; ela não cresce</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Memórias salvas</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>O que o modelo lembra de cada conversa, para que ela nunca precise ser lida de novo. As palavras são sempre mantidas; uma conversa sem a sua memória é lida mais uma vez com a próxima mensagem.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 de %2 em uso</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Acima dele, as memórias há mais tempo sem uso saem primeiro, exceto as mantidas.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Limite em megabytes</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Esquecer todas as memórias</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Por conversa</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Nada foi salvo ainda. A primeira resposta deixa a primeira memória.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Todas as conversas em um arquivo</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Um backup contém todas as palavras de todas as conversas. Ao restaurar, suas conversas ocupam o lugar das atuais, que são guardadas ao lado.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln estado</numerusform>
            <numerusform>%Ln estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>Deixar “%1” ceder ao limite</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>Manter a memória de “%1”</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Mantida; clique para deixá-la ceder</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>Esquecer a memória de “%1”</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Esquecer esta memória</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Pensamentos</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>Pensou por %Ln segundo</numerusform>
            <numerusform>Pensou por %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>Pensou por %Ln minuto</numerusform>
            <numerusform>Pensou por %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Os tokens correspondem a um texto ligeiramente diferente.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Pertence ao modelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>%1 bytes por token</translation>
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
    <message>
        <source>(no text)</source>
        <translation>(sem texto)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Pertence ao modelo</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Experimentar tokenizadores</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Um texto</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Digite ou cole qualquer coisa em qualquer idioma. Fica neste computador e não é guardado.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Por exemplo: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Texto para transformar em tokens</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Só os primeiros 64 KiB do texto são usados.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Quanto custa</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Menos tokens são lidos mais rápido. Escolha uma linha para ver os pedaços.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Abrir arquivo de tokenizador…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pedaços</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Pedaços de %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 tokens para %2 bytes. ␣ é um espaço, ↵ uma nova linha, ⇥ uma tabulação; &lt;0xE4&gt; é um byte que, sozinho, não é um caractere.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Mostrar números e bytes</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Os pedaços aparecem aqui.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>São mostrados os primeiros %1.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>O Rookery continua em execução</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>O ícone na bandeja mostra a janela de novo; “Sair” o encerra.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>De %1 números e citações na resposta, %2 estão no documento.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>As conversas podem ser lidas, mas nada novo pode ser guardado.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>O arquivo com as conversas estava danificado. %Ln mensagem pôde ser salva dele.</numerusform>
            <numerusform>O arquivo com as conversas estava danificado. %Ln mensagens puderam ser salvas dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>O arquivo danificado é mantido como %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>As memórias salvas estavam danificadas e foram recriadas. Nenhuma palavra se perdeu; cada conversa é lida mais uma vez com a próxima mensagem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>%Ln resposta foi interrompida da última vez e pode ser continuada.</numerusform>
            <numerusform>%Ln respostas foram interrompidas da última vez e podem ser continuadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>Não é possível abrir as conversas.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>Não é possível usar este tokenizador.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Placa de vídeo</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Vídeo integrado</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Conversa privada com modelos RWKV. Tudo acontece neste computador; nada é enviado a lugar nenhum.&lt;br&gt;&lt;br&gt;Licença: Apache License 2.0. O guia integrado é um modelo de demonstração com apenas 5,4 milhões de parâmetros, treinado para este programa com textos abertos: Tatoeba (CC BY 2.0 FR), StoryWeaver e African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Feito com Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c e nlohmann-json. Vocabulários: RWKV World e GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>Não foi possível obter um resumo desta conversa. Tente de novo ou use um modelo maior: Modelo &gt; Obter modelos.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>A conversa temporária “%1” é mantida até o Rookery ser encerrado ou até você fechar esta linha.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: medindo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 escreve a %2% do que esta memória permite (%3 GB/s, cada peso lido uma vez por token).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Mais de 100% é possível: modelos pequenos ficam no cache do processador, e os pesos que encontram zeros não são lidos.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln segundo</numerusform>
            <numerusform>faltam cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln hora</numerusform>
            <numerusform>faltam cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Muito rápido em qualquer lugar. Respostas curtas e simples; erra com frequência.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Rápido na maioria dos computadores. Respostas simples; confira o que ele diz.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Um bom equilíbrio entre velocidade e qualidade para a maioria dos computadores.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>Respostas melhores, à custa de alguma velocidade.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>As melhores respostas desta lista; para computadores com muita memória.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 e outros</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parâmetros</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>tamanho não publicado</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Cabe bem na memória deste computador.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Cabe por pouco: outros programas podem ficar lentos.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Grande demais para a memória deste computador.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Cerca de %1 tokens por segundo, estimado a partir do modelo em uso.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>Nenhuma soma de verificação foi publicada: só é possível conferir o tamanho.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>A soma de verificação é conferida.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>O Rookery se conecta a %1 e baixa %2 para %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>O Rookery se conecta a %1 e baixa um arquivo de tamanho desconhecido para %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Aguarda o anterior.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; tenta de novo em breve.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Verificando: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Em pausa em %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>“%1” chegou, e a soma de verificação está correta.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>“%1” chegou. Nenhuma soma de verificação foi publicada para ele.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Não foi possível fazer isto.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1” foi excluída</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>O modelo está trabalhando</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 livres</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Extraindo o texto…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Aguardando o modelo</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 de %2 tokens, faltam %3 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>%Ln parte sem texto deixada de fora</numerusform>
            <numerusform>%Ln partes sem texto deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 tokens lidos por %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Carregue um modelo para ver o que a leitura exige.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 tokens; quanto isso demora será conhecido assim que o modelo tiver lido algo</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 tokens, cerca de %2 s</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 tokens, cerca de %2 min</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Documentos (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>Outro modelo foi carregado nesse meio-tempo. Leia o documento de novo com este.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 foi lido.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>Verificando %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>A soma de verificação de %1 foi calculada. O catálogo não tem nenhuma para comparar: compare com a da página de onde veio o arquivo.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 está íntegro: a soma de verificação é a publicada para %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 não é o arquivo publicado para %2. Se você não o alterou, baixe-o novamente.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>Não é possível abrir a porta %1. Escolha outra. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 parâmetros · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>vem com o Rookery</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>a memória de uma conversa ocupa %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>Precisa de %1 de memória; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>Precisa de %1 de memória, demais para os %2 daqui; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>Precisa de %1 de memória e cabe; %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>Modelos RWKV (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>Nenhum modelo está carregado. Abra um arquivo de modelo para começar.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>O tokenizador que você escolheu para “%1” não pode ser usado; o do próprio modelo é usado.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>Não foi possível carregar “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>“%1” continua respondendo.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>Não foi possível carregar “%1” com seu estado ajustado ou arquivo LoRA.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Foi carregado sem eles.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>Estado ajustado: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, alfa %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>Estados ajustados e arquivos LoRA (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>Não foi possível mover %1 para a lixeira. Exclua-o no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>Não é possível ler esta pasta. Verifique as permissões.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>A pesquisa terminou após %Ln arquivo. Adicione apenas as pastas que contêm modelos.</numerusform>
            <numerusform>A pesquisa terminou após %Ln arquivos. Adicione apenas as pastas que contêm modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>Precisa de %1 de memória, e há %2 livres agora; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>não cabe na memória livre</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>“%1” precisa de %2 de memória e há %3 livres, por isso não foi carregado.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Carregar mesmo assim</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>Não é possível abrir a conversa.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Não foi possível fazer isto.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>Aguardando o modelo carregar</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>Aguardando um modelo: escolha um</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Próxima na fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>%Ln resposta vem antes</numerusform>
            <numerusform>%Ln respostas vêm antes</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>Não foi possível guardar a resposta no disco.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>No momento, não é possível guardar a resposta no disco.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>Não foi possível iniciar as respostas.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>Não foi possível alterar a mensagem.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>Não foi possível criar a nova conversa.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>Não é possível ler as predefinições.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Não foi possível guardar as predefinições no disco.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Perguntar primeiro</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Perguntar primeiro e de novo no final</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Perguntar primeiro e ler duas vezes</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>Ler em partes, cada uma com a pergunta</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Perguntar primeiro, depois mais uma vez com os melhores trechos</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Enviar só os melhores trechos</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Ela remete ao que vem antes.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>O texto antes dela foi colado ou anexado.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>O texto antes dela está separado.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Ela parece um pedido.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Ela fala do texto.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Há um texto muito mais longo antes dela.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Parte %1 de %2. Guardar para: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>cerca de %1 s</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>O idioma da pergunta não foi reconhecido, por isso as palavras ficam como estão.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>Não foi possível ajustar uma palavra que remete ao que vem antes. Confira a pergunta.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Parte %1 de %2. Se ela não disser, responder: não mencionado.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>não mencionado</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Perguntar a cada parte separadamente, enviar a mais segura</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Perguntando à parte %1 de %2…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 de %2 tokens testados com este modelo</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>O texto é mais longo do que o que foi testado com este modelo: só os melhores trechos podem servir melhor.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>Uma diferença de 30 pontos é detectada em %1% dos testes; uma de 15 pontos, em %2%.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>seu texto</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>O texto é curto demais para gerar perguntas. Cole pelo menos uma página de frases.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Texto, depois pergunta</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Pergunta primeiro</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Pergunta primeiro e no final</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Pergunta primeiro, texto duas vezes</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>Rever os melhores trechos</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Em partes</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Pergunta primeiro, depois os melhores trechos</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Só os melhores trechos</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>claramente mais</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>claramente menos</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sem diferença clara</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>“%1” encontrou mais. Com este modelo, no seu teste: %2 de %3 em vez de %4 de %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>Das configurações do programa</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Definido para este modelo</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>Das configurações deste modelo</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Definido para esta conversa</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Idioma do sistema</translation>
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
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>retomados %1, %2 a ler</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>retomados %1, lidos %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (um cache KV: est. %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Carregando o modelo, %1 de %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Lendo %1 de %2 tokens</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>Lendo %1 de %2 tokens, faltam %3 s</translation>
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
        <translation>O único dispositivo gráfico é por software, mais lento que o próprio processador.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Não foi encontrada nenhuma placa de vídeo com driver Vulkan ou CUDA funcionando.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>Nenhuma memória desta conversa foi salva para este modelo: ela é lida com a próxima mensagem.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>A memória salva com esta conversa foi retomada; nada precisa ser lido.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Continuou a partir do estado na memória; só o que é novo foi lido.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Continuou a partir do estado salvo no disco; só o que veio depois dele foi lido.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Nenhum estado salvo corresponde ao começo desta conversa com este modelo: tudo foi lido.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>A memória do processador gráfico é pequena demais para este modelo, por isso o processador calcula.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>O processador gráfico parou de funcionar, por isso o processador calcula. Nenhuma palavra se perdeu.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>O processador gráfico não consegue executar este modelo, por isso o processador calcula.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>O driver do processador gráfico é antigo demais para este programa, por isso o processador calcula. Atualize o driver.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Outro tokenizador foi escolhido, por isso toda esta conversa foi lida de novo.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>Não foi possível alterar os estados salvos.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>A conversa foi gravada em %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>A conversa não foi gravada.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>Não foi possível importar “%1”; nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln conversa importada</numerusform>
            <numerusform>%Ln conversas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensagem.</numerusform>
            <numerusform>%Ln mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>%Ln parte que não é texto foi deixada de fora.</numerusform>
            <numerusform>%Ln partes que não são texto foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Gravando o backup</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Todas as conversas foram gravadas em %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>O backup não foi gravado.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando o backup</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>Não foi possível restaurar o backup; as conversas estão como estavam.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>O backup foi restaurado.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>O backup foi restaurado. As conversas que estavam aqui antes são guardadas em %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>“%1” não foi importado; nada foi alterado.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>As configurações foram gravadas em %1.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>As configurações não foram gravadas.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>As configurações não foram trazidas.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>As configurações foram trazidas do arquivo.</translation>
    </message>
</context>
</TS>
