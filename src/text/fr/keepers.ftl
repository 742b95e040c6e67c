### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## keep

keep-card-title = Devenir dépositaire d’un sondage
keep-card-lead = Vous détenez l’une des clés des réponses d’une équipe. Cette page ne vous montre aucune réponse, et les autres clés seules n’en ouvrent aucune. Mais une liste qui n’est pas celle qui a été publiée peut révéler les réponses d’une personne quand vous la débloquez.
keep-card-steps = Vous faites quatre choses : envoyer votre carte ; dire à l’équipe que vous êtes dépositaire du sondage ; comparer la liste close avec la discussion ; débloquer la somme, une seule fois.
keep-card-own = Ne publiez que ce que votre propre page a fait.
keep-card-device = Vos clés restent dans ce navigateur, sur cet appareil, jusqu’à ce que vous ayez débloqué la somme ou abandonné le sondage. Elles ne figurent dans aucun export. Ne montrez à personne ce qui est enregistré ici.
keep-card-week = Après sept jours sans visite, certains navigateurs effacent ce qu’une page a enregistré. Rouvrez cette page dans la semaine ; n’utilisez pas de fenêtre privée.
keep-not-kept = Rien n’est conservé ici : vos clés seront donc perdues quand vous fermerez ou rechargerez cette page. Utilisez un autre navigateur ou une autre page.
keep-your-name = Votre nom, tel que l’équipe le connaît
keep-make-card = Faire ma carte
keep-name-missing = Saisissez votre nom, sur une seule ligne.
keep-name-too-long = Ce nom est trop long. Raccourcissez-le à { NUMBER($most) } caractères.
keep-name-character = Ce nom contient un caractère invisible ou impossible à afficher. Tapez-le de nouveau.
keep-name-accents = Ce nom a plus de quatre accents sur une lettre. Retirez-en.
keep-name-mark = Ce nom ressemble à un repère. Saisissez un nom qui n’y ressemble pas.
keep-card = Votre carte
keep-copy-card = Copier ma carte
keep-card-of = Carte de « { NAME($name) } »
keep-card-message =
    Ma carte de dépositaire :
    { $code }
keep-card-next = Envoyez-la à la personne qui prépare le sondage. Elle vous donnera le lien du sondage : ouvrez-le ici. Une carte sert pour un seul sondage.
keep-card-until = Si aucun sondage ne l’utilise d’ici le { $date }, elle sera jetée la prochaine fois que vous ouvrirez vos sondages ici.
keep-drop-card = Jeter cette carte
keep-drop-card-question = Si un sondage a été préparé avec cette carte, il ne pourra jamais être additionné sans sa clé. La jeter ?
keep-drop-card-yes = Oui, la jeter
keep-drop-card-no = La garder
keep-title = Vous êtes dépositaire de ce sondage
keep-no-key = Vous êtes dépositaire, et votre clé n’est pas ici ?
keep-no-key-hint = Votre clé n’est que dans le navigateur et sur l’appareil où vous avez fait votre carte, et seulement tant que ce navigateur la conserve. Ouvrez ce lien là-bas. Si la clé est perdue, personne ne peut ouvrir les réponses, et rien d’autre n’est perdu : dites à la personne qui anime de préparer un nouveau sondage.
keep-key-wrong = Ce sondage désigne mal votre clé. N’acceptez pas d’en être dépositaire : quelqu’un a modifié le lien, ou l’a assemblé. Dites-le à la personne qui l’a envoyé, en personne ou par téléphone.
keep-other-name = Ce sondage vous nomme « { NAME($name) } » ; votre carte dit « { NAME($card) } ». N’acceptez pas d’en être dépositaire. Demandez un nouveau lien.
keep-key-right = Le sondage désigne votre clé comme le fait votre carte.
keep-place = Votre place
keep-place-of = { NUMBER($place) } sur { NUMBER($count) }
keep-place-last = { NUMBER($place) } sur { NUMBER($count) } ; la personne qui débloque en dernier peut voir la somme en premier
keep-round-title = Titre
keep-people = Personnes invitées
keep-people-unknown = non indiqué
keep-minimum = Réponses nécessaires
keep-keepers = Dépositaires, dans cet ordre
keep-actions = On demande si cela a aidé
keep-keep = Je suis dépositaire de ce sondage
keep-keep-once = Votre carte sera utilisée : elle peut servir pour ce sondage et pour aucun autre. Ensuite, votre page fait un message que vous publiez vous-même.
keep-message = Votre message à l’équipe
keep-copy-message = Copier mon message
keep-message-text =
    J’ai fait une clé dans mon propre navigateur et je suis dépositaire du sondage « { $title } ». Son repère est { $round }, ma clé est { $key }. Si je ne vous ai pas parlé de ce sondage, interrogez-moi avant de répondre.
    { $code }
