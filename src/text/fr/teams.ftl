### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## reveal

reveal-title = Le résultat
reveal-lead = Tous les déblocages sont là. Dites de quelle équipe vient ce sondage, puis regardez-le ensemble.
reveal-team = Équipe
reveal-new-team = Une équipe nouvelle ici
reveal-name = Nom de l’équipe
reveal-hint = Les sondages d’une même équipe sont comparés entre eux. Là où peu de personnes sont arrivées ou parties entre-temps, cela décide aussi de ce qui est montré, pour qu’il soit plus difficile de déduire les réponses de quelqu’un. Cela ne l’empêche pas toujours.
reveal-codes-go = À partir de là, cet appareil conserve ce qui est montré. Les codes, la liste et les déblocages sont effacés du journal ici.
reveal-reveal = Voir le résultat
reveal-name-missing = Donnez un nom à l’équipe.
reveal-revealed = Le résultat de ce sondage a été vu sur cet appareil. Les codes dont il est tiré sont effacés du journal ici.
reveal-title-seen = résultat vu
reveal-open = Ouvrir le résultat
reveal-to-team = Vers l’équipe
reveal-before-next = Actions en cours de cette équipe
reveal-scores-stay = Il conserve aussi combien de personnes ont eu chaque score global, comme tout le monde en a été informé avant de répondre.

## team

team-teams = Équipes
team-none = Aucune pour l’instant. Une équipe apparaît ici quand le résultat de son premier sondage est vu, ou quand son historique est intégré.
team-rounds-count = { $count ->
    [one] { $count } sondage
    [many] { $count } de sondages
   *[other] { $count } sondages
}
team-open-actions = { $count ->
    [one] { $count } action en cours
    [many] { $count } d’actions en cours
   *[other] { $count } actions en cours
}
team-overdue-actions = { $count ->
    [one] { $count } en retard
    [many] { $count } en retard
   *[other] { $count } en retard
}
team-gone = Cette équipe n’est plus ici
team-actions = Actions
team-no-actions = Aucune action pour l’instant. On en convient en parlant d’un résultat.
team-rounds = Sondages
team-no-rounds = Aucun sondage pour l’instant.
team-row = { NAME($title) }, { NAME($date) } : { NAME($people) }, moyenne { NAME($mean) }
team-so-many = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
team-open-round = Ouvrir le résultat du { $date }
team-trends = Évolution
team-trends-lead = Seuls les sondages qui ont demandé la même chose sont mis côte à côte. Les petits groupes bougent au gré du hasard : cherchez une direction sur plusieurs sondages.
team-overall = Ensemble
team-day-and-people = { $date } ({ $people })
team-by-date = Les écarts sont ceux entre les jours.
team-evenly = Des écarts égaux, quel que soit le temps entre les sondages.
team-interrupted = Non comparable avec ce qui précède
team-picture = { $title } : { $rounds }. { $note }
team-day = Jour
team-people = Personnes
team-mean = Moyenne
team-range = Probablement entre
team-as-table = La même chose en tableau
team-others-asked = { $count ->
    [one] { $count } sondage a demandé autre chose et n’est pas dans ces images.
    [many] { $count } de sondages ont demandé autre chose et ne sont pas dans ces images.
   *[other] { $count } sondages ont demandé autre chose et ne sont pas dans ces images.
}
team-file = Transmettre l’historique
team-file-lead = Le fichier contient les résultats débloqués de cette équipe, ses actions, ses accords et ses réussites. Il est destiné à un autre navigateur ou à la prochaine personne qui anime. Les scores dont le test d’évolution a besoin n’y sont pas : le premier sondage après un import n’a donc pas de verdict sur l’évolution.
team-with-owners = Avec les noms des personnes qui se chargent des actions
team-export = Enregistrer l’historique
team-exported = Enregistré dans { $file }.
team-not-exported = Le navigateur ne permet pas d’enregistrer des fichiers ici. Rien n’a été enregistré.
team-import = Intégrer un historique
team-import-hint = L’historique d’une équipe, venu d’un autre navigateur ou d’une autre personne qui anime.
team-imported = { $count ->
    [one] Ajout de { $count } élément de l’équipe { $team }.
    [many] Ajout de { $count } d’éléments de l’équipe { $team }.
   *[other] Ajout de { $count } éléments de l’équipe { $team }.
}
team-import-known = Tout ce que contient ce fichier sur l’équipe { $team } était déjà ici.
team-import-damaged = Ce fichier n’est pas l’historique d’une équipe, ou il est abîmé : { $reason }. Rien n’a été modifié. Demandez qu’on l’enregistre et l’envoie de nouveau.
team-import-older = Ce fichier a été écrit par une version plus ancienne de cet outil, dont les sondages ne sont plus lisibles. Rien n’a été modifié. Créez l’équipe ici, et refaites son prochain sondage.
team-import-newer = Ce fichier a été écrit par une version plus récente de cet outil. Rien n’a été modifié. Demandez une mise à jour à la personne qui s’occupe de la page.
team-import-no-room = Il n’y a pas de place dans l’espace de stockage de ce navigateur. Ce qui a été intégré sera perdu quand vous fermerez la page.
team-next-round = Préparer le prochain sondage
team-remove = Retirer cette équipe
team-remove-question = Retirer l’équipe { $team }, avec tout ce qui en est conservé, de cet appareil ? C’est irréversible. Enregistrez d’abord l’historique si quelqu’un peut en avoir besoin.
team-remove-no = La garder
team-remove-yes = Oui, la retirer
team-file-name = pulse-check-team-{ $date }.json

