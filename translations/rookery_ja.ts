<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Rookery について</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>RWKV モデルとのプライベートなチャット。このコンピューターの中だけで動きます。</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>仕組み</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>多くの言語モデルは、すべての単語についてメモを残し、新しい単語のたびに全部を見返します。RWKV モデルは最初から最後へと読み進め、読んだ内容を固定サイズの記憶に保ちます。そのため長いチャットも短いチャットより負担が大きくなることはなく、Rookery はその記憶をチャットと一緒に保存できます。戻ってきたときに読み直す必要はありません。ウィンドウの一番下の行に、どれだけ覚えていて、どれだけ読んだかが表示されます。</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>その代わり、古い細部は薄れていきます。ずっと前のことが大切なら、もう一度伝えるか、長いテキストの後ではなく前に質問を書いてください。</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>内蔵のガイド</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>ガイドはこのプロジェクトが自ら訓練したとても小さなモデルで、有名なサービスのモデルのおよそ千分の一の大きさです。このプログラムのことを知っていて、短いお話をしたり、短いテキストについての簡単な質問に答えたりします。間違えることがあり、世の中のことはほとんど知りません。それ以外の用途には、より大きなモデルを開いてください。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>第三者のソフトウェアについて</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>回答 %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>これを残す</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>回答 %1 を残す</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>回答 %1 をコピー</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>複数の回答があります。1 つ選んでください</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Ctrl とプラス、マイナス、ゼロでも変更できます</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>スライド、フェード、点滅をなくします。</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行間</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>次の起動から有効です。</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>コードのフォント</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>チャットの補助</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>記憶のコピーに尋ね、使い終わると破棄します。チャットの一部になることはなく、質問するとすぐに中断されます。小さなモデルは苦手です。意味をなさない結果は表示されません。</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>新しいチャットのタイトル</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>オフの場合や、モデルがよいタイトルを出せない場合は、最初の言葉がタイトルになります。</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>次の質問を提案する</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>回答のたびに作成し、インスペクターに表示します。</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>このコンピューターの速度</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>測定するモデル</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>各モデルが 512 トークンの読み取りと 128 トークンの書き出しを 3 回行います。設定で選んだデバイスとスレッド数を使います。ほかに何も動いていないときに最もよい数値が出ます。内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定結果</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>書き出し（トークン/秒）</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>淡い棒はメモリの限界です。1 トークンごとにすべての重みを 1 回読む場合の値です。</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>読み取り（トークン/秒）</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>バージョン %1 / %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>ここに接続がない場合: ファイルを手動で持ち込む</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>下に表示しています</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. 接続のあるコンピューターで、%1 または RWKV モデルを提供する別のページを開きます。</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. .gguf、.safetensors、.pth のいずれかで終わるファイルを 1 つ入手します。目安として、このコンピューターのメモリの半分より小さいものにしてください。</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. USB メモリなどのドライブでここに持ち込み、%1 に入れるか、そのままにしておきます。</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. 上の「モデルファイルを開く…」を押すか、ファイルをこのウィンドウにドロップします。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>このコンピューターにおすすめ</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>入手…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>%1 を入手</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 を続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>%1 をキャンセルし、受信した分を削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>ライセンス: %1。言語: %2。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>モデルのページ</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>より大きなモデルを入手</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>作者が公開し、誰でも使えるファイルです。Rookery がネットワークに接続するのは、あなたが始めたダウンロードのときだけです。一時停止でき、再起動した後でも続きから再開できます。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>ここにファイルがない場合は、ほかの入手元を試します。</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>ダウンロード先のフォルダー</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>モデルの一覧を表示できません。</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>チャットの一覧</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>一時</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>一時チャット: 内容はディスクに一切書き込まれません</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創造的</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>独自の数値</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>答え方: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 は文書の中に見つかりました</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 は文書の中に見つかりません</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>%1 のコード</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>ウィンドウ全体に表示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行すべてを表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>新しいチャット(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>新しい一時チャット(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>プリセット(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>ストレージ(&amp;S)…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>アーカイブしたチャットを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>このチャットを要約(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>チャットをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>すべてのチャットをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>バックアップを復元(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>チャットを切り替え(&amp;S)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>次のチャット(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>前のチャット(&amp;P)</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>すべてのチャットを検索(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>このチャット内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>メッセージを書く(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>回答を停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>チャット全体をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文書(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>文書を添付(&amp;A)…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>ソースのフォルダーを添付(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>モデルファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>トークナイザーファイルを開く(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>トークナイザーを試す(&amp;R)…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>モデルを入手(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>メモリから解放(&amp;U)</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>チューニング済み状態を使う(&amp;S)…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>LoRA ファイルを使う(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>チューニング済み状態と LoRA を外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>チャットの一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>プロンプトラボ(&amp;P)</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>長いテキストについて質問する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>Rookery について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>このコンピューターの速度(&amp;C)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>メッセージは順番を待っています</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>文書を添付</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>文書を添付 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>送信 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>回答を書いています</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>「%1」の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>順番待ちの %1 番目</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>チャットがここに表示されます。チャットはこのコンピューターの中に残ります。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>一番上にピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>アーカイブから戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>新しいフォルダー(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>フォルダーから出す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>グラフィックスプロセッサに置く層</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 ならメモリに収まるだけ置き、残りはプロセッサで計算します。次にモデルを読み込むときから有効です。</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>もう一度見る: 質問に関係する部分を送信</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>徹底的: 質問とともに全文をもう一度読む</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>%1 について質問</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>外す: テキストと保存した状態は消え、ファイルは残ります</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>何を覚えておくべきですか？（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 を読み取る</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>ファイルを開けません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>ファイルが 1 GB を超えています。これは文書の上限です。</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Rookery が一度に取り込める量を超えるテキストが含まれています。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>実際の文書ではありえないほど深い入れ子になっているため、処理しませんでした。</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>パスワードで保護されています。パスワードなしのコピーを保存してください。</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>ファイルが壊れています。別のコピーを試してください。</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>テキスト、PDF、DOCX、ODT、EPUB、Web ページ、ソースコードのいずれでもありません。</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>古い形式の Office ファイルです。先に DOCX、ODT、PDF のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>テキストが含まれていません。スキャンしたページは、先に文字認識のプログラムで処理する必要があります。</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>テキストの取り出しに時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>テキストの取り出しに必要なメモリが多すぎます。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>テキストを取り出すプログラムが正しく動きませんでした。Rookery をインストールし直すと直るかもしれません。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>ソースのフォルダー</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>一度読んで、何度でも質問</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>文書は一度だけ読まれます。モデルが覚えた内容は保存されるので、その文書についての新しいチャットは、再起動した後でもすぐに始まります。この種のモデルはすべての言葉を覚えているわけではありません。正確な言葉や数字が大切なときは、もう一度見るように頼んでください。</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>文書を添付…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>ソースのフォルダーを添付…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF、DOCX、ODT、EPUB、Web ページ、Markdown、テキスト、ソースコードに対応しています。ファイルをウィンドウにドロップすることもできます。このコンピューターの外に出るものはありません。</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>一時停止しました。受信した分は残っています。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>サーバーに接続できません。接続を確認するか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>接続が安全でないため、何も取得していません。このコンピューターの時計を確認するか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>ファイルはもうありません。モデルのページで新しいものを探してください。</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>サーバーが混み合っています。後でもう一度試すか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>サーバーからしばらく応答がありません。受信した分は残っています。</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>接続が切れました。受信した分は残っています。</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>サーバーが、要求したものとは違う部分を送ってきました。別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>サーバーのファイルは、一覧のものと大きさが違います。別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>受信したファイルは公開されたものと違うため、削除しました。別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>ディスクの空きが足りません。空きを増やしてから続けてください。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>フォルダーに書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>フォルダーに同じ名前の別のファイルがあります。名前を変更するか、別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>文書、モデル、トークナイザー、チャットをここにドロップ</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>こんにちは、ガイドです。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>何について話しましょうか？</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>このプログラムの中にいる、とても小さなモデルです。ここのことを知っていて、短いお話をしたり、短いテキストについての簡単な質問に答えたりします。書いた内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 の準備ができました。書いた内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>より大きなモデルを入手</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>このコンピューターに合うファイルと、その入手先</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>元の場所のまま使い、コピーはしません。ここにドロップもできます</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>仕組み</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>保存して続きから使える、固定サイズの記憶</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>エンジンとストレージ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 ですべてのコアを使います。次にモデルを読み込むときから有効です。</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>重みの精度</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>小さいほど速く、精度は少し下がります。次にモデルを読み込むときから有効です。</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>保存した記憶の容量</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 を使用中。チャットそのものは常に残ります。記憶のないチャットはもう一度読まれます。</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>ストレージ…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>モデルのメモリを解放するまで</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>質問がない時間（分）。0 なら解放しません。次のメッセージでモデルを読み込み直します。チャットの内容は失われません。</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>いつでもやり直せます。</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>ここでは使えない値があります</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>変更して、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>もうそこにありません</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>名前を確認するか、保存先のドライブを接続してください。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>アクセス権と、保存先のドライブを確認してください。</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>そこには書き込めません</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>書き込みできるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>空きを増やしてください。これまでに書き込んだ分は残っています。</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>もう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>ファイルが壊れているか、不明な種類です</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>元の場所からもう一度入手するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>この種類のファイルには対応していません</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>.pth、.safetensors、.gguf、または rwkv.cpp の .bin 形式のモデルを探してください。</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Rookery で実行できるモデルではありません</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>バージョン 4、5、6、7 の RWKV モデルを選んでください。</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>重みの保存形式に対応していません</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>同じモデルの F16、BF16、Q8_0、Q4_K のいずれかを探してください。</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>ファイルの内容が正しくありません</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>トークナイザーとモデルの組み合わせが合いません</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>「トークナイザー」メニューで別のものを選んでください。</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>これは別のモデル用に作られたものです</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>対応するモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>空きメモリが足りません</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>ほかのプログラムを閉じるか、より小さいモデル、またはより強く量子化されたモデルを選んでください。</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>デバイスを使えません</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>モデル &gt; デバイス で別のものを選ぶか、ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>デバイスが停止しました</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>モデル &gt; デバイス で別のものを選んでください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>別の Rookery が同じデータフォルダーを使っています</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>もう一方を閉じるか、別のフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>会話は、より新しい Rookery で書かれたものです</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>新しいバージョンをインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>会話のデータベースが壊れています</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Rookery を起動し直してください。壊れたファイルは残し、読み取れるものを救い出します。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>予期しない問題が起きました</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>もう一度試し、直らない場合は詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>デバイスのドライバーが古すぎます</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>トークナイザーファイルを開く</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>トークナイザー (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>このチャットをエクスポート</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>チャットとその記憶 (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>チューニング済み状態を使う</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>LoRA ファイルを使う</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>チャット (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>すべてのチャットをバックアップ</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>バックアップ (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>文書を添付</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>ソースのフォルダーを添付</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>%1 を検索しない</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>質問の候補</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>数式を書かれたままコピー</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>モデルはチャット全体を固定サイズの記憶に保ちます。記憶はチャットと一緒に保存され、続きから使われます。</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>これまでのトークン</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>記憶済み</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>新たに読み取り</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>記憶の大きさ</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>KV キャッシュの場合（推定）</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>ディスクに保存</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>やり取りごと</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>実線: この記憶。破線: 同じ長さの KV キャッシュの場合（推定）。</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>プログラム全体</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>書き込み（リアルタイム）</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>このチャットの最初のメッセージの前にモデルに伝えます。変更すると、モデルはチャットを読み直します。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>層ごとの強さ</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>記憶のうち各層の部分の長さ。左が最初の層です。</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>プロンプトの形式</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>発言をモデル向けにどう書くか。変更するとモデルはチャットを読み直します。</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>モデルが読むもの</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外度</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>最後の回答の各単語を、モデルがどれだけ起こりにくいと見ていたか（温度とペナルティの適用前）。濃いほど起こりにくい単語です。</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>次の回答から表示</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>1 トークンあたりのビット数</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>モデルに伝えるあなたの名前</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>モデルに伝えるモデル自身の名前</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>この形式の名前</translation>
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
        <translation>プロンプトラボ</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>あなたのテキスト</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery がこの中に架空の事実を隠し、それぞれの順序で質問して、読み込まれたモデルが見つけた数を数えます。内容がこのコンピューターの外に出ることはありません。架空の事実は、実際の質問と同じではありません。</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>1 ページ以上を貼り付け</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>質問の元にするテキスト</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20（大まか）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>モデルを開いています…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>質問しています… %1 %</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>印は数えた結果、棒は真の割合が 95 % の確かさで収まる範囲です。どの順序も、同じ質問で「テキスト、次に質問」と比較しています。</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>テキスト内の位置別（先頭から末尾へ）</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>テキストの長さ別（トークン数）</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>このモデルでこの順序を使う</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>必要なら、これについての独自の質問</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>回答に含まれるべき言葉</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>遅い順序も試す</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>最新へ移動</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>長いテキストについて質問する</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>固定サイズの記憶</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>多くの言語モデルは、チャットのすべての単語を残し、何度も全部を見返します。RWKV モデルは最初から最後まで一度だけ読みます。読んだ内容は状態の中にあります。状態とは、いつも同じ大きさの記憶です。だから長いチャットも速いままで、Rookery は状態を保存し、明日も何も読み直さずに続けられます。</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>振り返りが難しい理由</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>小さな記憶は、長いテキストを一字一句そのまま保つことができません。そのためモデルは、読みながら何を残すかを決める必要があります。質問がテキストの後にあると、何を求められているか知らないまま決めることになり、残さなかったものは失われます。質問が前にあれば、読みながら何を探せばよいかが分かります。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>テキストの後に「上のテキストを要約してください。」と書くのではなく、「次のテキストを要約してください:」と書いてからテキストを置きます。最後に質問をもう一度書きます。一度に尋ねるのは 1 つにします。細かい事実をたくさん知りたいときは、全部ではなく、関係する部分を貼り付けてください。</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Rookery がすること</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>質問が長いテキストの後にあると、入力欄の上の行で、質問を先に置くことを提案します。「プレビュー」では送信される内容がそのまま表示され、「適用」では入力が変更されます。Ctrl+Z で元に戻せます。別の順序で送信されたメッセージにはその旨が表示され、入力どおりに送り直したり比較したりできます。求められずに何かが変更されることはなく、すべてこのコンピューターの中に残ります。</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>効果があるかどうかは、モデルとテキストによります。「ツール」メニューのプロンプトラボは、あなたのテキストに架空の事実を隠し、それぞれの順序で質問して数えます。差が偶然かもしれない場合は、そのことをお知らせします。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>順序で変わるのは何が残るかであり、どれだけ入るかではありません。何百もの事実が同時に重要な場合や、モデルの訓練時よりテキストが長い場合には役立ちません。また、テキスト自体に指示が含まれることもあります。質問を先に置いても、それを防ぐことはできません。</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>上: テキストが先に読まれ、質問が来る前にほとんどが失われます。下: 質問が先に来て、答えとなる行が残ります。</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>テキスト、次に質問: 疑問符のところで、記憶にはすべてが少しずつ入っています。肝心の 1 行は失われているかもしれません。</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>質問、次にテキスト: モデルは何を探せばよいかを知っていて、答えとなる行を残します。</translation>
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
        <translation>回答が完了しました。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>トークナイザー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>システムの配色(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>ライト(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>モデルのフォルダーを再検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>書式付きの回答(&amp;M)</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>プレーンテキストの回答(&amp;P)</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>等幅フォントの回答(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>このチャット(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>ブックマークを外す(&amp;B)</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>ブックマークを付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>ここの記憶を残すので、ここから続けるときに何も読み取りません</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>同時に 2 つ回答(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>同時に別の 2 つを回答(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>同時に 3 つ回答(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>同時に別の 3 つを回答(&amp;H)</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>ここから新しいチャット(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>以降のすべてを含む</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>ブックマークあり</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>最大の長さで打ち切りました</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>次の設定で回答(&amp;W)</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>次の設定でもう一度回答(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>正確(&amp;E)</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>最も確からしい言葉。事実やコード向け</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>バランス(&amp;B)</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>ほとんどの会話向け</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>創造的(&amp;C)</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>より意外性のある言葉。物語やアイデア向け</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>最大 %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>下にメッセージを挿入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>モデルの発言にする(&amp;R)</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>自分の発言にする(&amp;R)</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>別の版として。続きはそのまま残ります</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>書式付きで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>テキストを選択(&amp;S)</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>書かれたままの形で、ひと続きに</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回答: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>変更を破棄</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>誰の発言か</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>挿入するメッセージ</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>再開 %1、読み取り %2</translation>
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
        <translation>%1、%3 層中 %2 層</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>ファイルがありません</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>%1 を読み込んでいます: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>ファイルは元の場所のまま使い、コピーはしません。ファイルはデータとして読むだけで、中身が実行されることはありません。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>検索するフォルダー</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>使えないファイル: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>名前はモデルのようですが、別の種類か、壊れています。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>モデルのあるフォルダーを追加</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>%1 での答え方</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>このプログラムの一部です。とても小さく、案内と短いお話が役目で、汎用のアシスタントではありません。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>一覧から外す(&amp;T)</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>ファイルは元の場所に残ります</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>ゴミ箱に移動(&amp;W)</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>ゴミ箱に移動（%1）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>ファイルを確認(&amp;C)</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>チェックサムを公開されたものと比べます</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>メッセージを削除しました。</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>このチャットに最後に答えたのは %1 です。現在のモデルは、チャットを一度読めば続けられます。</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 を読み込む</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>チューニング済み状態と LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>チューニング済み状態は %1 に最初の記憶を与え、LoRA ファイルは重みを少し変えます。モデルは読み込み直され、Rookery はこのモデル用の設定として覚えます。</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>使用していません。</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1 のアルファ</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>ファイルの効き目の強さで、この数をランクで割った値です。ファイルの訓練時に決められ、ファイルの中には入っていません。入手元で確認してください。通常は 32 です。</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>LoRA ファイルのアルファ</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>これで読み込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>チューニング済み状態を使う…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>LoRA ファイルを使う…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>両方を外す</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>チューニング済み状態と LoRA を外す</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>チャットに戻る</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>文書の中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>プリセットを編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>システムプロンプト: モデルの役割と答え方</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>例 %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>あなたの発言</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>例 %1: あなたの発言</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>例 %1: モデルの回答</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>例を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>チューニング済み状態</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>何も言わなくても、モデルが別の誰かとして始まるファイルです。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>正確(&amp;E)</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>最も確からしい言葉。事実やコード向け</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>バランス(&amp;B)</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>ほとんどの会話向け</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>創造的(&amp;C)</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>より意外性のある言葉。物語やアイデア向け</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>すべてのチャットと同じ(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>チャットの始め方</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>プリセットはモデルが一度読み、記憶として残されます。どんなに長くても、プリセットで始めるチャットはすぐに始まります。</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>プリセットはまだありません。翻訳者、校閲者、キャラクターなど、よく頼むことのために作ってください。</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新しいプリセット</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>読み取り済み: すぐに始まります</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln 件の例</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>「%1」で新しいチャット</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>質問を先にして送信</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>送信された内容を表示し、入力どおりに送信できます</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>「%1」の代わり</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>変更なし。%1 文字はここに表示されていません。</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>書いています…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>まだ回答がありません。</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>これで続ける</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>両方の順序</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>1 回の比較では多くは分かりません。「ツール」メニューのプロンプトラボで数えられます。</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>入力どおり</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>質問を先に</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>質問が先頭になりました。</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>質問が長いテキストの後にあります。モデルが読むのは一度だけです。先に質問しますか？</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>質問を先に</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>効果があるかもしれません。モデルは読んだ内容を小さな記憶に残します。質問が前にあれば、何を残すべきかが分かります。</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>質問のしかた</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>入力どおり</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>送信した内容</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>このチャットでは常に</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>このチャットではしない</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>このモデルではこの方法</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>入力どおりに再送信</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>両方の回答を比較</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>チャットに切り替え、またはすべてのチャットを検索</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>チャットはまだありません。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>%1 をファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 を一覧から外す</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>高いほど意外性が増します。0 では常に最も確からしい言葉を選びます。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>合計でこの割合を占める、最も確からしい言葉だけを候補にします。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在ペナルティ</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>すでに使った言葉を出にくくします。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>同様ですが、多く使った言葉ほど強く働きます。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>同じシードなら同じ回答になります。−1 では毎回変わります。</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>ペナルティが半減するまで</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>トークン数。0 なら消えません。</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>回答を終わらせるテキスト</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>1 行に 1 つずつ書きます。\n は改行を表します。回答は、そのうち最初に現れたものの直前で止まります。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>答え方</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創造的</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>メッセージごとの回答数</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>同時に作られます。1 つを残し、ほかは分岐として残ります。</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>数値を隠す</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>数値を表示</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>ほかのプログラム向け</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>このコンピューター上で動く、OpenAI のインターフェイスと同じ形式でやり取りするサーバーです。このコンピューターの外からは誰も接続できず、キーが必要で、質問の内容は一切保存されません。</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>ほかのプログラムがモデルに質問することを許可する</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>ターミナル用のコマンドラインです。キーが含まれています。</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>例をコピー</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>送信キー</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter で改行します。</translation>
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
        <translation>長いメッセージの順序</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>これらのモデルは最初から最後まで一度だけ読みます。長いテキストの前に質問を置くと、うまくいくことがよくあります。</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>書いたとおり</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>すべての新しいチャットで、最初のメッセージの前にモデルに伝えます。モデルの役割と答え方を書きます。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>表示する範囲</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>この設定をファイルにする</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>別のコンピューターへ持っていくためのものです。チャット、パス、キーは含まれません。</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>ファイルから取り込む…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>回答が完了したら知らせる</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>このウィンドウが前面にないとき、デスクトップに通知します。</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残る</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>トレイのアイコンでウィンドウを再び表示し、「終了」でプログラムを終えます。デスクトップにトレイがない場合は、閉じるといつもどおり終了します。</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>最後のメッセージを編集（入力欄が空のとき）</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>メッセージへ移動（入力欄が空のとき）</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>チャットの一覧</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>操作メニュー</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>最後の回答の速度</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>記憶していたトークンと、読み取りが必要だったトークン</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>このチャットの記憶の大きさ。増えることはありません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>保存した記憶</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>各チャットについてモデルが覚えている内容で、読み直しを不要にします。文章は常に残ります。記憶のないチャットは、次のメッセージのときにもう一度読まれます。</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%2 のうち %1 を使用中</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>上限を超えると、保持するものを除き、最も長く使われていない記憶から消えます。</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>上限（メガバイト）</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>すべての記憶を忘れる</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>チャット別</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>まだ何も保存されていません。最初の回答で最初の記憶が残ります。</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>すべてのチャットを 1 つのファイルに</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>バックアップには、すべてのチャットの全文が入ります。復元すると、その中のチャットが現在のチャットと入れ替わり、現在のチャットは別に残されます。</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln 件の状態</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>「%1」を上限の対象にする</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>「%1」の記憶を保持</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>保持中。クリックすると上限の対象になります</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>「%1」の記憶を忘れる</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>この記憶を忘れる</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考えています</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒考えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分考えました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>トークンが表すテキストは、元と少し異なります。</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>モデルに付属</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>1 トークンあたり %1 バイト</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>トークン %1、%Ln バイト: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（テキストなし）</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>モデルに付属</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>トークナイザーを試す</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>どの言語でも、何でも入力または貼り付けてください。このコンピューターの中だけで扱われ、保存されません。</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>例: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>トークンに変換するテキスト</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>テキストの最初の 64 KiB だけを使います。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>トークンが少ないほど速く読めます。行を選ぶと断片が表示されます。</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>トークナイザーファイルを開く…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>断片</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>%1 の断片</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 トークン、%2 バイト。␣ は空白、↵ は改行、⇥ はタブ、&lt;0xE4&gt; は単独では文字にならないバイトです。</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>番号とバイトを表示</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>断片はここに表示されます。</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>最初の %1 件を表示しています。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery は動作中です</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>トレイのアイコンでウィンドウを再び表示し、「終了」で終えます。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>回答にある %1 個の数字と引用のうち、%2 個が文書にあります。</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>会話は読めますが、新しい内容は保存できません。</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>会話のファイルが壊れていました。%Ln 件のメッセージを救い出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>壊れたファイルは %1 として残しています</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>保存した記憶が壊れていたため、作り直しました。文章は失われていません。各チャットは、次のメッセージのときにもう一度読まれます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>前回、%Ln 件の回答が中断されました。続けることができます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>会話を開けません。</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>このトークナイザーは使えません。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>内蔵グラフィックス</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;RWKV モデルとのプライベートなチャット。すべてこのコンピューターの中で行われ、どこにも送信されません。&lt;br&gt;&lt;br&gt;ライセンス: Apache License 2.0。内蔵のガイドは、わずか 540 万パラメーターのデモ用モデルで、公開されたテキストを使ってこのプログラムのために訓練されました: Tatoeba (CC BY 2.0 FR)、StoryWeaver と African Storybook (CC BY 4.0)。&lt;br&gt;&lt;br&gt;使用ソフトウェア: Qt %2、SQLite、SentencePiece、Highway、PCRE2、ICU、md4c、nlohmann-json。語彙: RWKV World と GPT-NeoX 20B (Apache License 2.0)。</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>このチャットの要約は得られませんでした。もう一度試すか、より大きなモデルを使ってください: モデル &gt; モデルを入手。</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>一時チャット「%1」は、Rookery を終了するか、この行を閉じるまで残ります。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: 測定しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 の書き出し速度は、このメモリで可能な速度の %2 % です（%3 GB/s、1 トークンごとにすべての重みを 1 回読む場合）。</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>限界を超えることもあります。小さなモデルはプロセッサのキャッシュに収まり、ゼロと掛け合わされる重みは読まれないためです。</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>どこでもとても速く動きます。短く簡単な回答で、よく間違えます。</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>ほとんどのコンピューターで速く動きます。簡単な回答です。内容は確認してください。</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>ほとんどのコンピューターで、速さと賢さのバランスが取れています。</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>よりよい回答ですが、少し遅くなります。</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>この一覧で最もよい回答です。メモリの多いコンピューター向けです。</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 ほか</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 パラメーター</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>サイズは公開されていません</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>このコンピューターのメモリに余裕を持って収まります。</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>ぎりぎり収まります。ほかのプログラムが遅くなることがあります。</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>このコンピューターのメモリには大きすぎます。</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>1 秒あたり約 %1 トークン（使用中のモデルからの推定）。</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>チェックサムが公開されていないため、長さだけを確認できます。</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>チェックサムを確認します。</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery は %1 に接続し、%2 を %3 に取得します。</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery は %1 に接続し、サイズ不明のファイルを %2 に取得します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>前のものを待っています。</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1。まもなく再試行します。</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>確認しています: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>%1 で一時停止中。</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>「%1」を受信しました。チェックサムは正しい値です。</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>「%1」を受信しました。チェックサムは公開されていません。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>これを使う</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>モデルが動作しています</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1、空き %2</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>テキストを取り出しています…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルを待っています</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 トークン中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%2 トークン中 %1、残り %3 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>テキストのない %Ln 個の部分を除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 トークン、%2 が読み取り済み</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>モデルを読み込むと、読み取りにかかる時間がわかります。</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 トークン。かかる時間は、モデルが何かを読み取った後にわかります</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 トークン、約 %2 秒</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 トークン、約 %2 分</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>文書 (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>その間に別のモデルが読み込まれました。このモデルでもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 を読み取りました。</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>%1 を確認中: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>%1 のチェックサムを計算しました。カタログには比べるものがありません。ファイルの配布ページにあるものと比べてください。</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 は正しいファイルです。チェックサムは %2 のために公開されたものと一致します。</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 は %2 のために公開されたファイルではありません。自分で変更していないなら、もう一度取得してください。</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>ポート %1 を開けません。別のポートを選んでください。(%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 パラメーター · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>Rookery に付属</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>チャットの記憶は %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>メモリ %1 が必要。%2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>メモリ %1 が必要で、ここの %2 では足りません。%3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>メモリ %1 が必要で、収まります。%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>RWKV モデル (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>モデルが読み込まれていません。モデルファイルを開いて始めてください。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>「%1」用に選んだトークナイザーは使えないため、モデル自身のものを使います。</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>「%1」を読み込めませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>「%1」が引き続き回答します。</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>「%1」を、チューニング済み状態または LoRA ファイルと一緒に読み込めませんでした。</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>それらなしで読み込みました。</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>チューニング済み状態: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1、アルファ %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>チューニング済み状態と LoRA ファイル (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>%1 をゴミ箱に移動できませんでした。ファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>このフォルダーを読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>%Ln 個のファイルを調べたところで検索を終了しました。モデルのあるフォルダーだけを追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>メモリ %1 が必要で、現在の空きは %2 です。%3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>空きメモリに収まりません</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>「%1」にはメモリ %2 が必要ですが、空きは %3 のため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>それでも読み込む</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>会話を開けません。</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>モデルの読み込みを待っています</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>モデルを待っています。選んでください</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>次の順番です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>先に %Ln 件の回答があります</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>回答をディスクに保存できませんでした。</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>現在、回答をディスクに保存できません。</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>回答を始められませんでした。</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>メッセージを変更できませんでした。</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>新しい会話を作れませんでした。</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>プリセットを読み取れません。</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>プリセットをディスクに保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>先に質問</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>先に質問し、最後にもう一度</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>先に質問し、2 回読む</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>分割して読み、それぞれに質問を付ける</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>先に質問し、最も関係する部分でもう一度</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>最も関係する部分だけを送信</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>前にある内容を指しています。</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>前のテキストは貼り付けまたは添付されたものです。</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>前のテキストは区切られています。</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>依頼の文のように読めます。</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>テキストについて述べています。</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>ずっと長いテキストが前にあります。</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>パート %1 / %2。次のために残す: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>質問の言語を判別できなかったため、言葉はそのままにしています。</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>前を指す言葉を書き換えられませんでした。質問を確認してください。</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>パート %1 / %2。書かれていなければ、次のように答える: 記載なし。</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>各部分に別々に質問し、最も確かなものを送信</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>パート %1 / %2 に質問しています…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>このモデルでテスト済みの %2 トークン中 %1</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>テキストがこのモデルでテストされた長さを超えています。最も関係する部分だけのほうがよい場合があります。</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>30 ポイントの差は %1 % の実行で、15 ポイントの差は %2 % の実行で見つかります。</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>あなたのテキスト</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>テキストが短すぎて質問を作れません。少なくとも 1 ページ分の文章を貼り付けてください。</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>テキスト、次に質問</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>質問を先に</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>質問を先と最後に</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>質問を先に、テキストを 2 回</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>最も関係する部分をもう一度見る</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>質問を先に、次に最も関係する部分</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>最も関係する部分だけ</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>明らかに多い</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>明らかに少ない</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>明らかな差はありません</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>「%1」のほうが多く見つかりました。このモデルでのテスト結果は、%4 / %5 に対して %2 / %3 です。</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>プログラムの設定から</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>このモデル用に設定</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>このモデルの設定から</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>このチャット用に設定</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>再開 %1、残りの読み取り %2</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>再開 %1、読み取り %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1（KV キャッシュの場合: 推定 %2）</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>モデルを読み込んでいます、%1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%2 トークン中 %1 を読み取っています</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>%2 トークン中 %1 を読み取っています、残り %3 秒</translation>
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
        <translation>グラフィックデバイスはソフトウェアによるものだけで、プロセッサ自体より遅くなります。</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>動作する Vulkan または CUDA ドライバーを備えたグラフィックカードは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>このモデル用に保存されたこのチャットの記憶はありません。次のメッセージのときに読み取ります。</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>このチャットと一緒に保存された記憶を引き継ぎました。何も読み取る必要はありません。</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>メモリにある状態から続けました。新しい部分だけを読み取りました。</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>ディスクに保存された状態から続けました。その後の部分だけを読み取りました。</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>このモデルでのこのチャットの冒頭に合う、保存された状態はありません。全体を読み取りました。</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>グラフィックスプロセッサのメモリーがこのモデルには小さすぎるため、プロセッサで計算します。</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>グラフィックスプロセッサが動かなくなったため、プロセッサで計算します。言葉は失われていません。</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>グラフィックスプロセッサではこのモデルを動かせないため、プロセッサで計算します。</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>グラフィックスプロセッサのドライバーがこのプログラムには古すぎるため、プロセッサで計算します。ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>別のトークナイザーが選ばれたため、このチャット全体を読み直しました。</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>保存した状態を変更できませんでした。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>チャットを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>チャットは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取っています</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>「%1」をインポートできませんでした。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln 件のチャットをインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件のメッセージ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>テキストではない %Ln 個の部分を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>バックアップを書き込んでいます</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>すべてのチャットを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>バックアップは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>バックアップを復元しています</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>バックアップを復元できませんでした。チャットは元のままです。</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>バックアップを復元しました。以前ここにあったチャットは %1 に残しています。</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>「%1」はインポートされませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>設定を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>設定は書き出されませんでした。</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>設定は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>設定を取り込みました。</translation>
    </message>
</context>
</TS>
