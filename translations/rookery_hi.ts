<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Rookery के बारे में</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>RWKV मॉडलों के साथ निजी चैट, केवल इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>यह कैसे काम करता है</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>अधिकतर भाषा मॉडल हर शब्द के बारे में नोट रखते हैं और हर नए शब्द के लिए उन सबको देखते हैं। RWKV मॉडल शुरू से अंत तक पढ़ता है और पढ़ा हुआ एक निश्चित आकार की स्मृति में रखता है। इसलिए लंबी चैट छोटी चैट से ज़्यादा महँगी नहीं पड़ती, और Rookery उस स्मृति को चैट के साथ सहेज सकता है: जब आप लौटते हैं, तो कुछ भी दोबारा पढ़ना नहीं पड़ता। विंडो के नीचे की पंक्ति बताती है कि कितना याद था और कितना पढ़ा गया।</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>इसकी कीमत: पुरानी बारीकियाँ धुंधली हो जाती हैं। अगर बहुत पहले की कोई बात मायने रखती है, तो उसे फिर से कहें, या अपना प्रश्न लंबे पाठ के बाद नहीं, पहले पूछें।</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>अंतर्निहित मार्गदर्शक</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>मार्गदर्शक एक बहुत छोटा मॉडल है, जिसे इस परियोजना ने स्वयं प्रशिक्षित किया है; यह जानी-मानी सेवाओं के मॉडलों से लगभग हज़ार गुना छोटा है। यह इस प्रोग्राम को जानता है, छोटी कहानियाँ सुनाता है और छोटे पाठ के बारे में सरल प्रश्नों के उत्तर देता है। इससे गलतियाँ होती हैं और दुनिया के बारे में यह लगभग कुछ नहीं जानता। बाकी सब के लिए कोई बड़ा मॉडल खोलें।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>तृतीय-पक्ष सूचनाएँ</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>उत्तर %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>उत्तर %1 रखें</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>उत्तर %1 कॉपी करें</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>कई उत्तर; एक चुनें</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Ctrl के साथ प्लस, माइनस, शून्य भी</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम गति</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>कुछ भी खिसकता, धुंधलाता या झपकता नहीं।</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>पंक्तियों के बीच दूरी</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>अगली बार शुरू होने से लागू होता है।</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>कोड का फ़ॉन्ट</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>चैट के साथ-साथ</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>स्मृति की एक प्रति से पूछा जाता है, जो बाद में हटा दी जाती है: यह कभी चैट का हिस्सा नहीं बनता, और आपके कुछ पूछते ही रुक जाता है। छोटे मॉडल इसे ठीक से नहीं कर पाते; जिसका कोई अर्थ न हो, वह दिखाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>नई चैट के लिए शीर्षक</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>अन्यथा, या जब मॉडल को अच्छा शीर्षक न मिले, तो पहले शब्द ही शीर्षक होते हैं।</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>आगे पूछने के लिए प्रश्न सुझाएँ</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>हर उत्तर के बाद, निरीक्षक में दिखाया जाता है।</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>इस कंप्यूटर की गति</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>मापने के लिए मॉडल</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>हर मॉडल सेटिंग में चुने गए उपकरण और थ्रेड के साथ तीन बार 512 टोकन पढ़ता है और 128 लिखता है। जब और कुछ न चल रहा हो, तब संख्याएँ सबसे अच्छी होती हैं। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>मापें</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>क्या मापा गया</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>लिखना, टोकन प्रति सेकंड</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>फीकी पट्टी मेमोरी की सीमा है: हर टोकन के लिए हर भार एक बार पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>पढ़ना, टोकन प्रति सेकंड</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>फ़ाइल में लिखें…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>%2 में से संस्करण %1</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>पिछला संस्करण</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अगला संस्करण</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>यहाँ इंटरनेट नहीं है? फ़ाइल स्वयं लाएँ</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>नीचे दिखाया गया है</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. इंटरनेट से जुड़े किसी कंप्यूटर पर %1 या RWKV मॉडल देने वाला कोई और पेज खोलें।</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. .gguf, .safetensors या .pth से समाप्त होने वाली एक फ़ाइल डाउनलोड करें। मोटे तौर पर वह इस कंप्यूटर की मेमोरी के आधे से छोटी होनी चाहिए।</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. उसे USB स्टिक या किसी और ड्राइव पर यहाँ लाएँ और %1 में रखें, या जहाँ है वहीं रहने दें।</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. ऊपर “मॉडल फ़ाइल खोलें…” दबाएँ, या फ़ाइल को इस विंडो पर छोड़ें।</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>इस कंप्यूटर के लिए अनुशंसित</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>पाएँ…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>%1 पाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 रोकें</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>%1 रद्द करें और प्राप्त हिस्सा हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 का उपयोग करें</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>लाइसेंस: %1. भाषाएँ: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>मॉडल का पेज</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>बड़ा मॉडल पाएँ</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>लेखकों द्वारा प्रकाशित फ़ाइलें, जिन्हें कोई भी उपयोग कर सकता है। Rookery नेटवर्क पर केवल उसी डाउनलोड के लिए जाता है जिसे आप शुरू करते हैं; उसे रोका जा सकता है और वह वहीं से आगे बढ़ता है, प्रोग्राम फिर से शुरू करने के बाद भी।</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>जब इसमें ऐसी फ़ाइल न हो, तो बाकी स्रोत आज़माए जाते हैं।</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>डाउनलोड का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>मॉडलों की सूची नहीं दिखाई जा सकती।</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>चैट की सूची</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>अस्थायी</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>अस्थायी चैट: इसका कुछ भी डिस्क पर नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>मॉडल: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>रचनात्मक</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>अपनी संख्याएँ</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>उत्तर देने का तरीका: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>निरीक्षक</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>स्रोत: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 दस्तावेज़ में मिला</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 दस्तावेज़ में नहीं मिला</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>%1 में कोड</translation>
    </message>
    <message>
        <source>code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>लंबी पंक्तियाँ मोड़ें</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>पूरी विंडो में दिखाएँ</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>कम दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति दिखाएँ</numerusform>
            <numerusform>सभी %Ln पंक्तियाँ दिखाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;नई चैट</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>नई &amp;अस्थायी चैट</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>&amp;प्रीसेट…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;संग्रहण…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>सं&amp;ग्रहीत चैट दिखाएँ</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>इस चैट का सा&amp;रांश बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>चैट &amp;आयात करें…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>सभी चैट का &amp;बैकअप लें…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>बै&amp;कअप पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>चैट &amp;बदलें…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>अ&amp;गली चैट</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>&amp;पिछली चैट</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>&amp;सभी चैट में खोजें</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>इस चैट में &amp;खोजें</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>संदेश &amp;लिखें</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>उत्तर &amp;रोकें</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;हटाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>पूरी चैट &amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्या&amp;त करें…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;दस्तावेज़</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>दस्तावेज़ सं&amp;लग्न करें…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>स्रोत फ़ाइलों का &amp;फ़ोल्डर संलग्न करें…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>मॉडल फ़ाइल &amp;खोलें…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>&amp;टोकनाइज़र फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>टोकनाइज़र आ&amp;ज़माएँ…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>मॉडल &amp;पाएँ</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>मेमोरी से &amp;हटाएँ</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>ट्यून की हुई &amp;स्थिति का उपयोग करें…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>&amp;LoRA फ़ाइल का उपयोग करें…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>ट्यून की हुई स्थिति और LoRA ह&amp;टाएँ</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>चैट की &amp;सूची</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;निरीक्षक</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;बड़ा पाठ</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;छोटा पाठ</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>सा&amp;मान्य पाठ</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>सेटिं&amp;ग</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;निदान जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;प्रॉम्प्ट प्रयोगशाला</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>&amp;लंबे पाठों के बारे में पूछना</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>Rookery के &amp;बारे में</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बा&amp;हर निकलें</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>इस &amp;कंप्यूटर की गति</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;अगला खोजें</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;पिछला खोजें</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;नाम बदलें</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>आपका संदेश अपनी बारी की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>दस्तावेज़ संलग्न करें</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>दस्तावेज़ संलग्न करें (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>रोकें (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>भेजें (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>भेजें (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>उत्तर लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>“%1” के लिए क्रियाएँ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>कतार में स्थान %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>आपकी चैट यहाँ सूचीबद्ध होंगी। वे इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” के लिए कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;नाम बदलें</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;पिन हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>सबसे ऊपर &amp;पिन करें</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>प्रति&amp;लिपि बनाएँ</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>सं&amp;ग्रह से बाहर निकालें</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>सं&amp;ग्रहीत करें</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;नया फ़ोल्डर…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>फ़ोल्डर से &amp;बाहर निकालें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;हटाएँ</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;स्वचालित</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>ग्राफ़िक्स प्रोसेसर पर परतें</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 वहाँ उतनी परतें रखता है जितनी उसकी मेमोरी में समाएँ; बाकी की गणना प्रोसेसर करता है। मॉडल अगली बार लोड होने से लागू होता है।</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>फिर देखें: प्रश्न से मेल खाते अंश भेजें</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>गहराई से: प्रश्न के साथ पूरा फिर से पढ़ें</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>%1 के बारे में पूछें</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>हटाएँ: पाठ और सहेजी गई स्थिति हट जाती है, फ़ाइल बनी रहती है</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>इसे क्या ध्यान में रखना चाहिए? (खाली छोड़ सकते हैं)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 पढ़ें</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 का नाम बदलें</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>फ़ाइल अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>फ़ाइल नहीं खोली जा सकी। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>फ़ाइल 1 GB से बड़ी है, जो दस्तावेज़ की सीमा है।</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>इसमें उससे अधिक पाठ है जितना Rookery एक बार में ले सकता है। इसे हिस्सों में बाँटें।</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>इसमें किसी भी असली दस्तावेज़ से अधिक गहरी परतें हैं, इसलिए इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>यह पासवर्ड से सुरक्षित है। बिना पासवर्ड की एक प्रति सहेजें।</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>फ़ाइल क्षतिग्रस्त है। दूसरी प्रति आज़माएँ।</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>यह पाठ, PDF, DOCX, ODT, EPUB, वेब पेज या स्रोत कोड नहीं है।</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>यह पुरानी Office फ़ाइल है। पहले इसे DOCX, ODT या PDF के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>इसमें कोई पाठ नहीं है। स्कैन किए गए पृष्ठों के लिए पहले अक्षर पहचानने वाला प्रोग्राम चाहिए।</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>पाठ निकालने में बहुत समय लगा, इसलिए उसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>पाठ निकालने के लिए बहुत अधिक मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>पाठ निकालने वाले प्रोग्राम ने अपना काम नहीं किया। Rookery को फिर से इंस्टॉल करने से मदद मिल सकती है।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>स्रोत कोड</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>स्रोत फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>वेब पेज</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>एक बार पढ़ें, कई बार पूछें</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>दस्तावेज़ एक ही बार पढ़ा जाता है। मॉडल उसमें से जो याद रखता है वह सहेजा जाता है, ताकि उसके बारे में हर नई चैट तुरंत शुरू हो, प्रोग्राम फिर से शुरू करने के बाद भी। इस तरह का मॉडल हर शब्द याद नहीं रखता: जहाँ सटीक शब्द या संख्याएँ ज़रूरी हों, वहाँ उससे फिर देखने को कहें।</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>दस्तावेज़ संलग्न करें…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>स्रोत फ़ाइलों का फ़ोल्डर संलग्न करें…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, वेब पेज, Markdown, पाठ और स्रोत कोड; आप फ़ाइल को विंडो पर छोड़ भी सकते हैं। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>रुका हुआ है। प्राप्त हिस्सा सुरक्षित है।</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका। कनेक्शन जाँचें, या दूसरा स्रोत चुनें।</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>कनेक्शन सुरक्षित नहीं है, इसलिए कुछ भी डाउनलोड नहीं किया गया। इस कंप्यूटर की घड़ी जाँचें, या दूसरा स्रोत चुनें।</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>फ़ाइल अब वहाँ नहीं है। मॉडल के पेज पर नई फ़ाइल देखें।</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>सर्वर व्यस्त है। बाद में फिर कोशिश करें, या दूसरा स्रोत चुनें।</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>कुछ समय से सर्वर से कुछ नहीं आया। प्राप्त हिस्सा सुरक्षित है।</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>कनेक्शन टूट गया। प्राप्त हिस्सा सुरक्षित है।</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>सर्वर ने फ़ाइल का वह हिस्सा नहीं भेजा जो माँगा गया था। दूसरा स्रोत चुनें।</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>सर्वर पर फ़ाइल का आकार सूची में दिए आकार से अलग है। दूसरा स्रोत चुनें।</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>जो फ़ाइल आई वह प्रकाशित फ़ाइल नहीं है, इसलिए उसे हटा दिया गया। दूसरा स्रोत चुनें।</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>डिस्क पर पर्याप्त जगह नहीं है। कुछ जगह खाली करें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>इस फ़ोल्डर में कुछ नहीं लिखा जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>इस नाम की दूसरी फ़ाइल फ़ोल्डर में पहले से है। उसका नाम बदलें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>दस्तावेज़, मॉडल, टोकनाइज़र या चैट यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>नमस्ते, मैं मार्गदर्शक हूँ।</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>आपके मन में क्या है?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>इस प्रोग्राम के भीतर रहने वाला एक बहुत छोटा मॉडल। मैं इस प्रोग्राम को जानता हूँ, छोटी कहानियाँ सुनाता हूँ और छोटे पाठ के बारे में सरल प्रश्नों के उत्तर देता हूँ। आपका लिखा कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 तैयार है। आपका लिखा कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>बड़ा मॉडल पाएँ</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>कौन-सी फ़ाइल इस कंप्यूटर के लिए सही है, और वह कहाँ मिलेगी</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>मॉडल फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>जहाँ है वहीं से उपयोग होती है, कभी कॉपी नहीं की जाती; आप उसे यहाँ छोड़ भी सकते हैं</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>यह कैसे काम करता है</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>निश्चित आकार की स्मृति, जो सहेजी जाती है और फिर से काम में ली जाती है</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>इंजन और संग्रहण</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>थ्रेड</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 हर कोर का उपयोग करता है। मॉडल अगली बार लोड होने से लागू होता है।</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>भार की परिशुद्धता</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>छोटा तेज़ होता है और थोड़ा कम सटीक। मॉडल अगली बार लोड होने से लागू होता है।</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>जैसा फ़ाइल में है</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>सहेजी गई स्मृतियों के लिए जगह</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 उपयोग में। चैट स्वयं हमेशा रखी जाती हैं; स्मृति के बिना चैट एक बार फिर पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>संग्रहण…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>मॉडल की मेमोरी इतने समय बाद खाली करें</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>बिना प्रश्न के मिनट; 0: कभी नहीं। अगला संदेश मॉडल को फिर से लोड करता है, और कोई चैट कुछ नहीं खोती।</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>यह रद्द किया गया</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>जब चाहें इसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>कोई मान यहाँ ठीक नहीं है</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>उसे बदलें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>यह अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>नाम जाँचें, या वह ड्राइव जोड़ें जिस पर यह था।</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>उसकी अनुमतियाँ और उसकी ड्राइव जाँचें।</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>वहाँ कुछ नहीं लिखा जा सकता</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें आपको लिखने की अनुमति हो।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>कुछ जगह खाली करें; अब तक लिखा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>फ़ाइल अधूरी है</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>उसे फिर से डाउनलोड या कॉपी करें।</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>फ़ाइल क्षतिग्रस्त है या अज्ञात प्रकार की है</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>उसे उसके मूल स्रोत से फिर से लें, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>इस प्रकार की फ़ाइल समर्थित नहीं है</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>मॉडल को .pth, .safetensors, .gguf या rwkv.cpp .bin रूप में खोजें।</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>यह ऐसा मॉडल नहीं है जिसे Rookery चला सके</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>संस्करण 4, 5, 6 या 7 का RWKV मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>भार ऐसे प्रकार में रखे गए हैं जो समर्थित नहीं है</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>यही मॉडल F16, BF16, Q8_0 या Q4_K में खोजें।</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>फ़ाइल वैसी नहीं है जैसी होनी चाहिए</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>उसे फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>टोकनाइज़र और मॉडल मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>टोकनाइज़र मेनू में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>यह किसी दूसरे मॉडल के लिए बना है</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>वह मॉडल लोड करें जिसके लिए यह बना है।</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>पर्याप्त खाली मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या छोटा या अधिक क्वांटाइज़ किया हुआ मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>उपकरण का उपयोग नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>मॉडल &gt; उपकरण में दूसरा चुनें, या उसका ड्राइवर अपडेट करें।</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>उपकरण ने काम करना बंद कर दिया</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>मॉडल &gt; उपकरण में दूसरा चुनें; कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>दूसरा Rookery इसी डेटा फ़ोल्डर का उपयोग कर रहा है</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>दूसरे को बंद करें, या दूसरे फ़ोल्डर का उपयोग करें।</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>बातचीत Rookery के नए संस्करण से लिखी गई थीं</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>नया संस्करण इंस्टॉल करें; कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>बातचीत का डेटाबेस क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Rookery को फिर से शुरू करें: यह क्षतिग्रस्त फ़ाइल रख लेता है और जो पढ़ा जा सके उसे बचा लेता है।</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>कुछ अप्रत्याशित हुआ</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>फिर कोशिश करें, और समस्या बनी रहे तो विवरण के साथ रिपोर्ट करें।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>उपकरण का ड्राइवर बहुत पुराना है</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>मॉडल फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>टोकनाइज़र फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>टोकनाइज़र (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>यह चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>वेब पेज (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>स्मृति सहित चैट (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>ट्यून की हुई स्थिति का उपयोग करें</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>LoRA फ़ाइल का उपयोग करें</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>चैट आयात करें</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>चैट (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>सभी चैट का बैकअप लें</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>बैकअप (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>दस्तावेज़ संलग्न करें</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>स्रोत फ़ाइलों का फ़ोल्डर संलग्न करें</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>इस चैट में खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln संदेश</numerusform>
            <numerusform>%Ln संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>कम दिखाएँ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>फ़ोल्डर का नाम</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>%1 में न खोजें</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>सुझाए गए प्रश्न</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>जैसा सिस्टम में है</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>सूत्र</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>सूत्र जैसा लिखा है वैसा कॉपी करें</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>विवरण छिपाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>निरीक्षक</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>स्मृति</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>मॉडल पूरी चैट को निश्चित आकार की स्मृति में रखता है। वह चैट के साथ सहेजी जाती है और फिर से काम में ली जाती है।</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>अब तक के टोकन</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>याद था</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>नए सिरे से पढ़ा</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>स्मृति का आकार</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>KV कैश (अनुमान)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>डिस्क पर सहेजा गया</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>बारी-बारी से</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>ठोस रेखा: यह स्मृति। टूटी रेखा: उतनी ही लंबाई का KV कैश, अनुमानित।</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>पूरा प्रोग्राम</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>थ्रेड</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>लिखना, अभी</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>इस चैट के पहले संदेश से पहले मॉडल को कहा जाता है। बदलने पर मॉडल चैट को नए सिरे से पढ़ता है।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 टोकन/से॰</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>परत के अनुसार प्रबलता</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>स्मृति में हर परत के हिस्से की लंबाई, पहली परत बाईं ओर।</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>प्रॉम्प्ट का प्रारूप</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>मॉडल के लिए बातें कैसे लिखी जाती हैं। बदलने पर वह चैट फिर से पढ़ता है।</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>मॉडल क्या पढ़ता है</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>अप्रत्याशितता</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>तापमान और दंड से पहले, मॉडल को अपने पिछले उत्तर का हर शब्द कितना असंभाव्य लगा: जितना गहरा, उतनी कम संभावना।</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>अगले उत्तरों के लिए दिखाएँ</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>प्रति टोकन बिट</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>मॉडल को आपका नाम क्या बताया जाता है</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>मॉडल को उसका अपना नाम क्या बताया जाता है</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>इस प्रारूप के नाम</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 में से %1 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>प्रॉम्प्ट प्रयोगशाला</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>आपका कोई पाठ</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery उसमें गढ़े हुए तथ्य छिपाता है, हर क्रम में उनके बारे में पूछता है, और गिनता है कि लोड किया गया मॉडल क्या-क्या ढूँढ़ पाता है। कुछ भी इस कंप्यूटर से बाहर नहीं जाता। गढ़े हुए तथ्य आपके असली प्रश्न नहीं हैं।</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>एक पेज या अधिक चिपकाएँ</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>वह पाठ जिससे प्रश्न बनाने हैं</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, मोटे तौर पर</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>मॉडल खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>पूछा जा रहा है… %1 %</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>निशान वह है जो गिना गया; पट्टी वह सीमा है जिसमें 95 % निश्चितता के साथ सही अनुपात है। हर क्रम की तुलना उन्हीं प्रश्नों पर “पाठ, फिर प्रश्न” से की जाती है।</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>पाठ में स्थान के अनुसार, आरंभ से अंत तक</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>पाठ की लंबाई के अनुसार, टोकन में</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>इस मॉडल के लिए यह क्रम रखें</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>इसके बारे में आपका अपना प्रश्न, यदि चाहें</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>वे शब्द जो इसके उत्तर में होने चाहिए</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>धीमे क्रम भी आज़माएँ</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>नवीनतम पर जाएँ</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>क्या यह पता ब्राउज़र में खोलें?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>लंबे पाठों के बारे में पूछना</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>निश्चित आकार की स्मृति</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>अधिकतर भाषा मॉडल चैट का हर शब्द रखते हैं और बार-बार उन सबको देखते हैं। RWKV मॉडल शुरू से अंत तक, एक बार पढ़ता है। जो उसने पढ़ा, वह उसकी स्थिति में रहता है: एक स्मृति, जिसका आकार हमेशा एक-सा होता है। इसीलिए लंबी चैट तेज़ रहती हैं, और इसीलिए Rookery स्थिति को सहेजकर कल कुछ भी दोबारा पढ़े बिना आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>पीछे देखना कठिन क्यों है</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>छोटी स्मृति लंबे पाठ को शब्दशः नहीं रख सकती, इसलिए पढ़ते समय मॉडल को तय करना पड़ता है कि क्या रखना है। अगर आपका प्रश्न पाठ के बाद है, तो वह यह जाने बिना तय करता है कि आप क्या चाहते हैं, और जो उसने नहीं रखा वह खो गया। अगर प्रश्न आगे है, तो पढ़ते समय उसे पता होता है कि क्या ढूँढ़ना है।</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>आप क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>“नीचे दिए पाठ का सारांश दें:” लिखें और फिर पाठ, न कि पाठ और फिर “ऊपर दिए पाठ का सारांश दें।” अंत में प्रश्न एक बार फिर कहें। एक बार में एक ही बात पूछें। बहुत-से छोटे तथ्यों के लिए सब कुछ नहीं, केवल काम का अंश चिपकाएँ।</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Rookery क्या करता है</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>जब प्रश्न लंबे पाठ के बाद आता है, तो इनपुट के ऊपर की एक पंक्ति उसे पहले रखने का सुझाव देती है। “पूर्वावलोकन” शब्दशः दिखाता है कि क्या भेजा जाएगा; “लागू करें” इनपुट बदल देता है, और Ctrl+Z उसे वापस कर देता है। जो संदेश दूसरे क्रम में भेजा गया, उस पर यह लिखा होता है, और उसे टाइप किए गए रूप में फिर भेजा या मिलाकर देखा जा सकता है। आपके कहे बिना कुछ नहीं बदलता, और सब कुछ इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>इससे लाभ होगा या नहीं, यह मॉडल और पाठ पर निर्भर है। टूल मेनू की प्रॉम्प्ट प्रयोगशाला आपके किसी पाठ में गढ़े हुए तथ्य छिपाती है, हर क्रम में उनके बारे में पूछती है और गिनती है। वह बताती है कि अंतर कब केवल संयोग हो सकता है।</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>यह क्या नहीं कर सकता</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>क्रम यह बदलता है कि क्या रखा जाए, यह नहीं कि कितना समाए। जब सैकड़ों तथ्य एक साथ मायने रखते हों, या पाठ उससे लंबा हो जितने के लिए मॉडल प्रशिक्षित हुआ, तब इससे लाभ नहीं होता। और पाठ में उसके अपने आदेश भी हो सकते हैं: प्रश्न पहले रखना उनसे नहीं बचाता।</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>ऊपर: पाठ पहले पढ़ा जाता है और प्रश्न आने से पहले उसका अधिकांश खो जाता है। नीचे: प्रश्न पहले आता है, और पाठ की वह पंक्ति रखी जाती है जो उसका उत्तर देती है।</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>पाठ, फिर प्रश्न: प्रश्नचिह्न पर स्मृति में सब कुछ थोड़ा-थोड़ा होता है। जो एक पंक्ति मायने रखती है, वह खो चुकी हो सकती है।</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>प्रश्न, फिर पाठ: मॉडल जानता है कि क्या ढूँढ़ना है, और उत्तर देने वाली पंक्ति रखता है।</translation>
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
        <translation>उत्तर पूरा हो गया।</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;संपादन</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;मॉडल</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>&amp;टोकनाइज़र</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;दृश्य</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>सिस्टम के &amp;रंग</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;हल्का</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;गहरा</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>टू&amp;ल</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>मॉडल &amp;फ़ोल्डरों में फिर से खोजें</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>स&amp;हायता</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>&amp;फ़ॉर्मैट किए गए उत्तर</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>सा&amp;दे पाठ में उत्तर</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>मोनोस्पेस में उ&amp;त्तर</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>&amp;यह चैट</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>संदेश कॉपी करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से उत्तर दें</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>लिखना जारी रखें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>&amp;बुकमार्क हटाएँ</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>&amp;बुकमार्क लगाएँ</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>यहाँ की स्मृति रखता है, ताकि यहाँ से आगे बढ़ने पर कुछ पढ़ना न पड़े</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>एक साथ &amp;दो उत्तर</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>एक साथ &amp;दो और उत्तर</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>एक साथ &amp;तीन उत्तर</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>एक साथ &amp;तीन और उत्तर</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>&amp;यहाँ से नई चैट</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;हटाएँ</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>इसके बाद की हर चीज़ के साथ</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>बुकमार्क लगा है</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>अधिकतम लंबाई पर काटा गया</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>इससे उत्तर दें(&amp;W)</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>इससे फिर उत्तर दें(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;सटीक</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>सबसे संभावित शब्द; तथ्यों और कोड के लिए</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>सं&amp;तुलित</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>अधिकतर बातचीत के लिए</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;रचनात्मक</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>अधिक अप्रत्याशित; कहानियों और विचारों के लिए</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>अधिकतम %Ln टोकन</numerusform>
            <numerusform>अधिकतम %Ln टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>नीचे एक संदेश जोड़ें(&amp;I)…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>इसे मॉडल की बात बनाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>इसे अपनी बात बनाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>एक और संस्करण के रूप में; आगे की बातें बनी रहती हैं</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>स्वरूपित दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>पाठ चुनें(&amp;S)</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>जैसा लिखा गया, एक ही टुकड़े में</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>आप: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>उत्तर: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>संदेश संपादित करें</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर से भेजें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>संपादन जारी रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>बदलाव छोड़ दें</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>यह कौन कहता है</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>जोड़ा जाने वाला संदेश</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>जोड़ें</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln टोकन</numerusform>
            <numerusform>%Ln टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 फिर से लिए, %2 पढ़े</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 टोकन/से॰</translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1, %3 में से %2 परतें</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;उपकरण</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>फ़ाइल वहाँ नहीं है</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>%1 लोड हो रहा है: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>फ़ाइलें जहाँ हैं वहीं से उपयोग होती हैं और कभी कॉपी नहीं की जातीं। फ़ाइल केवल डेटा के रूप में पढ़ी जाती है; उसका कुछ भी चलाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मॉडल फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>फिर से खोजें</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>खोजे जाने वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>जिन फ़ाइलों का उपयोग नहीं हो सकता: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>इनके नाम मॉडलों जैसे हैं, पर ये दूसरे प्रकार की या क्षतिग्रस्त हैं।</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>मॉडलों वाला फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>%1 के साथ उत्तर देने का तरीका</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>फ़ाइल अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>इस प्रोग्राम का हिस्सा। बहुत छोटा: मार्गदर्शक और छोटी कहानियाँ सुनाने वाला, सामान्य सहायक नहीं।</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 का उपयोग करें</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 के लिए क्रियाएँ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>&amp;फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>सूची से ह&amp;टाएँ</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>फ़ाइल जहाँ है वहीं रहती है</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>&amp;रद्दी में ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>&amp;रद्दी में ले जाएँ (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>फ़ाइल जाँचें(&amp;C)</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>इसके चेकसम की प्रकाशित चेकसम से तुलना करता है</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>संदेश हटाया गया।</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>इस चैट में पिछली बार %1 ने उत्तर दिया था। मौजूदा मॉडल चैट को एक बार पढ़कर आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 लोड करें</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 रीसेट करें</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>ट्यून की हुई स्थिति और LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>ट्यून की हुई स्थिति %1 को शुरुआत के लिए एक स्मृति देती है; LoRA फ़ाइल उसके भार थोड़े बदलती है। मॉडल फिर से लोड होता है, और Rookery इन्हें इस मॉडल के लिए याद रखता है।</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>कोई उपयोग में नहीं।</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1 का अल्फ़ा</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>फ़ाइल कितना ज़ोर से असर करती है: यह संख्या उसकी रैंक से भाग देकर। इसे फ़ाइल के प्रशिक्षण के समय चुना गया था और यह फ़ाइल में नहीं है; वहाँ देखें जहाँ से फ़ाइल मिली। आम तौर पर 32 होता है।</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>LoRA फ़ाइल का अल्फ़ा</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>इसके साथ लोड करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>ट्यून की हुई स्थिति का उपयोग करें…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>LoRA फ़ाइल का उपयोग करें…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>दोनों हटाएँ</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>ट्यून की हुई स्थिति और LoRA हटाएँ</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>चैट पर वापस</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>दस्तावेज़ में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>नया प्रीसेट</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>प्रीसेट संपादित करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>सिस्टम प्रॉम्प्ट: मॉडल कौन हो, कैसे उत्तर दे</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>उदाहरण %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>आप कहते हैं</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>उदाहरण %1: आप कहते हैं</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>मॉडल उत्तर देता है</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>उदाहरण %1: मॉडल उत्तर देता है</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>उदाहरण जोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>ट्यून की हुई स्थिति</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>ऐसी फ़ाइल जिससे मॉडल बिना बताए किसी और के रूप में शुरू होता है।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;सटीक</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>सबसे संभावित शब्द; तथ्यों और कोड के लिए</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>सं&amp;तुलित</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>अधिकतर बातचीत के लिए</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;रचनात्मक</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>अधिक अप्रत्याशित; कहानियों और विचारों के लिए</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>सभी &amp;चैट जैसा</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>चैट शुरू करने के तरीके</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>मॉडल प्रीसेट को एक बार पढ़ता है और वह स्मृति के रूप में रखा जाता है: उससे शुरू होने वाली चैट तुरंत शुरू होती है, प्रीसेट कितना भी लंबा हो।</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>अभी कोई प्रीसेट नहीं है। जो आप अक्सर पूछते हैं उसके लिए एक बनाएँ: अनुवादक, समीक्षक, कोई पात्र।</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>नया प्रीसेट</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>पढ़ा हुआ: तुरंत शुरू होता है</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>अभी पढ़ा नहीं गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln उदाहरण</numerusform>
            <numerusform>%Ln उदाहरण</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>“%1” के साथ नई चैट</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>“%1” संपादित करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” हटाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>प्रश्न पहले रखकर भेजा गया</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>दिखाता है कि क्या भेजा गया, और टाइप किए गए रूप में भेजने देता है</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>“%1” के बजाय</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>अपरिवर्तित; %1 वर्ण यहाँ नहीं दिखाए गए हैं।</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>अभी कोई उत्तर नहीं।</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>इसी से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>दोनों क्रम</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>एक तुलना से कम ही पता चलता है: टूल मेनू की प्रॉम्प्ट प्रयोगशाला गिनती है।</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>जैसा टाइप किया गया</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>प्रश्न पहले रखकर</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>प्रश्न अब पहले है।</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>प्रश्न लंबे पाठ के बाद आता है। मॉडल एक ही बार पढ़ता है: पहले पूछें?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है वैसा रहने दें</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>प्रश्न पहले</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>इससे मदद मिल सकती है: मॉडल जो पढ़ता है उसे छोटी स्मृति में रखता है, और प्रश्न आगे होने पर उसे पता होता है कि क्या रखना है।</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>कैसे पूछें</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>जैसा टाइप किया गया</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>जैसा भेजा जाएगा</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>जैसा भेजा गया</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>इस चैट में हमेशा</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>इस चैट में कभी नहीं</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>इस मॉडल के लिए यही तरीका</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>टाइप किए गए रूप में फिर भेजें</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>दोनों उत्तरों की तुलना करें</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>किसी चैट पर जाएँ, या सबमें खोजें</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>अभी कोई चैट नहीं है।</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” के लिए कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>%1 को फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 को सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>अधिक होने पर अधिक अप्रत्याशित; 0 हमेशा सबसे संभावित शब्द लेता है।</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>केवल उन सबसे संभावित शब्दों पर विचार होता है जिनका मिलाकर यह हिस्सा बनता है।</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>उपस्थिति दंड</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>पहले आ चुके हर शब्द की संभावना घटाता है।</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>आवृत्ति दंड</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>वही, पर शब्द जितनी बार आया उतना अधिक।</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>सबसे लंबा उत्तर</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>टोकन में</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>एक ही सीड से एक ही उत्तर मिलता है; −1 हर बार नया सीड लेता है।</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>दंड इतने के बाद आधे रह जाते हैं</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>टोकन में; 0: वे कभी कम नहीं होते।</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>उत्तर समाप्त करने वाले पाठ</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>हर पंक्ति में एक; \n का अर्थ नई पंक्ति है। उत्तर इनमें से सबसे पहले आने वाले पाठ से ठीक पहले रुक जाता है।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>उत्तर देने का तरीका</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>रचनात्मक</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>हर संदेश के उत्तर</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>एक साथ बनते हैं; आप एक रखते हैं, बाकी शाखाओं के रूप में रहते हैं।</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>संख्याएँ छिपाएँ</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>संख्याएँ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>चैट खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 रीसेट करें</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>दूसरे प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>इस कंप्यूटर पर एक सर्वर, जो OpenAI इंटरफ़ेस की तरह काम करता है। इस कंप्यूटर के बाहर से कोई उस तक नहीं पहुँच सकता, वह कुंजी माँगता है, और जो पूछा जाता है उसमें से कुछ भी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>दूसरे प्रोग्रामों को मॉडल से पूछने दें</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>टर्मिनल के लिए एक कमांड लाइन; इसमें कुंजी शामिल है।</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>उदाहरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>इससे भेजें</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter नई पंक्ति शुरू करता है।</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter नई पंक्ति शुरू करता है।</translation>
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
        <translation>लंबे संदेशों का क्रम</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>ये मॉडल शुरू से अंत तक एक बार पढ़ते हैं। लंबे पाठ से पहले रखा प्रश्न अक्सर इनकी मदद करता है।</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>जैसा लिखा गया</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>सुझाएँ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>हर नई चैट के पहले संदेश से पहले मॉडल को कहा जाता है: वह कौन हो, कैसे उत्तर दे।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>कितना दिखाया जाए</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>ये सेटिंग फ़ाइल के रूप में</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>इन्हें दूसरे कंप्यूटर पर ले जाने के लिए। चैट, पथ और कुंजियाँ इनमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>फ़ाइल में लिखें…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>फ़ाइल से लें…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>सेटिंग (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>उत्तर पूरा होने पर बताएँ</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>डेस्कटॉप की सूचना, जब यह विंडो सामने न हो।</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>विंडो बंद होने पर ट्रे में रहें</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>ट्रे का आइकन विंडो को फिर दिखाता है; “बाहर निकलें” प्रोग्राम समाप्त करता है। जहाँ डेस्कटॉप में ट्रे नहीं है, वहाँ बंद करने पर वह हमेशा की तरह समाप्त होता है।</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>लिखते समय</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>पिछला संदेश संपादित करें (खाली बॉक्स में)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>संदेशों पर जाएँ (खाली बॉक्स में)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>चैट की सूची में</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>क्रियाओं का मेनू</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>कोई मॉडल लोड नहीं है</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>पिछले उत्तर की गति</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>जो टोकन याद थे, और जो टोकन पढ़ने पड़े</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>इस चैट की स्मृति का आकार; यह बढ़ता नहीं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>संग्रहण</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>सहेजी गई स्मृतियाँ</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>मॉडल को हर चैट का जो याद है, ताकि उसे दोबारा न पढ़ना पड़े। शब्द हमेशा रखे जाते हैं; स्मृति के बिना चैट अगले संदेश के साथ एक बार फिर पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%2 में से %1 उपयोग में</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>इससे आगे, सबसे लंबे समय से काम में न आई स्मृतियाँ पहले हटती हैं, सिवाय उनके जिन्हें रखा गया है।</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>सीमा मेगाबाइट में</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>सभी स्मृतियाँ भुलाएँ</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>चैट के अनुसार</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>अभी कुछ सहेजा नहीं गया है। पहला उत्तर पहली स्मृति छोड़ता है।</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>सभी चैट एक फ़ाइल में</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>बैकअप में हर चैट का हर शब्द होता है। पुनर्स्थापित करने पर उसकी चैट मौजूदा चैट की जगह ले लेती हैं, जो उनके साथ अलग रखी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln स्थिति</numerusform>
            <numerusform>%Ln स्थितियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>सीमा पर “%1” को हटने दें</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>“%1” की स्मृति रखें</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>रखी गई है; हटने देने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>“%1” की स्मृति भुलाएँ</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>यह स्मृति भुलाएँ</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच रहा है</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>दिखाया गया</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>समेटा गया</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>%Ln सेकंड सोचा</numerusform>
            <numerusform>%Ln सेकंड सोचा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट सोचा</numerusform>
            <numerusform>%Ln मिनट सोचा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>टोकन थोड़े अलग पाठ को दर्शाते हैं।</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>मॉडल का अपना</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln टोकन</numerusform>
            <numerusform>%Ln टोकन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>प्रति टोकन %1 बाइट</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>टोकन %1, %Ln बाइट: %2</numerusform>
            <numerusform>टोकन %1, %Ln बाइट: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(कोई पाठ नहीं)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>मॉडल का अपना</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>टोकनाइज़र आज़माएँ</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>कोई पाठ</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>किसी भी भाषा में कुछ भी टाइप करें या चिपकाएँ। यह इसी कंप्यूटर पर रहता है और रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>उदाहरण: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>टोकन में बदलने के लिए पाठ</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>पाठ के केवल पहले 64 KiB उपयोग होते हैं।</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>इसकी लागत</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>कम टोकन जल्दी पढ़े जाते हैं। किसी पंक्ति के टुकड़े देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>टोकनाइज़र फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>टुकड़े</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>%1 के टुकड़े</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%2 बाइट के लिए %1 टोकन। ␣ खाली स्थान है, ↵ नई पंक्ति, ⇥ टैब; &lt;0xE4&gt; ऐसा बाइट है जो अकेले कोई वर्ण नहीं है।</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>संख्याएँ और बाइट दिखाएँ</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>टुकड़े यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>पहले %1 दिखाए गए हैं।</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery अब भी चल रहा है</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>ट्रे में इसका आइकन विंडो को फिर दिखाता है; “बाहर निकलें” इसे समाप्त करता है।</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>पृष्ठ %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>उत्तर की %1 संख्याओं और उद्धरणों में से %2 दस्तावेज़ में हैं।</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>बातचीत पढ़ी जा सकती हैं, पर कुछ नया रखा नहीं जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>बातचीत की फ़ाइल क्षतिग्रस्त थी। उससे %Ln संदेश बचाया जा सका।</numerusform>
            <numerusform>बातचीत की फ़ाइल क्षतिग्रस्त थी। उससे %Ln संदेश बचाए जा सके।</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>क्षतिग्रस्त फ़ाइल %1 के रूप में रखी गई है</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>सहेजी गई स्मृतियाँ क्षतिग्रस्त थीं और नए सिरे से बनाई गई हैं। कोई शब्द नहीं खोया; हर चैट अगले संदेश के साथ एक बार फिर पढ़ी जाएगी।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>पिछली बार %Ln उत्तर बीच में रुक गया था और जारी रखा जा सकता है।</numerusform>
            <numerusform>पिछली बार %Ln उत्तर बीच में रुक गए थे और जारी रखे जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>बातचीत नहीं खोली जा सकतीं।</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>इस टोकनाइज़र का उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>एकीकृत ग्राफ़िक्स</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>सॉफ़्टवेयर</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;RWKV मॉडलों के साथ निजी चैट। सब कुछ इसी कंप्यूटर पर होता है; कहीं कुछ नहीं भेजा जाता।&lt;br&gt;&lt;br&gt;लाइसेंस: Apache License 2.0. अंतर्निहित मार्गदर्शक केवल 54 लाख पैरामीटर का प्रदर्शन मॉडल है, जिसे इस प्रोग्राम के लिए खुले पाठों पर प्रशिक्षित किया गया: Tatoeba (CC BY 2.0 FR), StoryWeaver और African Storybook (CC BY 4.0)।&lt;br&gt;&lt;br&gt;Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c और nlohmann-json से बना है। शब्दावलियाँ: RWKV World और GPT-NeoX 20B (Apache License 2.0)।</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>इस चैट का सार नहीं बन पाया। फिर से कोशिश करें, या बड़ा मॉडल लें: मॉडल &gt; मॉडल पाएँ।</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>अस्थायी चैट “%1” Rookery के समाप्त होने तक, या आपके यह पंक्ति बंद करने तक बनी रहती है।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 टोकन/से॰</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शक</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: मापा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln थ्रेड</numerusform>
            <numerusform>%Ln थ्रेड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>यह मेमोरी जितना होने देती है, %1 उसके %2 % पर लिखता है (%3 GB/से॰, हर टोकन के लिए हर भार एक बार पढ़ा जाता है)।</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>100 % से अधिक भी संभव है: छोटे मॉडल प्रोसेसर के कैश में रहते हैं, और जो भार शून्य से मिलते हैं वे पढ़े नहीं जाते।</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>लगभग %Ln सेकंड शेष</numerusform>
            <numerusform>लगभग %Ln सेकंड शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>लगभग %Ln मिनट शेष</numerusform>
            <numerusform>लगभग %Ln मिनट शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>लगभग %Ln घंटा शेष</numerusform>
            <numerusform>लगभग %Ln घंटे शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>हर जगह बहुत तेज़। छोटे, सरल उत्तर; अक्सर गलती करता है।</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>अधिकतर कंप्यूटरों पर तेज़। सरल उत्तर; जो कहे उसे जाँच लें।</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>अधिकतर कंप्यूटरों के लिए गति और समझ का अच्छा संतुलन।</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>बेहतर उत्तर, गति में थोड़ी कमी के साथ।</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>इस सूची के सबसे अच्छे उत्तर; अधिक मेमोरी वाले कंप्यूटरों के लिए।</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 और अन्य</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 पैरामीटर</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>आकार प्रकाशित नहीं</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>इस कंप्यूटर की मेमोरी में आराम से समाता है।</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>मुश्किल से समाता है: दूसरे प्रोग्राम धीमे हो सकते हैं।</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>इस कंप्यूटर की मेमोरी के लिए बहुत बड़ा।</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>लगभग %1 टोकन प्रति सेकंड, उपयोग में आ रहे मॉडल से अनुमानित।</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>कोई चेकसम प्रकाशित नहीं है: केवल लंबाई जाँची जा सकती है।</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>इसका चेकसम जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery %1 से जुड़ता है और %2 को %3 में डाउनलोड करता है।</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery %1 से जुड़ता है और अज्ञात आकार की फ़ाइल को %2 में डाउनलोड करता है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>इससे पहले वाले की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; जल्द ही फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>जाँच हो रही है: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>%1 पर रुका हुआ।</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 प्रति सेकंड</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>“%1” आ गया है, और उसका चेकसम सही है।</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>“%1” आ गया है। उसके लिए कोई चेकसम प्रकाशित नहीं था।</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इसका उपयोग करें</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>यह नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1” हटाया गया</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>संग्रहीत</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन किए गए</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस सप्ताह</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>मॉडल काम कर रहा है</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 खाली</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>पाठ निकाला जा रहा है…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>मॉडल की प्रतीक्षा</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 में से %1 टोकन</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%2 में से %1 टोकन, %3 से॰ शेष</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln पृष्ठ</numerusform>
            <numerusform>%Ln पृष्ठ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>बिना पाठ का %Ln हिस्सा छोड़ दिया गया</numerusform>
            <numerusform>बिना पाठ के %Ln हिस्से छोड़ दिए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%2 ने %1 टोकन पढ़े</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>स्थिति %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>पढ़ने में क्या लगेगा, यह देखने के लिए मॉडल लोड करें।</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 टोकन; इसमें कितना समय लगेगा, यह मॉडल के कुछ पढ़ने के बाद पता चलेगा</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 टोकन, लगभग %2 से॰</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 टोकन, लगभग %2 मिनट</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>दस्तावेज़ (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>इस बीच दूसरा मॉडल लोड किया गया। इसे इस मॉडल से फिर पढ़ें।</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 पढ़ लिया गया।</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>%1 की जाँच हो रही है: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>%1 का चेकसम निकाला गया। सूची में तुलना के लिए कुछ नहीं है: जिस पृष्ठ से फ़ाइल आई है, वहाँ के चेकसम से मिलाएँ।</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 सही-सलामत है: इसका चेकसम वही है जो %2 के लिए प्रकाशित हुआ।</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 वह फ़ाइल नहीं है जो %2 के लिए प्रकाशित हुई। अगर आपने इसे नहीं बदला है, तो इसे फिर से डाउनलोड करें।</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>पोर्ट %1 नहीं खोला जा सका। दूसरा चुनें। (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 पैरामीटर · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>Rookery के साथ आता है</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>चैट की स्मृति %1 लेती है</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>%1 मेमोरी चाहिए; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>%1 मेमोरी चाहिए, जो यहाँ की %2 के लिए बहुत अधिक है; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>%1 मेमोरी चाहिए और समाता है; %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>RWKV मॉडल (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>सभी फ़ाइलें (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>कोई मॉडल लोड नहीं है। शुरू करने के लिए मॉडल फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शक</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>“%1” के लिए चुने गए टोकनाइज़र का उपयोग नहीं हो सकता; उसका अपना उपयोग में है।</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>“%1” लोड नहीं हो सका। %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>“%1” उत्तर देता रहेगा।</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>“%1” अपनी ट्यून की हुई स्थिति या LoRA फ़ाइल के साथ लोड नहीं हो सका।</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>इसे उसके बिना लोड किया गया है।</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>ट्यून की हुई स्थिति: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, अल्फ़ा %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>ट्यून की हुई स्थितियाँ और LoRA फ़ाइलें (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>%1 को रद्दी में नहीं ले जाया जा सका। इसे फ़ाइल प्रबंधक में हटाएँ।</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>यह फ़ोल्डर पढ़ा नहीं जा सकता। इसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>खोज %Ln फ़ाइल के बाद समाप्त हो गई। केवल मॉडलों वाले फ़ोल्डर जोड़ें।</numerusform>
            <numerusform>खोज %Ln फ़ाइलों के बाद समाप्त हो गई। केवल मॉडलों वाले फ़ोल्डर जोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>%1 मेमोरी चाहिए, और अभी %2 खाली है; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>खाली मेमोरी में नहीं समाता</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>“%1” को %2 मेमोरी चाहिए और %3 खाली है, इसलिए यह लोड नहीं किया गया।</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>फिर भी लोड करें</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>बातचीत नहीं खोली जा सकती।</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>यह नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>मॉडल के लोड होने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>मॉडल की प्रतीक्षा: एक चुनें</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>कतार में अगला</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>पहले %Ln उत्तर आएगा</numerusform>
            <numerusform>पहले %Ln उत्तर आएँगे</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>उत्तर डिस्क पर नहीं रखा जा सका।</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>उत्तर इस समय डिस्क पर नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>उत्तर शुरू नहीं किए जा सके।</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>संदेश नहीं बदला जा सका।</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>नई बातचीत नहीं बनाई जा सकी।</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>प्रीसेट नहीं पढ़े जा सकते।</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>प्रीसेट डिस्क पर नहीं रखे जा सके।</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>पहले पूछें</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>पहले और अंत में फिर पूछें</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>पहले पूछें और दो बार पढ़ें</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>हिस्सों में पढ़ें, हर एक प्रश्न के साथ</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>पहले पूछें, फिर सबसे अच्छे अंशों के साथ एक बार और</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>केवल सबसे अच्छे अंश भेजें</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>यह अपने से पहले की बात की ओर इशारा करता है।</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>इससे पहले का पाठ चिपकाया या संलग्न किया गया था।</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>इससे पहले का पाठ अलग रखा गया है।</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>यह अनुरोध जैसा लगता है।</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>यह पाठ के बारे में है।</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>इससे पहले बहुत लंबा पाठ है।</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>%2 में से हिस्सा %1. इसके लिए याद रखें: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>लगभग %1 से॰</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>प्रश्न की भाषा पहचानी नहीं गई, इसलिए उसके शब्द जैसे हैं वैसे रहेंगे।</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>पीछे की ओर इशारा करने वाला एक शब्द बदला नहीं जा सका। कृपया प्रश्न जाँचें।</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>%2 में से हिस्सा %1. यदि इसमें यह नहीं बताया गया, तो कहें: उल्लेख नहीं है।</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>उल्लेख नहीं है</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>हर हिस्से से अलग-अलग पूछें, सबसे पक्का हिस्सा भेजें</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>%2 में से हिस्से %1 से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>इस मॉडल के साथ परखे गए %2 टोकन में से %1</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>पाठ उससे लंबा है जितना इस मॉडल के साथ परखा गया: केवल सबसे अच्छे अंश बेहतर रह सकते हैं।</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>30 अंकों का अंतर %1 % बार पकड़ में आता है, 15 अंकों का %2 % बार।</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>आपका पाठ</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>पाठ प्रश्नों के लिए बहुत छोटा है। कम से कम एक पेज के वाक्य चिपकाएँ।</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>पाठ, फिर प्रश्न</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>प्रश्न पहले</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>प्रश्न पहले और अंत में</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>प्रश्न पहले, पाठ दो बार</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>सबसे अच्छे अंश फिर देखें</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>हिस्सों में</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>प्रश्न पहले, फिर सबसे अच्छे अंश</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>केवल सबसे अच्छे अंश</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>स्पष्ट रूप से अधिक</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>स्पष्ट रूप से कम</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>कोई स्पष्ट अंतर नहीं</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>“%1” ने अधिक ढूँढ़ा। इस मॉडल पर, आपके परीक्षण में: %5 में से %4 के बजाय %3 में से %2.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>प्रोग्राम की सेटिंग से</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>इस मॉडल के लिए तय</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>इस मॉडल की सेटिंग से</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>इस चैट के लिए तय</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln थ्रेड</numerusform>
            <numerusform>%1 · %Ln थ्रेड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 टोकन/से॰</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>%1 फिर से लिए, %2 पढ़ने हैं</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 फिर से लिए, %2 पढ़े</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>स्थिति %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (KV कैश: अनु॰ %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>मॉडल लोड हो रहा है</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>मॉडल लोड हो रहा है, %2 में से %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%2 में से %1 टोकन पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>%2 में से %1 टोकन पढ़े जा रहे हैं, %3 से॰ शेष</translation>
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
        <translation>एकमात्र ग्राफ़िक्स उपकरण सॉफ़्टवेयर वाला है, जो प्रोसेसर से भी धीमा है।</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>चालू Vulkan या CUDA ड्राइवर वाला कोई ग्राफ़िक्स कार्ड नहीं मिला।</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>इस मॉडल के लिए इस चैट की कोई स्मृति सहेजी नहीं गई: यह अगले संदेश के साथ पढ़ी जाएगी।</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>इस चैट के साथ सहेजी गई स्मृति काम में ले ली गई; कुछ पढ़ना नहीं पड़ेगा।</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>मेमोरी में रखी स्थिति से आगे बढ़ा; केवल नया हिस्सा पढ़ा गया।</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>डिस्क पर सहेजी गई स्थिति से आगे बढ़ा; केवल उसके बाद का हिस्सा पढ़ा गया।</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>इस मॉडल के साथ इस चैट की शुरुआत से कोई सहेजी गई स्थिति मेल नहीं खाती: पूरी चैट पढ़ी गई।</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>ग्राफ़िक्स प्रोसेसर की मेमोरी इस मॉडल के लिए छोटी है, इसलिए प्रोसेसर गणना करता है।</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>ग्राफ़िक्स प्रोसेसर ने काम करना बंद कर दिया, इसलिए प्रोसेसर गणना करता है। कोई शब्द नहीं खोया।</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>ग्राफ़िक्स प्रोसेसर यह मॉडल नहीं चला सकता, इसलिए प्रोसेसर गणना करता है।</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>ग्राफ़िक्स प्रोसेसर का ड्राइवर इस प्रोग्राम के लिए बहुत पुराना है, इसलिए प्रोसेसर गणना करता है। ड्राइवर अपडेट करें।</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>दूसरा टोकनाइज़र चुना गया, इसलिए यह पूरी चैट नए सिरे से पढ़ी गई।</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>सहेजी गई स्थितियाँ नहीं बदली जा सकीं।</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>%1 लिखा जा रहा है</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>चैट %1 में लिखी गई।</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>चैट नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>“%1” आयात नहीं हो सका; कुछ भी बदला नहीं गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln चैट आयात हुई</numerusform>
            <numerusform>%Ln चैट आयात हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln संदेश।</numerusform>
            <numerusform>%Ln संदेश।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>%Ln हिस्सा, जो पाठ नहीं है, छोड़ दिया गया।</numerusform>
            <numerusform>%Ln हिस्से, जो पाठ नहीं हैं, छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>बैकअप लिखा जा रहा है</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>सभी चैट %1 में लिखी गईं।</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>बैकअप नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>बैकअप पुनर्स्थापित हो रहा है</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>बैकअप पुनर्स्थापित नहीं हो सका; चैट जैसी थीं वैसी ही हैं।</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>बैकअप पुनर्स्थापित हो गया।</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>बैकअप पुनर्स्थापित हो गया। जो चैट यहाँ पहले थीं, वे %1 में रखी गई हैं।</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>“%1” आयात नहीं हुआ; कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>सेटिंग %1 में लिखी गईं।</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>सेटिंग नहीं लिखी गईं।</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>सेटिंग नहीं ली गईं।</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>सेटिंग ले ली गईं।</translation>
    </message>
</context>
</TS>
