### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## member

member-to-facilitator = Retour à la page d’animation
member-start = Répondre
member-resume = Continuer
member-keeper-answers = Vous êtes dépositaire de ce sondage. Ne répondez que si vous faites aussi partie de l’équipe.
member-over = Le dernier jour de ce sondage était le { $date }. Aucune réponse n’est plus acceptée. Si vous pensez que c’est une erreur, demandez à la personne qui anime.
member-given-up = Ce sondage a été abandonné sur cet appareil. Aucune réponse n’est plus acceptée ici.
member-not-kept = Rien n’est conservé ici. Copiez votre code avant de fermer ou de recharger cette page, et ne remettez qu’un seul code.
member-own-results = Vous obtenez aussi vos propres résultats. Ils restent dans votre journal, sur cet appareil.
member-review = Avant que vos réponses soient scellées
member-review-lead = C’est exactement ce qui entre dans votre code, avec le score global qui en découle. Une fois scellé, cela ne peut plus être changé.
member-helped = Cela a-t-il aidé ?
member-helped-lead = Ce qui a été convenu auparavant. Ce que vous en dites est scellé de la même façon.
member-helped-yes = A aidé
member-helped-no = Aucune différence
member-helped-untried = Pas essayé
member-helped-skip = Passer
member-tie = Retenir sur cet appareil quelles réponses sont dans mon code
member-tie-hint = Sinon, vos résultats vont dans votre journal, et rien ici ne les relie au code. D’après les questions et le jour, on pourrait tout de même faire le rapprochement.
member-seal = Sceller mes réponses
member-nothing-answered = Vous avez passé toutes les questions. Répondez au moins à l’une d’elles pour remettre quelque chose.
member-not-sealed = Vos réponses n’ont pas pu être scellées : l’une des clés des dépositaires est inutilisable. Rien n’a été remis. Dites à la personne qui anime qu’il faut un nouveau lien pour le sondage.
member-handed-over = C’est exactement ce qui sera remis
member-next = Publiez ce code là où votre équipe les recueille, par exemple dans la discussion. Vous pouvez le faire sous votre propre nom : pour l’ouvrir, il faut les clés de chaque dépositaire.
member-next-quick = Publiez ce code là où votre équipe les recueille, par exemple dans la discussion. Votre nom peut figurer à côté, mais attention : l’appareil de la personne dépositaire pourrait l’ouvrir. Pour toute autre personne, ce n’est qu’une suite de caractères illisible.
member-handed-in-here = Cet appareil recueille les codes, et le vôtre est déjà parmi eux. Publiez tout de même son empreinte dans la discussion : les dépositaires s’en servent pour comparer la liste.
member-code = Votre code
member-copy = Copier mon code
member-fingerprint = Son empreinte : { NAME($fingerprint) }
member-fingerprint-hint = C’est grâce à elle que vous trouvez votre code dans la liste close.
member-one-code = Voici votre code pour ce sondage. Si vous rouvrez le lien ici, vous verrez le même. Une fois publié, il compte, même si vous retirez le sondage d’ici : avec un autre code, vos réponses compteraient deux fois.
member-to-results = Voir mes propres résultats
member-inside = Ce qu’il contient
member-inside-once = Affiché jusqu’à ce que vous quittiez cette page : le fait que ces réponses sont dans le code n’est pas conservé.
member-inside-gone = Ce qu’il contient a été affiché quand vous l’avez scellé. Ce n’est pas conservé avec le code, et cette page ne peut pas le lire dans le code.
member-inside-nothing-else = Rien d’autre : aucun nom, aucune heure, rien sur votre appareil. Le code est aussi long que celui de tout le monde.
member-skipped = Passée
member-overall = Score global, au quart le plus proche
member-overall-none = Aucun : trop peu de réponses
member-dropped = { $count ->
    [one] Vous avez jeté { $count } code de ce sondage sur cet appareil. S’il a été publié, il compte tant que la personne qui anime ne l’a pas retiré. Si vous n’avez pas encore envoyé ce message, envoyez-le.
    [many] Vous avez jeté { $count } de codes de ce sondage sur cet appareil. Ceux qui ont été publiés comptent tant que la personne qui anime ne les a pas retirés. Si vous n’avez pas encore envoyé ce message, envoyez-le.
   *[other] Vous avez jeté { $count } codes de ce sondage sur cet appareil. Ceux qui ont été publiés comptent tant que la personne qui anime ne les a pas retirés. Si vous n’avez pas encore envoyé ce message, envoyez-le.
}
member-anew = Vous voulez changer vos réponses, ou une personne dépositaire ne peut pas utiliser votre code ?
member-anew-hint = Tant que la liste est ouverte, vous pouvez jeter ce code ici et répondre de nouveau. L’ancien code compte tant que la personne qui anime ne l’a pas retiré : envoyez d’abord ce message, sinon vos réponses comptent deux fois avec le nouveau. Si une personne dépositaire signale deux fois vos codes, parlez-en ensemble.
member-anew-closed = La liste est close. Un nouveau code ne compte que si la personne qui anime rouvre la liste : envoyez ce message et attendez que ce soit fait. L’ancien code compte tant qu’elle ne l’a pas retiré.
member-anew-late = Il est trop tard pour répondre de nouveau : le dernier jour est passé, ou le sondage a été débloqué ou abandonné. Votre code reste tel quel.
member-anew-message = Message à la personne qui anime
member-anew-copy = Copier le message
member-anew-text = « { $title } » : merci de retirer mon code dont l’empreinte est { $fingerprint }. Je réponds de nouveau et j’en remets un autre.
member-anew-start = Répondre de nouveau
member-anew-question = Jeter { $fingerprint } ici ? Il compte tant que la personne qui anime ne l’a pas retiré. Avec deux codes dans la liste, vos réponses compteraient deux fois.
member-anew-yes = Oui, le jeter et répondre de nouveau
member-anew-no = Non, le garder

