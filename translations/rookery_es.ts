<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Acerca de Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>Chat privado con modelos RWKV, solo en este equipo.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>La mayoría de los modelos de lenguaje toman notas sobre cada palabra y las revisan todas para cada palabra nueva. Un modelo RWKV lee de principio a fin y lleva lo leído en una memoria de tamaño fijo. Por eso un chat largo no cuesta más que uno corto, y Rookery puede guardar esa memoria con el chat: al volver, no hay que leer nada de nuevo. La línea en la parte inferior de la ventana indica cuánto se recordó y cuánto se leyó.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>El precio: los detalles antiguos se desvanecen. Si algo de hace mucho es importante, conviene repetirlo, o hacer la pregunta antes de un texto largo y no después.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>La guía integrada</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>La guía es un modelo muy pequeño que este proyecto ha entrenado por su cuenta, unas mil veces más pequeño que los modelos de los servicios conocidos. Conoce este programa, cuenta pequeñas historias y responde a preguntas sencillas sobre un texto corto. Comete errores y no sabe casi nada del mundo. Para todo lo demás, abra un modelo más grande.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceros</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Respuesta %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Conservar la respuesta %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Copiar la respuesta %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Varias respuestas; elija una</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>También con Ctrl y más, menos, cero</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Nada se desliza, se desvanece ni parpadea.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Tipo de letra del código</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>Junto al chat</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Se pregunta a una copia de la memoria que después se descarta: nunca pasa a formar parte del chat y cede el paso en cuanto se pregunta algo. Los modelos pequeños lo hacen mal; lo que no tiene sentido no se muestra.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Títulos para los chats nuevos</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Si no, o si el modelo no encuentra uno bueno, las primeras palabras son el título.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Sugerir preguntas para continuar</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>Después de cada respuesta, en el inspector.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Velocidad de este equipo</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Modelos que medir</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Cada uno lee 512 tokens y escribe 128, tres veces, con el dispositivo y los hilos elegidos en la configuración. Las cifras son mejores cuando no se ejecuta nada más. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Escritura, en tokens por segundo</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>La barra pálida es el límite de la memoria: cada peso leído una vez por token.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Lectura, en tokens por segundo</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Escribir en un archivo…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>¿Sin conexión aquí? Traer un archivo a mano</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Se muestra abajo</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. En un equipo con conexión, abra %1 u otra página que ofrezca modelos RWKV.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. Descargue un archivo que termine en .gguf, .safetensors o .pth. Como regla general, debería ser menor que la mitad de la memoria de este equipo.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Tráigalo aquí en una memoria USB u otra unidad y póngalo en %1, o déjelo donde está.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Pulse «Abrir archivo de modelo…» arriba, o suelte el archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Recomendado para este equipo</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Obtener…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Obtener %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar con %1</translation>
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
        <translation>Cancelar %1 y eliminar lo recibido</translation>
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
        <translation>Licencia: %1. Idiomas: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Página del modelo</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Obtener un modelo más grande</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Archivos publicados por sus autores para uso de todos. Rookery solo accede a la red para una descarga que usted inicie; se puede pausar y continúa donde estaba, incluso después de reiniciar.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>Los demás se prueban cuando este no tiene el archivo.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>No se puede mostrar la lista de modelos.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Lista de chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Chat temporal: nada de él se escribe en el disco</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Valores propios</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Modo de responder: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
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
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 está en el documento</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 no está en el documento</translation>
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
        <translation>Código en %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Mostrar en toda la ventana</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Mostrar %Ln línea</numerusform>
            <numerusform>Mostrar las %Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nuevo chat</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Nuevo chat &amp;temporal</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>P&amp;reajustes…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>Alma&amp;cenamiento…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>Mostrar los chats arc&amp;hivados</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>Res&amp;umir este chat</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importar chats…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>Crear copia de seguri&amp;dad de todos los chats…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar una copia de se&amp;guridad…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>&amp;Cambiar de chat…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Chat &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>Chat &amp;anterior</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>Buscar en t&amp;odos los chats</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Buscar en este chat</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escribir un mensaje</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>&amp;Detener la respuesta</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>Deshacer e&amp;liminación</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>&amp;Copiar todo el chat</translation>
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
        <translation>Ad&amp;juntar un documento…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>Adjuntar una ca&amp;rpeta de fuentes…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>&amp;Abrir archivo de modelo…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>Abrir archivo de &amp;tokenizador…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>&amp;Probar tokenizadores…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>Obtener &amp;modelos</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>&amp;Descargar de la memoria</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Usar un &amp;estado ajustado…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>Usar un archivo &amp;LoRA…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>&amp;Quitar el estado ajustado y LoRA</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Lista de chats</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pan&amp;talla completa</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>C&amp;onfiguración</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;Laboratorio de prompts</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>Preguntas sobre te&amp;xtos largos</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>A&amp;cerca de Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>&amp;Velocidad de este equipo</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>Su mensaje espera su turno</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Adjuntar un documento (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
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
        <translation>Se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Acciones para «%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Puesto %1 en la cola</translation>
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
        <translation>Sus chats aparecerán aquí. Permanecen en este equipo.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Des&amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sacar del &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nueva carpeta…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>&amp;Sacar de su carpeta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
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
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Capas en el procesador gráfico</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 pone allí tantas como quepan en su memoria; el procesador calcula las demás. Vale desde la próxima carga de un modelo.</translation>
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
        <translation>Volver a mirar: enviar los pasajes que corresponden a la pregunta</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>A fondo: leerlo todo otra vez con la pregunta</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Preguntar sobre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Quitar: el texto y el estado guardado se eliminan, el archivo se queda</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>¿Qué debe tener presente? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>No se puede abrir el archivo. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>El archivo supera 1 GB, el máximo para un documento.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Contiene más texto del que Rookery admite de una vez. Divídalo en partes.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Está anidado más profundamente que cualquier documento real, así que no se ha leído.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Está protegido con una contraseña. Guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>El archivo está dañado. Pruebe con otra copia.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Esto no es texto, PDF, DOCX, ODT, EPUB, página web ni código fuente.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>Es un archivo antiguo de Office. Guárdelo primero como DOCX, ODT o PDF.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>No contiene texto. Las páginas escaneadas necesitan antes un programa que reconozca las letras.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>La extracción del texto tardó demasiado y se abandonó.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>La extracción del texto necesita demasiada memoria.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>El programa que extrae el texto no hizo su trabajo. Volver a instalar Rookery puede ayudar.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Carpeta de fuentes</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
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
        <translation>Leer una vez, preguntar muchas</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Un documento se lee una sola vez. Lo que el modelo conserva de él se guarda, de modo que cada chat nuevo sobre él empieza al instante, también después de reiniciar. Un modelo de este tipo no recuerda cada palabra: pídale que vuelva a mirar cuando importen las palabras exactas o los números.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Adjuntar un documento…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Adjuntar una carpeta de fuentes…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, páginas web, Markdown, texto y código fuente; también se puede soltar un archivo en la ventana. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>En pausa. Lo recibido se conserva.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>No se puede acceder al servidor. Compruebe la conexión o elija otro origen.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>La conexión no es segura, así que no se descargó nada. Compruebe el reloj de este equipo o elija otro origen.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>El archivo ya no está. Busque uno más reciente en la página del modelo.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>El servidor está ocupado. Vuelva a intentarlo más tarde o elija otro origen.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>El servidor no ha enviado nada durante un rato. Lo recibido se conserva.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>La conexión se interrumpió. Lo recibido se conserva.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>El servidor envió una parte del archivo distinta de la solicitada. Elija otro origen.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>El archivo del servidor no tiene el tamaño indicado en la lista. Elija otro origen.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>El archivo recibido no es el publicado, así que se eliminó. Elija otro origen.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>No hay suficiente espacio en el disco. Libere un poco y continúe.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>No se puede escribir en la carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>En la carpeta ya hay otro archivo con este nombre. Cámbiele el nombre o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Suelte aquí un documento, un modelo, un tokenizador o un chat</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Hola, soy la guía.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>¿En qué está pensando?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Un modelo muy pequeño que vive dentro de este programa. Sé moverme por aquí, cuento pequeñas historias y respondo a preguntas sencillas sobre un texto corto. Nada de lo que escriba sale de este equipo.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 está listo. Nada de lo que escriba sale de este equipo.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Obtener un modelo más grande</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Qué archivo conviene a este equipo y dónde encontrarlo</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir archivo de modelo</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Se usa donde está, nunca se copia; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Una memoria de tamaño fijo que se guarda y se retoma</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Motor y almacenamiento</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 usa todos los núcleos. Se aplica a partir de la próxima carga de un modelo.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Precisión de los pesos</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Menor es más rápido y un poco menos exacto. Se aplica a partir de la próxima carga de un modelo.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Espacio para memorias guardadas</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 en uso. Los chats en sí se conservan siempre; sin su memoria, un chat se lee una vez más.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Almacenamiento…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Liberar la memoria del modelo después de</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Minutos sin preguntas; 0: nunca. El siguiente mensaje vuelve a cargar el modelo y ningún chat pierde nada.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Iníciela de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Un valor no tiene sentido aquí</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Compruebe el nombre o conecte la unidad donde estaba.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>Compruebe sus permisos y la unidad donde está.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>No se puede escribir ahí</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Libere espacio; lo escrito hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>El archivo está cortado</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>El archivo está dañado o es de un tipo desconocido</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Obténgalo de nuevo de su origen o elija otro archivo.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Este tipo de archivo no es compatible</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Busque el modelo como .pth, .safetensors, .gguf o rwkv.cpp .bin.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Este no es un modelo que Rookery pueda ejecutar</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>Elija un modelo RWKV de la versión 4, 5, 6 o 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Los pesos están guardados en un tipo no compatible</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Busque el mismo modelo en F16, BF16, Q8_0 o Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>El archivo no es el que debería ser</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>El tokenizador y el modelo no van juntos</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Elija otro en el menú Tokenizador.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Esto se hizo para otro modelo</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Cargue el modelo para el que se hizo.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>No hay suficiente memoria libre</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Cierre otros programas o elija un modelo más pequeño o más cuantizado.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>No se puede usar el dispositivo</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Elija otro en Modelo &gt; Dispositivo o actualice su controlador.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>El dispositivo dejó de funcionar</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Elija otro en Modelo &gt; Dispositivo; no se perdió nada.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Otro Rookery usa la misma carpeta de datos</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Cierre el otro o use otra carpeta.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>Las conversaciones fueron escritas por un Rookery más reciente</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale la versión más reciente; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>La base de datos de conversaciones está dañada</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Inicie Rookery de nuevo: conserva el archivo dañado y salva lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Inténtelo de nuevo y, si persiste, informe de ello con los detalles.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>El controlador del dispositivo es demasiado antiguo</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Abrir archivo de modelo</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Abrir archivo de tokenizador</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Tokenizadores (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar este chat</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Chat con su memoria (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Usar un estado ajustado</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>Usar un archivo LoRA</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Chats (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Crear copia de seguridad de todos los chats</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Copias de seguridad (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Adjuntar documentos</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Adjuntar una carpeta de fuentes</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>No buscar en %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Preguntas sugeridas</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>La del sistema</translation>
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
        <translation>Copiar la fórmula tal como está escrita</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>El modelo lleva todo el chat en una memoria de tamaño fijo. Se guarda con el chat y se retoma.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Tokens hasta ahora</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordados</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Leídos de nuevo</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Tamaño de la memoria</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>Una caché KV (estimación)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Guardado en el disco</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Turno a turno</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Línea continua: esta memoria. Discontinua: una caché KV de la misma longitud, estimación.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Todo el programa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Escritura, en directo</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Se le dice al modelo antes del primer mensaje de este chat. Un cambio hace que lea el chat de nuevo.</translation>
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
        <translation>Intensidad por capa</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>La longitud de la parte de cada capa en la memoria, la primera capa a la izquierda.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Formato del prompt</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Cómo se escriben los turnos para el modelo. Tras un cambio vuelve a leer el chat.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Lo que lee el modelo</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>Lo improbable que le pareció al modelo cada palabra de su última respuesta, antes de la temperatura y las penalizaciones: cuanto más oscura, menos probable.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Mostrar en las próximas respuestas</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Bits por token</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Su nombre para el modelo</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Nombre del modelo para sí mismo</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Los nombres de este formato</translation>
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
        <translation>Laboratorio de prompts</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Un texto propio</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery esconde en él datos inventados, pregunta por ellos en cada orden y cuenta lo que encuentra el modelo cargado. Nada sale de este equipo. Los datos inventados no son sus preguntas reales.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Pegar una página o más</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Texto del que sacar preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
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
        <translation>Abriendo el modelo…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Preguntando… %1 %</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>La marca es lo contado; la barra es donde está la proporción real con un 95 % de certeza. Cada orden se compara con «texto, luego pregunta» en las mismas preguntas.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>Por lugar en el texto, del principio al final</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>Por longitud del texto, en tokens</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Usar este orden para este modelo</translation>
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
        <translation>Una pregunta propia sobre él, si lo desea</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>Las palabras que debe contener su respuesta</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Probar también los órdenes más lentos</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>Ir a lo más reciente</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
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
        <translation>Preguntas sobre textos largos</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Una memoria de tamaño fijo</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>La mayoría de los modelos de lenguaje conservan cada palabra de un chat y las revisan todas una y otra vez. Un modelo RWKV lee de principio a fin, una sola vez. Lo leído vive en su estado: una memoria que siempre tiene el mismo tamaño. Por eso los chats largos siguen siendo rápidos y por eso Rookery puede guardar el estado y continuar mañana sin leer nada de nuevo.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Por qué es difícil mirar atrás</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Una memoria pequeña no puede contener un texto largo palabra por palabra, así que el modelo tiene que decidir qué conservar mientras lee. Si la pregunta está después del texto, decide sin saber qué se busca, y lo que no conservó se ha perdido. Si la pregunta está delante, sabe qué buscar mientras lee.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>Escriba «Resume el texto de abajo:» y después el texto, no el texto y después «Resume el texto de arriba.» Repita la pregunta al final. Pida una cosa cada vez. Para muchos datos pequeños, pegue el pasaje que importa y no todo.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Lo que hace Rookery</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Cuando una pregunta viene después de un texto largo, una línea sobre la entrada ofrece ponerla primero. «Vista previa» muestra palabra por palabra lo que se enviaría; «Aplicar» cambia la entrada, y Ctrl+Z lo deshace. Un mensaje enviado en otro orden lo indica, y se puede enviar de nuevo tal como se escribió o comparar. Nada se cambia sin que usted lo pida, y todo permanece en este equipo.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>Que ayude depende del modelo y del texto. El laboratorio de prompts del menú Herramientas esconde datos inventados en un texto propio, pregunta por ellos en cada orden y cuenta. Indica cuándo la diferencia puede ser casual.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>El orden cambia lo que se conserva, no cuánto cabe. No ayuda cuando importan cientos de datos a la vez ni cuando el texto es más largo que aquello para lo que se entrenó el modelo. Y un texto puede contener sus propias órdenes: poner la pregunta primero no protege de ellas.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>Arriba: el texto se lee primero y la mayor parte se pierde antes de que llegue la pregunta. Abajo: la pregunta llega primero, y se conserva la línea del texto que la responde.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Texto, luego pregunta: al llegar al signo de interrogación, la memoria contiene un poco de todo. La única línea que importa puede haberse perdido.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Pregunta, luego texto: el modelo sabe qué buscar y conserva la línea que responde.</translation>
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
        <translation>La respuesta está completa.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
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
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>&amp;Buscar de nuevo en las carpetas de modelos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>Respuestas con &amp;formato</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Respuestas como texto &amp;plano</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Respuestas en letra &amp;monoespaciada</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>Este c&amp;hat</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>Quitar el &amp;marcador</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>Poner un &amp;marcador</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Conserva aquí la memoria, para que al continuar desde este punto no se lea nada</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>&amp;Dos respuestas a la vez</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>Otras &amp;dos respuestas a la vez</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;Tres respuestas a la vez</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>Otras &amp;tres respuestas a la vez</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>Nuevo chat desde a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>Con todo lo que sigue</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Tiene un marcador</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>Cortada en la longitud máxima</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Responder &amp;con</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Responder otra vez &amp;con</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Preciso</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Las palabras más probables; para datos y código</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>E&amp;quilibrado</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Para la mayoría de las conversaciones</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Creativo</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Más sorpresa; para historias e ideas</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>Como máximo %Ln token</numerusform>
            <numerusform>Como máximo %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>&amp;Insertar un mensaje debajo…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>Convertir en palab&amp;ras del modelo</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>Convertir en sus palab&amp;ras</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Como otra versión; lo que sigue se conserva</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>&amp;Mostrar con formato</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>&amp;Seleccionar el texto</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>Tal como se escribió, de una pieza</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Editar el mensaje</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Descartar los cambios</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>El mensaje que se insertará</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
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
        <translation>%1 retomados, %2 leídos</translation>
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
        <translation>%1, %2 de %3 capas</translation>
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
        <translation>El archivo no está</translation>
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
        <translation>Cargando %1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Los archivos se usan donde están y nunca se copian. Un archivo se lee solo como datos; no se ejecuta nada de su contenido.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir archivo de modelo…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Carpetas en las que se busca</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Archivos que no se pueden usar: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Tienen nombre de modelo, pero son de otro tipo o están dañados.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Añadir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>Modo de responder con %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Parte de este programa. Muy pequeña: una guía que cuenta pequeñas historias, no un asistente general.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
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
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Mostrar en el &amp;gestor de archivos</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>El archivo se queda donde está</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>Mover a la &amp;papelera (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Comprobar el archivo</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>Compara su suma de verificación con la publicada</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>El mensaje se eliminó.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>En este chat, la última respuesta fue de %1. El modelo actual puede continuar después de leer el chat una vez.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Cargar %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>Estado ajustado y LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Un estado ajustado da a %1 una memoria inicial; un archivo LoRA cambia un poco sus pesos. El modelo se carga de nuevo, y Rookery los recuerda para este modelo.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Ninguno en uso.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alfa de %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>Con qué fuerza actúa el archivo: este número dividido por su rango. Se eligió al entrenar el archivo y no figura en él; búsquelo donde obtuvo el archivo. 32 es habitual.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>Alfa del archivo LoRA</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Cargar con él</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Usar un estado ajustado…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>Usar un archivo LoRA…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Quitar ambos</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Quitar el estado ajustado y LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>En el documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Nuevo preajuste</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Editar preajuste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Prompt del sistema: quién debe ser el modelo, cómo debe responder</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Usted dice</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Ejemplo %1: usted dice</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>El modelo responde</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Ejemplo %1: el modelo responde</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Añadir un ejemplo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Un archivo que hace que el modelo empiece siendo otra persona, sin decírselo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Preciso</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Las palabras más probables; para datos y código</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>E&amp;quilibrado</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Para la mayoría de las conversaciones</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Creativo</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Más sorpresa; para historias e ideas</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Como en todos los &amp;chats</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Formas de empezar un chat</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>El modelo lee un preajuste una vez y lo conserva como memoria: un chat que empieza con él arranca al instante, por largo que sea.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Aún no hay preajustes. Cree uno para lo que pregunta a menudo: un traductor, un revisor, un personaje.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nuevo preajuste</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Leído: arranca al instante</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>Nuevo chat con «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>Enviado con la pregunta primero</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Muestra lo que se envió y permite enviarlo tal como se escribió</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>En lugar de «%1»</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Sin cambios; %1 caracteres no se muestran aquí.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>Escribiéndose…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuar con esta</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>Ambos órdenes</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Una sola comparación dice poco: el laboratorio de prompts del menú Herramientas cuenta.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tal como se escribió</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>Con la pregunta primero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>La pregunta está ahora primero.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>La pregunta viene después de un texto largo. El modelo lee una sola vez: ¿preguntar primero?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>La pregunta primero</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Esto puede ayudar: el modelo guarda lo que lee en una memoria pequeña y, con la pregunta delante, sabe qué conservar.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cómo preguntar</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tal como se escribió</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Tal como se enviaría</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Siempre en este chat</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Nunca en este chat</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>Así para este modelo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Enviar de nuevo tal como se escribió</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>Comparar ambas respuestas</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Ir a un chat o buscar en todos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Aún no hay chats.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Mostrar %1 en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
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
        <translation>Más alta sorprende más; 0 toma siempre la palabra más probable.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Solo se consideran las palabras más probables que juntas alcanzan esta proporción.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Hace menos probable cada palabra ya usada.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>Lo mismo, con más fuerza cuanto más se haya usado.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>En tokens</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>La misma semilla da la misma respuesta; −1 toma otra cada vez.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>Las penalizaciones se reducen a la mitad tras</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>En tokens; 0: nunca se desvanecen.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Textos que terminan la respuesta</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>Uno por línea; \n representa una línea nueva. La respuesta se detiene antes del primero de ellos.</translation>
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
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Respuestas a cada mensaje</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Se crean al mismo tiempo; se conserva una y las demás quedan como ramas.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Ocultar los valores</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar los valores</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Para otros programas</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Un servidor en este equipo que habla como la interfaz de OpenAI. Nadie fuera de este equipo puede acceder a él, exige una clave y nada de lo que se pregunta se guarda.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Permitir que otros programas pregunten al modelo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Una línea de comandos para un terminal; contiene la clave.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Copiar un ejemplo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter empieza una línea nueva.</translation>
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
        <translation>Orden de los mensajes largos</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Estos modelos leen una sola vez, de principio a fin. Una pregunta situada antes de un texto largo suele ayudarles.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal como se escribió</translation>
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
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Se le dice al modelo antes del primer mensaje de cada chat nuevo: quién debe ser, cómo debe responder.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Esta configuración como archivo</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Para llevarla a otro ordenador. No incluye chats, rutas ni claves.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Escribir en un archivo…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Tomar de un archivo…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Avisar cuando una respuesta esté completa</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Una notificación del escritorio, cuando esta ventana no está en primer plano.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Quedarse en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>El icono de la bandeja vuelve a mostrar la ventana; «Salir» termina el programa. Si el escritorio no tiene bandeja, cerrar lo termina como siempre.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Editar el último mensaje (en un cuadro vacío)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>Ir a los mensajes (en un cuadro vacío)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>En la lista de chats</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Menú de acciones</translation>
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
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Ningún modelo cargado</translation>
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
        <translation>Velocidad de la última respuesta</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Tokens que se recordaron y tokens que hubo que leer</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Tamaño de la memoria de este chat; no crece</translation>
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
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Memorias guardadas</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>Lo que el modelo recuerda de cada chat, para no tener que leerlo nunca de nuevo. Las palabras se conservan siempre; un chat sin su memoria se lee una vez más con su próximo mensaje.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Por encima de él se van primero las memorias que llevan más tiempo sin usarse, salvo las que se conservan.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Límite en megabytes</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Olvidar todas las memorias</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Por chat</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Aún no hay nada guardado. La primera respuesta deja la primera memoria.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Todos los chats en un archivo</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Una copia de seguridad contiene cada palabra de cada chat. Al restaurarla, sus chats ocupan el lugar de los actuales, que se conservan al lado.</translation>
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
        <translation>Dejar que «%1» ceda ante el límite</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>Conservar la memoria de «%1»</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Se conserva; hacer clic para dejar que ceda</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>Olvidar la memoria de «%1»</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Olvidar esta memoria</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>Pensó %Ln segundo</numerusform>
            <numerusform>Pensó %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>Pensó %Ln minuto</numerusform>
            <numerusform>Pensó %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Los tokens representan un texto ligeramente distinto.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Pertenece al modelo</translation>
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
        <translation>(sin texto)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Pertenece al modelo</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Probar tokenizadores</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Escriba o pegue cualquier cosa en cualquier idioma. Permanece en este equipo y no se conserva.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Por ejemplo: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Texto para convertir en tokens</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Solo se usan los primeros 64 KiB del texto.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Menos tokens se leen más rápido. Elija una línea para ver sus trozos.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Abrir archivo de tokenizador…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Trozos</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Trozos de %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 tokens para %2 bytes. ␣ es un espacio, ↵ una línea nueva, ⇥ un tabulador; &lt;0xE4&gt; es un byte que por sí solo no es un carácter.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Mostrar números y bytes</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Los trozos aparecen aquí.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery sigue en marcha</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>Su icono en la bandeja vuelve a mostrar la ventana; «Salir» lo termina.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>De %1 números y citas de la respuesta, %2 están en el documento.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Las conversaciones se pueden leer, pero no se puede conservar nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>El archivo con las conversaciones estaba dañado. Se pudo salvar %Ln mensaje.</numerusform>
            <numerusform>El archivo con las conversaciones estaba dañado. Se pudieron salvar %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>El archivo dañado se conserva como %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>Las memorias guardadas estaban dañadas y se han creado de nuevo. No se pierde ninguna palabra; cada chat se lee una vez más con su próximo mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>%Ln respuesta se interrumpió la última vez y se puede continuar.</numerusform>
            <numerusform>%Ln respuestas se interrumpieron la última vez y se pueden continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>No se pueden abrir las conversaciones.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>No se puede usar este tokenizador.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Gráficos integrados</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Chat privado con modelos RWKV. Todo ocurre en este equipo; no se envía nada a ningún sitio.&lt;br&gt;&lt;br&gt;Licencia: Apache License 2.0. La guía integrada es un modelo de demostración de solo 5,4 millones de parámetros, entrenado para este programa con textos libres: Tatoeba (CC BY 2.0 FR), StoryWeaver y African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Creado con Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c y nlohmann-json. Vocabularios: RWKV World y GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>No se logró un resumen de este chat. Inténtelo de nuevo o use un modelo mayor: Modelo &gt; Obtener modelos.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>El chat temporal «%1» se conserva hasta que Rookery termine o hasta que usted cierre esta línea.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
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
        <translation>Guía</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: midiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln hilo</numerusform>
            <numerusform>%Ln hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 escribe al %2 % de lo que permite esta memoria (%3 GB/s, cada peso leído una vez por token).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Es posible más del 100 %: los modelos pequeños se quedan en la caché del procesador, y los pesos que se encuentran con ceros no se leen.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln segundo</numerusform>
            <numerusform>quedan unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln hora</numerusform>
            <numerusform>quedan unas %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Muy rápido en todas partes. Respuestas cortas y sencillas; se equivoca a menudo.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Rápido en la mayoría de los equipos. Respuestas sencillas; compruebe lo que dice.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Un buen equilibrio entre velocidad y sensatez para la mayoría de los equipos.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>Mejores respuestas, a costa de algo de velocidad.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>Las mejores respuestas de esta lista; para equipos con mucha memoria.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>tamaño no publicado</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Cabe bien en la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Cabe muy justo: otros programas pueden volverse lentos.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Demasiado grande para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Unos %1 tokens por segundo, estimados a partir del modelo en uso.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>No se publicó ninguna suma de comprobación: solo se puede comprobar su longitud.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Se comprueba su suma de comprobación.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery se conecta a %1 y descarga %2 en %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery se conecta a %1 y descarga un archivo de tamaño desconocido en %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Espera al anterior.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; se reintentará pronto.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Comprobando: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>En pausa en %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>«%1» ya está aquí y su suma de comprobación es correcta.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>«%1» ya está aquí. No se publicó ninguna suma de comprobación.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>Se eliminó «%1»</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>El modelo está trabajando</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Extrayendo el texto…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 de %2 tokens, quedan %3 s</translation>
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
            <numerusform>%Ln parte sin texto omitida</numerusform>
            <numerusform>%Ln partes sin texto omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 tokens leídos por %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Cargue un modelo para ver cuánto requiere la lectura.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 tokens; cuánto tarda se sabrá cuando el modelo haya leído algo</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 tokens, unos %2 s</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 tokens, unos %2 min</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Documentos (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>Entretanto se cargó otro modelo. Vuelva a leer el documento con este.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 está leído.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>Comprobando %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>La suma de verificación de %1 está hecha. El catálogo no tiene ninguna para compararla: compárela con la de la página de la que procede el archivo.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 está íntegro: su suma de verificación es la publicada para %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 no es el archivo publicado para %2. Si no lo ha cambiado, descárguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>No se puede abrir el puerto %1. Elija otro. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 parámetros · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>incluido con Rookery</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>la memoria de un chat ocupa %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>Necesita %1 de memoria; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>Necesita %1 de memoria, demasiado para los %2 de aquí; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>Necesita %1 de memoria y cabe; %2</translation>
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
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>No hay ningún modelo cargado. Abra un archivo de modelo para empezar.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>El tokenizador elegido para «%1» no se puede usar; se usa el propio.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>No se pudo cargar «%1». %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>«%1» sigue respondiendo.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>No se pudo cargar «%1» con su estado ajustado o su archivo LoRA.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Se carga sin ellos.</translation>
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
        <translation>Estados ajustados y archivos LoRA (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>No se pudo mover %1 a la papelera. Elimínelo en el gestor de archivos.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>No se puede leer esta carpeta. Compruebe sus permisos.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>La búsqueda terminó tras %Ln archivo. Añada solo las carpetas que contienen modelos.</numerusform>
            <numerusform>La búsqueda terminó tras %Ln archivos. Añada solo las carpetas que contienen modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>Necesita %1 de memoria y ahora hay %2 libres; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>no cabe en la memoria libre</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>«%1» necesita %2 de memoria y hay %3 libres, así que no se cargó.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Cargar de todos modos</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>No se puede abrir la conversación.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>Esperando a que se cargue el modelo</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>Esperando un modelo: elija uno</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Siguiente en la cola</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>%Ln respuesta va antes</numerusform>
            <numerusform>%Ln respuestas van antes</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>La respuesta no se pudo conservar en el disco.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>La respuesta no se puede conservar en el disco en este momento.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>No se pudieron iniciar las respuestas.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>No se pudo cambiar el mensaje.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>No se pudo crear la nueva conversación.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>No se pueden leer los preajustes.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Los preajustes no se pudieron conservar en el disco.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Preguntar primero</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Preguntar primero y otra vez al final</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Preguntar primero y leer dos veces</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>Leer por partes, cada una con la pregunta</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Preguntar primero y luego otra vez con los mejores pasajes</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Enviar solo los mejores pasajes</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Remite a lo que está antes.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>El texto anterior se pegó o se adjuntó.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>El texto anterior está separado.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Se lee como una petición.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Habla del texto.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Antes hay un texto mucho más largo.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Parte %1 de %2. Conservar para: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>No se reconoció el idioma de la pregunta, así que sus palabras quedan como están.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>No se pudo cambiar una palabra que remite hacia atrás. Compruebe la pregunta.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Parte %1 de %2. Si no lo dice, responder: no se menciona.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>no se menciona</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Preguntar a cada parte por separado, enviar la más segura</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Preguntando a la parte %1 de %2…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 de %2 tokens probados con este modelo</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>El texto es más largo que lo probado con este modelo: quizá convengan más los mejores pasajes solos.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>Una diferencia de 30 puntos se detecta en el %1 % de las pruebas, una de 15 puntos en el %2 %.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>su texto</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>El texto es demasiado corto para hacer preguntas. Pegue al menos una página de frases.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Texto, luego pregunta</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Pregunta primero</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Pregunta primero y al final</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Pregunta primero, texto dos veces</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>Volver a mirar los mejores pasajes</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Por partes</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Pregunta primero, luego los mejores pasajes</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Solo los mejores pasajes</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>claramente más</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>claramente menos</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sin diferencia clara</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>«%1» encontró más. Con este modelo, en su prueba: %2 de %3 en lugar de %4 de %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>De la configuración del programa</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Fijado para este modelo</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>De la configuración de este modelo</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Fijado para este chat</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln hilo</numerusform>
            <numerusform>%1 · %Ln hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>%1 retomados, %2 por leer</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 retomados, %2 leídos</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (una caché KV: %2 est.)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Cargando el modelo, %1 de %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Leyendo %1 de %2 tokens</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>Leyendo %1 de %2 tokens, quedan %3 s</translation>
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
        <translation>El único dispositivo gráfico es por software, más lento que el propio procesador.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>No se encontró ninguna tarjeta gráfica con un controlador Vulkan o CUDA que funcione.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>No se guardó ninguna memoria de este chat para este modelo: se lee con el próximo mensaje.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>Se retomó la memoria guardada con este chat; no hay que leer nada.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Se continuó desde el estado en memoria; solo se leyó lo nuevo.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Se continuó desde el estado guardado en el disco; solo se leyó lo que venía después.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Ningún estado guardado encaja con el comienzo de este chat con este modelo: se leyó todo.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>La memoria del procesador gráfico es demasiado pequeña para este modelo, así que calcula el procesador.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>El procesador gráfico dejó de funcionar, así que calcula el procesador. No se perdió ninguna palabra.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>El procesador gráfico no puede ejecutar este modelo, así que calcula el procesador.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>El controlador del procesador gráfico es demasiado antiguo para este programa, así que calcula el procesador. Actualice el controlador.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Se eligió otro tokenizador, así que todo este chat se leyó de nuevo.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>No se pudieron cambiar los estados guardados.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>El chat se escribió en %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>El chat no se escribió.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>No se pudo importar «%1»; no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln chat importado</numerusform>
            <numerusform>%Ln chats importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensaje.</numerusform>
            <numerusform>%Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln parte que no es texto.</numerusform>
            <numerusform>Se omitieron %Ln partes que no son texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escribiendo la copia de seguridad</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Todos los chats se escribieron en %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>La copia de seguridad no se escribió.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>No se pudo restaurar la copia de seguridad; los chats están como estaban.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Se restauró la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>Se restauró la copia de seguridad. Los chats que estaban aquí antes se conservan en %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>«%1» no se importó; no se cambió nada.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>La configuración se escribió en %1.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>La configuración no se escribió.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>La configuración no se tomó.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>La configuración se tomó del archivo.</translation>
    </message>
</context>
</TS>
