<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>Rookery 정보</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>이 컴퓨터에서만 이루어지는 RWKV 모델과의 사적인 채팅입니다.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>작동 방식</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>대부분의 언어 모델은 모든 단어를 기록해 두고 새 단어마다 그 기록을 전부 훑어봅니다. RWKV 모델은 처음부터 끝까지 읽으며, 읽은 것을 크기가 정해진 기억에 담아 갑니다. 그래서 긴 채팅도 짧은 채팅보다 비용이 더 들지 않고, Rookery는 그 기억을 채팅과 함께 저장할 수 있습니다. 다시 돌아왔을 때 아무것도 다시 읽을 필요가 없습니다. 창 아래쪽 줄에서 얼마나 기억했고 얼마나 읽었는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>그 대가로 오래된 세부 내용은 흐려집니다. 오래전 내용이 중요하다면 다시 말하거나, 긴 글의 뒤가 아니라 앞에서 질문하세요.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>내장 안내자</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>안내자는 이 프로젝트에서 직접 학습시킨 아주 작은 모델로, 잘 알려진 서비스의 모델보다 약 천 배 작습니다. 이 프로그램을 알고, 짧은 이야기를 들려주고, 짧은 글에 대한 간단한 질문에 답합니다. 실수를 하며 세상일은 거의 모릅니다. 그 밖의 일에는 더 큰 모델을 여세요.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>타사 고지 사항</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>답변 %1: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>이것을 선택</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>답변 %1 선택</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>답변 %1 복사</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>여러 답변 중 하나를 고르세요</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Ctrl과 더하기, 빼기, 0 키로도 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>화면이 미끄러지거나 서서히 바뀌거나 깜박이지 않습니다.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>코드 글꼴</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>채팅과 별도로</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>버려질 기억의 사본에 물어봅니다. 채팅의 일부가 되지 않으며, 질문을 하면 곧바로 자리를 비킵니다. 작은 모델은 이 일을 잘하지 못하며, 말이 되지 않는 것은 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>새 채팅에 제목 붙이기</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>끄거나 모델이 좋은 제목을 내지 못하면 첫 단어들이 제목이 됩니다.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>다음 질문 제안</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>답변이 끝날 때마다 인스펙터에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>이 컴퓨터의 속도</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>측정할 모델</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>모델마다 토큰 512개를 읽고 128개를 쓰기를 세 번 하며, 설정에서 선택한 장치와 스레드를 사용합니다. 다른 프로그램이 실행되지 않을 때 수치가 가장 정확합니다. 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>측정 결과</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>쓰기, 초당 토큰</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>옅은 막대는 메모리의 한계입니다. 토큰마다 모든 가중치를 한 번씩 읽는 경우입니다.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>읽기, 초당 토큰</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>파일로 쓰기…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON으로 복사</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>버전 %1/%2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>다음 버전</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>여기에 인터넷 연결이 없나요? 파일을 직접 가져오세요</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>아래에 표시됨</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. 인터넷에 연결된 컴퓨터에서 %1 또는 RWKV 모델을 제공하는 다른 페이지를 여세요.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. .gguf, .safetensors 또는 .pth로 끝나는 파일 하나를 받으세요. 대체로 이 컴퓨터 메모리의 절반보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. USB 메모리나 다른 드라이브에 담아 와서 %1에 넣거나 그 자리에 그대로 두세요.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. 위의 “모델 파일 열기…”를 누르거나 파일을 이 창에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>이 컴퓨터에 추천</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>받기…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>%1 받기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 일시 정지</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>%1 취소하고 받은 내용 제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>라이선스: %1. 언어: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>모델 페이지</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>더 큰 모델 받기</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>만든 사람들이 누구나 쓸 수 있게 공개한 파일입니다. Rookery는 직접 시작한 다운로드에만 네트워크를 사용합니다. 다운로드는 일시 정지할 수 있고, 다시 시작한 뒤에도 멈춘 곳에서 이어집니다.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>여기에 파일이 없으면 다른 출처에서 찾습니다.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>다운로드 폴더</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>모델 목록을 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>채팅 목록</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>임시</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>임시 채팅: 디스크에 아무것도 기록되지 않습니다</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>모델: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>정확하게</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형 있게</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>창의적으로</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>직접 지정한 값</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>답변 방식: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1: 문서에 있음</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1: 문서에 없음</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>%1 코드</translation>
    </message>
    <message>
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>긴 줄 바꿈</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>창 전체에 표시</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>간단히 표시</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>%Ln줄 모두 표시</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>새 채팅(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>새 임시 채팅(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>프리셋(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>저장 공간(&amp;S)…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>보관된 채팅 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>이 채팅 요약(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>채팅 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>모든 채팅 백업(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>백업 복원(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>채팅 전환(&amp;S)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>다음 채팅(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>이전 채팅(&amp;P)</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>모든 채팅에서 검색(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>이 채팅에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>메시지 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>답변 정지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>삭제 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>채팅 전체 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>문서(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>문서 첨부(&amp;A)…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>소스 폴더 첨부(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>모델 파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>토크나이저 파일 열기(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>토크나이저 써 보기(&amp;R)…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>모델 받기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>메모리에서 내리기(&amp;U)</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>튜닝된 상태 사용(&amp;S)…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>LoRA 파일 사용(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>튜닝된 상태와 LoRA 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>채팅 목록(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>인스펙터(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>보통 글자(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>설정(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>진단 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>프롬프트 실험실(&amp;P)</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>긴 글에 대해 질문하기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>Rookery 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>이 컴퓨터의 속도(&amp;C)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>메시지를 입력하세요</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>메시지가 차례를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>문서 첨부</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>문서 첨부(Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>정지(Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>보내기(Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>보내기(Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>답변을 쓰는 중</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>“%1” 작업</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>대기 순서 %1번째</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>채팅이 여기에 나열됩니다. 채팅은 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1”에 대한 검색 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>고정 해제(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>맨 위에 고정(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>보관함에서 꺼내기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>보관(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>새 폴더(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>폴더에서 꺼내기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>자동(&amp;A)</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>그래픽 프로세서에 둘 층</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0이면 메모리에 들어가는 만큼 두고, 나머지는 프로세서가 계산합니다. 다음에 모델을 불러올 때부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>다시 보기: 질문에 맞는 구절 보내기</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>꼼꼼히: 질문과 함께 전체를 다시 읽기</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>%1에 대해 질문</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>제거: 글과 저장된 상태는 지워지고 파일은 남습니다</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>무엇을 기억해 둘까요? (비워 두어도 됩니다)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 읽기</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>파일을 열 수 없습니다. 파일 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>파일이 1 GB보다 커서 문서로 쓸 수 있는 크기를 넘습니다.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Rookery가 한 번에 받을 수 있는 것보다 글이 많습니다. 여러 부분으로 나누세요.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>실제 문서라고 볼 수 없을 만큼 깊게 중첩되어 있어 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>암호로 보호되어 있습니다. 암호 없는 사본을 저장하세요.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>파일이 손상되었습니다. 다른 사본으로 시도하세요.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>텍스트, PDF, DOCX, ODT, EPUB, 웹 페이지, 소스 코드 중 어느 것도 아닙니다.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>오래된 Office 파일입니다. 먼저 DOCX, ODT 또는 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>글이 없습니다. 스캔한 페이지는 먼저 문자 인식 프로그램으로 처리해야 합니다.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>글을 추출하는 데 너무 오래 걸려 중단했습니다.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>글을 추출하는 데 메모리가 너무 많이 필요합니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>글을 추출하는 프로그램이 제대로 작동하지 않았습니다. Rookery를 다시 설치하면 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>소스 코드</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>소스 폴더</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>한 번 읽고 여러 번 질문</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>문서는 한 번만 읽습니다. 모델이 기억한 내용은 저장되므로, 그 문서에 대한 새 채팅은 다시 시작한 뒤에도 바로 시작됩니다. 이런 종류의 모델은 모든 단어를 기억하지는 못합니다. 정확한 표현이나 숫자가 중요하면 다시 보도록 요청하세요.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>문서 첨부…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>소스 폴더 첨부…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, 웹 페이지, Markdown, 텍스트와 소스 코드를 쓸 수 있습니다. 파일을 창에 끌어다 놓아도 됩니다. 어떤 내용도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>일시 정지되었습니다. 받은 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>서버에 연결할 수 없습니다. 연결을 확인하거나 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>연결이 안전하지 않아 아무것도 받지 않았습니다. 이 컴퓨터의 시계를 확인하거나 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>파일이 더 이상 없습니다. 모델 페이지에서 새 파일을 찾아보세요.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>서버가 사용 중입니다. 나중에 다시 시도하거나 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>한동안 서버에서 아무것도 오지 않았습니다. 받은 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>연결이 끊어졌습니다. 받은 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>서버가 요청한 것과 다른 부분을 보냈습니다. 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>서버의 파일 크기가 목록에 있는 것과 다릅니다. 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>받은 파일이 공개된 파일과 달라서 제거했습니다. 다른 출처를 선택하세요.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>디스크 공간이 부족합니다. 공간을 확보한 뒤 계속하세요.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>폴더에 쓸 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>폴더에 같은 이름의 다른 파일이 이미 있습니다. 그 파일의 이름을 바꾸거나 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>문서, 모델, 토크나이저 또는 채팅을 여기에 놓으세요</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>안녕하세요, 안내자입니다.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>무슨 이야기를 할까요?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>저는 이 프로그램 안에 있는 아주 작은 모델입니다. 이곳을 잘 알고, 짧은 이야기를 들려주고, 짧은 글에 대한 간단한 질문에 답합니다. 쓰신 내용은 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1이(가) 준비되었습니다. 쓰신 내용은 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>더 큰 모델 받기</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>이 컴퓨터에 맞는 파일과 찾을 수 있는 곳</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>모델 파일 열기</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>있는 자리에서 사용하고 복사하지 않습니다. 여기에 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>작동 방식</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>저장했다가 다시 이어 쓰는, 크기가 정해진 기억</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>엔진과 저장 공간</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0이면 모든 코어를 사용합니다. 다음에 모델을 불러올 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>가중치 정밀도</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>작을수록 빠르지만 조금 덜 정확합니다. 다음에 모델을 불러올 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>파일에 지정된 대로</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>저장된 기억을 위한 공간</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 사용 중. 채팅 자체는 항상 보관됩니다. 기억이 없는 채팅은 한 번 더 읽습니다.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>저장 공간…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>모델의 메모리를 비울 때까지</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>질문이 없는 시간(분), 0이면 비우지 않습니다. 다음 메시지를 보내면 모델을 다시 불러오며, 어떤 채팅도 내용을 잃지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>취소되었습니다</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>원할 때 다시 시작하세요.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>여기에 맞지 않는 값입니다</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>값을 바꾸고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>더 이상 없습니다</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>이름을 확인하거나 파일이 있던 드라이브를 연결하세요.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>파일 권한과 드라이브를 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>그곳에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>쓰기 권한이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>공간을 확보하세요. 지금까지 쓴 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>파일이 중간에 잘려 있습니다</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>다시 다운로드하거나 복사하세요.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>파일이 손상되었거나 알 수 없는 종류입니다</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>원래 출처에서 다시 받거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>지원되지 않는 파일 종류입니다</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>.pth, .safetensors, .gguf 또는 rwkv.cpp .bin 형식의 모델을 찾아보세요.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Rookery에서 실행할 수 있는 모델이 아닙니다</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>RWKV 버전 4, 5, 6 또는 7 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>가중치가 지원되지 않는 형식으로 저장되어 있습니다</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>같은 모델을 F16, BF16, Q8_0 또는 Q4_K 형식으로 찾아보세요.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>파일이 원래 내용과 다릅니다</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>토크나이저와 모델이 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>토크나이저 메뉴에서 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>다른 모델용으로 만들어졌습니다</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>해당 모델을 불러오세요.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>사용 가능한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>다른 프로그램을 닫거나, 더 작거나 더 강하게 양자화된 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>장치를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>모델 &gt; 장치에서 다른 장치를 선택하거나 드라이버를 업데이트하세요.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>장치가 작동을 멈췄습니다</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>모델 &gt; 장치에서 다른 장치를 선택하세요. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>다른 Rookery가 같은 데이터 폴더를 사용하고 있습니다</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>다른 Rookery를 닫거나 다른 폴더를 사용하세요.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>더 새로운 버전의 Rookery로 기록된 대화입니다</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>새 버전을 설치하세요. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>대화 데이터베이스가 손상되었습니다</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Rookery를 다시 시작하세요. 손상된 파일을 보관하고 읽을 수 있는 내용을 살립니다.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>예기치 않은 문제가 발생했습니다</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>다시 시도하고, 계속되면 세부 정보와 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>장치의 드라이버가 너무 오래되었습니다</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>모델 파일 열기</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>토크나이저 파일 열기</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>토크나이저 (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>이 채팅 내보내기</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>기억을 포함한 채팅 (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>튜닝된 상태 사용</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>LoRA 파일 사용</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>채팅 가져오기</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>채팅 (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>모든 채팅 백업</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>백업 (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>문서 첨부</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>소스 폴더 첨부</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>이 채팅에서 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>메시지 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>간단히 표시</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>폴더 이름</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>%1 검색하지 않기</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>제안 질문</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>시스템과 같게</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>수식</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>수식을 쓰인 그대로 복사</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>세부 정보 숨기기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>기억</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>모델은 채팅 전체를 크기가 정해진 기억에 담아 갑니다. 기억은 채팅과 함께 저장되었다가 다시 이어집니다.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>지금까지의 토큰</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>기억함</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>새로 읽음</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>기억의 크기</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>KV 캐시라면(추정)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>디스크에 저장됨</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>차례별</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>실선: 이 기억. 점선: 같은 길이의 KV 캐시라면(추정).</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>프로그램 전체</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>쓰기, 실시간</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>이 채팅의 첫 메시지 앞에 모델에게 전하는 말입니다. 바꾸면 채팅을 새로 읽습니다.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1토큰/초</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>층별 세기</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>기억에서 각 층이 차지하는 부분의 길이, 왼쪽이 첫 층입니다.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>프롬프트 형식</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>대화가 모델에게 어떻게 적히는지 정합니다. 바꾸면 모델이 채팅을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>모델이 읽는 내용</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>의외성</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>온도와 페널티를 적용하기 전에, 마지막 답변의 각 단어를 모델이 얼마나 뜻밖으로 여겼는지 나타냅니다. 진할수록 뜻밖의 단어입니다.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>다음 답변부터 표시</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>토큰당 비트</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>모델에게 알려 주는 내 이름</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>모델에게 알려 주는 모델의 이름</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>이 형식의 이름</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 중 %1 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>프롬프트 실험실</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>내 글</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery가 글에 지어낸 사실을 숨기고, 순서를 바꿔 가며 물어본 뒤, 불러온 모델이 찾아낸 수를 셉니다. 아무것도 이 컴퓨터를 벗어나지 않습니다. 지어낸 사실은 실제 질문과는 다릅니다.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>한 쪽 이상을 붙여 넣으세요</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>질문을 만들 글</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문 수</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20개, 대략</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>모델을 여는 중…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>질문하는 중… %1%</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾아낸 것</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>표시는 센 값이고, 막대는 95 % 신뢰도로 실제 비율이 있는 범위입니다. 각 순서는 같은 질문에 대해 “글, 다음 질문”과 비교합니다.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>글에서의 위치별, 처음부터 끝까지</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>글의 길이별, 토큰 수</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>이 모델에 이 순서 사용</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON으로 복사</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>원한다면 글에 대한 나만의 질문</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>답변에 들어 있어야 하는 단어</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>더 느린 순서도 시험</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>최신 내용으로 이동</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>이 주소를 브라우저에서 열까요?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>긴 글에 대해 질문하기</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>크기가 정해진 기억</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>대부분의 언어 모델은 채팅의 모든 단어를 간직하고 그것을 되풀이해서 훑어봅니다. RWKV 모델은 처음부터 끝까지 한 번만 읽습니다. 읽은 것은 상태, 곧 언제나 크기가 같은 기억에 담깁니다. 그래서 긴 채팅도 계속 빠르고, Rookery는 상태를 저장했다가 내일 아무것도 다시 읽지 않고 이어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>되돌아보기가 어려운 이유</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>작은 기억에는 긴 글을 그대로 담을 수 없으므로, 모델은 읽으면서 무엇을 남길지 정해야 합니다. 질문이 글 뒤에 있으면 무엇을 원하는지 모르는 채로 정하게 되고, 남기지 않은 것은 사라집니다. 질문이 앞에 있으면 읽는 동안 무엇을 찾아야 하는지 압니다.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>글을 먼저 쓰고 “위의 글을 요약해 줘.”라고 하지 말고, “아래 글을 요약해 줘:”라고 쓴 다음 글을 쓰세요. 끝에서 질문을 한 번 더 하세요. 한 번에 하나씩 물어보세요. 자잘한 사실이 많다면 전부가 아니라 중요한 부분만 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Rookery가 하는 일</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>긴 글 뒤에 질문이 오면 입력란 위의 줄에서 질문을 앞에 두도록 제안합니다. “미리 보기”는 무엇이 보내질지 그대로 보여 주고, “적용”은 입력을 바꾸며, Ctrl+Z로 되돌릴 수 있습니다. 다른 순서로 보낸 메시지에는 그렇게 표시되며, 입력한 대로 다시 보내거나 비교할 수 있습니다. 요청하지 않으면 아무것도 바뀌지 않고, 모든 것이 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>도움이 되는지는 모델과 글에 따라 다릅니다. 도구 메뉴의 프롬프트 실험실은 글에 지어낸 사실을 숨기고, 순서를 바꿔 가며 물어본 뒤 셉니다. 차이가 우연일 수 있을 때는 알려 줍니다.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>할 수 없는 일</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>순서는 무엇을 남기는지를 바꿀 뿐, 얼마나 담을 수 있는지는 바꾸지 않습니다. 수백 가지 사실이 한꺼번에 중요하거나 글이 모델이 학습한 길이보다 길면 도움이 되지 않습니다. 또한 글 자체에 지시가 들어 있을 수 있으며, 질문을 앞에 둔다고 해서 그것을 막아 주지는 않습니다.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>위: 글을 먼저 읽어서 질문이 오기 전에 대부분을 잃습니다. 아래: 질문이 먼저 와서, 답이 되는 줄이 남습니다.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>글, 다음 질문: 물음표에 이르면 기억에는 모든 것이 조금씩 들어 있습니다. 중요한 한 줄은 사라졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>질문, 다음 글: 모델은 무엇을 찾아야 하는지 알고, 답이 되는 줄을 남깁니다.</translation>
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
        <translation>답변이 완료되었습니다.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>토크나이저(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>시스템 색상(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>밝게(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>도구(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>모델 폴더 다시 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>서식 있는 답변(&amp;M)</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>일반 텍스트 답변(&amp;P)</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>고정폭 글꼴 답변(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>이 채팅(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>메시지 복사</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>다시 답변</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>이어서 쓰기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>책갈피 제거(&amp;B)</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>책갈피 설정(&amp;B)</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>여기서 이어갈 때 아무것도 읽지 않도록 이 지점의 기억을 보관합니다</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>한 번에 답변 두 개(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>한 번에 다른 답변 두 개(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>한 번에 답변 세 개(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>한 번에 다른 답변 세 개(&amp;H)</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>여기서 새 채팅(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>이후의 내용을 모두 포함하여</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>책갈피 있음</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>정지됨</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>최대 길이에서 잘림</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>다음 설정으로 답하기(&amp;W)</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>다음 설정으로 다시 답하기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>정확하게(&amp;E)</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>가장 가능성 높은 단어. 사실과 코드에 적합</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>균형 있게(&amp;B)</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>대부분의 대화에 적합</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>창의적으로(&amp;C)</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>더 의외로운 단어. 이야기와 아이디어에 적합</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>최대 토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>아래에 메시지 삽입(&amp;I)…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>모델의 말로 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>내 말로 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>다른 버전으로 만들며 이어지는 내용은 그대로 둡니다</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>서식 있게 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>텍스트 선택(&amp;S)</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>쓰인 그대로, 한 덩어리로</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>나: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>답변: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>메시지 편집</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>계속 편집</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>변경 내용 버리기</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>누가 한 말인지</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>삽입할 메시지</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>삽입</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 이어감, %2 읽음</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1토큰/초</translation>
    </message>
</context>
<context>
    <name>ModelDescription</name>
    <message>
        <source>%1, %2 of %3 layers</source>
        <translation>%1, %3개 층 중 %2개</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>장치(&amp;D)</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>파일이 없습니다</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>%1 불러오는 중: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에 있는 모델</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>파일은 있는 자리에서 사용하고 복사하지 않습니다. 파일은 데이터로만 읽으며, 그 안의 어떤 것도 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>다시 검색</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>검색하는 폴더</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>사용할 수 없는 파일: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>이름은 모델 같지만 다른 종류이거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>모델이 있는 폴더 추가</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>%1의 답변 방식</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>이 프로그램의 일부입니다. 아주 작은 안내자이자 이야기꾼이며, 범용 어시스턴트는 아닙니다.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 작업</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>파일 관리자에서 보기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>목록에서 빼기(&amp;T)</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>파일은 그 자리에 그대로 있습니다</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>휴지통으로 이동(&amp;W)</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>휴지통으로 이동(%1)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>파일 확인(&amp;C)</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>체크섬을 공개된 것과 비교합니다</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>메시지가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>이 채팅은 마지막으로 %1이(가) 답했습니다. 현재 모델은 채팅을 한 번 읽은 뒤 이어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 불러오기</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 초기화</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>튜닝된 상태와 LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>튜닝된 상태는 %1에 처음부터 가질 기억을 주고, LoRA 파일은 가중치를 조금 바꿉니다. 모델을 다시 불러오며, Rookery는 이 모델에 대해 이 파일들을 기억합니다.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>사용 중인 것이 없습니다.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>%1의 알파</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>파일이 얼마나 강하게 작용하는지 나타냅니다. 이 수를 랭크로 나눈 값입니다. 파일을 학습할 때 정해지며 파일 안에는 없으니, 파일을 받은 곳에서 확인하세요. 보통 32입니다.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>LoRA 파일의 알파</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>이 값으로 불러오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>튜닝된 상태 사용…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>LoRA 파일 사용…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>둘 다 제거</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>튜닝된 상태와 LoRA 제거</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>채팅으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>문서에서</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>새 프리셋</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>프리셋 편집</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>시스템 프롬프트: 모델의 역할과 답변하는 방법</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>예시 %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>내가 하는 말</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>예시 %1: 내가 하는 말</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>모델의 답변</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>예시 %1: 모델의 답변</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>예시 추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>튜닝된 상태</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>말하지 않아도 모델이 다른 누군가로 시작하게 하는 파일입니다.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>정확하게(&amp;E)</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>가장 가능성 높은 단어. 사실과 코드에 적합</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>균형 있게(&amp;B)</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>대부분의 대화에 적합</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>창의적으로(&amp;C)</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>더 의외로운 단어. 이야기와 아이디어에 적합</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>모든 채팅과 같게(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>채팅을 시작하는 방법</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>프리셋은 모델이 한 번 읽어 기억으로 보관합니다. 프리셋이 아무리 길어도 그것으로 시작하는 채팅은 바로 시작됩니다.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>아직 프리셋이 없습니다. 번역가, 검토자, 등장인물처럼 자주 묻는 것을 위해 만들어 보세요.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>새 프리셋</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>읽음: 바로 시작됨</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>예시 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>“%1”(으)로 새 채팅</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>“%1” 편집</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>질문을 앞에 두고 보냄</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>보낸 내용을 보여 주고, 입력한 대로 보낼 수 있게 합니다</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>“%1” 대신</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>변경 없음. %1자는 여기에 표시하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>아직 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>이것으로 계속</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>두 순서 모두</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>한 번의 비교로는 알 수 있는 것이 적습니다. 도구 메뉴의 프롬프트 실험실이 세어 줍니다.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>입력한 대로</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>질문을 앞에 두고</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>이제 질문이 앞에 있습니다.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>질문이 긴 글 뒤에 있습니다. 모델은 한 번만 읽습니다. 먼저 질문할까요?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>질문을 앞에</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>도움이 될 수 있습니다. 모델은 읽은 것을 작은 기억에 담으므로, 질문이 앞에 있으면 무엇을 남길지 압니다.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>질문하는 방법</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>입력한 대로</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>보내질 내용</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>보낸 내용</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>이 채팅에서 항상</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>이 채팅에서 안 함</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>이 모델에 이 방법 사용</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>입력한 대로 다시 보내기</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>두 답변 비교</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>이것은 무엇인가요?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>채팅으로 전환하거나 모든 채팅에서 검색</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>아직 채팅이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1”에 대한 검색 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>파일 관리자에서 %1 보기</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>파일 관리자에서 보기</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>목록에서 %1 빼기</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>목록에서 빼기</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>높을수록 의외의 답이 나옵니다. 0이면 항상 가장 가능성 높은 단어를 고릅니다.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>합쳐서 이 비율이 되는 가장 가능성 높은 단어들만 고려합니다.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>출현 페널티</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>이미 쓰인 단어가 나올 가능성을 낮춥니다.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>빈도 페널티</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>위와 같지만 자주 쓰일수록 더 강해집니다.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>답변 최대 길이</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>토큰 단위</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>같은 시드는 같은 답변을 냅니다. −1이면 매번 다른 시드를 씁니다.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>페널티가 절반이 되는 길이</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>토큰 단위, 0이면 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>답변을 끝내는 텍스트</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>한 줄에 하나씩 적습니다. \n은 줄 바꿈을 뜻합니다. 답변은 그중 처음 나오는 것 바로 앞에서 멈춥니다.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>답변 방식</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>정확하게</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형 있게</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>창의적으로</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>메시지마다 답변 수</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>동시에 만듭니다. 하나를 선택하면 나머지는 가지로 남습니다.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>값 숨기기</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>값 표시</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>채팅 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 초기화</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>다른 프로그램용</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>이 컴퓨터에서 OpenAI 인터페이스와 같은 방식으로 통신하는 서버입니다. 이 컴퓨터 밖에서는 아무도 접근할 수 없고, 키를 요구하며, 질문한 내용은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>다른 프로그램이 모델에 질문하도록 허용</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>키 복사</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>사용해 보기</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>터미널에서 쓰는 명령줄입니다. 키가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>예시 복사</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>보내기 키</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter로 줄을 바꿉니다.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter로 줄을 바꿉니다.</translation>
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
        <translation>긴 메시지의 순서</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>이 모델들은 처음부터 끝까지 한 번만 읽습니다. 긴 글 앞에 질문을 두면 도움이 될 때가 많습니다.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>쓴 대로</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>모든 새 채팅의 첫 메시지 앞에 모델에게 전하는 말입니다. 모델의 역할과 답변하는 방법을 적습니다.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>표시 범위</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>이 설정을 파일로</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>다른 컴퓨터로 가져가기 위한 것입니다. 채팅, 경로, 키는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>파일에 쓰기…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>파일에서 가져오기…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>설정 (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>답변이 완료되면 알림</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>이 창이 앞에 있지 않을 때 데스크톱 알림을 표시합니다.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>창을 닫아도 트레이에 남기</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>트레이 아이콘으로 창을 다시 표시하고, 종료를 누르면 프로그램이 끝납니다. 데스크톱에 트레이가 없으면 닫을 때 평소처럼 끝납니다.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>모든 곳에서</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>쓰는 동안</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>마지막 메시지 편집(입력란이 비어 있을 때)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>메시지로 이동(입력란이 비어 있을 때)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>채팅 목록에서</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>작업 메뉴</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>상태 표시</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>불러온 모델 없음</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>마지막 답변의 속도</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>기억한 토큰과 읽어야 했던 토큰</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>이 채팅의 기억 크기. 늘어나지 않습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>저장된 기억</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>모델이 각 채팅에 대해 기억하는 것으로, 다시 읽을 필요가 없게 합니다. 글은 항상 보관되며, 기억이 없는 채팅은 다음 메시지 때 한 번 더 읽습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%2 중 %1 사용 중</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>한도를 넘으면 보관하기로 한 것을 제외하고 가장 오래 쓰지 않은 기억부터 지워집니다.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>한도(메가바이트)</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>모든 기억 지우기</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>채팅별</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>아직 저장된 것이 없습니다. 첫 답변이 첫 기억을 남깁니다.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>모든 채팅을 파일 하나로</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>백업에는 모든 채팅의 모든 글이 들어 있습니다. 복원하면 백업의 채팅이 현재 채팅을 대신하고, 현재 채팅은 따로 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>상태 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>한도를 넘으면 “%1”을(를) 지울 수 있게 하기</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>“%1”의 기억 보관</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>보관됨. 클릭하면 지워질 수 있게 합니다</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관하기</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>“%1”의 기억 지우기</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>이 기억 지우기</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각하는 중</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>펼쳐짐</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>접힘</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>%Ln초 동안 생각함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분 동안 생각함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>토큰이 나타내는 글이 조금 다릅니다.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>모델에 딸린 것</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>토큰당 %1바이트</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>토큰 %1, %Ln바이트: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(글자 없음)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>모델에 딸린 것</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>토크나이저 써 보기</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>어떤 언어로든 입력하거나 붙여 넣으세요. 이 컴퓨터에만 있고 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>예: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>토큰으로 바꿀 글</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>글의 처음 64 KiB만 사용합니다.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>토큰이 적을수록 빨리 읽습니다. 줄을 선택하면 조각을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>토크나이저 파일 열기…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>조각</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>%1의 조각</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%2바이트에 토큰 %1개. ␣는 공백, ↵는 줄 바꿈, ⇥는 탭이고, &lt;0xE4&gt;는 혼자서는 글자가 아닌 바이트입니다.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>번호와 바이트 표시</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>조각이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>처음 %1개만 표시합니다.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>창 표시</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery가 아직 실행 중입니다</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>트레이 아이콘으로 창을 다시 표시하고, 종료를 누르면 끝납니다.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>답변의 숫자와 인용 %1개 중 %2개가 문서에 있습니다.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>대화를 읽을 수는 있지만 새로운 것은 저장할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>대화 파일이 손상되었습니다. 메시지 %Ln개를 살렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>손상된 파일은 %1(으)로 보관됩니다</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>저장된 기억이 손상되어 새로 만들었습니다. 글은 사라지지 않았으며, 각 채팅은 다음 메시지 때 한 번 더 읽습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>지난번에 답변 %Ln개가 중단되었으며 이어서 쓸 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>대화를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>이 토크나이저는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>그래픽 카드</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>내장 그래픽</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>소프트웨어</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;RWKV 모델과의 사적인 채팅. 모든 일은 이 컴퓨터에서 이루어지며 어디에도 보내지 않습니다.&lt;br&gt;&lt;br&gt;라이선스: Apache License 2.0. 내장 안내자는 매개변수가 540만 개뿐인 시연용 모델로, 공개된 글 Tatoeba(CC BY 2.0 FR), StoryWeaver, African Storybook(CC BY 4.0)으로 이 프로그램을 위해 학습했습니다.&lt;br&gt;&lt;br&gt;Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c, nlohmann-json으로 만들었습니다. 어휘: RWKV World 및 GPT-NeoX 20B(Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>이 채팅의 요약을 얻지 못했습니다. 다시 시도하거나 더 큰 모델을 사용하세요: 모델 &gt; 모델 받기.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>임시 채팅 “%1”은(는) Rookery가 끝나거나 이 줄을 닫을 때까지 유지됩니다.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1토큰/초</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내자</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1: 측정하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>스레드 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1: 쓰기 속도가 이 메모리 한계의 %2 %입니다(%3 GB/s, 토큰마다 모든 가중치를 한 번씩 읽는 경우).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>한계를 넘을 수도 있습니다. 작은 모델은 프로세서의 캐시에 머물고, 0과 곱해지는 가중치는 읽지 않기 때문입니다.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>약 %Ln초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>약 %Ln시간 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>어디서나 아주 빠릅니다. 짧고 간단한 답변이며 자주 틀립니다.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>대부분의 컴퓨터에서 빠릅니다. 답변은 간단하며, 내용을 확인하세요.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>대부분의 컴퓨터에서 속도와 이해력의 균형이 좋습니다.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>답변이 더 좋지만 조금 느립니다.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>이 목록에서 가장 좋은 답변. 메모리가 많은 컴퓨터에 적합합니다.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 외</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>크기가 공개되지 않음</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>이 컴퓨터의 메모리에 충분히 들어갑니다.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>겨우 들어갑니다. 다른 프로그램이 느려질 수 있습니다.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>이 컴퓨터의 메모리에 비해 너무 큽니다.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>초당 약 %1토큰, 사용 중인 모델로 추정한 값입니다.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>체크섬이 공개되지 않아 길이만 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>체크섬을 확인합니다.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery가 %1에 연결하여 %2을(를) %3에 받습니다.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery가 %1에 연결하여 크기를 알 수 없는 파일을 %2에 받습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>앞의 것을 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1. 곧 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>확인하는 중: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>%1에서 일시 정지됨.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>“%1”을(를) 받았으며 체크섬이 맞습니다.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>“%1”을(를) 받았습니다. 공개된 체크섬이 없습니다.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용하기</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>이 작업을 할 수 없었습니다.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1”이(가) 삭제되었습니다</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>모델이 작업 중입니다</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 사용 가능</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>글을 추출하는 중…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>모델을 기다리는 중</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>토큰 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>토큰 %2개 중 %1개, %3초 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>글이 없는 부분 %Ln개는 제외함</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>토큰 %1개, 읽은 모델: %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>상태 %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>모델을 불러오면 읽는 데 얼마나 걸리는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>토큰 %1개. 걸리는 시간은 모델이 무언가를 읽은 뒤에 알 수 있습니다</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>토큰 %1개, 약 %2초</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>토큰 %1개, 약 %2분</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>문서 (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>그사이 다른 모델을 불러왔습니다. 이 모델로 다시 읽으세요.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 읽기가 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>%1 확인 중: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>%1의 체크섬을 계산했습니다. 카탈로그에 비교할 값이 없으니 파일을 받은 페이지의 값과 비교하세요.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1은(는) 온전합니다. 체크섬이 %2에 대해 공개된 값과 같습니다.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1은(는) %2에 대해 공개된 파일이 아닙니다. 직접 바꾸지 않았다면 다시 받으세요.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>포트 %1을(를) 열 수 없습니다. 다른 포트를 선택하세요. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · 매개변수 %2 · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>Rookery에 포함됨</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>채팅의 기억이 %1을(를) 차지함</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>메모리 %1 필요. %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>메모리 %1 필요. 이곳의 %2에는 너무 큼. %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>메모리 %1 필요, 들어감. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>RWKV 모델 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>모든 파일 (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>불러온 모델이 없습니다. 시작하려면 모델 파일을 여세요.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내자</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>“%1”에 선택한 토크나이저를 사용할 수 없어 모델의 것을 사용합니다.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>“%1”을(를) 불러올 수 없었습니다. %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>“%1”이(가) 계속 답변합니다.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>“%1”을(를) 튜닝된 상태 또는 LoRA 파일과 함께 불러올 수 없었습니다.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>이것 없이 불러옵니다.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>튜닝된 상태: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA: %1, 알파 %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>튜닝된 상태와 LoRA 파일 (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>휴지통으로 옮기지 못했습니다: %1. 파일 관리자에서 삭제하세요.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>이 폴더를 읽을 수 없습니다. 폴더 권한을 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>파일 %Ln개를 살펴본 뒤 검색을 끝냈습니다. 모델이 있는 폴더만 추가하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>메모리 %1 필요, 현재 사용 가능 %2. %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>사용 가능한 메모리에 들어가지 않음</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>“%1”에는 메모리 %2이(가) 필요하지만 사용 가능한 메모리가 %3이므로 불러오지 않았습니다.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>그래도 불러오기</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>대화를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>이 작업을 할 수 없었습니다.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>모델을 불러오기를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>모델을 기다리는 중: 하나를 선택하세요</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>다음 차례</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>앞에 답변 %Ln개가 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>답변을 디스크에 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>지금은 답변을 디스크에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>답변을 시작할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>메시지를 변경할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>새 대화를 만들 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>프리셋을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>프리셋을 디스크에 저장할 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>먼저 질문</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>먼저 질문하고 끝에서 다시</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>먼저 질문하고 두 번 읽기</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>부분별로 질문과 함께 읽기</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>먼저 질문한 뒤 가장 맞는 구절로 한 번 더</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>가장 맞는 구절만 보내기</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>앞에 있는 내용을 가리킵니다.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>앞의 글은 붙여 넣거나 첨부한 것입니다.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>앞의 글이 따로 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>요청처럼 읽힙니다.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>글에 대해 말합니다.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>앞에 훨씬 긴 글이 있습니다.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>%2 중 %1번째 부분. 다음을 위해 남길 것: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>약 %1초</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>질문의 언어를 알아볼 수 없어 단어를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>앞을 가리키는 단어를 바꿀 수 없었습니다. 질문을 확인하세요.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>%2 중 %1번째 부분. 내용이 없으면 다음과 같이 답할 것: 언급 없음.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>언급 없음</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>부분마다 따로 질문하고 가장 확실한 것 보내기</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>%2 중 %1번째 부분에 질문하는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>이 모델로 시험한 토큰 %2개 중 %1개</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>글이 이 모델로 시험한 길이보다 깁니다. 가장 맞는 구절만 쓰는 편이 나을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>30포인트 차이는 실행의 %1%에서, 15포인트 차이는 %2%에서 발견됩니다.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>내 글</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>글이 너무 짧아 질문을 만들 수 없습니다. 문장으로 된 글을 한 쪽 이상 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>글, 다음 질문</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>질문 먼저</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>질문을 처음과 끝에</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>질문 먼저, 글 두 번</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>가장 맞는 구절 다시 보기</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>부분별로</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>질문 먼저, 다음 가장 맞는 구절</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>가장 맞는 구절만</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>뚜렷하게 많음</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>뚜렷하게 적음</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>뚜렷한 차이 없음</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>“%1”이(가) 더 많이 찾았습니다. 이 모델로 한 테스트에서 %5 중 %4 대신 %3 중 %2입니다.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>프로그램 설정에서</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>이 모델에 지정됨</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>이 모델의 설정에서</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>이 채팅에 지정됨</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>시스템 언어</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · 스레드 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1토큰/초</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>%1 이어감, %2 읽을 예정</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 이어감, %2 읽음</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>상태 %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1(KV 캐시라면 추정 %2)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>모델을 불러오는 중</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>모델을 불러오는 중, %2 중 %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>토큰 %2개 중 %1개 읽는 중</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>토큰 %2개 중 %1개 읽는 중, %3초 남음</translation>
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
        <translation>유일한 그래픽 장치가 소프트웨어 방식이라 프로세서보다 느립니다.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>작동하는 Vulkan 또는 CUDA 드라이버가 있는 그래픽 카드를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>이 모델용으로 저장된 이 채팅의 기억이 없습니다. 다음 메시지 때 읽습니다.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>이 채팅과 함께 저장된 기억을 이어받았습니다. 아무것도 다시 읽을 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>메모리에 있는 상태에서 이어갔습니다. 새로운 것만 읽었습니다.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>디스크에 저장된 상태에서 이어갔습니다. 그 이후의 것만 읽었습니다.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>이 모델로 이 채팅의 시작 부분에 맞는 저장된 상태가 없어 전부 읽었습니다.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>그래픽 프로세서의 메모리가 이 모델에 부족하여 프로세서가 계산합니다.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>그래픽 프로세서가 작동을 멈추어 프로세서가 계산합니다. 잃은 글자는 없습니다.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>그래픽 프로세서가 이 모델을 실행할 수 없어 프로세서가 계산합니다.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>그래픽 프로세서의 드라이버가 이 프로그램에 너무 오래되어 프로세서가 계산합니다. 드라이버를 업데이트하세요.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>다른 토크나이저가 선택되어 이 채팅 전체를 새로 읽었습니다.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>저장된 상태를 변경할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>%1 쓰는 중</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>채팅을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>채팅을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>“%1”을(를) 가져올 수 없었습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>채팅 %Ln개를 가져왔습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>메시지 %Ln개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>텍스트가 아닌 부분 %Ln개는 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>백업을 쓰는 중</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>모든 채팅을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>백업을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>백업을 복원하는 중</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>백업을 복원할 수 없었습니다. 채팅은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>백업을 복원했습니다.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>백업을 복원했습니다. 이전에 있던 채팅은 %1에 보관됩니다.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>“%1”을(를) 가져오지 않았습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>설정을 %1에 썼습니다.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>설정을 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>설정을 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>설정을 가져왔습니다.</translation>
    </message>
</context>
</TS>
