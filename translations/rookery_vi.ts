<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Giới thiệu Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>Trò chuyện riêng tư với các mô hình RWKV, chỉ trên máy tính này.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cách hoạt động</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>Hầu hết các mô hình ngôn ngữ ghi lại mọi từ và xem lại tất cả cho mỗi từ mới. Mô hình RWKV đọc từ đầu đến cuối và mang theo điều đã đọc trong một trí nhớ có kích thước cố định. Vì vậy cuộc trò chuyện dài không tốn hơn cuộc trò chuyện ngắn, và Rookery có thể lưu trí nhớ ấy cùng cuộc trò chuyện: khi bạn quay lại, không phải đọc lại gì cả. Dòng ở cuối cửa sổ cho biết bao nhiêu đã được nhớ và bao nhiêu đã được đọc.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>Cái giá là chi tiết cũ mờ dần. Nếu điều gì đó từ lâu còn quan trọng, hãy nhắc lại, hoặc đặt câu hỏi trước một văn bản dài thay vì sau nó.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>Hướng dẫn viên có sẵn</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>Hướng dẫn viên là một mô hình rất nhỏ do chính dự án này huấn luyện, nhỏ hơn khoảng một nghìn lần so với mô hình của các dịch vụ nổi tiếng. Nó biết chương trình này, kể truyện nhỏ và trả lời câu hỏi đơn giản về một văn bản ngắn. Nó mắc lỗi và gần như không biết gì về thế giới. Với mọi việc khác, hãy mở một mô hình lớn hơn.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Thông báo về bên thứ ba</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Câu trả lời %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Giữ câu này</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Giữ câu trả lời %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Sao chép câu trả lời %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Nhiều câu trả lời; hãy chọn một</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Cũng có thể dùng Ctrl và cộng, trừ, số không</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Ít chuyển động</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Không có gì trượt, mờ dần hay nhấp nháy.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Hẹp</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Thông thường</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Rộng</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Phông chữ</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Có hiệu lực từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Phông chữ của mã</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>Bên cạnh cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Được hỏi trên một bản sao của trí nhớ rồi bỏ đi: không bao giờ trở thành một phần của cuộc trò chuyện, và nhường chỗ ngay khi bạn hỏi. Mô hình nhỏ làm việc này kém; những gì vô nghĩa sẽ không hiện.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Tiêu đề cho cuộc trò chuyện mới</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Nếu không, hoặc khi mô hình không có tiêu đề hay, những từ đầu tiên sẽ là tiêu đề.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Gợi ý câu hỏi tiếp theo</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>Sau mỗi câu trả lời, hiện trong bảng thông tin.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Tốc độ của máy tính này</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Mô hình cần đo</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Mỗi mô hình đọc 512 token và viết 128 token, ba lần, với thiết bị và số luồng đã chọn trong cài đặt. Kết quả tốt nhất khi không có gì khác đang chạy. Không có gì rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Kết quả đã đo</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Viết, tính bằng token mỗi giây</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>Thanh nhạt là giới hạn của bộ nhớ: mọi trọng số được đọc một lần cho mỗi token.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Đọc, tính bằng token mỗi giây</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Ghi vào tệp…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Sao chép dạng JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Phiên bản %1 trên %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Phiên bản trước</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Phiên bản sau</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>Không có kết nối ở đây? Hãy tự mang tệp đến</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Hiện bên dưới</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. Trên một máy tính có kết nối, mở %1 hoặc một trang khác cung cấp mô hình RWKV.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. Tải một tệp có đuôi .gguf, .safetensors hoặc .pth. Thông thường tệp nên nhỏ hơn một nửa bộ nhớ của máy tính này.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Mang tệp đến đây bằng USB hoặc ổ đĩa khác rồi đặt vào %1, hoặc để nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Nhấn “Mở tệp mô hình…” ở trên, hoặc thả tệp vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Mở trong trình duyệt</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Đề xuất cho máy tính này</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Tải…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Tải %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Tiếp tục %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Tạm dừng %1</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>Hủy %1 và xóa phần đã nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>Giấy phép: %1. Ngôn ngữ: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Trang của mô hình</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Tải mô hình lớn hơn</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Các tệp do tác giả công bố cho mọi người dùng. Rookery chỉ vào mạng khi bạn bắt đầu một lượt tải về; lượt tải có thể tạm dừng và tiếp tục từ chỗ cũ, kể cả sau khi khởi động lại.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>Các nguồn khác sẽ được thử khi nguồn này không có tệp.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Thư mục tải về</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>Không thể hiện danh sách mô hình.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Danh sách cuộc trò chuyện</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Cuộc trò chuyện mới</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Tạm thời</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Cuộc trò chuyện tạm thời: không có gì được ghi lên đĩa</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Chọn mô hình</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Mô hình: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Chính xác</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Sáng tạo</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Số tự chọn</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Cách trả lời: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Bảng thông tin</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 có trong tài liệu</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 không có trong tài liệu</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Mã %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ngắt dòng dài</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Hiện trong cả cửa sổ</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Hiện ít hơn</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Hiện tất cả %Ln dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>Cuộc trò chuyện &amp;mới</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Cuộc trò chuyện &amp;tạm thời mới</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>Thiết &amp;lập sẵn…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;Dung lượng…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>Hiện cuộc trò chuyện đã lư&amp;u trữ</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>Tóm tắt &amp;cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Nhập cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>&amp;Sao lưu mọi cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>&amp;Chuyển cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Cuộc trò chuyện t&amp;iếp theo</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>Cuộc trò chuyện t&amp;rước</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>Tìm trong &amp;mọi cuộc trò chuyện</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Tìm trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Viết tin nhắn</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>&amp;Dừng câu trả lời</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Hoàn tác xóa</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>&amp;Sao chép cả cuộc trò chuyện</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>Tài l&amp;iệu</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>Đín&amp;h kèm tài liệu…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>Đính kèm thư mục mã n&amp;guồn…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>&amp;Mở tệp mô hình…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>Mở tệp &amp;bộ tách từ…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>Thử bộ tác&amp;h từ…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>&amp;Tải mô hình</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>&amp;Gỡ khỏi bộ nhớ</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Dùng trạng thái tinh &amp;chỉnh…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>Dùng tệp &amp;LoRA…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>&amp;Xóa trạng thái tinh chỉnh và LoRA</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Danh sách cuộc trò chuyện</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Bảng thông t&amp;in</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Chữ &amp;lớn hơn</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Chữ &amp;nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Chữ &amp;bình thường</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Toàn màn hình</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Cài đặt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Sao chép thông tin chẩn đoán</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>Phòng thí nghiệm &amp;prompt</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>&amp;Hỏi về văn bản dài</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>&amp;Giới thiệu Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>Tốc độ của &amp;máy tính này</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Tìm kết quả t&amp;iếp theo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Tìm kết quả t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi tê&amp;n</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Viết tin nhắn</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>Tin nhắn của bạn đang chờ đến lượt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Đính kèm tài liệu</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Đính kèm tài liệu (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Dừng (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Gửi (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Gửi (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>Đang viết câu trả lời</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Thao tác cho “%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Vị trí %1 trong hàng đợi</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>Các cuộc trò chuyện của bạn sẽ hiện ở đây. Chúng chỉ ở trên máy tính này.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Không tìm thấy gì cho “%1”.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi tê&amp;n</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Bỏ &amp;ghim</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Ghim lên đầu</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>N&amp;hân đôi</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>&amp;Lấy khỏi mục lưu trữ</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Lưu trữ</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Thư mục</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>Thư mục &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>&amp;Ra khỏi thư mục</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Tự động</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Số tầng trên bộ xử lý đồ họa</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 là đặt vào đó nhiều nhất mà bộ nhớ của nó chứa được; bộ xử lý tính các tầng còn lại. Có hiệu lực từ lần nạp mô hình tiếp theo.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>Xem lại: gửi các đoạn phù hợp với câu hỏi</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>Kỹ lưỡng: đọc lại toàn bộ cùng với câu hỏi</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Hỏi về %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Xóa: văn bản và trạng thái đã lưu bị xóa, tệp vẫn còn</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>Mô hình cần lưu ý điều gì? (có thể để trống)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Đọc %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Đổi tên %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Tệp không còn ở đó nữa.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Không thể mở tệp. Hãy kiểm tra quyền của tệp.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>Tệp lớn hơn 1 GB, mức tối đa cho một tài liệu.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Tệp chứa nhiều văn bản hơn mức Rookery nhận một lần. Hãy chia thành nhiều phần.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Tệp lồng nhau sâu hơn mọi tài liệu thực, nên đã được bỏ qua.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Tệp được bảo vệ bằng mật khẩu. Hãy lưu một bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>Tệp bị hỏng. Hãy thử bản khác.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Đây không phải văn bản, PDF, DOCX, ODT, EPUB, trang web hay mã nguồn.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>Đây là tệp Office cũ. Hãy lưu thành DOCX, ODT hoặc PDF trước.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>Trong tệp không có chữ. Trang quét cần một chương trình nhận dạng chữ trước.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>Lấy văn bản ra mất quá nhiều thời gian nên đã dừng.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>Lấy văn bản ra cần quá nhiều bộ nhớ.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>Chương trình lấy văn bản không hoạt động. Cài lại Rookery có thể giúp khắc phục.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Mã nguồn</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Thư mục mã nguồn</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>Đọc một lần, hỏi nhiều lần</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Tài liệu chỉ được đọc một lần. Những gì mô hình giữ lại được lưu, nên mọi cuộc trò chuyện mới về tài liệu bắt đầu ngay, kể cả sau khi khởi động lại. Mô hình loại này không nhớ từng lời: hãy yêu cầu nó xem lại khi cần lời hoặc con số chính xác.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Đính kèm tài liệu…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Đính kèm thư mục mã nguồn…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, trang web, Markdown, văn bản và mã nguồn; bạn cũng có thể thả tệp vào cửa sổ. Không có gì rời khỏi máy tính này.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>Đã tạm dừng. Phần đã nhận được giữ lại.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>Không thể kết nối máy chủ. Hãy kiểm tra kết nối hoặc chọn nguồn khác.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>Kết nối không an toàn nên không tải gì. Hãy kiểm tra đồng hồ của máy tính này hoặc chọn nguồn khác.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>Tệp không còn ở đó nữa. Hãy xem trang của mô hình để tìm tệp mới hơn.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>Máy chủ đang bận. Hãy thử lại sau hoặc chọn nguồn khác.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>Đã một lúc máy chủ không gửi gì. Phần đã nhận được giữ lại.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>Kết nối bị ngắt. Phần đã nhận được giữ lại.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>Máy chủ gửi một phần khác với phần được yêu cầu. Hãy chọn nguồn khác.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>Tệp trên máy chủ có kích thước khác với trong danh sách. Hãy chọn nguồn khác.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>Tệp nhận được không phải tệp đã công bố nên đã bị xóa. Hãy chọn nguồn khác.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>Đĩa không đủ chỗ. Hãy giải phóng bớt rồi tiếp tục.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>Không thể ghi vào thư mục. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>Trong thư mục đã có tệp khác trùng tên. Hãy đổi tên tệp đó hoặc chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Thả tài liệu, mô hình, bộ tách từ hoặc cuộc trò chuyện vào đây</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Xin chào, tôi là hướng dẫn viên.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Bạn đang nghĩ gì?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Một mô hình rất nhỏ sống trong chương trình này. Tôi quen thuộc nơi đây, kể truyện nhỏ và trả lời câu hỏi đơn giản về một văn bản ngắn. Những gì bạn viết không rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 đã sẵn sàng. Những gì bạn viết không rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Tải mô hình lớn hơn</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Tệp nào hợp với máy tính này và tìm ở đâu</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Mở tệp mô hình</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Dùng tại chỗ, không sao chép; bạn cũng có thể thả tệp vào đây</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cách hoạt động</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Trí nhớ có kích thước cố định, được lưu lại và dùng tiếp</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Bộ máy và dung lượng</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 là dùng mọi nhân. Có hiệu lực từ lần nạp mô hình tiếp theo.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Độ chính xác của trọng số</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Nhỏ hơn thì nhanh hơn và kém chính xác một chút. Có hiệu lực từ lần nạp mô hình tiếp theo.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Theo tệp</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Chỗ cho trí nhớ đã lưu</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>Đang dùng %1. Bản thân cuộc trò chuyện luôn được giữ; nếu không có trí nhớ, cuộc trò chuyện sẽ được đọc thêm một lần.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Dung lượng…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Giải phóng bộ nhớ của mô hình sau</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Số phút không có câu hỏi; 0 là không bao giờ. Tin nhắn tiếp theo sẽ nạp lại mô hình, và không cuộc trò chuyện nào mất gì.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>Việc này đã bị hủy</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Hãy bắt đầu lại khi bạn muốn.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Giá trị không hợp lý ở đây</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Hãy thay đổi rồi thử lại.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Không còn ở đó nữa</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Hãy kiểm tra tên hoặc kết nối ổ đĩa chứa nó.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Không thể đọc tệp</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>Hãy kiểm tra quyền của tệp và ổ đĩa chứa nó.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Không thể ghi vào đó</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Hãy chọn thư mục mà bạn được phép ghi.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Đĩa đã đầy</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Hãy giải phóng bớt chỗ; phần đã ghi được giữ lại.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>Tệp bị cụt</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Hãy tải về hoặc sao chép lại.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>Tệp bị hỏng hoặc thuộc loại không xác định</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Hãy lấy lại từ nguồn ban đầu hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Loại tệp này không được hỗ trợ</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Hãy tìm mô hình ở dạng .pth, .safetensors, .gguf hoặc rwkv.cpp .bin.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Đây không phải mô hình mà Rookery chạy được</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>Hãy chọn mô hình RWKV phiên bản 4, 5, 6 hoặc 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Trọng số được lưu ở kiểu không được hỗ trợ</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Hãy tìm cùng mô hình ở dạng F16, BF16, Q8_0 hoặc Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>Tệp không đúng như phải có</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Hãy tải về lại.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>Bộ tách từ và mô hình không thuộc về nhau</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Hãy chọn bộ khác trong trình đơn Bộ tách từ.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Được tạo cho mô hình khác</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Hãy nạp đúng mô hình của nó.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Không đủ bộ nhớ trống</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Hãy đóng chương trình khác, hoặc chọn mô hình nhỏ hơn hay lượng tử hóa mạnh hơn.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>Không thể dùng thiết bị</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Hãy chọn thiết bị khác ở Mô hình &gt; Thiết bị, hoặc cập nhật trình điều khiển.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>Thiết bị đã ngừng hoạt động</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Hãy chọn thiết bị khác ở Mô hình &gt; Thiết bị; không mất gì cả.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Một Rookery khác đang dùng cùng thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Hãy đóng chương trình kia hoặc dùng thư mục khác.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>Các cuộc trò chuyện do phiên bản Rookery mới hơn ghi</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Hãy cài phiên bản mới hơn; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>Cơ sở dữ liệu cuộc trò chuyện bị hỏng</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Hãy khởi động lại Rookery: chương trình giữ tệp hỏng và cứu những gì đọc được.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Đã xảy ra điều không mong đợi</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Hãy thử lại, và báo lỗi kèm chi tiết nếu vẫn còn.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>Trình điều khiển của thiết bị quá cũ</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Mở tệp mô hình</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Mở tệp bộ tách từ</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Bộ tách từ (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Xuất cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Trang web (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Cuộc trò chuyện kèm trí nhớ (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Dùng trạng thái tinh chỉnh</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>Dùng tệp LoRA</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Nhập cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Cuộc trò chuyện (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Sao lưu mọi cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Bản sao lưu (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Đính kèm tài liệu</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Đính kèm thư mục mã nguồn</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Tìm trong cuộc trò chuyện này</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln tin nhắn</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>Hiện ít hơn</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Tên thư mục</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>Không tìm trong %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Câu hỏi gợi ý</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>Theo hệ thống</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>Sao chép công thức như đã viết</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ẩn chi tiết</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Bảng thông tin</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Trí nhớ</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>Mô hình mang cả cuộc trò chuyện trong một trí nhớ có kích thước cố định. Trí nhớ được lưu cùng cuộc trò chuyện và được dùng tiếp.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Số token đến nay</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Đã nhớ</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Đọc mới</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Kích thước trí nhớ</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>Nếu là KV cache (ước tính)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Đã lưu trên đĩa</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Theo từng lượt</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Nét liền: trí nhớ này. Nét đứt: KV cache có cùng độ dài, ước tính.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Toàn bộ chương trình</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Dấu trang</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Viết, trực tiếp</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt hệ thống</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Được nói với mô hình trước tin nhắn đầu tiên của cuộc trò chuyện này. Thay đổi sẽ khiến mô hình đọc lại cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/giây</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>Độ mạnh theo tầng</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>Độ dài phần của mỗi tầng trong trí nhớ, tầng đầu tiên ở bên trái.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Định dạng prompt</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Cách các lượt được viết cho mô hình. Sau khi đổi, mô hình đọc lại cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Những gì mô hình đọc</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Độ bất ngờ</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>Mô hình thấy mỗi từ trong câu trả lời cuối khó xảy ra đến mức nào, trước khi áp dụng nhiệt độ và các mức phạt: càng đậm càng khó xảy ra.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Hiện cho các câu trả lời tiếp theo</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Số bit mỗi token</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Tên của bạn khi nói với mô hình</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Tên của mô hình khi nói với chính nó</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Các tên của định dạng này</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 trên %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>Phòng thí nghiệm prompt</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Văn bản của bạn</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery giấu các sự kiện bịa vào văn bản, hỏi về chúng theo từng thứ tự, rồi đếm những gì mô hình đã nạp tìm được. Không có gì rời khỏi máy tính này. Sự kiện bịa không phải là câu hỏi thật của bạn.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Dán một trang hoặc hơn</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Văn bản để tạo câu hỏi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, sơ bộ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Đang mở mô hình…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Đang hỏi… %1%</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm được</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>Dấu là con số đếm được; thanh là khoảng chứa tỷ lệ thật với độ tin cậy 95 %. Mỗi thứ tự được so với “văn bản, rồi câu hỏi” trên cùng các câu hỏi.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>Theo vị trí trong văn bản, từ đầu đến cuối</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>Theo độ dài văn bản, tính bằng token</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Dùng thứ tự này cho mô hình này</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Sao chép dạng Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Sao chép dạng JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>Câu hỏi của riêng bạn về văn bản, nếu muốn</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>Các từ mà câu trả lời phải chứa</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Thử cả các thứ tự chậm hơn</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>Đến phần mới nhất</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Mở địa chỉ này trong trình duyệt?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>Hỏi về văn bản dài</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Trí nhớ có kích thước cố định</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>Hầu hết các mô hình ngôn ngữ giữ mọi từ của cuộc trò chuyện và xem lại tất cả hết lần này đến lần khác. Mô hình RWKV đọc từ đầu đến cuối, một lần. Điều đã đọc nằm trong trạng thái của nó: một trí nhớ luôn có cùng kích thước. Vì vậy cuộc trò chuyện dài vẫn nhanh, và Rookery có thể lưu trạng thái rồi ngày mai tiếp tục mà không phải đọc lại gì.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Vì sao nhìn lại thì khó</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Trí nhớ nhỏ không thể giữ nguyên văn một văn bản dài, nên trong khi đọc mô hình phải quyết định giữ gì. Nếu câu hỏi đứng sau văn bản, nó quyết định mà không biết bạn muốn gì, và những gì không giữ sẽ mất. Nếu câu hỏi đứng trước, nó biết cần tìm gì trong khi đọc.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Bạn có thể làm gì</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>Hãy viết “Tóm tắt văn bản dưới đây:” rồi đến văn bản, chứ không phải văn bản rồi “Tóm tắt văn bản trên.” Nhắc lại câu hỏi ở cuối. Mỗi lần chỉ hỏi một điều. Khi cần nhiều chi tiết nhỏ, hãy dán đoạn quan trọng thay vì tất cả.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Rookery làm gì</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Khi câu hỏi đứng sau một văn bản dài, một dòng phía trên ô nhập đề nghị đưa nó lên đầu. “Xem trước” cho thấy từng từ những gì sẽ được gửi; “Áp dụng” thay đổi ô nhập, và Ctrl+Z hoàn tác. Tin nhắn đã gửi theo thứ tự khác sẽ ghi rõ điều đó, và có thể gửi lại như đã gõ hoặc so sánh. Không có gì thay đổi khi bạn không yêu cầu, và mọi thứ ở lại trên máy tính này.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>Có ích hay không còn tùy mô hình và văn bản. Phòng thí nghiệm prompt trong trình đơn Công cụ giấu các sự kiện bịa vào văn bản của bạn, hỏi về chúng theo từng thứ tự, rồi đếm. Nó cho biết khi nào khác biệt có thể là ngẫu nhiên.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Điều nó không làm được</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>Thứ tự thay đổi điều được giữ, chứ không thay đổi lượng chứa được. Nó không giúp ích khi hàng trăm sự kiện đều quan trọng cùng lúc, hoặc khi văn bản dài hơn mức mô hình được huấn luyện. Và văn bản có thể chứa mệnh lệnh của riêng nó: đặt câu hỏi lên trước không bảo vệ khỏi điều đó.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>Trên: văn bản được đọc trước và phần lớn đã mất trước khi câu hỏi đến. Dưới: câu hỏi đến trước, và dòng văn bản trả lời nó được giữ lại.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Văn bản, rồi câu hỏi: đến dấu hỏi, trí nhớ giữ mỗi thứ một ít. Dòng quan trọng có thể đã mất.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Câu hỏi, rồi văn bản: mô hình biết cần tìm gì và giữ dòng trả lời.</translation>
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
        <translation>Câu trả lời đã xong.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Mô hình</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>&amp;Bộ tách từ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>Màu &amp;hệ thống</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Tương phản &amp;cao</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>Tìm &amp;lại trong các thư mục mô hình</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>Câu trả lời có định &amp;dạng</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Câu trả lời dạng &amp;văn bản thuần</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Câu trả lời đơn &amp;cách</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>Cuộc trò chuyện nà&amp;y</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Sao chép tin nhắn</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Trả lời lại</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>Xóa &amp;dấu trang</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>Đặt &amp;dấu trang</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Giữ trí nhớ tại đây, để khi tiếp tục từ đây không phải đọc gì</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>&amp;Hai câu trả lời cùng lúc</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>&amp;Hai câu trả lời khác cùng lúc</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;Ba câu trả lời cùng lúc</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>&amp;Ba câu trả lời khác cùng lúc</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>Cuộc trò chuyện mới &amp;từ đây</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>Cùng với mọi thứ sau đó</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Có dấu trang</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>Bị cắt ở độ dài tối đa</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Trả lời &amp;với</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Trả lời lại &amp;với</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>Chính &amp;xác</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Những từ có khả năng nhất; cho dữ kiện và mã</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>Cân &amp;bằng</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Cho hầu hết cuộc trò chuyện</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Sáng tạo</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Bất ngờ hơn; cho truyện và ý tưởng</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>Nhiều nhất %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>&amp;Chèn một tin nhắn bên dưới…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>Chuyển thành lời của &amp;mô hình</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>Chuyển thành lời của &amp;bạn</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Như một phiên bản khác; phần sau được giữ lại</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>Hiển thị có định &amp;dạng</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>Chọ&amp;n văn bản</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>Như đã được viết, liền một khối</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Bạn: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Câu trả lời: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Sửa tin nhắn</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Sửa tiếp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Bỏ các thay đổi</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Ai nói</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>Tin nhắn cần chèn</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
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
        <translation>tiếp nối %1, đọc %2</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 token/giây</translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1, %2 trên %3 tầng</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Thiết bị</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Tệp không có ở đó</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>Đang nạp %1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy tính này</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Tệp được dùng tại chỗ và không bao giờ bị sao chép. Tệp chỉ được đọc như dữ liệu; không có gì trong đó được chạy.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Mở tệp mô hình…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Các thư mục được tìm</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Tệp không dùng được: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Chúng có tên như mô hình nhưng thuộc loại khác hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Thêm thư mục có mô hình</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>Cách trả lời với %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Tệp không còn ở đó nữa.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Một phần của chương trình này. Rất nhỏ: hướng dẫn viên và người kể truyện nhỏ, không phải trợ lý đa năng.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Thao tác cho %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Hiện trong trình quản lý &amp;tệp</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Tệp vẫn ở nguyên chỗ</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>Chuyển vào thùng &amp;rác</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>Chuyển vào thùng &amp;rác (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Kiểm tra tệp</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>So sánh mã kiểm tra với mã đã công bố</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>Tin nhắn đã bị xóa.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>Cuộc trò chuyện này được %1 trả lời lần cuối. Mô hình hiện tại có thể tiếp tục sau khi đọc cuộc trò chuyện một lần.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Nạp %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Đặt lại %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>Trạng thái tinh chỉnh và LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Trạng thái tinh chỉnh cho %1 một trí nhớ ban đầu; tệp LoRA thay đổi trọng số một chút. Mô hình được nạp lại, và Rookery ghi nhớ chúng cho mô hình này.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Không dùng gì.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alpha của %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>Tệp tác động mạnh đến đâu: số này chia cho hạng của nó. Số được chọn khi huấn luyện tệp và không nằm trong tệp; hãy xem ở nơi bạn lấy tệp. Thường là 32.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>Alpha của tệp LoRA</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Nạp với số này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Dùng trạng thái tinh chỉnh…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>Dùng tệp LoRA…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Xóa cả hai</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Xóa trạng thái tinh chỉnh và LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Quay lại cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>Trong tài liệu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Thiết lập sẵn mới</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Sửa thiết lập sẵn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Prompt hệ thống: mô hình là ai, nên trả lời thế nào</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt hệ thống</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Ví dụ %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Bạn nói</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Ví dụ %1: bạn nói</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Mô hình trả lời</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Ví dụ %1: mô hình trả lời</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Thêm ví dụ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>Trạng thái tinh chỉnh</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>Một tệp cho mô hình bắt đầu như một người khác mà không cần nói với nó.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>Chính &amp;xác</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Những từ có khả năng nhất; cho dữ kiện và mã</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>Cân &amp;bằng</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Cho hầu hết cuộc trò chuyện</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Sáng tạo</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Bất ngờ hơn; cho truyện và ý tưởng</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Như trong mọi cuộc trò &amp;chuyện</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Thiết lập sẵn</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Các cách bắt đầu cuộc trò chuyện</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>Thiết lập sẵn được mô hình đọc một lần và giữ thành trí nhớ: cuộc trò chuyện bắt đầu bằng nó sẽ khởi động ngay, dù nó dài bao nhiêu.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Chưa có thiết lập sẵn. Hãy tạo một cái cho việc bạn hay hỏi: người dịch, người nhận xét, nhân vật.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Thiết lập sẵn mới</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Đã đọc: khởi động ngay</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Chưa đọc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ví dụ</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Cuộc trò chuyện mới</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>Cuộc trò chuyện mới với “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Sửa “%1”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Xóa “%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>Đã gửi với câu hỏi ở đầu</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Hiện những gì đã gửi, và cho phép gửi như đã gõ</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>Thay cho “%1”</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Không đổi; %1 ký tự không hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>Đang viết…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Chưa có câu trả lời.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Tiếp tục với câu này</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>Cả hai thứ tự</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Một lần so sánh nói lên rất ít: phòng thí nghiệm prompt trong trình đơn Công cụ đếm giúp bạn.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Như đã gõ</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>Với câu hỏi ở đầu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>Câu hỏi giờ đã ở đầu.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>Câu hỏi đứng sau một văn bản dài. Mô hình chỉ đọc một lần: hỏi trước nhé?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>Câu hỏi ở đầu</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Điều này có thể giúp ích: mô hình giữ những gì đọc được trong một trí nhớ nhỏ, và với câu hỏi ở đầu, nó biết cần giữ gì.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cách hỏi</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Như đã gõ</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Như sẽ được gửi</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Như đã gửi</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Luôn luôn trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Không bao giờ trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>Cách này cho mô hình này</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Gửi lại như đã gõ</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>So sánh hai câu trả lời</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Đây là gì?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Chuyển đến một cuộc trò chuyện, hoặc tìm trong tất cả</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Chưa có cuộc trò chuyện nào.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Không tìm thấy gì cho “%1”.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Hiện %1 trong trình quản lý tệp</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Hiện trong trình quản lý tệp</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Bỏ %1 khỏi danh sách</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>Càng cao càng bất ngờ; 0 luôn lấy từ có khả năng nhất.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Chỉ xét những từ có khả năng nhất mà tổng lại đạt tỷ lệ này.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Phạt hiện diện</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Làm mọi từ đã dùng ít khả năng xuất hiện hơn.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Phạt tần suất</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>Tương tự, càng mạnh khi từ được dùng càng nhiều.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Câu trả lời dài nhất</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>Tính bằng token</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>Cùng hạt giống cho cùng câu trả lời; −1 lấy hạt giống khác mỗi lần.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>Mức phạt giảm một nửa sau</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>Tính bằng token; 0: không bao giờ giảm.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Văn bản kết thúc câu trả lời</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>Mỗi dòng một văn bản; \n là dòng mới. Câu trả lời dừng ngay trước văn bản đầu tiên trong số đó.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>Cách trả lời</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Chính xác</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Sáng tạo</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Số câu trả lời cho mỗi tin nhắn</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Được tạo cùng lúc; bạn giữ một câu, các câu khác còn lại dưới dạng nhánh.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Ẩn các số</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Hiện các số</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Tìm cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Đặt lại %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Cho chương trình khác</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Một máy chủ trên máy tính này, dùng giao tiếp giống OpenAI. Không ai ngoài máy tính này có thể kết nối tới, nó yêu cầu khóa, và không lưu gì từ những điều được hỏi.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Cho phép chương trình khác hỏi mô hình</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Sao chép khóa</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Khóa mới</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Dùng thử</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Một dòng lệnh cho terminal; có chứa khóa.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Sao chép ví dụ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Gửi bằng</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter xuống dòng mới.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter xuống dòng mới.</translation>
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
        <translation>Thứ tự của tin nhắn dài</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Các mô hình này đọc một lần, từ đầu đến cuối. Câu hỏi đặt trước một văn bản dài thường giúp chúng.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Như đã viết</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt hệ thống</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Được nói với mô hình trước tin nhắn đầu tiên của mọi cuộc trò chuyện mới: nó là ai, nên trả lời thế nào.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Hiển thị bao nhiêu</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Thông thường</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Lưu các cài đặt này thành tệp</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Để mang sang máy tính khác. Không gồm cuộc trò chuyện, đường dẫn và khóa.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Ghi vào tệp…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Lấy từ tệp…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Cài đặt (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Báo khi câu trả lời hoàn tất</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Một thông báo trên màn hình nền, khi cửa sổ này không ở phía trước.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Ở lại khay khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>Biểu tượng trong khay hiện lại cửa sổ; Thoát sẽ kết thúc chương trình. Nơi màn hình nền không có khay, đóng cửa sổ sẽ kết thúc như thường lệ.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Khi đang viết</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Dòng mới</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Sửa tin nhắn cuối (khi ô trống)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>Đến các tin nhắn (khi ô trống)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>Trong danh sách cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Trình đơn thao tác</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Cuộc trò chuyện mới</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Chưa nạp mô hình</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>Tốc độ của câu trả lời cuối</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Số token đã nhớ và số token phải đọc</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Kích thước trí nhớ của cuộc trò chuyện này; không tăng lên</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Trí nhớ đã lưu</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>Những gì mô hình nhớ về mỗi cuộc trò chuyện, để không bao giờ phải đọc lại. Lời văn luôn được giữ; cuộc trò chuyện không có trí nhớ sẽ được đọc thêm một lần cùng tin nhắn tiếp theo.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>Đang dùng %1 trên %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Vượt quá giới hạn thì trí nhớ lâu không dùng nhất bị bỏ trước, trừ những trí nhớ được giữ.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Giới hạn tính bằng megabyte</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Quên mọi trí nhớ</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Theo cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Chưa lưu gì. Câu trả lời đầu tiên để lại trí nhớ đầu tiên.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Mọi cuộc trò chuyện trong một tệp</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Bản sao lưu chứa mọi lời của mọi cuộc trò chuyện. Khi khôi phục, các cuộc trò chuyện trong đó thay cho những cuộc hiện có, và những cuộc hiện có được giữ riêng bên cạnh.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln trạng thái</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>Cho “%1” nhường chỗ khi chạm giới hạn</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>Giữ trí nhớ của “%1”</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Được giữ; nhấp để cho nhường chỗ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>Quên trí nhớ của “%1”</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Quên trí nhớ này</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Suy nghĩ</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Đang suy nghĩ</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Đã gập</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>Đã suy nghĩ %Ln giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>Đã suy nghĩ %Ln phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Các token ứng với một văn bản hơi khác.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Thuộc về mô hình</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>%1 byte mỗi token</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Token %1, %Ln byte: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(không có chữ)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Thuộc về mô hình</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Thử bộ tách từ</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Gõ hoặc dán bất cứ gì bằng bất kỳ ngôn ngữ nào. Văn bản ở lại trên máy tính này và không được lưu giữ.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Ví dụ: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Văn bản cần chuyển thành token</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Chỉ dùng 64 KiB đầu của văn bản.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Ít token hơn thì đọc nhanh hơn. Chọn một dòng để xem các mảnh.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Mở tệp bộ tách từ…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Mảnh</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Các mảnh của %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 token cho %2 byte. ␣ là dấu cách, ↵ là dòng mới, ⇥ là tab; &lt;0xE4&gt; là byte không tự thành ký tự.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Hiện số và byte</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Các mảnh hiện ở đây.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Hiện %1 mảnh đầu.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Hiện cửa sổ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery vẫn đang chạy</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>Biểu tượng trong khay hiện lại cửa sổ; Thoát sẽ kết thúc.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>Trong %1 con số và trích dẫn của câu trả lời, có %2 nằm trong tài liệu.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Có thể đọc các cuộc trò chuyện nhưng không thể lưu gì mới.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>Tệp chứa các cuộc trò chuyện bị hỏng. Đã cứu được %Ln tin nhắn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Tệp hỏng được giữ với tên %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>Trí nhớ đã lưu bị hỏng và đã được tạo mới. Không mất lời nào; mỗi cuộc trò chuyện sẽ được đọc thêm một lần cùng tin nhắn tiếp theo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>%Ln câu trả lời bị gián đoạn lần trước và có thể viết tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>Không thể mở các cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>Không thể dùng bộ tách từ này.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Bộ xử lý</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Card đồ họa</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Đồ họa tích hợp</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Phần mềm</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Trò chuyện riêng tư với các mô hình RWKV. Mọi thứ diễn ra trên máy tính này; không có gì được gửi đi đâu.&lt;br&gt;&lt;br&gt;Giấy phép: Apache License 2.0. Hướng dẫn viên có sẵn là mô hình minh họa chỉ có 5,4 triệu tham số, được huấn luyện cho chương trình này trên văn bản mở: Tatoeba (CC BY 2.0 FR), StoryWeaver và African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Xây dựng với Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c và nlohmann-json. Từ vựng: RWKV World và GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>Không tạo được bản tóm tắt cho cuộc trò chuyện này. Hãy thử lại hoặc dùng mô hình lớn hơn: Mô hình &gt; Tải mô hình.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>Cuộc trò chuyện tạm thời “%1” được giữ cho đến khi Rookery kết thúc, hoặc đến khi bạn đóng dòng này.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/giây</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn viên</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: đang đo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln luồng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 viết ở mức %2 % so với giới hạn mà bộ nhớ này cho phép (%3 GB/s, mọi trọng số được đọc một lần cho mỗi token).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Có thể vượt quá giới hạn: mô hình nhỏ nằm trong bộ nhớ đệm của bộ xử lý, và trọng số gặp số 0 thì không được đọc.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>còn khoảng %Ln giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>còn khoảng %Ln phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>còn khoảng %Ln giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Rất nhanh ở mọi nơi. Câu trả lời ngắn, đơn giản; thường sai.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Nhanh trên hầu hết máy tính. Câu trả lời đơn giản; hãy kiểm tra lời nó nói.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Cân bằng tốt giữa tốc độ và sự hiểu biết cho hầu hết máy tính.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>Câu trả lời tốt hơn, đổi lại chậm hơn một chút.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>Câu trả lời tốt nhất trong danh sách này; cho máy tính có nhiều bộ nhớ.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 và những ngôn ngữ khác</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 tham số</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>kích thước không được công bố</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Vừa vặn thoải mái trong bộ nhớ của máy tính này.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Chỉ vừa đủ: các chương trình khác có thể chậm đi.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Quá lớn cho bộ nhớ của máy tính này.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Khoảng %1 token mỗi giây, ước tính từ mô hình đang dùng.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>Không có mã kiểm tra được công bố: chỉ kiểm tra được độ dài.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Mã kiểm tra được đối chiếu.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery kết nối đến %1 và tải %2 vào %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery kết nối đến %1 và tải một tệp chưa rõ kích thước vào %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Đang chờ tệp trước đó.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1; sẽ sớm thử lại.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Đang kiểm tra: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Đã tạm dừng ở %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 mỗi giây</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>“%1” đã có ở đây, và mã kiểm tra đúng.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>“%1” đã có ở đây. Không có mã kiểm tra được công bố cho nó.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng ngay</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Không có tiêu đề</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Không thể thực hiện việc này.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>Đã xóa “%1”</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>Mô hình đang làm việc</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, còn trống %2</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Đang lấy văn bản ra…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Đang chờ mô hình</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 trên %2 token</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 trên %2 token, còn %3 giây</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>Đã bỏ qua %Ln phần không có chữ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 token đã được %2 đọc</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>trạng thái %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Hãy nạp mô hình để xem việc đọc cần những gì.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 token; thời gian cần thiết sẽ rõ khi mô hình đã đọc một nội dung nào đó</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 token, khoảng %2 giây</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 token, khoảng %2 phút</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Tài liệu (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>Trong lúc đó một mô hình khác đã được nạp. Hãy đọc lại bằng mô hình này.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>Đã đọc xong %1.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>Đang kiểm tra %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>Đã tính mã kiểm tra của %1. Danh mục không có mã nào để so sánh: hãy so với mã trên trang nguồn của tệp.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 nguyên vẹn: mã kiểm tra đúng là mã đã công bố cho %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 không phải tệp đã công bố cho %2. Nếu bạn không sửa nó, hãy tải lại.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>Không thể mở cổng %1. Hãy chọn cổng khác. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 tham số · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>đi kèm Rookery</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>trí nhớ của một cuộc trò chuyện chiếm %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>Cần %1 bộ nhớ; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>Cần %1 bộ nhớ, quá nhiều so với %2 ở đây; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>Cần %1 bộ nhớ và đủ chỗ; %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>Mô hình RWKV (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Mọi tệp (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>Chưa nạp mô hình. Hãy mở một tệp mô hình để bắt đầu.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Chọn mô hình</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn viên</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>Không thể dùng bộ tách từ bạn đã chọn cho “%1”; bộ của chính mô hình được dùng.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>Không thể nạp “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>“%1” tiếp tục trả lời.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>Không thể nạp “%1” cùng trạng thái tinh chỉnh hoặc tệp LoRA của nó.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Mô hình được nạp mà không có chúng.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>Trạng thái tinh chỉnh: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, alpha %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>Trạng thái tinh chỉnh và tệp LoRA (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>Không thể chuyển %1 vào thùng rác. Hãy xóa nó trong trình quản lý tệp.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>Không thể đọc thư mục này. Hãy kiểm tra quyền của thư mục.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>Việc tìm đã kết thúc sau %Ln tệp. Chỉ thêm các thư mục có mô hình.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>Cần %1 bộ nhớ, hiện còn trống %2; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>không vừa với bộ nhớ trống</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>“%1” cần %2 bộ nhớ mà chỉ còn trống %3, nên không được nạp.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Vẫn nạp</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>Không thể mở cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Không thể thực hiện việc này.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Trợ lý</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>Đang chờ nạp mô hình</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>Đang chờ mô hình: hãy chọn một</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Tiếp theo trong hàng đợi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>%Ln câu trả lời đứng trước</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>Không thể lưu câu trả lời lên đĩa.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>Lúc này không thể lưu câu trả lời lên đĩa.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>Không thể bắt đầu các câu trả lời.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>Không thể thay đổi tin nhắn.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>Không thể tạo cuộc trò chuyện mới.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>Không thể đọc các thiết lập sẵn.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Không thể lưu các thiết lập sẵn lên đĩa.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Hỏi trước</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Hỏi trước và lần nữa ở cuối</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Hỏi trước và đọc hai lần</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>Đọc từng phần, mỗi phần kèm câu hỏi</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Hỏi trước, rồi thêm lần nữa với các đoạn phù hợp nhất</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Chỉ gửi các đoạn phù hợp nhất</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Nó trỏ về phần đứng trước.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>Văn bản phía trước được dán hoặc đính kèm.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>Văn bản phía trước được tách riêng.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Nó giống một yêu cầu.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Nó nói về văn bản.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Phía trước có một văn bản dài hơn nhiều.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Phần %1 trên %2. Giữ lại cho: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>khoảng %1 giây</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>Không nhận ra ngôn ngữ của câu hỏi, nên lời của nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>Có một từ trỏ về phía trước không thể chuyển đổi. Vui lòng kiểm tra câu hỏi.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Phần %1 trên %2. Nếu không có thông tin, hãy nói: không được nhắc đến.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>không được nhắc đến</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Hỏi riêng từng phần, gửi phần chắc chắn nhất</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Đang hỏi phần %1 trên %2…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 trên %2 token đã thử với mô hình này</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>Văn bản dài hơn mức đã thử với mô hình này: chỉ dùng các đoạn phù hợp nhất có thể tốt hơn.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>Khác biệt 30 điểm được phát hiện trong %1% số lần chạy, khác biệt 15 điểm trong %2%.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>văn bản của bạn</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>Văn bản quá ngắn để tạo câu hỏi. Hãy dán ít nhất một trang gồm các câu.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Văn bản, rồi câu hỏi</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Câu hỏi trước</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Câu hỏi ở đầu và ở cuối</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Câu hỏi trước, văn bản hai lần</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>Xem lại các đoạn phù hợp nhất</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Từng phần</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Câu hỏi trước, rồi các đoạn phù hợp nhất</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Chỉ các đoạn phù hợp nhất</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>rõ ràng nhiều hơn</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>rõ ràng ít hơn</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>không khác biệt rõ ràng</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>“%1” tìm được nhiều hơn. Với mô hình này, trong thử nghiệm của bạn: %2 trên %3 thay vì %4 trên %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>Từ cài đặt của chương trình</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Đặt riêng cho mô hình này</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>Từ cài đặt của mô hình này</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Đặt riêng cho cuộc trò chuyện này</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Ngôn ngữ hệ thống</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln luồng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 token/giây</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>tiếp nối %1, còn đọc %2</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>tiếp nối %1, đọc %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>trạng thái %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (nếu là KV cache: ước tính %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Đang nạp mô hình</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Đang nạp mô hình, %1 trên %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Đang đọc %1 trên %2 token</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>Đang đọc %1 trên %2 token, còn %3 giây</translation>
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
        <translation>Thiết bị đồ họa duy nhất là loại phần mềm, chậm hơn chính bộ xử lý.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Không tìm thấy card đồ họa có trình điều khiển Vulkan hoặc CUDA hoạt động.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>Chưa có trí nhớ nào của cuộc trò chuyện này được lưu cho mô hình này: nó sẽ được đọc cùng tin nhắn tiếp theo.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>Trí nhớ lưu cùng cuộc trò chuyện này đã được dùng tiếp; không phải đọc lại gì.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Tiếp tục từ trạng thái trong bộ nhớ; chỉ đọc phần mới.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Tiếp tục từ trạng thái lưu trên đĩa; chỉ đọc phần sau đó.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Không có trạng thái đã lưu nào khớp với phần đầu cuộc trò chuyện này cho mô hình này: đã đọc toàn bộ.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>Bộ nhớ của bộ xử lý đồ họa quá nhỏ cho mô hình này, nên bộ xử lý tính toán.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>Bộ xử lý đồ họa đã ngừng hoạt động, nên bộ xử lý tính toán. Không mất chữ nào.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>Bộ xử lý đồ họa không chạy được mô hình này, nên bộ xử lý tính toán.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>Trình điều khiển của bộ xử lý đồ họa quá cũ đối với chương trình này, nên bộ xử lý tính toán. Hãy cập nhật trình điều khiển.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Đã chọn bộ tách từ khác, nên toàn bộ cuộc trò chuyện này được đọc lại.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>Không thể thay đổi các trạng thái đã lưu.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Thiết lập sẵn</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Không có tiêu đề</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Cuộc trò chuyện đã được ghi vào %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>Cuộc trò chuyện chưa được ghi.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>Không thể nhập “%1”; không có gì bị thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>Đã nhập %Ln cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln tin nhắn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>Đã bỏ qua %Ln phần không phải văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Đang ghi bản sao lưu</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Mọi cuộc trò chuyện đã được ghi vào %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>Bản sao lưu chưa được ghi.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Đang khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>Không thể khôi phục bản sao lưu; các cuộc trò chuyện vẫn như cũ.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Bản sao lưu đã được khôi phục.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>Bản sao lưu đã được khôi phục. Các cuộc trò chuyện trước đó được giữ trong %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>“%1” không được nhập; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Đã ghi cài đặt vào %1.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Chưa ghi được cài đặt.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>Chưa lấy được cài đặt.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>Đã lấy cài đặt từ tệp.</translation>
    </message>
</context>
</TS>