keep-message-hint = Publiez-le vous-même, là où l’équipe le lit. Dites le repère du sondage à voix haute quand vous vous voyez.
keep-message-again = Votre message, à publier de nouveau
keep-list-lead = Quand la liste est close, copiez vous-même la discussion, de l’invitation au message qui contient la liste, et collez-la ici ; pas un résumé que quelqu’un vous envoie. Elle n’est pas enregistrée.
keep-paste-list = La discussion, avec le message de la liste
keep-look-at-list = Regarder la liste
keep-another-list = Prendre une autre liste
keep-released-other = Vous avez déjà débloqué une autre liste de ce sondage : un second déblocage pourrait révéler ce qui sépare les deux. Si la liste a vraiment changé, il faut refaire le sondage.
keep-two-lists = La personne qui anime a signé deux listes de ce sondage : { NAME($mark) } et { NAME($others) }. Demandez laquelle fait foi, et faites dire son repère à voix haute. Rien n’est débloqué avant.
keep-chosen = Tapez le repère qui a été dit
keep-choose = Prendre cette liste
keep-not-chosen = Ce n’est le repère d’aucune de ces listes. Cherchez une faute de frappe ; si cela persiste, demandez quelle liste était visée.
keep-bad = { $count ->
    [one] { $count } code est inutilisable : il a été modifié, inventé ou scellé avec un autre logiciel. Tant qu’il est dans la liste, rien ne peut être débloqué.
    [many] { $count } de codes sont inutilisables : ils ont été modifiés, inventés ou scellés avec un autre logiciel. Tant qu’ils sont dans la liste, rien ne peut être débloqué.
   *[other] { $count } codes sont inutilisables : ils ont été modifiés, inventés ou scellés avec un autre logiciel. Tant qu’ils sont dans la liste, rien ne peut être débloqué.
}
keep-bad-next = La personne qui anime clôt une nouvelle liste sans code inutilisable ; les personnes concernées répondent de nouveau. Si cela arrive deux fois à la même personne, ou à plusieurs, parlez-en ensemble.
keep-bad-message = Ce que vous publiez
keep-copy-bad = Le copier
keep-bad-text = Je suis dépositaire du sondage « { $title } » et ne peux pas utiliser ces codes : { $fingerprints }. Si l’un d’eux est le vôtre, merci d’ouvrir le lien du sondage et de répondre de nouveau. Ensuite, la liste doit être close de nouveau, sans eux.
keep-announce-title = Annoncer la liste
keep-announce-lead = Dites à tout le monde quelle liste vous allez débloquer, et laissez aux gens le temps de regarder : une journée, si vous le pouvez.
keep-announce = Annoncer cette liste
keep-checking = Un instant : chaque code de la liste est vérifié.
keep-announcement = Ce que vous annoncez
keep-copy-announcement = Copier l’annonce
keep-announcement-text =
    Je vais débloquer la liste { $mark } du sondage « { $title } », avec { NUMBER($count) } codes. Regardez si le vôtre y est, et dites-le ici s’il n’y est pas.
    { $code }
