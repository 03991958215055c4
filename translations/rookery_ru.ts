<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>О Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>Личные беседы с моделями RWKV, только на этом компьютере.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>Большинство языковых моделей хранит заметки о каждом слове и просматривает их все ради каждого нового. Модель RWKV читает от начала до конца и несёт прочитанное в памяти постоянного размера. Поэтому длинный чат обходится не дороже короткого, а Rookery может сохранить эту память вместе с чатом: когда вы вернётесь, ничего не придётся читать заново. Строка внизу окна показывает, сколько было в памяти и сколько прочитано.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>Цена этого: старые подробности бледнеют. Если важно что-то давнее, повторите это или задайте вопрос перед длинным текстом, а не после него.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>Встроенный проводник</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>Проводник — очень маленькая модель, которую этот проект обучил сам; она примерно в тысячу раз меньше моделей известных сервисов. Она знает эту программу, рассказывает маленькие сказки и отвечает на простые вопросы о коротком тексте. Она ошибается и почти ничего не знает о мире. Для всего остального откройте модель побольше.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Сведения о сторонних компонентах</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Ответ %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Оставить этот</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Оставить ответ %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Копировать ответ %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Несколько ответов; выберите один</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системные</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Также Ctrl и плюс, минус, ноль</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Ничего не скользит, не гаснет и не мигает.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкий</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкий</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Шрифт кода</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>Помимо чата</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Об этом спрашивают копию памяти, которая затем отбрасывается: это никогда не становится частью чата и уступает место, как только вы что-то спросите. Маленькие модели делают это плохо; бессмысленное не показывается.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Заголовки для новых чатов</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Иначе, или если у модели нет удачного, заголовком станут первые слова.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Предлагать следующие вопросы</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Краткие изложения</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>После каждого ответа, показываются в инспекторе.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Скорость этого компьютера</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Модели для измерения</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Каждая читает 512 токенов и пишет 128, трижды, с устройством и потоками, выбранными в настройках. Числа точнее всего, когда больше ничего не работает. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Что измерено</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Письмо, токенов в секунду</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>Бледная полоса — предел памяти: каждый вес читается один раз для каждого токена.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Чтение, токенов в секунду</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Записать в файл…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Версия %1 из %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>Здесь нет подключения? Принесите файл вручную</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Показано ниже</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. На компьютере с подключением откройте %1 или другую страницу, где предлагаются модели RWKV.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. Скачайте один файл с окончанием .gguf, .safetensors или .pth. Обычно он должен быть меньше половины памяти этого компьютера.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Принесите его сюда на флешке или другом диске и положите в %1 или оставьте, где он есть.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Нажмите «Открыть файл модели…» выше или перетащите файл в это окно.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Рекомендуется для этого компьютера</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Получить…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Получить %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Продолжить %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Приостановить %1</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>Отменить %1 и удалить полученное</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>Лицензия: %1. Языки: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Страница модели</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Получить модель побольше</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Файлы, опубликованные авторами для общего пользования. Rookery обращается к сети только ради загрузки, которую вы начали; её можно приостановить, и она продолжится с того же места даже после перезапуска.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>Если в этом нет нужного файла, пробуются другие.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Папка для загрузок</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>Не удаётся показать список моделей.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Список чатов</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Временный</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Временный чат: ничто из него не записывается на диск</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Выберите модель</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Модель: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Сбалансированно</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Творчески</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Свои числа</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Манера ответа: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 есть в документе</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 нет в документе</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Код на %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Переносить длинные строки</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Показать во всё окно</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Показать всю %Ln строку</numerusform>
            <numerusform>Показать все %Ln строки</numerusform>
            <numerusform>Показать все %Ln строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Новый чат</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Новый &amp;временный чат</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>Пресе&amp;ты…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;Хранилище…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>Показать &amp;архивные чаты</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>Кратко и&amp;зложить этот чат</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Импорт чатов…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>Резервная &amp;копия всех чатов…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Вос&amp;становить из копии…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>П&amp;ерейти к чату…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>С&amp;ледующий чат</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>Пре&amp;дыдущий чат</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>Поиск по всем &amp;чатам</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>Найти в &amp;этом чате</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>Написать &amp;сообщение</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>Ос&amp;тановить ответ</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>Отменить &amp;удаление</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>Скопи&amp;ровать весь чат</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Приложить документ…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>Приложить п&amp;апку с исходным кодом…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>&amp;Открыть файл модели…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>Открыть &amp;файл токенизатора…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>Провер&amp;ить токенизаторы…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>&amp;Получить модели</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>&amp;Выгрузить из памяти</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Использовать настроенное &amp;состояние…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>Использовать файл &amp;LoRA…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>У&amp;брать настроенное состояние и LoRA</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Список чатов</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Обычный текст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Скопировать &amp;диагностику</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;Лаборатория запросов</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>&amp;Вопросы о длинных текстах</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>&amp;О Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>Скорость этого &amp;компьютера</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти с&amp;ледующее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;предыдущее</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Напишите сообщение</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>Ваше сообщение ждёт своей очереди</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Приложить документ</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Приложить документ (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Стоп (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Отправить (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Отправить (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>Пишется ответ</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Действия с «%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Место в очереди: %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>Здесь будет список ваших чатов. Они остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Открепить</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Закрепить вверху</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Ду&amp;блировать</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Вернуть из &amp;архива</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>В &amp;архив</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Пап&amp;ка</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Новая папка…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>Убра&amp;ть из папки</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Автоматически</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Слои на графическом процессоре</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 — столько, сколько вмещает его память; остальные считает процессор. Действует со следующей загрузки модели.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>Посмотреть ещё раз: отправить отрывки, подходящие к вопросу</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>Тщательно: перечитать всё вместе с вопросом</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Спросить о документе %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Удалить: текст и сохранённое состояние исчезнут, файл останется</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>Что модели следует запомнить? (можно оставить пустым)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Прочитать %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Переименовать %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файла там больше нет.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Файл не удаётся открыть. Проверьте права доступа к нему.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>Файл больше 1 ГБ, а документ не может быть больше.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>В нём больше текста, чем Rookery принимает за один раз. Разделите его на части.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Его вложенность глубже, чем у любого настоящего документа, поэтому он не обработан.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Он защищён паролем. Сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>Файл повреждён. Попробуйте другую копию.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Это не текст, не PDF, DOCX, ODT или EPUB, не веб-страница и не исходный код.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>Это файл старого формата Office. Сначала сохраните его как DOCX, ODT или PDF.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>В нём нет текста. Отсканированные страницы нужно сначала обработать программой распознавания текста.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>Извлечение текста заняло слишком много времени и было прекращено.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>Для извлечения текста нужно слишком много памяти.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>Программа, извлекающая текст, не выполнила свою работу. Возможно, поможет переустановка Rookery.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Папка с исходным кодом</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>Прочитать один раз, спрашивать много раз</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Документ читается один раз. То, что модель из него запоминает, сохраняется, поэтому каждый новый чат о нём начинается сразу, в том числе после перезапуска. Модель такого рода помнит не каждое слово: если важны точные слова или числа, попросите её посмотреть ещё раз.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Приложить документ…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Приложить папку с исходным кодом…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, веб-страницы, Markdown, текст и исходный код; файл можно и перетащить в окно. Ничто не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>Приостановлено. Полученное сохранено.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>Сервер недоступен. Проверьте подключение или выберите другой источник.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>Подключение небезопасно, поэтому ничего не скачано. Проверьте часы этого компьютера или выберите другой источник.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>Файла там больше нет. Поищите более новый на странице модели.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>Сервер занят. Попробуйте позже или выберите другой источник.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>Некоторое время от сервера ничего не приходило. Полученное сохранено.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>Подключение прервалось. Полученное сохранено.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>Сервер прислал не ту часть файла, о которой его просили. Выберите другой источник.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>На сервере файл другого размера, чем в списке. Выберите другой источник.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>Полученный файл не совпадает с опубликованным и поэтому удалён. Выберите другой источник.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>На диске недостаточно места. Освободите место и продолжите.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>В эту папку нельзя ничего записать. Выберите другую.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>В папке уже есть другой файл с таким именем. Переименуйте его или выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Перетащите сюда документ, модель, токенизатор или чат</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Здравствуйте, я проводник.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>О чём поговорим?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Очень маленькая модель, живущая в этой программе. Я знаю, что здесь где, рассказываю маленькие сказки и отвечаю на простые вопросы о коротком тексте. Ничто из написанного вами не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>Модель «%1» готова. Ничто из написанного вами не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Получить модель побольше</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Какой файл подходит этому компьютеру и где его найти</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Открыть файл модели</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Используется там, где лежит, и не копируется; его можно и перетащить сюда</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Память постоянного размера, которая сохраняется и используется снова</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Движок и хранилище</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 — использовать все ядра. Действует со следующей загрузки модели.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Точность весов</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Меньше — быстрее и чуть менее точно. Действует со следующей загрузки модели.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Место для сохранённой памяти</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>Занято %1. Сами чаты хранятся всегда; чат без своей памяти читается ещё раз.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Хранилище…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Освобождать память модели через</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Минуты без вопроса; 0 — никогда. Следующее сообщение загрузит модель снова, и ни один чат ничего не потеряет.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Начните снова, когда захотите.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Значение здесь не имеет смысла</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Измените его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Этого там больше нет</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Проверьте имя или подключите диск, на котором это было.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл не удаётся прочитать</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>Проверьте права доступа к нему и диск, на котором он лежит.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Туда нельзя ничего записать</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Выберите папку, в которую вам разрешено писать.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Освободите место; записанное до сих пор сохранено.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>Файл обрезан</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Скачайте или скопируйте его снова.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>Файл повреждён или неизвестного вида</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Получите его снова оттуда, откуда он взят, или выберите другой файл.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Такие файлы не поддерживаются</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Поищите модель в виде .pth, .safetensors, .gguf или rwkv.cpp .bin.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Это не модель, с которой может работать Rookery</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>Выберите модель RWKV версии 4, 5, 6 или 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Тип, в котором хранятся веса, не поддерживается</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Поищите ту же модель в F16, BF16, Q8_0 или Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>Файл не такой, каким должен быть</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Скачайте его снова.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>Токенизатор и модель не подходят друг другу</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Выберите другой в меню «Токенизатор».</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Это сделано для другой модели</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Загрузите модель, для которой это сделано.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Недостаточно свободной памяти</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Закройте другие программы или выберите модель меньше или сильнее квантованную.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>Устройство нельзя использовать</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Выберите другое в меню Модель &gt; Устройство или обновите его драйвер.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>Устройство перестало работать</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Выберите другое в меню Модель &gt; Устройство; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Другая программа Rookery использует ту же папку данных</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Закройте её или используйте другую папку.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>Беседы записаны более новой версией Rookery</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Установите более новую версию; ничего не изменено.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>База данных бесед повреждена</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Запустите Rookery снова: программа оставит повреждённый файл и спасёт всё, что можно прочитать.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Произошло что-то непредвиденное</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Попробуйте ещё раз, а если не поможет, сообщите об этом, приложив подробности.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>Драйвер устройства слишком старый</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Открыть файл модели</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Открыть файл токенизатора</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Токенизаторы (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Экспорт этого чата</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Чат с его памятью (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Использовать настроенное состояние</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>Использовать файл LoRA</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Импорт чатов</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Чаты (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Резервная копия всех чатов</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Резервные копии (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Приложить документы</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Приложить папку с исходным кодом</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Найти в этом чате</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>Не искать в %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Предложенные вопросы</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>Копировать формулу как написано</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>Модель несёт весь чат в памяти постоянного размера. Она сохраняется вместе с чатом и используется снова.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Токенов пока</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Было в памяти</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитано заново</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Размер памяти</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>KV-кэш (оценка)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Сохранено на диске</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Ход за ходом</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Сплошная линия: эта память. Штриховая: KV-кэш той же длины, оценка.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Вся программа</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Письмо, сейчас</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный запрос</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Сообщается модели перед первым сообщением этого чата. После изменения она прочитает чат заново.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токенов/с</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>Сила по слоям</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>Длина доли каждого слоя в памяти, первый слой слева.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Формат запроса</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Как реплики записываются для модели. После изменения она читает чат заново.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Что читает модель</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Неожиданность</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>Насколько маловероятным модель считала каждое слово своего последнего ответа, до температуры и штрафов: чем темнее, тем менее вероятно.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Показывать для следующих ответов</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Бит на токен</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Как вы названы для модели</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Как модель названа для самой себя</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Имена этого формата</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 из %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>Лаборатория запросов</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery прячет в нём вымышленные факты, спрашивает о них в каждом порядке и считает, что находит загруженная модель. Ничто не покидает этот компьютер. Вымышленные факты — не ваши настоящие вопросы.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Вставьте страницу или больше</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Текст, из которого делать вопросы</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, грубо</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Модель открывается…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Идут вопросы… %1 %</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>Метка — то, что сосчитано; полоса — где с уверенностью 95 % лежит истинная доля. Каждый порядок сравнивается с «Текст, потом вопрос» на тех же вопросах.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>По месту в тексте, от начала до конца</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>По длине текста, в токенах</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Использовать этот порядок для этой модели</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>Ваш собственный вопрос о нём, если хотите</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>Слова, которые должны быть в ответе</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Испытать и более медленные порядки</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>К последнему</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Открыть этот адрес в браузере?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>Вопросы о длинных текстах</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Память постоянного размера</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>Большинство языковых моделей хранит каждое слово чата и снова и снова просматривает их все. Модель RWKV читает от начала до конца, один раз. Прочитанное живёт в её состоянии: памяти, размер которой всегда одинаков. Поэтому длинные чаты остаются быстрыми, и поэтому Rookery может сохранить состояние и завтра продолжить, ничего не читая заново.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Почему трудно оглядываться назад</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Небольшая память не может удержать длинный текст дословно, поэтому при чтении модели приходится решать, что сохранить. Если ваш вопрос стоит после текста, она решает, не зная, что вам нужно, и несохранённое пропадает. Если вопрос стоит впереди, она при чтении знает, что искать.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что можете сделать вы</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>Пишите «Кратко изложи текст ниже:» и затем текст, а не текст и затем «Кратко изложи текст выше». Повторите вопрос ещё раз в конце. Спрашивайте о чём-то одном за раз. Если нужно много мелких фактов, вставляйте важный отрывок, а не всё.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Что делает Rookery</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Если вопрос идёт после длинного текста, строка над полем ввода предлагает поставить его первым. «Просмотр» показывает слово в слово, что будет отправлено; «Применить» меняет введённое, а Ctrl+Z возвращает его. Сообщение, отправленное в другом порядке, помечено; его можно отправить снова так, как набрано, или сравнить. Ничто не меняется без вашей просьбы, и всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>Помогает ли это, зависит от модели и от текста. Лаборатория запросов в меню «Инструменты» прячет вымышленные факты в вашем тексте, спрашивает о них в каждом порядке и считает. Она сообщает, если разница может быть случайной.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Чего это не может</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>Порядок меняет то, что сохраняется, а не то, сколько помещается. Он не помогает, когда важны сразу сотни фактов или когда текст длиннее, чем те, на которых обучалась модель. И текст может содержать собственные указания: вопрос впереди от них не защищает.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>Вверху: сначала читается текст, и большая его часть теряется до вопроса. Внизу: вопрос идёт первым, и строка текста, отвечающая на него, сохраняется.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Текст, потом вопрос: у знака вопроса память держит всего понемногу. Единственная важная строка могла пропасть.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Вопрос, потом текст: модель знает, что искать, и сохраняет строку с ответом.</translation>
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
        <translation>Ответ готов.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>&amp;Токенизатор</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>Систем&amp;ные цвета</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Св&amp;етлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>Снова просмотреть папки &amp;моделей</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>&amp;Форматированные ответы</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Ответы &amp;простым текстом</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Ответы моно&amp;ширинным шрифтом</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>Этот ч&amp;ат</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>Убрать &amp;закладку</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>Поставить &amp;закладку</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Сохраняет память в этом месте, чтобы при продолжении отсюда ничего не читать</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>&amp;Два ответа сразу</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>&amp;Два других ответа сразу</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;Три ответа сразу</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>&amp;Три других ответа сразу</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>Новый чат &amp;отсюда</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>Со всем, что после</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Есть закладка</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>Обрезано по наибольшей длине</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Ответить &amp;с настройкой</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Ответить снова &amp;с настройкой</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Точно</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Самые вероятные слова; для фактов и кода</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Сбалансированно</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Для большинства бесед</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>Т&amp;ворчески</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Больше неожиданного; для историй и идей</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>Не более %Ln токена</numerusform>
            <numerusform>Не более %Ln токенов</numerusform>
            <numerusform>Не более %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>&amp;Вставить сообщение ниже…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>Сделать с&amp;ловами модели</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>Сделать вашими с&amp;ловами</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Как ещё один вариант; продолжение сохраняется</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>По&amp;казать с оформлением</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>В&amp;ыделить текст</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>Как он был написан, одним куском</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Вы: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Изменить сообщение</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Отбросить изменения</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>Вставляемое сообщение</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>продолжено %1, прочитано %2</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 ток./с</translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1, слоёв: %2 из %3</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Устройство</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Файла там нет</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>Загружается %1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Файлы используются там, где лежат, и никогда не копируются. Файл читается только как данные; ничто в нём не исполняется.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Просматриваемые папки</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Непригодные файлы: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Они названы как модели, но другого вида или повреждены.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Добавить папку с моделями</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>Манера ответа с %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файла там больше нет.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Часть этой программы. Очень маленькая: проводник и рассказчик маленьких сказок, а не универсальный помощник.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Действия с %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Показать в &amp;файловом менеджере</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Файл остаётся на месте</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>Переместить в &amp;корзину</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>Переместить в &amp;корзину (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Проверить файл</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>Сравнивает контрольную сумму с опубликованной</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>Сообщение удалено.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>Последний раз в этом чате отвечала модель %1. Нынешняя модель может продолжить, прочитав чат один раз.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Загрузить %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Сбросить: %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>Настроенное состояние и LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Настроенное состояние даёт %1 начальную память; файл LoRA немного меняет её веса. Модель загружается снова, и Rookery запоминает их для этой модели.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Ничего не используется.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Альфа файла %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>Как сильно действует файл: это число, делённое на его ранг. Его выбрали при обучении файла, и в самом файле его нет; посмотрите там, где вы взяли файл. Обычно 32.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>Альфа файла LoRA</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Загрузить с ним</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Использовать настроенное состояние…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>Использовать файл LoRA…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Убрать оба</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Убрать настроенное состояние и LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Назад к чату</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>В документе</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Новый пресет</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Изменить пресет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Системный запрос: кем быть модели и как ей отвечать</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный запрос</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Пример %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Вы говорите</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Пример %1: вы говорите</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Модель отвечает</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Пример %1: модель отвечает</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Добавить пример</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Настроенное состояние</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>Файл, с которым модель начинает как кто-то другой, без объяснений.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Точно</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Самые вероятные слова; для фактов и кода</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Сбалансированно</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Для большинства бесед</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>Т&amp;ворчески</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Больше неожиданного; для историй и идей</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Как во всех &amp;чатах</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Способы начать чат</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>Модель читает пресет один раз и хранит его как память: чат с него начинается сразу, какой бы он ни был длины.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Пресетов пока нет. Создайте такой для того, о чём спрашиваете часто: переводчик, рецензент, персонаж.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Новый пресет</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Прочитан: начинается сразу</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитан</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln пример</numerusform>
            <numerusform>%Ln примера</numerusform>
            <numerusform>%Ln примеров</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>Новый чат с «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>Отправлено с вопросом впереди</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Показывает, что было отправлено, и позволяет отправить так, как набрано</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>Вместо «%1»</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Без изменений; символов, не показанных здесь: %1.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>Пишется…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Продолжить с этим</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>Оба порядка</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Одно сравнение мало о чём говорит: лаборатория запросов в меню «Инструменты» считает.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Как набрано</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>С вопросом впереди</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>Теперь вопрос стоит первым.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>Вопрос идёт после длинного текста. Модель читает один раз: спросить сначала?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>Вопрос впереди</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Это может помочь: модель хранит прочитанное в небольшой памяти, и с вопросом впереди она знает, что сохранить.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Как спросить</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Как набрано</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Как будет отправлено</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Всегда в этом чате</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Никогда в этом чате</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>Так для этой модели</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Отправить снова, как набрано</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>Сравнить оба ответа</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Что это?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Перейти к чату или искать во всех</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Чатов пока нет.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Показать %1 в файловом менеджере</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Убрать %1 из списка</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>Выше — неожиданнее; при 0 всегда берётся самое вероятное слово.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Учитываются только самые вероятные слова, вместе составляющие эту долю.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Штраф за присутствие</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Делает каждое уже использованное слово менее вероятным.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Штраф за частоту</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>То же, но тем сильнее, чем чаще слово использовалось.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Наибольшая длина ответа</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>В токенах</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>Одно и то же зерно даёт один и тот же ответ; −1 каждый раз берёт другое.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>Штрафы слабеют вдвое через</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>В токенах; 0: никогда не слабеют.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Тексты, завершающие ответ</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>По одному на строке; \n означает новую строку. Ответ останавливается перед первым из них.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>Манера ответа</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Сбалансированно</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Творчески</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Ответов на каждое сообщение</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Создаются одновременно; вы оставляете один, другие сохраняются как ветки.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Скрыть числа</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Показать числа</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Поиск по чатам</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Сбросить: %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Для других программ</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Сервер на этом компьютере с интерфейсом, как у OpenAI. Никто вне этого компьютера не может к нему обратиться, он требует ключ, и ничто из запросов не сохраняется.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Разрешить другим программам обращаться к модели</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Копировать ключ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Команда для терминала; она содержит ключ.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Копировать пример</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Отправлять по</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter начинает новую строку.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter начинает новую строку.</translation>
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
        <translation>Порядок длинных сообщений</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Эти модели читают один раз, от начала до конца. Вопрос перед длинным текстом часто им помогает.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Предлагать</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный запрос</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Сообщается модели перед первым сообщением каждого нового чата: кем ей быть и как отвечать.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Сколько показывать</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Эти настройки в файле</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Чтобы взять их на другой компьютер. Чатов, путей и ключей среди них нет.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Записать в файл…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Взять из файла…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Сообщать, когда ответ готов</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Уведомление рабочего стола, когда это окно не на переднем плане.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Оставаться в области уведомлений после закрытия окна</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>Значок в области уведомлений снова показывает окно; «Выход» завершает программу. Если такой области нет, закрытие окна завершает её как обычно.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>При вводе</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Изменить последнее сообщение (в пустом поле)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>Перейти к сообщениям (в пустом поле)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>В списке чатов</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Меню действий</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Состояние программы</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Модель не загружена</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>Скорость последнего ответа</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Токены, что были в памяти, и токены, которые пришлось читать</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Размер памяти этого чата; она не растёт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Сохранённая память</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>То, что модель помнит о каждом чате, чтобы не читать его снова. Слова хранятся всегда; чат без своей памяти читается ещё раз со следующим сообщением.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>Занято %1 из %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Сверх него первой удаляется память, которой дольше всего не пользовались, кроме той, что отмечена для хранения.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Предел в мегабайтах</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Забыть всю память</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>По чатам</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Пока ничего не сохранено. Первый ответ оставит первую память.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Все чаты в одном файле</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Резервная копия содержит каждое слово каждого чата. При восстановлении её чаты занимают место нынешних, а те сохраняются рядом.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln состояние</numerusform>
            <numerusform>%Ln состояния</numerusform>
            <numerusform>%Ln состояний</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>Разрешить удалять память «%1» при достижении предела</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>Хранить память «%1»</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Хранится; щёлкните, чтобы разрешить удаление</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Хранить</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>Забыть память «%1»</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Забыть эту память</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Мысли</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Размышляет</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Развёрнуто</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Свёрнуто</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>Размышление: %Ln секунда</numerusform>
            <numerusform>Размышление: %Ln секунды</numerusform>
            <numerusform>Размышление: %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>Размышление: %Ln минута</numerusform>
            <numerusform>Размышление: %Ln минуты</numerusform>
            <numerusform>Размышление: %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Токены обозначают немного другой текст.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Принадлежит модели</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>Байт на токен: %1</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Токен %1, %Ln байт: %2</numerusform>
            <numerusform>Токен %1, %Ln байта: %2</numerusform>
            <numerusform>Токен %1, %Ln байт: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(нет текста)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Принадлежит модели</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Проверить токенизаторы</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Введите или вставьте что угодно на любом языке. Это остаётся на этом компьютере и не сохраняется.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Например: Привет, мир! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Текст для превращения в токены</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Используются только первые 64 КиБ текста.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Сколько это стоит</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Меньше токенов читаются быстрее. Выберите строку, чтобы увидеть её кусочки.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Открыть файл токенизатора…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Кусочки</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Кусочки %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>Токенов: %1, байт: %2. ␣ — пробел, ↵ — новая строка, ⇥ — табуляция; &lt;0xE4&gt; — байт, который сам по себе не символ.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Показать номера и байты</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Здесь появятся кусочки.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Показаны первые %1.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Показать окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery всё ещё работает</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>Значок в области уведомлений снова показывает окно; «Выход» завершает программу.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>Чисел и цитат в ответе: %1, из них есть в документе: %2.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Беседы можно читать, но ничего нового сохранить нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>Файл с беседами был повреждён. Из него удалось спасти %Ln сообщение.</numerusform>
            <numerusform>Файл с беседами был повреждён. Из него удалось спасти %Ln сообщения.</numerusform>
            <numerusform>Файл с беседами был повреждён. Из него удалось спасти %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Повреждённый файл сохранён как %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>Сохранённая память была повреждена и создана заново. Слова не потеряны; каждый чат будет прочитан ещё раз со следующим сообщением.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>В прошлый раз был прерван %Ln ответ; его можно продолжить.</numerusform>
            <numerusform>В прошлый раз были прерваны %Ln ответа; их можно продолжить.</numerusform>
            <numerusform>В прошлый раз было прервано %Ln ответов; их можно продолжить.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>Беседы не удаётся открыть.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>Этот токенизатор нельзя использовать.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Видеокарта</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Встроенная графика</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Программное</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Личные беседы с моделями RWKV. Всё происходит на этом компьютере; ничто никуда не отправляется.&lt;br&gt;&lt;br&gt;Лицензия: Apache License 2.0. Встроенный проводник — демонстрационная модель всего с 5,4 миллиона параметров, обученная для этой программы на открытых текстах: Tatoeba (CC BY 2.0 FR), StoryWeaver и African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Создано с помощью Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c и nlohmann-json. Словари: RWKV World и GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>Краткое содержание этого чата не получилось. Попробуйте ещё раз или возьмите модель побольше: Модель &gt; Получить модели.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>Временный чат «%1» остаётся, пока вы не завершите Rookery или не закроете эту строку.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токенов/с</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Проводник</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: идёт измерение…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln поток</numerusform>
            <numerusform>%Ln потока</numerusform>
            <numerusform>%Ln потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 пишет на %2 % от того, что позволяет эта память (%3 ГБ/с, каждый вес читается один раз для каждого токена).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Возможно и больше 100 %: небольшие модели остаются в кэше процессора, а веса, которые умножаются на нули, не читаются.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln секунда</numerusform>
            <numerusform>осталось примерно %Ln секунды</numerusform>
            <numerusform>осталось примерно %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln минута</numerusform>
            <numerusform>осталось примерно %Ln минуты</numerusform>
            <numerusform>осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>остался примерно %Ln час</numerusform>
            <numerusform>осталось примерно %Ln часа</numerusform>
            <numerusform>осталось примерно %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Очень быстрая везде. Короткие, простые ответы; часто ошибается.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Быстрая на большинстве компьютеров. Простые ответы; проверяйте сказанное.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Хорошее равновесие скорости и смысла для большинства компьютеров.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>Ответы лучше, но медленнее.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>Лучшие ответы в этом списке; для компьютеров с большой памятью.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 и другие</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>Параметров: %1</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>размер не опубликован</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Хорошо помещается в память этого компьютера.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Помещается впритык: другие программы могут замедлиться.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Слишком велика для памяти этого компьютера.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Примерно %1 токенов в секунду, оценка по используемой модели.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>Контрольная сумма не опубликована: проверить можно только длину.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Контрольная сумма проверяется.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery подключится к %1 и скачает %2 в %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery подключится к %1 и скачает файл неизвестного размера в %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Ждёт предыдущую.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; скоро новая попытка.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Проверка: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Приостановлено на %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>«%1» получена, и контрольная сумма верна.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>«%1» получена. Контрольная сумма для неё не опубликована.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать её</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Это не удалось сделать.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>Чат «%1» удалён</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>Модель работает</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, свободно %2</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Извлечение текста…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Ожидание модели</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 из %2 токенов</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 из %2 токенов, осталось %3 с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>Пропущена %Ln часть без текста</numerusform>
            <numerusform>Пропущено %Ln части без текста</numerusform>
            <numerusform>Пропущено %Ln частей без текста</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>Токенов: %1, прочитано моделью %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>состояние %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Загрузите модель, чтобы узнать, сколько займёт чтение.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>Токенов: %1; сколько времени это займёт, станет известно, когда модель что-нибудь прочитает</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>Токенов: %1, примерно %2 с</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>Токенов: %1, примерно %2 мин</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Документы (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>За это время была загружена другая модель. Прочитайте документ снова с ней.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>Прочитано: %1.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>Проверка %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>Контрольная сумма %1 вычислена. В каталоге её не с чем сравнить: сравните её с суммой на странице, откуда взят файл.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 цел: контрольная сумма совпадает с опубликованной для %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 — не тот файл, который опубликован для %2. Если вы его не меняли, загрузите его заново.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>Порт %1 не удаётся открыть. Выберите другой. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · параметров: %2 · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>поставляется с Rookery</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>память чата занимает %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>Нужно %1 памяти; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>Нужно %1 памяти, слишком много для имеющихся здесь %2; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>Нужно %1 памяти, и она помещается; %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>Модели RWKV (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>Модель не загружена. Чтобы начать, откройте файл модели.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Выберите модель</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Проводник</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>Токенизатор, выбранный вами для «%1», нельзя использовать; используется её собственный.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>Не удалось загрузить «%1». %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>Отвечать продолжает «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>Не удалось загрузить «%1» с настроенным состоянием или файлом LoRA.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Она загружена без них.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>Настроенное состояние: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, альфа %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>Настроенные состояния и файлы LoRA (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>Не удалось переместить %1 в корзину. Удалите файл в файловом менеджере.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>Эту папку не удаётся прочитать. Проверьте права доступа к ней.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>Поиск остановлен после %Ln файла. Добавляйте только папки, в которых лежат модели.</numerusform>
            <numerusform>Поиск остановлен после %Ln файлов. Добавляйте только папки, в которых лежат модели.</numerusform>
            <numerusform>Поиск остановлен после %Ln файлов. Добавляйте только папки, в которых лежат модели.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>Нужно %1 памяти, а сейчас свободно %2; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>не помещается в свободную память</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>Для «%1» нужно %2 памяти, а свободно %3, поэтому модель не загружена.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Всё равно загрузить</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>Беседу не удаётся открыть.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Это не удалось сделать.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системные</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>Ожидание загрузки модели</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>Ожидание модели: выберите её</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Следующее в очереди</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>Впереди %Ln ответ</numerusform>
            <numerusform>Впереди %Ln ответа</numerusform>
            <numerusform>Впереди %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>Ответ не удалось сохранить на диске.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>Сейчас ответ нельзя сохранить на диске.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>Не удалось начать ответы.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>Не удалось изменить сообщение.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>Не удалось создать новую беседу.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>Пресеты не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Пресеты не удалось сохранить на диске.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Спросить сначала</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Спросить сначала и ещё раз в конце</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Спросить сначала и прочитать дважды</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>Читать по частям, каждую с вопросом</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Спросить сначала, затем ещё раз с лучшими отрывками</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Отправить только лучшие отрывки</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Он указывает на то, что стоит перед ним.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>Текст перед ним вставлен или приложен.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>Текст перед ним отделён.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Он звучит как просьба.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Он говорит о тексте.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Перед ним стоит гораздо более длинный текст.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Часть %1 из %2. Запомнить для: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>Токенов: %1</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>примерно %1 с</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>Язык вопроса не распознан, поэтому его слова остаются как есть.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>Слово, указывающее назад, не удалось изменить. Проверьте, пожалуйста, вопрос.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Часть %1 из %2. Если в ней об этом не сказано, ответь: не упомянуто.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>не упомянуто</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Спросить по каждой части отдельно, отправить самую надёжную</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Вопрос по части %1 из %2…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 из %2 токенов, проверенных с этой моделью</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>Текст длиннее того, что проверено с этой моделью: одни лучшие отрывки могут подойти лучше.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>Разница в 30 пунктов обнаруживается в %1 % запусков, разница в 15 пунктов — в %2 %.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>ваш текст</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>Текст слишком короток для вопросов. Вставьте хотя бы страницу предложений.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Текст, потом вопрос</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Вопрос впереди</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Вопрос впереди и в конце</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Вопрос впереди, текст дважды</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>Ещё раз посмотреть лучшие отрывки</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>По частям</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Вопрос впереди, потом лучшие отрывки</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Только лучшие отрывки</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>явно больше</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>явно меньше</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>нет явной разницы</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>С порядком «%1» найдено больше. На этой модели, в вашем тесте: %2 из %3 вместо %4 из %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>Из настроек программы</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Задано для этой модели</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>Из настроек этой модели</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Задано для этого чата</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln поток</numerusform>
            <numerusform>%1 · %Ln потока</numerusform>
            <numerusform>%1 · %Ln потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 ток./с</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>продолжено %1, осталось прочитать %2</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>продолжено %1, прочитано %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>состояние %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (KV-кэш: оценка %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Загрузка модели, %1 из %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Чтение: %1 из %2 токенов</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>Чтение: %1 из %2 токенов, осталось %3 с</translation>
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
        <translation>ЦП</translation>
    </message>
    <message>
        <source>The only graphics device is a software one, slower than the processor itself.</source>
        <translation>Единственное графическое устройство — программное, оно медленнее самого процессора.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Видеокарта с работающим драйвером Vulkan или CUDA не найдена.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>Память этого чата для этой модели не сохранена: он будет прочитан со следующим сообщением.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>Использована память, сохранённая с этим чатом; читать ничего не нужно.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Продолжено с состояния в памяти; прочитано только новое.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Продолжено с состояния, сохранённого на диске; прочитано только то, что было после.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Ни одно сохранённое состояние не подходит к началу этого чата с этой моделью: он прочитан целиком.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>Память графического процессора мала для этой модели, поэтому считает процессор.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>Графический процессор перестал работать, поэтому считает процессор. Ни слова не потеряно.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>Графический процессор не может выполнять эту модель, поэтому считает процессор.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>Драйвер графического процессора слишком старый для этой программы, поэтому считает процессор. Обновите драйвер.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Выбран другой токенизатор, поэтому весь этот чат прочитан заново.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>Не удалось изменить сохранённые состояния.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>Запись: %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Чат записан в %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>Чат не записан.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>«%1» не удалось импортировать; ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>Импортирован %Ln чат</numerusform>
            <numerusform>Импортировано %Ln чата</numerusform>
            <numerusform>Импортировано %Ln чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln сообщение.</numerusform>
            <numerusform>%Ln сообщения.</numerusform>
            <numerusform>%Ln сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>Пропущена %Ln часть, которая не является текстом.</numerusform>
            <numerusform>Пропущено %Ln части, которые не являются текстом.</numerusform>
            <numerusform>Пропущено %Ln частей, которые не являются текстом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Записывается резервная копия</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Все чаты записаны в %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>Резервная копия не записана.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>Не удалось восстановить чаты из резервной копии; они остались как были.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Чаты восстановлены из резервной копии.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>Чаты восстановлены из резервной копии. Прежние чаты сохранены в %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>«%1» не импортировано; ничего не изменено.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Настройки записаны в %1.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Настройки не записаны.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>Настройки не взяты.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>Настройки взяты из файла.</translation>
    </message>
</context>
</TS>
