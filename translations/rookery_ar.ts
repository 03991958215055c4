<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>حول Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>محادثة خاصة مع نماذج RWKV، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>تحتفظ معظم نماذج اللغة بملاحظات عن كل كلمة وتراجعها كلها عند كل كلمة جديدة. أما نموذج RWKV فيقرأ من البداية إلى النهاية ويحمل ما قرأه في ذاكرة ثابتة الحجم. لذلك لا تكلّف المحادثة الطويلة أكثر من القصيرة، ويستطيع Rookery حفظ تلك الذاكرة مع المحادثة: عندما تعود إليها لا يلزم أن يُقرأ شيء من جديد. ويبيّن السطر أسفل النافذة مقدار ما تُذُكّر ومقدار ما قُرئ.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>الثمن: التفاصيل القديمة تتلاشى. إذا كان شيء ذُكر منذ وقت طويل مهمًا، فأعد ذكره، أو اطرح سؤالك قبل النص الطويل لا بعده.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>الدليل المدمج</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>الدليل نموذج صغير جدًا درّبه هذا المشروع بنفسه، أصغر بنحو ألف مرة من النماذج التي تقف وراء الخدمات المعروفة. يعرف هذا البرنامج، ويروي قصصًا صغيرة، ويجيب عن أسئلة بسيطة حول نص قصير. يخطئ أحيانًا، ولا يكاد يعرف شيئًا عن العالم. لأي شيء آخر افتح نموذجًا أكبر.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>إشعارات الأطراف الأخرى</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>الإجابة %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الاحتفاظ بهذه</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>الاحتفاظ بالإجابة %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>نسخ الإجابة %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>عدة إجابات؛ اختر واحدة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>أيضًا Ctrl مع زائد أو ناقص أو صفر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>لا شيء ينزلق أو يتلاشى أو يومض.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>يسري ذلك من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>خط الشيفرة</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>إلى جانب المحادثة</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>يُسأل عنه بنسخة من الذاكرة تُرمى بعد ذلك: لا يصبح أبدًا جزءًا من المحادثة، ويفسح المجال حالما تسأل شيئًا. النماذج الصغيرة لا تجيد هذا؛ وما لا معنى له لا يُعرض.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>عناوين للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>وإلا، أو إذا لم يجد النموذج عنوانًا جيدًا، تكون الكلمات الأولى هي العنوان.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>اقتراح أسئلة تالية</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>ملخصات</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>بعد كل إجابة، تُعرض في لوحة الفحص.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>سرعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>النماذج المراد قياسها</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>يقرأ كل نموذج 512 رمزًا ويكتب 128، ثلاث مرات، بالجهاز والخيوط المختارة في الإعدادات. تكون الأرقام أدق ما يمكن حين لا يعمل شيء آخر. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما تم قياسه</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>الكتابة، بالرموز في الثانية</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>الشريط الباهت هو حد الذاكرة: يُقرأ كل وزن مرة واحدة لكل رمز.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>القراءة، بالرموز في الثانية</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>كتابة إلى ملف…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>النسخة %1 من %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>النسخة التالية</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>لا اتصال هنا؟ أحضر ملفًا يدويًا</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>معروض أدناه</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. على حاسوب متصل بالشبكة، افتح %1 أو صفحة أخرى تقدّم نماذج RWKV.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. نزّل ملفًا واحدًا ينتهي بـ .gguf أو .safetensors أو .pth. كقاعدة عامة ينبغي أن يكون أصغر من نصف ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. أحضره إلى هنا على ذاكرة USB أو قرص آخر وضعه في %1، أو اتركه حيث هو.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. اضغط «فتح ملف نموذج…» أعلاه، أو أفلت الملف على هذه النافذة.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>فتحه في المتصفح</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>موصى به لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>تنزيل %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>إلغاء %1 وإزالة ما تم استلامه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>الترخيص: %1. اللغات: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>صفحة النموذج</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>الحصول على نموذج أكبر</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>ملفات نشرها مؤلفوها ليستخدمها أي شخص. لا يتصل Rookery بالشبكة إلا لتنزيل تبدؤه أنت؛ ويمكن إيقافه مؤقتًا فيُستأنف من حيث توقف، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>تُجرَّب المصادر الأخرى إذا لم يكن الملف في هذا المصدر.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>لا يمكن عرض قائمة النماذج.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>قائمة المحادثات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>محادثة مؤقتة: لا يُكتب منها شيء على القرص</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>إبداعي</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>أرقام خاصة</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>طريقة الإجابة: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة الفحص</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 موجود في المستند</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 غير موجود في المستند</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>شيفرة بلغة %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>لف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>العرض في النافذة كلها</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>عرض السطر الوحيد</numerusform>
            <numerusform>عرض السطرين</numerusform>
            <numerusform>عرض الأسطر الـ %Ln كلها</numerusform>
            <numerusform>عرض الأسطر الـ %Ln كلها</numerusform>
            <numerusform>عرض الأسطر الـ %Ln كلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>محادثة &amp;جديدة</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>محادثة &amp;مؤقتة جديدة</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>إعدادات مس&amp;بقة…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>الت&amp;خزين…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>عرض المحادثات المؤر&amp;شفة</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>تل&amp;خيص هذه المحادثة</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>ا&amp;ستيراد محادثات…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>نسخ ا&amp;حتياطي لكل المحادثات…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>استعا&amp;دة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>ت&amp;بديل المحادثة…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>المحادثة الت&amp;الية</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>المحادثة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>البحث في &amp;كل المحادثات</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>الب&amp;حث في هذه المحادثة</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>كتابة رسا&amp;لة</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>إي&amp;قاف الإجابة</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>ترا&amp;جع عن الحذف</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>&amp;نسخ المحادثة كاملة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>المستندا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>إ&amp;رفاق مستند…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>إرفاق مجلد ملفات مصدر&amp;ية…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>&amp;فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>فتح ملف م&amp;رمّز…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>ت&amp;جربة المرمّزات…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>ال&amp;حصول على نماذج</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>إ&amp;زالة من الذاكرة</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>استخدام حالة م&amp;ضبوطة…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>استخدام ملف &amp;LoRA…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>إزالة الحالة المضبوطة &amp;وLoRA</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;قائمة المحادثات</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>لوحة الف&amp;حص</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>نص &amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ معلومات الت&amp;شخيص</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>مختبر ال&amp;مطالبات</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>السؤال عن النصوص ال&amp;طويلة</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>&amp;حول Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>سرعة هذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن الت&amp;الي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>رسالتك تنتظر دورها</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>إرفاق مستند (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>تجري كتابة إجابة</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>إجراءات «%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>الترتيب %1 في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>ستظهر محادثاتك هنا. وهي تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء لـ «%1».</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء الت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>ت&amp;ثبيت في الأعلى</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>إنشاء نسخة م&amp;كررة</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>إخراج من الأ&amp;رشيف</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أ&amp;رشفة</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>م&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>مجلد &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>إ&amp;خراج من مجلدها</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;تلقائي</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>الطبقات على معالج الرسوميات</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>القيمة 0 تضع عليه قدر ما تتسع له ذاكرته؛ ويحسب المعالج الباقي. يسري ذلك من تحميل النموذج التالي.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>نظرة أخرى: إرسال المقاطع المناسبة للسؤال</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>بتمعّن: قراءته كله من جديد مع السؤال</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>السؤال عن %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>إزالة: يُحذف النص والحالة المحفوظة، ويبقى الملف</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>ما الذي ينبغي أن ينتبه إليه؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>لا يمكن فتح الملف. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>الملف أكبر من 1 GB، وهو الحد الأقصى لحجم المستند.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>فيه نص أكثر مما يستوعبه Rookery دفعة واحدة. قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>تداخله أعمق من أي مستند حقيقي، لذلك تُرك كما هو.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>الملف محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>الملف تالف. جرّب نسخة أخرى.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>هذا ليس نصًا ولا PDF أو DOCX أو ODT أو EPUB أو صفحة ويب أو شيفرة مصدرية.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>هذا ملف Office قديم. احفظه أولًا بصيغة DOCX أو ODT أو PDF.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>لا نص فيه. الصفحات الممسوحة ضوئيًا تحتاج أولًا إلى برنامج يتعرف على الحروف.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>استغرق استخراج النص وقتًا طويلًا، لذلك أُوقف.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>استخراج النص يحتاج إلى ذاكرة أكثر من المتاح.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>البرنامج الذي يستخرج النص لم يؤدِّ عمله. قد يفيد تثبيت Rookery من جديد.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>شيفرة مصدرية</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>مجلد ملفات مصدرية</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>اقرأ مرة، واسأل مرات</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>يُقرأ المستند مرة واحدة. وما يحتفظ به النموذج منه يُحفظ، فتبدأ كل محادثة جديدة عنه فورًا، حتى بعد إعادة التشغيل. نموذج من هذا النوع لا يتذكر كل كلمة: اطلب منه نظرة أخرى حين تهم الكلمات أو الأرقام الدقيقة.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>إرفاق مستند…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>إرفاق مجلد ملفات مصدرية…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>‏PDF وDOCX وODT وEPUB وصفحات ويب وMarkdown ونصوص وشيفرة مصدرية؛ يمكنك أيضًا إفلات ملف على النافذة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>متوقف مؤقتًا. ما تم استلامه محفوظ.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>لا يمكن الوصول إلى الخادم. تحقق من الاتصال أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>الاتصال غير آمن، لذلك لم يُنزَّل شيء. تحقق من ساعة هذا الحاسوب أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>لم يعد الملف موجودًا هناك. ابحث في صفحة النموذج عن ملف أحدث.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>الخادم مشغول. أعد المحاولة لاحقًا أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>لم يصل شيء من الخادم منذ فترة. ما تم استلامه محفوظ.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>انقطع الاتصال. ما تم استلامه محفوظ.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>أرسل الخادم جزءًا من الملف غير الجزء المطلوب. اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>لدى الخادم ملف بحجم يختلف عن الحجم المذكور في القائمة. اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>الملف الذي وصل ليس الملف المنشور، لذلك أُزيل. اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>لا توجد مساحة كافية على القرص. أخلِ بعض المساحة ثم تابع.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>لا يمكن كتابة شيء في المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>يوجد في المجلد ملف آخر بهذا الاسم. أعد تسميته أو اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>أفلت هنا مستندًا أو نموذجًا أو مرمّزًا أو محادثة</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>مرحبًا، أنا الدليل.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>بماذا تفكر؟</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>نموذج صغير جدًا يعيش داخل هذا البرنامج. أعرف طريقي هنا، وأروي قصصًا صغيرة، وأجيب عن أسئلة بسيطة حول نص قصير. لا شيء مما تكتبه يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 جاهز. لا شيء مما تكتبه يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>الحصول على نموذج أكبر</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>أي ملف يناسب هذا الحاسوب، وأين تجده</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>يُستخدم حيث هو ولا يُنسخ أبدًا؛ ويمكنك أيضًا إفلاته هنا</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>ذاكرة ثابتة الحجم تُحفظ ثم تُستأنف</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>المحرك والتخزين</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>القيمة 0 تستخدم كل الأنوية. يسري ذلك من تحميل النموذج التالي.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>دقة الأوزان</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>الأصغر أسرع وأقل دقة بقليل. يسري ذلك من تحميل النموذج التالي.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>المساحة المخصصة للذاكرات المحفوظة</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 مستخدمة. المحادثات نفسها تُحفظ دائمًا؛ والمحادثة بلا ذاكرتها تُقرأ مرة أخرى.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>التخزين…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>تحرير ذاكرة النموذج بعد</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>دقائق بلا سؤال؛ القيمة 0 تعني أبدًا. تُحمّل الرسالة التالية النموذج من جديد، ولا تفقد أي محادثة شيئًا.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>أُلغي هذا</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>ابدأه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>توجد قيمة لا معنى لها هنا</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>غيّرها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>تحقق من الاسم، أو صِل القرص الذي كان عليه.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>تحقق من أذوناته ومن القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>لا يمكن كتابة شيء هناك</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>أخلِ بعض المساحة؛ ما كُتب حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>الملف مبتور</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>نزّله أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>الملف تالف أو من نوع غير معروف</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>احصل عليه من جديد من مصدره، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>هذا النوع من الملفات غير مدعوم</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>ابحث عن النموذج بصيغة .pth أو .safetensors أو .gguf أو .bin الخاصة بـ rwkv.cpp.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>هذا ليس نموذجًا يستطيع Rookery تشغيله</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>اختر نموذج RWKV من الإصدار 4 أو 5 أو 6 أو 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>الأوزان مخزّنة بنوع غير مدعوم</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>ابحث عن النموذج نفسه بصيغة F16 أو BF16 أو Q8_0 أو Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>الملف ليس كما ينبغي</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>نزّله من جديد.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>المرمّز والنموذج لا يتوافقان</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>اختر مرمّزًا آخر في قائمة المرمّز.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>هذا مُعدّ لنموذج آخر</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>حمّل النموذج الذي أُعدّ له.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>لا توجد ذاكرة حرة كافية</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>أغلق برامج أخرى، أو اختر نموذجًا أصغر أو أشد تكميمًا.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>لا يمكن استخدام الجهاز</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>اختر جهازًا آخر من نموذج &gt; الجهاز، أو حدّث برنامج تشغيله.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>توقف الجهاز عن العمل</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>اختر جهازًا آخر من نموذج &gt; الجهاز؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>نسخة أخرى من Rookery تستخدم مجلد البيانات نفسه</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>أغلق النسخة الأخرى أو استخدم مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>كُتبت المحادثات بإصدار أحدث من Rookery</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>ثبّت الإصدار الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>قاعدة بيانات المحادثات تالفة</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>شغّل Rookery من جديد: سيحتفظ بالملف التالف وينقذ ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث شيء غير متوقع</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>أعد المحاولة، وأبلغ عنه مع التفاصيل إذا استمر.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>برنامج تشغيل الجهاز قديم جدًا</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>فتح ملف مرمّز</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>مرمّزات (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>تصدير هذه المحادثة</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>محادثة مع ذاكرتها (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>استخدام حالة مضبوطة</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>استخدام ملف LoRA</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>محادثات (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>نسخ احتياطي لكل المحادثات</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>نسخ احتياطية (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>إرفاق مستندات</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>إرفاق مجلد ملفات مصدرية</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>عدم البحث في %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>أسئلة مقترحة</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>صيغة رياضية</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>نسخ الصيغة الرياضية كما كُتبت</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>لوحة الفحص</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>يحمل النموذج المحادثة كلها في ذاكرة ثابتة الحجم. تُحفظ مع المحادثة ثم تُستأنف.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>الرموز حتى الآن</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>تُذُكّر</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>قُرئ من جديد</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>حجم الذاكرة</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>ذاكرة KV مؤقتة (تقدير)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>محفوظ على القرص</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>دورًا بعد دور</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>المتصل: هذه الذاكرة. المتقطع: ذاكرة KV مؤقتة بالطول نفسه، تقديرًا.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>البرنامج كله</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>الكتابة، مباشرة</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>مطالبة النظام</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>تُقال للنموذج قبل أول رسالة في هذه المحادثة. تغييرها يجعله يقرأ المحادثة من جديد.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>القوة حسب الطبقة</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>طول نصيب كل طبقة من الذاكرة، والطبقة الأولى على اليسار.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>صيغة المطالبة</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>كيف تُكتب الأدوار للنموذج. بعد التغيير يقرأ المحادثة من جديد.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>ما يقرؤه النموذج</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>المفاجأة</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>مدى استبعاد النموذج لكل كلمة من إجابته الأخيرة، قبل الحرارة والعقوبات: كلما كان اللون أغمق كانت الكلمة أقل احتمالًا.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>العرض في الإجابات التالية</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>عدد البتات لكل رمز</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>اسمك لدى النموذج</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>اسم النموذج لدى نفسه</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>أسماء هذه الصيغة</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 من %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>مختبر المطالبات</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>نص من عندك</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>يخفي Rookery فيه حقائق مختلقة، ويسأل عنها بكل ترتيب، ويعدّ ما يجده النموذج المحمّل. لا شيء يغادر هذا الحاسوب. الحقائق المختلقة ليست أسئلتك الحقيقية.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>ألصق صفحة أو أكثر</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>النص الذي تُصنع منه الأسئلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20، تقريبي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>جارٍ فتح النموذج…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>جارٍ السؤال… %1 %</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تم العثور عليه</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>العلامة هي ما تم عدّه؛ والشريط هو المجال الذي تقع فيه النسبة الحقيقية بيقين 95 %. يُقارَن كل ترتيب بـ «النص ثم السؤال» على الأسئلة نفسها.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>بحسب الموضع في النص، من بدايته إلى نهايته</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>بحسب طول النص، بالرموز</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>استخدام هذا الترتيب لهذا النموذج</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>سؤال من عندك عنه، إن شئت</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>الكلمات التي يجب أن تتضمنها إجابته</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>تجربة الترتيبات الأبطأ أيضًا</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>هل تريد فتح هذا العنوان في المتصفح؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>السؤال عن النصوص الطويلة</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>ذاكرة ثابتة الحجم</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>تحتفظ معظم نماذج اللغة بكل كلمة من المحادثة وتراجعها كلها مرة بعد مرة. أما نموذج RWKV فيقرأ من البداية إلى النهاية، مرة واحدة. وما قرأه يعيش في حالته: ذاكرة لها دائمًا الحجم نفسه. لهذا تبقى المحادثات الطويلة سريعة، ولهذا يستطيع Rookery حفظ الحالة والمتابعة غدًا دون قراءة أي شيء من جديد.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>لماذا يصعب الرجوع إلى الوراء</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>الذاكرة الصغيرة لا تتسع لنص طويل كلمة بكلمة، لذلك على النموذج أن يقرر أثناء القراءة ما يحتفظ به. إذا جاء سؤالك بعد النص، فإنه يقرر دون أن يعرف ما تريد، وما لم يحتفظ به قد ضاع. وإذا جاء السؤال في المقدمة، فإنه يعرف عمّ يبحث أثناء القراءة.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>اكتب «لخّص النص أدناه:» ثم النص، لا النص ثم «لخّص النص أعلاه». أعد السؤال مرة أخرى في النهاية. اسأل عن شيء واحد في كل مرة. وإذا أردت حقائق صغيرة كثيرة، فألصق المقطع المهم بدل كل شيء.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>ما يفعله Rookery</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>عندما يأتي سؤال بعد نص طويل، يعرض سطر فوق حقل الإدخال أن يضعه أولًا. «معاينة» تبيّن كلمة بكلمة ما سيُرسل؛ و«تطبيق» يغيّر النص المدخل، وCtrl+Z يعيده كما كان. والرسالة التي أُرسلت بترتيب آخر تذكر ذلك، ويمكن إرسالها من جديد كما كُتبت أو مقارنتها. لا يتغير شيء دون طلبك، ويبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>نفع ذلك يتوقف على النموذج وعلى النص. يخفي مختبر المطالبات في قائمة أدوات حقائق مختلقة في نص من عندك، ويسأل عنها بكل ترتيب، ويعدّ. وهو يخبرك متى قد يكون الفرق محض صدفة.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>الترتيب يغيّر ما يُحتفظ به، لا مقدار ما تتسع له الذاكرة. ولا يفيد عندما تهم مئات الحقائق معًا، أو عندما يكون النص أطول مما دُرّب النموذج عليه. وقد يحتوي النص على أوامر من عنده: ووضع سؤالك أولًا لا يحمي منها.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>في الأعلى: يُقرأ النص أولًا ويضيع معظمه قبل أن يأتي السؤال. في الأسفل: يأتي السؤال أولًا، ويُحتفظ بسطر النص الذي يجيب عنه.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>النص ثم السؤال: عند علامة الاستفهام تحوي الذاكرة قليلًا من كل شيء. وقد يكون السطر المهم الوحيد قد ضاع.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>السؤال ثم النص: يعرف النموذج عمّ يبحث، ويحتفظ بالسطر الذي يجيب.</translation>
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
        <translation>اكتملت الإجابة.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>الم&amp;رمّز</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ت&amp;باين عالٍ</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>ال&amp;بحث في مجلدات النماذج من جديد</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>إجابات من&amp;سّقة</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>إ&amp;جابات بنص عادي</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>إجابات بخط &amp;ثابت العرض</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>ه&amp;ذه المحادثة</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الإجابة من جديد</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>إزالة الإشارة ال&amp;مرجعية</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>وضع إشارة &amp;مرجعية</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>يحتفظ بالذاكرة هنا، فلا يُقرأ شيء عند المتابعة من هذا الموضع</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>إ&amp;جابتان معًا</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>إ&amp;جابتان أخريان معًا</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;ثلاث إجابات معًا</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>&amp;ثلاث إجابات أخرى معًا</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>محادثة جديدة من &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>مع كل ما بعدها</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>عليها إشارة مرجعية</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>قُطعت عند أقصى طول</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>الإجابة &amp;بـ</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>الإجابة مجددًا &amp;بـ</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;دقيق</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>الكلمات الأرجح؛ للحقائق والشيفرة</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;متوازن</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>لمعظم المحادثات</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>إ&amp;بداعي</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>مفاجآت أكثر؛ للقصص والأفكار</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>بلا رموز (%Ln)</numerusform>
            <numerusform>رمز واحد على الأكثر (%Ln)</numerusform>
            <numerusform>رمزان على الأكثر (%Ln)</numerusform>
            <numerusform>%Ln رموز على الأكثر</numerusform>
            <numerusform>%Ln رمزًا على الأكثر</numerusform>
            <numerusform>%Ln رمز على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>إ&amp;دراج رسالة أدناه…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>جعلها من كلام النموذ&amp;ج</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>جعلها من كلام&amp;ك</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>كنسخة أخرى؛ ويبقى ما يليها</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>&amp;عرض منسّق</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>&amp;تحديد النص</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>كما كُتب، قطعة واحدة</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>الإجابة: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>تحرير الرسالة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال من جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>من يقولها</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>الرسالة المراد إدراجها</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>استُؤنف %1، قُرئ %2</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1، %2 من %3 طبقة</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>ال&amp;جهاز</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>جارٍ تحميل %1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>تُستخدم الملفات حيث هي ولا تُنسخ أبدًا. يُقرأ الملف كبيانات فقط؛ ولا يُشغَّل شيء منه.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>المجلدات التي يُبحث فيها</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>ملفات لا يمكن استخدامها: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>أسماؤها كأسماء النماذج، لكنها من نوع آخر أو تالفة.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>إضافة مجلد يحوي نماذج</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>طريقة الإجابة مع %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>جزء من هذا البرنامج. صغير جدًا: دليل وراوٍ لقصص صغيرة، وليس مساعدًا عامًا.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>إجراءات %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>إظهار في مدير ال&amp;ملفات</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>يبقى الملف حيث هو</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>نقل إلى &amp;سلة المهملات</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>نقل إلى &amp;سلة المهملات (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>ف&amp;حص الملف</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>يقارن مجموع التحقق بالمنشور</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>حُذفت الرسالة.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>أجاب %1 في هذه المحادثة آخر مرة. يستطيع النموذج الحالي المتابعة بعد قراءة المحادثة مرة واحدة.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>تحميل %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>إعادة ضبط %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>الحالة المضبوطة وLoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>الحالة المضبوطة تعطي %1 ذاكرة يبدأ بها؛ وملف LoRA يغيّر أوزانه قليلًا. يُحمَّل النموذج من جديد، ويتذكرهما Rookery لهذا النموذج.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>لا شيء قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>قيمة ألفا لـ %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>مدى قوة تأثير الملف: هذا الرقم مقسومًا على رتبته. اختير عند تدريب الملف وليس موجودًا فيه؛ ابحث عنه حيث حصلت على الملف. القيمة المعتادة 32.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>قيمة ألفا لملف LoRA</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>التحميل به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>استخدام حالة مضبوطة…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>استخدام ملف LoRA…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>إزالة كليهما</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>إزالة الحالة المضبوطة وLoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>في المستند</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>إعداد مسبق جديد</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>تحرير الإعداد المسبق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>مطالبة النظام: من ينبغي أن يكون النموذج، وكيف يجيب</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>مطالبة النظام</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>المثال %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>تقول أنت</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>المثال %1: تقول أنت</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>يجيب النموذج</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>المثال %1: يجيب النموذج</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>إضافة مثال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>حالة مضبوطة</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>ملف يجعل النموذج يبدأ بشخصية أخرى دون أن يُطلب منه ذلك.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;دقيق</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>الكلمات الأرجح؛ للحقائق والشيفرة</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;متوازن</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>لمعظم المحادثات</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>إ&amp;بداعي</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>مفاجآت أكثر؛ للقصص والأفكار</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>كما في كل الم&amp;حادثات</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>طرق لبدء محادثة</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>يقرأ النموذج الإعداد المسبق مرة واحدة ويُحتفظ به كذاكرة: المحادثة التي تبدأ به تنطلق فورًا مهما كان طوله.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>لا توجد إعدادات مسبقة بعد. أنشئ واحدًا لما تطلبه كثيرًا: مترجم أو مراجع أو شخصية.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>إعداد مسبق جديد</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>مقروء: ينطلق فورًا</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>لا أمثلة</numerusform>
            <numerusform>مثال واحد</numerusform>
            <numerusform>مثالان</numerusform>
            <numerusform>%Ln أمثلة</numerusform>
            <numerusform>%Ln مثالًا</numerusform>
            <numerusform>%Ln مثال</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>محادثة جديدة مع «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>أُرسلت والسؤال أولًا</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>يبيّن ما أُرسل، ويتيح إرساله كما كُتب</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>بدلًا من «%1»</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>دون تغيير؛ %1 من المحارف غير معروضة هنا.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا إجابة بعد.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>المتابعة بهذه</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>كلا الترتيبين</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>مقارنة واحدة لا تقول الكثير: مختبر المطالبات في قائمة أدوات يعدّ.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>والسؤال أولًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>السؤال الآن في البداية.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>السؤال يأتي بعد نص طويل. النموذج يقرأ مرة واحدة: هل تسأل أولًا؟</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>قد يفيد هذا: يحتفظ النموذج بما يقرؤه في ذاكرة صغيرة، وبوجود السؤال في المقدمة يعرف ما ينبغي الاحتفاظ به.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>كيفية السؤال</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>كما سيُرسل</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>كما أُرسل</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>دائمًا في هذه المحادثة</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>أبدًا في هذه المحادثة</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>هذه الطريقة لهذا النموذج</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>إرسال من جديد كما كُتب</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>مقارنة الإجابتين</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>انتقل إلى محادثة أو ابحث فيها كلها</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>لا توجد محادثات بعد.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء لـ «%1».</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>إظهار %1 في مدير الملفات</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>إزالة %1 من القائمة</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>الأعلى أكثر مفاجأة؛ والقيمة 0 تأخذ دائمًا الكلمة الأرجح.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>لا تُراعى إلا الكلمات الأرجح التي تبلغ معًا هذه النسبة.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>عقوبة الحضور</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>تجعل كل كلمة استُخدمت من قبل أقل احتمالًا.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>الشيء نفسه، وأقوى كلما زاد استخدامها.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>بالرموز</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>البذرة نفسها تعطي الإجابة نفسها؛ و−1 تأخذ بذرة أخرى كل مرة.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>تنخفض العقوبات إلى النصف بعد</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>بالرموز؛ 0: لا تخفت أبدًا.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>نصوص تُنهي الإجابة</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>نص واحد في كل سطر؛ ويعني ‎\n‏ سطرًا جديدًا. تتوقف الإجابة قبل أول نص منها يظهر.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>طريقة الإجابة</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>إبداعي</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>عدد الإجابات لكل رسالة</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>تُكتب في الوقت نفسه؛ تحتفظ بواحدة وتبقى الأخرى كفروع.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>إخفاء الأرقام</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>إظهار الأرقام</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>إعادة ضبط %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>للبرامج الأخرى</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>خادم على هذا الحاسوب يتحدث مثل واجهة OpenAI. لا يمكن لأحد خارج هذا الحاسوب الوصول إليه، وهو يطلب مفتاحًا، ولا يُحفظ شيء مما يُسأل.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>السماح للبرامج الأخرى بسؤال النموذج</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>سطر أوامر للطرفية؛ يحتوي على المفتاح.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>نسخ مثال</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>الإرسال بواسطة</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>‏Shift+Enter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>‏Enter يبدأ سطرًا جديدًا.</translation>
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
        <translation>ترتيب الرسائل الطويلة</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>تقرأ هذه النماذج مرة واحدة، من البداية إلى النهاية. وكثيرًا ما يفيدها سؤال يأتي قبل النص الطويل.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>مطالبة النظام</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>تُقال للنموذج قبل أول رسالة في كل محادثة جديدة: من ينبغي أن يكون، وكيف يجيب.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>مقدار ما يُعرض</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>هذه الإعدادات في ملف</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>لنقلها إلى حاسوب آخر. لا تشمل المحادثات ولا المسارات ولا المفاتيح.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>كتابة إلى ملف…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>أخذ من ملف…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>الإبلاغ عند اكتمال الإجابة</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>إشعار من سطح المكتب، حين لا تكون هذه النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في صينية النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>تُظهر الأيقونة في صينية النظام النافذة من جديد، ويُنهي «إنهاء» البرنامج. وحيث لا توجد صينية في سطح المكتب يُنهيه الإغلاق كالمعتاد.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>تحرير آخر رسالة (في حقل فارغ)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>الانتقال إلى الرسائل (في حقل فارغ)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>في قائمة المحادثات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>قائمة الإجراءات</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>لا نموذج محمّل</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>سرعة آخر إجابة</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>رموز تُذُكّرت، ورموز لزمت قراءتها</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>حجم ذاكرة هذه المحادثة؛ وهو لا يكبر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>الذاكرات المحفوظة</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>ما يتذكره النموذج من كل محادثة، كي لا تلزم قراءتها من جديد. الكلمات تُحفظ دائمًا؛ والمحادثة بلا ذاكرتها تُقرأ مرة أخرى مع رسالتها التالية.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 من %2 مستخدمة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>بعده تُزال أولًا الذاكرات التي لم تُستخدم منذ أطول مدة، ما عدا المحتفظ بها.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>الحد بالميغابايت</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>نسيان كل الذاكرات</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>بحسب المحادثة</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>لم يُحفظ شيء بعد. الإجابة الأولى تترك أول ذاكرة.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>كل المحادثات في ملف واحد</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>تحوي النسخة الاحتياطية كل كلمة من كل محادثة. والاستعادة تضع محادثاتها مكان المحادثات الحالية، التي يُحتفظ بها إلى جانبها.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%Ln حالات</numerusform>
            <numerusform>%Ln حالة</numerusform>
            <numerusform>%Ln حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>السماح للحد بإزالة ذاكرة «%1»</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>الاحتفاظ بذاكرة «%1»</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>محتفظ بها؛ انقر للسماح بإزالتها عند بلوغ الحد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>نسيان ذاكرة «%1»</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>نسيان هذه الذاكرة</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوية</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>فكّر لمدة %Ln ثانية</numerusform>
            <numerusform>فكّر لمدة ثانية واحدة</numerusform>
            <numerusform>فكّر لمدة ثانيتين</numerusform>
            <numerusform>فكّر لمدة %Ln ثوانٍ</numerusform>
            <numerusform>فكّر لمدة %Ln ثانية</numerusform>
            <numerusform>فكّر لمدة %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>فكّر لمدة %Ln دقيقة</numerusform>
            <numerusform>فكّر لمدة دقيقة واحدة</numerusform>
            <numerusform>فكّر لمدة دقيقتين</numerusform>
            <numerusform>فكّر لمدة %Ln دقائق</numerusform>
            <numerusform>فكّر لمدة %Ln دقيقة</numerusform>
            <numerusform>فكّر لمدة %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>تمثّل الرموز نصًا مختلفًا قليلًا.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>يخص النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>%1 بايت لكل رمز</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>الرمز %1، بلا بايتات: %2</numerusform>
            <numerusform>الرمز %1، بايت واحد: %2</numerusform>
            <numerusform>الرمز %1، بايتان: %2</numerusform>
            <numerusform>الرمز %1، %Ln بايتات: %2</numerusform>
            <numerusform>الرمز %1، %Ln بايتًا: %2</numerusform>
            <numerusform>الرمز %1، %Ln بايت: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(بلا نص)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>يخص النموذج</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>تجربة المرمّزات</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>اكتب أو ألصق أي شيء بأي لغة. يبقى على هذا الحاسوب ولا يُحفظ.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>مثلًا: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>النص المراد تحويله إلى رموز</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>تُستخدم أول 64 KiB من النص فقط.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>ما يكلّفه</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>الرموز الأقل تُقرأ أسرع. اختر سطرًا لترى قطعه.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>فتح ملف مرمّز…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>قطع %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 رمز لـ %2 بايت. ␣ مسافة، و↵ سطر جديد، و⇥ علامة جدولة؛ و&lt;0xE4&gt; بايت ليس محرفًا بمفرده.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>إظهار الأرقام والبايتات</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>تظهر القطع هنا.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>المعروض أول %1.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>لا يزال Rookery يعمل</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>تُظهر أيقونته في صينية النظام النافذة من جديد، ويُنهيه «إنهاء».</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>من %1 من الأرقام والاقتباسات في الإجابة، يوجد %2 في المستند.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>يمكن قراءة المحادثات، لكن لا يمكن حفظ أي جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>كان ملف المحادثات تالفًا. لم يمكن إنقاذ أي رسالة منه.</numerusform>
            <numerusform>كان ملف المحادثات تالفًا. أمكن إنقاذ رسالة واحدة منه.</numerusform>
            <numerusform>كان ملف المحادثات تالفًا. أمكن إنقاذ رسالتين منه.</numerusform>
            <numerusform>كان ملف المحادثات تالفًا. أمكن إنقاذ %Ln رسائل منه.</numerusform>
            <numerusform>كان ملف المحادثات تالفًا. أمكن إنقاذ %Ln رسالة منه.</numerusform>
            <numerusform>كان ملف المحادثات تالفًا. أمكن إنقاذ %Ln رسالة منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>الملف التالف محفوظ باسم %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>كانت الذاكرات المحفوظة تالفة وأُنشئت من جديد. لم تضع أي كلمات؛ وتُقرأ كل محادثة مرة أخرى مع رسالتها التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>لم تُقطع أي إجابة في المرة الماضية.</numerusform>
            <numerusform>قُطعت إجابة واحدة في المرة الماضية ويمكن متابعتها.</numerusform>
            <numerusform>قُطعت إجابتان في المرة الماضية ويمكن متابعتهما.</numerusform>
            <numerusform>قُطعت %Ln إجابات في المرة الماضية ويمكن متابعتها.</numerusform>
            <numerusform>قُطعت %Ln إجابة في المرة الماضية ويمكن متابعتها.</numerusform>
            <numerusform>قُطعت %Ln إجابة في المرة الماضية ويمكن متابعتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>لا يمكن فتح المحادثات.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>لا يمكن استخدام هذا المرمّز.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>رسوميات مدمجة</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>برمجي</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;محادثة خاصة مع نماذج RWKV. كل شيء يحدث على هذا الحاسوب؛ ولا يُرسل شيء إلى أي مكان.&lt;br&gt;&lt;br&gt;الترخيص: Apache License 2.0. الدليل المدمج نموذج للعرض من 5.4 مليون معامل فقط، دُرّب لهذا البرنامج على نصوص مفتوحة: Tatoeba (CC BY 2.0 FR) وStoryWeaver وAfrican Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;بُني باستخدام Qt %2 وSQLite وSentencePiece وHighway وPCRE2 وICU وmd4c وnlohmann-json. المفردات: RWKV World وGPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>لم يتم الحصول على ملخص لهذه المحادثة. حاول مرة أخرى، أو استخدم نموذجًا أكبر: نموذج &gt; الحصول على نماذج.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>تبقى المحادثة المؤقتة «%1» إلى أن ينتهي Rookery، أو إلى أن تغلق هذا السطر.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: جارٍ القياس…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln خيط</numerusform>
            <numerusform>%Ln خيط</numerusform>
            <numerusform>%Ln خيطان</numerusform>
            <numerusform>%Ln خيوط</numerusform>
            <numerusform>%Ln خيطًا</numerusform>
            <numerusform>%Ln خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>يكتب %1 بنسبة %2 % مما تتيحه هذه الذاكرة (%3 غيغابايت/ث، ويُقرأ كل وزن مرة واحدة لكل رمز).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>يمكن تجاوز 100 %: تبقى النماذج الصغيرة في ذاكرة المعالج المخبئية، ولا تُقرأ الأوزان التي تقابل أصفارًا.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>أقل من ثانية متبقية</numerusform>
            <numerusform>نحو ثانية واحدة متبقية</numerusform>
            <numerusform>نحو ثانيتين متبقيتين</numerusform>
            <numerusform>نحو %Ln ثوانٍ متبقية</numerusform>
            <numerusform>نحو %Ln ثانية متبقية</numerusform>
            <numerusform>نحو %Ln ثانية متبقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>أقل من دقيقة متبقية</numerusform>
            <numerusform>نحو دقيقة واحدة متبقية</numerusform>
            <numerusform>نحو دقيقتين متبقيتين</numerusform>
            <numerusform>نحو %Ln دقائق متبقية</numerusform>
            <numerusform>نحو %Ln دقيقة متبقية</numerusform>
            <numerusform>نحو %Ln دقيقة متبقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>أقل من ساعة متبقية</numerusform>
            <numerusform>نحو ساعة واحدة متبقية</numerusform>
            <numerusform>نحو ساعتين متبقيتين</numerusform>
            <numerusform>نحو %Ln ساعات متبقية</numerusform>
            <numerusform>نحو %Ln ساعة متبقية</numerusform>
            <numerusform>نحو %Ln ساعة متبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>سريع جدًا في كل مكان. إجابات قصيرة بسيطة؛ ويخطئ كثيرًا.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>سريع على معظم الحواسيب. إجابات بسيطة؛ تحقق مما يقوله.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>توازن معقول بين السرعة والفهم لمعظم الحواسيب.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>إجابات أفضل، على حساب شيء من السرعة.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>أفضل الإجابات في هذه القائمة؛ للحواسيب ذات الذاكرة الكبيرة.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 وغيرها</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 معامل</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>الحجم غير منشور</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>يناسب ذاكرة هذا الحاسوب جيدًا.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>يناسبها بالكاد: قد تبطؤ البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>أكبر من ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>نحو %1 رمز في الثانية، تقديرًا من النموذج المستخدم.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>لم يُنشر مجموع تحقق: لا يمكن التحقق إلا من طوله.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>يُتحقَّق من مجموع التحقق الخاص به.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>يتصل Rookery بـ %1 وينزّل %2 إلى %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>يتصل Rookery بـ %1 وينزّل ملفًا مجهول الحجم إلى %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>ينتظر الذي قبله.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1؛ تُعاد المحاولة قريبًا.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>جارٍ التحقق: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>متوقف مؤقتًا عند %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>وصل «%1»، ومجموع التحقق صحيح.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>وصل «%1». لم يُنشر له مجموع تحقق.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>تعذّر القيام بذلك.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>حُذفت «%1»</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>النموذج يعمل</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1، %2 حرة</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>استخراج النص…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>في انتظار النموذج</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 من %2 رمز</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 من %2 رمز، تبقّى %3 ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>لم يُترك أي جزء بلا نص</numerusform>
            <numerusform>تُرك جزء واحد بلا نص</numerusform>
            <numerusform>تُرك جزءان بلا نص</numerusform>
            <numerusform>تُركت %Ln أجزاء بلا نص</numerusform>
            <numerusform>تُرك %Ln جزءًا بلا نص</numerusform>
            <numerusform>تُرك %Ln جزء بلا نص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 رمز قرأها %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>حمّل نموذجًا لترى ما تتطلبه القراءة.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 رمز؛ تُعرف المدة بعد أن يقرأ النموذج شيئًا</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 رمز، نحو %2 ث</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 رمز، نحو %2 د</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>مستندات (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>حُمّل نموذج آخر في هذه الأثناء. اقرأ المستند من جديد بهذا النموذج.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>قُرئ %1.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>جارٍ فحص %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>حُسب مجموع التحقق للملف %1. لا يوجد في الفهرس ما يقارَن به: قارنه بما في الصفحة التي أتى منها الملف.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>الملف %1 سليم: مجموع التحقق هو المنشور لـ %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>الملف %1 ليس الملف المنشور لـ %2. إن لم تكن قد غيّرته فنزّله مجددًا.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>لا يمكن فتح المنفذ %1. اختر منفذًا آخر. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 معامل · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>يأتي مع Rookery</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>ذاكرة المحادثة تأخذ %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>يحتاج إلى %1 من الذاكرة؛ %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>يحتاج إلى %1 من الذاكرة، وهذا أكثر مما هو متاح هنا (%2)؛ %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>يحتاج إلى %1 من الذاكرة ومناسب؛ %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>نماذج RWKV (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>لا نموذج محمّل. افتح ملف نموذج للبدء.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>لا يمكن استخدام المرمّز الذي اخترته لـ «%1»؛ يُستخدم مرمّزه الخاص.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>تعذّر تحميل «%1». %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>يواصل «%1» الإجابة.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>تعذّر تحميل «%1» مع حالته المضبوطة أو ملف LoRA.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>حُمّل بدونهما.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>الحالة المضبوطة: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1، ألفا %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>حالات مضبوطة وملفات LoRA (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>تعذّر نقل %1 إلى سلة المهملات. احذفه في مدير الملفات.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>لا يمكن قراءة هذا المجلد. تحقق من أذوناته.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>انتهى البحث بعد %Ln ملف. أضف فقط المجلدات التي تحوي نماذج.</numerusform>
            <numerusform>انتهى البحث بعد ملف واحد (%Ln). أضف فقط المجلدات التي تحوي نماذج.</numerusform>
            <numerusform>انتهى البحث بعد ملفين (%Ln). أضف فقط المجلدات التي تحوي نماذج.</numerusform>
            <numerusform>انتهى البحث بعد %Ln ملفات. أضف فقط المجلدات التي تحوي نماذج.</numerusform>
            <numerusform>انتهى البحث بعد %Ln ملفًا. أضف فقط المجلدات التي تحوي نماذج.</numerusform>
            <numerusform>انتهى البحث بعد %Ln ملف. أضف فقط المجلدات التي تحوي نماذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>يحتاج إلى %1 من الذاكرة، والحر منها الآن %2؛ %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>لا تتسع له الذاكرة الحرة</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>يحتاج «%1» إلى %2 من الذاكرة والحر منها %3، لذلك لم يُحمَّل.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>التحميل على أي حال</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>لا يمكن فتح المحادثة.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>تعذّر القيام بذلك.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>في انتظار تحميل النموذج</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>في انتظار نموذج: اختر واحدًا</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>التالية في قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>لا إجابات قبلها</numerusform>
            <numerusform>إجابة واحدة قبلها</numerusform>
            <numerusform>إجابتان قبلها</numerusform>
            <numerusform>%Ln إجابات قبلها</numerusform>
            <numerusform>%Ln إجابة قبلها</numerusform>
            <numerusform>%Ln إجابة قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>تعذّر حفظ الإجابة على القرص.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>لا يمكن حفظ الإجابة على القرص حاليًا.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>تعذّر بدء الإجابات.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>تعذّر تغيير الرسالة.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>تعذّر إنشاء المحادثة الجديدة.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>لا يمكن قراءة الإعدادات المسبقة.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>تعذّر حفظ الإعدادات المسبقة على القرص.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>السؤال أولًا ومرة أخرى في النهاية</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>السؤال أولًا والقراءة مرتين</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>القراءة على أجزاء، كل منها مع السؤال</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>السؤال أولًا، ثم مرة أخرى مع أفضل المقاطع</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>إرسال أفضل المقاطع فقط</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>يشير إلى ما قبله.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>النص الذي قبله أُلصق أو أُرفق.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>النص الذي قبله مفصول عنه.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>يبدو كطلب.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>يتحدث عن النص.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>قبله نص أطول بكثير.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>الجزء %1 من %2. احتفظ به من أجل: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 رمز</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>نحو %1 ث</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>لم يُتعرَّف على لغة السؤال، لذلك تبقى كلماته كما هي.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>تعذّر تعديل كلمة تشير إلى ما سبق. يرجى مراجعة السؤال.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>الجزء %1 من %2. إذا لم يرد فيه الجواب، فقل: غير مذكور.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>السؤال عن كل جزء على حدة، وإرسال الأوثق</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>جارٍ السؤال عن الجزء %1 من %2…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 من %2 رمز مُختبَر مع هذا النموذج</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>النص أطول مما اختُبر مع هذا النموذج: قد تكون أفضل المقاطع وحدها أنفع.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>يُكتشف فرق قدره 30 نقطة في %1 % من المرات، وفرق قدره 15 نقطة في %2 %.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>النص أقصر من أن تُصنع منه أسئلة. ألصق صفحة من الجمل على الأقل.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>النص ثم السؤال</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>السؤال أولًا وفي النهاية</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>السؤال أولًا والنص مرتين</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>نظرة أخرى إلى أفضل المقاطع</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>على أجزاء</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>السؤال أولًا، ثم أفضل المقاطع</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>أفضل المقاطع فقط</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>أكثر بوضوح</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>أقل بوضوح</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>لا فرق واضح</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>وجد «%1» أكثر. على هذا النموذج، في اختبارك: %2 من %3 بدلًا من %4 من %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>من إعدادات البرنامج</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>محدَّد لهذا النموذج</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>من إعدادات هذا النموذج</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>محدَّد لهذه المحادثة</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · بلا خيوط</numerusform>
            <numerusform>%1 · خيط واحد</numerusform>
            <numerusform>%1 · خيطان</numerusform>
            <numerusform>%1 · %Ln خيوط</numerusform>
            <numerusform>%1 · %Ln خيطًا</numerusform>
            <numerusform>%1 · %Ln خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>استُؤنف %1، تبقّى %2 للقراءة</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>استُؤنف %1، قُرئ %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (ذاكرة KV مؤقتة: %2 تقديرًا)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>تحميل النموذج، %1 من %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>قراءة %1 من %2 رمز</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>قراءة %1 من %2 رمز، تبقّى %3 ث</translation>
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
        <translation>جهاز الرسوميات الوحيد برمجي، وهو أبطأ من المعالج نفسه.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>لم يُعثر على بطاقة رسوميات لها برنامج تشغيل Vulkan أو CUDA يعمل.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>لم تُحفظ ذاكرة لهذه المحادثة مع هذا النموذج: ستُقرأ مع الرسالة التالية.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>استُؤنفت الذاكرة المحفوظة مع هذه المحادثة؛ لا يلزم أن يُقرأ شيء.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>تمت المتابعة من الحالة الموجودة في الذاكرة؛ قُرئ الجديد فقط.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>تمت المتابعة من الحالة المحفوظة على القرص؛ قُرئ ما جاء بعدها فقط.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>لا حالة محفوظة تناسب بداية هذه المحادثة مع هذا النموذج: قُرئت كلها.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>ذاكرة معالج الرسوميات أصغر من أن تتسع لهذا النموذج، لذلك يحسب المعالج.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>توقف معالج الرسوميات عن العمل، لذلك يحسب المعالج. لم تُفقد أي كلمة.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>لا يستطيع معالج الرسوميات تشغيل هذا النموذج، لذلك يحسب المعالج.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>برنامج تشغيل معالج الرسوميات قديم جدًا بالنسبة إلى هذا البرنامج، لذلك يحسب المعالج. حدّث برنامج التشغيل.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>اختير مرمّز آخر، لذلك قُرئت هذه المحادثة كلها من جديد.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>تعذّر تغيير الحالات المحفوظة.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>جارٍ كتابة %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>كُتبت المحادثة في %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>لم تُكتب المحادثة.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>تعذّر استيراد «%1»؛ لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>لم تُستورد محادثات</numerusform>
            <numerusform>استُوردت محادثة واحدة</numerusform>
            <numerusform>استُوردت محادثتان</numerusform>
            <numerusform>استُوردت %Ln محادثات</numerusform>
            <numerusform>استُوردت %Ln محادثة</numerusform>
            <numerusform>استُوردت %Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>لا رسائل.</numerusform>
            <numerusform>رسالة واحدة.</numerusform>
            <numerusform>رسالتان.</numerusform>
            <numerusform>%Ln رسائل.</numerusform>
            <numerusform>%Ln رسالة.</numerusform>
            <numerusform>%Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>لم يُترك أي جزء.</numerusform>
            <numerusform>تُرك جزء واحد ليس نصًا.</numerusform>
            <numerusform>تُرك جزءان ليسا نصًا.</numerusform>
            <numerusform>تُركت %Ln أجزاء ليست نصًا.</numerusform>
            <numerusform>تُرك %Ln جزءًا ليس نصًا.</numerusform>
            <numerusform>تُرك %Ln جزء ليس نصًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>جارٍ كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>كُتبت كل المحادثات في %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>لم تُكتب النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>جارٍ استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>تعذّرت استعادة النسخة الاحتياطية؛ المحادثات كما كانت.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>استُعيدت النسخة الاحتياطية. المحادثات التي كانت هنا من قبل محفوظة في %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>لم يُستورد «%1»؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>كُتبت الإعدادات إلى %1.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>لم تُكتب الإعدادات.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>لم تؤخذ الإعدادات.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>أُخذت الإعدادات.</translation>
    </message>
</context>
</TS>