## action

action-last-time = Nos actions de la dernière fois
action-none-open = Aucune action en cours.
action-what = Qu’allons-nous faire ?
action-owner = Qui s’en charge ? (facultatif)
action-owner-hint = Les noms restent sur cet appareil, sauf si vous les transmettez avec l’historique de l’équipe ou un export du journal.
action-by-when = Pour quand ? (facultatif)
action-plan = Quand, et à quoi on le verra
action-when = Quand …
action-sign = À quoi verrons-nous que cela aide ?
action-add = En convenir
action-enough = Une ou deux suffisent. Ce que vous tenez compte plus que ce que vous listez.
action-owned-by = { NAME($owner) } s’en charge
action-ideas = Des idées qui conviennent
action-take = Prendre ceci comme action
action-take-of = Prendre ceci comme action : { $title }
action-remove = Retirer « { $text } »
action-agreed-today = Actions convenues

## wall

wall-title = Regardez-le ensemble
wall-next = Suivant
wall-back = Retour
wall-position = { NUMBER($number) } sur { NUMBER($count) }
wall-position-of = { NUMBER($number) } sur { NUMBER($count) } : { $title }
wall-fill = Remplir la fenêtre
wall-full-screen = Plein écran
wall-no-full-screen = Le navigateur ou la page ne permet pas le plein écran ici. Remplir la fenêtre fonctionne quand même.
wall-close = Retour à la fenêtre ordinaire
wall-help = Touches
wall-keys-1 = → ↓ Page suivante
wall-keys-2 = ← ↑ Page précédente
wall-keys-3 = Début
wall-keys-4 = Fin
wall-keys-5 = F
wall-keys-6 = ?
wall-keys-7 = Échap
wall-keys-do-1 = écran suivant
wall-keys-do-2 = écran précédent
wall-keys-do-3 = premier écran
wall-keys-do-4 = dernier écran
wall-keys-do-5 = activer ou quitter le plein écran
wall-keys-do-6 = montrer ou cacher ces touches
wall-keys-do-7 = retour à la fenêtre ordinaire
wall-by = Parcourir
wall-by-dimension = les dimensions
wall-by-question = les questions
wall-order = Commencer par
wall-lowest-first = les plus basses
wall-most-mixed-first = les plus partagées
wall-follows = Une deuxième fenêtre de ce navigateur avec ce résultat suit le mouvement : mettez celle-là sur le projecteur.
wall-glance = L’équipe en un coup d’œil
wall-overview = Côte à côte
wall-trend = Évolution
wall-stands-out = Ce qui ressort
wall-prompts = Pour en parler
wall-actions = Ce que nous allons faire
wall-leaving = Ce qui sort de la salle
wall-answered = { $count ->
    [one] { $count } personne a répondu
    [many] { $count } de personnes ont répondu
   *[other] { $count } personnes ont répondu
}
wall-told = Indiqué à l’avance : { $what }.
wall-since = { $moved } depuis ({ $dates })
wall-joined-and-left = { $joined } et { $left }
wall-joined = { $count ->
    [one] { $count } personne est arrivée
    [many] { $count } de personnes sont arrivées
   *[other] { $count } personnes sont arrivées
}
wall-left = { $count ->
    [one] { $count } personne est partie
    [many] { $count } de personnes sont parties
   *[other] { $count } personnes sont parties
}
wall-nobody-moved = aucune arrivée ni aucun départ
wall-not-known = arrivées et départs inconnus
wall-told-elsewhere = { $count ->
    [one] { $count } sondage précédent : voir le tableau des chiffres
    [many] { $count } de sondages précédents : voir le tableau des chiffres
   *[other] { $count } sondages précédents : voir le tableau des chiffres
}
wall-in-no-other = personne n’est aussi dans le sondage d’une autre équipe ({ $dates })
wall-reversed-bars = Décrit quelque chose d’indésirable : les réponses basses sont les bonnes, et comptent comme hautes.
wall-promised = Ce qui a été promis
wall-first-hour = Pour commencer, si vous le voulez : quelle est la meilleure équipe dont vous avez fait partie, et qu’y faisait-on ?
wall-no-comparison = Aucun sondage précédent avec les mêmes questions n’a montré l’ensemble : on ne peut donc rien dire d’une évolution.
wall-run-sheet = L’heure, étape par étape
wall-start = Démarrer le minuteur
wall-stop = Arrêter le minuteur
wall-elapsed = Minute { NUMBER($minute) } sur { NUMBER($total) }
wall-planned-now = prévu maintenant : { $step }
wall-time-over = le temps prévu est écoulé
wall-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}
wall-skip = Sauter « { $step } »
wall-to-say = Vous pourriez dire :
wall-total = { $count ->
    [one] { $count } minute en tout
    [many] { $count } de minutes en tout
   *[other] { $count } minutes en tout
}
wall-numbers = Tous les chiffres en tableau
wall-on-day = { NAME($team) }, { NAME($date) }

