### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## guide

guide-title = Guide
guide-lead = De courtes pages sur les idées derrière les questions. Chacune se lit en une ou deux minutes.
guide-pages = Pages
guide-questions = Questions fréquentes
guide-try = À faire ou à observer
guide-practices = Pratiques qui s’y rattachent
guide-sources = Sources
guide-no-sources = Cette page ne s’appuie sur aucune étude.
guide-back = Toutes les pages

## guide-page (by id)

guide-page-what-trust-is = De quoi la confiance est faite
    .p-1 = Faire confiance, c’est s’appuyer sur quelqu’un sans vérifier. Vous confiez une tâche, vous posez une question qui a l’air simple ou vous annoncez un retard, et vous comptez sur un bon accueil.
    .p-2 = Ce n’est pas une seule chose. On peut avoir de l’honnêteté et ne pas savoir faire. On peut être très capable et oublier ce qui était convenu. C’est pourquoi les questions portent ici sur des parties : trois piliers et cinq autres dimensions. On peut travailler à une partie ; à « la confiance » en bloc, guère.
    .p-3 = Elle naît de petites choses qui se répètent : une promesse tenue, une raison donnée, une question prise au sérieux. Souvent, elle se casse plus vite qu’elle n’a grandi. Et elle ne s’exige pas. Chacun peut seulement faire en sorte de la mériter.
    .p-4 = Cela en vaut-il la peine ? Dans 112 études portant sur 7 763 équipes, la confiance dans l’équipe allait de pair avec de meilleurs résultats ; la corrélation est de 0,30 (De Jong, Dirks & Gillespie 2016). Une corrélation ne montre pas ce qui est venu d’abord, et ne dit rien d’une équipe en particulier.
    .try = Pensez à une personne sur qui vous comptez sans vérifier. Qu’a-t-elle fait, plus d’une fois, pour que vous n’ayez aucun doute ?

guide-page-three-pillars = Les trois piliers
    .p-1 = La sincérité : les gens pensent ce qu’ils disent. La compétence : ils sont capables de le faire. La fiabilité : cela tient, les jours difficiles comme les jours faciles.
    .p-2 = Aucun des trois n’en remplace un autre. La sincérité sans la compétence veut bien faire, et d’autres refont le travail. La compétence sans la sincérité fait du bon travail, et l’on se demande au profit de qui. Et sans fiabilité, on ne sait jamais sur quel jour on tombe.
    .p-3 = Quand quelque chose a mal tourné entre des personnes, demandez-vous quel pilier s’est fissuré. S’il manquait un savoir-faire, il faut de l’exercice et de l’aide. Si quelque chose a été oublié, il faut des promesses moins nombreuses et plus claires. Si la vérité a été tordue, il faut d’abord que quelqu’un l’assume. Prendre l’un pour l’autre, c’est réparer au mauvais endroit.
    .p-4 = Un pilier n’est pas un jugement sur une personne. Il s’agit de ce que les autres peuvent voir. La même personne peut être un roc dans une tâche et peu fiable dans une autre, peut-être parce que le temps ou les moyens ont manqué.
    .try = Regardez les trois dans vos propres résultats, ou estimez-les. Pour le plus bas, notez une situation de la semaine passée où cela s’est vu.

guide-page-further-dimensions = Les autres dimensions
    .p-1 = À côté des piliers, cinq choses jouent un rôle dans la façon dont les gens s’appuient les uns sur les autres.
    .p-2 = L’ouverture : les raisons et les connaissances sont partagées, même quand la nouvelle est mauvaise. Là où les raisons manquent, les rumeurs comblent le vide. L’attention et l’équité : la charge est répartie, et quelqu’un remarque quand c’est trop pour une personne.
    .p-3 = La loyauté : on parle des personnes absentes comme si elles étaient là, et l’on se soutient quand c’est dur. Cela ne veut pas dire couvrir ce qui est mal. La compréhension : on écoute jusqu’au bout, et une question reçoit une réponse. L’écoute va de pair avec de bonnes relations (r = 0,51 ; Kluger et al. 2023), mais cela repose surtout sur ce que les gens disent d’eux-mêmes.
    .p-4 = La bienveillance : on suppose que les autres veulent bien faire. Presque tout agacement a plus d’une explication, et poser la question prend une minute.
    .p-5 = Vous n’avez pas à travailler aux cinq. Choisissez celle où un petit changement se ferait le plus sentir.
    .try = Dans votre prochaine conversation, attendez que l’autre ait fini, puis encore le temps d’une respiration. Remarquez ce qui vient pendant ce temps.

