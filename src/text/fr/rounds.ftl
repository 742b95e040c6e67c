### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## round

round-title = Sondages d’équipe
round-lead = Additionnez les réponses d’une équipe. Aucun serveur ne le fait : chaque personne remet un code qui ressemble à une suite de caractères tirés au hasard. Là où deux ou trois personnes ont chacune une clé, il faut toutes les clés pour ouvrir un code. Ce qui est montré est tiré de la somme.
round-set-up = Préparer un sondage
round-keep = Devenir dépositaire d’un sondage
round-known = Sondages sur cet appareil
round-none-known = Aucun pour l’instant. Les sondages que vous préparez, auxquels vous répondez ou dont vous êtes dépositaire apparaissent ici.
round-have-link = Vous avez un lien ?
round-paste-link = Collez le lien d’un sondage
round-open = Ouvrir
round-open-of = Ouvrir « { $title } »
round-untitled = Sondage sans titre
round-planned = en préparation
round-unreadable = Un sondage qui ne peut pas être ouvert ici
round-as-facilitator = vous animez
round-as-keeper = vous êtes dépositaire
round-answered = vous avez répondu
round-codes = { $count ->
    [one] { $count } code
    [many] { $count } de codes
   *[other] { $count } codes
}
round-until = jusqu’au { $date }
round-quick = Sondage rapide : une seule personne dépositaire
round-questions = { $count ->
    [one] { $count } question
    [many] { $count } de questions
   *[other] { $count } questions
}
round-all = Tous les sondages
round-remove = Retirer ce sondage de cet appareil
round-remove-question = Retirer ce sondage et ses codes de cet appareil ? Un code qui a été publié compte toujours. Vos propres résultats restent dans votre journal. C’est irréversible.
round-remove-question-keeper = Cet appareil détient une clé dont le sondage a besoin. Si vous retirez le sondage avant votre déblocage, plus personne ne pourra l’additionner. Le retirer ?
round-remove-no = Le garder
round-remove-yes = Oui, le retirer
round-address-refused = L’adresse que cette page indique pour les liens est inutilisable. Les liens commencent donc par l’adresse de cette page.
round-link-trouble = Ce sondage ne peut pas être ouvert
round-link-damaged = Le lien est incomplet ou abîmé. Copiez-le de nouveau, du premier au dernier caractère, ou demandez qu’on vous le renvoie.
round-link-newer = Le sondage a été préparé avec une version plus récente de cet outil. Rechargez la page ; si cela n’aide pas, demandez une mise à jour à la personne qui s’en occupe.
round-link-unknown = Le sondage pose un questionnaire, « { $name } », que cette page n’a pas dans la même formulation. Ouvrez le lien sur la page où le sondage a été préparé.
round-link-too-large = Il y a plus de personnes invitées qu’un sondage ne peut en additionner. Demandez des sondages pour des groupes plus petits.
round-unfit-two-points = Avec deux réponses possibles, une moyenne révélerait combien de personnes ont donné chacune d’elles.
round-unfit-too-fine = Ce qu’un sondage peut montrer sans rien révéler sur des personnes précises a été établi pour 7 points au plus ; ici, il y en a { NUMBER($points) }.
round-unfit-from-zero = Son échelle commence à 0, et un sondage montre des chiffres à partir de 1.
round-unfit-several = Ses questions se répondent sur plusieurs échelles, et un sondage les montre toutes sur une seule.
round-unfit-way-out = Ce questionnaire ne peut donc pas être posé dans un sondage. Prenez-en un autre ; la personne qui s’occupe de la page peut lui donner une seule échelle de 3 à 7 points, numérotée à partir de 1.
round-no-randomness = Ce navigateur ne fournit pas de nombres aléatoires sûrs : rien ne peut être scellé. Utilisez un navigateur à jour.
round-link-older = Le sondage a été créé par une version plus ancienne de cet outil et n’est plus lisible. Demandez que le sondage soit refait.

## promise