## heard

heard-unheard = aucun message vu pour l’instant
heard-question = Signé avec la clé au nom de « { NAME($name) } ». Est-ce bien « { NAME($name) } » qui l’a publié ?
heard-yes = Oui
heard-no = Je ne l’ai pas vu
heard-heard = Vous avez vu que « { NAME($name) } » l’a publié.
heard-signed = Signé avec cette clé. Qui l’a publié, vous ne l’avez pas vu.
heard-check = Vérifier ce que les dépositaires ont publié
heard-check-hint = Un message prouve une clé, pas une personne. Comparez là où personne ne pourrait rien changer en chemin : sur place, de vive voix.
heard-field = Collez les messages des dépositaires, ou tapez un repère qu’on vous a dit
heard-add = Vérifier
heard-mark-right = C’est le repère de ce sondage.
heard-key-right = C’est le repère de la clé au nom de « { NAME($name) } ».
heard-mark-wrong = { $mark } n’est ni le repère de ce sondage ni celui d’une de ses clés. Cherchez une faute de frappe. Si cela persiste, ne répondez pas : vous avez peut-être reçu un autre lien que les autres. Interrogez les dépositaires en personne.
heard-taken = { $count ->
    [one] { $count } message est signé avec une clé de ce sondage. Dites maintenant qui l’a publié.
    [many] { $count } de messages sont signés avec des clés de ce sondage. Dites maintenant qui les a publiés.
   *[other] { $count } messages sont signés avec des clés de ce sondage. Dites maintenant qui les a publiés.
}
heard-known = C’était déjà vérifié.
heard-also-foreign = Il y a aussi un message d’un autre sondage. S’il ne vient pas d’un sondage précédent de votre équipe, ne répondez pas : vous avez peut-être reçu un autre lien que les autres. Interrogez les dépositaires en personne.
heard-foreign = Un message vient d’un autre sondage. Ne répondez pas avant de savoir pourquoi : vous avez peut-être reçu un autre lien que les autres. Interrogez les dépositaires en personne.
heard-unsigned = Un message n’est pas signé avec la clé au nom de « { NAME($name) } ». N’importe qui peut en inventer un : interrogez « { NAME($name) } » en personne.
heard-newer = Un message a été fait par une version plus récente de cet outil. Rechargez cette page, puis collez-le de nouveau.
heard-damaged = Un message est incomplet ou abîmé. Copiez-le de nouveau, du premier au dernier caractère.
heard-none = Il n’y a dans ce texte aucun message de dépositaire, et aucun repère. Un message contient un code qui commence par PULSE1A ; un repère ressemble à ABCD-EFGH-IJKL-MNOP.
heard-start-unheard = Vous n’avez pas vu un message de chaque dépositaire. Vous pouvez répondre ; mais cette page ne peut pas savoir qui détient les clés.