guide-page-leaders = Ce que peuvent faire les responsables
    .p-1 = On regarde la personne qui dirige : ce qui se passe après une erreur, qui reçoit un merci, ce qui compte quand le temps manque. Vous donnez le ton, que vous le vouliez ou non.
    .p-2 = Donnez l’exemple. Les mêmes règles valent pour vous. Dites où vous aviez tort, tenez ce que vous avez promis, et prévenez tôt quand ce n’est pas possible.
    .p-3 = Parlez ouvertement. Donnez les raisons, annoncez vous-même la mauvaise nouvelle, et écoutez calmement quand d’autres apportent la leur. Votre réaction à la première compte pour que la deuxième arrive à temps.
    .p-4 = Donnez de la place. Dites ce qu’il faut et ce qui est fixé, puis reculez d’un pas. Quelqu’un doit commencer à faire confiance ; c’est plus facile avec plus de pouvoir.
    .p-5 = Deux pratiques ont été essayées. Quand des responsables racontaient les critiques qu’on leur avait faites, leur équipe se sentait plus en sécurité un an plus tard ; demander des retours ne suffisait pas, et se défendre annulait l’effet (Coutifaris & Grant 2022 ; une seule expérience de terrain). Dans une entreprise mondiale, des entretiens réguliers sur les besoins de chaque personne ont accru la sécurité (Castro, Englmaier & Guadalupe 2025 ; un essai randomisé, encore un document de travail).
    .try = Notez une critique qu’on vous a faite cette année et qui était juste. Votre équipe pourrait-elle l’entendre de vous ?

guide-page-trust-and-safety = Confiance et sécurité psychologique
    .p-1 = La confiance concerne quelqu’un : puis-je compter sur toi ? La sécurité psychologique concerne le groupe : que m’arrive-t-il ici si je demande, si je doute, si je contredis, si je reconnais une erreur ?
    .p-2 = Les deux peuvent se séparer. Vous faites peut-être confiance à chaque collègue et vous taisez pourtant devant tout le monde. Ou vous dites librement ce que vous pensez, sans vouloir confier votre travail à personne.
    .p-3 = Elles se nourrissent l’une l’autre. Si je crois que tu veux bien faire, ton doute ressemble à de l’aide. Si l’on peut raconter ses erreurs, je vois tôt sur quoi compter. Cela marche aussi vers le bas : une promesse rompue ou un rire devant une question diminue les deux.
    .p-4 = La sécurité n’est pas le confort. Elle ne veut pas dire que tout le monde est d’accord, ni que personne n’a à tenir parole. Elle veut dire qu’on peut dire des choses difficiles et garder sa place.
    .p-5 = Ce qui va de pair avec la sécurité : la façon de diriger, les relations, une équipe qui veut apprendre, et la manière dont le travail est organisé (Frazier et al. 2017). Ce sont des corrélations : elles montrent où regarder, pas ce qui aidera.
    .try = Repensez à la dernière chose que vous avez gardée pour vous en réunion. Était-ce à cause d’une personne, ou de ce qu’aurait fait le groupe ?

guide-page-silence = Ce que coûte le silence
    .p-1 = Le silence est rarement vide. C’est une question qui n’a pas été posée, un doute qui est sorti dans le couloir, une erreur racontée une semaine trop tard.
    .p-2 = Il a ses raisons. Est-ce que j’aurai l’air de ne rien savoir ? Est-ce que je vais déranger ? Est-ce qu’on me le reprochera plus tard ? Pour une personne, se taire est souvent le choix raisonnable. Pour l’ensemble, c’est cher.
    .p-3 = Ce qu’il coûte se voit mal, puisqu’il ne se passe rien. Des idées n’apparaissent pas. Des problèmes n’arrivent aux personnes qui pourraient les résoudre qu’une fois devenus grands. On soigne son image au lieu du travail. D’autres contrôlent davantage, et le contrôle dit tout bas : nous ne t’en croyons pas capable.
    .p-4 = Des chiffres circulent sur de tels coûts. Nous n’en donnons aucun, car ceux que nous avons regardés ne montrent pas d’où ils viennent.
    .p-5 = Personne ne doit aux autres de se livrer. Si cela pouvait vous nuire, le silence peut être juste ; cherchez une personne avec qui c’est sans danger. Ce n’est pas aux personnes silencieuses d’avoir plus de courage. Ce qui compte, c’est ce qui se passe après que quelqu’un a parlé.
    .try = Dans votre prochaine réunion, observez les dix premières secondes après une question ou un doute. Qui réagit, et comment ?