promise-one-keeper = C’est un sondage rapide : la personne nommée ici en est seule dépositaire, et cet appareil à lui seul pourrait ouvrir les réponses de chaque personne.
promise-keepers = Les personnes nommées ici sont les dépositaires de ce sondage. Pour ouvrir les réponses d’une personne, il faut leurs clés à toutes. Cette page ne peut pas savoir qui détient une clé : répondez quand chaque dépositaire a publié le repère du sondage. Comparez-le là où personne ne pourrait le changer en chemin : sur place, de vive voix.
promise-minimum = Rien n’est montré avant que { NUMBER($minimum) } codes soient dans la liste. Seuls les noms à côté disent si chacun vient d’une personne différente.
promise-minimum-mailbox = Rien n’est montré avant que { NUMBER($minimum) } codes soient dans la liste. Dans une boîte aux lettres, aucun nom n’est à côté des codes : seules les lignes que les gens publient, ou disent, montrent si chacun vient d’une autre personne.
promise-mailbox = Votre code va dans la boîte aux lettres de { NAME($host) } quand vous appuyez sur « Remettre ». Elle peut voir que quelque chose a été remis, quand, et depuis quelle adresse du réseau, et qui a ouvert la page de ce sondage ; pas ce que contient votre code. Cette page y regarde d’elle-même tant qu’elle est ouverte. Vous pouvez aussi copier votre code et le remettre autrement.
promise-steps = Ce qui est montré concerne le groupe et est arrondi ; dans une petite équipe, cela peut tout de même trahir des réponses individuelles.
promise-distributions = Ce qui est montré concerne le groupe et est arrondi ; dans une petite équipe, cela peut tout de même trahir des réponses individuelles. À partir de { NUMBER($least) } réponses, on voit aussi à peu près combien de personnes ont choisi les deux réponses les plus basses et les deux plus hautes.
promise-others-see = Les autres voient que vous avez remis un code, et quand, mais ne peuvent pas voir ce qu’il contient.
promise-you-see = Avant de remettre quoi que ce soit, vous voyez exactement ce que c’est. Rien n’est envoyé tout seul.
promise-limits = Ce dont cela ne peut pas vous protéger
promise-limit-one-keeper = La personne dépositaire. Quiconque a son appareil et les codes pourrait ouvrir chaque réponse, avec d’autres outils que celui-ci.
promise-limit-keepers = Les dépositaires. Quiconque détient toutes les clés peut ouvrir chaque réponse. La personne qui a préparé le sondage pourrait aussi avoir fait les autres clés, ou vous avoir envoyé un autre lien qu’aux autres ; cela se découvre si vous cherchez le propre message de chaque dépositaire et comparez les repères. Et une liste qui n’est pas celle qui a été publiée peut révéler les réponses d’une personne quand elle est débloquée.
promise-limit-totals = Les totaux. Quiconque a la liste et tous les déblocages peut calculer exactement combien de fois chaque réponse a été donnée. Là où tout le monde répond pareil, cela révèle qui a répondu quoi.
promise-limit-small = Les petits groupes. Là où tout le monde répond pareil, le résultat dit ce que chaque personne a répondu. Avec peu de personnes, il peut aussi trahir des réponses individuelles dans d’autres cas ; des personnes qui mettent en commun ce qu’elles savent peuvent soustraire leurs propres réponses ; et deux résultats côte à côte peuvent révéler ce qu’a répondu une personne arrivée ou partie entre-temps.
promise-limit-made-up = Les codes inventés. Une personne peut remettre un code inventé : un seul suffit pour changer le résultat ou pour arrêter le sondage, et personne ne peut dire de qui il vient.
promise-limit-mailbox = La boîte aux lettres. Qui s’en occupe peut retenir des codes, en ajouter d’inventés, montrer des listes différentes, et tout garder pour toujours. Cherchez donc votre code dans la liste, et publiez ou dites la ligne que cette page en fait.
promise-limit-page = La page et votre appareil. Les responsables de la page pourraient modifier cet outil, et une extension du navigateur ou quelqu’un derrière vous peut voir ce que vous voyez.
promise-limit-later = Les années à venir. Les codes resteront peut-être pour toujours dans la discussion. Chaque clé qui les ouvre est effacée du navigateur de la personne dépositaire dès que celle-ci a débloqué la somme ou abandonné le sondage ; les copies et les sauvegardes de cette clé ne le sont pas. De futurs ordinateurs quantiques pourraient ouvrir les codes sans elle. Personne d’extérieur n’a examiné cette méthode.
promise-once = Chaque dépositaire additionne une liste, une seule fois. Cherchez-y votre code. Si tous les codes sauf le vôtre étaient inventés, la somme révélerait vos réponses ; c’est pourquoi les dépositaires comparent la liste avec ce qui a été publié.
promise-once-one-keeper = La personne dépositaire additionne une liste, une seule fois, et pourrait lire chaque code.
promise-others-see-one-keeper = Les autres voient que vous avez remis un code, et quand. Seule la personne dépositaire peut voir ce qu’il contient.
promise-keeps-scores = L’appareil de la personne qui anime conserve combien de personnes ont eu chaque score global, pour dire plus tard si l’équipe a évolué.
promise-asks-actions = { $count ->
    [one] On vous demande aussi si { $count } action convenue a aidé ; c’est scellé de la même façon.
    [many] On vous demande aussi si { $count } d’actions convenues ont aidé ; c’est scellé de la même façon.
   *[other] On vous demande aussi si { $count } actions convenues ont aidé ; c’est scellé de la même façon.
}
promise-kept-by = Dépositaires
promise-limit-sum = La somme. La page d’une autre personne dépositaire remarque une somme fausse ; cette page-ci ne le peut pas.
promise-limit-sum-one-keeper = La somme. Personne ne vérifie celle de la personne dépositaire.

## plan