keep-others-title = Les autres dépositaires
keep-has-announced = liste annoncée
keep-announced-other = autre liste annoncée
keep-not-announced = liste pas encore annoncée
keep-has-released = somme débloquée
keep-not-released = somme pas encore débloquée
keep-announced-and-released = { $announced }, { $released }
keep-paste-others = Collez ce qui a été publié par les autres, et les déblocages qu’on vous envoie
keep-take-others = Prendre en compte
keep-taken = { $count ->
    [one] { $count } élément nouveau.
    [many] { $count } d’éléments nouveaux.
   *[other] { $count } éléments nouveaux.
}
keep-nothing-new = Rien de nouveau là-dedans.
keep-useless = { $count ->
    [one] { $count } est inutilisable :
    [many] { $count } sont inutilisables :
   *[other] { $count } sont inutilisables :
}
keep-settled = « { NAME($name) } » m’a dit que cette liste fait foi
keep-release-title = Débloquer la somme
keep-waits-for-announcement = D’abord, chaque dépositaire doit annoncer cette liste. Il manque : { $names }.
keep-waits-for-release = Vous débloquez après { $names }.
keep-names-other = « { NAME($name) } » a annoncé aussi une autre liste. Demandez laquelle fait foi ; rien n’est débloqué avant.
keep-wrong-release = Le déblocage au nom de « { NAME($name) } » n’est pas juste : il est pour une autre liste, ou sa somme n’est pas celle de la liste. Interrogez « { NAME($name) } », et ne débloquez rien.
keep-release = Débloquer la somme
keep-release-once = Personne n’a dit que son code manquait ? Vous débloquez une seule fois ; ensuite, vos clés sont effacées.
keep-released = Vous avez débloqué la liste { NAME($mark) }. Les clés qui ouvrent les réponses ont disparu de l’espace de stockage de ce navigateur : il a été relu après coup.
keep-own-release = Votre déblocage
keep-copy-release = Copier mon déblocage
keep-release-text =
    Mon déblocage pour « { $title } » :
    { $code }
keep-release-hint = Envoyez-le aux autres dépositaires, pas dans la discussion : quiconque a la liste et tous les déblocages peut calculer exactement combien de fois chaque réponse a été donnée. Vous le retrouvez ici jusqu’à ce que vous retiriez le sondage ou regardiez son résultat sur cet appareil.
keep-check-sums = Vérifier ce que les autres dépositaires ont débloqué
keep-check-sums-hint = Un déblocage dont la somme n’est pas celle de la liste est signalé, tout comme une personne dépositaire qui en a signé deux.
keep-second-release = un autre déblocage au nom de « { NAME($name) } », et pas le même. Les deux sont signés : interrogez « { NAME($name) } », et ne débloquez rien avant de savoir.
keep-useless-damaged = abîmé. Demandez qu’il soit recopié et publié de nouveau.
keep-useless-newer = fait par une version plus récente de cet outil. Rechargez cette page, puis collez-le de nouveau.
keep-useless-for-another = scellé pour un autre dépositaire. Laissez-le-lui.
keep-useless-sealed = un déblocage que « { NAME($name) } » aurait scellé, et qui ne s’ouvre pas ici. Demandez-le à « { NAME($name) } » par copie.
keep-foreign = d’un autre sondage. Demandez celui de ce sondage-ci.
keep-before = Cet appareil a déjà débloqué pour ce sondage. Cette page ne débloque pas une seconde fois.
keep-no-storage = Cette page ne peut rien enregistrer ici : personne ne pourrait donc dire après coup si vos clés sont effacées. Rien n’a été fait. Autorisez l’enregistrement pour ce site, puis réessayez.
keep-full = L’espace de stockage de ce site est plein : vos clés ne peuvent donc pas être effacées maintenant. Rien n’a été fait. Faites-y de la place, puis réessayez.
keep-newer = Une version plus récente de cette page est ou a été ouverte, et ce qu’elle enregistre est laissé tel quel. Rien n’a été fait. Rechargez cette page, puis réessayez.
keep-changed = Ce qui est ici a changé entre-temps. Rien n’a été fait. Regardez de nouveau.
keep-key-gone = Cet appareil ne détient plus de clé pour ce sondage. Si un autre onglet a débloqué, rechargez cette page.