guide-page-four-strategies = Les quatre voies
    .p-1 = Les pratiques proposées ici appartiennent à quatre familles. La plupart des gens en ont une qui leur vient facilement, et une à laquelle ils pensent rarement.
    .p-2 = Les liens : écouter, remercier, faire une place aux personnes oubliées, se connaître un peu au-delà des tâches. Pour les équipes où l’on est poli et où l’on se connaît peu.
    .p-3 = La fiabilité : promettre moins et le tenir, prévenir tôt quand quelque chose glisse, assumer ses erreurs. Pour les équipes où l’on convient de beaucoup et où peu se fait.
    .p-4 = La progression : donner de la place et en demander, apprendre les uns des autres, essayer des choses dont l’issue est ouverte. Pour les équipes qui attendent des validations.
    .p-5 = Les outils et les données : de petits retours fréquents, des promesses visibles de tout le monde, un bilan de temps en temps. Cette voie ne vaut que s’il en sort quelque chose. La suite donnée à un sondage est souvent négligée (Church & Oliver 2006 ; Huebner & Zacher 2021).
    .p-6 = Une pratique à la fois suffit, trois sont le maximum. Petit, librement choisi et répété vaut mieux que grand et annoncé.
    .try = Laquelle des quatre utilisez-vous le moins ? Choisissez-y une pratique, et faites son premier pas aujourd’hui.

guide-page-remote = Les équipes à distance
    .p-1 = Derrière des écrans, il manque beaucoup de ce qui arrive tout seul dans un couloir : la question rapide, le regard, le rire. Un message court se lit plus froidement qu’il n’a été pensé, et le silence passe pour de l’indifférence.
    .p-2 = Trois choses sont donc à organiser exprès. La première est un contact régulier : un court moment fixe pour tout le monde, à une heure équitable.
    .p-3 = La deuxième, ce sont des promesses visibles : qui fait quoi pour quand, là où tout le monde peut le lire, et un mot quand c’est fait. C’est autre chose que de surveiller qui est en ligne, ce qui dit aux gens qu’on ne leur fait pas confiance.
    .p-4 = La troisième, ce sont des échanges sans sujet : dix minutes avant une visioconférence, un café à deux. Personne n’est obligé de venir.
    .p-5 = Si une partie de l’équipe est dans une salle et l’autre non, interrogez d’abord les écrans, ou prenez un écran par personne. Avec plusieurs fuseaux horaires, laissez une question ouverte jusqu’à ce que tout le monde ait eu une matinée pour y penser.
    .p-6 = Tout cela vient de l’expérience. Chaque pratique dit ce qui change à distance.
    .try = Regardez vos dix derniers messages à une personne qui travaille loin. Combien ne parlaient pas d’une tâche ? Écrivez-en un aujourd’hui.

guide-page-rebuilding = Quand la confiance a été rompue
    .p-1 = Il n’y a pas de solution rapide, ni de jour où ce doit être fini. La hâte donne l’air de vouloir s’en débarrasser, et peut aggraver les choses.
    .p-2 = Demandez d’abord ce qui s’est rompu : le savoir-faire, la fiabilité, l’honnêteté ou les égards. Ce qui aide n’est pas pareil.
    .p-3 = Viennent ensuite trois étapes : reconnaître et assumer, changer dans la durée, réparer ensemble. Les personnes blessées décident quand la suivante commence, et ce peut être la précédente. Aucun modèle par étapes n’est prouvé, aucune durée non plus ; des études suggèrent de commencer tôt, et de penser au court comme au long terme (Kähkönen et al. 2021 ; Lewicki & Brinsfield 2017).
    .p-4 = Le cœur d’une excuse : assumer sa responsabilité et proposer de réparer. C’est ce qu’ont jugé 755 personnes devant des situations écrites (Lewicki, Polin & Lount 2016). Dans la vie, ce peut être différent.
    .p-5 = Personne n’est tenu de rencontrer, de répondre ou de pardonner. Et s’il s’agissait de harcèlement, de violence ou d’abus de pouvoir, ce n’est pas le bon outil. Adressez-vous au service qui en est chargé chez vous, ou à une personne de confiance à l’extérieur.
    .try = Écrivez trois phrases pour vous seulement : ce qui s’est passé, qui cela a blessé, ce qu’il faut d’abord. Laissez passer une nuit.

