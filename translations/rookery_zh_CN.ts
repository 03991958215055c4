<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>关于 Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>只在本机与 RWKV 模型私密聊天。</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>大多数语言模型会为每个词做笔记，生成每个新词时都要翻看全部笔记。RWKV 模型从头读到尾，把读过的内容放在固定大小的记忆里。因此长对话的开销并不比短对话大，Rookery 还能把这份记忆随对话一起保存：您回来时，什么都不用重读。窗口底部的一行会告诉您记住了多少、读了多少。</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>代价是：旧的细节会淡去。如果很久以前的内容很重要，请再说一遍，或者把问题放在长文之前而不是之后。</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>内置向导</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>向导是本项目自己训练的一个很小的模型，大约只有知名服务背后模型的千分之一。它了解本程序，会讲小故事，能回答关于短文的简单问题。它会出错，对世界几乎一无所知。其他用途请打开更大的模型。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>第三方声明</translation>
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
        <translation>保留这个</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>保留回答 %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>复制回答 %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>有多个回答，请选择一个</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>也可用 Ctrl 加 +、−、0</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>不滑动、不渐变、不闪烁。</translation>
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
        <translation>适中</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>代码字体</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>对话之外</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>向记忆的一份副本提问，用完即弃：它不会成为对话的一部分，您一提问它就会让路。小模型做得不好；没有意义的内容不会显示。</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>为新对话拟标题</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>否则，或模型拟不出好标题时，用开头的几个词作标题。</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>建议接下来的问题</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>每次回答之后生成，显示在检查器中。</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>这台电脑的速度</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>要测量的模型</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>每个模型读取 512 个词元并写出 128 个，重复三次，使用设置中选择的设备和线程数。没有其他程序运行时，数值最准。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>写出，词元/秒</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>浅色条是内存的极限：每个词元都要把所有权重读一遍。</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>读取，词元/秒</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
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
        <translation>第 %1 个版本，共 %2 个</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>此处没有网络？手动带来文件</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>显示在下方</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. 在有网络的电脑上打开 %1 或其他提供 RWKV 模型的页面。</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. 下载一个以 .gguf、.safetensors 或 .pth 结尾的文件。经验法则：文件应小于本机内存的一半。</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. 用 U 盘或其他磁盘把它带到这里，放入 %1，或留在原处。</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. 点击上方的“打开模型文件…”，或将文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>推荐用于这台电脑</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>获取 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续获取 %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>取消 %1 并移除已接收的内容</translation>
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
        <translation>许可证：%1。语言：%2。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>模型页面</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>获取更大的模型</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>由作者发布、供任何人使用的文件。只有您开始下载时 Rookery 才会联网；下载可以暂停，之后从原处继续，重新启动后也一样。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>此来源没有该文件时，会尝试其他来源。</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>无法显示模型列表。</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>对话列表</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>回答方式：%1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>临时对话：其中的任何内容都不会写入磁盘</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>文档中找到了 %1</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>文档中没有找到 %1</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>%1 代码</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>在整个窗口中显示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>显示全部 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>切换对话(&amp;S)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>下一个对话(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>上一个对话(&amp;P)</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>搜索所有对话(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>在此对话中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>写消息(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>停止回答(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>复制整个对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>打开模型文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>打开分词器文件(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>从内存卸载(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>对话列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>关于 Rookery(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>获取模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出…(&amp;E)</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>试用分词器(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>新临时对话(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>预设(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>存储(&amp;S)…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>显示已归档的对话(&amp;A)</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>总结此对话(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>导入对话(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>备份所有对话(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>恢复备份(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>附加文档(&amp;A)…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>附加源代码文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>使用调优状态(&amp;S)…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>使用 LoRA 文件(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>移除调优状态和 LoRA(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>提示词实验室(&amp;P)</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>就长文提问(&amp;L)</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>这台电脑的速度(&amp;C)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>写一条消息</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>您的消息正在排队</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>附加文档</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>附加文档 (Ctrl+Shift+A)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>正在写回答</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>“%1”的操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>排队第 %1 位</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>您的对话会列在这里，只保存在本机。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制一份(&amp;U)</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>移出归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>新建文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>移出文件夹(&amp;O)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
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
        <translation>图形处理器上的层数</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 表示其内存能装多少层就放多少层；其余各层由处理器计算。下次加载模型时生效。</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>再看一次：发送与问题相关的段落</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>彻底：带着问题把全文再读一遍</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>就 %1 提问</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>移除：文本和已保存的状态会删除，文件本身保留</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>它应该记住什么？（可留空）</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>无法打开文件。请检查其权限。</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>文件大于 1 GB，超出了文档的大小限制。</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>其中的文本超出了 Rookery 一次能接收的量。请将它分成几部分。</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>它的嵌套层级比任何真实文档都深，因此未作处理。</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>它受密码保护。请另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>文件已损坏。请换一份副本再试。</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>这不是文本、PDF、DOCX、ODT、EPUB、网页或源代码。</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>这是旧版 Office 文件。请先将它另存为 DOCX、ODT 或 PDF。</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>其中没有文本。扫描的页面需要先用文字识别程序处理。</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>提取文本耗时过长，已放弃。</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>提取文本需要的内存过多。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>提取文本的程序未能完成工作。重新安装 Rookery 可能会有帮助。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>源代码文件夹</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>读一次，问多次</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>文档只读一次。模型从中记住的内容会保存下来，因此关于它的每个新对话都能立即开始，重新启动后也一样。这类模型不会记住每一个词：如果准确的措辞或数字很重要，请让它再看一次。</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>附加文档…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>附加源代码文件夹…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF、DOCX、ODT、EPUB、网页、Markdown、文本和源代码；也可以将文件拖放到窗口。任何内容都不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>已暂停。已接收的内容会保留。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>无法连接服务器。请检查网络连接，或选择其他来源。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>连接不安全，因此没有下载任何内容。请检查这台电脑的时钟，或选择其他来源。</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>文件已不存在。请在模型页面查找更新的文件。</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>服务器繁忙。请稍后重试，或选择其他来源。</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>服务器有一段时间没有响应。已接收的内容会保留。</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>连接已中断。已接收的内容会保留。</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>服务器发来的不是所请求的文件部分。请选择其他来源。</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>服务器上的文件大小与列表中的不同。请选择其他来源。</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>收到的文件不是发布的那个，因此已移除。请选择其他来源。</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>磁盘空间不足。请腾出一些空间，然后继续。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>无法写入该文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>文件夹中已有另一个同名文件。请将其重命名，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>将文档、模型、分词器或对话拖放到这里</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>您好，我是向导。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>您在想什么？</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>我是住在这个程序里的一个很小的模型。我熟悉这里，会讲小故事，能回答关于短文的简单问题。您写的任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 已就绪。您写的任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>获取更大的模型</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>哪个文件适合这台电脑，在哪里找到</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>就地使用，从不复制；也可以拖放到这里</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>固定大小的记忆，可保存并继续使用</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>引擎与存储</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 表示使用所有核心。下次加载模型时生效。</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>权重精度</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>越小越快，但略欠精确。下次加载模型时生效。</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>与文件一致</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>保存记忆的空间</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>已用 %1。对话本身始终保留；没有记忆的对话会重读一遍。</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>存储…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>多久后释放模型占用的内存</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>没有提问的分钟数；0 表示永不释放。下一条消息会重新加载模型，任何对话都不会丢失内容。</translation>
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
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>此处的值没有意义</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>请更改后重试。</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>请检查名称，或连接它所在的磁盘。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>请检查其权限和所在的磁盘。</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>那里无法写入</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>请腾出一些空间；目前写好的内容会保留。</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>文件已损坏或类型未知</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>请从来源重新获取，或选择其他文件。</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>不支持此类文件</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>请寻找 .pth、.safetensors、.gguf 或 rwkv.cpp 的 .bin 格式的模型。</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>这不是 Rookery 能运行的模型</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>请选择第 4、5、6 或 7 版的 RWKV 模型。</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>权重的存储类型不受支持</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>请寻找同一模型的 F16、BF16、Q8_0 或 Q4_K 版本。</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>文件内容不符</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>分词器与模型不匹配</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>请在“分词器”菜单中选择另一个。</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>这是为另一个模型制作的</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>请加载它所对应的模型。</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>可用内存不足</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>请关闭其他程序，或选择更小或量化程度更高的模型。</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>无法使用该设备</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>请在“模型 &gt; 设备”中选择另一个，或更新其驱动程序。</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>设备停止工作</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>请在“模型 &gt; 设备”中选择另一个；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>另一个 Rookery 正在使用同一数据文件夹</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>请关闭另一个，或使用其他文件夹。</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>这些对话由更新版本的 Rookery 写入</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>请安装较新的版本；没有做任何更改。</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>对话数据库已损坏</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>请重新启动 Rookery：它会保留损坏的文件，并抢救可读的内容。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>请重试；如果问题仍在，请附上详情报告。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>设备的驱动程序太旧</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>打开分词器文件</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>分词器 (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>导出此聊天</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>带记忆的对话 (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>使用调优状态</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>使用 LoRA 文件</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>对话 (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>备份所有对话</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>备份 (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>附加文档</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>附加源代码文件夹</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
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
        <translation>不搜索 %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>建议的问题</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>与系统相同</translation>
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
        <translation>按原文复制公式</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>模型用固定大小的记忆承载整个对话。记忆随对话保存，之后继续使用。</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>目前的词元数</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>记忆大小</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>KV 缓存（估计）</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>在此对话的第一条消息之前告诉模型。更改后会重新读取对话。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>逐轮</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>实线：此记忆。虚线：相同长度的 KV 缓存，估计值。</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>整个程序</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>写作，实时</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>各层的强度</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>每一层在记忆中所占部分的长度，最左边是第一层。</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>提示词格式</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>对话以怎样的形式写给模型。更改后模型会重新阅读这个对话。</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型读到的内容</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外度</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>在应用温度和惩罚之前，模型认为上次回答中的每个词有多不可能：颜色越深，越不可能。</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>为之后的回答显示</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>每个词元的比特数</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>模型看到的您的名称</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>模型看到的自己的名称</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>此格式自带的名称</translation>
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
        <translation>提示词实验室</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>您的一段文本</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery 在其中藏入虚构的事实，按每种顺序提问，并统计已加载的模型能找到多少。任何内容都不会离开这台电脑。虚构的事实并不等于您真正的问题。</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>粘贴一页或更多文本</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>用来出题的文本</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20 个，粗略</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>正在打开模型…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>正在提问… %1%</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>标记是统计结果；横条表示真实比例有 95% 的把握所在的范围。每种顺序都用相同的问题与“先文本，后问题”比较。</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>按在文本中的位置，从开头到结尾</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>按文本长度（词元）</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>对此模型使用此顺序</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>您也可以自己就它提一个问题</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>回答中必须包含的词语</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>也试用较慢的顺序</translation>
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
        <translation>在浏览器中打开此地址？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
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
        <translation>就长文提问</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>固定大小的记忆</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>大多数语言模型保留对话中的每个词，并一遍又一遍地翻看全部。RWKV 模型从头到尾只读一遍。读过的内容存在它的状态里：一份大小始终不变的记忆。因此长对话依然很快，Rookery 也能保存状态，明天继续而无需重读任何内容。</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>为什么回头看很难</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>小小的记忆无法逐字记住一篇长文，因此模型在读的时候就必须决定保留什么。如果您的问题在文本之后，它做决定时并不知道您想要什么，没有保留的就没有了。如果问题在前，它在读的时候就知道该找什么。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以怎么做</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>先写“总结下面的文本：”，再放文本，而不是先放文本再写“总结上面的文本。”在结尾把问题再说一遍。一次只问一件事。要找许多小事实时，只粘贴相关的段落，而不是全部。</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Rookery 会做什么</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>当问题位于长文之后时，输入框上方会有一行提示，可将问题放到前面。“预览”逐字显示将要发送的内容；“应用”会更改输入，按 Ctrl+Z 可撤销。以其他顺序发送的消息会注明，并可按输入的原样重新发送或进行比较。未经您要求不会更改任何内容，一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>是否有帮助取决于模型和文本。“工具”菜单中的提示词实验室会在您的文本中藏入虚构的事实，按每种顺序提问并统计。当差异可能出于偶然时，它会告诉您。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>它做不到什么</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>顺序改变的是保留什么，而不是能容纳多少。如果同时有数百个事实都重要，或者文本比模型训练时的长度更长，它就帮不上忙。文本中还可能含有它自己的指令：把问题放在前面并不能防范这些指令。</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>上：先读文本，问题到来之前大部分内容已经丢失。下：问题在先，文本中能回答它的那一行被保留下来。</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>先文本，后问题：到问号时，记忆里什么都有一点，而真正重要的那一行可能已经没有了。</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>先问题，后文本：模型知道要找什么，并保留能回答的那一行。</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>分词器(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>系统颜色(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>重新搜索模型文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>带格式的回答(&amp;M)</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>纯文本回答(&amp;P)</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>等宽字体回答(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>此对话(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>从这里开始新对话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>连同之后的全部内容</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>已到最大长度</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>移除书签(&amp;B)</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>设置书签(&amp;B)</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>在此处保留记忆，从这里继续时无需读取</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>同时给出两个回答(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>同时给出另外两个回答(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>同时给出三个回答(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>同时给出另外三个回答(&amp;H)</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>有书签</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>用此设置回答(&amp;W)</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>用此设置重新回答(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>精确(&amp;E)</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>最可能的词；适合事实和代码</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>均衡(&amp;B)</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>适合大多数对话</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>创意(&amp;C)</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>更多惊喜；适合故事和点子</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>最多 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>在下方插入消息(&amp;I)…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>改为模型所说(&amp;R)</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>改为您所说(&amp;R)</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>作为另一个版本；后面的内容保留</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>显示格式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>选择文本(&amp;S)</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>按原样显示为一整段</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>您：%1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>由谁说</translation>
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
        <translation>要插入的消息</translation>
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
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message>
        <source>resumed %1, read %2</source>
        <translation>已恢复 %1，读取 %2</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1，%2 / %3 层</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不存在</translation>
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
        <translation>正在加载 %1：%2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>文件就地使用，从不复制。文件只作为数据读取，其中的任何内容都不会被执行。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>搜索的文件夹</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>无法使用的文件：%1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>它们的名称像模型，但属于其他类型或已损坏。</translation>
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
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>本程序的一部分。非常小：只是向导和讲小故事的，不是通用助手。</translation>
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
        <translation>%1 的操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>从列表移除(&amp;T)</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>文件保留在原处</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>移到回收站(&amp;W)</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>移到回收站（%1）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>将其校验和与公布的比较</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>消息已删除。</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>此对话上次由 %1 回答。当前模型读一遍对话后可以继续。</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>加载 %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>调优状态和 LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>调优状态为 %1 提供初始记忆；LoRA 文件会略微改变其权重。模型会重新加载，Rookery 会为此模型记住它们。</translation>
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
        <translation>文件作用的强度：此数值除以文件的秩。它是在训练文件时选定的，不包含在文件里；请查看您获取文件的地方。通常为 32。</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>LoRA 文件的 alpha</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>用它加载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>使用调优状态…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>使用 LoRA 文件…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>两者都移除</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>移除调优状态和 LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>在文档中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>新建预设</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>编辑预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>系统提示词：模型应该是谁、如何回答</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>您说</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>示例 %1：您说</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>模型回答</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>示例 %1：模型回答</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>调优状态</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>一个让模型不用吩咐就以另一个身份开始的文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
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
        <translation>精确(&amp;E)</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>最可能的词；适合事实和代码</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>均衡(&amp;B)</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>适合大多数对话</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>创意(&amp;C)</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>更多惊喜；适合故事和点子</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>与所有对话相同(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>开始对话的方式</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>模型只需读一遍预设，并将其保存为记忆：无论预设多长，以它开头的对话都能立即开始。</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>还没有预设。为您常问的内容创建一个吧：翻译、审稿人、某个角色。</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新建预设</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>已读取：可立即开始</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln 个示例</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>用“%1”开始新对话</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>发送时问题在前</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>显示已发送的内容，并可按输入的原样发送</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>代替“%1”</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>未更改；此处不显示 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>正在写…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>用这个继续</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>两种顺序</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>一次比较说明不了多少：“工具”菜单中的提示词实验室会做统计。</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>按输入的原样</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>问题在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>问题现在放在前面。</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>问题位于长文之后。模型只读一遍：先提问吗？</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>问题在前</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>这可能有帮助：模型把读到的内容放在很小的记忆里，问题在前，它就知道该保留什么。</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>提问方式</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>按输入的原样</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>已发送的内容</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>在此对话中总是如此</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>在此对话中从不如此</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>对此模型都这样</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>按输入的原样重新发送</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>比较两个回答</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>切换到某个对话，或在全部对话中搜索</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>在文件管理器中显示 %1</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>从列表移除 %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>越高越出人意料；0 总是取最可能的词。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>只考虑合计达到此比例的最可能的词。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>降低已用过的词的概率。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>同上，用得越多惩罚越强。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>以词元计</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>相同的种子得到相同的回答；−1 表示每次不同。</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>惩罚减半所需长度</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>以词元计；0：永不减弱。</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>结束回答的文本</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>每行一个；\n 表示换行。回答会在其中最先出现的文本之前停止。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
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
        <translation>精确</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>隐藏数值</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>显示数值</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>每条消息的回答数</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>同时生成；您保留一个，其余的作为分支保留。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>供其他程序使用</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>这台电脑上的一个服务器，使用与 OpenAI 接口相同的方式通信。这台电脑之外的任何人都无法访问它，它要求提供密钥，所提的问题一概不会保存。</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>允许其他程序向模型提问</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>用于终端的命令行；其中包含密钥。</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>复制示例</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter 换行。</translation>
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
        <translation>长消息的顺序</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>这些模型从头到尾只读一遍。把问题放在长文之前往往有帮助。</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>在每个新对话的第一条消息之前告诉模型：它应该是谁、如何回答。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>显示多少</translation>
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
        <translation>把这些设置存成文件</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>用来带到另一台电脑。不含对话、路径和密钥。</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>从文件取用…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>回答完成时通知</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>当此窗口不在前台时，发送桌面通知。</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口后留在托盘中</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>托盘图标可重新显示窗口；“退出”结束程序。桌面没有托盘时，关闭窗口照常结束程序。</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>写作时</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>编辑上一条消息（输入框为空时）</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>转到消息（输入框为空时）</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>在对话列表中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>操作菜单</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>上次回答的速度</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>已记住的词元和需要读取的词元</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>此对话记忆的大小；它不会增长</translation>
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
        <translation>存储</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>已保存的记忆</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>模型对每个对话的记忆，有了它就不必重读对话。文字始终保留；没有记忆的对话会在下一条消息时重读一遍。</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>超出上限时，最久未用的记忆先被移除，设为保留的除外。</translation>
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
        <translation>忘记所有记忆</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>按对话</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>还没有保存任何内容。第一个回答会留下第一份记忆。</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>所有对话存入一个文件</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>备份包含每个对话的每一个字。恢复时，备份中的对话会取代当前的对话，当前的对话则另行保留。</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln 个状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>让“%1”受上限约束</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>保留“%1”的记忆</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>已保留；点击后将受上限约束</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>忘记“%1”的记忆</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>忘记这份记忆</translation>
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
        <translation>正在思考</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
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
            <numerusform>思考了 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>这些词元对应的文本与原文略有不同。</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>属于该模型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>每个词元 %1 字节</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>词元 %1，%Ln 字节：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（无文本）</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>属于该模型</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>试用分词器</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>输入或粘贴任何语言的文本。内容只留在本机，不会保存。</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>例如：Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>要切分为词元的文本</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>只使用文本的前 64 KiB。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>词元越少，读得越快。选择一行可查看其切分结果。</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>打开分词器文件…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>切分结果</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>%1 的切分结果</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%2 字节共 %1 个词元。␣ 表示空格，↵ 表示换行，⇥ 表示制表符；&lt;0xE4&gt; 表示单独不构成字符的字节。</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>显示编号和字节</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>切分结果会显示在这里。</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>只显示前 %1 个。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery 仍在运行</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>托盘图标可重新显示窗口；“退出”结束程序。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>回答中有 %1 个数字和引文，其中 %2 个见于文档。</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>可以阅读对话，但无法保存新内容。</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>对话文件已损坏，抢救出 %Ln 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>损坏的文件保留为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>上次有 %Ln 个回答被中断，可以继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>无法打开对话。</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>无法使用此分词器。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>集成显卡</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;与 RWKV 模型私密聊天。一切都在这台电脑上进行，不会发送到任何地方。&lt;br&gt;&lt;br&gt;许可证：Apache License 2.0。内置向导是为本程序用开放文本训练的只有 540 万参数的演示模型：Tatoeba（CC BY 2.0 FR）、StoryWeaver 和 African Storybook（CC BY 4.0）。&lt;br&gt;&lt;br&gt;使用 Qt %2、SQLite、SentencePiece、Highway、PCRE2、ICU、md4c 和 nlohmann-json 构建。词表：RWKV World 和 GPT-NeoX 20B（Apache License 2.0）。</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>已保存的记忆损坏，现已重新建立。文字没有丢失；每个对话会在下一条消息时重读一遍。</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>未能得到此对话的摘要。请重试，或使用更大的模型：模型 &gt; 获取模型。</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>临时对话“%1”会保留到 Rookery 退出，或您关闭这一行为止。</translation>
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
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>向导</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1：正在测量…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 的写出速度达到此内存上限的 %2 %（%3 GB/s，每个词元把所有权重读一遍）。</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>超过上限也有可能：小模型会留在处理器的缓存中，与零相乘的权重则不会读取。</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>在任何电脑上都很快。回答简短；经常出错。</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>在大多数电脑上都快。回答简单；请核对它说的内容。</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>对大多数电脑而言，速度与理解力较为均衡。</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>回答更好，但速度稍慢。</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>此列表中回答最好；适合内存大的电脑。</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 参数</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>大小未公布</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>这台电脑的内存足够容纳。</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>勉强容纳：其他程序可能会变慢。</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>超出这台电脑的内存。</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>每秒约 %1 个词元，根据使用中的模型估计。</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>没有公布校验和：只能检查其长度。</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>会检查其校验和。</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery 将连接 %1，把 %2 下载到 %3。</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery 将连接 %1，把一个大小未知的文件下载到 %2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>等待前一个下载完成。</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1；稍后重试。</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>正在检查：%1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>已在 %1 处暂停。</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>“%1”已下载，校验和正确。</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>“%1”已下载。它没有公布校验和。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
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
        <translation>本周</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>无法完成此操作。</translation>
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
        <translation>正在提取文本…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>第 %1 个词元，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>第 %1 个词元，共 %2 个，还需 %3 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>已略去 %Ln 个没有文本的部分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 个词元，由 %2 读取</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>加载模型后可查看读取所需的时间。</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 个词元；模型读取过内容后才能知道需要多久</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 个词元，约 %2 秒</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 个词元，约 %2 分钟</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>文档 (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>在此期间加载了另一个模型。请用这个模型重新读取。</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>已读取 %1。</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>正在检查 %1：%2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>已算出 %1 的校验和。目录中没有可比较的值：请与文件来源页面上的比较。</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 完好：校验和与为 %2 公布的一致。</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 不是为 %2 公布的文件。如果您没有改动它，请重新下载。</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>无法打开端口 %1。请另选一个。(%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>comes with Rookery</source>
        <translation>随 Rookery 提供</translation>
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
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>未加载模型。请先打开模型文件。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>向导</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>无法加载“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>“%1”继续回答。</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 参数 · %3</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>一个对话的记忆占用 %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>需要 %1 内存；%2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>需要 %1 内存，超出本机的 %2；%3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>需要 %1 内存，可以容纳；%2</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>无法使用您为“%1”选择的分词器；改用它自带的分词器。</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>无法连同调优状态或 LoRA 文件加载“%1”。</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>已改为不带它们加载。</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>调优状态：%1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA：%1，alpha %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>调优状态和 LoRA 文件 (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>无法将 %1 移到回收站。请在文件管理器中删除它。</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>无法读取此文件夹。请检查其权限。</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>搜索在查看 %Ln 个文件后结束。请只添加存放模型的文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>需要 %1 内存，目前可用 %2；%3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>可用内存装不下</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>“%1”需要 %2 内存，而可用内存为 %3，因此没有加载。</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>无法打开此对话。</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>无法完成此操作。</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>无法更改此消息。</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>无法创建新对话。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>等待模型加载</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>等待模型：请选择一个</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>排在下一个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>前面还有 %Ln 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>目前无法将回答保存到磁盘。</translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>无法将回答保存到磁盘。</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>无法开始回答。</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>无法读取预设。</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>无法将预设保存到磁盘。</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>先提问</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>先提问，结尾再问一次</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>先提问并读两遍</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>分段读取，每段都带问题</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>先提问，再用最相关的段落问一次</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>只发送最相关的段落</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>它指向前面的内容。</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>前面的文本是粘贴或附加的。</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>前面的文本与它是分开的。</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>它看起来像一个请求。</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>它谈到了这段文本。</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>它前面有一段长得多的文本。</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>第 %1 部分，共 %2 部分。保留用于：%3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>无法识别问题的语言，因此措辞保持不变。</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>有一个指向前文的词无法转换。请检查问题。</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>第 %1 部分，共 %2 部分。如果其中没有说明，请回答：未提及。</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>逐个部分单独提问，发送最有把握的</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>正在询问第 %1 部分，共 %2 部分…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 / 此模型测试过的 %2 个词元</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>文本比此模型测试过的长度更长：只用最相关的段落可能效果更好。</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>30 个百分点的差异在 %1% 的测试中能被发现，15 个百分点的差异在 %2% 的测试中能被发现。</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>文本太短，无法出题。请至少粘贴一页完整的句子。</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>先文本，后问题</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>问题在前</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>问题在前，结尾重复</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>问题在前，文本两遍</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>再看最相关的段落</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>问题在前，再加最相关的段落</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>只用最相关的段落</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>明显更多</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>明显更少</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>没有明显差异</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>“%1”找到得更多。在您的测试中，此模型找到 %2 / %3，而不是 %4 / %5。</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>来自程序的设置</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>为此模型设定</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>来自此模型的设置</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>为此对话设定</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln 线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>已恢复 %1，读取 %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1（KV 缓存约需 %2）</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>正在加载模型，%1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>正在读取第 %1 个词元，共 %2 个</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>正在读取第 %1 个词元，共 %2 个，还需 %3 秒</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>已恢复 %1，待读 %2</translation>
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
        <translation>唯一的图形设备是软件模拟的，比处理器本身还慢。</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>没有找到带可用 Vulkan 或 CUDA 驱动的显卡。</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>没有为此模型保存此对话的记忆：将在下一条消息时读取对话。</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>已继续使用随此对话保存的记忆；什么都不用读取。</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>从内存中的状态继续；只读取了新内容。</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>从磁盘上保存的状态继续；只读取了其后的内容。</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>没有已保存的状态与此模型下此对话的开头相符：已读取全部内容。</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>图形处理器的内存装不下这个模型，因此由处理器计算。</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>图形处理器停止工作了，因此由处理器计算。没有丢失任何文字。</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>图形处理器无法运行这个模型，因此由处理器计算。</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>图形处理器的驱动程序对本程序来说太旧，因此由处理器计算。请更新驱动程序。</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>选择了另一个分词器，因此重新读取了整个对话。</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>无法更改已保存的状态。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>对话已写入 %1。</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>对话未写入。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>无法导入“%1”；没有做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>已略去 %Ln 个非文本部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>正在写入备份</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>所有对话已写入 %1。</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>备份未写入。</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>无法恢复备份；对话保持原样。</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>备份已恢复。之前的对话保留在 %1 中。</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>“%1”没有导入；没有做任何更改。</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>设置已写入 %1。</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>设置没有写入。</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>设置没有取用。</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>已取用设置。</translation>
    </message>
</context>
</TS>