## leaving

leaving-lead = Rien ne quitte cet appareil tout seul. Choisissez une forme et regardez exactement ce qu’elle contient avant de l’emporter.
leaving-form = Forme
leaving-print = Impression ou PDF
leaving-text = Texte
leaving-markdown = Markdown, pour un wiki
leaving-spreadsheet = Un tableau, pour un tableur
leaving-csv = CSV, pour des programmes
leaving-json = JSON, pour des programmes
leaving-picture = Une image
leaving-which-picture = Quelle image ?
leaving-with-actions = Avec nos actions
leaving-without-owners = Les noms des personnes qui se chargent d’une action n’y figurent jamais.
leaving-preview = Exactement ceci
leaving-print-now = Imprimer
leaving-copy-now = Copier
leaving-save-now = Enregistrer dans un fichier
leaving-save-svg = Enregistrer en SVG
leaving-save-png = Enregistrer en PNG
leaving-not-printed = Le navigateur ou la page ne permet pas d’imprimer ici. Copiez plutôt le texte.
leaving-no-png = Le navigateur ne peut pas faire de PNG ici. Enregistrez plutôt l’image en SVG.
leaving-no-file = Le navigateur ne permet pas d’enregistrer des fichiers ici. Rien n’a été enregistré.
leaving-no-json = Ce résultat ne peut pas être écrit en JSON. Choisissez une autre forme.
leaving-saved = Enregistré dans { $file }.
leaving-stays = Le résultat reste dans l’historique de l’équipe sur cet appareil.

## asked

asked-title = Avant de le voir
asked-lead = Ce qui est montré en dépend aussi, et vos réponses figureront à côté du résultat sur l’écran mural.
asked-since = Depuis le sondage du { $day } ({ $people }) : combien de personnes sont arrivées, et combien sont parties ?
asked-people = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
asked-joined = Combien d’arrivées ?
asked-left = Combien de départs ?
asked-unknown = Je ne sais pas
asked-overlap = Le { $day }, un résultat de l’équipe { NAME($team) } a été montré ici. Y a-t-il quelqu’un dans les deux sondages ?
asked-yes = Oui
asked-no = Non
asked-missing = Dites combien de personnes sont arrivées et combien sont parties depuis le { $day }, ou que vous ne le savez pas.
asked-overlap-missing = Dites s’il y a quelqu’un dans les deux sondages, ou que vous ne le savez pas.
asked-too-many-left = Depuis le { $day } : { NUMBER($left) } personnes ne peuvent pas être parties, car { NUMBER($before) } avaient participé. Dites combien d’entre elles manquent maintenant.
asked-too-many-joined = Depuis le { $day } : { NUMBER($joined) } personnes ne peuvent pas être arrivées, car { NUMBER($now) } ont participé cette fois. Dites combien d’entre elles sont nouvelles.
asked-no-fit = Depuis le { $day } : { NUMBER($before) } personnes, moins les départs ({ NUMBER($left) }) et plus les arrivées ({ NUMBER($joined) }), cela ferait { NUMBER($expected) }, et { NUMBER($now) } ont participé. Corrigez l’un des deux nombres, ou dites que vous ne le savez pas.
asked-changed = Ce que contient ce sondage a changé entre-temps. Regardez de nouveau avant de continuer.

## leading

leading-open = Pour la personne qui dirige
leading-title = Ce dont mon équipe a peut-être besoin de ma part
leading-lead = Pour la personne qui dirige cette équipe. Cette page repose sur le résultat que tout le monde a vu, et n’en montre pas davantage.
leading-ask = Avant de choisir, demandez à l’équipe si c’est bien ce qu’il lui faut. Elle en sait plus que les chiffres.
leading-none = Le résultat ne montre aucune dimension séparément ; on ne peut donc rien en tirer ici.
leading-back = Retour au résultat