guide-page-what-works = Ce que l’on sait de ce qui aide
    .p-1 = Moins qu’on ne voudrait. Quatorze interventions sur la sécurité et la prise de parole ont eu des résultats mitigés (O’Donovan & McAuliffe 2020 ; secteur de la santé). Chaque pratique dit donc à quel point c’est établi. Testée : une étude a essayé cela même. Proche : il y a des études voisines. Conseil : l’expérience. La plupart sont des conseils.
    .p-2 = Deux choses sont testées, pour les responsables : raconter une critique reçue (Coutifaris & Grant 2022), et parler régulièrement des besoins de chacun (Castro, Englmaier & Guadalupe 2025). Chacune a été montrée une fois.
    .p-3 = D’autres études s’en approchent : reparler ensemble de ce qui s’est passé aide d’environ un quart (Tannenbaum & Cerasoli 2013 ; tâches faites ensemble). Les plans du type « si cela arrive, alors je fais ceci » aident (d de 0,27 à 0,66 ; Sheeran, Listrom & Gollwitzer 2024), moins sur le terrain. Aller du souhait à l’obstacle puis au plan aussi (g = 0,34, sur papier 0,28 ; Wang, Wang & Gai 2021), mais des études sans résultat manquent peut-être. Suivre ses progrès aide (d = 0,40 ; Harkin et al. 2016), surtout pour des conduites de santé.
    .p-4 = Personne ne peut promettre qu’une pratique aidera votre équipe. Essayez en petit, regardez, et arrêtez ce qui n’aide pas.
    .try = Ouvrez une pratique et voyez à quel point c’est établi. Notez d’avance à quoi vous verriez qu’elle aide.

guide-page-numbers = Comment les chiffres sont faits, et ce qu’ils ne disent pas
    .p-1 = Le chiffre d’une dimension est la moyenne des réponses à ses questions. Les affirmations qui décrivent une chose non souhaitée sont d’abord retournées. Pour les vôtres, il faut avoir répondu à la moitié des questions au moins ; rien n’est complété.
    .p-2 = Les chiffres d’une équipe sont arrondis, d’autant plus que les personnes sont peu nombreuses. Certains ne sont pas montrés du tout, pour protéger les personnes. L’intervalle dit où se situe probablement le niveau habituel de l’équipe ; un mot dit si les réponses étaient proches, partagées ou éloignées.
    .p-3 = Quelque chose a-t-il changé ? La réponse est « nettement », « peut-être » ou « nous ne pouvons pas dire ». Dans un petit groupe, la part du hasard est grande : attendez-vous souvent à la dernière. Elle ne veut pas dire qu’il ne s’est rien passé.
    .p-4 = Les chiffres ne disent pas pourquoi, et ils ne sont pas là pour dire qui. Ils ne vous comparent à aucune autre équipe et ne posent aucun diagnostic. Un chiffre élevé ne prouve rien : on répond parfois ce qui semble sans risque. Si deux chiffres montent ensemble, aucun n’est forcément la cause de l’autre.
    .p-5 = Un chiffre ouvre une conversation. Il n’en clôt aucune.
    .try = Avant vos prochains résultats, notez ce que vous attendez. Regardez ensuite ce qui vous surprend.

