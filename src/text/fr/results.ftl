### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## review

review-title = Avant de voir vos résultats
review-lead = Relisez vos réponses et changez celles que vous voulez.
review-skipped = Passée
review-change = Changer
review-change-question = Changer la question { NUMBER($number) }
review-finish = Voir mes résultats
review-nothing-answered = Vous avez passé toutes les questions. Répondez au moins à l’une d’elles pour voir des résultats.

## storage

storage-blocked = Ce navigateur ou cette page ne permet pas d’enregistrer quoi que ce soit. Vos réponses ne sont conservées que jusqu’à ce que vous fermiez ou rechargiez cette page ; exportez votre journal pour les garder.
storage-full = L’espace de stockage de ce site est plein : vos dernières entrées ne sont conservées que jusqu’à ce que vous fermiez cette page. Exportez votre journal, puis faites de la place : effacez ici ce dont vous n’avez plus besoin, ou d’autres données de ce site.
storage-newer = Votre journal a été enregistré par une version plus récente de cet outil. Il est laissé tel quel, et ce que vous saisissez maintenant n’est conservé que jusqu’à ce que vous fermiez cette page. Rechargez la page, ou demandez à la personne qui s’en occupe de mettre l’outil à jour.
storage-unwritable = Quelque chose que vous avez saisi ne peut pas être enregistré : vos dernières entrées ne sont donc conservées que jusqu’à ce que vous fermiez cette page. Rechargez la page, puis saisissez-le de nouveau.
storage-quarantine = Certaines données enregistrées n’ont pas pu être lues et ont été mises de côté, intactes. Vous pouvez les voir dans le journal, sous « Montrer exactement ce qui est enregistré ».
storage-dismiss = Fermer ce message

## own-results

own-results-title = Vos résultats
own-results-of = { NAME($title) } – { $date }
own-results-overall = Ensemble
own-results-value = sur { $points }, au plus près de « { $label } »
own-results-value-between = sur { $points }, entre « { $lower } » et « { $upper } »
own-results-value-only = sur { $points }
own-results-answered = { $count ->
    [one] D’après { $count } réponse
    [many] D’après { $count } de réponses
   *[other] D’après { $count } réponses
}
own-results-answered-of = Questions prises en compte : { NUMBER($count) } sur { NUMBER($items) }
own-results-undefined = Pas de chiffre ici : il faut une réponse à la moitié au moins des { NUMBER($items) } questions.
own-results-low = Vos réponses penchent vers le bas.
own-results-between = Vos réponses se situent autour du milieu.
own-results-high = Vos réponses penchent vers le haut. Cela vaut la peine de continuer ainsi.
own-results-limits = Ces chiffres résument vos propres réponses de ce jour-là. Ils ne vous comparent à personne, et un petit pas vers le haut ou vers le bas peut tenir au hasard ou à l’humeur.
own-results-moved-up = { $difference } de plus que le { $date }
own-results-moved-down = { $difference } de moins que le { $date }
own-results-moved-not = Comme le { $date }
own-results-moved-otherwise = Pas de comparaison avec le { $date } : les questions qui ont reçu une réponse ne sont pas les mêmes
own-results-reversed = Les affirmations qui décrivent quelque chose d’indésirable comptent en sens inverse.
own-results-first-time = Refaites un bilan dans quelques semaines pour voir comment les choses évoluent.
own-results-trend = { $name } au fil du temps : { $list }
own-results-trend-point = { $date } { $value }
own-results-gone = Ce bilan n’est plus ici
own-results-to-journal = Ouvrir mon journal
own-results-again = Terminé
own-results-to-guide = Ce qu’il y a derrière

## practices

practices-title = Quelque chose à essayer
practices-lead = Choisi là où vos réponses étaient les plus basses : { $names }.
practices-lead-high = Vos réponses sont hautes partout. Pour que cela dure :
practices-for-leaders = Si vous dirigez vous-même une équipe
practices-first-step = { $minutes ->
    [one] Premier pas, { $minutes } minute
    [many] Premier pas, { $minutes } de minutes
   *[other] Premier pas, { $minutes } minutes
}
practices-how = Comment s’y prendre
practices-because-lowest = Parce que « { NAME($name) } » était le plus bas.
practices-because-as-low-as-any = Parce que « { NAME($name) } » était parmi les plus bas.
practices-because-low = Parce que « { NAME($name) } » était bas aussi.
practices-because-after-the-lowest = Parce que « { NAME($name) } » venait après le plus bas.
practices-because-high = Pour que « { NAME($name) } » reste aussi haut.
practices-because-only = Parce que cela renforce « { NAME($name) } », sur quoi portent les réponses.
practices-takes = { $minutes ->
    [one] { $minutes } minute en tout
    [many] { $minutes } de minutes en tout
   *[other] { $minutes } minutes en tout
}
practices-alone = Sans autre personne
practices-pair = À deux
practices-together = À plusieurs
practices-careful = Attention
practices-say = Vous pourriez dire
practices-moments = Les bons moments
practices-moment = Quand { $cue } …
practices-again = À quel rythme
practices-remote = À distance
practices-tested = Éprouvé : une étude a examiné exactement cela.
practices-related = Proche : des études ont examiné quelque chose de semblable.
practices-advice = Conseil : cela vient de l’expérience, non d’une étude.
practices-sources = À lire : { $list }.
practices-anyone = Pour tout le monde
practices-leader = Pour les responsables
practices-team = Pour toute l’équipe
practices-choose = Je vais essayer
practices-write-thanks = Écrire vos remerciements
practices-write-feedback = Écrire votre retour
practices-write-apology = Écrire vos excuses
practices-chosen = Dans votre liste
practices-enough = Vous en essayez déjà trois. Dites dans votre journal que vous en avez terminé une avant d’en commencer une autre.

## series

series-sentences = { $before } { $next }
series-remarks = { $before } · { $next }
series-clauses = { $before } ; { $next }
