<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Про Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>Приватні розмови з моделями RWKV, лише на цьому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Як це працює</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>Більшість мовних моделей зберігає нотатки про кожне слово й переглядає їх усі заради кожного нового. Модель RWKV читає від початку до кінця й несе прочитане в пам&apos;яті сталого розміру. Тому довгий чат коштує не більше за короткий, а Rookery може зберегти цю пам&apos;ять разом із чатом: коли ви повернетеся, нічого не доведеться читати знову. Рядок унизу вікна показує, скільки було в пам&apos;яті й скільки прочитано.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>Ціна цього: давні подробиці бліднуть. Якщо важливе щось давнє, повторіть це або поставте питання перед довгим текстом, а не після нього.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>Вбудований провідник</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>Провідник — дуже мала модель, яку цей проєкт навчив сам; вона приблизно в тисячу разів менша за моделі відомих сервісів. Вона знає цю програму, розповідає маленькі казки й відповідає на прості питання про короткий текст. Вона помиляється й майже нічого не знає про світ. Для всього іншого відкрийте більшу модель.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Відомості про сторонні компоненти</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Відповідь %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Залишити цю</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Залишити відповідь %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Копіювати відповідь %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Кілька відповідей; виберіть одну</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системні</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Також Ctrl і плюс, мінус, нуль</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Зменшити текст</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Збільшити текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Ніщо не ковзає, не згасає й не блимає.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Міжрядковий інтервал</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Вузький</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
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
        <translation>Діє з наступного запуску.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Шрифт коду</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>Поза чатом</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Про це питають копію пам&apos;яті, яку потім відкидають: воно ніколи не стає частиною чату й поступається місцем, щойно ви щось спитаєте. Малі моделі роблять це погано; беззмістовне не показується.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Заголовки для нових чатів</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Інакше, або якщо модель не має вдалого, заголовком стануть перші слова.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Пропонувати наступні питання</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Стислі виклади</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>Після кожної відповіді, показуються в інспекторі.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Швидкість цього комп&apos;ютера</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Моделі для вимірювання</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Кожна читає 512 токенів і пише 128, тричі, з пристроєм і потоками, вибраними в налаштуваннях. Числа найточніші, коли більше нічого не працює. Ніщо не залишає цей комп&apos;ютер.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Виміряти</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Що виміряно</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Письмо, токенів за секунду</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>Бліда смуга — межа пам&apos;яті: кожна вага читається один раз для кожного токена.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Читання, токенів за секунду</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Записати у файл…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копіювати як JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Версія %1 з %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Попередня версія</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Наступна версія</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>Тут немає з&apos;єднання? Принесіть файл вручну</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Показано нижче</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. На комп&apos;ютері зі з&apos;єднанням відкрийте %1 або іншу сторінку, де пропонують моделі RWKV.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. Завантажте один файл із закінченням .gguf, .safetensors або .pth. Зазвичай він має бути меншим за половину пам&apos;яті цього комп&apos;ютера.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Принесіть його сюди на флешці чи іншому диску й покладіть у %1 або залиште там, де він є.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Натисніть «Відкрити файл моделі…» вище або перетягніть файл у це вікно.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Рекомендовано для цього комп&apos;ютера</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Отримати…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Отримати %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Продовжити %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Призупинити %1</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>Скасувати %1 і видалити отримане</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Використати %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>Ліцензія: %1. Мови: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Сторінка моделі</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Отримати більшу модель</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Файли, опубліковані авторами для загального користування. Rookery звертається до мережі лише заради завантаження, яке ви почали; його можна призупинити, і воно продовжиться з того ж місця навіть після перезапуску.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>Якщо в цьому немає потрібного файлу, буде випробувано інші.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Тека для завантажень</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>Не вдається показати список моделей.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Список чатів</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новий чат</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Тимчасовий</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Тимчасовий чат: нічого з нього не записується на диск</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Виберіть модель</translation>
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
        <translation>Збалансовано</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Творчо</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Власні числа</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Манера відповіді: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
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
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 є в документі</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 немає в документі</translation>
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
        <translation>Переносити довгі рядки</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Показати на все вікно</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показати менше</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Показати весь %Ln рядок</numerusform>
            <numerusform>Показати всі %Ln рядки</numerusform>
            <numerusform>Показати всі %Ln рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Новий чат</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Новий &amp;тимчасовий чат</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>&amp;Пресети…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;Сховище…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>Показати &amp;архівні чати</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>Стисло в&amp;икласти цей чат</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Імпорт чатів…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>Резервна &amp;копія всіх чатів…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Відновити &amp;з копії…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>Перейти &amp;до чату…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Наст&amp;упний чат</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>Попе&amp;редній чат</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>Пошук в усіх &amp;чатах</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Знайти в цьому чаті</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>Написати &amp;повідомлення</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>Зупинити &amp;відповідь</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Скасувати видалення</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>Скопі&amp;ювати весь чат</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Документи</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Додати документ…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>Додати &amp;теку з вихідним кодом…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>&amp;Відкрити файл моделі…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>Відкрити &amp;файл токенізатора…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>Перевір&amp;ити токенізатори…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>&amp;Отримати моделі</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>В&amp;ивантажити з пам&apos;яті</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Використати налаштований &amp;стан…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>Використати файл &amp;LoRA…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>При&amp;брати налаштований стан і LoRA</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>Список &amp;чатів</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Інспектор</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>З&amp;більшити текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>З&amp;меншити текст</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Звичайний текст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На &amp;весь екран</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>На&amp;лаштування</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сполучення клавіш</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Скопіювати &amp;діагностику</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;Лабораторія запитів</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>П&amp;итання про довгі тексти</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>&amp;Про Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>Швидкість цього &amp;комп&apos;ютера</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Знайти &amp;наступне</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Знайти попе&amp;реднє</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Напишіть повідомлення</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>Ваше повідомлення чекає своєї черги</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Додати документ</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Додати документ (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Стоп (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Надіслати (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Надіслати (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>Пишеться відповідь</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Дії з «%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Місце в черзі: %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>Тут буде список ваших чатів. Вони лишаються на цьому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>За запитом «%1» нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Відкріпити</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Закріпити вгорі</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Дублювати</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Повернути з &amp;архіву</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>До &amp;архіву</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Нова тека…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>При&amp;брати з теки</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Вида&amp;лити</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Автоматично</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Використовується</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Шари на графічному процесорі</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 — стільки, скільки вміщує його пам&apos;ять; решту обчислює процесор. Діє з наступного завантаження моделі.</translation>
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
        <translation>Подивитися ще раз: надіслати уривки, що відповідають питанню</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>Ретельно: перечитати все разом із питанням</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Спитати</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Спитати про %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Видалити %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Видалити: текст і збережений стан зникнуть, файл залишиться</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>Що моделі слід запам&apos;ятати? (можна лишити порожнім)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Прочитати %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Перейменувати %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файлу там більше немає.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Файл не вдається відкрити. Перевірте права доступу до нього.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>Файл більший за 1 ГБ, а документ не може бути більшим.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>У ньому більше тексту, ніж Rookery приймає за один раз. Поділіть його на частини.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Його вкладеність глибша, ніж у будь-якого справжнього документа, тому його не оброблено.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Його захищено паролем. Збережіть копію без пароля.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>Файл пошкоджено. Спробуйте іншу копію.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Це не текст, не PDF, DOCX, ODT чи EPUB, не вебсторінка й не вихідний код.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>Це файл старого формату Office. Спочатку збережіть його як DOCX, ODT або PDF.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>У ньому немає тексту. Відскановані сторінки треба спочатку обробити програмою розпізнавання тексту.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>Видобування тексту тривало надто довго, тому його припинено.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>Для видобування тексту потрібно забагато пам&apos;яті.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>Програма, що видобуває текст, не виконала своєї роботи. Можливо, допоможе перевстановлення Rookery.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Вихідний код</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Тека з вихідним кодом</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>Прочитати один раз, питати багато разів</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Документ читається один раз. Те, що модель із нього запам&apos;ятовує, зберігається, тому кожен новий чат про нього починається одразу, зокрема й після перезапуску. Модель такого типу пам&apos;ятає не кожне слово: якщо важливі точні слова чи числа, попросіть її подивитися ще раз.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Додати документ…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Додати теку з вихідним кодом…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, вебсторінки, Markdown, текст і вихідний код; файл можна й перетягнути у вікно. Ніщо не залишає цей комп&apos;ютер.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>Призупинено. Отримане збережено.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>Сервер недоступний. Перевірте з&apos;єднання або виберіть інше джерело.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>З&apos;єднання небезпечне, тому нічого не завантажено. Перевірте годинник цього комп&apos;ютера або виберіть інше джерело.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>Файлу там більше немає. Пошукайте новіший на сторінці моделі.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>Сервер зайнятий. Спробуйте пізніше або виберіть інше джерело.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>Певний час від сервера нічого не надходило. Отримане збережено.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>З&apos;єднання перервалося. Отримане збережено.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>Сервер надіслав не ту частину файлу, про яку його просили. Виберіть інше джерело.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>На сервері файл іншого розміру, ніж у списку. Виберіть інше джерело.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>Отриманий файл не збігається з опублікованим, тому його видалено. Виберіть інше джерело.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>На диску недостатньо місця. Звільніть місце й продовжте.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>У цю теку не можна нічого записати. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>У теці вже є інший файл із таким іменем. Перейменуйте його або виберіть іншу теку.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Перетягніть сюди документ, модель, токенізатор або чат</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Вітаю, я провідник.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Про що поговоримо?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Дуже мала модель, що живе в цій програмі. Я знаю, що тут де, розповідаю маленькі казки й відповідаю на прості питання про короткий текст. Ніщо з написаного вами не залишає цей комп&apos;ютер.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>Модель «%1» готова. Ніщо з написаного вами не залишає цей комп&apos;ютер.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Отримати більшу модель</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Який файл підходить цьому комп&apos;ютеру і де його знайти</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Відкрити файл моделі</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Використовується там, де лежить, і не копіюється; його можна й перетягнути сюди</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Як це працює</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Пам&apos;ять сталого розміру, яка зберігається й використовується знову</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Рушій і сховище</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 — використати всі ядра. Діє з наступного завантаження моделі.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Точність ваг</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Менше — швидше й трохи менш точно. Діє з наступного завантаження моделі.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Як у файлі</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Місце для збереженої пам&apos;яті</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>Зайнято %1. Самі чати зберігаються завжди; чат без своєї пам&apos;яті читається ще раз.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Сховище…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Звільняти пам&apos;ять моделі через</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Хвилини без питання; 0 — ніколи. Наступне повідомлення завантажить модель знову, і жоден чат нічого не втратить.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Почніть знову, коли захочете.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Значення тут не має сенсу</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Змініть його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Цього там більше немає</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Перевірте ім&apos;я або під&apos;єднайте диск, на якому це було.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл не вдається прочитати</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>Перевірте права доступу до нього й диск, на якому він лежить.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Туди не можна нічого записати</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Виберіть теку, у яку вам дозволено писати.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заповнений</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Звільніть місце; записане досі збережено.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>Файл обрізаний</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Завантажте або скопіюйте його знову.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>Файл пошкоджений або невідомого виду</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Отримайте його знову звідти, звідки він узятий, або виберіть інший файл.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Такі файли не підтримуються</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Пошукайте модель у вигляді .pth, .safetensors, .gguf або rwkv.cpp .bin.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Це не модель, з якою може працювати Rookery</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>Виберіть модель RWKV версії 4, 5, 6 або 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Тип, у якому зберігаються ваги, не підтримується</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Пошукайте ту саму модель у F16, BF16, Q8_0 або Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>Файл не такий, яким має бути</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Завантажте його знову.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>Токенізатор і модель не підходять одне одному</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Виберіть інший у меню «Токенізатор».</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Це зроблено для іншої моделі</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Завантажте модель, для якої це зроблено.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Недостатньо вільної пам&apos;яті</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Закрийте інші програми або виберіть меншу чи сильніше квантовану модель.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>Пристрій не можна використати</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Виберіть інший у меню Модель &gt; Пристрій або оновіть його драйвер.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>Пристрій перестав працювати</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Виберіть інший у меню Модель &gt; Пристрій; нічого не втрачено.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Інша програма Rookery використовує ту саму теку даних</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Закрийте її або використайте іншу теку.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>Розмови записано новішою версією Rookery</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Установіть новішу версію; нічого не змінено.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>База даних розмов пошкоджена</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Запустіть Rookery знову: програма залишить пошкоджений файл і врятує все, що можна прочитати.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Сталося щось непередбачене</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Спробуйте ще раз, а якщо не допоможе, повідомте про це, додавши подробиці.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>Драйвер пристрою занадто старий</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Відкрити файл моделі</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Відкрити файл токенізатора</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Токенізатори (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Експорт цього чату</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Вебсторінка (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Чат із його пам&apos;яттю (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Використати налаштований стан</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>Використати файл LoRA</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Імпорт чатів</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Чати (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Резервна копія всіх чатів</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Резервні копії (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити з копії</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Додати документи</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Додати теку з вихідним кодом</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Знайти в цьому чаті</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>Показати менше</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Назва теки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>Не шукати в %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Запропоновані питання</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>Як у системі</translation>
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
        <translation>Копіювати формулу як написано</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Сховати подробиці</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам&apos;ять</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>Модель несе весь чат у пам&apos;яті сталого розміру. Вона зберігається разом із чатом і використовується знову.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Токенів досі</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Було в пам&apos;яті</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитано знову</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Розмір пам&apos;яті</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>KV-кеш (оцінка)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Збережено на диску</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Хід за ходом</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Суцільна лінія: ця пам&apos;ять. Штрихова: KV-кеш тієї самої довжини, оцінка.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Уся програма</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Стислий виклад</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Письмо, зараз</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системний запит</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Повідомляється моделі перед першим повідомленням цього чату. Після зміни вона прочитає чат знову.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токенів/с</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>Сила за шарами</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>Довжина частки кожного шару в пам&apos;яті, перший шар ліворуч.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Формат запиту</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Як репліки записуються для моделі. Після зміни вона читає чат заново.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Що читає модель</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Несподіваність</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>Наскільки малоймовірним модель вважала кожне слово своєї останньої відповіді, до температури й штрафів: що темніше, то менш імовірно.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Показувати для наступних відповідей</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Біт на токен</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Як вас названо для моделі</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Як модель названо для неї самої</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Імена цього формату</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 з %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>Лабораторія запитів</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery ховає в ньому вигадані факти, питає про них у кожному порядку й рахує, що знаходить завантажена модель. Ніщо не залишає цей комп&apos;ютер. Вигадані факти — не ваші справжні питання.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Вставте сторінку або більше</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Текст, з якого робити питання</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, грубо</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Модель відкривається…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Ставляться питання… %1 %</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>Мітка — те, що пораховано; смуга — де з певністю 95 % лежить справжня частка. Кожен порядок порівнюється з «Текст, потім питання» на тих самих питаннях.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>За місцем у тексті, від початку до кінця</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>За довжиною тексту, у токенах</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Використати цей порядок для цієї моделі</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копіювати як Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копіювати як JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>Ваше власне питання про нього, якщо хочете</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>Слова, які мають бути у відповіді</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Випробувати й повільніші порядки</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>До останнього</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Відкрити цю адресу в браузері?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>Питання про довгі тексти</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Пам&apos;ять сталого розміру</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>Більшість мовних моделей зберігає кожне слово чату й знову і знову переглядає їх усі. Модель RWKV читає від початку до кінця, один раз. Прочитане живе в її стані: пам&apos;яті, розмір якої завжди однаковий. Тому довгі чати лишаються швидкими, і тому Rookery може зберегти стан і завтра продовжити, нічого не читаючи знову.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Чому важко озиратися назад</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Невелика пам&apos;ять не може втримати довгий текст дослівно, тому під час читання модель мусить вирішувати, що зберегти. Якщо ваше питання стоїть після тексту, вона вирішує, не знаючи, що вам потрібно, і незбережене зникає. Якщо питання стоїть попереду, вона під час читання знає, що шукати.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Що можете зробити ви</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>Пишіть «Стисло виклади текст нижче:» і потім текст, а не текст і потім «Стисло виклади текст вище». Повторіть питання ще раз наприкінці. Питайте про щось одне за раз. Якщо треба багато дрібних фактів, вставляйте важливий уривок, а не все.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Що робить Rookery</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Якщо питання йде після довгого тексту, рядок над полем введення пропонує поставити його першим. «Перегляд» показує слово в слово, що буде надіслано; «Застосувати» змінює введене, а Ctrl+Z повертає його. Повідомлення, надіслане в іншому порядку, позначене; його можна надіслати знову так, як набрано, або порівняти. Ніщо не змінюється без вашого прохання, і все лишається на цьому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>Чи допомагає це, залежить від моделі й від тексту. Лабораторія запитів у меню «Інструменти» ховає вигадані факти у вашому тексті, питає про них у кожному порядку й рахує. Вона повідомляє, якщо різниця може бути випадковою.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Чого це не може</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>Порядок змінює те, що зберігається, а не те, скільки вміщується. Він не допомагає, коли важливі одразу сотні фактів або коли текст довший за ті, на яких навчалася модель. І текст може містити власні вказівки: питання попереду від них не захищає.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>Угорі: спочатку читається текст, і більша його частина втрачається до питання. Унизу: питання йде першим, і рядок тексту, що відповідає на нього, зберігається.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Текст, потім питання: біля знака питання пам&apos;ять тримає всього потроху. Єдиний важливий рядок міг зникнути.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Питання, потім текст: модель знає, що шукати, і зберігає рядок із відповіддю.</translation>
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
        <translation>Відповідь готова.</translation>
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
        <translation>&amp;Токенізатор</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>&amp;Системні кольори</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Світ&amp;лі</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темні</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Високий &amp;контраст</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Інструменти</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>Знову переглянути теки &amp;моделей</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>&amp;Форматовані відповіді</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Відповіді &amp;простим текстом</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Відповіді моно&amp;ширинним шрифтом</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>&amp;Цей чат</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Копіювати повідомлення</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Відповісти ще раз</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писати далі</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>Прибрати &amp;закладку</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>Поставити &amp;закладку</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Зберігає пам&apos;ять у цьому місці, щоб при продовженні звідси нічого не читати</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>&amp;Дві відповіді одразу</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>&amp;Дві інші відповіді одразу</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;Три відповіді одразу</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>&amp;Три інші відповіді одразу</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>Новий чат зв&amp;ідси</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Вида&amp;лити</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>З усім, що після</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Є закладка</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>Обрізано за найбільшою довжиною</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Відповісти &amp;з налаштуванням</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Відповісти знову &amp;з налаштуванням</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Точно</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Найімовірніші слова; для фактів і коду</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Збалансовано</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Для більшості розмов</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>Т&amp;ворчо</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Більше несподіваного; для історій та ідей</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>Не більше %Ln токена</numerusform>
            <numerusform>Не більше %Ln токенів</numerusform>
            <numerusform>Не більше %Ln токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>&amp;Вставити повідомлення нижче…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>Зробити с&amp;ловами моделі</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>Зробити вашими с&amp;ловами</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Як ще один варіант; продовження зберігається</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>По&amp;казати з оформленням</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>Виді&amp;лити текст</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>Як його написано, одним шматком</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Ви: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Відповідь: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Змінити повідомлення</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати знову</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продовжити правку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Відкинути зміни</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>Повідомлення, яке вставляють</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставити</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токени</numerusform>
            <numerusform>%Ln токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>продовжено %1, прочитано %2</translation>
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
        <translation>%1, шарів: %2 з %3</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Пристрій</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Файлу там немає</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>Завантажується %1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп&apos;ютері</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Файли використовуються там, де лежать, і ніколи не копіюються. Файл читається лише як дані; ніщо в ньому не виконується.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Відкрити файл моделі…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Триває пошук…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Шукати знову</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Теки, у яких ведеться пошук</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Непридатні файли: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Вони названі як моделі, але іншого виду або пошкоджені.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Додати теку з моделями</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>Манера відповіді з %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файлу там більше немає.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Частина цієї програми. Дуже мала: провідник і оповідач маленьких казок, а не універсальний помічник.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Використовується</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Використати %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Дії з %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Показати у &amp;файловому менеджері</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>При&amp;брати зі списку</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Файл лишається на місці</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>Перемістити в &amp;кошик</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>Перемістити в &amp;кошик (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Перевірити файл</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>Порівнює контрольну суму з опублікованою</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>Повідомлення видалено.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>Останнього разу в цьому чаті відповідала модель %1. Теперішня модель може продовжити, прочитавши чат один раз.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Завантажити %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Скинути: %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>Налаштований стан і LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Налаштований стан дає %1 початкову пам&apos;ять; файл LoRA трохи змінює її ваги. Модель завантажується знову, і Rookery запам&apos;ятовує їх для цієї моделі.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Нічого не використовується.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Альфа файлу %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>Як сильно діє файл: це число, поділене на його ранг. Його вибрали під час навчання файлу, і в самому файлі його немає; подивіться там, де ви взяли файл. Зазвичай 32.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>Альфа файлу LoRA</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Завантажити з ним</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Використати налаштований стан…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>Використати файл LoRA…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Прибрати обидва</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Прибрати налаштований стан і LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Назад до чату</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>У документі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Новий пресет</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Змінити пресет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Системний запит: ким бути моделі і як їй відповідати</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системний запит</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Приклад %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Ви кажете</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Приклад %1: ви кажете</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Модель відповідає</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Приклад %1: модель відповідає</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Додати приклад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Налаштований стан</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>Файл, з яким модель починає як хтось інший, без пояснень.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
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
        <translation>Найімовірніші слова; для фактів і коду</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Збалансовано</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Для більшості розмов</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>Т&amp;ворчо</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Більше несподіваного; для історій та ідей</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Як у всіх &amp;чатах</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Пресети</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Способи почати чат</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>Модель читає пресет один раз і зберігає його як пам&apos;ять: чат із нього починається одразу, хоч би якої він був довжини.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Пресетів ще немає. Створіть такий для того, про що питаєте часто: перекладач, рецензент, персонаж.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Новий пресет</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Прочитано: починається одразу</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ще не прочитано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln приклад</numerusform>
            <numerusform>%Ln приклади</numerusform>
            <numerusform>%Ln прикладів</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новий чат</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>Новий чат із «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Змінити «%1»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Видалити «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>Надіслано з питанням попереду</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Показує, що було надіслано, і дає змогу надіслати так, як набрано</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>Замість «%1»</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Без змін; символів, не показаних тут: %1.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>Пишеться…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Відповіді ще немає.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Продовжити з цією</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>Обидва порядки</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Одне порівняння мало про що говорить: лабораторія запитів у меню «Інструменти» рахує.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Як набрано</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>З питанням попереду</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>Тепер питання стоїть першим.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>Питання йде після довгого тексту. Модель читає один раз: спитати спочатку?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>Питання попереду</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Це може допомогти: модель зберігає прочитане в невеликій пам&apos;яті, і з питанням попереду вона знає, що зберегти.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Як спитати</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Як набрано</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Як буде надіслано</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Як надіслано</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Завжди в цьому чаті</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Ніколи в цьому чаті</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>Так для цієї моделі</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Надіслати знову, як набрано</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>Порівняти обидві відповіді</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Перейти до чату або шукати в усіх</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Чатів ще немає.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>За запитом «%1» нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Показати %1 у файловому менеджері</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Показати у файловому менеджері</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Прибрати %1 зі списку</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Прибрати зі списку</translation>
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
        <translation>Вище — несподіваніше; за 0 завжди береться найімовірніше слово.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Враховуються лише найімовірніші слова, що разом становлять цю частку.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Штраф за присутність</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Робить кожне вже вжите слово менш імовірним.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Штраф за частоту</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>Те саме, але тим сильніше, чим частіше слово вживалося.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Найбільша довжина відповіді</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>У токенах</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>Те саме зерно дає ту саму відповідь; −1 щоразу бере інше.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>Штрафи слабшають удвічі через</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>У токенах; 0: ніколи не слабшають.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Тексти, що завершують відповідь</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>По одному на рядок; \n означає новий рядок. Відповідь зупиняється перед першим із них.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>Манера відповіді</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Збалансовано</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Творчо</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Відповідей на кожне повідомлення</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Створюються одночасно; ви залишаєте одну, інші зберігаються як гілки.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Сховати числа</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Показати числа</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Пошук у чатах</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Скинути: %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Для інших програм</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Сервер на цьому комп&apos;ютері з інтерфейсом, як в OpenAI. Ніхто поза цим комп&apos;ютером не може до нього звернутися, він вимагає ключ, і ніщо із запитів не зберігається.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Дозволити іншим програмам звертатися до моделі</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
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
        <translation>Копіювати ключ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новий ключ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Спробувати</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Команда для термінала; вона містить ключ.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Копіювати приклад</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Надсилати за допомогою</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter починає новий рядок.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter починає новий рядок.</translation>
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
        <translation>Порядок довгих повідомлень</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Ці моделі читають один раз, від початку до кінця. Питання перед довгим текстом часто їм допомагає.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Як написано</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Пропонувати</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системний запит</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Повідомляється моделі перед першим повідомленням кожного нового чату: ким їй бути і як відповідати.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Скільки показувати</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Звичайне</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Ці налаштування у файлі</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Щоб узяти їх на інший комп&apos;ютер. Чатів, шляхів і ключів серед них немає.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Записати у файл…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Узяти з файлу…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Налаштування (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Повідомляти, коли відповідь готова</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Сповіщення стільниці, коли це вікно не на передньому плані.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Залишатися в області сповіщень після закриття вікна</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>Значок в області сповіщень знову показує вікно; «Вийти» завершує програму. Якщо такої області немає, закриття вікна завершує її як завжди.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Під час введення</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новий рядок</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Змінити останнє повідомлення (у порожньому полі)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>Перейти до повідомлень (у порожньому полі)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>У списку чатів</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Меню дій</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новий чат</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Стан програми</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Модель не завантажено</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>Швидкість останньої відповіді</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Токени, що були в пам&apos;яті, і токени, які довелося читати</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Розмір пам&apos;яті цього чату; вона не росте</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Збережена пам&apos;ять</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>Те, що модель пам&apos;ятає про кожен чат, щоб не читати його знову. Слова зберігаються завжди; чат без своєї пам&apos;яті читається ще раз із наступним повідомленням.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>Зайнято %1 з %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Межа</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Понад неї першою видаляється пам&apos;ять, якою найдовше не користувалися, крім тієї, що позначена для зберігання.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Межа в мегабайтах</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Забути всю пам&apos;ять</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>За чатами</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Поки нічого не збережено. Перша відповідь залишить першу пам&apos;ять.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Усі чати в одному файлі</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Резервна копія містить кожне слово кожного чату. Під час відновлення її чати займають місце теперішніх, а ті зберігаються поруч.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln стан</numerusform>
            <numerusform>%Ln стани</numerusform>
            <numerusform>%Ln станів</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>Дозволити видаляти пам&apos;ять «%1» у разі досягнення межі</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>Зберігати пам&apos;ять «%1»</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Зберігається; клацніть, щоб дозволити видалення</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберігати</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>Забути пам&apos;ять «%1»</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Забути цю пам&apos;ять</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Думки</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Міркує</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Розгорнуто</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Згорнуто</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>Роздуми: %Ln секунда</numerusform>
            <numerusform>Роздуми: %Ln секунди</numerusform>
            <numerusform>Роздуми: %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>Роздуми: %Ln хвилина</numerusform>
            <numerusform>Роздуми: %Ln хвилини</numerusform>
            <numerusform>Роздуми: %Ln хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Токени позначають трохи інший текст.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Належить моделі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токени</numerusform>
            <numerusform>%Ln токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>Байтів на токен: %1</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Токен %1, %Ln байт: %2</numerusform>
            <numerusform>Токен %1, %Ln байти: %2</numerusform>
            <numerusform>Токен %1, %Ln байтів: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(немає тексту)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Належить моделі</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Перевірити токенізатори</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Введіть або вставте будь-що будь-якою мовою. Це лишається на цьому комп&apos;ютері й не зберігається.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Наприклад: Привіт, світе! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Текст для перетворення на токени</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Використовуються лише перші 64 КіБ тексту.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Скільки це коштує</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Менше токенів читаються швидше. Виберіть рядок, щоб побачити його шматочки.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Відкрити файл токенізатора…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Шматочки</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Шматочки %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>Токенів: %1, байтів: %2. ␣ — пробіл, ↵ — новий рядок, ⇥ — табуляція; &lt;0xE4&gt; — байт, який сам по собі не є символом.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Показати номери й байти</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Тут з&apos;являться шматочки.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Показано перші %1.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Показати вікно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery ще працює</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>Значок в області сповіщень знову показує вікно; «Вийти» завершує програму.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>сторінка %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>Чисел і цитат у відповіді: %1, з них є в документі: %2.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Розмови можна читати, але нічого нового зберегти не можна.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>Файл із розмовами був пошкоджений. З нього вдалося врятувати %Ln повідомлення.</numerusform>
            <numerusform>Файл із розмовами був пошкоджений. З нього вдалося врятувати %Ln повідомлення.</numerusform>
            <numerusform>Файл із розмовами був пошкоджений. З нього вдалося врятувати %Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Пошкоджений файл збережено як %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>Збережена пам&apos;ять була пошкоджена, і її створено заново. Слова не втрачено; кожен чат буде прочитано ще раз із наступним повідомленням.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>Минулого разу було перервано %Ln відповідь; її можна продовжити.</numerusform>
            <numerusform>Минулого разу було перервано %Ln відповіді; їх можна продовжити.</numerusform>
            <numerusform>Минулого разу було перервано %Ln відповідей; їх можна продовжити.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>Розмови не вдається відкрити.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>Цей токенізатор не можна використати.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процесор</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Відеокарта</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Вбудована графіка</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Програмний</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Приватні розмови з моделями RWKV. Усе відбувається на цьому комп&apos;ютері; ніщо нікуди не надсилається.&lt;br&gt;&lt;br&gt;Ліцензія: Apache License 2.0. Вбудований провідник — демонстраційна модель лише з 5,4 мільйона параметрів, навчена для цієї програми на відкритих текстах: Tatoeba (CC BY 2.0 FR), StoryWeaver і African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Створено за допомогою Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c і nlohmann-json. Словники: RWKV World і GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>Підсумок цього чату не вийшов. Спробуйте ще раз або візьміть більшу модель: Модель &gt; Отримати моделі.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>Тимчасовий чат «%1» залишається, доки ви не завершите Rookery або не закриєте цей рядок.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 токенів/с</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Провідник</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: триває вимірювання…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln потік</numerusform>
            <numerusform>%Ln потоки</numerusform>
            <numerusform>%Ln потоків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 пише на %2 % від того, що дозволяє ця пам&apos;ять (%3 ГБ/с, кожна вага читається один раз для кожного токена).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Можливо й понад 100 %: невеликі моделі лишаються в кеші процесора, а ваги, що множаться на нулі, не читаються.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>лишилася приблизно %Ln секунда</numerusform>
            <numerusform>лишилося приблизно %Ln секунди</numerusform>
            <numerusform>лишилося приблизно %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>лишилася приблизно %Ln хвилина</numerusform>
            <numerusform>лишилося приблизно %Ln хвилини</numerusform>
            <numerusform>лишилося приблизно %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>лишилася приблизно %Ln година</numerusform>
            <numerusform>лишилося приблизно %Ln години</numerusform>
            <numerusform>лишилося приблизно %Ln годин</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Дуже швидка всюди. Короткі, прості відповіді; часто помиляється.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Швидка на більшості комп&apos;ютерів. Прості відповіді; перевіряйте сказане.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Добра рівновага швидкості й змісту для більшості комп&apos;ютерів.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>Відповіді кращі, але повільніші.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>Найкращі відповіді в цьому списку; для комп&apos;ютерів із великою пам&apos;яттю.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 та інші</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>Параметрів: %1</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>розмір не опубліковано</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Добре вміщується в пам&apos;ять цього комп&apos;ютера.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Ледве вміщується: інші програми можуть сповільнитися.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Завелика для пам&apos;яті цього комп&apos;ютера.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Приблизно %1 токенів за секунду, оцінка за використовуваною моделлю.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>Контрольну суму не опубліковано: перевірити можна лише довжину.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Контрольна сума перевіряється.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery з&apos;єднається з %1 і завантажить %2 у %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery з&apos;єднається з %1 і завантажить файл невідомого розміру в %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Чекає на попередню.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; скоро нова спроба.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Перевірка: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Призупинено на %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 за секунду</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>«%1» отримано, і контрольна сума правильна.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>«%1» отримано. Контрольну суму для неї не опубліковано.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Використати її</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Це не вдалося зробити.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>Чат «%1» видалено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закріплені</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цього тижня</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>Модель працює</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, вільно %2</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Видобування тексту…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Очікування моделі</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 з %2 токенів</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 з %2 токенів, лишилося %3 с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln сторінка</numerusform>
            <numerusform>%Ln сторінки</numerusform>
            <numerusform>%Ln сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>Пропущено %Ln частину без тексту</numerusform>
            <numerusform>Пропущено %Ln частини без тексту</numerusform>
            <numerusform>Пропущено %Ln частин без тексту</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>Токенів: %1, прочитано моделлю %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>стан %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Завантажте модель, щоб дізнатися, скільки триватиме читання.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>Токенів: %1; скільки часу це триватиме, стане відомо, коли модель щось прочитає</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>Токенів: %1, приблизно %2 с</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>Токенів: %1, приблизно %2 хв</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Документи (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>За цей час було завантажено іншу модель. Прочитайте документ знову з нею.</translation>
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
        <translation>Перевірка %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>Контрольну суму %1 обчислено. У каталозі її немає з чим порівняти: порівняйте її із сумою на сторінці, звідки взято файл.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 цілий: контрольна сума збігається з опублікованою для %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 — не той файл, що опублікований для %2. Якщо ви його не змінювали, завантажте його ще раз.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>Порт %1 не вдається відкрити. Виберіть інший. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · параметрів: %2 · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>постачається з Rookery</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>пам&apos;ять чату займає %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>Потрібно %1 пам&apos;яті; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>Потрібно %1 пам&apos;яті, забагато для наявних тут %2; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>Потрібно %1 пам&apos;яті, і вона вміщується; %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>Моделі RWKV (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Усі файли (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>Модель не завантажено. Щоб почати, відкрийте файл моделі.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Виберіть модель</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Провідник</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>Токенізатор, який ви вибрали для «%1», не можна використати; використовується її власний.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>Не вдалося завантажити «%1». %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>Відповідати продовжує «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>Не вдалося завантажити «%1» з налаштованим станом або файлом LoRA.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Її завантажено без них.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>Налаштований стан: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, альфа %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>Налаштовані стани й файли LoRA (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>Не вдалося перемістити %1 у кошик. Видаліть файл у файловому менеджері.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>Цю теку не вдається прочитати. Перевірте права доступу до неї.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>Пошук зупинено після %Ln файлу. Додавайте лише теки, у яких лежать моделі.</numerusform>
            <numerusform>Пошук зупинено після %Ln файлів. Додавайте лише теки, у яких лежать моделі.</numerusform>
            <numerusform>Пошук зупинено після %Ln файлів. Додавайте лише теки, у яких лежать моделі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>Потрібно %1 пам&apos;яті, а зараз вільно %2; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>не вміщується у вільну пам&apos;ять</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>Для «%1» потрібно %2 пам&apos;яті, а вільно %3, тому модель не завантажено.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Усе одно завантажити</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>Розмову не вдається відкрити.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Це не вдалося зробити.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Асистент</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системні</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>Очікування завантаження моделі</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>Очікування моделі: виберіть її</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Наступне в черзі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>Попереду %Ln відповідь</numerusform>
            <numerusform>Попереду %Ln відповіді</numerusform>
            <numerusform>Попереду %Ln відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>Відповідь не вдалося зберегти на диску.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>Зараз відповідь не можна зберегти на диску.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>Не вдалося почати відповіді.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>Не вдалося змінити повідомлення.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>Не вдалося створити нову розмову.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>Пресети не вдається прочитати.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Пресети не вдалося зберегти на диску.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Спитати спочатку</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Спитати спочатку і ще раз наприкінці</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Спитати спочатку і прочитати двічі</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>Читати частинами, кожну з питанням</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Спитати спочатку, потім ще раз із найкращими уривками</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Надіслати лише найкращі уривки</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Воно вказує на те, що стоїть перед ним.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>Текст перед ним вставлено або додано.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>Текст перед ним відокремлено.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Воно звучить як прохання.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Воно говорить про текст.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Перед ним стоїть значно довший текст.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Частина %1 з %2. Запам&apos;ятати для: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>Токенів: %1</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>приблизно %1 с</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>Мову питання не розпізнано, тому його слова лишаються як є.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>Слово, що вказує назад, не вдалося змінити. Перевірте, будь ласка, питання.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Частина %1 з %2. Якщо в ній про це не сказано, відповідай: не згадано.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>не згадано</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Спитати за кожною частиною окремо, надіслати найнадійнішу</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Питання за частиною %1 з %2…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 з %2 токенів, перевірених із цією моделлю</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>Текст довший за те, що перевірено з цією моделлю: самі найкращі уривки можуть підійти краще.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>Різницю в 30 пунктів виявляють %1 % запусків, різницю в 15 пунктів — %2 %.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>ваш текст</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>Текст закороткий для питань. Вставте принаймні сторінку речень.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Текст, потім питання</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Питання попереду</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Питання попереду й наприкінці</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Питання попереду, текст двічі</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>Ще раз подивитися найкращі уривки</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Частинами</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Питання попереду, потім найкращі уривки</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Лише найкращі уривки</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>явно більше</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>явно менше</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>немає явної різниці</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>З порядком «%1» знайдено більше. На цій моделі, у вашому тесті: %2 з %3 замість %4 з %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>З налаштувань програми</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Задано для цієї моделі</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>З налаштувань цієї моделі</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Задано для цього чату</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Мова системи</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln потік</numerusform>
            <numerusform>%1 · %Ln потоки</numerusform>
            <numerusform>%1 · %Ln потоків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 ток./с</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>продовжено %1, лишилося прочитати %2</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>продовжено %1, прочитано %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>стан %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (KV-кеш: оцінка %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Завантаження моделі</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Завантаження моделі, %1 з %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Читання: %1 з %2 токенів</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>Читання: %1 з %2 токенів, лишилося %3 с</translation>
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
        <translation>Єдиний графічний пристрій — програмний, він повільніший за сам процесор.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Відеокарту з робочим драйвером Vulkan або CUDA не знайдено.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>Пам&apos;ять цього чату для цієї моделі не збережено: його буде прочитано з наступним повідомленням.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>Використано пам&apos;ять, збережену з цим чатом; читати нічого не треба.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Продовжено зі стану в пам&apos;яті; прочитано лише нове.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Продовжено зі стану, збереженого на диску; прочитано лише те, що було після.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Жоден збережений стан не підходить до початку цього чату з цією моделлю: його прочитано повністю.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>Пам&apos;ять графічного процесора замала для цієї моделі, тому обчислює процесор.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>Графічний процесор перестав працювати, тому обчислює процесор. Жодного слова не втрачено.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>Графічний процесор не може виконувати цю модель, тому обчислює процесор.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>Драйвер графічного процесора занадто старий для цієї програми, тому обчислює процесор. Оновіть драйвер.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Вибрано інший токенізатор, тому весь цей чат прочитано заново.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>Не вдалося змінити збережені стани.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>Запис: %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Чат записано в %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>Чат не записано.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Читання: %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>«%1» не вдалося імпортувати; нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>Імпортовано %Ln чат</numerusform>
            <numerusform>Імпортовано %Ln чати</numerusform>
            <numerusform>Імпортовано %Ln чатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln повідомлення.</numerusform>
            <numerusform>%Ln повідомлення.</numerusform>
            <numerusform>%Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>Пропущено %Ln частину, яка не є текстом.</numerusform>
            <numerusform>Пропущено %Ln частини, які не є текстом.</numerusform>
            <numerusform>Пропущено %Ln частин, які не є текстом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Записується резервна копія</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Усі чати записано в %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>Резервну копію не записано.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Відновлення з резервної копії</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>Не вдалося відновити чати з резервної копії; вони лишилися як були.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Чати відновлено з резервної копії.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>Чати відновлено з резервної копії. Попередні чати збережено в %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>«%1» не імпортовано; нічого не змінено.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Налаштування записано в %1.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Налаштування не записано.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>Налаштування не взято.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>Налаштування взято з файлу.</translation>
    </message>
</context>
</TS>