## look-up

look-up-title = Voir si la liste close contient votre code
look-up-field = Collez la liste et les messages
look-up-look = Regarder
look-up-count = { $count ->
    [one] La liste contient { $count } code.
    [many] La liste contient { $count } de codes.
   *[other] La liste contient { $count } codes.
}
look-up-yours-in = Le vôtre, { NAME($fingerprint) }, y est.
look-up-dropped-in = Le code que vous avez jeté, { NAME($fingerprint) }, y est. Si un nouveau y est aussi, vos réponses comptent deux fois : dites-le là où tout le monde le lit, avant que quelqu’un débloque.
look-up-yours-missing = Le vôtre, { NAME($fingerprint) }, n’y est pas. Dites-le là où tout le monde le lit, avant que quelqu’un débloque.
look-up-all = Toutes les empreintes
look-up-announced = « { NAME($name) } » a annoncé cette liste.
look-up-announced-other = « { NAME($name) } » a annoncé une autre liste que celle-ci. Dites-le là où tout le monde le lit : personne ne doit débloquer avant que ce soit réglé.
look-up-unannounced = « { NAME($name) } » n’a encore annoncé aucune liste.
look-up-other-lists = La personne qui anime a aussi signé une autre liste de ce sondage : { NAME($marks) }. Demandez laquelle fait foi, et faites dire son repère à voix haute.
look-up-your-fingerprint = Votre code est sur un autre appareil ? Tapez son empreinte
look-up-no-fingerprint = Une empreinte ressemble à ABCD-EFGH-IJKL-MNOP.
look-up-line = Publiez cette ligne, pour que les dépositaires puissent voir que vous avez regardé
look-up-line-text = Le mien est { $fingerprint } dans la liste { $mark }
look-up-copy-line = Copier la ligne
look-up-cut-short = Cette liste est incomplète. Copiez-la de nouveau, du premier au dernier caractère, ou demandez-la sous forme de fichier.
look-up-damaged = Cette liste est abîmée. Demandez qu’on la renvoie.
look-up-newer = Cette liste a été faite par une version plus récente de cet outil. Rechargez cette page, puis collez-la de nouveau.
look-up-none = Il n’y a pas de liste close dans ce texte. Une liste commence par PULSE1F.
look-up-foreign = Cette liste appartient à un autre sondage. Cherchez celle de ce sondage-ci.
look-up-unsigned = Cette liste n’est pas signée par la personne qui anime ce sondage : n’importe qui peut l’avoir faite. Demandez la bonne.
look-up-broken-few = { $found ->
    [one] La clé de la personne qui anime a signé cette liste, mais elle enfreint une règle : elle contient { $found } code, et ce sondage en a promis au moins { NUMBER($minimum) }. Elle ne doit pas être débloquée.
    [many] La clé de la personne qui anime a signé cette liste, mais elle enfreint une règle : elle contient { $found } de codes, et ce sondage en a promis au moins { NUMBER($minimum) }. Elle ne doit pas être débloquée.
   *[other] La clé de la personne qui anime a signé cette liste, mais elle enfreint une règle : elle contient { $found } codes, et ce sondage en a promis au moins { NUMBER($minimum) }. Elle ne doit pas être débloquée.
}
look-up-broken-invited = La clé de la personne qui anime a signé cette liste, mais elle enfreint une règle : elle contient { NUMBER($found) } codes, et { NUMBER($invited) } personnes sont invitées. Elle ne doit pas être débloquée.
look-up-broken-other = La clé de la personne qui anime a signé cette liste, mais elle enfreint une règle : des codes y figurent deux fois, sont des copies modifiées, ou ne sont pas de ce sondage. Elle ne doit pas être débloquée.

