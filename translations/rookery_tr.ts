<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Rookery hakkında</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>RWKV modelleriyle yalnızca bu bilgisayarda özel sohbet.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Nasıl çalışır</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>Çoğu dil modeli her sözcük için not tutar ve her yeni sözcükte bunların hepsine bakar. RWKV modeli ise baştan sona okur ve okuduğunu sabit boyutlu bir bellekte taşır. Bu yüzden uzun bir sohbet kısa olandan fazlasına mal olmaz ve Rookery bu belleği sohbetle birlikte kaydedebilir: geri döndüğünüzde hiçbir şeyin yeniden okunması gerekmez. Pencerenin altındaki satır ne kadarının hatırlandığını ve ne kadarının okunduğunu gösterir.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>Bedeli: eski ayrıntılar silikleşir. Çok önce geçen bir şey önemliyse onu yeniden söyleyin ya da sorunuzu uzun bir metinden sonra değil önce sorun.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>Yerleşik rehber</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>Rehber, bu projenin kendi eğittiği çok küçük bir modeldir; bilinen hizmetlerin arkasındaki modellerden yaklaşık bin kat küçüktür. Bu programı bilir, küçük masallar anlatır ve kısa bir metinle ilgili basit soruları yanıtlar. Hata yapar ve dünya hakkında neredeyse hiçbir şey bilmez. Başka her şey için daha büyük bir model açın.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Üçüncü taraf bildirimleri</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Yanıt %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Bunu tut</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Yanıt %1: tut</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Yanıt %1: kopyala</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Birkaç yanıt; birini seçin</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Ctrl ile artı, eksi ve sıfır da kullanılır</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük metin</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük metin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Hiçbir şey kaymaz, solmaz ya da yanıp sönmez.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Satır aralığı</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Geniş</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Bir sonraki başlangıçtan itibaren geçerlidir.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Kod yazı tipi</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>Sohbetin yanında</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Belleğin sonra atılan bir kopyasına sorulur: hiçbir zaman sohbetin parçası olmaz ve siz bir şey sorduğunuz anda yerini bırakır. Küçük modeller bunu iyi yapamaz; anlamsız olanlar gösterilmez.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Yeni sohbetler için başlıklar</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Kapalıysa ya da model iyi bir başlık bulamazsa ilk sözcükler başlık olur.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Sıradaki soruları öner</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Özetler</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>Her yanıttan sonra, denetçide gösterilir.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Bu bilgisayarın hızı</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Ölçülecek modeller</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Her biri, ayarlarda seçilen aygıt ve iş parçacıklarıyla üç kez 512 belirteç okur ve 128 belirteç yazar. Başka hiçbir şey çalışmazken sayılar en iyisidir. Hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ölç</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ne ölçüldü</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Yazma, saniyede belirteç olarak</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>Soluk çubuk belleğin sınırıdır: her belirteç için her ağırlık bir kez okunur.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Okuma, saniyede belirteç olarak</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Dosyaya yaz…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON olarak kopyala</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Sürüm %1 / %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Sonraki sürüm</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>Burada bağlantı yok mu? Dosyayı elle getirin</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Aşağıda gösteriliyor</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. Bağlantısı olan bir bilgisayarda %1 adresini ya da RWKV modelleri sunan başka bir sayfayı açın.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. .gguf, .safetensors veya .pth ile biten bir dosya indirin. Genel kural olarak bu bilgisayarın belleğinin yarısından küçük olmalıdır.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Dosyayı bir USB bellekle ya da başka bir sürücüyle buraya getirin ve %1 içine koyun ya da olduğu yerde bırakın.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Yukarıdaki “Model dosyası aç…” düğmesine basın ya da dosyayı bu pencereye bırakın.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Bu bilgisayar için önerilir</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Al…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Al: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Sürdür: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Duraklat: %1</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>%1 indirmesini iptal et ve alınanı sil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Kullan: %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>Lisans: %1. Diller: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Modelin sayfası</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Daha büyük bir model al</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Yazarlarının herkesin kullanımı için yayımladığı dosyalar. Rookery yalnızca sizin başlattığınız bir indirme için ağa bağlanır; indirme duraklatılabilir ve yeniden başlatmadan sonra bile kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>Bu kaynakta dosya yoksa diğerleri denenir.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>İndirme klasörü</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>Model listesi gösterilemiyor.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Sohbet listesi</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Geçici</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Geçici sohbet: hiçbir bölümü diske yazılmaz</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Dengeli</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Yaratıcı</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Kendi değerleriniz</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Yanıtlama biçimi: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 belgede var</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 belgede yok</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Uzun satırları kaydır</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Tüm pencerede göster</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Daha az göster</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>%Ln satırın tümünü göster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Yeni sohbet</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Yeni &amp;geçici sohbet</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>&amp;Ön ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;Depolama…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>A&amp;rşivlenen sohbetleri göster</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>Bu sohbeti ö&amp;zetle</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>Sohbetleri &amp;içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>Tüm sohbetleri y&amp;edekle…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Yedeği geri &amp;yükle…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>Sohbet &amp;değiştir…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>S&amp;onraki sohbet</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>Ö&amp;nceki sohbet</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>&amp;Tüm sohbetlerde ara</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Bu sohbette bul</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>İ&amp;leti yaz</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>Yanıtı &amp;durdur</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>Silmeyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>Tüm sohbeti &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>Be&amp;lgeler</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>Belge &amp;ekle…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>Kaynak kodu &amp;klasörü ekle…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>Model dosyası &amp;aç…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>Belirteçleyici &amp;dosyası aç…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>Belirteçleyicileri de&amp;ne…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>&amp;Model al</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>&amp;Bellekten kaldır</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Ayarlanmış d&amp;urum kullan…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>&amp;LoRA dosyası kullan…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>Ayarlanmış durumu ve LoRA dosyasını &amp;çıkar</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>Sohbet &amp;listesi</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Denetçi</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Daha &amp;büyük metin</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Daha &amp;küçük metin</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal metin</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;yarlar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Tanılama bilgilerini kopyala</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;İstem laboratuvarı</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>&amp;Uzun metinler hakkında sormak</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>Rookery &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>Bu bilgisayarın &amp;hızı</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Sonrakini bul</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Öncekini bul</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>İleti yazın</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>İletiniz sırasını bekliyor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Belge ekle</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Belge ekle (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Durdur (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Gönder (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Gönder (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>Bir yanıt yazılıyor</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>“%1” için eylemler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Kuyrukta %1. sırada</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>Sohbetleriniz burada listelenecek. Bu bilgisayarda kalırlar.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” için bir şey bulunamadı.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Sa&amp;bitlemeyi kaldır</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Üste sa&amp;bitle</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Çoğalt</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>&amp;Arşivden çıkar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arşivle</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>Yeni &amp;klasör…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>Klasörden çı&amp;kar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Otomatik</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>Aygıtlar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Grafik işlemcisindeki katmanlar</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0, belleğine sığdığı kadarını oraya koyar; ötekileri işlemci hesaplar. Bir modelin sonraki yüklenişinden başlayarak geçerlidir.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>Yeniden bak: soruya uyan bölümleri gönder</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>Ayrıntılı: tamamını soruyla birlikte yeniden oku</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>%1 hakkında sor</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Sil: %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Sil: metin ve kayıtlı durum gider, dosya kalır</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>Model neyi aklında tutsun? (boş bırakılabilir)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Oku: %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 öğesini yeniden adlandır</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Dosya artık orada değil.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Dosya açılamıyor. İzinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>Dosya 1 GB&apos;den büyük; bir belge bundan büyük olamaz.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Rookery&apos;nin bir kerede alabileceğinden fazla metin içeriyor. Bölümlere ayırın.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Gerçek bir belgede olamayacak kadar derin iç içe geçmiş, bu yüzden işlenmedi.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Parolayla korunuyor. Parolasız bir kopyasını kaydedin.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>Dosya bozuk. Başka bir kopyayı deneyin.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Bu bir metin, PDF, DOCX, ODT, EPUB, web sayfası ya da kaynak kodu değil.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>Bu eski bir Office dosyası. Önce DOCX, ODT ya da PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>İçinde metin yok. Taranmış sayfalar için önce harfleri tanıyan bir program gerekir.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>Metni çıkarmak çok uzun sürdü, bu yüzden bırakıldı.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>Metni çıkarmak çok fazla bellek gerektiriyor.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>Metni çıkaran program işini yapmadı. Rookery&apos;yi yeniden kurmak yardımcı olabilir.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kaynak kodu</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Kaynak kodu klasörü</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>Bir kez okuyun, çok kez sorun</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Bir belge bir kez okunur. Modelin ondan aklında tuttuğu saklanır; böylece onunla ilgili her yeni sohbet, yeniden başlatmadan sonra da, hemen başlar. Bu tür bir model her sözcüğü hatırlamaz: sözcüklerin ya da sayıların tam olması önemliyse yeniden bakmasını isteyin.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Belge ekle…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Kaynak kodu klasörü ekle…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, web sayfaları, Markdown, metin ve kaynak kodu; bir dosyayı pencereye de bırakabilirsiniz. Hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>Duraklatıldı. Alınan bölüm saklanır.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>Sunucuya ulaşılamıyor. Bağlantıyı denetleyin ya da başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>Bağlantı güvenli değil, bu yüzden hiçbir şey indirilmedi. Bu bilgisayarın saatini denetleyin ya da başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>Dosya artık orada değil. Daha yenisi için modelin sayfasına bakın.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>Sunucu meşgul. Daha sonra yeniden deneyin ya da başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>Sunucudan bir süredir hiçbir şey gelmedi. Alınan bölüm saklanır.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>Bağlantı koptu. Alınan bölüm saklanır.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>Sunucu, dosyanın istenenden başka bir bölümünü gönderdi. Başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>Sunucudaki dosyanın boyutu listedekinden farklı. Başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>Gelen dosya yayımlanan dosya değil, bu yüzden silindi. Başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>Diskte yeterli yer yok. Biraz yer açın, sonra sürdürün.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>Klasöre yazılamıyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>Klasörde bu adda başka bir dosya zaten var. Adını değiştirin ya da başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Buraya bir belge, model, belirteçleyici ya da sohbet bırakın</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Merhaba, ben rehberim.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Aklınızda ne var?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Bu programın içinde yaşayan çok küçük bir model. Burada yolumu bilirim, küçük masallar anlatırım ve kısa bir metinle ilgili basit soruları yanıtlarım. Yazdığınız hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 hazır. Yazdığınız hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Daha büyük bir model al</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Bu bilgisayara hangi dosya uyar ve nerede bulunur</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Model dosyası aç</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Olduğu yerde kullanılır, asla kopyalanmaz; buraya da bırakabilirsiniz</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Nasıl çalışır</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Kaydedilen ve yeniden kullanılan sabit boyutlu bir bellek</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Motor ve depolama</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>İş parçacıkları</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 tüm çekirdekleri kullanır. Bir modelin sonraki yüklenişinden itibaren geçerlidir.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Ağırlıkların duyarlığı</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Küçüğü daha hızlı ve biraz daha az kesindir. Bir modelin sonraki yüklenişinden itibaren geçerlidir.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Dosyadaki gibi</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Kaydedilen bellekler için yer</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 kullanılıyor. Sohbetlerin kendisi her zaman saklanır; belleği olmayan bir sohbet bir kez daha okunur.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Depolama…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Modelin belleğini şu süreden sonra boşalt</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Sorusuz geçen dakika; 0: hiçbir zaman. Sonraki ileti modeli yeniden yükler ve hiçbir sohbet bir şey yitirmez.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>İşlem iptal edildi</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>İstediğinizde yeniden başlatın.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Buradaki bir değer anlamlı değil</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Değiştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Artık orada değil</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Adını denetleyin ya da bulunduğu sürücüyü bağlayın.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Dosya okunamıyor</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>İzinlerini ve bulunduğu sürücüyü denetleyin.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Oraya yazılamıyor</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Yazma izniniz olan bir klasör seçin.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Biraz yer açın; şimdiye kadar yazılanlar saklanır.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>Dosya yarım kalmış</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Yeniden indirin ya da kopyalayın.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>Dosya bozuk ya da türü bilinmiyor</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Geldiği yerden yeniden alın ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Bu dosya türü desteklenmiyor</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Modeli .pth, .safetensors, .gguf ya da rwkv.cpp .bin olarak arayın.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Bu, Rookery programının çalıştırabileceği bir model değil</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>4, 5, 6 ya da 7 sürümünde bir RWKV modeli seçin.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Ağırlıklar desteklenmeyen bir türde kaydedilmiş</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Aynı modeli F16, BF16, Q8_0 ya da Q4_K olarak arayın.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>Dosya olması gereken dosya değil</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Yeniden indirin.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>Belirteçleyici ile model birbirine uymuyor</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Belirteçleyici menüsünden başka birini seçin.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Bu, başka bir model için yapılmış</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Yapıldığı modeli yükleyin.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Yeterli boş bellek yok</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Başka programları kapatın ya da daha küçük veya daha güçlü nicemlenmiş bir model seçin.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>Aygıt kullanılamıyor</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Model &gt; Aygıt altından başka birini seçin ya da sürücüsünü güncelleyin.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>Aygıt çalışmayı durdurdu</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Model &gt; Aygıt altından başka birini seçin; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Başka bir Rookery aynı veri klasörünü kullanıyor</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Diğerini kapatın ya da başka bir klasör kullanın.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>Konuşmalar daha yeni bir Rookery tarafından yazılmış</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Daha yeni sürümü kurun; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>Konuşma veritabanı bozuk</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Rookery programını yeniden başlatın: bozuk dosyayı saklar ve okunabileni kurtarır.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Beklenmeyen bir şey oldu</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Yeniden deneyin; sorun sürerse ayrıntılarıyla bildirin.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>Aygıtın sürücüsü çok eski</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Model dosyası aç</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Belirteçleyici dosyası aç</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Belirteçleyiciler (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Bu sohbeti dışa aktar</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Belleğiyle birlikte sohbet (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Ayarlanmış durum kullan</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>LoRA dosyası kullan</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Sohbetleri içe aktar</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Sohbetler (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Tüm sohbetleri yedekle</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Yedekler (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Belge ekle</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Kaynak kodu klasörü ekle</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Bu sohbette bul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>Daha az göster</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Klasörün adı</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>Arama: %1 hariç</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Önerilen sorular</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>Sistemdeki gibi</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>Formül</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>Formülü yazıldığı gibi kopyala</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ayrıntıları gizle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>Model tüm sohbeti sabit boyutlu bir bellekte taşır. Bellek sohbetle birlikte kaydedilir ve yeniden kullanılır.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Şimdiye kadarki belirteçler</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Hatırlanan</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Yeniden okunan</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Belleğin boyutu</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>Bir KV önbelleği (tahmin)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Diske kaydedilen</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Tur tur</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Düz çizgi: bu bellek. Kesikli çizgi: aynı uzunlukta bir KV önbelleği, tahmin.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Programın tamamı</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>İş parçacıkları</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Yazma, anlık</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Sistem istemi</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Bu sohbetin ilk iletisinden önce modele söylenir. Değiştirilirse model sohbeti yeniden okur.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 belirteç/sn</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>Katmanlara göre güç</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>Her katmanın bellekteki payının uzunluğu; ilk katman solda.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>İstem biçimi</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Sıraların model için nasıl yazıldığı. Değiştirilirse model sohbeti yeniden okur.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Modelin okuduğu</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Şaşırma</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>Modelin son yanıtındaki her sözcüğü, sıcaklık ve cezalardan önce ne kadar beklenmedik bulduğu: ne kadar koyuysa o kadar az olası.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Sonraki yanıtlarda göster</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Belirteç başına bit</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Modele göre sizin adınız</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Modelin kendisi için adı</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Bu biçimin adları</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>İstem laboratuvarı</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Sizden bir metin</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery metne uydurma bilgiler gizler, bunları her sırayla sorar ve yüklü modelin bulduklarını sayar. Hiçbir şey bu bilgisayardan çıkmaz. Uydurma bilgiler gerçek sorularınız değildir.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Bir sayfa ya da daha fazlasını yapıştırın</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Soru çıkarılacak metin</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, kabaca</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Model açılıyor…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Soruluyor… %%1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ne bulundu</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>İşaret sayılan değerdir; çubuk gerçek oranın yüzde 95 kesinlikle bulunduğu aralıktır. Her sıra, aynı sorularda “metin, sonra soru” ile karşılaştırılır.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>Metindeki yere göre, başından sonuna</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>Metnin uzunluğuna göre, belirteç olarak</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Bu model için bu sırayı kullan</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON olarak kopyala</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>İsterseniz bununla ilgili kendi sorunuz</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>Yanıtında bulunması gereken sözcükler</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Daha yavaş sıraları da dene</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>En sona git</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Bu adres tarayıcıda açılsın mı?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>Uzun metinler hakkında sormak</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Sabit boyutlu bir bellek</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>Çoğu dil modeli bir sohbetin her sözcüğünü saklar ve hepsine tekrar tekrar bakar. RWKV modeli baştan sona, bir kez okur. Okudukları durumunda yaşar: boyutu hep aynı kalan bir bellekte. Uzun sohbetler bu yüzden hızlı kalır ve Rookery bu yüzden durumu kaydedip yarın hiçbir şeyi yeniden okumadan sürdürebilir.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Geriye bakmak neden zordur</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Küçük bir bellek uzun bir metni sözcüğü sözcüğüne tutamaz; bu yüzden model okurken neyi tutacağına karar vermek zorundadır. Sorunuz metinden sonra geliyorsa ne istediğinizi bilmeden karar verir ve tutmadığı kaybolur. Soru önde duruyorsa okurken ne arayacağını bilir.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ne yapabilirsiniz</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>“Aşağıdaki metni özetle:” yazın ve metni ardından ekleyin; önce metni, sonra “Yukarıdaki metni özetle.” yazmayın. Soruyu sonda bir kez daha söyleyin. Her seferinde tek bir şey sorun. Çok sayıda küçük bilgi için her şeyi değil, önemli bölümü yapıştırın.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Rookery ne yapar</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Bir soru uzun bir metinden sonra geldiğinde, girişin üstündeki bir satır onu başa almayı önerir. “Önizleme” neyin gönderileceğini sözcüğü sözcüğüne gösterir; “Uygula” girişi değiştirir, Ctrl+Z geri alır. Başka sırayla gönderilen bir ileti bunu belirtir ve yazıldığı gibi yeniden gönderilebilir ya da karşılaştırılabilir. Siz istemeden hiçbir şey değiştirilmez ve her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>Yararı modele ve metne bağlıdır. Araçlar menüsündeki istem laboratuvarı, sizin bir metninize uydurma bilgiler gizler, bunları her sırayla sorar ve sayar. Farkın rastlantı olabileceği durumları size söyler.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Ne yapamaz</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>Sıra, neyin tutulduğunu değiştirir, ne kadarının sığdığını değil. Yüzlerce bilgi aynı anda önemliyse ya da metin modelin eğitildiğinden uzunsa yararı olmaz. Ayrıca bir metin kendi buyruklarını içerebilir: sorunuzu başa koymak bunlardan korumaz.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>Üstte: önce metin okunur ve soru gelmeden çoğu kaybolur. Altta: önce soru gelir ve metnin onu yanıtlayan satırı tutulur.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Metin, sonra soru: soru işaretine gelindiğinde bellekte her şeyden biraz vardır. Önemli olan tek satır kaybolmuş olabilir.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Soru, sonra metin: model ne arayacağını bilir ve yanıtlayan satırı tutar.</translation>
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
        <translation>Yanıt tamamlandı.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>&amp;Belirteçleyici</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>&amp;Sistem renkleri</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>K&amp;oyu</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Araçlar</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>Model klasörlerini yeniden &amp;tara</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>&amp;Biçimlendirilmiş yanıtlar</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Yanıtlar düz &amp;metin olarak</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Yanıtlar &amp;eş aralıklı yazıyla</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>&amp;Bu sohbet</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>İletiyi kopyala</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Yeniden yanıtla</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Yazmayı sürdür</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>Yer i&amp;mini kaldır</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>Yer i&amp;mi koy</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Belleği burada tutar; buradan sürdürürken hiçbir şey okunmaz</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>Aynı anda &amp;iki yanıt</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>Aynı anda &amp;iki yanıt daha</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>Aynı anda &amp;üç yanıt</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>Aynı anda &amp;üç yanıt daha</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>&amp;Buradan yeni sohbet</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>Sonrasındaki her şeyle birlikte</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Yer imi var</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>En uzun boyda kesildi</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Şununla &amp;yanıtla</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Şununla &amp;yeniden yanıtla</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Kesin</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>En olası sözcükler; bilgi ve kod için</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Dengeli</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Çoğu konuşma için</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Yaratıcı</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Daha çok sürpriz; öyküler ve fikirler için</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>En fazla %Ln belirteç</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>Altına ileti &amp;ekle…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>Modelin sö&amp;zü yap</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>Sizin sö&amp;zünüz yap</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Başka bir sürüm olarak; devamı korunur</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>&amp;Biçimli göster</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>Metni &amp;seç</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>Yazıldığı gibi, tek parça</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Siz: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Yanıt: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>İletiyi düzenle</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Düzenlemeyi sürdür</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Değişiklikleri at</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Kim söylüyor</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>Eklenecek ileti</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln belirteç</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 hatırlandı, %2 okundu</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 belirteç/sn</translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1, %2 / %3 katman</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Aygıt</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Dosya orada değil</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>%1 yükleniyor: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Dosyalar oldukları yerde kullanılır ve asla kopyalanmaz. Bir dosya yalnızca veri olarak okunur; içindeki hiçbir şey çalıştırılmaz.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Model dosyası aç…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Aranan klasörler</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Kullanılamayan dosyalar: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Adları model gibi, ama başka türdeler ya da bozuklar.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Model içeren klasör ekle</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>%1 ile yanıtlama biçimi</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Dosya artık orada değil.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Bu programın parçası. Çok küçük: bir rehber ve küçük masallar anlatıcısı, genel bir asistan değil.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Kullan: %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 için eylemler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>&amp;Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Listeden çıkar</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Dosya olduğu yerde kalır</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>Çö&amp;p kutusuna taşı</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>Çö&amp;p kutusuna taşı (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Dosyayı &amp;denetle</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>Sağlama toplamını yayımlananla karşılaştırır</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>İleti silindi.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>Bu sohbeti en son yanıtlayan model: %1. Şimdiki model, sohbeti bir kez okuduktan sonra sürdürebilir.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Yükle: %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Sıfırla: %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>Ayarlanmış durum ve LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Ayarlanmış durum %1 için bir başlangıç belleği verir; LoRA dosyası ağırlıklarını biraz değiştirir. Model yeniden yüklenir ve Rookery bunları bu model için hatırlar.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Kullanılan yok.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alfa: %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>Dosyanın ne kadar güçlü etki ettiği: bu sayının rankına bölümü. Dosya eğitilirken seçilmiştir ve dosyada yoktur; dosyayı aldığınız yere bakın. 32 yaygındır.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>LoRA dosyasının alfa değeri</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Bununla yükle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Ayarlanmış durum kullan…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>LoRA dosyası kullan…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>İkisini de çıkar</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Ayarlanmış durumu ve LoRA dosyasını çıkar</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Sohbete dön</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>Belgede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Yeni ön ayar</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Ön ayarı düzenle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Sistem istemi: model kim olmalı, nasıl yanıtlamalı</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Sistem istemi</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Örnek %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Siz dersiniz</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Örnek %1: siz dersiniz</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Model yanıtlar</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Örnek %1: model yanıtlar</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Örnek ekle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Ayarlanmış durum</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>Modelin, kendisine söylenmeden başka biri olarak başlamasını sağlayan dosya.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Kesin</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>En olası sözcükler; bilgi ve kod için</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Dengeli</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Çoğu konuşma için</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Yaratıcı</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Daha çok sürpriz; öyküler ve fikirler için</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Tüm &amp;sohbetlerdeki gibi</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Ön ayarlar</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Sohbete başlama yolları</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>Model bir ön ayarı bir kez okur ve bellek olarak saklar: onunla başlayan bir sohbet, ön ayar ne kadar uzun olursa olsun hemen başlar.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Henüz ön ayar yok. Sık sorduklarınız için bir tane oluşturun: bir çevirmen, bir eleştirmen, bir karakter.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Yeni ön ayar</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Okundu: hemen başlar</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Henüz okunmadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln örnek</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>“%1” ile yeni sohbet</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Düzenle: “%1”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Sil: “%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>Soru başta olarak gönderildi</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Neyin gönderildiğini gösterir ve yazıldığı gibi göndermenizi sağlar</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>“%1” yerine</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Değişmedi; %1 karakter burada gösterilmiyor.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Henüz yanıt yok.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Bununla sürdür</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>Her iki sıra</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Tek bir karşılaştırma pek bir şey söylemez: Araçlar menüsündeki istem laboratuvarı sayar.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Yazıldığı gibi</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>Soru başta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>Soru artık başta.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>Soru uzun bir metinden sonra geliyor. Model bir kez okur: soru başa alınsın mı?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>Soru başta</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Bu yararlı olabilir: model okuduğunu küçük bir bellekte tutar ve soru önde olunca neyi tutacağını bilir.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Nasıl sorulur</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Yazıldığı gibi</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Gönderileceği biçimiyle</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Gönderildiği biçimiyle</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Bu sohbette her zaman</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Bu sohbette asla</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>Bu model için böyle</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Yazıldığı gibi yeniden gönder</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>İki yanıtı karşılaştır</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Bu nedir?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Bir sohbete geçin ya da hepsinde arayın</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Henüz sohbet yok.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” için bir şey bulunamadı.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Dosya yöneticisinde göster: %1</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Listeden çıkar: %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Listeden çıkar</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>Yükseği daha şaşırtıcıdır; 0 her zaman en olası sözcüğü alır.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Yalnızca birlikte bu paya ulaşan en olası sözcükler dikkate alınır.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Varlık cezası</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Daha önce kullanılmış her sözcüğü daha az olası kılar.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Sıklık cezası</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>Aynısı, ne kadar sık kullanıldıysa o kadar güçlü.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>En uzun yanıt</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>Belirteç olarak</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>Aynı tohum aynı yanıtı verir; −1 her seferinde başkasını alır.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>Cezalar şundan sonra yarıya iner</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>Token olarak; 0: hiç azalmaz.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Yanıtı bitiren metinler</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>Her satıra bir tane; \n yeni satır anlamına gelir. Yanıt, bunlardan ilkinin önünde durur.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>Yanıtlama biçimi</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Dengeli</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Yaratıcı</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Her iletiye verilen yanıtlar</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Aynı anda oluşturulur; birini tutarsınız, diğerleri dal olarak kalır.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Değerleri gizle</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Değerleri göster</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Sohbetlerde ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Sıfırla: %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Başka programlar için</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Bu bilgisayarda OpenAI arayüzü gibi konuşan bir sunucu. Bu bilgisayarın dışından kimse ona ulaşamaz, anahtar ister ve sorulan hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Başka programların modele sormasına izin ver</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Anahtarı kopyala</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni anahtar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Uçbirim için bir komut satırı; anahtarı içerir.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Örneği kopyala</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Gönderme tuşu</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter yeni satır başlatır.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter yeni satır başlatır.</translation>
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
        <translation>Uzun iletilerin sırası</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Bu modeller baştan sona, bir kez okur. Uzun bir metinden önce duran soru çoğu zaman onlara yardım eder.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Yazıldığı gibi</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Öner</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Sistem istemi</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Her yeni sohbetin ilk iletisinden önce modele söylenir: kim olmalı, nasıl yanıtlamalı.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Ne kadarı gösterilsin</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Alışılmış olan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Bu ayarlar dosya olarak</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Başka bir bilgisayara götürmek için. Sohbetler, yollar ve anahtarlar bunların arasında değildir.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Dosyaya yaz…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Dosyadan al…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ayarlar (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Bir yanıt tamamlandığında bildir</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Bu pencere önde değilken bir masaüstü bildirimi.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Pencere kapatılınca tepside kal</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>Tepsideki simge pencereyi yeniden gösterir; Çık programı bitirir. Masaüstünde tepsi yoksa kapatmak her zamanki gibi programı bitirir.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Yazarken</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Yeni satır</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Son iletiyi düzenle (boş kutuda)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>İletilere git (boş kutuda)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>Sohbet listesinde</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Eylem menüsü</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Çalışma bilgisi</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Yüklü model yok</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>Son yanıtın hızı</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Hatırlanan belirteçler ve okunması gereken belirteçler</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Bu sohbetin belleğinin boyutu; büyümez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Kaydedilen bellekler</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>Modelin her sohbetten hatırladıkları; böylece sohbetin yeniden okunması hiç gerekmez. Sözcükler her zaman saklanır; belleği olmayan bir sohbet sonraki iletisiyle bir kez daha okunur.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 / %2 kullanılıyor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Sınır aşılınca, tutulanlar dışında, en uzun süredir kullanılmayan bellekler önce gider.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Megabayt olarak sınır</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Tüm bellekleri unut</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Sohbete göre</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Henüz hiçbir şey kaydedilmedi. İlk bellek ilk yanıtla oluşur.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Tüm sohbetler tek dosyada</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Yedek, her sohbetin her sözcüğünü içerir. Geri yükleme, yedekteki sohbetleri şimdikilerin yerine koyar; şimdikiler bunların yanında saklanır.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln durum</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>“%1” sınıra yer açabilsin</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>“%1” sohbetinin belleğini tut</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Tutuluyor; yer açmasına izin vermek için tıklayın</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>“%1” sohbetinin belleğini unut</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Bu belleği unut</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Düşünceler</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Düşünüyor</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gösteriliyor</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Katlandı</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>%Ln saniye düşündü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dakika düşündü</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Belirteçler biraz farklı bir metni temsil ediyor.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Modele ait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln belirteç</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>Belirteç başına %1 bayt</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Belirteç %1, %Ln bayt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(metin yok)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Modele ait</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Belirteçleyicileri dene</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Bir metin</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Herhangi bir dilde herhangi bir şey yazın ya da yapıştırın. Bu bilgisayarda kalır ve saklanmaz.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Örneğin: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Belirteçlere dönüştürülecek metin</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Metnin yalnızca ilk 64 KiB bölümü kullanılır.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Neye mal olur</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Daha az belirteç daha hızlı okunur. Parçalarını görmek için bir satır seçin.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Belirteçleyici dosyası aç…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Parçalar: %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%2 bayt için %1 belirteç. ␣ boşluk, ↵ yeni satır, ⇥ sekmedir; &lt;0xE4&gt; tek başına karakter olmayan bir bayttır.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Sayıları ve baytları göster</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Parçalar burada görünür.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>İlk %1 parça gösteriliyor.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Pencereyi göster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery hâlâ çalışıyor</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>Tepsideki simgesi pencereyi yeniden gösterir; Çık onu bitirir.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>sayfa %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>Yanıttaki %1 sayı ve alıntıdan belgede bulunan: %2.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Konuşmalar okunabilir ama yeni hiçbir şey saklanamaz.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>Konuşmaların bulunduğu dosya bozulmuştu. İçinden %Ln ileti kurtarılabildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Bozuk dosya şu adla saklanıyor: %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>Kaydedilen bellekler bozulmuştu ve yeniden oluşturuldu. Hiçbir sözcük kaybolmadı; her sohbet sonraki iletisiyle bir kez daha okunur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>Geçen sefer %Ln yanıt yarıda kaldı ve sürdürülebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>Konuşmalar açılamıyor.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>Bu belirteçleyici kullanılamıyor.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>İşlemci</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Ekran kartı</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Tümleşik grafik</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Yazılım</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;RWKV modelleriyle özel sohbet. Her şey bu bilgisayarda olur; hiçbir yere hiçbir şey gönderilmez.&lt;br&gt;&lt;br&gt;Lisans: Apache License 2.0. Yerleşik rehber, bu program için açık metinlerle eğitilmiş, yalnızca 5,4 milyon parametreli bir tanıtım modelidir: Tatoeba (CC BY 2.0 FR), StoryWeaver ve African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c ve nlohmann-json ile yapılmıştır. Sözlükler: RWKV World ve GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>Bu sohbetin özeti çıkarılamadı. Yeniden deneyin ya da daha büyük bir model kullanın: Model &gt; Model al.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>Geçici sohbet “%1”, Rookery kapanana ya da siz bu satırı kapatana kadar tutulur.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 belirteç/sn</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Rehber</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: ölçülüyor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln iş parçacığı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1, bu belleğin izin verdiği hızın yüzde %2 kadarıyla yazıyor (%3 GB/sn, her belirteç için her ağırlık bir kez okunur).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Yüzde 100&apos;den fazlası olabilir: küçük modeller işlemcinin önbelleğinde kalır ve sıfırlarla karşılaşan ağırlıklar okunmaz.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>yaklaşık %Ln saniye kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>yaklaşık %Ln dakika kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>yaklaşık %Ln saat kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Her yerde çok hızlı. Kısa, basit yanıtlar; sık sık yanılır.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Çoğu bilgisayarda hızlı. Basit yanıtlar; söylediklerini denetleyin.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Çoğu bilgisayar için hız ile anlam arasında iyi bir denge.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>Biraz hızdan ödün vererek daha iyi yanıtlar.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>Bu listenin en iyi yanıtları; belleği çok olan bilgisayarlar için.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 ve diğerleri</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parametre</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>boyutu yayımlanmamış</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Bu bilgisayarın belleğine rahatça sığar.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Ancak sığar: başka programlar yavaşlayabilir.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Bu bilgisayarın belleği için fazla büyük.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Saniyede yaklaşık %1 belirteç; kullanılan modele göre tahmin.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>Sağlama toplamı yayımlanmamış: yalnızca uzunluğu denetlenebilir.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Sağlama toplamı denetlenir.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery %1 sunucusuna bağlanır ve %2 indirip %3 içine koyar.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery %1 sunucusuna bağlanır ve boyutu bilinmeyen bir dosyayı indirip %2 içine koyar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Kendinden öncekini bekliyor.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; birazdan yeniden denenecek.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Denetleniyor: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Duraklatıldı: %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>saniyede %1</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>“%1” burada ve sağlama toplamı doğru.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>“%1” burada. Bunun için sağlama toplamı yayımlanmamış.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Bunu kullan</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Bu yapılamadı.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1” silindi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivlenen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Sabitlenen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>Model çalışıyor</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 boş</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Metin çıkarılıyor…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Model bekleniyor</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 belirteç</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 / %2 belirteç, %3 sn kaldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln sayfa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>Metin içermeyen %Ln bölüm atlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 belirteç, okuyan: %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>durum %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Okumanın ne kadar süreceğini görmek için bir model yükleyin.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 belirteç; ne kadar süreceği, model bir şey okuduktan sonra belli olur</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 belirteç, yaklaşık %2 sn</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 belirteç, yaklaşık %2 dk</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Belgeler (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>Bu arada başka bir model yüklendi. Belgeyi bununla yeniden okuyun.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 okundu.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>%1 denetleniyor: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>%1 dosyasının sağlama toplamı çıkarıldı. Katalogda karşılaştıracak bir değer yok: dosyanın geldiği sayfadakiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 sağlam: sağlama toplamı %2 için yayımlananla aynı.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1, %2 için yayımlanan dosya değil. Siz değiştirmediyseniz yeniden indirin.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>%1 numaralı bağlantı noktası açılamıyor. Başka birini seçin. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 parametre · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>Rookery ile gelir</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>bir sohbetin belleği %1 yer tutar</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>%1 bellek gerekir; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>%1 bellek gerekir, buradaki %2 için fazla; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>%1 bellek gerekir ve sığar; %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>RWKV modelleri (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tüm dosyalar (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>Yüklü model yok. Başlamak için bir model dosyası açın.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Rehber</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>“%1” için seçtiğiniz belirteçleyici kullanılamıyor; kendi belirteçleyicisi kullanılıyor.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>“%1” yüklenemedi. %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>“%1” yanıtlamayı sürdürüyor.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>“%1” ayarlanmış durumu ya da LoRA dosyasıyla yüklenemedi.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Onlarsız yüklendi.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>Ayarlanmış durum: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, alfa %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>Ayarlanmış durumlar ve LoRA dosyaları (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>%1 çöp kutusuna taşınamadı. Dosya yöneticisinde silin.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>Bu klasör okunamıyor. İzinlerini denetleyin.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>Arama %Ln dosyadan sonra sona erdi. Yalnızca model içeren klasörleri ekleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>%1 bellek gerekir ve şu anda %2 boş; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>boş belleğe sığmıyor</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>“%1” için %2 bellek gerekir ve %3 boş, bu yüzden yüklenmedi.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Yine de yükle</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>Konuşma açılamıyor.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Bu yapılamadı.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistan</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>Modelin yüklenmesi bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>Model bekleniyor: birini seçin</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Kuyrukta sırada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>Önce %Ln yanıt var</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>Yanıt diskte saklanamadı.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>Yanıt şu anda diskte saklanamıyor.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>Yanıtlar başlatılamadı.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>İleti değiştirilemedi.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>Yeni konuşma oluşturulamadı.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>Ön ayarlar okunamıyor.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Ön ayarlar diskte saklanamadı.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Önce sor</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Önce ve sonda yeniden sor</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Önce sor ve iki kez oku</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>Her biri soruyla birlikte, bölümler halinde oku</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Önce sor, sonra en iyi bölümlerle bir kez daha</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Yalnızca en iyi bölümleri gönder</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Kendinden öncekine gönderme yapıyor.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>Öncesindeki metin yapıştırılmış ya da eklenmiş.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>Öncesindeki metin ayrı duruyor.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Bir istek gibi okunuyor.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Metinden söz ediyor.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Öncesinde çok daha uzun bir metin var.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Bölüm %1 / %2. Şunun için tut: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 belirteç</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>yaklaşık %1 sn</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>Sorunun dili tanınmadı, bu yüzden sözcükleri olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>Geriye gönderme yapan bir sözcük değiştirilemedi. Lütfen soruyu denetleyin.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Bölüm %1 / %2. Burada yazmıyorsa şunu söyle: belirtilmemiş.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Her bölüme ayrı ayrı sor, en emin olunanı gönder</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Bölüm %1 / %2 için soruluyor…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>Bu modelle denenen %2 belirteçten %1</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>Metin, bu modelle denenenden daha uzun: yalnızca en iyi bölümler daha çok işe yarayabilir.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>30 puanlık bir fark denemelerin yüzde %1 kadarında, 15 puanlık bir fark yüzde %2 kadarında bulunur.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>metniniz</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>Metin soru çıkarmak için çok kısa. En az bir sayfa tümce yapıştırın.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Metin, sonra soru</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Önce soru</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Önce ve sonda soru</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Önce soru, metin iki kez</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>En iyi bölümlere yeniden bak</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Bölümler halinde</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Önce soru, sonra en iyi bölümler</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Yalnızca en iyi bölümler</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>belirgin biçimde daha çok</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>belirgin biçimde daha az</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>belirgin fark yok</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>“%1” daha çok buldu. Bu modelde, sizin testinizde: %4 / %5 yerine %2 / %3.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>Programın ayarlarından</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Bu model için belirlendi</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>Bu modelin ayarlarından</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Bu sohbet için belirlendi</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Sistem dili</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln iş parçacığı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 belirteç/sn</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>%1 hatırlandı, %2 okunacak</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 hatırlandı, %2 okundu</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>durum %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (bir KV önbelleği: tah. %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Model yükleniyor</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Model yükleniyor, %1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Okunuyor: %1 / %2 belirteç</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>Okunuyor: %1 / %2 belirteç, %3 sn kaldı</translation>
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
        <translation>Tek grafik aygıtı yazılımsal ve işlemcinin kendisinden yavaş.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Çalışan bir Vulkan ya da CUDA sürücüsü olan ekran kartı bulunamadı.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>Bu model için bu sohbetin belleği kaydedilmemiş: sonraki iletiyle okunur.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>Bu sohbetle kaydedilen bellek yeniden kullanıldı; hiçbir şeyin okunması gerekmiyor.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Bellekteki durumdan sürdürüldü; yalnızca yeni olan okundu.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Diske kaydedilen durumdan sürdürüldü; yalnızca sonrasında gelen okundu.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Bu modelde bu sohbetin başına uyan kayıtlı bir durum yok: tamamı okundu.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>Grafik işlemcisinin belleği bu model için çok küçük, bu yüzden işlemci hesaplıyor.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>Grafik işlemcisi çalışmayı durdurdu, bu yüzden işlemci hesaplıyor. Hiçbir kelime kaybolmadı.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>Grafik işlemcisi bu modeli çalıştıramıyor, bu yüzden işlemci hesaplıyor.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>Grafik işlemcisinin sürücüsü bu program için çok eski, bu yüzden işlemci hesaplıyor. Sürücüyü güncelleyin.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Başka bir belirteçleyici seçildi, bu yüzden bu sohbetin tümü yeniden okundu.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>Kaydedilen durumlar değiştirilemedi.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ön ayar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Başlıksız</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>Yazılıyor: %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Sohbet şuraya yazıldı: %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>Sohbet yazılmadı.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Okunuyor: %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>“%1” içe aktarılamadı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln sohbet içe aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln ileti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>Metin olmayan %Ln bölüm atlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Yedek yazılıyor</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Tüm sohbetler şuraya yazıldı: %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>Yedek yazılmadı.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Yedek geri yükleniyor</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>Yedek geri yüklenemedi; sohbetler olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Yedek geri yüklendi.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>Yedek geri yüklendi. Daha önce burada olan sohbetler şurada saklanıyor: %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>“%1” içe aktarılmadı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Ayarlar %1 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Ayarlar yazılmadı.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>Ayarlar alınmadı.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>Ayarlar dosyadan alındı.</translation>
    </message>
</context>
</TS>