plan-title = Préparer un sondage
plan-lead = Ce que vous saisissez est conservé au fur et à mesure. Vous pouvez y revenir.
plan-what = Ce qui est demandé
plan-name-of-round = Titre
plan-name-hint = Tout le monde le voit, par exemple « Équipe bleue, novembre ».
plan-questionnaire = Questionnaire
plan-questions = { $count ->
    [one] { $count } question
    [many] { $count } de questions
   *[other] { $count } questions
}
plan-questionnaire-option = { $title } ({ $questions })
plan-who = Qui répond
plan-invited = Combien de personnes sont invitées ? (facultatif)
plan-invited-hint = Avec ce nombre, aucune liste ne peut contenir plus de codes que de personnes, et le résultat peut dire ce que pourraient changer celles qui n’ont pas répondu.
plan-minimum = Combien de réponses faut-il au moins ?
plan-minimum-hint = S’il y en a moins, rien n’est montré. Au moins { NUMBER($least) } ; avec { NUMBER($least) } personnes, on peut parfois déduire des réponses individuelles du résultat : plus il y en a, mieux c’est.
plan-last-day = Dernier jour (facultatif)
plan-last-day-hint = Restez dans un délai d’une semaine : après sept jours sans visite, certains navigateurs effacent ce qu’une page a enregistré, y compris les clés des dépositaires.
plan-last-day-far = La fin est à plus d’une semaine. Chaque dépositaire doit rouvrir cette page au moins tous les sept jours, sinon certains navigateurs effacent les clés.
plan-shown = Ce qui sera montré
plan-steps = Des moyennes arrondies, et à quel point les réponses étaient proches
plan-steps-hint = Moins il y a de réponses, plus c’est approximatif. À moins de huit personnes, les questions prises une à une n’ont pas de chiffres.
plan-distributions = Aussi, à peu près combien de personnes ont choisi des réponses basses et hautes
plan-distributions-hint = À partir de { NUMBER($least) } réponses, par tranches de trois personnes et à la place des moyennes des questions. Cela ne peut pas être décidé plus tard.
plan-keepers = Les dépositaires
plan-keepers-lead = Chaque dépositaire détient une clé, et il faut toutes les clés pour ouvrir les réponses d’une personne. Choisissez une personne à qui l’équipe fait confiance pour ne pas vous donner la sienne, et pour comparer la liste avec la discussion avant de la débloquer. Laissez-la dire elle-même à l’équipe qu’elle est dépositaire du sondage : aucune page ne peut le prouver.
plan-your-name = Votre nom
plan-your-name-hint = Vous êtes la première personne dépositaire. Tout le monde voit votre nom dans la promesse.
plan-quick = Sans autre dépositaire, c’est un sondage rapide : votre appareil à lui seul pourrait ouvrir les réponses de chaque personne, et la promesse faite à tout le monde le dit.
plan-remove-keeper = Retirer { NAME($name) }
plan-remove-card = Retirer la carte { NUMBER($number) }
plan-card-unreadable = La carte { NUMBER($number) } n’est plus lisible : il manquerait donc une personne dépositaire. Retirez-la, et redemandez sa carte à cette personne.
plan-remove = Retirer
plan-ask-keeper = Demander à quelqu’un d’être dépositaire
plan-request = Une demande à envoyer
plan-request-text =
    Accepteriez-vous d’être dépositaire de notre sondage « { $title } » ? Vous détiendriez l’une des clés : il les faut toutes pour ouvrir les réponses d’une personne. Dites vous-même à l’équipe que vous en êtes dépositaire, comparez la liste avec la discussion, et ne débloquez que la liste qui a été publiée : une autre pourrait révéler les réponses d’une personne. Ouvrez cette page sur l’appareil que vous utiliserez aussi la semaine prochaine, saisissez votre nom et envoyez-moi la carte que vous obtenez :
    { $link }