## mailbox

mailbox-hand-in = Remettre
mailbox-put-in = Mettre dans la boîte aux lettres
mailbox-what-it-sees = Votre code va dans la boîte aux lettres de { NAME($host) }. Elle peut voir que quelque chose a été remis, quand, et depuis quelle adresse du réseau, et qui a ouvert la page de ce sondage ; pas ce que contient votre code.
mailbox-on-its-way = En route …
mailbox-is-in = C’est dans la boîte aux lettres.
mailbox-not-in = Ce n’est pas dans la boîte aux lettres. { $reason } Vous pouvez aussi remettre en copiant.
mailbox-otherwise = Sans la boîte aux lettres
mailbox-looks = Cette page regarde d’elle-même, toutes les quelques secondes, dans la boîte aux lettres de { NAME($host) }, tant qu’elle est ouverte et visible.
mailbox-no-answer = La boîte aux lettres ne répond pas. Vérifiez votre connexion et réessayez.
mailbox-full = La boîte aux lettres n’a plus de place. Dites-le à la personne qui s’occupe de cette page.
mailbox-refused = La boîte aux lettres le refuse ({ NUMBER($status) }). Dites-le à la personne qui s’occupe de cette page.
mailbox-gone = C’était le cas, mais cela a disparu depuis.
mailbox-something-else = Autre chose répond à la place de la boîte aux lettres, peut-être une page de connexion. Dites-le à la personne qui s’occupe de cette page.
mailbox-crowded = Il y a dans la boîte aux lettres plus que ce dont ce sondage peut avoir besoin ; tout n’est donc pas lu. Quelqu’un qui a le lien l’y a peut-être mis. Recueillez aussi des codes en les copiant.
mailbox-untrue = La boîte aux lettres a dit oui, et rend autre chose. Dites-le à la personne qui s’occupe de cette page.
mailbox-taken = Autre chose se trouve dans la boîte aux lettres sous ce nom. Dites-le à la personne qui s’occupe de cette page.
mailbox-send-card = Envoyer ma carte
mailbox-card-is-in = Votre carte est dans la boîte aux lettres.
mailbox-tell-key = Dites ce repère à la personne qui vous a sollicité, de vive voix ou par téléphone : qui s’occupe de la boîte aux lettres pourrait mettre une autre carte à la place de la vôtre.
mailbox-card-came = Une carte au nom de « { NAME($name) } » est arrivée par la boîte aux lettres. Demandez à « { NAME($name) } », de vive voix ou par téléphone, le repère de sa clé.
mailbox-told-key = Tapez le repère qui vous a été donné
mailbox-add-card = Ajouter
mailbox-no-such-card = Aucune carte arrivée n’a ce repère. Vérifiez les fautes de frappe ; si rien ne change, quelqu’un a peut-être mis une autre carte : faites-vous envoyer la bonne par copie.
mailbox-request-text =
    Voulez-vous être dépositaire de notre sondage « { $title } » ? Vous auriez l’une des clés : il les faut toutes pour ouvrir les réponses d’une personne. Dites vous-même à l’équipe que vous en êtes dépositaire, comparez la liste avec ce que les gens disent, et ne débloquez que celle-là : une autre pourrait révéler les réponses d’une personne. Ouvrez cette page sur l’appareil que vous utiliserez aussi la semaine prochaine, entrez votre nom, et dites-moi le repère de votre clé, de vive voix ou par téléphone :
    { $link }