## compare

compare-title = Comparer la liste avec la discussion
compare-lead = Une liste qui n’est pas celle qui a été publiée peut révéler les réponses d’une personne quand vous la débloquez. Copiez donc vous-même la discussion, de l’invitation à maintenant, et collez-la ici ; pas un résumé que quelqu’un vous envoie. Elle n’est pas enregistrée.
compare-field = La discussion
compare-add-hint = Quelqu’un vous a donné son empreinte sur place ? Ajoutez-la de la même façon, dans une ligne avec son nom.
compare-compare = Comparer
compare-empty = Il n’y a aucun code de ce sondage dans ce texte, et aucune empreinte. Collez la discussion avec les codes.
compare-complete = { $count ->
    [1] Le code de la liste est dans la discussion, et aucun autre n’y est.
    [one] { $count } code de la liste est dans la discussion, et aucun autre n’y est.
    [many] Les { $count } de codes de la liste sont tous dans la discussion, et aucun autre n’y est.
   *[other] Les { $count } codes de la liste sont tous dans la discussion, et aucun autre n’y est.
}
compare-look = Y a-t-il un nom différent à côté de chacun, et connaissez-vous toutes ces personnes ?
compare-looked = Oui, annoncer cette liste
compare-unposted = { $count ->
    [one] Dans la liste, mais pas dans la discussion : { $count }. Demandez de qui il vient. A-t-il été inventé ?
    [many] Dans la liste, mais pas dans la discussion : { $count }. Demandez de qui ils viennent. Ont-ils été inventés ?
   *[other] Dans la liste, mais pas dans la discussion : { $count }. Demandez de qui ils viennent. Ont-ils été inventés ?
}
compare-unlisted = { $count ->
    [one] Dans la discussion, mais pas dans la liste : { $count }. Demandez pourquoi il a été laissé de côté.
    [many] Dans la discussion, mais pas dans la liste : { $count }. Demandez pourquoi ils ont été laissés de côté.
   *[other] Dans la discussion, mais pas dans la liste : { $count }. Demandez pourquoi ils ont été laissés de côté.
}
compare-other-list = { $count ->
    [one] On a montré une autre liste à quelqu’un : { $count } ligne. Demandez-lui laquelle.
    [many] On a montré une autre liste à des gens : { $count } de lignes. Demandez-leur laquelle.
   *[other] On a montré une autre liste à des gens : { $count } lignes. Demandez-leur laquelle.
}
compare-other-round = { $count ->
    [one] D’un autre sondage : { $count } code. Quelqu’un a peut-être reçu un autre lien. Interrogez cette personne.
    [many] D’autres sondages : { $count } de codes. Des gens ont peut-être reçu un autre lien. Interrogez ces personnes.
   *[other] D’autres sondages : { $count } codes. Des gens ont peut-être reçu un autre lien. Interrogez ces personnes.
}
compare-unreadable = { $count ->
    [one] { $count } code de la discussion est illisible : il est incomplet ou abîmé. Il manque peut-être les réponses de quelqu’un dans la liste. Interrogez cette personne.
    [many] { $count } de codes de la discussion sont illisibles : ils sont incomplets ou abîmés. Il manque peut-être les réponses de plusieurs personnes dans la liste. Interrogez-les.
   *[other] { $count } codes de la discussion sont illisibles : ils sont incomplets ou abîmés. Il manque peut-être les réponses de plusieurs personnes dans la liste. Interrogez-les.
}
compare-by-mark = { $count ->
    [one] { $count } code de la liste n’est dans la discussion que sous forme d’empreinte. N’importe qui peut en écrire une : interrogez la personne dont le nom figure à côté.
    [many] { $count } de codes de la liste ne sont dans la discussion que sous forme d’empreintes. N’importe qui peut en écrire : interrogez les personnes dont les noms figurent à côté.
   *[other] { $count } codes de la liste ne sont dans la discussion que sous forme d’empreintes. N’importe qui peut en écrire : interrogez les personnes dont les noms figurent à côté.
}
compare-together = Publiés ensemble, donc probablement par une seule personne. Interrogez chaque personne.
compare-as-code = code
compare-as-mark = empreinte
compare-said-of-list = trouvé dans cette liste
compare-nothing-before = rien avant
compare-done = C’est réglé pour cette liste.
compare-again = Comparer de nouveau
compare-settle = J’ai réglé cela avec ces personnes
compare-settle-question = Avez-vous interrogé vous-même chacune de ces personnes, et pas seulement la personne qui anime ? Un code laissé de côté ou inventé peut révéler les réponses d’une personne quand vous débloquez.
compare-settle-yes = Oui, je les ai interrogées
compare-settle-no = Pas encore
compare-no-chat = Il n’y a pas de discussion avec laquelle comparer ?
compare-no-chat-hint = Alors, demandez à chaque personne de vous dire son empreinte, sur place ou par téléphone, et tapez-les dans le champ ci-dessus. Si cela non plus n’est pas possible, rien ne montre que ces codes viennent de personnes différentes.
compare-no-chat-go-on = Continuer sans comparer
compare-no-chat-question = Si tous les codes sauf un étaient inventés, votre déblocage révélerait les réponses de cette seule personne. Répondez-vous de chaque code de cette liste sans l’avoir comparé ?
compare-no-chat-yes = Oui, continuer sans
compare-no-chat-no = Non

