<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Rookery</source>
        <translation>À propos de Rookery</translation>
    </message>
    <message>
        <source>Rookery %1</source>
        <translation>Rookery %1</translation>
    </message>
    <message>
        <source>Private chat with RWKV models, on this computer alone.</source>
        <translation>Discussion privée avec des modèles RWKV, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.</source>
        <translation>La plupart des modèles de langage prennent des notes sur chaque mot et les parcourent toutes pour chaque nouveau mot. Un modèle RWKV lit du début à la fin et garde ce qu&apos;il a lu dans une mémoire de taille fixe. Une longue discussion ne coûte donc pas plus qu&apos;une courte, et Rookery peut enregistrer cette mémoire avec la discussion&#xa0;: à votre retour, rien n&apos;est à relire. La ligne au bas de la fenêtre indique ce qui a été retenu et ce qui a été lu.</translation>
    </message>
    <message>
        <source>The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.</source>
        <translation>En contrepartie, les détails anciens s&apos;effacent. Si quelque chose de lointain est important, répétez-le, ou posez votre question avant un long texte plutôt qu&apos;après.</translation>
    </message>
    <message>
        <source>The built-in guide</source>
        <translation>Le guide intégré</translation>
    </message>
    <message>
        <source>The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.</source>
        <translation>Le guide est un très petit modèle que ce projet a entraîné lui-même, environ mille fois plus petit que les modèles des services connus. Il connaît ce programme, raconte de petites histoires et répond à des questions simples sur un texte court. Il fait des erreurs et ne sait presque rien du monde. Pour tout le reste, ouvrez un modèle plus grand.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Mentions relatives aux tiers</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Answer %1: %2</source>
        <translation>Réponse %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep answer %1</source>
        <translation>Garder la réponse %1</translation>
    </message>
    <message>
        <source>Copy answer %1</source>
        <translation>Copier la réponse %1</translation>
    </message>
</context>
<context>
    <name>AnswerChoices</name>
    <message>
        <source>Several answers; choose one</source>
        <translation>Plusieurs réponses&#xa0;; choisissez-en une</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus, zero</source>
        <translation>Aussi avec Ctrl et plus, moins, zéro</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d&apos;animations</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <translation>Rien ne glisse, ne s&apos;estompe ni ne clignote.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroit</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Valable à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Police du code</translation>
    </message>
</context>
<context>
    <name>AsideSettings</name>
    <message>
        <source>Beside the chat</source>
        <translation>À côté de la discussion</translation>
    </message>
    <message>
        <source>Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.</source>
        <translation>Demandé à une copie de la mémoire, jetée ensuite&#xa0;: cela n&apos;entre jamais dans la discussion et cède la place dès que vous posez une question. Les petits modèles y réussissent mal&#xa0;; ce qui n&apos;a pas de sens n&apos;est pas affiché.</translation>
    </message>
    <message>
        <source>Titles for new chats</source>
        <translation>Titres des nouvelles discussions</translation>
    </message>
    <message>
        <source>Otherwise, or when the model has no good one, the first words are the title.</source>
        <translation>Sinon, ou si le modèle n&apos;en trouve pas de bon, les premiers mots servent de titre.</translation>
    </message>
    <message>
        <source>Suggest questions to ask next</source>
        <translation>Suggérer des questions à poser ensuite</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>After each answer, shown in the inspector.</source>
        <translation>Après chaque réponse, affichés dans l&apos;inspecteur.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Speed of this computer</source>
        <translation>Vitesse de cet ordinateur</translation>
    </message>
    <message>
        <source>Models to measure</source>
        <translation>Modèles à mesurer</translation>
    </message>
    <message>
        <source>Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.</source>
        <translation>Chacun lit 512 tokens et en écrit 128, trois fois, avec l&apos;appareil et les threads choisis dans les paramètres. Les chiffres sont meilleurs quand rien d&apos;autre ne tourne. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Writing, in tokens a second</source>
        <translation>Écriture, en tokens par seconde</translation>
    </message>
    <message>
        <source>The pale bar is the limit of the memory: every weight read once for each token.</source>
        <translation>La barre pâle est la limite de la mémoire&#xa0;: chaque poids lu une fois par token.</translation>
    </message>
    <message>
        <source>Reading, in tokens a second</source>
        <translation>Lecture, en tokens par seconde</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Écrire dans un fichier…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>BranchSwitcher</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 sur %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
</context>
<context>
    <name>CatalogueByHand</name>
    <message>
        <source>No connection here? Bring a file by hand</source>
        <translation>Pas de connexion ici&#xa0;? Apportez un fichier vous-même</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Affiché ci-dessous</translation>
    </message>
    <message>
        <source>1. On a computer with a connection, open %1 or another page that offers RWKV models.</source>
        <translation>1. Sur un ordinateur connecté, ouvrez %1 ou une autre page qui propose des modèles RWKV.</translation>
    </message>
    <message>
        <source>2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer&apos;s memory.</source>
        <translation>2. Récupérez un fichier qui se termine par .gguf, .safetensors ou .pth. En règle générale, il devrait être plus petit que la moitié de la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.</source>
        <translation>3. Apportez-le ici sur une clé ou un autre disque et placez-le dans %1, ou laissez-le où il est.</translation>
    </message>
    <message>
        <source>4. Press “Open a model file…” above, or drop the file onto this window.</source>
        <translation>4. Cliquez sur «&#xa0;Ouvrir un fichier de modèle…&#xa0;» ci-dessus, ou déposez le fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Recommandé pour cet ordinateur</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Obtenir…</translation>
    </message>
    <message>
        <source>Get %1</source>
        <translation>Obtenir %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre %1 en pause</translation>
    </message>
    <message>
        <source>Cancel %1 and remove what was received</source>
        <translation>Annuler %1 et supprimer ce qui a été reçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Licence: %1. Languages: %2.</source>
        <translation>Licence&#xa0;: %1. Langues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>Page du modèle</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Get a bigger model</source>
        <translation>Obtenir un modèle plus grand</translation>
    </message>
    <message>
        <source>Files published by their authors, for anybody to use. Rookery goes to the network only for a download that you start; it can be paused and goes on where it was, even after a restart.</source>
        <translation>Des fichiers publiés par leurs auteurs, utilisables par tous. Rookery n&apos;accède au réseau que pour un téléchargement que vous lancez&#xa0;; celui-ci peut être mis en pause et reprend où il en était, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The others are tried when this one has no such file.</source>
        <translation>Les autres sont essayées lorsque celle-ci n&apos;a pas le fichier.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>The list of models cannot be shown.</source>
        <translation>La liste des modèles ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Liste des discussions</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is written to the disk</source>
        <translation>Discussion temporaire&#xa0;: rien n&apos;en est écrit sur le disque</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Valeurs personnelles</translation>
    </message>
    <message>
        <source>Way of answering: %1</source>
        <translation>Manière de répondre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