plan-copy-request = Copier la demande
plan-paste-card = Collez la carte reçue en retour
plan-add-card = Ajouter cette personne
plan-card-damaged = Cette carte est incomplète ou abîmée. Copiez-la de nouveau, du premier au dernier caractère.
plan-no-card = Il n’y a pas de carte de dépositaire dans ce texte. Une carte commence par PULSE1K.
plan-card-known = Cette carte est déjà ici.
plan-card-added = Une carte au nom de { $names } a été ajoutée. Assurez-vous, en personne ou par téléphone, que c’est bien la sienne : faites-vous lire le repère de la clé.
plan-make = Créer le sondage
plan-later = Continuer plus tard
plan-drop = Supprimer
plan-gone = Cette préparation n’est plus ici
plan-title-missing = Donnez un titre au sondage.
plan-invited-wrong = Laissez vide le nombre de personnes, ou indiquez-en au moins autant qu’il faut de réponses.
plan-minimum-wrong = Le nombre de réponses nécessaires doit être compris entre { NUMBER($least) } et { NUMBER($most) }.
plan-last-day-wrong = Le dernier jour ne peut pas être dans le passé.
plan-too-many-keepers = Un sondage a { NUMBER($most) } dépositaires au plus.
plan-same-keeper = Deux des dépositaires ont la même clé. Il faut à chaque dépositaire sa propre carte.
plan-too-large = Avec ce questionnaire et ces dépositaires, un sondage peut additionner { NUMBER($most) } réponses au plus. Invitez moins de personnes, ou prenez moins de dépositaires.
plan-later-rounds = Pour les sondages suivants
plan-scores = Conserver combien de personnes ont eu chaque score global
plan-scores-hint = C’est la seule façon pour un sondage suivant de dire si l’équipe a évolué. Cela reste sur votre appareil et, dans une petite équipe, en dit long sur des personnes précises. Tout le monde en est informé avant de répondre. Cela ne peut pas être décidé plus tard.
plan-helped = Cela a-t-il aidé ?
plan-helped-lead = Choisissez jusqu’à trois actions convenues. Après les questions, on demande à tout le monde si chacune a aidé, n’a rien changé ou n’a pas été essayée ; c’est scellé comme les réponses. Formulez-les de façon à ne nommer personne.
plan-ask-about = Demander à son sujet
plan-ask-about-of = Demander si cela a aidé : { $action }
plan-asked-action = Action { NUMBER($number) }
plan-drop-action = Ne pas poser de question sur l’action { NUMBER($number) }
plan-last-keeper = Vous débloquez en premier, puis les autres dans cet ordre. La personne qui débloque en dernier voit la somme avant les autres et pourrait la retenir : choisissez pour cela quelqu’un qui n’a aucun intérêt dans ces chiffres.
plan-to-last = Faire débloquer « { NAME($name) } » en dernier
plan-card-signature = La signature de cette carte est fausse : quelqu’un l’a modifiée ou assemblée. Redemandez la carte à la personne qui l’a faite, et cherchez à savoir d’où venait celle-ci.
plan-card-older = Cette carte a été faite par une version plus ancienne de cet outil. Demandez à la personne qui l’a faite de recharger la page et d’en faire une nouvelle.
plan-card-newer = Cette carte a été faite par une version plus récente de cet outil. Rechargez cette page, puis collez-la de nouveau.
plan-card-full = Il y a déjà { NUMBER($most) } autres dépositaires. Retirez d’abord l’une de ces personnes.
plan-same-name = Deux des dépositaires ont le même nom, et personne ne pourrait les distinguer. L’une de ces personnes doit porter un autre nom, sur une nouvelle carte.
plan-too-many-actions = Un sondage porte sur { NUMBER($most) } actions au plus. Retirez-en.

## passing

passing-your-turn = C’est à vous. Répondez de votre côté, puis passez l’appareil.
passing-this-device = De vos réponses, cet appareil ne conserve que le code scellé, parmi ceux des autres.
passing-this-device-quick = De vos réponses, cet appareil ne conserve que le code scellé. C’est le seul appareil qui pourrait l’ouvrir.
passing-start = Répondre
passing-sealed = Vos réponses sont scellées
passing-sealed-lead = Elles sont maintenant parmi les autres, et cette page ne peut plus les montrer ni les changer. Passez l’appareil.
passing-sealed-lead-quick = Elles sont maintenant parmi les autres. Seul cet appareil, qui détient la clé, pourrait les ouvrir. Passez l’appareil.
passing-fingerprint = Notez votre empreinte : { NAME($fingerprint) }. Grâce à elle, vous pouvez trouver votre code dans la liste close. Les dépositaires qui comparent la liste demandent de qui elle est : dites-le-leur, ou publiez-la dans la discussion.
passing-next-person = Personne suivante
passing-end = Pour la personne qui anime : arrêter de passer l’appareil
passing-end-question = Ceci mène à la page d’animation. Toutes les personnes qui le veulent ont-elles répondu, et est-ce vous qui animez ?
passing-end-no = Non, rester ici
passing-end-yes = Oui, arrêter de passer l’appareil

## facilitate

facilitate-not-kept = Rien n’est conservé ici : les codes et votre clé seront perdus quand vous fermerez ou rechargerez cette page. Pour un sondage, utilisez un autre navigateur ou une autre page.
facilitate-see-own = Voir ce que vous avez remis
facilitate-own = Vos propres réponses
facilitate-own-hint = Si vous faites partie de l’équipe, répondez aussi. Votre code rejoint tout seul les autres.
facilitate-qr = Code QR du lien vers « { $title } »
facilitate-link = Lien vers le sondage
facilitate-copy-link = Copier le lien
facilitate-invitation = Invitation
facilitate-copy-invitation = Copier l’invitation
facilitate-invite = Inviter
facilitate-invite-lead = Tout le monde ouvre le même lien, ou le scanne. Il contient ce qui est demandé et promis, et aucune réponse. Invitez quand chaque dépositaire a publié son propre message.
facilitate-show-invitation = Une invitation qui contient la promesse
facilitate-invitation-until = Merci de répondre d’ici le { $date }.
facilitate-invitation-text =
    { $title } : { $questionnaire }, { $count ->
        [one] { $count } question.
        [many] { $count } de questions.
       *[other] { $count } questions.
    }

    Ouvrez ce lien. Répondez quand vous avez vu le message de chaque dépositaire, publié par cette personne même. Publiez ensuite dans notre discussion le code que vous obtenez ; votre nom peut figurer à côté.
    { $link }

    Repère du sondage : { $mark }
    Dépositaires, avec les repères de leurs clés :
    { $keepers }
    Comparez les repères sur place, de vive voix ou par téléphone.

    Ce qui est promis :
    { $promise }

    { $until }
