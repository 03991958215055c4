<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Tentang Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>Obrolan pribadi dengan model RWKV, hanya di komputer ini.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cara kerjanya</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>Kebanyakan model bahasa menyimpan catatan tentang setiap kata dan memeriksa semuanya untuk setiap kata baru. Model RWKV membaca dari awal sampai akhir dan membawa yang telah dibaca dalam ingatan berukuran tetap. Jadi obrolan panjang tidak lebih mahal daripada yang pendek, dan Rookery dapat menyimpan ingatan itu bersama obrolan: ketika Anda kembali, tidak ada yang perlu dibaca lagi. Baris di bagian bawah jendela menunjukkan berapa yang diingat dan berapa yang dibaca.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>Harganya: rincian lama memudar. Jika sesuatu dari jauh sebelumnya penting, sebutkan lagi, atau ajukan pertanyaan sebelum teks panjang, bukan sesudahnya.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>Pemandu bawaan</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>Pemandu adalah model sangat kecil yang dilatih sendiri oleh proyek ini, sekitar seribu kali lebih kecil daripada model di balik layanan terkenal. Ia mengenal program ini, menceritakan dongeng kecil, dan menjawab pertanyaan sederhana tentang teks pendek. Ia membuat kesalahan dan hampir tidak tahu apa-apa tentang dunia. Untuk hal lain, buka model yang lebih besar.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Pemberitahuan pihak ketiga</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Jawaban %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Pakai yang ini</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Pakai jawaban %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Salin jawaban %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Beberapa jawaban; pilih satu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Juga dengan Ctrl dan plus, minus, nol</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Tidak ada yang bergeser, memudar, atau berkedip.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Jarak baris</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Renggang</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fon</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Berlaku mulai program dibuka berikutnya.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Fon kode</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>Di samping obrolan</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Ditanyakan pada salinan ingatan yang kemudian dibuang: tidak pernah menjadi bagian obrolan, dan mengalah begitu Anda bertanya. Model kecil kurang mampu melakukannya; yang tidak masuk akal tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Judul untuk obrolan baru</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Jika tidak, atau bila model tidak punya judul yang baik, kata-kata pertama menjadi judul.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Sarankan pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>Setelah setiap jawaban, ditampilkan di inspektur.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Kecepatan komputer ini</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Model yang diukur</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Masing-masing membaca 512 token dan menulis 128, tiga kali, dengan perangkat dan utas yang dipilih di pengaturan. Angkanya paling baik bila tidak ada hal lain yang berjalan. Tidak ada yang meninggalkan komputer ini.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukur</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Yang diukur</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Menulis, dalam token per detik</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>Batang pucat adalah batas memori: setiap bobot dibaca sekali untuk setiap token.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Membaca, dalam token per detik</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Tulis ke berkas…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Salin sebagai JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versi %1 dari %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versi sebelumnya</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versi berikutnya</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>Tidak ada koneksi di sini? Bawa berkas sendiri</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Ditampilkan di bawah</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. Di komputer yang tersambung internet, buka %1 atau halaman lain yang menawarkan model RWKV.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. Ambil satu berkas yang berakhiran .gguf, .safetensors, atau .pth. Sebagai patokan, ukurannya sebaiknya kurang dari setengah memori komputer ini.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Bawa ke sini dengan diska USB atau drive lain dan taruh di %1, atau biarkan di tempatnya.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Tekan “Buka berkas model…” di atas, atau jatuhkan berkas ke jendela ini.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Disarankan untuk komputer ini</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Dapatkan…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Dapatkan %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Lanjutkan %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Jeda %1</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>Batalkan %1 dan hapus yang sudah diterima</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Pakai %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>Lisensi: %1. Bahasa: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Unduh</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Halaman model</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Dapatkan model yang lebih besar</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Berkas yang diterbitkan pembuatnya untuk dipakai siapa saja. Rookery memakai jaringan hanya untuk unduhan yang Anda mulai; unduhan dapat dijeda dan dilanjutkan dari tempatnya, bahkan setelah dimulai ulang.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>Sumber lain dicoba bila yang ini tidak memiliki berkasnya.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Folder unduhan</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>Daftar model tidak dapat ditampilkan.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Daftar obrolan</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Obrolan baru</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Sementara</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Obrolan sementara: tidak ada yang ditulis ke diska</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Pilih model</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Model: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tepat</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Seimbang</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreatif</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Angka sendiri</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Cara menjawab: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektur</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 ada di dokumen</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 tidak ada di dokumen</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Kode %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lipat baris panjang</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Tampilkan di seluruh jendela</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Tampilkan lebih sedikit</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Tampilkan semua %Ln baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>Obrolan &amp;baru</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Obrolan semen&amp;tara baru</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>&amp;Preset…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>Pen&amp;yimpanan…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>Tampilkan obrolan yang di&amp;arsipkan</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>&amp;Ringkas obrolan ini</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Impor obrolan…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>&amp;Cadangkan semua obrolan…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Pu&amp;lihkan cadangan…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>&amp;Pindah obrolan…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Obrolan &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>Obrolan sebelu&amp;mnya</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>Cari di semu&amp;a obrolan</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Cari di obrolan ini</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Tulis pesan</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>&amp;Hentikan jawaban</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Urungkan penghapusan</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>&amp;Salin seluruh obrolan</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumen</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Lampirkan dokumen…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>Lampirkan &amp;folder kode sumber…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>&amp;Buka berkas model…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>Buka berkas &amp;tokenizer…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>&amp;Coba tokenizer…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>&amp;Dapatkan model</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>&amp;Keluarkan dari memori</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Pakai keadaan tersete&amp;l…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>Pakai berkas L&amp;oRA…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>&amp;Hapus keadaan tersetel dan LoRA</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Daftar obrolan</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektur</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Teks lebih &amp;besar</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Teks lebih &amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Teks &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Layar &amp;penuh</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>P&amp;engaturan</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pintasan papan ketik</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Salin diagnostik</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;Lab prompt</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>B&amp;ertanya tentang teks panjang</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>Tent&amp;ang Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>&amp;Kecepatan komputer ini</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cari &amp;berikutnya</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Cari &amp;sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Tulis pesan</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>Pesan Anda menunggu giliran</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Lampirkan dokumen</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Lampirkan dokumen (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Berhenti (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Kirim (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Kirim (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>Jawaban sedang ditulis</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Tindakan untuk “%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Urutan %1 dalam antrean</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>Obrolan Anda akan tercantum di sini. Semuanya tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Tidak ada yang ditemukan untuk “%1”.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Lepas &amp;sematan</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Sematkan di atas</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplikat</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Keluarkan dari &amp;arsip</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arsipkan</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>Folder &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>&amp;Keluarkan dari foldernya</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Otomatis</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Sedang dipakai</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Lapisan di prosesor grafis</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 menaruh sebanyak yang muat dalam memorinya; prosesor menghitung sisanya. Berlaku mulai pemuatan model berikutnya.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>Lihat lagi: kirim kutipan yang cocok dengan pertanyaan</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>Menyeluruh: baca semuanya lagi dengan pertanyaan</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Tanyakan</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Bertanya tentang %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Hapus: teks dan keadaan tersimpan hilang, berkas tetap ada</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>Apa yang perlu diingat model? (boleh dikosongkan)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Baca %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ganti nama %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Berkas itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Berkas tidak dapat dibuka. Periksa izinnya.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>Berkas lebih besar dari 1 GB, melebihi batas untuk dokumen.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Isinya lebih banyak teks daripada yang dapat diterima Rookery sekaligus. Bagilah menjadi beberapa bagian.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Susunannya bersarang lebih dalam daripada dokumen mana pun yang wajar, jadi tidak diproses.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Dilindungi kata sandi. Simpan salinan tanpa kata sandi.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>Berkas rusak. Coba salinan lain.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Ini bukan teks, PDF, DOCX, ODT, EPUB, halaman web, atau kode sumber.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>Ini berkas Office lama. Simpan dulu sebagai DOCX, ODT, atau PDF.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>Tidak ada teks di dalamnya. Halaman hasil pindai perlu diproses dulu dengan program pengenal huruf.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>Pengambilan teks terlalu lama, jadi dihentikan.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>Pengambilan teks memerlukan terlalu banyak memori.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>Program yang mengambil teks tidak menjalankan tugasnya. Memasang ulang Rookery mungkin membantu.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kode sumber</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Folder kode sumber</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Halaman web</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>Baca sekali, tanya berkali-kali</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Dokumen dibaca satu kali. Yang diingat model darinya disimpan, sehingga setiap obrolan baru tentangnya langsung dimulai, juga setelah program dimulai ulang. Model jenis ini tidak mengingat setiap kata: minta model melihat lagi bila kata atau angka yang tepat itu penting.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Lampirkan dokumen…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Lampirkan folder kode sumber…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, halaman web, Markdown, teks, dan kode sumber; Anda juga dapat menjatuhkan berkas ke jendela. Tidak ada yang keluar dari komputer ini.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>Dijeda. Yang sudah diterima tetap disimpan.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>Server tidak dapat dijangkau. Periksa koneksi atau pilih sumber lain.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>Koneksi tidak aman, jadi tidak ada yang diambil. Periksa jam komputer ini atau pilih sumber lain.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>Berkas itu sudah tidak ada. Lihat halaman model untuk yang lebih baru.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>Server sedang sibuk. Coba lagi nanti atau pilih sumber lain.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>Selama beberapa waktu tidak ada yang datang dari server. Yang sudah diterima tetap disimpan.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>Koneksi terputus. Yang sudah diterima tetap disimpan.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>Server mengirim bagian berkas yang berbeda dari yang diminta. Pilih sumber lain.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>Ukuran berkas di server berbeda dari yang ada di daftar. Pilih sumber lain.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>Berkas yang diterima bukan yang diterbitkan, jadi dihapus. Pilih sumber lain.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>Ruang diska tidak cukup. Kosongkan sebagian, lalu lanjutkan.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>Tidak ada yang dapat ditulis ke folder itu. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>Berkas lain dengan nama ini sudah ada di folder. Ganti namanya atau pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Jatuhkan dokumen, model, tokenizer, atau obrolan di sini</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Halo, saya pemandu.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Apa yang sedang Anda pikirkan?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Model sangat kecil yang tinggal di dalam program ini. Saya mengenal tempat ini, menceritakan dongeng kecil, dan menjawab pertanyaan sederhana tentang teks pendek. Apa pun yang Anda tulis tidak meninggalkan komputer ini.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 siap. Apa pun yang Anda tulis tidak meninggalkan komputer ini.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Dapatkan model yang lebih besar</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Berkas mana yang cocok untuk komputer ini, dan di mana menemukannya</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Buka berkas model</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Dipakai di tempatnya, tidak pernah disalin; Anda juga dapat menjatuhkannya di sini</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cara kerjanya</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Ingatan berukuran tetap yang disimpan dan dilanjutkan</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Mesin dan penyimpanan</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Utas</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 memakai semua inti. Berlaku mulai pemuatan model berikutnya.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Presisi bobot</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Lebih kecil berarti lebih cepat dan sedikit kurang tepat. Berlaku mulai pemuatan model berikutnya.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Sesuai berkas</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Ruang untuk ingatan tersimpan</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 terpakai. Obrolan itu sendiri selalu disimpan; tanpa ingatannya, obrolan dibaca sekali lagi.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Penyimpanan…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Bebaskan memori model setelah</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Menit tanpa pertanyaan; 0: tidak pernah. Pesan berikutnya memuat model lagi, dan tidak ada obrolan yang kehilangan apa pun.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>Ini dibatalkan</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Mulai lagi kapan pun Anda mau.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Nilai ini tidak masuk akal di sini</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Ubah lalu coba lagi.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Sudah tidak ada</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Periksa namanya, atau sambungkan drive tempatnya berada.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Berkas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>Periksa izinnya dan drive tempatnya berada.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Tidak ada yang dapat ditulis di sana</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Pilih folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Diska penuh</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Kosongkan sebagian ruang; yang sudah ditulis tetap disimpan.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>Berkas terpotong</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Unduh atau salin lagi.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>Berkas rusak atau jenisnya tidak dikenal</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Ambil lagi dari asalnya, atau pilih berkas lain.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Jenis berkas ini tidak didukung</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Cari model dalam bentuk .pth, .safetensors, .gguf, atau rwkv.cpp .bin.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Ini bukan model yang dapat dijalankan Rookery</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>Pilih model RWKV versi 4, 5, 6, atau 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Bobot disimpan dalam tipe yang tidak didukung</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Cari model yang sama dalam F16, BF16, Q8_0, atau Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>Isi berkas tidak seperti seharusnya</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Unduh lagi.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>Tokenizer dan model tidak cocok</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Pilih yang lain di menu Tokenizer.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Ini dibuat untuk model lain</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Muat model yang menjadi pasangannya.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Memori bebas tidak cukup</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Tutup program lain, atau pilih model yang lebih kecil atau terkuantisasi lebih kuat.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>Perangkat tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Pilih yang lain di Model &gt; Perangkat, atau perbarui drivernya.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>Perangkat berhenti bekerja</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Pilih yang lain di Model &gt; Perangkat; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Rookery lain memakai folder data yang sama</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Tutup yang lain itu, atau pakai folder lain.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>Percakapan ditulis oleh Rookery yang lebih baru</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Pasang versi yang lebih baru; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>Basis data percakapan rusak</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Mulai Rookery lagi: berkas yang rusak disimpan dan yang masih dapat dibaca diselamatkan.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Terjadi sesuatu yang tidak terduga</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Coba lagi, dan laporkan beserta rinciannya bila tetap terjadi.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>Driver perangkat terlalu usang</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Buka berkas model</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Buka berkas tokenizer</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Tokenizer (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Ekspor obrolan ini</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Obrolan dengan ingatannya (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Pakai keadaan tersetel</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>Pakai berkas LoRA</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Impor obrolan</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Obrolan (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Cadangkan semua obrolan</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Cadangan (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Lampirkan dokumen</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Lampirkan folder kode sumber</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Cari di obrolan ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln pesan</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>Tampilkan lebih sedikit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nama folder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>Jangan cari di %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Saran pertanyaan</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>Seperti sistem</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>Salin rumus seperti yang ditulis</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Sembunyikan rincian</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Ingatan</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>Model membawa seluruh obrolan dalam ingatan berukuran tetap. Ingatan itu disimpan bersama obrolan dan dilanjutkan.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Token sejauh ini</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Diingat</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Dibaca baru</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Ukuran ingatan</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>Bila KV cache (perkiraan)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Tersimpan di diska</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Giliran demi giliran</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Garis utuh: ingatan ini. Garis putus-putus: KV cache dengan panjang yang sama, perkiraan.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Seluruh program</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Markah</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Utas</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Menulis, langsung</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt sistem</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Dikatakan kepada model sebelum pesan pertama obrolan ini. Perubahan membuatnya membaca obrolan dari awal.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/dtk</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>Kekuatan per lapisan</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>Panjang bagian setiap lapisan dalam ingatan, lapisan pertama di kiri.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Format prompt</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Cara giliran ditulis untuk model. Setelah diubah, model membaca ulang obrolan.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Yang dibaca model</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Kejutan</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>Seberapa tidak mungkin menurut model setiap kata dalam jawaban terakhirnya, sebelum suhu dan penalti: makin gelap, makin tidak mungkin.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Tampilkan untuk jawaban berikutnya</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Bit per token</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Nama Anda bagi model</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Nama model bagi dirinya sendiri</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Nama dalam format ini</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 dari %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>Lab prompt</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Teks Anda</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery menyembunyikan fakta karangan di dalamnya, menanyakannya dalam setiap urutan, dan menghitung yang ditemukan model yang dimuat. Tidak ada yang meninggalkan komputer ini. Fakta karangan bukanlah pertanyaan Anda yang sebenarnya.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Tempel satu halaman atau lebih</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Teks untuk membuat pertanyaan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, kasar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Membuka model…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Bertanya… %1%</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>Tanda adalah hasil hitungan; batang adalah letak bagian yang sebenarnya dengan kepastian 95 %. Setiap urutan dibandingkan dengan “teks, lalu pertanyaan” pada pertanyaan yang sama.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>Menurut tempat dalam teks, dari awal sampai akhir</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>Menurut panjang teks, dalam token</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Pakai urutan ini untuk model ini</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Salin sebagai Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Salin sebagai JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>Pertanyaan Anda sendiri tentangnya, jika mau</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>Kata-kata yang harus ada dalam jawabannya</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Coba juga urutan yang lebih lambat</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>Lompat ke yang terbaru</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Buka alamat ini di peramban?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>Bertanya tentang teks panjang</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Ingatan berukuran tetap</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>Kebanyakan model bahasa menyimpan setiap kata obrolan dan memeriksa semuanya berulang kali. Model RWKV membaca dari awal sampai akhir, satu kali. Yang telah dibaca berada dalam keadaannya: ingatan yang ukurannya selalu sama. Karena itu obrolan panjang tetap cepat, dan Rookery dapat menyimpan keadaan lalu melanjutkan besok tanpa membaca apa pun lagi.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Mengapa melihat ke belakang itu sulit</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Ingatan kecil tidak dapat menampung teks panjang kata demi kata, jadi selagi membaca model harus memutuskan apa yang disimpan. Jika pertanyaan Anda berada setelah teks, model memutuskan tanpa tahu yang Anda inginkan, dan yang tidak disimpan akan hilang. Jika pertanyaan berada di depan, model tahu apa yang dicari selagi membaca.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Yang dapat Anda lakukan</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>Tulis “Ringkas teks di bawah ini:” lalu teksnya, bukan teksnya lalu “Ringkas teks di atas.” Ulangi pertanyaan di akhir. Tanyakan satu hal setiap kali. Untuk banyak fakta kecil, tempel bagian yang penting, bukan semuanya.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Yang dilakukan Rookery</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Bila pertanyaan datang setelah teks panjang, sebuah baris di atas kotak masukan menawarkan untuk menaruhnya di depan. “Pratinjau” menunjukkan kata demi kata apa yang akan dikirim; “Terapkan” mengubah isi kotak, dan Ctrl+Z mengembalikannya. Pesan yang dikirim dalam urutan lain diberi keterangan, dan dapat dikirim lagi seperti yang diketik atau dibandingkan. Tidak ada yang diubah tanpa permintaan Anda, dan semuanya tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>Apakah itu membantu tergantung pada model dan teksnya. Lab prompt di menu Alat menyembunyikan fakta karangan dalam teks Anda, menanyakannya dalam setiap urutan, dan menghitung. Lab memberi tahu bila perbedaannya mungkin kebetulan.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Yang tidak dapat dilakukannya</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>Urutan mengubah apa yang disimpan, bukan berapa banyak yang muat. Itu tidak membantu bila ratusan fakta penting sekaligus, atau bila teks lebih panjang daripada yang dilatihkan pada model. Dan teks dapat memuat perintahnya sendiri: menaruh pertanyaan di depan tidak melindungi dari hal itu.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>Atas: teks dibaca dulu dan sebagian besar hilang sebelum pertanyaan datang. Bawah: pertanyaan datang dulu, dan baris teks yang menjawabnya tersimpan.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Teks, lalu pertanyaan: pada tanda tanya, ingatan memuat sedikit dari semuanya. Satu baris yang penting mungkin sudah hilang.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Pertanyaan, lalu teks: model tahu apa yang dicari, dan menyimpan baris yang menjawab.</translation>
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
        <translation>Jawaban selesai.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>&amp;Tokenizer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Tampi&amp;lan</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>Warna &amp;sistem</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>T&amp;erang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Kontras &amp;tinggi</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>&amp;Cari lagi di folder model</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>Jawaban ber&amp;format</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Jawaban sebagai teks &amp;polos</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Jawaban &amp;monospasi</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>&amp;Obrolan ini</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Salin pesan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Jawab lagi</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Lanjutkan menulis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>Hapus &amp;markah</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>Pasang &amp;markah</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Menyimpan ingatan di sini, agar melanjutkan dari sini tidak perlu membaca apa pun</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>&amp;Dua jawaban sekaligus</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>&amp;Dua jawaban lain sekaligus</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;Tiga jawaban sekaligus</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>&amp;Tiga jawaban lain sekaligus</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>Obrolan baru dari &amp;sini</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>Dengan semua yang sesudahnya</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Ada markah</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>Dipotong pada panjang maksimum</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Jawab &amp;dengan</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Jawab lagi &amp;dengan</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Tepat</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Kata yang paling mungkin; untuk fakta dan kode</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Seimbang</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Untuk kebanyakan percakapan</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Kreatif</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Lebih banyak kejutan; untuk cerita dan ide</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>Paling banyak %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>S&amp;isipkan pesan di bawah…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>Jadikan kata-kata mo&amp;del</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>Jadikan kata-kata An&amp;da</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Sebagai versi lain; kelanjutannya tetap ada</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>&amp;Tampilkan dengan format</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>&amp;Pilih teksnya</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>Seperti ditulis, dalam satu bagian</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Anda: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Jawaban: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Sunting pesan</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Lanjutkan menyunting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Buang perubahan</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Siapa yang mengatakannya</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>Pesan yang disisipkan</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>dilanjutkan %1, dibaca %2</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 token/dtk</translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1, %2 dari %3 lapisan</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Perangkat</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Berkas tidak ada</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>Memuat %1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Berkas dipakai di tempatnya dan tidak pernah disalin. Berkas hanya dibaca sebagai data; tidak ada isinya yang dijalankan.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Buka berkas model…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Tambah folder…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Folder yang dicari</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Berkas yang tidak dapat dipakai: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Namanya seperti model, tetapi jenisnya lain atau rusak.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Tambah folder berisi model</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>Cara menjawab dengan %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Berkas itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Bagian dari program ini. Sangat kecil: pemandu dan pencerita dongeng kecil, bukan asisten umum.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Sedang dipakai</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Pakai %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Tindakan untuk %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Tampilkan di &amp;pengelola berkas</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Berkas tetap di tempatnya</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>Pindahkan ke tempat &amp;sampah</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>Pindahkan ke tempat &amp;sampah (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Periksa berkas</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>Membandingkan checksum-nya dengan yang diterbitkan</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>Pesan dihapus.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>Obrolan ini terakhir dijawab oleh %1. Model saat ini dapat melanjutkan setelah membaca obrolan satu kali.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Muat %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Setel ulang</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Setel ulang %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>Keadaan tersetel dan LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Keadaan tersetel memberi %1 ingatan untuk memulai; berkas LoRA sedikit mengubah bobotnya. Model dimuat lagi, dan Rookery mengingatnya untuk model ini.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Tidak ada yang dipakai.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alfa %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>Seberapa kuat pengaruh berkas: angka ini dibagi peringkatnya. Angka ini dipilih saat berkas dilatih dan tidak ada di dalamnya; lihat di tempat Anda mendapatkan berkas. Biasanya 32.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>Alfa berkas LoRA</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Muat dengan angka ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Pakai keadaan tersetel…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>Pakai berkas LoRA…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Hapus keduanya</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Hapus keadaan tersetel dan LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Kembali ke obrolan</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>Di dokumen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Preset baru</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Sunting preset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Prompt sistem: siapa model itu, bagaimana ia menjawab</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt sistem</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Contoh %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Anda berkata</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Contoh %1: Anda berkata</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Model menjawab</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Contoh %1: model menjawab</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Tambah contoh</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Keadaan tersetel</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>Berkas yang membuat model mulai sebagai orang lain, tanpa diberi tahu.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Tepat</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Kata yang paling mungkin; untuk fakta dan kode</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Seimbang</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Untuk kebanyakan percakapan</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Kreatif</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Lebih banyak kejutan; untuk cerita dan ide</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Seperti di semua &amp;obrolan</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Cara memulai obrolan</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>Preset dibaca sekali oleh model dan disimpan sebagai ingatan: obrolan yang dimulai dengannya langsung berjalan, sepanjang apa pun preset itu.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Belum ada preset. Buat satu untuk hal yang sering Anda tanyakan: penerjemah, pengulas, tokoh.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Preset baru</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Sudah dibaca: langsung berjalan</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Belum dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln contoh</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Obrolan baru</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>Obrolan baru dengan “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Sunting “%1”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Hapus “%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>Dikirim dengan pertanyaan di depan</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Menampilkan yang dikirim, dan memungkinkan mengirimnya seperti yang diketik</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>Sebagai ganti “%1”</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Tidak berubah; %1 karakter tidak ditampilkan di sini.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>Sedang ditulis…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Belum ada jawaban.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Lanjutkan dengan yang ini</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>Kedua urutan</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Satu perbandingan tidak banyak berarti: lab prompt di menu Alat menghitungnya.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Seperti yang diketik</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>Dengan pertanyaan di depan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>Pertanyaan kini ada di depan.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>Pertanyaan datang setelah teks panjang. Model hanya membaca sekali: tanyakan dulu?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Biarkan saja</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>Pertanyaan di depan</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Ini mungkin membantu: model menyimpan yang dibacanya dalam ingatan kecil, dan dengan pertanyaan di depan ia tahu apa yang harus disimpan.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cara bertanya</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Seperti yang diketik</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Seperti yang akan dikirim</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Seperti yang dikirim</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Selalu di obrolan ini</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Jangan pernah di obrolan ini</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>Cara ini untuk model ini</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Kirim lagi seperti yang diketik</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>Bandingkan kedua jawaban</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Apa ini?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Pindah ke obrolan, atau cari di semuanya</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Belum ada obrolan.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Tidak ada yang ditemukan untuk “%1”.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Tampilkan %1 di pengelola berkas</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Tampilkan di pengelola berkas</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Keluarkan %1 dari daftar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>Suhu</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>Lebih tinggi berarti lebih mengejutkan; 0 selalu mengambil kata yang paling mungkin.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Hanya kata paling mungkin yang bersama-sama memiliki bagian ini yang dipertimbangkan.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalti kehadiran</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Membuat setiap kata yang sudah dipakai kurang mungkin muncul.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalti frekuensi</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>Sama, makin kuat makin sering kata dipakai.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Jawaban terpanjang</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>Dalam token</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>Benih yang sama memberi jawaban yang sama; −1 mengambil benih lain setiap kali.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>Penalti berkurang separuh setelah</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>Dalam token; 0: tidak pernah berkurang.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Teks yang mengakhiri jawaban</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>Satu di setiap baris; \n berarti baris baru. Jawaban berhenti sebelum yang pertama di antaranya.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>Cara menjawab</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tepat</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Seimbang</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreatif</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Jawaban untuk setiap pesan</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Dibuat bersamaan; Anda memakai satu, yang lain tetap sebagai cabang.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Sembunyikan angka</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Tampilkan angka</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Cari obrolan</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Bersihkan pencarian</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Atur ulang %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Untuk program lain</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Server di komputer ini dengan antarmuka seperti OpenAI. Tidak ada yang dapat menjangkaunya dari luar komputer ini, server meminta kunci, dan tidak ada pertanyaan yang disimpan.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Izinkan program lain bertanya kepada model</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Salin kunci</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Kunci baru</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Baris perintah untuk terminal; berisi kunci.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Salin contoh</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Kirim dengan</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter memulai baris baru.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter memulai baris baru.</translation>
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
        <translation>Urutan pesan panjang</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Model ini membaca sekali, dari awal sampai akhir. Pertanyaan yang ada sebelum teks panjang sering membantunya.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Seperti yang ditulis</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sarankan</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt sistem</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Dikatakan kepada model sebelum pesan pertama setiap obrolan baru: siapa model itu, bagaimana ia menjawab.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Seberapa banyak ditampilkan</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Yang biasa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Pengaturan ini sebagai berkas</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Untuk dibawa ke komputer lain. Obrolan, lokasi, dan kunci tidak termasuk.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Tulis ke berkas…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Ambil dari berkas…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Pengaturan (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Beri tahu bila jawaban selesai</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Pemberitahuan desktop, bila jendela ini tidak di depan.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Tetap di baki saat jendela ditutup</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>Ikon di baki menampilkan jendela lagi; Keluar mengakhiri program. Bila desktop tidak punya baki, menutup mengakhirinya seperti biasa.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Selagi menulis</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Baris baru</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Sunting pesan terakhir (di kotak kosong)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>Ke pesan-pesan (di kotak kosong)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>Di daftar obrolan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Menu tindakan</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Obrolan baru</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
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
        <translation>Tidak ada model yang dimuat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>Kecepatan jawaban terakhir</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Token yang diingat, dan token yang harus dibaca</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Ukuran ingatan obrolan ini; tidak bertambah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Ingatan tersimpan</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>Yang diingat model dari setiap obrolan, agar tidak perlu dibaca lagi. Kata-kata selalu disimpan; obrolan tanpa ingatannya dibaca sekali lagi bersama pesan berikutnya.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 dari %2 terpakai</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Di atas batas ini, ingatan yang paling lama tidak dipakai dibuang lebih dulu, kecuali yang dipertahankan.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Batas dalam megabita</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Lupakan semua ingatan</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Per obrolan</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Belum ada yang tersimpan. Jawaban pertama meninggalkan ingatan pertama.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Semua obrolan dalam satu berkas</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Cadangan memuat setiap kata dari setiap obrolan. Pemulihan menempatkan obrolannya sebagai ganti obrolan yang sekarang, yang tetap disimpan di sampingnya.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln keadaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>Biarkan “%1” mengalah pada batas</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>Pertahankan ingatan “%1”</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Dipertahankan; klik agar boleh mengalah</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>Lupakan ingatan “%1”</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Lupakan ingatan ini</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Pemikiran</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Sedang berpikir</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Dilipat</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>Berpikir %Ln detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>Berpikir %Ln menit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Token-token ini mewakili teks yang sedikit berbeda.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Milik model</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>%1 bita per token</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Token %1, %Ln bita: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(tanpa teks)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Milik model</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Coba tokenizer</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Sebuah teks</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Ketik atau tempel apa saja dalam bahasa apa saja. Teks tetap di komputer ini dan tidak disimpan.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Misalnya: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Teks untuk diubah menjadi token</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Hanya 64 KiB pertama dari teks yang dipakai.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Biayanya</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Lebih sedikit token lebih cepat dibaca. Pilih satu baris untuk melihat potongannya.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Buka berkas tokenizer…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Potongan %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 token untuk %2 bita. ␣ adalah spasi, ↵ baris baru, ⇥ tab; &lt;0xE4&gt; adalah bita yang bukan karakter tersendiri.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Tampilkan nomor dan bita</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Potongan muncul di sini.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>%1 yang pertama ditampilkan.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Tampilkan jendela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery masih berjalan</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>Ikonnya di baki menampilkan jendela lagi; Keluar mengakhirinya.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>halaman %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>Dari %1 angka dan kutipan dalam jawaban, %2 ada di dokumen.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Percakapan dapat dibaca tetapi yang baru tidak dapat disimpan.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>Berkas berisi percakapan rusak. %Ln pesan dapat diselamatkan darinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Berkas yang rusak disimpan sebagai %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>Ingatan tersimpan rusak dan telah dibuat ulang. Tidak ada kata yang hilang; setiap obrolan dibaca sekali lagi bersama pesan berikutnya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>%Ln jawaban terputus terakhir kali dan dapat dilanjutkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>Percakapan tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>Tokenizer ini tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prosesor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Kartu grafis</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Grafis terpadu</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Perangkat lunak</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Obrolan pribadi dengan model RWKV. Semuanya terjadi di komputer ini; tidak ada yang dikirim ke mana pun.&lt;br&gt;&lt;br&gt;Lisensi: Apache License 2.0. Pemandu bawaan adalah model peragaan dengan hanya 5,4 juta parameter, dilatih untuk program ini pada teks terbuka: Tatoeba (CC BY 2.0 FR), StoryWeaver dan African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Dibangun dengan Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c dan nlohmann-json. Kosakata: RWKV World dan GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>Ringkasan obrolan ini tidak berhasil dibuat. Coba lagi, atau pakai model yang lebih besar: Model &gt; Dapatkan model.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>Obrolan sementara “%1” dipertahankan sampai Rookery berakhir, atau sampai Anda menutup baris ini.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/dtk</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Pemandu</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: mengukur…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln utas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 menulis pada %2% dari yang dimungkinkan memori ini (%3 GB/dtk, setiap bobot dibaca sekali untuk setiap token).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Lebih dari 100% mungkin terjadi: model kecil tetap berada di cache prosesor, dan bobot yang bertemu nol tidak dibaca.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>sekitar %Ln detik lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>sekitar %Ln menit lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>sekitar %Ln jam lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Sangat cepat di mana saja. Jawaban pendek dan sederhana; sering salah.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Cepat di kebanyakan komputer. Jawaban sederhana; periksa kata-katanya.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Keseimbangan yang baik antara kecepatan dan pemahaman untuk kebanyakan komputer.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>Jawaban lebih baik, sedikit lebih lambat.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>Jawaban terbaik dari daftar ini; untuk komputer dengan banyak memori.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 dan lainnya</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parameter</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>ukuran tidak diterbitkan</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Muat dengan leluasa dalam memori komputer ini.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Hanya pas-pasan: program lain mungkin menjadi lambat.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Terlalu besar untuk memori komputer ini.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Sekitar %1 token per detik, diperkirakan dari model yang sedang dipakai.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>Tidak ada checksum yang diterbitkan: hanya panjangnya yang dapat diperiksa.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Checksum-nya diperiksa.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery tersambung ke %1 dan mengambil %2 ke %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery tersambung ke %1 dan mengambil berkas berukuran tidak diketahui ke %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Menunggu yang sebelumnya.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; segera dicoba lagi.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Memeriksa: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Dijeda pada %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per detik</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>“%1” sudah di sini, dan checksum-nya benar.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>“%1” sudah di sini. Tidak ada checksum yang diterbitkan untuknya.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Pakai sekarang</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Ini tidak dapat dilakukan.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1” dihapus</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Disematkan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>Model sedang bekerja</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 bebas</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Mengambil teks…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Menunggu model</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 dari %2 token</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 dari %2 token, %3 dtk lagi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln halaman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>%Ln bagian tanpa teks dilewatkan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 token dibaca oleh %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>keadaan %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Muat model untuk melihat berapa lama membacanya.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 token; lamanya baru diketahui setelah model membaca sesuatu</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 token, sekitar %2 dtk</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 token, sekitar %2 mnt</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Dokumen (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>Sementara itu model lain telah dimuat. Baca lagi dokumen dengan model ini.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 sudah dibaca.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>Memeriksa %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>Checksum %1 sudah dihitung. Katalog tidak punya pembanding: bandingkan dengan yang ada di halaman asal berkas.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 utuh: checksum-nya sama dengan yang diterbitkan untuk %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 bukan berkas yang diterbitkan untuk %2. Jika Anda tidak mengubahnya, unduh lagi.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>Port %1 tidak dapat dibuka. Pilih yang lain. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 parameter · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>disertakan dalam Rookery</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>ingatan satu obrolan memakan %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>Perlu %1 memori; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>Perlu %1 memori, terlalu banyak untuk %2 di sini; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>Perlu %1 memori dan muat; %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>Model RWKV (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Semua berkas (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>Tidak ada model yang dimuat. Buka berkas model untuk memulai.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Pilih model</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Pemandu</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>Tokenizer yang Anda pilih untuk “%1” tidak dapat dipakai; tokenizer miliknya sendiri yang dipakai.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>“%1” tidak dapat dimuat. %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>“%1” terus menjawab.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>“%1” tidak dapat dimuat dengan keadaan tersetel atau berkas LoRA-nya.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Model dimuat tanpa itu.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>Keadaan tersetel: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, alfa %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>Keadaan tersetel dan berkas LoRA (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>%1 tidak dapat dipindahkan ke tempat sampah. Hapus di pengelola berkas.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>Folder ini tidak dapat dibaca. Periksa izinnya.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>Pencarian berakhir setelah %Ln berkas. Tambahkan hanya folder yang berisi model.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>Perlu %1 memori, dan sekarang %2 bebas; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>tidak muat dalam memori bebas</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>“%1” perlu %2 memori dan %3 bebas, jadi tidak dimuat.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Tetap muat</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>Percakapan tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Ini tidak dapat dilakukan.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asisten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>Menunggu model dimuat</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>Menunggu model: pilih satu</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Berikutnya dalam antrean</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>%Ln jawaban lebih dulu</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>Jawaban tidak dapat disimpan di diska.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>Saat ini jawaban tidak dapat disimpan di diska.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>Jawaban-jawaban tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>Pesan tidak dapat diubah.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>Percakapan baru tidak dapat dibuat.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>Preset tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Preset tidak dapat disimpan di diska.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Tanyakan dulu</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Tanyakan dulu dan sekali lagi di akhir</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Tanyakan dulu dan baca dua kali</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>Baca per bagian, masing-masing dengan pertanyaan</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Tanyakan dulu, lalu sekali lagi dengan kutipan terbaik</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Kirim hanya kutipan terbaik</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Ini menunjuk kembali ke yang ada sebelumnya.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>Teks sebelumnya ditempel atau dilampirkan.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>Teks sebelumnya terpisah.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Ini terbaca seperti permintaan.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Ini berbicara tentang teks.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Sebelumnya ada teks yang jauh lebih panjang.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Bagian %1 dari %2. Simpan untuk: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>sekitar %1 dtk</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>Bahasa pertanyaan tidak dikenali, jadi kata-katanya dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>Sebuah kata yang menunjuk ke belakang tidak dapat diubah. Silakan periksa pertanyaannya.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Bagian %1 dari %2. Jika tidak tertulis di situ, jawab: tidak disebutkan.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Tanyakan setiap bagian sendiri-sendiri, kirim yang paling yakin</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Menanyakan bagian %1 dari %2…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 dari %2 token yang diuji dengan model ini</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>Teks lebih panjang daripada yang diuji dengan model ini: kutipan terbaik saja mungkin lebih baik.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>Perbedaan 30 poin ditemukan dalam %1% percobaan, perbedaan 15 poin dalam %2%.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>teks Anda</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>Teks terlalu pendek untuk pertanyaan. Tempel sedikitnya satu halaman kalimat.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Teks, lalu pertanyaan</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Pertanyaan dulu</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Pertanyaan di awal dan di akhir</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Pertanyaan dulu, teks dua kali</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>Lihat lagi kutipan terbaik</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Per bagian</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Pertanyaan dulu, lalu kutipan terbaik</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Hanya kutipan terbaik</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>jelas lebih banyak</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>jelas lebih sedikit</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>tidak ada perbedaan yang jelas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>“%1” menemukan lebih banyak. Pada model ini, dalam uji Anda: %2 dari %3, bukan %4 dari %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>Dari pengaturan program</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Ditetapkan untuk model ini</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>Dari pengaturan model ini</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Ditetapkan untuk obrolan ini</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Bahasa sistem</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln utas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 token/dtk</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>dilanjutkan %1, akan dibaca %2</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>dilanjutkan %1, dibaca %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>keadaan %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (bila KV cache: perkiraan %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Memuat model</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Memuat model, %1 dari %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Membaca %1 dari %2 token</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>Membaca %1 dari %2 token, %3 dtk lagi</translation>
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
        <translation>Satu-satunya perangkat grafis adalah perangkat lunak, lebih lambat daripada prosesor itu sendiri.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Tidak ditemukan kartu grafis dengan driver Vulkan atau CUDA yang berfungsi.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>Tidak ada ingatan obrolan ini yang disimpan untuk model ini: obrolan dibaca bersama pesan berikutnya.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>Ingatan yang disimpan bersama obrolan ini dilanjutkan; tidak ada yang perlu dibaca lagi.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Dilanjutkan dari keadaan di memori; hanya yang baru yang dibaca.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Dilanjutkan dari keadaan yang tersimpan di diska; hanya yang sesudahnya yang dibaca.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Tidak ada keadaan tersimpan yang cocok dengan awal obrolan ini untuk model ini: semuanya dibaca.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>Memori prosesor grafis terlalu kecil untuk model ini, jadi prosesor yang menghitung.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>Prosesor grafis berhenti bekerja, jadi prosesor yang menghitung. Tidak ada kata yang hilang.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>Prosesor grafis tidak dapat menjalankan model ini, jadi prosesor yang menghitung.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>Driver prosesor grafis terlalu usang untuk program ini, jadi prosesor yang menghitung. Perbarui drivernya.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Tokenizer lain dipilih, jadi seluruh obrolan ini dibaca ulang.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>Keadaan tersimpan tidak dapat diubah.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>Menulis %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Obrolan ditulis ke %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>Obrolan tidak ditulis.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>“%1” tidak dapat diimpor; tidak ada yang diubah.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln obrolan diimpor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln pesan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>%Ln bagian yang bukan teks dilewatkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Menulis cadangan</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Semua obrolan ditulis ke %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>Cadangan tidak ditulis.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Memulihkan cadangan</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>Cadangan tidak dapat dipulihkan; obrolan tetap seperti semula.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Cadangan dipulihkan.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>Cadangan dipulihkan. Obrolan yang ada sebelumnya disimpan di %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>“%1” tidak diimpor; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Pengaturan ditulis ke %1.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Pengaturan tidak ditulis.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>Pengaturan tidak diambil.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>Pengaturan telah diambil.</translation>
    </message>
</context>
</TS>