## give-up

give-up-title = Abandonner ce sondage
give-up-lead = Si la personne qui anime dit que ce sondage n’aboutira pas, effacez vos clés : ce qui a été publié reste alors fermé.
give-up-lead-over = Le dernier jour de ce sondage est passé. S’il n’aboutit pas, effacez vos clés : ce qui a été publié reste alors fermé.
give-up-by-itself = À partir du { $date }, cette page le fera d’elle-même quand vous ouvrirez vos sondages.
give-up-give-up = Effacer mes clés
give-up-question = Plus personne ne pourra alors additionner ce sondage. Effacer vos clés ?
give-up-yes = Oui, les effacer
give-up-no = Non
give-up-done = Vous avez abandonné ce sondage. Les clés qui ouvrent les réponses ont disparu de l’espace de stockage de ce navigateur : il a été relu après coup.

## wall-mark

wall-mark-title = Comparer le repère du résultat
wall-mark-lead = L’écran mural montre un repère avec le résultat. Votre page le calcule elle-même, à partir de la liste et de tous les déblocages, et ne montre aucun chiffre.
wall-mark-waiting = Elle le pourra dès que le bon déblocage de chaque dépositaire sera ici.
wall-mark-history = L’équipe a-t-elle déjà fait des sondages ? Alors, intégrez d’abord le fichier de son historique sous « Sondages d’équipe », choisissez l’équipe ici, et donnez les mêmes réponses que sur l’écran mural.
wall-mark-type-mark = Tapez le repère de l’écran mural
wall-mark-compare = Comparer
wall-mark-right = C’est aussi le repère que calcule votre page : une page non modifiée sur l’écran mural montre le résultat de cette liste.
wall-mark-wrong = Votre page calcule un autre repère que celui-ci. Cherchez une faute de frappe, et vérifiez si elle connaît les mêmes sondages précédents. Si cela persiste, dites-le tout de suite : l’écran mural montre peut-être un autre résultat.
wall-mark-no-mark = Un repère ressemble à ABCD-EFGH-IJKL-MNOP.
wall-mark-not-worked-out = Votre page ne peut pas le calculer à partir de ce qui est ici : le compte des réponses n’est pas bon, ou celles sur les sondages précédents ne concordent pas.