facilitate-keeping = Dites à l’équipe que vous êtes dépositaire
facilitate-keeping-lead = Vous êtes la première personne dépositaire. Publiez ceci vous-même, là où l’équipe lit, avant l’invitation. Les autres dépositaires font de même depuis leurs propres pages.
facilitate-keeping-lead-quick = Personne d’autre que vous n’est dépositaire de ce sondage. Publiez ceci vous-même, là où l’équipe lit, avant l’invitation.
facilitate-has-posted = le message est ici
facilitate-not-posted = pas encore de message ici : envoyez-lui le lien, et collez la discussion une fois le message publié
facilitate-invitation-keeper = « { $name } » : { $mark }

## collect

collect-title = Recueillir les codes
collect-count = { $count ->
    [one] { $count } code est là.
    [many] { $count } de codes sont là.
   *[other] { $count } codes sont là.
}
collect-count-of = Codes reçus : { NUMBER($count) } sur { NUMBER($invited) }.
collect-missing = { $count ->
    [one] Il en faut encore { $count }.
    [many] Il en faut encore { $count }.
   *[other] Il en faut encore { $count }.
}
collect-enough = C’est assez pour additionner.
collect-more-than-invited = Il y en a plus que de personnes invitées. Cherchez pourquoi avant de clore la liste.
collect-paste = Collez toute la discussion, ou des codes isolés
collect-add = Trouver les codes
collect-files = Choisir des fichiers
collect-pass = Faire passer cet appareil
collect-pass-hint = Pour les personnes sans appareil à elles : elles répondent ici l’une après l’autre, et leurs réponses sont scellées aussitôt.
collect-added = { $count ->
    [one] { $count } nouveau code.
    [many] { $count } de nouveaux codes.
   *[other] { $count } nouveaux codes.
}
collect-known = { $count ->
    [one] { $count } était déjà là.
    [many] { $count } étaient déjà là.
   *[other] { $count } étaient déjà là.
}
collect-refused = { $count ->
    [one] { $count } est inutilisable :
    [many] { $count } sont inutilisables :
   *[other] { $count } sont inutilisables :
}
collect-early-release = Il y a un déblocage dans ce texte. Les déblocages n’ont pas leur place dans la discussion : demandez qu’ils soient envoyés uniquement aux dépositaires, une fois la liste close.
collect-nothing-found = Il n’y a pas de code dans ce texte. Un code commence par PULSE1C.
collect-left-out = Laissés de côté, car plus gros que 10 Mo ou illisibles : { $files }. Enregistrez la discussion sous forme de texte, sans images, puis choisissez-la de nouveau.
collect-cut-short = Ligne { NUMBER($line) }, { $quote }… : incomplet. Demandez qu’il soit recopié, du premier au dernier caractère.
collect-newer = Ligne { NUMBER($line) }, { $quote }… : fait par une version plus récente de cet outil. Rechargez cette page, puis collez-le de nouveau.
collect-damaged = Ligne { NUMBER($line) }, { $quote }… : abîmé. Demandez qu’il soit recopié et publié de nouveau.
collect-foreign = Ligne { NUMBER($line) }, { $quote }… : d’un autre sondage. Demandez à la personne d’ouvrir le lien de ce sondage-ci et d’y répondre.
collect-misshapen = Ligne { NUMBER($line) }, { $quote }… : n’a pas la forme des codes de ce sondage. Demandez à la personne de recharger la page et de renvoyer le code.
collect-does-not-open = { $fingerprint } : modifié après avoir été scellé, ce qui n’arrive guère par accident. Demandez à la personne de le copier de nouveau depuis la page du sondage.
collect-card = Ligne { NUMBER($line) }, { $quote }… : une carte de dépositaire. Sa place est dans un sondage en préparation.
collect-list = Ligne { NUMBER($line) }, { $quote }… : une liste close. On la consulte dans le sondage, on ne la recueille pas.
collect-scan = Scanner des codes QR
collect-stop = Arrêter de scanner
collect-picture = Image de la caméra
collect-no-camera = Aucune caméra n’a été trouvée. Branchez-en une et scannez de nouveau, ou collez les codes.
collect-camera-refused = La caméra n’est pas autorisée ici. Autorisez-la dans le navigateur, ou collez les codes.
collect-camera-forbidden = Cette page ne permet pas d’utiliser la caméra. Collez les codes, ou adressez-vous à qui gère la page.
collect-camera-unusable = La caméra ne donne pas d’image. Fermez ce qui l’utilise peut-être et scannez de nouveau, ou collez les codes.
collect-no-reader = Ce qui lit les codes QR n’a pas pu être chargé. Vérifiez votre connexion et scannez de nouveau, ou collez les codes.
collect-copies = { $count ->
    [one] { $count } est une copie que quelqu’un a modifiée, ou l’original de cette copie. Il est mis à part.
    [many] { $count } sont des copies que quelqu’un a modifiées, ou les originaux de ces copies. Ils sont mis à part.
   *[other] { $count } sont des copies que quelqu’un a modifiées, ou les originaux de ces copies. Ils sont mis à part.
}
collect-announcements = { $count ->
    [one] { $count } nouveau message de dépositaire.
    [many] { $count } de nouveaux messages de dépositaires.
   *[other] { $count } nouveaux messages de dépositaires.
}