</context>
<context>
    <name>ClaimPill</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is found in the document</source>
        <translation>%1 se trouve dans le document</translation>
    </message>
    <message>
        <source>%1 is not found in the document</source>
        <translation>%1 ne se trouve pas dans le document</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Code en %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Replier les longues lignes</translation>
    </message>
    <message>
        <source>Show in the whole window</source>
        <translation>Afficher dans toute la fenêtre</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln line(s)</source>
        <translation>
            <numerusform>Afficher %Ln ligne</numerusform>
            <numerusform>Afficher les %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nouvelle discussion</translation>
    </message>
    <message>
        <source>New &amp;temporary chat</source>
        <translation>Nouvelle discussion &amp;temporaire</translation>
    </message>
    <message>
        <source>P&amp;resets…</source>
        <translation>P&amp;réréglages…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;Stockage…</translation>
    </message>
    <message>
        <source>Show &amp;archived chats</source>
        <translation>Afficher les discussions arc&amp;hivées</translation>
    </message>
    <message>
        <source>Su&amp;mmarise this chat</source>
        <translation>Rés&amp;umer cette discussion</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importer des discussions…</translation>
    </message>
    <message>
        <source>&amp;Back up all chats…</source>
        <translation>Sau&amp;vegarder toutes les discussions…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurer une sauve&amp;garde…</translation>
    </message>
    <message>
        <source>&amp;Switch chat…</source>
        <translation>&amp;Changer de discussion…</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Discussion sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>Discussion &amp;précédente</translation>
    </message>
    <message>
        <source>Search &amp;all chats</source>
        <translation>Rechercher dans t&amp;outes les discussions</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>Rec&amp;hercher dans cette discussion</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Écrire un message</translation>
    </message>
    <message>
        <source>S&amp;top the answer</source>
        <translation>&amp;Arrêter la réponse</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>Annuler la s&amp;uppression</translation>
    </message>
    <message>
        <source>&amp;Copy whole chat</source>
        <translation>&amp;Copier toute la discussion</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Joindre un document…</translation>
    </message>
    <message>
        <source>Attach a &amp;folder of sources…</source>
        <translation>Joindre un d&amp;ossier de sources…</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>&amp;Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Open &amp;tokenizer file…</source>
        <translation>Ouvrir un fichier de &amp;tokenizer…</translation>
    </message>
    <message>
        <source>T&amp;ry tokenizers…</source>
        <translation>&amp;Essayer les tokenizers…</translation>
    </message>
    <message>
        <source>Get &amp;models</source>
        <translation>Obtenir des &amp;modèles</translation>
    </message>
    <message>
        <source>&amp;Unload from memory</source>
        <translation>&amp;Décharger de la mémoire</translation>
    </message>
    <message>
        <source>Use a tuned &amp;state…</source>
        <translation>Utiliser un é&amp;tat ajusté…</translation>
    </message>
    <message>
        <source>Use a &amp;LoRA file…</source>
        <translation>Utiliser un fichier &amp;LoRA…</translation>
    </message>
    <message>
        <source>&amp;Remove tuned state and LoRA</source>
        <translation>&amp;Retirer l&apos;état ajusté et LoRA</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Liste des discussions</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Paramè&amp;tres</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;Prompt lab</source>
        <translation>&amp;Laboratoire de prompts</translation>
    </message>
    <message>
        <source>Asking about &amp;long texts</source>
        <translation>Questions sur de &amp;longs textes</translation>
    </message>
    <message>
        <source>&amp;About Rookery</source>
        <translation>À &amp;propos de Rookery</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Speed of this &amp;computer</source>
        <translation>Vitesse de cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Your message waits for its turn</source>
        <translation>Votre message attend son tour</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
    <message>
        <source>Attach a document (Ctrl+Shift+A)</source>
        <translation>Joindre un document (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>An answer is being written</source>
        <translation>Une réponse est en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Actions pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Place %1 in the queue</source>
        <translation>Place %1 dans la file</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Your chats will be listed here. They stay on this computer.</source>
        <translation>Vos discussions seront listées ici. Elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sortir de l&apos;&amp;archive</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Out of its folder</source>
        <translation>S&amp;ortir du dossier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d&apos;utilisation</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Couches sur le processeur graphique</translation>
    </message>
    <message>
        <source>0 puts as many there as its memory holds; the processor computes the others. Holds from the next loading of a model on.</source>
        <translation>0 en place autant que sa mémoire en contient&#xa0;; le processeur calcule les autres. Vaut à partir du prochain chargement d&apos;un modèle.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Look again: send the passages that fit the question</source>
        <translation>Revoir&#xa0;: envoyer les passages qui correspondent à la question</translation>
    </message>
    <message>
        <source>Thorough: read all of it again with the question</source>
        <translation>Approfondi&#xa0;: tout relire avec la question</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Poser une question sur %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove: text and stored state go, the file stays</source>
        <translation>Retirer&#xa0;: le texte et l&apos;état enregistré disparaissent, le fichier reste</translation>
    </message>
    <message>
        <source>What should it keep in mind? (may be left empty)</source>
        <translation>Que doit-il garder à l&apos;esprit&#xa0;? (peut rester vide)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>DocumentSentence</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB, more than a document may have.</source>
        <translation>Le fichier dépasse 1 Go, la taille maximale d&apos;un document.</translation>
    </message>
    <message>
        <source>It holds more text than Rookery takes in at once. Divide it into parts.</source>
        <translation>Il contient plus de texte que Rookery n&apos;en prend en une fois. Divisez-le en parties.</translation>
    </message>
    <message>
        <source>It is nested deeper than any real document, so it was left alone.</source>
        <translation>Il est imbriqué plus profondément que tout document réel&#xa0;; il n&apos;a donc pas été lu.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Il est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is damaged. Try another copy.</source>
        <translation>Le fichier est endommagé. Essayez une autre copie.</translation>
    </message>
    <message>
        <source>This is no text, PDF, DOCX, ODT, EPUB, web page or source code.</source>
        <translation>Ce n&apos;est ni du texte, ni un PDF, DOCX, ODT ou EPUB, ni une page web, ni du code source.</translation>
    </message>
    <message>
        <source>This is an old Office file. Save it as DOCX, ODT or PDF first.</source>
        <translation>C&apos;est un ancien fichier Office. Enregistrez-le d&apos;abord en DOCX, ODT ou PDF.</translation>
    </message>
    <message>
        <source>There is no text in it. Scanned pages need a program that recognises letters first.</source>
        <translation>Il ne contient pas de texte. Les pages numérisées demandent d&apos;abord un programme de reconnaissance de caractères.</translation>
    </message>
    <message>
        <source>Taking the text out took too long, so it was given up.</source>
        <translation>L&apos;extraction du texte a pris trop de temps et a été abandonnée.</translation>
    </message>
    <message>
        <source>Taking the text out needs too much memory.</source>
        <translation>L&apos;extraction du texte demande trop de mémoire.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The program that takes out the text did not do its work. Installing Rookery again may help.</source>
        <translation>Le programme qui extrait le texte n&apos;a pas fait son travail. Réinstaller Rookery peut aider.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Folder of sources</source>
        <translation>Dossier de sources</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Read once, ask many</source>
        <translation>Lire une fois, questionner souvent</translation>
    </message>
    <message>
        <source>A document is read one time. What the model keeps of it is stored, so that every new chat about it starts at once, also after a restart. A model of this kind does not recall every word: ask it to look again where exact words or numbers matter.</source>
        <translation>Un document est lu une seule fois. Ce que le modèle en garde est enregistré, de sorte que chaque nouvelle discussion à son sujet commence aussitôt, même après un redémarrage. Un modèle de ce type ne se rappelle pas chaque mot&#xa0;: demandez-lui de revoir le texte lorsque les mots exacts ou les nombres comptent.</translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Joindre un document…</translation>
    </message>
    <message>
        <source>Attach a folder of sources…</source>
        <translation>Joindre un dossier de sources…</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, EPUB, web pages, Markdown, text and source code; you can also drop a file on the window. Nothing leaves this computer.</source>
        <translation>PDF, DOCX, ODT, EPUB, pages web, Markdown, texte et code source&#xa0;; vous pouvez aussi déposer un fichier sur la fenêtre. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>DownloadProblem</name>
    <message>
        <source>Paused. What was received is kept.</source>
        <translation>En pause. Ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, or choose another source.</source>
        <translation>Le serveur est injoignable. Vérifiez la connexion ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.</source>
        <translation>La connexion n&apos;est pas sécurisée, rien n&apos;a donc été récupéré. Vérifiez l&apos;horloge de cet ordinateur ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look at the page of the model for a newer one.</source>
        <translation>Le fichier n&apos;est plus là. Cherchez-en un plus récent sur la page du modèle.</translation>
    </message>
    <message>
        <source>The server is busy. Try again later, or choose another source.</source>
        <translation>Le serveur est occupé. Réessayez plus tard ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>Nothing came from the server for a while. What was received is kept.</source>
        <translation>Le serveur n&apos;a rien envoyé depuis un moment. Ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>The connection broke off. What was received is kept.</source>
        <translation>La connexion a été interrompue. Ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than it was asked for. Choose another source.</source>
        <translation>Le serveur a envoyé une autre partie du fichier que celle demandée. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>The server has a file of another size than the one in the list. Choose another source.</source>
        <translation>Le fichier du serveur n&apos;a pas la taille indiquée dans la liste. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>The file that came is not the published one, so it was removed. Choose another source.</source>
        <translation>Le fichier reçu n&apos;est pas celui qui a été publié&#xa0;; il a été supprimé. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk. Free some, then go on.</source>
        <translation>Il n&apos;y a pas assez d&apos;espace sur le disque. Libérez-en, puis continuez.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder. Choose another one.</source>
        <translation>Impossible d&apos;écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another file of this name is in the folder already. Rename it or choose another folder.</source>
        <translation>Un autre fichier de ce nom est déjà dans le dossier. Renommez-le ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a document, a model, a tokenizer or a chat here</source>
        <translation>Déposez ici un document, un modèle, un tokenizer ou une discussion</translation>
    </message>
</context>
<context>
    <name>EmptyChat</name>
    <message>
        <source>Hello, I am the guide.</source>
        <translation>Bonjour, je suis le guide.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>À quoi pensez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>A very small model that lives inside this program. I know my way around here, tell little stories, and answer simple questions about a short text. Nothing you write leaves this computer.</source>
        <translation>Un très petit modèle qui vit dans ce programme. Je m&apos;y retrouve ici, je raconte de petites histoires et je réponds à des questions simples sur un texte court. Rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is ready. Nothing you write leaves this computer.</source>
        <translation>%1 est prêt. Rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Get a bigger model</source>
        <translation>Obtenir un modèle plus grand</translation>
    </message>
    <message>
        <source>Which file fits this computer, and where to find it</source>
        <translation>Quel fichier convient à cet ordinateur, et où le trouver</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Used where it is, never copied; you can also drop it here</source>
        <translation>Utilisé où il est, jamais copié&#xa0;; vous pouvez aussi le déposer ici</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>A memory of fixed size that is saved and taken up again</source>
        <translation>Une mémoire de taille fixe, enregistrée puis reprise</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engine and storage</source>
        <translation>Moteur et stockage</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>0 uses every core. Holds from the next loading of a model on.</source>
        <translation>0 utilise tous les cœurs. Valable à partir du prochain chargement d&apos;un modèle.</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Précision des poids</translation>
    </message>
    <message>
        <source>Smaller is faster and a little less exact. Holds from the next loading of a model on.</source>
        <translation>Plus petit est plus rapide et un peu moins exact. Valable à partir du prochain chargement d&apos;un modèle.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Room for saved memories</source>
        <translation>Espace pour les mémoires enregistrées</translation>
    </message>
    <message>
        <source>%1 in use. Chats themselves are always kept; without its memory a chat is read once more.</source>
        <translation>%1 utilisés. Les discussions elles-mêmes sont toujours conservées&#xa0;; sans sa mémoire, une discussion est relue une fois.</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Stockage…</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory after</source>
        <translation>Libérer la mémoire du modèle après</translation>
    </message>
    <message>
        <source>Minutes without a question; 0 never. The next message loads the model again, and no chat loses anything.</source>
        <translation>Minutes sans question&#xa0;; 0&#xa0;: jamais. Le prochain message recharge le modèle, et aucune discussion ne perd quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This was cancelled</source>
        <translation>Opération annulée</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Relancez-la quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>A value makes no sense here</source>
        <translation>Une valeur n&apos;a pas de sens ici</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Modifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Cet élément n&apos;existe plus</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it was on.</source>
        <translation>Vérifiez le nom, ou connectez le disque où il se trouvait.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on.</source>
        <translation>Vérifiez ses autorisations et le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Impossible d&apos;écrire à cet endroit</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous avez le droit d&apos;écrire.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space; what was written so far is kept.</source>
        <translation>Libérez de l&apos;espace&#xa0;; ce qui a déjà été écrit est conservé.</translation>
    </message>
    <message>
        <source>The file is cut short</source>
        <translation>Le fichier est tronqué</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown kind</source>
        <translation>Le fichier est endommagé ou d&apos;un type inconnu</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or choose another file.</source>
        <translation>Récupérez-le de nouveau à sa source, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This kind of file is not supported</source>
        <translation>Ce type de fichier n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.</source>
        <translation>Cherchez le modèle au format .pth, .safetensors, .gguf ou rwkv.cpp .bin.</translation>
    </message>
    <message>
        <source>This is not a model that Rookery can run</source>
        <translation>Ce n&apos;est pas un modèle que Rookery peut exécuter</translation>
    </message>
    <message>
        <source>Choose an RWKV model of version 4, 5, 6 or 7.</source>
        <translation>Choisissez un modèle RWKV de version 4, 5, 6 ou 7.</translation>
    </message>
    <message>
        <source>The weights are stored in a type that is not supported</source>
        <translation>Les poids sont enregistrés dans un type non pris en charge</translation>
    </message>
    <message>
        <source>Look for the same model in F16, BF16, Q8_0 or Q4_K.</source>
        <translation>Cherchez le même modèle en F16, BF16, Q8_0 ou Q4_K.</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>Le fichier n&apos;est pas celui attendu</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Tokenizer and model do not belong together</source>
        <translation>Le tokenizer et le modèle ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Choose another one in the Tokenizer menu.</source>
        <translation>Choisissez-en un autre dans le menu Tokenizer.</translation>
    </message>
    <message>
        <source>This was made for another model</source>
        <translation>Cela a été créé pour un autre modèle</translation>
    </message>
    <message>
        <source>Load the model that it was made for.</source>
        <translation>Chargez le modèle pour lequel cela a été créé.</translation>
    </message>
    <message>
        <source>There is not enough free memory</source>
        <translation>Il n&apos;y a pas assez de mémoire libre</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or more strongly quantised model.</source>
        <translation>Fermez d&apos;autres programmes, ou choisissez un modèle plus petit ou plus fortement quantifié.</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>L&apos;appareil ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device, or update its driver.</source>
        <translation>Choisissez-en un autre sous Modèle &gt; Appareil, ou mettez son pilote à jour.</translation>
    </message>
    <message>
        <source>The device stopped working</source>
        <translation>L&apos;appareil a cessé de fonctionner</translation>
    </message>
    <message>
        <source>Choose another one under Model &gt; Device; nothing was lost.</source>
        <translation>Choisissez-en un autre sous Modèle &gt; Appareil&#xa0;; rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>Another Rookery uses the same data folder</source>
        <translation>Un autre Rookery utilise le même dossier de données</translation>
    </message>
    <message>
        <source>Close the other one, or use another folder.</source>
        <translation>Fermez l&apos;autre, ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>The conversations were written by a newer Rookery</source>
        <translation>Les conversations ont été écrites par un Rookery plus récent</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installez la version plus récente&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged</source>
        <translation>La base de données des conversations est endommagée</translation>
    </message>
    <message>
        <source>Start Rookery again: it keeps the damaged file and saves what can be read.</source>
        <translation>Redémarrez Rookery&#xa0;: il conserve le fichier endommagé et sauve ce qui peut être lu.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Une erreur inattendue s&apos;est produite</translation>
    </message>
    <message>
        <source>Try again, and report it with the details if it stays.</source>
        <translation>Réessayez, et signalez-la avec les détails si elle persiste.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Joins the cause of an error and what to do: &quot;The disk is full. Free some space.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The driver of the device is too old</source>
        <translation>Le pilote de l&apos;appareil est trop ancien</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Open a tokenizer file</source>
        <translation>Ouvrir un fichier de tokenizer</translation>
    </message>
    <message>
        <source>Tokenizers (*.json *.model *.txt)</source>
        <translation>Tokenizers (*.json *.model *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exporter cette discussion</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Rookery JSON (*.json)</source>
        <translation>Rookery JSON (*.json)</translation>
    </message>
    <message>
        <source>Chat with its memory (*.rookery)</source>
        <translation>Discussion avec sa mémoire (*.rookery)</translation>
    </message>
    <message>
        <source>Use a tuned state</source>
        <translation>Utiliser un état ajusté</translation>
    </message>
    <message>
        <source>Use a LoRA file</source>
        <translation>Utiliser un fichier LoRA</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Chats (*.rookery *.json)</source>
        <translation>Discussions (*.rookery *.json)</translation>
    </message>
    <message>
        <source>Back up all chats</source>
        <translation>Sauvegarder toutes les discussions</translation>
    </message>
    <message>
        <source>Backups (*.rookery-backup)</source>
        <translation>Sauvegardes (*.rookery-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Joindre des documents</translation>
    </message>
    <message>
        <source>Attach a folder of sources</source>
        <translation>Joindre un dossier de sources</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Do not search %1</source>
        <translation>Ne pas rechercher dans %1</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Suggested questions</source>
        <translation>Questions suggérées</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>As the system has it</source>
        <translation>Celle du système</translation>
    </message>
</context>
<context>
    <name>FormulaBlock</name>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Copy the formula as written</source>
        <translation>Copier la formule telle qu&apos;écrite</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.</source>
        <translation>Le modèle garde toute la discussion dans une mémoire de taille fixe. Elle est enregistrée avec la discussion puis reprise.</translation>
    </message>
    <message>
        <source>Tokens so far</source>
        <translation>Tokens jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Relus</translation>
    </message>
    <message>
        <source>Size of the memory</source>
        <translation>Taille de la mémoire</translation>
    </message>
    <message>
        <source>A KV cache (estimate)</source>
        <translation>Un cache KV (estimation)</translation>
    </message>
    <message>
        <source>Saved on disk</source>
        <translation>Enregistré sur le disque</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Tour par tour</translation>
    </message>
    <message>
        <source>Solid: this memory. Dashed: a KV cache of the same length, estimated.</source>
        <translation>Trait plein&#xa0;: cette mémoire. Pointillés&#xa0;: un cache KV de même longueur, estimation.</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Programme entier</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Writing, live</source>
        <translation>Écriture, en direct</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Said to the model before the first message of this chat. A change makes it read the chat anew.</source>
        <translation>Dit au modèle avant le premier message de cette discussion. Une modification lui fait relire la discussion.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>Strength by layer</source>
        <translation>Intensité par couche</translation>
    </message>
    <message>
        <source>The length of each layer&apos;s part of the memory, first layer on the left.</source>
        <translation>La longueur de la part de chaque couche dans la mémoire, la première couche à gauche.</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Format du prompt</translation>
    </message>
    <message>
        <source>How the turns are written for the model. A change makes it read the chat anew.</source>
        <translation>Comment les messages sont écrits pour le modèle. Après un changement, il relit la discussion.</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Ce que lit le modèle</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.</source>
        <translation>À quel point le modèle a trouvé improbable chaque mot de sa dernière réponse, avant température et pénalités&#xa0;: plus c&apos;est foncé, moins c&apos;est probable.</translation>
    </message>
    <message>
        <source>Show for the next answers</source>
        <translation>Afficher pour les prochaines réponses</translation>
    </message>
    <message>
        <source>Bits for each token</source>
        <translation>Bits par token</translation>
    </message>
    <message>
        <source>How you are named to the model</source>
        <translation>Votre nom pour le modèle</translation>
    </message>
    <message>
        <source>How the model is named to itself</source>
        <translation>Nom du modèle pour lui-même</translation>
    </message>
    <message>
        <source>The names of this format</source>
        <translation>Les noms de ce format</translation>
    </message>
</context>
<context>
    <name>LabArm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Prompt lab</source>
        <translation>Laboratoire de prompts</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Un texte à vous</translation>
    </message>
    <message>
        <source>Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.</source>
        <translation>Rookery y cache des faits inventés, les demande dans chaque ordre et compte ce que le modèle chargé trouve. Rien ne quitte cet ordinateur. Les faits inventés ne sont pas vos vraies questions.</translation>
    </message>
    <message>
        <source>Paste a page or more</source>
        <translation>Collez une page ou plus</translation>
    </message>
    <message>
        <source>Text to make questions from</source>
        <translation>Texte dont tirer les questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>20, rough</source>
        <translation>20, approximatif</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Ouverture du modèle…</translation>
    </message>
    <message>
        <source>Asking… %1 %</source>
        <translation>Questions en cours… %1&#xa0;%</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.</source>
        <translation>Le repère est ce qui a été compté&#xa0;; la barre est l&apos;intervalle où se trouve la vraie proportion avec 95&#xa0;% de certitude. Chaque ordre est comparé à «&#xa0;texte, puis question&#xa0;» sur les mêmes questions.</translation>
    </message>
    <message>
        <source>By place in the text, from its beginning to its end</source>
        <translation>Selon l&apos;endroit dans le texte, du début à la fin</translation>
    </message>
    <message>
        <source>By length of the text, in tokens</source>
        <translation>Selon la longueur du texte, en tokens</translation>
    </message>
    <message>
        <source>Use this order for this model</source>
        <translation>Utiliser cet ordre pour ce modèle</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>A question of your own about it, if you like</source>
        <translation>Votre propre question à ce sujet, si vous voulez</translation>
    </message>
    <message>
        <source>The words its answer must hold</source>
        <translation>Les mots que sa réponse doit contenir</translation>
    </message>
    <message>
        <source>Try the slower orders too</source>
        <translation>Essayer aussi les ordres plus lents</translation>
    </message>
</context>
<context>
    <name>LatestButton</name>
    <message>
        <source>Jump to the latest</source>
        <translation>Aller au plus récent</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Asking about long texts</source>
        <translation>Questions sur de longs textes</translation>
    </message>
    <message>
        <source>A memory of fixed size</source>
        <translation>Une mémoire de taille fixe</translation>
    </message>
    <message>
        <source>Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.</source>
        <translation>La plupart des modèles de langage gardent chaque mot d&apos;une discussion et les parcourent tous encore et encore. Un modèle RWKV lit du début à la fin, une seule fois. Ce qu&apos;il a lu vit dans son état&#xa0;: une mémoire qui a toujours la même taille. C&apos;est pourquoi les longues discussions restent rapides, et pourquoi Rookery peut enregistrer l&apos;état et continuer demain sans rien relire.</translation>
    </message>
    <message>
        <source>Why looking back is hard</source>
        <translation>Pourquoi il est difficile de revenir en arrière</translation>
    </message>
    <message>
        <source>A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.</source>
        <translation>Une petite mémoire ne peut pas contenir un long texte mot pour mot&#xa0;; pendant la lecture, le modèle doit donc décider quoi garder. Si votre question vient après le texte, il décide sans savoir ce que vous voulez, et ce qu&apos;il n&apos;a pas gardé est perdu. Si la question vient avant, il sait quoi chercher pendant qu&apos;il lit.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.</source>
        <translation>Écrivez «&#xa0;Résume le texte ci-dessous&#xa0;:&#xa0;» puis le texte, et non le texte puis «&#xa0;Résume le texte ci-dessus.&#xa0;» Répétez la question à la fin. Demandez une chose à la fois. Pour beaucoup de petits faits, collez le passage important plutôt que tout.</translation>
    </message>
    <message>
        <source>What Rookery does</source>
        <translation>Ce que fait Rookery</translation>
    </message>
    <message>
        <source>When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.</source>
        <translation>Lorsqu&apos;une question vient après un long texte, une ligne au-dessus de la saisie propose de la placer en premier. «&#xa0;Aperçu&#xa0;» montre mot pour mot ce qui serait envoyé&#xa0;; «&#xa0;Appliquer&#xa0;» modifie la saisie, et Ctrl+Z annule. Un message envoyé dans un autre ordre l&apos;indique, et peut être renvoyé tel que saisi ou comparé. Rien n&apos;est modifié sans votre demande, et tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.</source>
        <translation>L&apos;utilité dépend du modèle et du texte. Le laboratoire de prompts, dans le menu Outils, cache des faits inventés dans un texte à vous, les demande dans chaque ordre et compte. Il vous dit quand la différence peut être due au hasard.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Ce que cela ne peut pas faire</translation>
    </message>
    <message>
        <source>The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.</source>
        <translation>L&apos;ordre change ce qui est gardé, pas la quantité qui tient. Il n&apos;aide pas lorsque des centaines de faits comptent à la fois, ni lorsque le texte est plus long que ce pour quoi le modèle a été entraîné. Et un texte peut contenir ses propres ordres&#xa0;: placer votre question en premier n&apos;en protège pas.</translation>
    </message>
</context>
<context>
    <name>LookingBackPicture</name>
    <message>
        <source>Above: the text is read first and most of it is lost before the question comes. Below: the question comes first, and the line of the text that answers it is kept.</source>
        <translation>En haut&#xa0;: le texte est lu d&apos;abord et l&apos;essentiel est perdu avant que vienne la question. En bas&#xa0;: la question vient d&apos;abord, et la ligne du texte qui y répond est gardée.</translation>
    </message>
    <message>
        <source>Text, then question: at the question mark the memory holds a little of everything. The one line that matters may be gone.</source>
        <translation>Texte, puis question&#xa0;: au point d&apos;interrogation, la mémoire contient un peu de tout. La seule ligne importante a peut-être disparu.</translation>
    </message>
    <message>
        <source>Question, then text: the model knows what to look for, and keeps the line that answers.</source>
        <translation>Question, puis texte&#xa0;: le modèle sait quoi chercher et garde la ligne qui répond.</translation>
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
        <translation>La réponse est complète.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Tokenizer</source>
        <translation>&amp;Tokenizer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Clai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Search the model folders again</source>
        <translation>&amp;Parcourir de nouveau les dossiers de modèles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>For&amp;matted answers</source>
        <translation>Réponses mises en &amp;forme</translation>
    </message>
    <message>
        <source>Answers as &amp;plain text</source>
        <translation>Réponses en texte &amp;brut</translation>
    </message>
    <message>
        <source>Answers monospa&amp;ced</source>
        <translation>Réponses à c&amp;hasse fixe</translation>
    </message>
    <message>
        <source>T&amp;his chat</source>
        <translation>Cette &amp;discussion</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre de nouveau</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Remove the &amp;bookmark</source>
        <translation>Retirer le si&amp;gnet</translation>
    </message>
    <message>
        <source>Set a &amp;bookmark</source>
        <translation>Placer un si&amp;gnet</translation>
    </message>
    <message>
        <source>Keeps the memory here, so that going on from it reads nothing</source>
        <translation>Garde la mémoire ici, pour que rien ne soit lu en repartant de ce point</translation>
    </message>
    <message>
        <source>&amp;Two answers at once</source>
        <translation>&amp;Deux réponses à la fois</translation>
    </message>
    <message>
        <source>&amp;Two other answers at once</source>
        <translation>&amp;Deux autres réponses à la fois</translation>
    </message>
    <message>
        <source>T&amp;hree answers at once</source>
        <translation>&amp;Trois réponses à la fois</translation>
    </message>
    <message>
        <source>T&amp;hree other answers at once</source>
        <translation>&amp;Trois autres réponses à la fois</translation>
    </message>
    <message>
        <source>New chat from &amp;here</source>
        <translation>Nouvelle discussion à partir d&apos;&amp;ici</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>With everything after it</source>
        <translation>Avec tout ce qui suit</translation>
    </message>
    <message>
        <source>Has a bookmark</source>
        <translation>Porte un signet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Cut at the longest length</source>
        <translation>Coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>Answer &amp;with</source>
        <translation>Répondre &amp;avec</translation>
    </message>
    <message>
        <source>Answer again &amp;with</source>
        <translation>Répondre à nouveau &amp;avec</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Précis</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Les mots les plus probables&#xa0;; pour les faits et le code</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>É&amp;quilibré</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Pour la plupart des conversations</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Créatif</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Plus de surprise&#xa0;; pour les histoires et les idées</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln token(s)</source>
        <translation>
            <numerusform>Au plus %Ln jeton</numerusform>
            <numerusform>Au plus %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Insert a message below…</source>
        <translation>&amp;Insérer un message en dessous…</translation>
    </message>
    <message>
        <source>Make it the model&apos;s wo&amp;rds</source>
        <translation>En fai&amp;re les mots du modèle</translation>
    </message>
    <message>
        <source>Make it your wo&amp;rds</source>
        <translation>En fai&amp;re vos mots</translation>
    </message>
    <message>
        <source>As another version; what follows is kept</source>
        <translation>Comme autre version ; la suite est gardée</translation>
    </message>
    <message>
        <source>&amp;Show it formatted</source>
        <translation>&amp;Afficher mis en forme</translation>
    </message>
    <message>
        <source>&amp;Select the text</source>
        <translation>&amp;Sélectionner le texte</translation>
    </message>
    <message>
        <source>As it was written, in one piece</source>
        <translation>Tel qu&apos;il a été écrit, d&apos;un seul tenant</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>MessageInsertion</name>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The message to insert</source>
        <translation>Le message à insérer</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 repris, %2 lus</translation>
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
        <translation>%1, %2 couches sur %3</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier est absent</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <translation>Chargement de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Files are used where they are and never copied. A file is read only as data; nothing in it is run.</source>
        <translation>Les fichiers sont utilisés où ils sont et jamais copiés. Un fichier est lu uniquement comme données&#xa0;; rien de son contenu n&apos;est exécuté.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Dossiers parcourus</translation>
    </message>
    <message>
        <source>Files that cannot be used: %1</source>
        <translation>Fichiers inutilisables&#xa0;: %1</translation>
    </message>
    <message>
        <source>They are named like models, but are of another kind or damaged.</source>
        <translation>Ils portent un nom de modèle, mais sont d&apos;un autre type ou endommagés.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Way of answering with %1</source>
        <translation>Manière de répondre avec %1</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Part of this program. Very small: a guide and teller of little stories, not a general assistant.</source>
        <translation>Fait partie de ce programme. Très petit&#xa0;: un guide et un conteur de petites histoires, pas un assistant généraliste.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d&apos;utilisation</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Afficher dans le gestionnaire de &amp;fichiers</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Le fichier reste où il est</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>Move to the &amp;wastebasket (%1)</source>
        <translation>Mettre à la &amp;corbeille (%1)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Vérifier le fichier</translation>
    </message>
    <message>
        <source>Compares its checksum with the published one</source>
        <translation>Compare sa somme de contrôle avec celle publiée</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>The message was deleted.</source>
        <translation>Le message a été supprimé.</translation>
    </message>
    <message>
        <source>This chat was last answered by %1. The present model can go on, after reading the chat once.</source>
        <translation>Dans cette discussion, la dernière réponse vient de %1. Le modèle actuel peut continuer, après avoir lu la discussion une fois.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Charger %1</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
</context>
<context>
    <name>OverlaySection</name>
    <message>
        <source>Tuned state and LoRA</source>
        <translation>État ajusté et LoRA</translation>
    </message>
    <message>
        <source>A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.</source>
        <translation>Un état ajusté donne à %1 une mémoire de départ&#xa0;; un fichier LoRA modifie un peu ses poids. Le modèle est rechargé, et Rookery s&apos;en souvient pour ce modèle.</translation>
    </message>
    <message>
        <source>None in use.</source>
        <translation>Aucun en cours d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Alpha of %1</source>
        <translation>Alpha de %1</translation>
    </message>
    <message>
        <source>How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.</source>
        <translation>La force d&apos;action du fichier&#xa0;: ce nombre divisé par son rang. Il a été choisi à l&apos;entraînement du fichier et n&apos;y figure pas&#xa0;; cherchez là où vous avez obtenu le fichier. 32 est courant.</translation>
    </message>
    <message>
        <source>Alpha of the LoRA file</source>
        <translation>Alpha du fichier LoRA</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>Charger avec</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use a tuned state…</source>
        <translation>Utiliser un état ajusté…</translation>
    </message>
    <message>
        <source>Use a LoRA file…</source>
        <translation>Utiliser un fichier LoRA…</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Retirer les deux</translation>
    </message>
    <message>
        <source>Remove tuned state and LoRA</source>
        <translation>Retirer l&apos;état ajusté et LoRA</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the chat</source>
        <translation>Retour à la discussion</translation>
    </message>
</context>
<context>
    <name>PassagePopup</name>
    <message>
        <source>In the document</source>
        <translation>Dans le document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Modifier le préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>System prompt: who the model should be, how it should answer</source>
        <translation>Prompt système&#xa0;: qui le modèle doit être, comment il doit répondre</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Vous dites</translation>
    </message>
    <message>
        <source>Example %1: you say</source>
        <translation>Exemple %1&#xa0;: vous dites</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Le modèle répond</translation>
    </message>
    <message>
        <source>Example %1: the model answers</source>
        <translation>Exemple %1&#xa0;: le modèle répond</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tuned state</source>
        <translation>État ajusté</translation>
    </message>
    <message>
        <source>A file that lets the model begin as somebody else, without being told.</source>
        <translation>Un fichier qui fait commencer le modèle en tant que quelqu&apos;un d&apos;autre, sans le lui dire.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Précis</translation>
    </message>
    <message>
        <source>The likeliest words; for facts and code</source>
        <translation>Les mots les plus probables&#xa0;; pour les faits et le code</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>É&amp;quilibré</translation>
    </message>
    <message>
        <source>For most conversations</source>
        <translation>Pour la plupart des conversations</translation>
    </message>
    <message>
        <source>&amp;Creative</source>
        <translation>&amp;Créatif</translation>
    </message>
    <message>
        <source>More surprise; for stories and ideas</source>
        <translation>Plus de surprise&#xa0;; pour les histoires et les idées</translation>
    </message>
    <message>
        <source>As in all &amp;chats</source>
        <translation>Comme dans toutes les &amp;discussions</translation>
    </message>
</context>
<context>
    <name>PresetPage</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Ways to begin a chat</source>
        <translation>Façons de commencer une discussion</translation>
    </message>
    <message>
        <source>A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.</source>
        <translation>Un préréglage est lu une fois par le modèle et gardé comme mémoire&#xa0;: une discussion qui commence ainsi démarre aussitôt, quelle que soit sa longueur.</translation>
    </message>
    <message>
        <source>No presets yet. Make one for what you ask often: a translator, a reviewer, a character.</source>
        <translation>Pas encore de préréglages. Créez-en un pour ce que vous demandez souvent&#xa0;: un traducteur, un relecteur, un personnage.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Read: starts at once</source>
        <translation>Lu&#xa0;: démarre aussitôt</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New chat with “%1”</source>
        <translation>Nouvelle discussion avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PromptBadge</name>
    <message>
        <source>Sent with the question first</source>
        <translation>Envoyé avec la question en premier</translation>
    </message>
    <message>
        <source>Shows what was sent, and lets you send it as typed</source>
        <translation>Montre ce qui a été envoyé et permet de l&apos;envoyer tel que saisi</translation>
    </message>
</context>
<context>
    <name>PromptColumn</name>
    <message>
        <source>Instead of “%1”</source>
        <translation>Au lieu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unchanged; %1 characters are not shown here.</source>
        <translation>Inchangé&#xa0;; %1 caractères ne sont pas affichés ici.</translation>
    </message>
</context>
<context>
    <name>PromptCompare</name>
    <message>
        <source>Being written…</source>
        <translation>En cours d&apos;écriture…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuer avec celle-ci</translation>
    </message>
    <message>
        <source>Both orders</source>
        <translation>Les deux ordres</translation>
    </message>
    <message>
        <source>One comparison says little: the prompt lab in the menu Tools counts.</source>
        <translation>Une seule comparaison dit peu&#xa0;: le laboratoire de prompts, dans le menu Outils, compte.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tel que saisi</translation>
    </message>
    <message>
        <source>With the question first</source>
        <translation>Avec la question en premier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PromptOffer</name>
    <message>
        <source>The question stands first now.</source>
        <translation>La question est maintenant en premier.</translation>
    </message>
    <message>
        <source>The question comes after a long text. The model reads once: ask first?</source>
        <translation>La question vient après un long texte. Le modèle lit une seule fois&#xa0;: la poser d&apos;abord&#xa0;?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>The question first</source>
        <translation>La question en premier</translation>
    </message>
    <message>
        <source>This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.</source>
        <translation>Cela peut aider&#xa0;: le modèle garde ce qu&apos;il lit dans une petite mémoire&#xa0;; avec la question devant, il sait quoi garder.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment demander</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tel que saisi</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>Tel que ce serait envoyé</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tel qu&apos;envoyé</translation>
    </message>
    <message>
        <source>Always in this chat</source>
        <translation>Toujours dans cette discussion</translation>
    </message>
    <message>
        <source>Never in this chat</source>
        <translation>Jamais dans cette discussion</translation>
    </message>
    <message>
        <source>This way for this model</source>
        <translation>Ainsi pour ce modèle</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Send again as typed</source>
        <translation>Renvoyer tel que saisi</translation>
    </message>
    <message>
        <source>Compare both answers</source>
        <translation>Comparer les deux réponses</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Switch to a chat, or search in all of them</source>
        <translation>Aller à une discussion, ou rechercher dans toutes</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Il n&apos;y a pas encore de discussions.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Afficher %1 dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>SamplerNumbers</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest word.</source>
        <translation>Plus elle est haute, plus il y a de surprise&#xa0;; 0 prend toujours le mot le plus probable.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together have this share are considered.</source>
        <translation>Seuls sont pris en compte les mots les plus probables qui atteignent ensemble cette part.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Makes every word that was already used less likely.</source>
        <translation>Rend moins probable chaque mot déjà utilisé.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>The same, stronger the more often it was used.</source>
        <translation>De même, d&apos;autant plus fort que le mot a été utilisé souvent.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>In tokens</source>
        <translation>En tokens</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; −1 takes another one each time.</source>
        <translation>La même graine donne la même réponse&#xa0;; −1 en prend une autre à chaque fois.</translation>
    </message>
    <message>
        <source>Penalties fade by half after</source>
        <translation>Les pénalités diminuent de moitié après</translation>
    </message>
    <message>
        <source>In tokens; 0: they never fade.</source>
        <translation>En jetons ; 0 : elles ne s&apos;effacent jamais.</translation>
    </message>
    <message>
        <source>Texts that end the answer</source>
        <translation>Textes qui terminent la réponse</translation>
    </message>
    <message>
        <source>One on each line; 
 stands for a new line. The answer stops before the first of them.</source>
        <translation>Un par ligne&#xa0;; \n représente une nouvelle ligne. La réponse s&apos;arrête avant le premier d&apos;entre eux.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>SamplerSettings</name>
    <message>
        <source>Way of answering</source>
        <translation>Manière de répondre</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>Answers to each message</source>
        <translation>Réponses à chaque message</translation>
    </message>
    <message>
        <source>Made at the same time; you keep one, the others stay as branches.</source>
        <translation>Produites en même temps&#xa0;; vous en gardez une, les autres restent comme branches.</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Masquer les valeurs</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Afficher les valeurs</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search chats</source>
        <translation>Rechercher des discussions</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>For other programs</source>
        <translation>Pour d&apos;autres programmes</translation>
    </message>
    <message>
        <source>A server on this computer that speaks like the OpenAI interface. Nobody outside this computer can reach it, it asks for a key, and nothing that is asked is stored.</source>
        <translation>Un serveur sur cet ordinateur qui parle comme l&apos;interface OpenAI. Personne en dehors de cet ordinateur ne peut l&apos;atteindre, il exige une clé, et rien de ce qui est demandé n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Let other programs ask the model</source>
        <translation>Laisser d&apos;autres programmes interroger le modèle</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>A command line for a terminal; it contains the key.</source>
        <translation>Une ligne de commande pour un terminal&#xa0;; elle contient la clé.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Copier un exemple</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Enter commence une nouvelle ligne.</translation>
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
        <translation>Ordre des longs messages</translation>
    </message>
    <message>
        <source>These models read once, from start to end. A question that stands before a long text often helps them.</source>
        <translation>Ces modèles lisent une seule fois, du début à la fin. Une question placée avant un long texte les aide souvent.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggérer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Said to the model before the first message of every new chat: who it should be, how it should answer.</source>
        <translation>Dit au modèle avant le premier message de chaque nouvelle discussion&#xa0;: qui il doit être, comment il doit répondre.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>L&apos;habituel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>These settings as a file</source>
        <translation>Ces paramètres dans un fichier</translation>
    </message>
    <message>
        <source>To take them to another computer. Chats, paths and keys are not among them.</source>
        <translation>Pour les emporter sur un autre ordinateur. Les discussions, chemins et clés n&apos;en font pas partie.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Écrire dans un fichier…</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Reprendre d&apos;un fichier…</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>Say when an answer is complete</source>
        <translation>Signaler quand une réponse est complète</translation>
    </message>
    <message>
        <source>A message of the desktop, when this window is not in front.</source>
        <translation>Une notification du bureau, lorsque cette fenêtre n&apos;est pas au premier plan.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>The icon in the tray shows the window again; Quit ends the program. Where the desktop has no tray, closing ends it as always.</source>
        <translation>L’icône de la zone de notification montre à nouveau la fenêtre ; « Quitter » met fin au programme. Là où le bureau n’a pas de telle zone, fermer y met fin comme toujours.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Pendant l&apos;écriture</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty box)</source>
        <translation>Modifier le dernier message (dans un champ vide)</translation>
    </message>
    <message>
        <source>Go to the messages (in an empty box)</source>
        <translation>Aller aux messages (dans un champ vide)</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>Dans la liste des discussions</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Menu of actions</source>
        <translation>Menu d&apos;actions</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Aucun modèle chargé</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Speed of the last answer</source>
        <translation>Vitesse de la dernière réponse</translation>
    </message>
    <message>
        <source>Tokens that were remembered, and tokens that had to be read</source>
        <translation>Tokens retenus, et tokens qu&apos;il a fallu lire</translation>
    </message>
    <message>
        <source>Size of the memory of this chat; it does not grow</source>
        <translation>Taille de la mémoire de cette discussion&#xa0;; elle n&apos;augmente pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Saved memories</source>
        <translation>Mémoires enregistrées</translation>
    </message>
    <message>
        <source>What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.</source>
        <translation>Ce que le modèle retient de chaque discussion, pour ne jamais avoir à la relire. Les mots sont toujours conservés&#xa0;; une discussion sans sa mémoire est relue une fois avec son prochain message.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 utilisés sur %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Beyond it the memories that were not used for longest go first, except those that are kept.</source>
        <translation>Au-delà, les mémoires inutilisées depuis le plus longtemps partent en premier, sauf celles qui sont gardées.</translation>
    </message>
    <message>
        <source>Limit in megabytes</source>
        <translation>Limite en mégaoctets</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Forget all memories</source>
        <translation>Oublier toutes les mémoires</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Par discussion</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The first answer leaves the first memory.</source>
        <translation>Rien n&apos;est encore enregistré. La première réponse laisse la première mémoire.</translation>
    </message>
    <message>
        <source>All chats in one file</source>
        <translation>Toutes les discussions dans un fichier</translation>
    </message>
    <message>
        <source>A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.</source>
        <translation>Une sauvegarde contient chaque mot de chaque discussion. La restauration met ses discussions à la place des actuelles, qui sont conservées à côté.</translation>
    </message>
</context>
<context>
    <name>StorageRow</name>
    <message numerus="yes">
        <source>%Ln state(s)</source>
        <translation>
            <numerusform>%Ln état</numerusform>
            <numerusform>%Ln états</numerusform>
        </translation>
    </message>
    <message>
        <source>Let “%1” give way to the limit</source>
        <translation>Laisser «&#xa0;%1&#xa0;» céder à la limite</translation>
    </message>
    <message>
        <source>Keep the memory of “%1”</source>
        <translation>Garder la mémoire de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kept; click to let it give way</source>
        <translation>Gardée&#xa0;; cliquez pour la laisser céder</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Forget the memory of “%1”</source>
        <translation>Oublier la mémoire de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Forget this memory</source>
        <translation>Oublier cette mémoire</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln second(s)</source>
        <translation>
            <numerusform>Réflexion de %Ln seconde</numerusform>
            <numerusform>Réflexion de %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %Ln minute(s)</source>
        <translation>
            <numerusform>Réflexion de %Ln minute</numerusform>
            <numerusform>Réflexion de %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenCostRow</name>
    <message>
        <source>The tokens stand for a slightly different text.</source>
        <translation>Les tokens représentent un texte légèrement différent.</translation>
    </message>
    <message>
        <source>Belongs to the model</source>
        <translation>Appartient au modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes per token</source>
        <translation>%1 octets par token</translation>
    </message>
</context>
<context>
    <name>TokenPiece</name>
    <message numerus="yes">
        <source>Token %1, %Ln byte(s): %2</source>
        <translation>
            <numerusform>Token %1, %Ln octet&#xa0;: %2</numerusform>
            <numerusform>Token %1, %Ln octets&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(pas de texte)</translation>
    </message>
</context>
<context>
    <name>TokenizerMenu</name>
    <message>
        <source>Belongs to the model</source>
        <translation>Appartient au modèle</translation>
    </message>
</context>
<context>
    <name>TokenizerPage</name>
    <message>
        <source>Try tokenizers</source>
        <translation>Essayer les tokenizers</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>Type or paste anything in any language. It stays on this computer and is not kept.</source>
        <translation>Saisissez ou collez ce que vous voulez, dans n&apos;importe quelle langue. Le texte reste sur cet ordinateur et n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>For example: Hello, world! 你好，世界！ Grüße 👋</source>
        <translation>Par exemple&#xa0;: Hello, world! 你好，世界！ Grüße 👋</translation>
    </message>
    <message>
        <source>Text to turn into tokens</source>
        <translation>Texte à convertir en tokens</translation>
    </message>
    <message>
        <source>Only the first 64 KiB of the text are used.</source>
        <translation>Seuls les 64 premiers Kio du texte sont utilisés.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Fewer tokens are read faster. Choose a line to see its pieces.</source>
        <translation>Moins de tokens se lisent plus vite. Choisissez une ligne pour voir ses morceaux.</translation>
    </message>
    <message>
        <source>Open a tokenizer file…</source>
        <translation>Ouvrir un fichier de tokenizer…</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Morceaux de %1</translation>
    </message>
    <message>
        <source>%1 tokens for %2 bytes. ␣ is a space, ↵ a new line, ⇥ a tab; &lt;0xE4&gt; is a byte that is no character by itself.</source>
        <translation>%1 tokens pour %2 octets. ␣ est une espace, ↵ une nouvelle ligne, ⇥ une tabulation&#xa0;; &lt;0xE4&gt; est un octet qui n&apos;est pas un caractère à lui seul.</translation>
    </message>
    <message>
        <source>Show numbers and bytes</source>
        <translation>Afficher les numéros et les octets</translation>
    </message>
    <message>
        <source>The pieces appear here.</source>
        <translation>Les morceaux apparaissent ici.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Les %1 premiers sont affichés.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Montrer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rookery is still running</source>
        <translation>Rookery tourne toujours</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the window again; Quit ends it.</source>
        <translation>Son icône dans la zone de notification montre à nouveau la fenêtre ; « Quitter » y met fin.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rookery::AnswerChecks</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Of %1 numbers and quotations in the answer, %2 stand in the document.</source>
        <translation>Sur %1 nombres et citations de la réponse, %2 figurent dans le document.</translation>
    </message>
</context>
<context>
    <name>rookery::Application</name>
    <message>
        <source>Conversations can be read but nothing new can be kept.</source>
        <translation>Les conversations peuvent être lues, mais rien de nouveau ne peut être conservé.</translation>
    </message>
    <message numerus="yes">
        <source>The file with the conversations was damaged. %Ln message(s) could be saved from it.</source>
        <translation>
            <numerusform>Le fichier des conversations était endommagé. %Ln message a pu en être sauvé.</numerusform>
            <numerusform>Le fichier des conversations était endommagé. %Ln messages ont pu en être sauvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Le fichier endommagé est conservé sous %1</translation>
    </message>
    <message>
        <source>The saved memories were damaged and have been made anew. No words are lost; each chat is read once more with its next message.</source>
        <translation>Les mémoires enregistrées étaient endommagées et ont été recréées. Aucun mot n&apos;est perdu&#xa0;; chaque discussion est relue une fois avec son prochain message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were interrupted last time and can be continued.</source>
        <translation>
            <numerusform>%Ln réponse a été interrompue la dernière fois et peut être continuée.</numerusform>
            <numerusform>%Ln réponses ont été interrompues la dernière fois et peuvent être continuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations cannot be opened.</source>
        <translation>Les conversations ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>This tokenizer cannot be used.</source>
        <translation>Ce tokenizer ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Puce graphique intégrée</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Private chat with RWKV models. Everything happens on this computer; nothing is sent anywhere.&lt;br&gt;&lt;br&gt;Licence: Apache License 2.0. The built-in Guide is a demonstration model of only 5.4 million parameters, trained for this program on open text: Tatoeba (CC BY 2.0 FR), StoryWeaver and African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Built with Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c and nlohmann-json. Vocabularies: RWKV World and GPT-NeoX 20B (Apache License 2.0).</source>
        <translation>&lt;b&gt;Rookery %1&lt;/b&gt;&lt;br&gt;Discussion privée avec des modèles RWKV. Tout se passe sur cet ordinateur&#xa0;; rien n&apos;est envoyé nulle part.&lt;br&gt;&lt;br&gt;Licence&#xa0;: Apache License 2.0. Le guide intégré est un modèle de démonstration de seulement 5,4 millions de paramètres, entraîné pour ce programme sur du texte libre&#xa0;: Tatoeba (CC BY 2.0 FR), StoryWeaver et African Storybook (CC BY 4.0).&lt;br&gt;&lt;br&gt;Construit avec Qt %2, SQLite, SentencePiece, Highway, PCRE2, ICU, md4c et nlohmann-json. Vocabulaires&#xa0;: RWKV World et GPT-NeoX 20B (Apache License 2.0).</translation>
    </message>
    <message>
        <source>No summary of this chat came about. Try again, or use a larger model: Model &gt; Get models.</source>
        <translation>Aucun résumé de cette discussion n&apos;a pu être obtenu. Réessayez, ou utilisez un modèle plus grand : Modèle &gt; Obtenir des modèles.</translation>
    </message>
    <message>
        <source>The temporary chat “%1” is kept until Rookery ends, or until you close this line.</source>
        <translation>La discussion temporaire «&#xa0;%1&#xa0;» est gardée jusqu&apos;à la fermeture de Rookery, ou jusqu&apos;à ce que vous fermiez cette ligne.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>rookery::Benchmark</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1&#xa0;: mesure en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).</source>
        <translation>%1 écrit à %2&#xa0;% de ce que permet cette mémoire (%3 Go/s, chaque poids lu une fois par token).</translation>
    </message>
    <message>
        <source>More than all of it is possible: small models stay in the processor&apos;s cache, and weights that meet zeros are not read.</source>
        <translation>Plus de 100&#xa0;% est possible&#xa0;: les petits modèles restent dans le cache du processeur, et les poids qui rencontrent des zéros ne sont pas lus.</translation>
    </message>
</context>
<context>
    <name>rookery::CatalogueModel</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>environ %Ln seconde restante</numerusform>
            <numerusform>environ %Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>environ %Ln heure restante</numerusform>
            <numerusform>environ %Ln heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Very quick everywhere. Short, simple answers; it often errs.</source>
        <translation>Très rapide partout. Réponses courtes et simples&#xa0;; se trompe souvent.</translation>
    </message>
    <message>
        <source>Quick on most computers. Simple answers; check what it says.</source>
        <translation>Rapide sur la plupart des ordinateurs. Réponses simples&#xa0;; vérifiez ce qu&apos;il dit.</translation>
    </message>
    <message>
        <source>A fair balance of speed and sense for most computers.</source>
        <translation>Un bon équilibre entre vitesse et pertinence pour la plupart des ordinateurs.</translation>
    </message>
    <message>
        <source>Better answers, at some cost of speed.</source>
        <translation>De meilleures réponses, un peu moins vite.</translation>
    </message>
    <message>
        <source>The best answers of this list; for computers with much memory.</source>
        <translation>Les meilleures réponses de cette liste&#xa0;; pour les ordinateurs dotés de beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et autres</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>size not published</source>
        <translation>taille non publiée</translation>
    </message>
    <message>
        <source>Fits well into this computer&apos;s memory.</source>
        <translation>Tient bien dans la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Fits only just: other programs may become slow.</source>
        <translation>Tient tout juste&#xa0;: d&apos;autres programmes peuvent ralentir.</translation>
    </message>
    <message>
        <source>Too large for this computer&apos;s memory.</source>
        <translation>Trop grand pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>About %1 tokens a second, estimated from the model in use.</source>
        <translation>Environ %1 tokens par seconde, estimation d&apos;après le modèle utilisé.</translation>
    </message>
    <message>
        <source>No checksum was published: only its length can be checked.</source>
        <translation>Aucune somme de contrôle n&apos;a été publiée&#xa0;: seule la longueur peut être vérifiée.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Sa somme de contrôle est vérifiée.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches %2 into %3.</source>
        <translation>Rookery se connecte à %1 et récupère %2 dans %3.</translation>
    </message>
    <message>
        <source>Rookery connects to %1 and fetches a file of unknown size into %2.</source>
        <translation>Rookery se connecte à %1 et récupère un fichier de taille inconnue dans %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Attend la fin du précédent.</translation>
    </message>
    <message>
        <source>%1; tries again soon.</source>
        <translation>%1&#xa0;; nouvel essai bientôt.</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>En pause à %1.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>“%1” is here, and its checksum is right.</source>
        <translation>«&#xa0;%1&#xa0;» est là, et sa somme de contrôle est correcte.</translation>
    </message>
    <message>
        <source>“%1” is here. No checksum was published for it.</source>
        <translation>«&#xa0;%1&#xa0;» est là. Aucune somme de contrôle n&apos;a été publiée.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
</context>
<context>
    <name>rookery::ConversationListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Cela n&apos;a pas pu être fait.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>rookery::Desktop</name>
    <message>
        <source>The model is working</source>
        <translation>Le modèle travaille</translation>
    </message>
</context>
<context>
    <name>rookery::DeviceListModel</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
</context>
<context>
    <name>rookery::DocumentLibrary</name>
    <message>
        <source>Taking out the text…</source>
        <translation>Extraction du texte…</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 tokens sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 s left</source>
        <translation>%1 tokens sur %2, %3 s restantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) without text left out</source>
        <translation>
            <numerusform>%Ln partie sans texte omise</numerusform>
            <numerusform>%Ln parties sans texte omises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens read by %2</source>
        <translation>%1 tokens lus par %2</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>Load a model to see what reading takes.</source>
        <translation>Chargez un modèle pour voir ce que demande la lecture.</translation>
    </message>
    <message>
        <source>%1 tokens; how long that takes is known once the model has read something</source>
        <translation>%1 tokens&#xa0;; la durée sera connue une fois que le modèle aura lu quelque chose</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 s</source>
        <translation>%1 tokens, environ %2 s</translation>
    </message>
    <message>
        <source>%1 tokens, about %2 min</source>
        <translation>%1 tokens, environ %2 min</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</source>
        <translation>Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another model was loaded in the meantime. Read it again with this one.</source>
        <translation>Un autre modèle a été chargé entre-temps. Relisez le document avec celui-ci.</translation>
    </message>
    <message>
        <source>%1 is read.</source>
        <translation>%1 est lu.</translation>
    </message>
</context>
<context>
    <name>rookery::FileCheck</name>
    <message>
        <source>Checking %1: %2 %</source>
        <translation>Vérification de %1 : %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The checksum of %1 was made. The catalogue has none to compare it with: compare it with the one on the page that the file comes from.</source>
        <translation>La somme de contrôle de %1 est calculée. Le catalogue n’en a pas pour la comparer : comparez-la avec celle de la page d’où vient le fichier.</translation>
    </message>
    <message>
        <source>%1 is whole: its checksum is the one that was published for %2.</source>
        <translation>%1 est intact : sa somme de contrôle est celle publiée pour %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was published for %2. If you did not change it, fetch it again.</source>
        <translation>%1 n’est pas le fichier publié pour %2. Si vous ne l’avez pas modifié, téléchargez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>rookery::LocalServer</name>
    <message>
        <source>Port %1 cannot be opened. Choose another one. (%2)</source>
        <translation>Le port %1 ne peut pas être ouvert. Choisissez-en un autre. (%2)</translation>
    </message>
</context>
<context>
    <name>rookery::ModelLibrary</name>
    <message>
        <source>%1 · %2 parameters · %3</source>
        <translation>%1 · %2 paramètres · %3</translation>
    </message>
    <message>
        <source>comes with Rookery</source>
        <translation>fourni avec Rookery</translation>
    </message>
    <message>
        <source>the memory of a chat takes %1</source>
        <translation>la mémoire d&apos;une discussion occupe %1</translation>
    </message>
    <message>
        <source>Needs %1 of memory; %2</source>
        <translation>Nécessite %1 de mémoire&#xa0;; %2</translation>
    </message>
    <message>
        <source>Needs %1 of memory, too much for the %2 here; %3</source>
        <translation>Nécessite %1 de mémoire, trop pour les %2 disponibles ici&#xa0;; %3</translation>
    </message>
    <message>
        <source>Needs %1 of memory and fits; %2</source>
        <translation>Nécessite %1 de mémoire et convient&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>RWKV models (%1)</source>
        <translation>Modèles RWKV (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file to begin.</source>
        <translation>Aucun modèle n&apos;est chargé. Ouvrez un fichier de modèle pour commencer.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The tokenizer that you chose for “%1” cannot be used; its own is.</source>
        <translation>Le tokenizer que vous avez choisi pour «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;; le sien l&apos;est.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded. %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être chargé. %2</translation>
    </message>
    <message>
        <source>“%1” goes on answering.</source>
        <translation>«&#xa0;%1&#xa0;» continue à répondre.</translation>
    </message>
    <message>
        <source>“%1” could not be loaded with its tuned state or LoRA file.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être chargé avec son état ajusté ou son fichier LoRA.</translation>
    </message>
    <message>
        <source>It is loaded without.</source>
        <translation>Il est chargé sans.</translation>
    </message>
    <message>
        <source>Tuned state: %1</source>
        <translation>État ajusté&#xa0;: %1</translation>
    </message>
    <message>
        <source>LoRA: %1, alpha %2</source>
        <translation>LoRA&#xa0;: %1, alpha %2</translation>
    </message>
    <message>
        <source>Tuned states and LoRA files (%1)</source>
        <translation>États ajustés et fichiers LoRA (%1)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. Delete it in the file manager.</source>
        <translation>%1 n&apos;a pas pu être mis à la corbeille. Supprimez-le dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>This folder cannot be read. Check its permissions.</source>
        <translation>Ce dossier ne peut pas être lu. Vérifiez ses autorisations.</translation>
    </message>
    <message numerus="yes">
        <source>The search ended after %Ln file(s). Add only the folders that hold models.</source>
        <translation>
            <numerusform>La recherche s&apos;est arrêtée après %Ln fichier. N&apos;ajoutez que les dossiers qui contiennent des modèles.</numerusform>
            <numerusform>La recherche s&apos;est arrêtée après %Ln fichiers. N&apos;ajoutez que les dossiers qui contiennent des modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1 of memory, and %2 are free now; %3</source>
        <translation>Nécessite %1 de mémoire, et %2 sont libres en ce moment&#xa0;; %3</translation>
    </message>
    <message>
        <source>does not fit into the free memory</source>
        <translation>ne tient pas dans la mémoire libre</translation>
    </message>
    <message>
        <source>“%1” needs %2 of memory and %3 are free, so it was not loaded.</source>
        <translation>«&#xa0;%1&#xa0;» nécessite %2 de mémoire et %3 sont libres&#xa0;; il n&apos;a donc pas été chargé.</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Charger quand même</translation>
    </message>
</context>
<context>
    <name>rookery::OpenConversation</name>
    <message>
        <source>The conversation cannot be opened.</source>
        <translation>La conversation ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Cela n&apos;a pas pu être fait.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <translation>En attente du chargement du modèle</translation>
    </message>
    <message>
        <source>Waiting for a model: choose one</source>
        <translation>En attente d&apos;un modèle&#xa0;: choisissez-en un</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Prochain dans la file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) come first</source>
        <translation>
            <numerusform>%Ln réponse passe avant</numerusform>
            <numerusform>%Ln réponses passent avant</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be kept on the disk.</source>
        <translation>La réponse n&apos;a pas pu être conservée sur le disque.</translation>
    </message>
    <message>
        <source>The answer cannot be kept on the disk at the moment.</source>
        <translation>La réponse ne peut pas être conservée sur le disque pour le moment.</translation>
    </message>
    <message>
        <source>The answers could not be begun.</source>
        <translation>Les réponses n&apos;ont pas pu être commencées.</translation>
    </message>
    <message>
        <source>The message could not be changed.</source>
        <translation>Le message n&apos;a pas pu être modifié.</translation>
    </message>
    <message>
        <source>The new conversation could not be made.</source>
        <translation>La nouvelle conversation n&apos;a pas pu être créée.</translation>
    </message>
</context>
<context>
    <name>rookery::PresetListModel</name>
    <message>
        <source>The presets cannot be read.</source>
        <translation>Les préréglages ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The presets could not be kept on the disk.</source>
        <translation>Les préréglages n&apos;ont pas pu être conservés sur le disque.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptHelper</name>
    <message>
        <source>Ask first</source>
        <translation>Demander d&apos;abord</translation>
    </message>
    <message>
        <source>Ask first and again at the end</source>
        <translation>Demander d&apos;abord et de nouveau à la fin</translation>
    </message>
    <message>
        <source>Ask first and read twice</source>
        <translation>Demander d&apos;abord et lire deux fois</translation>
    </message>
    <message>
        <source>Read in parts, each with the question</source>
        <translation>Lire par parties, chacune avec la question</translation>
    </message>
    <message>
        <source>Ask first, then once more with the best passages</source>
        <translation>Demander d&apos;abord, puis encore une fois avec les meilleurs passages</translation>
    </message>
    <message>
        <source>Send only the best passages</source>
        <translation>Envoyer seulement les meilleurs passages</translation>
    </message>
    <message>
        <source>It points back to what stands before it.</source>
        <translation>Elle renvoie à ce qui la précède.</translation>
    </message>
    <message>
        <source>The text before it was pasted or attached.</source>
        <translation>Le texte qui précède a été collé ou joint.</translation>
    </message>
    <message>
        <source>The text before it is set apart.</source>
        <translation>Le texte qui précède est séparé.</translation>
    </message>
    <message>
        <source>It reads like a request.</source>
        <translation>Elle se lit comme une demande.</translation>
    </message>
    <message>
        <source>It speaks about the text.</source>
        <translation>Elle parle du texte.</translation>
    </message>
    <message>
        <source>A much longer text stands before it.</source>
        <translation>Un texte beaucoup plus long la précède.</translation>
    </message>
    <message>
        <source>Part %1 of %2. Keep for: %3</source>
        <translation>Partie %1 sur %2. À garder pour&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>The language of the question was not recognised, so its words stay as they are.</source>
        <translation>La langue de la question n&apos;a pas été reconnue&#xa0;; ses mots restent donc tels quels.</translation>
    </message>
    <message>
        <source>A word that points back could not be turned. Please check the question.</source>
        <translation>Un mot qui renvoie en arrière n&apos;a pas pu être changé. Vérifiez la question.</translation>
    </message>
    <message>
        <source>Part %1 of %2. If it does not tell, say: not mentioned.</source>
        <translation>Partie %1 sur %2. Si elle ne le dit pas, répondre&#xa0;: non mentionné.</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>non mentionné</translation>
    </message>
    <message>
        <source>Ask each part by itself, send the surest</source>
        <translation>Interroger chaque partie séparément, envoyer la plus sûre</translation>
    </message>
    <message>
        <source>Asking part %1 of %2…</source>
        <translation>Interrogation de la partie %1 sur %2…</translation>
    </message>
    <message>
        <source>%1 of %2 tokens tested with this model</source>
        <translation>%1 sur %2 tokens testés avec ce modèle</translation>
    </message>
    <message>
        <source>The text is longer than what was tested with this model: the best passages alone may serve better.</source>
        <translation>Le texte est plus long que ce qui a été testé avec ce modèle&#xa0;: les meilleurs passages seuls conviendraient peut-être mieux.</translation>
    </message>
</context>
<context>
    <name>rookery::PromptLab</name>
    <message>
        <source>A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.</source>
        <translation>Une différence de 30 points est décelée dans %1&#xa0;% des essais, une de 15 points dans %2&#xa0;%.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>votre texte</translation>
    </message>
    <message>
        <source>The text is too short for questions. Paste at least a page of sentences.</source>
        <translation>Le texte est trop court pour des questions. Collez au moins une page de phrases.</translation>
    </message>
    <message>
        <source>Text, then question</source>
        <translation>Texte, puis question</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Question d&apos;abord</translation>
    </message>
    <message>
        <source>Question first and at the end</source>
        <translation>Question d&apos;abord et à la fin</translation>
    </message>
    <message>
        <source>Question first, text twice</source>
        <translation>Question d&apos;abord, texte deux fois</translation>
    </message>
    <message>
        <source>Look again at the best passages</source>
        <translation>Revoir les meilleurs passages</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Par parties</translation>
    </message>
    <message>
        <source>Question first, then the best passages</source>
        <translation>Question d&apos;abord, puis les meilleurs passages</translation>
    </message>
    <message>
        <source>Only the best passages</source>
        <translation>Seulement les meilleurs passages</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>nettement plus</translation>
    </message>
    <message>
        <source>clearly fewer</source>
        <translation>nettement moins</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence nette</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.</source>
        <translation>«&#xa0;%1&#xa0;» a trouvé davantage. Avec ce modèle, dans votre test&#xa0;: %2 sur %3 au lieu de %4 sur %5.</translation>
    </message>
</context>
<context>
    <name>rookery::SamplingLayer</name>
    <message>
        <source>From the program&apos;s settings</source>
        <translation>Des paramètres du programme</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Défini pour ce modèle</translation>
    </message>
    <message>
        <source>From the settings of this model</source>
        <translation>Des paramètres de ce modèle</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Défini pour cette discussion</translation>
    </message>
</context>
<context>
    <name>rookery::Settings</name>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>rookery::Status</name>
    <message numerus="yes">
        <source>%1 · %Ln thread(s)</source>
        <translation>
            <numerusform>%1 · %Ln thread</numerusform>
            <numerusform>%1 · %Ln threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>resumed %1, %2 to read</source>
        <translation>%1 repris, %2 à lire</translation>
    </message>
    <message>
        <source>resumed %1, read %2</source>
        <translation>%1 repris, %2 lus</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>%1 (a KV cache: %2 est.)</source>
        <translation>%1 (un cache KV&#xa0;: %2 est.)</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading the model, %1 of %2</source>
        <translation>Chargement du modèle, %1 sur %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Lecture de %1 tokens sur %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2 tokens, %3 s left</source>
        <translation>Lecture de %1 tokens sur %2, %3 s restantes</translation>
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
        <translation>Le seul appareil graphique est logiciel, plus lent que le processeur lui-même.</translation>
    </message>
    <message>
        <source>No graphics card with a working Vulkan or CUDA driver was found.</source>
        <translation>Aucune carte graphique avec un pilote Vulkan ou CUDA fonctionnel n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>No memory of this chat was saved for this model: it is read with the next message.</source>
        <translation>Aucune mémoire de cette discussion n&apos;a été enregistrée pour ce modèle&#xa0;: elle est lue avec le prochain message.</translation>
    </message>
    <message>
        <source>The memory saved with this chat was taken up; nothing has to be read.</source>
        <translation>La mémoire enregistrée avec cette discussion a été reprise&#xa0;; rien n&apos;est à lire.</translation>
    </message>
    <message>
        <source>Went on from the state in memory; only what is new was read.</source>
        <translation>Repris à partir de l&apos;état en mémoire&#xa0;; seul ce qui est nouveau a été lu.</translation>
    </message>
    <message>
        <source>Went on from the state saved on the disk; only what came after it was read.</source>
        <translation>Repris à partir de l&apos;état enregistré sur le disque&#xa0;; seul ce qui le suit a été lu.</translation>
    </message>
    <message>
        <source>No saved state fits the beginning of this chat with this model: all of it was read.</source>
        <translation>Aucun état enregistré ne correspond au début de cette discussion avec ce modèle&#xa0;: tout a été lu.</translation>
    </message>
    <message>
        <source>The memory of the graphics processor is too small for this model, so the processor computes.</source>
        <translation>La mémoire du processeur graphique est trop petite pour ce modèle ; le processeur calcule donc.</translation>
    </message>
    <message>
        <source>The graphics processor stopped working, so the processor computes. No word is lost.</source>
        <translation>Le processeur graphique ne fonctionne plus ; le processeur calcule donc. Aucun mot n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The graphics processor cannot run this model, so the processor computes.</source>
        <translation>Le processeur graphique ne peut pas exécuter ce modèle ; le processeur calcule donc.</translation>
    </message>
    <message>
        <source>The driver of the graphics processor is too old for this program, so the processor computes. Update it.</source>
        <translation>Le pilote du processeur graphique est trop ancien pour ce programme&#xa0;; le processeur calcule donc. Mettez le pilote à jour.</translation>
    </message>
    <message>
        <source>Another tokenizer was chosen, so all of this chat was read anew.</source>
        <translation>Un autre tokenizer a été choisi&#xa0;; toute cette discussion a donc été relue.</translation>
    </message>
</context>
<context>
    <name>rookery::StorageModel</name>
    <message>
        <source>The saved states could not be changed.</source>
        <translation>Les états enregistrés n&apos;ont pas pu être modifiés.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>rookery::Transfer</name>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>La discussion a été écrite dans %1.</translation>
    </message>
    <message>
        <source>The chat was not written.</source>
        <translation>La discussion n&apos;a pas été écrite.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported; nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être importé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported</source>
        <translation>
            <numerusform>%Ln discussion importée</numerusform>
            <numerusform>%Ln discussions importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln message.</numerusform>
            <numerusform>%Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) that are no text were left out.</source>
        <translation>
            <numerusform>%Ln partie qui n&apos;est pas du texte a été omise.</numerusform>
            <numerusform>%Ln parties qui ne sont pas du texte ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Écriture de la sauvegarde</translation>
    </message>
    <message>
        <source>All chats were written to %1.</source>
        <translation>Toutes les discussions ont été écrites dans %1.</translation>
    </message>
    <message>
        <source>The backup was not written.</source>
        <translation>La sauvegarde n&apos;a pas été écrite.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup could not be restored; the chats are as they were.</source>
        <translation>La sauvegarde n&apos;a pas pu être restaurée&#xa0;; les discussions sont telles qu&apos;elles étaient.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La sauvegarde a été restaurée.</translation>
    </message>
    <message>
        <source>The backup was restored. The chats that were here before are kept in %1.</source>
        <translation>La sauvegarde a été restaurée. Les discussions qui étaient ici auparavant sont conservées dans %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported; nothing was changed.</source>
        <translation>« %1 » n&apos;a pas été importé ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Les paramètres ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Les paramètres n&apos;ont pas été écrits.</translation>
    </message>
    <message>
        <source>The settings were not taken over.</source>
        <translation>Les paramètres n&apos;ont pas été repris.</translation>
    </message>
    <message>
        <source>The settings were taken over.</source>
        <translation>Les paramètres ont été repris.</translation>
    </message>
</context>
</TS>