mailbox-lines-lead = Une liste qui n’est pas celle que les gens ont regardée peut révéler les réponses d’une personne quand vous la débloquez. La page de chacun fait une ligne, « Le mien est … dans la liste … ». Copiez vous-même celles qui ont été publiées, ou tapez-les comme elles sont dites, chacune avec le nom. Rien n’en est conservé.
mailbox-unsaid = { $count ->
    [one] Aucune ligne ne nomme cette liste pour { $count } code. Demandez à qui il est. A-t-il été inventé ?
    [many] Aucune ligne ne nomme cette liste pour { $count } de codes. Demandez à qui ils sont. Ont-ils été inventés ?
   *[other] Aucune ligne ne nomme cette liste pour { $count } codes. Demandez à qui ils sont. Ont-ils été inventés ?
}
mailbox-told = Fermer d’après ce que les gens vous disent
mailbox-told-lead = Dans une boîte aux lettres, aucun nom n’est à côté des codes. Que chacun publie ou dise l’empreinte que montre sa page ; collez-les ici avec les noms : la liste contiendra ces codes et aucun autre.
mailbox-told-field = Les empreintes qui ont été dites
mailbox-told-take = Les chercher
mailbox-told-missing = { $count ->
    [one] { $count } a été dite, mais son code n’est pas ici. Demandez à qui elle est ; qu’il soit remis encore une fois.
    [many] { $count } ont été dites, mais leurs codes ne sont pas ici. Demandez à qui elles sont ; qu’ils soient remis encore une fois.
   *[other] { $count } ont été dites, mais leurs codes ne sont pas ici. Demandez à qui elles sont ; qu’ils soient remis encore une fois.
}
mailbox-told-close = Fermer la liste de ces codes
mailbox-told-question = { $count ->
    [one] { $count } code va dans la liste ; laissés de côté : { NUMBER($left) }. Chacun vous a-t-il dit le sien ?
    [many] { $count } de codes vont dans la liste ; laissés de côté : { NUMBER($left) }. Chacun vous a-t-il dit le sien ?
   *[other] { $count } codes vont dans la liste ; laissés de côté : { NUMBER($left) }. Chacun vous a-t-il dit le sien ?
}
mailbox-told-too-few = { $count ->
    [one] { $count } code a été dit jusqu’ici ; il en faut { NUMBER($minimum) }.
    [many] { $count } de codes ont été dits jusqu’ici ; il en faut { NUMBER($minimum) }.
   *[other] { $count } codes ont été dits jusqu’ici ; il en faut { NUMBER($minimum) }.
}
mailbox-unsealed = La clé d’un autre dépositaire, pour les déblocages scellés, n’est pas ici, ou il y en a deux. Envoyez-lui vous-même votre déblocage.
mailbox-lines-complete = { $count ->
    [one] Une ligne nomme cette liste pour son { $count } code.
    [many] Des lignes nomment cette liste pour ses { $count } de codes.
   *[other] Des lignes nomment cette liste pour ses { $count } codes.
}
mailbox-lines-look = Qui a la liste peut écrire de telles lignes. Avez-vous vu ou entendu chaque personne dire la sienne, et les connaissez-vous toutes ?
mailbox-other-list-blocks = Quelqu’un parle d’une autre liste. Laquelle compte doit d’abord être dit à voix haute, par son repère.
mailbox-list-said-aloud = Tapez le repère de la liste qui compte, comme elle a été dite
mailbox-compare-list = Comparer
mailbox-not-this-list = Ce n’est pas le repère de cette liste. Vérifiez les fautes de frappe ; si rien ne change, cette liste ne doit pas être débloquée.
mailbox-also = Ce qui est fait ainsi va aussitôt aussi dans la boîte aux lettres.
mailbox-needs-invited = Dites combien de personnes sont invitées, et le sondage pourra passer par la boîte aux lettres de cette page.
mailbox-told-copy = { $fingerprint } est une copie modifiée d’un autre code qui a été dit. Demandez aux deux personnes quelle empreinte montre leur page.
mailbox-seal-again = Réessayer