## close

close-title = Clore la liste
close-lead = À partir de là, plus aucun code ne peut être ajouté. Vous signez la liste ; tout le monde peut y chercher son code, et les autres dépositaires la comparent avec la discussion.
close-freeze = Clore la liste
close-question = { $count ->
    [one] { $count } code est là. Y en a-t-il autant que de personnes qui en ont remis un, chacun à côté d’un nom différent ? Cherchez d’abord ce qui ne va pas.
    [many] { $count } de codes sont là. Y en a-t-il autant que de personnes qui en ont remis un, chacun à côté d’un nom différent ? Cherchez d’abord ce qui ne va pas.
   *[other] { $count } codes sont là. Y en a-t-il autant que de personnes qui en ont remis un, chacun à côté d’un nom différent ? Cherchez d’abord ce qui ne va pas.
}
close-yes = Oui, clore la liste
close-no = Attendre
close-changed = Ce qui entre dans la liste a changé entre-temps. Regardez le nombre, puis choisissez de nouveau « Clore la liste ».
close-too-few = Ce sondage a promis de ne rien montrer avec moins de { NUMBER($minimum) } réponses : la liste reste donc ouverte. Vous pouvez en attendre d’autres, ou parler en équipe sans chiffres : qu’est-ce qui rendrait plus facile de répondre ?
close-take-out = Retirer un code
close-take-out-hint = Pour un code qu’une personne dépositaire a signalé, que quelqu’un veut remplacer, ou qui est de trop. Collez son empreinte, ou le message qui la contient.
close-fingerprint = Son empreinte
close-take-out-start = Le retirer
close-take-out-question = Retirer { $fingerprints } ? N’importe qui peut écrire une empreinte. Ne continuez que si elle a été donnée par une personne dépositaire, ou par la personne dont le nom figure à côté du code dans la discussion.
close-take-out-yes = Oui, le retirer
close-take-out-no = Non, le laisser
close-put-back-hint = Retirés jusqu’ici. Personne n’a été prévenu : dites-le à la personne dont c’était le code.
close-put-back = Le remettre en place
close-taken-out = { $fingerprint } a été retiré. Rien ne prend sa place : la personne qui l’a publié doit rouvrir le lien et remettre un nouveau code.
close-not-taken-out = Il n’y a pas de code avec cette empreinte ici. Une empreinte ressemble à ABCD-EFGH-IJKL-MNOP.
close-too-many = Une liste peut contenir { NUMBER($most) } réponses au plus. Faites des sondages pour des groupes plus petits.
close-lead-quick = À partir de là, plus aucun code ne peut être ajouté. Vous signez la liste, et tout le monde peut y chercher son code.
close-more-than-invited = { NUMBER($found) } codes sont là, et { NUMBER($invited) } personnes étaient invitées. Aucune page n’accepte une telle liste. Cherchez qui a remis deux codes et retirez-en un ci-dessous, ou faites un nouveau sondage pour plus de personnes.
close-key-gone = Votre clé pour ce sondage n’est plus sur cet appareil : la liste ne peut donc pas être signée. Faites un nouveau sondage et demandez à tout le monde de répondre de nouveau.
close-replaced = { $fingerprint } a été retiré. Une autre variante de ce code, { $other }, a été publiée plus tard et a pris sa place.

## list

list-title = La liste close
list-unreadable = La liste enregistrée ici est illisible. Retirez le sondage de cet appareil et recueillez de nouveau les codes.
list-message =
    La liste de « { $title } » est close. Elle contient { NUMBER($count) } codes ; son repère est { $mark }.
    Tout le monde : ouvrez le sondage, collez ce message et cherchez votre code. Publiez ensuite la ligne que vous obtenez : « Le mien est … dans la liste … ». Si le vôtre n’y est pas, dites-le ici.
    Dépositaires : comparez la liste avec la discussion, annoncez-la ici, laissez aux gens le temps de regarder, puis débloquez dans cet ordre : { $names }. Les déblocages vont aux dépositaires, pas dans la discussion.
    { $link }
    { $code }
