<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>關於 Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>與 RWKV 模型私下聊天，只在這台電腦上。</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>運作方式</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>大多數語言模型會為每個詞做筆記，每產生一個新詞都要把所有筆記看一遍。RWKV 模型則從頭讀到尾，把讀過的內容放在大小固定的記憶裡。因此長聊天並不比短聊天更耗資源，Rookery 也能把這份記憶和聊天一起儲存：當你回來時，什麼都不必重讀。視窗底部的那一行會顯示記住了多少、讀取了多少。</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>代價是：舊的細節會逐漸淡去。如果很久以前的內容很重要，請再說一次，或者把問題放在長文字之前，而不是之後。</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>內建的嚮導</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>嚮導是本專案自行訓練的一個非常小的模型，比知名服務背後的模型大約小一千倍。它了解這個程式，會講小故事，也能回答關於短文的簡單問題。它會出錯，對世界幾乎一無所知。其他用途請開啟更大的模型。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>第三方聲明</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>回答 %1：%2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留這個</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>保留回答 %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>複製回答 %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>有多個回答，請選擇一個</translation>
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
        <translation>外觀</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>也可用 Ctrl 加上加號、減號、零</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>沒有滑動、淡入淡出或閃爍。</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>下次啟動後生效。</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>程式碼字型</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>聊天之外</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>向記憶的一份副本提問，用完即丟：它絕不會成為聊天的一部分，並且在你提問時立刻讓位。小模型做得不好；沒有意義的結果不會顯示。</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>為新聊天擬標題</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>否則，或者模型想不出好標題時，以開頭的幾個字作為標題。</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>建議接下來可問的問題</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>在每個回答之後，顯示於檢閱器。</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>這台電腦的速度</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>要測量的模型</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>每個模型讀取 512 個 token 並寫出 128 個，重複三次，使用設定中選擇的裝置與執行緒數。沒有其他程式執行時，數值最準。任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測量</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測量結果</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>寫出，token/秒</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>淺色條是記憶體的極限：每個 token 都要把所有權重讀一遍。</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>讀取，token/秒</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>寫入檔案…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>複製為 JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>第 %1 個版本，共 %2 個</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一個版本</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一個版本</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>這裡沒有網路？手動帶入檔案</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>顯示於下方</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. 在有網路的電腦上，開啟 %1 或其他提供 RWKV 模型的頁面。</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. 下載一個以 .gguf、.safetensors 或 .pth 結尾的檔案。一般來說，它應小於這台電腦記憶體的一半。</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. 用隨身碟或其他磁碟帶到這裡，放進 %1，或留在原處。</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. 按上方的「開啟模型檔案…」，或將檔案拖放到這個視窗。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>推薦用於這台電腦</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>取得…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>取得 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>繼續 %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暫停 %1</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>取消 %1 並移除已收到的內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>授權：%1。語言：%2。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>模型的頁面</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>取得更大的模型</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>由作者發布、任何人都可使用的檔案。只有在你開始下載時，Rookery 才會連上網路；下載可以暫停，即使重新啟動後也能從中斷處繼續。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>當這個來源沒有該檔案時，會嘗試其他來源。</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下載資料夾</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>無法顯示模型列表。</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>聊天列表</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新增聊天</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>臨時聊天：任何內容都不會寫入磁碟</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>選擇模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精確</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創意</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>自訂數值</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>回答方式：%1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢閱器</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>文件中找到了 %1</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>文件中找不到 %1</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>%1 程式碼</translation>
    </message>
    <message>
        <source>code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長行自動換行</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>以整個視窗顯示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>顯示較少</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>顯示全部 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>新增聊天(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>新增臨時聊天(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>預設集(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>儲存空間(&amp;S)…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>顯示已封存的聊天(&amp;A)</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>摘要這個聊天(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>匯入聊天(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>備份所有聊天(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>還原備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>切換聊天(&amp;S)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>下一個聊天(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>上一個聊天(&amp;P)</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>搜尋所有聊天(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>在這個聊天中尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>撰寫訊息(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>停止回答(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>復原刪除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>複製整個聊天(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>附加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>附加原始碼資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>開啟模型檔案(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>開啟分詞器檔案(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>試用分詞器(&amp;R)…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>取得模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>從記憶體卸載(&amp;U)</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>使用微調狀態(&amp;S)…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>使用 LoRA 檔案(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>移除微調狀態與 LoRA(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>聊天列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>檢閱器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>一般文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>複製診斷資訊(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>提示詞實驗室(&amp;P)</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>關於長文字的提問(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>關於 Rookery(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>這台電腦的速度(&amp;C)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>尋找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>尋找上一個(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>撰寫訊息</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>你的訊息正在排隊</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>附加文件 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>傳送 (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>傳送 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>正在撰寫回答</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>「%1」的動作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>排隊第 %1 位</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>你的聊天會列在這裡，並留在這台電腦上。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>找不到「%1」。</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消釘選(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>釘選到頂端(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>建立副本(&amp;U)</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>取消封存(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>封存(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>新增資料夾(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>移出資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
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
        <translation>裝置</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>圖形處理器上的層數</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 表示其記憶體能裝多少層就放多少層；其餘各層由處理器計算。從下次載入模型起生效。</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>再看一次：傳送與問題相關的段落</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>徹底：帶著問題把全文再讀一遍</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>就 %1 提問</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>移除：文字與已存的狀態會刪除，檔案本身保留</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>它應該記住什麼？（可留空）</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重新命名 %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>檔案已不在那裡。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>無法開啟檔案。請檢查其權限。</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>檔案大於 1 GB，超過文件的大小上限。</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>其中的文字超過 Rookery 一次能接收的量。請將它分成幾個部分。</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>它的巢狀層級比任何真正的文件都深，因此未予處理。</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>它受密碼保護。請另存一份沒有密碼的副本。</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>檔案已損毀。請換一份副本再試。</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>這不是文字、PDF、DOCX、ODT、EPUB、網頁或原始碼。</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>這是舊版 Office 檔案。請先將它另存為 DOCX、ODT 或 PDF。</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>其中沒有文字。掃描的頁面需要先用文字辨識程式處理。</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>擷取文字耗時過久，已放棄。</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>擷取文字需要太多記憶體。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>擷取文字的程式未能完成工作。重新安裝 Rookery 可能會有幫助。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>原始碼</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>原始碼資料夾</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>讀一次，問多次</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>文件只讀一次。模型從中記住的內容會儲存下來，因此關於它的每個新聊天都能立即開始，重新啟動後也一樣。這類模型不會記住每一個詞：如果確切的用詞或數字很重要，請讓它再看一次。</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>附加原始碼資料夾…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF、DOCX、ODT、EPUB、網頁、Markdown、文字與原始碼；也可以將檔案拖放到視窗。任何內容都不會離開這台電腦。</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>已暫停。已收到的內容會保留。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>無法連線到伺服器。請檢查網路連線，或選擇其他來源。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>連線不安全，因此未下載任何內容。請檢查這台電腦的時鐘，或選擇其他來源。</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>檔案已不在那裡。請到模型的頁面尋找較新的檔案。</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>伺服器忙碌中。請稍後再試，或選擇其他來源。</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>伺服器有一段時間沒有回應。已收到的內容會保留。</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>連線中斷。已收到的內容會保留。</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>伺服器傳來的不是所要求的檔案部分。請選擇其他來源。</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>伺服器上的檔案大小與列表中的不同。請選擇其他來源。</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>收到的檔案不是發布的那一個，因此已移除。請選擇其他來源。</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>磁碟空間不足。請釋出一些空間，然後繼續。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>無法寫入這個資料夾。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>資料夾中已有同名的其他檔案。請重新命名該檔案，或選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>將文件、模型、分詞器或聊天拖放到這裡</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>你好，我是嚮導。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>你在想什麼？</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>我是住在這個程式裡的一個非常小的模型。我熟悉這裡，會講小故事，也能回答關於短文的簡單問題。你寫的任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 已就緒。你寫的任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>取得更大的模型</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>哪個檔案適合這台電腦，以及在哪裡找到它</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>開啟模型檔案</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>在原處使用，絕不複製；也可以拖放到這裡</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>運作方式</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>大小固定的記憶，可儲存並接續使用</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>引擎與儲存空間</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>執行緒</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 表示使用所有核心。從下次載入模型起生效。</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>權重精度</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>越小越快，但稍微不那麼精確。從下次載入模型起生效。</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>依照檔案</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>已存記憶的空間</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>已使用 %1。聊天本身一律保留；沒有記憶的聊天會重讀一次。</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>儲存空間…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>多久後釋放模型占用的記憶體</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>沒有提問的分鐘數；0 表示永不釋放。下一則訊息會重新載入模型，任何聊天都不會遺失內容。</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>可隨時重新開始。</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>某個值在這裡沒有意義</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>請修改後再試一次。</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>它已不在那裡</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>請檢查名稱，或連接它所在的磁碟。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>無法讀取檔案</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>請檢查檔案的權限及其所在的磁碟。</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>無法寫入該處</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>請選擇你有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>請釋出一些空間；到目前為止寫入的內容會保留。</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>檔案不完整</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>請重新下載或複製。</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>檔案已損毀或類型不明</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>請從原來的地方重新取得，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>不支援這種檔案</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>請尋找 .pth、.safetensors、.gguf 或 rwkv.cpp .bin 格式的模型。</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>這不是 Rookery 能執行的模型</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>請選擇版本 4、5、6 或 7 的 RWKV 模型。</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>權重的儲存類型不受支援</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>請尋找同一模型的 F16、BF16、Q8_0 或 Q4_K 版本。</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>檔案與預期不符</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>請重新下載。</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>分詞器與模型不相配</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>請在「分詞器」選單中選擇另一個。</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>這是為另一個模型製作的</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>請載入它所屬的模型。</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>可用記憶體不足</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>請關閉其他程式，或選擇較小或量化程度更高的模型。</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>無法使用這個裝置</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>請在 模型 &gt; 裝置 中選擇另一個，或更新它的驅動程式。</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>裝置停止運作</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>請在 模型 &gt; 裝置 中選擇另一個；沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>另一個 Rookery 正在使用同一個資料夾</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>請關閉另一個，或使用其他資料夾。</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>這些對話是由較新的 Rookery 寫入的</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>請安裝較新的版本；沒有變更任何內容。</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>對話資料庫已損毀</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>請重新啟動 Rookery：它會保留損毀的檔案，並救回可讀取的內容。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>發生了意料之外的狀況</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>請再試一次；如果問題仍在，請附上詳細資料回報。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>裝置的驅動程式太舊</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>開啟模型檔案</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>開啟分詞器檔案</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>分詞器 (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>匯出這個聊天</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>聊天及其記憶 (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>使用微調狀態</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>使用 LoRA 檔案</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>匯入聊天</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>聊天 (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>備份所有聊天</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>備份 (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>附加原始碼資料夾</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>在這個聊天中尋找</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>顯示較少</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>資料夾名稱</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>不搜尋 %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>建議的問題</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>與系統相同</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>依原文複製公式</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隱藏詳細資料</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>檢閱器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>模型把整個聊天放在大小固定的記憶裡。記憶會和聊天一起儲存，之後再接續使用。</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>目前的 token 數</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>已記住</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>記憶大小</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>KV 快取（估計）</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>已儲存到磁碟</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>逐輪</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>實線：這份記憶。虛線：相同長度的 KV 快取，估計值。</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>整個程式</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>執行緒</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>撰寫，即時</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系統提示詞</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>在這個聊天的第一則訊息之前告訴模型。變更後，模型會重讀這個聊天。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>各層的強度</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>每一層在記憶中所占部分的長度，最左邊是第一層。</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>提示詞格式</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>對話以什麼形式寫給模型。變更後模型會重新閱讀這個聊天。</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型讀到的內容</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外度</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>在套用溫度與懲罰之前，模型認為上一個回答中的每個詞有多不可能：顏色越深，越不可能。</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>為之後的回答顯示</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>每個 token 的位元數</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>模型看到的你的名稱</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>模型看到的自己的名稱</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>此格式原有的名稱</translation>
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
        <translation>提示詞實驗室</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>你的一段文字</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery 會在其中藏入虛構的事實，以各種順序提問，並計算載入的模型找到了多少。任何內容都不會離開這台電腦。虛構的事實並不等於你真正的問題。</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>貼上一頁或更多文字</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>用來出題的文字</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20，粗略</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>正在開啟模型…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>正在提問… %1 %</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的結果</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>標記是實際計數；橫條表示真實比例有 95 % 的把握所在的範圍。每種順序都以相同的問題與「先文字，後問題」比較。</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>依文字中的位置，從開頭到結尾</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>依文字長度，以 token 計</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>對這個模型使用這種順序</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>複製為 JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>你也可以自己就它提一個問題</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>回答中必須包含的詞語</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>也試用較慢的順序</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>跳到最新</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>要在瀏覽器中開啟這個網址嗎？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>關於長文字的提問</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>大小固定的記憶</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>大多數語言模型會保留聊天的每個詞，並一再把它們全部看過。RWKV 模型只從頭到尾讀一遍。它讀到的內容都在它的狀態裡：一份大小始終不變的記憶。所以長聊天依然快速，Rookery 也能儲存狀態，明天接著聊而不必重讀任何內容。</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>為什麼回頭看很難</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>小小的記憶無法逐字記住長文字，所以模型在閱讀時必須決定保留什麼。如果你的問題放在文字之後，它就得在不知道你要什麼的情況下決定，而沒有保留的就不見了。如果問題放在前面，它在閱讀時就知道該找什麼。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>你可以做什麼</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>先寫「請摘要以下文字：」再放文字，而不是先放文字再寫「請摘要以上文字。」在結尾再說一次問題。一次只問一件事。如果要問許多小細節，請貼上相關的段落，而不是全部。</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Rookery 會做什麼</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>當問題出現在長文字之後，輸入框上方會有一行提示，提議把問題放到前面。「預覽」會逐字顯示將要傳送的內容；「套用」會更改輸入內容，按 Ctrl+Z 可復原。以不同順序傳送的訊息會註明，並可依原樣重新傳送或進行比較。未經你的要求不會更改任何內容，一切都留在這台電腦上。</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>是否有幫助取決於模型和文字。「工具」選單中的提示詞實驗室會在你的一段文字中藏入虛構的事實，以各種順序提問並計數。當差異可能只是巧合時，它會告訴你。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>做不到的事</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>順序改變的是保留什麼，而不是能容納多少。當數百個事實同時重要，或文字比模型訓練時的長度更長時，它幫不上忙。此外，文字本身可能含有指令：把問題放在前面並不能防範它們。</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>上圖：先讀文字，在問題出現之前大部分內容已經流失。下圖：先有問題，文字中能回答問題的那一行被保留下來。</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>先文字，後問題：讀到問號時，記憶裡每樣都只有一點。重要的那一行可能已經不見了。</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>先問題，後文字：模型知道要找什麼，並保留能回答問題的那一行。</translation>
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
        <translation>回答已完成。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>分詞器(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>系統色彩(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>淺色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>重新搜尋模型資料夾(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>有格式的回答(&amp;M)</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>純文字回答(&amp;P)</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>等寬字型回答(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>這個聊天(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>複製訊息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>繼續撰寫</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>移除書籤(&amp;B)</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>加入書籤(&amp;B)</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>保留此處的記憶，從這裡繼續時不必讀取任何內容</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>同時產生兩個回答(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>同時產生另外兩個回答(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>同時產生三個回答(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>同時產生另外三個回答(&amp;H)</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>從這裡開始新聊天(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>連同之後的所有內容</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>有書籤</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>達到最大長度而截斷</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>以此設定回答(&amp;W)</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>以此設定重新回答(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>精確(&amp;E)</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>最可能的詞；適合事實與程式碼</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>平衡(&amp;B)</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>適合大多數對話</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>創意(&amp;C)</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>更多驚喜；適合故事與點子</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>最多 %Ln 個詞元</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>在下方插入訊息(&amp;I)…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>改為模型所說(&amp;R)</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>改為您所說(&amp;R)</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>成為另一個版本；後面的內容保留</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>顯示格式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>選取文字(&amp;S)</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>依原樣顯示為一整段</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>編輯訊息</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新傳送</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>捨棄變更</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>由誰說</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>要插入的訊息</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個 token</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>接續 %1，讀取 %2</translation>
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
        <translation>%1，%2 / %3 層</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>裝置(&amp;D)</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>檔案不在那裡</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>正在載入 %1：%2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這台電腦上</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>檔案在原處使用，絕不複製。檔案只作為資料讀取，其中的任何內容都不會被執行。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>開啟模型檔案…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>加入資料夾…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜尋</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>搜尋的資料夾</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>無法使用的檔案：%1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>它們的名稱像模型，但屬於其他類型或已損毀。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>加入含有模型的資料夾</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>%1 的回答方式</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>檔案已不在那裡。</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>程式的一部分。非常小：會導覽和講小故事，但不是通用助理。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 的動作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>在檔案管理員中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>從列表移除(&amp;T)</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>檔案會留在原處</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>移到垃圾桶(&amp;W)</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>移到垃圾桶（%1）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>檢查檔案(&amp;C)</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>將其校驗和與公布的比較</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>訊息已刪除。</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>這個聊天上次由 %1 回答。目前的模型可在讀過一次聊天後繼續。</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>載入 %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重設%1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>微調狀態與 LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>微調狀態為 %1 提供起始的記憶；LoRA 檔案會稍微改變它的權重。模型會重新載入，Rookery 會為這個模型記住這些設定。</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>未使用。</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1 的 alpha</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>檔案作用的強度：這個數字除以它的秩。它在訓練檔案時選定，並不包含在檔案中；請到取得檔案的地方查看。通常是 32。</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>LoRA 檔案的 alpha</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>以此載入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>使用微調狀態…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>使用 LoRA 檔案…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>兩者都移除</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>移除微調狀態與 LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>返回聊天</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>新增預設集</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>編輯預設集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>系統提示詞：模型應扮演誰、該如何回答</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系統提示詞</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>範例 %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>你說</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>範例 %1：你說</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>模型回答</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>範例 %1：模型回答</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>加入範例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>微調狀態</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>讓模型不用吩咐就以另一個身分開始的檔案。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>精確(&amp;E)</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>最可能的詞；適合事實與程式碼</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>平衡(&amp;B)</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>適合大多數對話</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>創意(&amp;C)</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>更多驚喜；適合故事與點子</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>與所有聊天相同(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>預設集</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>聊天的開場方式</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>預設集由模型讀過一次後保存為記憶：無論它多長，以它開始的聊天都能立即啟動。</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>還沒有預設集。為你常問的事建立一個吧：翻譯、審閱者或某個角色。</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新增預設集</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>已讀取：立即開始</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未讀取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln 個範例</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新增聊天</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>以「%1」新增聊天</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>編輯「%1」</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>刪除「%1」</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>已將問題放在前面傳送</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>顯示傳送的內容，並可依原樣傳送</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>取代「%1」</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>未更改；此處未顯示 %1 個字元。</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>正在撰寫…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>還沒有回答。</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>以這個繼續</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>兩種順序</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>一次比較說明不了什麼：「工具」選單中的提示詞實驗室會計數。</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>依原樣</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>問題在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>問題現在放在最前面了。</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>問題在長文字之後。模型只讀一遍：要先問嗎？</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原樣</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>問題在前</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>這可能有幫助：模型把讀到的內容放在小小的記憶裡，問題在前面時，它就知道該保留什麼。</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>提問方式</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>依原樣</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>將要傳送的內容</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>已傳送的內容</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>在這個聊天中一律如此</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>在這個聊天中永不如此</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>對這個模型使用這種方式</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>依原樣重新傳送</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>比較兩個回答</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>切換到某個聊天，或在所有聊天中搜尋</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>還沒有聊天。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>找不到「%1」。</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>在檔案管理員中顯示 %1</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在檔案管理員中顯示</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>從列表移除 %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>從列表移除</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>越高越出人意料；0 則總是選最可能的詞。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>只考慮合計佔此比例的最可能的詞。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>出現懲罰</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>降低每個已用過的詞的機率。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻率懲罰</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>同上，用得越多，作用越強。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最長回答</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>以 token 計</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>相同的種子會得到相同的回答；−1 則每次使用不同的種子。</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>懲罰減半所需長度</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>以詞元計；0：永不減弱。</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>結束回答的文字</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>每行一個；\n 表示換行。回答會在其中最先出現的文字之前停止。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精確</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創意</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>每則訊息的回答數</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>同時產生；你保留一個，其他的會成為分支。</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>隱藏數值</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>顯示數值</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>搜尋聊天</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重設 %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>供其他程式使用</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>這台電腦上的一個伺服器，使用與 OpenAI 介面相同的方式通訊。這台電腦之外的任何人都無法連到它，它會要求金鑰，提問的內容一概不會儲存。</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>允許其他程式向模型提問</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>複製金鑰</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新金鑰</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試試看</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>用於終端機的命令列；其中包含金鑰。</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>複製範例</translation>
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
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>傳送方式</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter 換行。</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter 換行。</translation>
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
        <translation>長訊息的順序</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>這些模型只從頭到尾讀一遍。把問題放在長文字之前通常對它們有幫助。</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>依原樣</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系統提示詞</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>在每個新聊天的第一則訊息之前告訴模型：它應扮演誰、該如何回答。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>顯示多少</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>把這些設定存成檔案</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>用來帶到另一台電腦。不含聊天、路徑和金鑰。</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>寫入檔案…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>從檔案取用…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>回答完成時通知</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>當這個視窗不在前景時，傳送桌面通知。</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>關閉視窗後留在系統匣</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>系統匣圖示可重新顯示視窗；「結束」會結束程式。桌面沒有系統匣時，關閉視窗會照常結束程式。</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>撰寫時</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>換行</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>編輯上一則訊息（輸入框為空時）</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>移至訊息（輸入框為空時）</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>在聊天列表中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>動作選單</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新增聊天</translation>
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
        <translation>狀態列</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>未載入模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>上一個回答的速度</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>已記住的 token，以及必須讀取的 token</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>這個聊天的記憶大小；它不會增長</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>已存的記憶</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>模型對每個聊天的記憶，讓它不必重讀。文字一律保留；沒有記憶的聊天會在傳送下一則訊息時重讀一次。</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>已使用 %1，共 %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>超過上限時，最久未使用的記憶會先移除，但標記為保留的除外。</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>上限（MB）</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>忘記所有記憶</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>依聊天</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>尚未儲存任何內容。第一個回答會留下第一份記憶。</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>所有聊天存成一個檔案</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>備份包含每個聊天的全部文字。還原時，備份中的聊天會取代目前的聊天，而目前的聊天會另外保留。</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln 個狀態</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>讓「%1」受上限約束</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>保留「%1」的記憶</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>已保留；按一下即可讓它受上限約束</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>忘記「%1」的記憶</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>忘記這份記憶</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>思考內容</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已收合</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>思考了 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>思考了 %Ln 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>這些 token 代表的文字略有不同。</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>屬於該模型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個 token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>每個 token %1 位元組</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Token %1，%Ln 個位元組：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（無文字）</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>屬於該模型</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>試用分詞器</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>一段文字</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>輸入或貼上任何語言的任何內容。它會留在這台電腦上，不會被儲存。</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>例如：Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>要轉成 token 的文字</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>只使用文字的前 64 KiB。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>token 越少，讀得越快。選擇一行即可查看它的片段。</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>開啟分詞器檔案…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>%1 的片段</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 個 token，%2 個位元組。␣ 是空格，↵ 是換行，⇥ 是定位字元；&lt;0xE4&gt; 是本身不構成字元的位元組。</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>顯示編號與位元組</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>片段會顯示在這裡。</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>顯示前 %1 個。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>顯示視窗</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery 仍在執行</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>系統匣圖示可重新顯示視窗；「結束」會結束程式。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>回答中有 %1 個數字與引文，其中 %2 個見於文件。</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>可以閱讀對話，但無法儲存新的內容。</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>存放對話的檔案已損毀。從中救回了 %Ln 則訊息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>損毀的檔案保留為 %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>已存的記憶損毀，已重新建立。沒有遺失任何文字；每個聊天會在傳送下一則訊息時重讀一次。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>上次有 %Ln 個回答中斷，可以繼續。</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>無法開啟對話。</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>無法使用這個分詞器。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>顯示卡</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>內建顯示</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>軟體</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;與 RWKV 模型私下聊天。一切都在這台電腦上進行；不會傳送任何內容到任何地方。&lt;br&gt;&lt;br&gt;授權：Apache License 2.0。內建的嚮導是僅有 540 萬參數的示範模型，以開放文字為本程式訓練：Tatoeba (CC BY 2.0 FR)、StoryWeaver 與 African Storybook (CC BY 4.0)。&lt;br&gt;&lt;br&gt;以 Qt %2、SQLite、SentencePiece、Highway、PCRE2、ICU、md4c 和 nlohmann-json 建置。詞彙表：RWKV World 與 GPT-NeoX 20B (Apache License 2.0)。</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>未能得到此對話的摘要。請再試一次，或使用更大的模型：模型 &gt; 取得模型。</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>臨時聊天「%1」會保留到 Rookery 結束，或你關閉這一行為止。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>嚮導</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1：正在測量…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 個執行緒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 的寫出速度達到此記憶體上限的 %2 %（%3 GB/s，每個 token 把所有權重讀一遍）。</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>超過上限也有可能：小模型會留在處理器的快取中，與零相乘的權重則不會讀取。</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>大約還剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>大約還剩 %Ln 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>大約還剩 %Ln 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>到處都很快。回答簡短而簡單；經常出錯。</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>在大多數電腦上都快。回答簡單；請查證它說的話。</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>對大多數電腦來說，速度與理解力兼顧。</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>回答更好，但速度稍慢。</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>這份列表中最好的回答；適合記憶體充足的電腦。</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 參數</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>未公布大小</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>這台電腦的記憶體綽綽有餘。</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>只能勉強容納：其他程式可能會變慢。</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>對這台電腦的記憶體來說太大。</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>每秒約 %1 個 token，依使用中的模型估計。</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>未公布檢查碼：只能檢查長度。</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>會驗證檢查碼。</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery 會連線到 %1，將 %2 下載到 %3。</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery 會連線到 %1，將大小不明的檔案下載到 %2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>等待前一個完成。</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1；稍後會再試。</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>正在檢查：%1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>暫停於 %1。</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>「%1」已下載，檢查碼正確。</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>「%1」已下載。它沒有公布檢查碼。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>無法完成這個動作。</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>已刪除「%1」</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>模型正在工作</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，可用 %2</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>正在擷取文字…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 個 token</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 / %2 個 token，還剩 %3 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 頁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>略過了 %Ln 個沒有文字的部分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 個 token，由 %2 讀取</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>狀態 %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>載入模型後，即可查看讀取所需的時間。</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 個 token；模型讀取過內容後才能知道需要多久</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 個 token，約 %2 秒</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 個 token，約 %2 分鐘</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>文件 (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>在此期間載入了另一個模型。請用這個模型重新讀取。</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>已讀取 %1。</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>正在檢查 %1：%2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>已算出 %1 的校驗和。目錄中沒有可比較的值：請與檔案來源頁面上的比較。</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 完好：校驗和與為 %2 公布的一致。</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 不是為 %2 公布的檔案。如果您沒有更動它，請重新下載。</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>無法開啟連接埠 %1。請另選一個。(%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 參數 · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>隨 Rookery 提供</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>每個聊天的記憶佔 %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>需要 %1 記憶體；%2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>需要 %1 記憶體，超過這裡的 %2；%3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>需要 %1 記憶體，足夠容納；%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>RWKV 模型 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有檔案 (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>未載入模型。請先開啟模型檔案。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>選擇模型</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>嚮導</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>你為「%1」選擇的分詞器無法使用；改用它自己的。</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>無法載入「%1」。%2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>「%1」會繼續回答。</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>無法將「%1」與其微調狀態或 LoRA 檔案一起載入。</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>已改為不附帶它們載入。</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>微調狀態：%1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA：%1，alpha %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>微調狀態與 LoRA 檔案 (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>無法將 %1 移到垃圾桶。請在檔案管理員中刪除它。</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>無法讀取這個資料夾。請檢查其權限。</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>搜尋在查看 %Ln 個檔案後結束。請只加入存放模型的資料夾。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>需要 %1 記憶體，目前可用 %2；%3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>可用記憶體裝不下</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>「%1」需要 %2 記憶體，而可用記憶體為 %3，因此沒有載入。</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍要載入</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>無法開啟這個對話。</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>無法完成這個動作。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>正在等待模型載入</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>正在等待模型：請選擇一個</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>即將輪到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>前面還有 %Ln 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>無法將回答儲存到磁碟。</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>目前無法將回答儲存到磁碟。</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>無法開始產生回答。</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>無法更改訊息。</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>無法建立新對話。</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>無法讀取預設集。</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>無法將預設集儲存到磁碟。</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>先問</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>先問，結尾再問一次</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>先問，並讀兩遍</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>分段讀取，每段都附上問題</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>先問，再用最相關的段落問一次</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>只傳送最相關的段落</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>它指向前面的內容。</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>前面的文字是貼上或附加的。</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>前面的文字與它分開。</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>它讀起來像一個要求。</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>它談到了這段文字。</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>它前面有一段長得多的文字。</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>第 %1 部分，共 %2 部分。請為此保留：%3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 個 token</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>無法辨識問題的語言，因此其用詞保持不變。</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>有一個指向前文的詞無法轉換。請檢查問題。</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>第 %1 部分，共 %2 部分。如果其中沒有說明，請回答：未提及。</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>逐一對各部分單獨提問，傳送最有把握的</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>正在詢問第 %1 部分，共 %2 部分…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 / 這個模型測試過的 %2 個 token</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>文字比這個模型測試過的長度更長：只用最相關的段落可能效果更好。</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>30 個百分點的差異會在 %1 % 的測試中被發現，15 個百分點的則為 %2 %。</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>你的文字</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>文字太短，無法出題。請貼上至少一頁的句子。</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>先文字，後問題</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>問題在前</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>問題在前與結尾</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>問題在前，文字兩遍</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>再看一次最相關的段落</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>問題在前，然後是最相關的段落</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>只有最相關的段落</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>明顯較多</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>明顯較少</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>沒有明顯差異</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>「%1」找到的較多。在你的測試中，這個模型：%2 / %3，而不是 %4 / %5。</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>來自程式的設定</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>為此模型設定</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>來自此模型的設定</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>為此聊天設定</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>系統語言</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln 個執行緒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>接續 %1，待讀 %2</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>接續 %1，讀取 %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>狀態 %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1（KV 快取：估計 %2）</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在載入模型</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>正在載入模型，%1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>正在讀取 %1 / %2 個 token</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>正在讀取 %1 / %2 個 token，還剩 %3 秒</translation>
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
        <translation>唯一的圖形裝置是軟體模擬的，比處理器本身還慢。</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>找不到具有可用 Vulkan 或 CUDA 驅動程式的顯示卡。</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>沒有為這個模型儲存這個聊天的記憶：會在傳送下一則訊息時讀取。</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>已接續與這個聊天一起儲存的記憶；什麼都不必讀取。</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>從記憶體中的狀態繼續；只讀取了新的內容。</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>從儲存在磁碟上的狀態繼續；只讀取了之後的內容。</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>沒有已存的狀態符合這個聊天在這個模型下的開頭：已全部讀取。</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>圖形處理器的記憶體裝不下這個模型，因此由處理器計算。</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>圖形處理器停止運作了，因此由處理器計算。沒有遺失任何文字。</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>圖形處理器無法執行這個模型，因此由處理器計算。</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>圖形處理器的驅動程式對本程式來說太舊，因此由處理器計算。請更新驅動程式。</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>選擇了另一個分詞器，因此重新讀取了整個聊天。</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>無法更改已存的狀態。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>預設集</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>聊天已寫入 %1。</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>聊天未寫入。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>無法匯入「%1」；沒有更改任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>已匯入 %Ln 個聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln 則訊息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>略過了 %Ln 個非文字的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>正在寫入備份</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>所有聊天已寫入 %1。</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>備份未寫入。</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在還原備份</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>無法還原備份；聊天保持原樣。</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>備份已還原。</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>備份已還原。之前在這裡的聊天保留在 %1。</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>「%1」沒有匯入；沒有更改任何內容。</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>設定已寫入 %1。</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>設定沒有寫入。</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>設定沒有取用。</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>已取用設定。</translation>
    </message>
</context>
</TS>