guide-page-privacy = Comment la confidentialité fonctionne ici
    .p-1 = Quand vous faites un bilan pour vous, vos réponses restent dans ce navigateur, sur cet appareil. Rien n’est envoyé. D’autres pages du même site pourraient lire ce qu’il enregistre ; sur un ordinateur partagé, activez « Tout oublier à la fermeture ».
    .p-2 = Dans un sondage, vos réponses sont scellées dans un code avant que vous le remettiez. Pour l’ouvrir, il faut la clé de chaque dépositaire : une seule ne suffit pas, toutes ensemble suffiraient. Dans un sondage rapide, il n’y a qu’une personne dépositaire, et son appareil à lui seul pourrait ouvrir les réponses de tout le monde. La promesse avant la première question dit ce qui vaut, et ce qui ne peut être exclu.
    .p-3 = Cette page ne montre les résultats que pour le groupe, arrondis, et pas au-dessous d’un minimum : cinq réponses sauf si le sondage en dit autrement, quatre au moins. Dans une petite équipe, ou quand tout le monde répond pareil, ils peuvent tout de même trahir des réponses individuelles. Quiconque a la liste et tous les déblocages peut calculer les totaux exacts.
    .p-4 = Rien ici ne protège d’une page modifiée, d’une extension ou de quelqu’un qui ouvre ce navigateur. Personne d’extérieur n’a examiné la façon dont les sondages scellés sont assemblés.
    .try = Ouvrez votre journal et choisissez « Montrer exactement ce qui est enregistré ». « Tout effacer » s’y trouve aussi.

## guide-question (by id)

guide-question-elements = De quoi la confiance est-elle faite, pour l’essentiel ?
    .answer = De trois piliers : les gens pensent ce qu’ils disent, savent le faire, et le font aussi les jours difficiles. S’y ajoutent cinq choses : on partage les raisons, la charge est équitable, on se soutient, on s’écoute et l’on suppose que les autres veulent bien faire. Les responsables y contribuent par l’exemple, en parlant ouvertement et en donnant de la place. Rien de cela ne remplace le reste. Si vous voulez commencer quelque part, commencez par les promesses : moins nombreuses, plus claires, tenues. C’est ce que les autres voient le plus tôt.
guide-question-how-long = Combien de temps faut-il pour construire la confiance ?
    .answer = Aucune étude ne donne de chiffre, et nous n’en donnons pas non plus. L’expérience dit : plus longtemps qu’on ne l’espère, encore plus après une rupture, et elle s’abîme plus vite qu’elle n’a grandi. Regardez de petits signes plutôt qu’une date : quelqu’un prévient tôt qu’un délai ne tiendra pas, quelqu’un pose une question simple devant tout le monde. Si vous faites un bilan toutes les quelques semaines, cherchez une direction sur plusieurs fois. Un pas vers le haut ou vers le bas peut être dû au hasard.
guide-question-which = Faut-il travailler à la confiance ou à la sécurité psychologique ?
    .answer = À la plus basse des deux, si vous le savez. Si l’on promet et que cela ne se fait pas, commencez par la confiance : la fiabilité, les raisons, l’équité. Si les gens travaillent bien et gardent leurs doutes pour eux, commencez par la sécurité : ce qui se passe après une question, une erreur, un non. Si vous ne savez pas, prenez quelque chose qui sert aux deux, comme d’assumer une erreur avec simplicité : c’est honnête, et cela montre qu’ici on peut raconter ses erreurs. Vous n’avez pas à décider pour toujours. L’une nourrit l’autre.
guide-question-remote = Comment construire la confiance quand on se voit à peine ?
    .answer = En organisant ce qui, sinon, arriverait tout seul. Un court contact fixe, équitable pour tous les fuseaux horaires. Des promesses avec un jour, là où tout le monde peut les lire. Et quelques échanges sans sujet, où personne n’est obligé de venir. Dites-en plus que vous ne le feriez dans une salle : que vous l’avez lu, que c’est fait, que c’était dit gentiment. Appelez avant de répondre à un message qui pique. Ne surveillez pas qui est en ligne. Tout cela vient de l’expérience ; les études que nous citons ailleurs ne portent pas là-dessus.
guide-question-damaged = J’ai abîmé la confiance. Que puis-je faire ?
    .answer = Dites bientôt et simplement ce que vous avez fait, et que cela venait de vous, sans « mais ». Dites ce que vous allez réparer, ce que vous ferez autrement et à partir de quand. Puis tenez-le, plus longtemps que vous ne le croyez nécessaire : chaque promesse compte double maintenant. Ne demandez pas pardon, et laissez les personnes que vous avez blessées décider si elles veulent même en parler. Si elles ne veulent pas, c’est une réponse. Pour les mots, il y a « Présenter des excuses » ; pour la suite, « Reconstruire la confiance ». Si cela peut avoir des conséquences juridiques, ou si c’était du harcèlement ou de la violence, demandez d’abord conseil et ne prenez pas contact vous-même.