list-message-quick =
    La liste de « { $title } » est close. Elle contient { NUMBER($count) } codes ; son repère est { $mark }.
    Ouvrez le sondage, collez ce message et cherchez votre code. Publiez ensuite la ligne que vous obtenez : « Le mien est … dans la liste … ». Si le vôtre n’y est pas, dites-le ici.
    { $link }
    { $code }
list-for-everyone = Pour tout le monde
list-copy = Copier la liste
list-thaw = Rouvrir la liste
list-thaw-hint = Tant que personne n’a débloqué, vous pouvez encore la rouvrir. Dès qu’une personne dépositaire l’a fait, une liste modifiée ne peut plus être additionnée.
list-count = { $count ->
    [one] La liste contient { $count } réponse.
    [many] La liste contient { $count } de réponses.
   *[other] La liste contient { $count } réponses.
}
list-fingerprints = Toutes les empreintes
list-fingerprints-hint = Dans un ordre qui ne dit ni qui ni quand. Tout le monde peut y chercher la sienne. S’il y en a plus que de personnes, il y en a une de trop ; s’il y en a autant, cela ne veut pas dire que toutes sont vraies.
list-post-lead = Publiez ceci là où tout le monde lit. Toute personne qui n’y trouve pas son code doit le dire avant que quelqu’un débloque.
list-too-long = C’est plus long que les 4 096 caractères que certaines messageries permettent par message ; elles le découpent ou le coupent. Mieux vaut l’enregistrer dans un fichier et publier celui-ci.
list-thaw-question = Une personne dépositaire a déjà annoncé cette liste. Si vous la rouvrez, tout le monde a besoin de la nouvelle, et il faut demander à quiconque a annoncé celle-ci laquelle fait foi. La rouvrir ?
list-thaw-yes = Oui, la rouvrir
list-thaw-no = La laisser close
list-other-lists = Vous avez déjà signé une autre liste de ce sondage : { NAME($marks) }. Dites à voix haute que la liste { NAME($mark) } fait foi.

## release

release-title = Annoncer et débloquer
release-lead = Chaque dépositaire annonce d’abord la liste. Quand c’est fait, vous débloquez en premier, puis les autres dans leur ordre. Les déblocages vont aux dépositaires, pas dans la discussion : quiconque a la liste et tous les déblocages peut calculer exactement combien de fois chaque réponse a été donnée.
release-lost-keeper = Si la clé d’une personne dépositaire est perdue, personne ne peut ouvrir les réponses, et rien d’autre n’est perdu : préparez un nouveau sondage et demandez à tout le monde de répondre de nouveau.
release-lead-quick = Annoncez quelle liste vous allez débloquer, et laissez aux gens le temps d’y chercher leur code.
release-wrong-sum = Une clé au nom de « { NAME($name) } » a signé une somme qui n’est pas celle de la liste. La signature prouve que la clé a été utilisée. Interrogez « { NAME($name) } ».
release-wrong-people = Une clé au nom de « { NAME($name) } » a signé un autre nombre de codes que celui de la liste. La signature prouve que la clé a été utilisée. Interrogez « { NAME($name) } ».
release-twice = Une clé au nom de « { NAME($name) } » a débloqué deux fois, et pas la même chose. On peut en déduire ce qui sépare deux listes. Interrogez « { NAME($name) } ».
release-broken-list-released = Une clé au nom de « { NAME($name) } » a débloqué une liste qui enfreint une règle du sondage. C’est prouvé. Interrogez « { NAME($name) } ».
release-broken-list = La clé de la personne qui anime a signé une liste qui enfreint une règle du sondage. C’est prouvé. Ne la débloquez pas.
release-two-lists = La personne qui anime a signé plus d’une liste : { $marks }. Demandez laquelle fait foi, et faites dire son repère à voix haute.
release-announced-another = « { NAME($name) } » a annoncé la liste { $announced } et débloqué la liste { $released }. Demandez pourquoi à « { NAME($name) } ».
release-unsigned = Un déblocage au nom de « { NAME($name) } » a une fausse signature. Cela ne dit rien sur « { NAME($name) } » : n’importe qui peut en faire un pareil. Demandez le bon à « { NAME($name) } ».
release-all-for-keepers = Pour les autres dépositaires : liste et déblocages
release-all-copy = Copier la liste et les déblocages
release-all-hint = À partir de cela, du lien et, si l’équipe a déjà fait des sondages, de son historique, la page de chaque dépositaire calcule le repère du résultat. Envoyez-les aux dépositaires, pas dans la discussion ; ils sont effacés du journal ici quand vous regardez le résultat.
release-all-text =
    Liste et déblocages de « { $title } », uniquement pour ses dépositaires :
    { $codes }

