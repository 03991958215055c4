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
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
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
        <source>Show all %n line(s)</source>
        <translation><numerusform>显示全部 %n 行</numerusform></translation>
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
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
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
    <name>DropTarget</name>
    <message>
        <source>Drop a model, a tokenizer or a text file here</source>
        <translation>将模型、分词器或文本文件拖放到这里</translation>
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
        <source>Room for saved memories, in megabytes</source>
        <translation>保存记忆的空间（MB）</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
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
        <extracomment>Joins the cause of an error and what to do: "The disk is full. Free some space."</extracomment>
        <translation>%1。%2</translation>
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
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation><numerusform>%n 条消息</numerusform></translation>
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
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>不搜索 %1</translation>
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
        <source>%n token(s)</source>
        <translation><numerusform>%n 个词元</numerusform></translation>
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
        <source>Get a bigger model</source>
        <translation>获取更大的模型</translation>
    </message>
    <message>
        <source>RWKV models are published as files by their authors, most of them under the Apache 2.0 licence. Rookery opens .safetensors, .gguf, .pth and rwkv.cpp files of versions 4 to 7. As a rule of thumb, a file should be smaller than half of this computer's memory.</source>
        <translation>RWKV 模型由其作者以文件形式发布，大多采用 Apache 2.0 许可证。Rookery 可打开第 4 至 7 版的 .safetensors、.gguf、.pth 和 rwkv.cpp 文件。经验法则：文件应小于本机内存的一半。</translation>
    </message>
    <message>
        <source>Models by the authors of RWKV</source>
        <translation>RWKV 作者发布的模型</translation>
    </message>
    <message>
        <source>The button opens your browser after asking. Rookery itself never goes to the network.</source>
        <translation>该按钮会在询问后打开浏览器。Rookery 自身从不联网。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加模型文件夹</translation>
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
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
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
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>Penalty decay</source>
        <translation>惩罚衰减</translation>
    </message>
    <message>
        <source>How slowly both are forgotten, per token.</source>
        <translation>每个词元后两者被遗忘的快慢。</translation>
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
        <source>%n token(s)</source>
        <translation><numerusform>%n 个词元</numerusform></translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>每个词元 %1 字节</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %n byte(s): %2</source>
        <translation><numerusform>词元 %1，%n 字节：%2</numerusform></translation>
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
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>可以阅读对话，但无法保存新内容。</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %n message(s) could be saved from it.</source>
        <translation><numerusform>对话文件已损坏，抢救出 %n 条消息。</numerusform></translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>损坏的文件保留为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were interrupted last time and can be continued.</source>
        <translation><numerusform>上次有 %n 个回答被中断，可以继续。</numerusform></translation>
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
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The only graphics device is a software one, slower than the processor itself.</source>
        <translation>唯一的图形设备是软件实现，比处理器本身还慢。</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>没有找到带有可用 Vulkan 或 CUDA 驱动的显卡。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 4.6 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;与 RWKV 模型私密聊天。一切都在这台电脑上进行，不会发送到任何地方。&lt;br&gt;&lt;br&gt;许可证：Apache License 2.0。内置向导是为本程序用开放文本训练的只有 460 万参数的演示模型：Tatoeba（CC BY 2.0 FR）、StoryWeaver 和 African Storybook（CC BY 4.0）。&lt;br&gt;&lt;br&gt;使用 Qt %2、SQLite、SentencePiece、Highway、PCRE2、ICU、md4c 和 nlohmann-json 构建。词表：RWKV World 和 GPT-NeoX 20B（Apache License 2.0）。</translation>
    </message>
    <message>
        <source>“%1” is neither a model, a tokenizer nor a text of up to 1 MB.</source>
        <translation>“%1”既不是模型、分词器，也不是 1 MB 以内的文本。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>无法打开“%1”。%2</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>聊天已写入 %1。</translation>
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
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，可用 %2</translation>
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
        <source>%n answer(s) come first</source>
        <translation><numerusform>前面还有 %n 个回答</numerusform></translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>正在读取第 %1 个词元，共 %2 个</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>目前无法将回答保存到磁盘。</translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>无法将回答保存到磁盘。</translation>
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
        <source>%1 · %n thread(s)</source>
        <translation><numerusform>%1 · %n 线程</numerusform></translation>
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
</TS>