## round-result

round-result-title = Résultat
round-result-waiting = Il n’y a pas de résultat tant que chaque dépositaire n’a pas débloqué. Il manque encore : { $names }.
round-result-made-up = Chaque déblocage est juste : un code a donc été inventé ; un seul suffit, et personne ne peut dire de qui il vient. Les sommes sont connues malgré tout, et quiconque a fait ce code peut s’en servir : ne refaites pas le sondage avec d’autres personnes.
round-result-check-answer = Le compte des réponses n’est pas bon, et rien n’est donc montré : plus de personnes qu’il n’y en a ont donné la même réponse à la question { NUMBER($number) }.
round-result-check-item = Le compte des réponses n’est pas bon, et rien n’est donc montré : plus de personnes qu’il n’y en a ont répondu à la question { NUMBER($number) }.
round-result-check-scores = Le compte des réponses n’est pas bon, et rien n’est donc montré : il n’y a pas autant de scores que de personnes.
round-result-other-list = Un déblocage est pour une autre liste que celle-ci. Demandez le bon.
round-result-withheld-all = Il y a trop peu pour en montrer quoi que ce soit.
round-result-withheld = non montré
round-result-with-everyone = Si toutes les personnes invitées avaient répondu, la moyenne pourrait se situer n’importe où entre { $low } et { $high }.
round-result-usual = Le niveau habituel de l’équipe se situe probablement entre { $low } et { $high }.
round-result-range = { $low } et { $high }
round-result-dimensions = Par dimension
round-result-questions = Par question
round-result-people = { $count ->
    [one] { $count } personne a répondu.
    [many] { $count } de personnes ont répondu.
   *[other] { $count } personnes ont répondu.
}
round-result-reversed = Décrit quelque chose d’indésirable, et compte donc en sens inverse : une moyenne haute est une bonne chose.
round-result-rounded = Les chiffres sont arrondis pour protéger les personnes. Là où quelque chose n’est pas montré, trop peu de personnes ont répondu, ou cela pourrait révéler des réponses individuelles.
round-result-only-here = Seule cette page montre le résultat. Faites-le voir à l’équipe sur votre écran.
round-result-asked = Sujet
round-result-mean = Moyenne
round-result-closeness = Les réponses étaient
round-result-close = proches
round-result-mixed = partagées
round-result-far-apart = éloignées
round-result-were-close = Les réponses étaient proches les unes des autres.
round-result-were-mixed = Les réponses étaient partagées.
round-result-were-far-apart = Les réponses étaient éloignées les unes des autres.
round-result-or-lower = environ { $value } ou moins
round-result-or-higher = environ { $value } ou plus
round-result-bar = { $from } à { $to } : { $count }
round-result-check-lane = Le compte des réponses n’est pas bon, et rien n’est donc montré : une somme est hors de ce qui est possible.
round-result-check-score = Le compte des réponses n’est pas bon, et rien n’est donc montré : plus de personnes qu’il n’y en a ont le même score global.
round-result-check-action = Le compte des réponses n’est pas bon, et rien n’est donc montré : plus de personnes qu’il n’y en a se sont prononcées sur l’action { NUMBER($number) }.
round-result-bar-people = { NUMBER($fewest) } à { NUMBER($most) } personnes

## mark

mark-round = Repère du sondage
mark-key = Repère de la clé
mark-list = Repère de la liste
mark-result = Repère du résultat
mark-result-is = Repère du résultat : { NAME($mark) }
mark-compare = Tapez ou collez un repère pour le comparer
mark-where-to = Comparez-le là où personne ne pourrait le changer en chemin : sur place, de vive voix, par téléphone, sur papier.
mark-equal = C’est le même repère.
mark-different = C’est un autre repère. Cherchez une faute de frappe ; si cela persiste, trouvez pourquoi avant de continuer.
mark-one-of-several = Il y a plus d’un repère dans ce texte. Ne collez que celui dont il s’agit ici.
mark-not-a-mark = Un repère ressemble à ABCD-EFGH-IJKL-MNOP.

## label

label-too-long = C’est trop long. Raccourcissez à { NUMBER($most) } caractères au plus.
label-character = Il y a là un caractère invisible, ou qui change le texte autour de lui. Tapez le texte à la main au lieu de le coller.
label-joiner = Il y a un caractère sans largeur là où il n’a rien à faire. Tapez le texte à la main au lieu de le coller.
label-blanks = Il y a un blanc en double. Supprimez-le.
label-not-composed = Il y a une lettre composée de deux caractères. Tapez le texte à la main au lieu de le coller.
label-accents = Il y a plus de quatre accents sur une lettre. Retirez-en.
label-looks-like-a-mark = Cela ressemble à un repère, comme ABCD-EFGH-IJKL-MNOP. Les repères ont leur propre place : choisissez d’autres mots.
label-action-missing = Formulez l’action, ou retirez-la.
