### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## path

path-title = Avant de commencer
path-lead = Vous vouliez essayer quelque chose. Comment cela s’est-il passé ? Laissez de côté ce que vous voulez.
path-how-went-with = Comment cela s’est-il passé avec « { $practice } » ?
path-no-difference = Cela n’a rien changé
path-not-done = Je ne l’ai pas fait
path-not-done-hint = C’est bon à savoir. Peut-être que l’occasion n’était pas la bonne, ou que le pas était trop grand : un plan peut changer.
path-what-now = Et maintenant ?
path-what-now-with = Et maintenant, avec « { $practice } » ?
path-keep = Continuer ainsi
path-change = Changer le plan
path-done = Terminé, au suivant
path-take-off = Retirer de ma liste
path-let-go = Laisser tomber
path-skip = Passer directement aux questions
path-to-questions = Aux questions
path-plan = Votre plan
path-plan-of = Votre plan pour « { $practice } »
path-plan-lead = Tout est facultatif et gardé au fil de la saisie.
path-when = Quand …
path-will = … je vais
path-will-hint = Si c’est vide, c’est le premier pas de la pratique.
path-obstacle = Qu’est-ce qui pourrait gêner ? (facultatif)
path-obstacle-if = Si …
path-then = … alors je vais
path-ask-on = Me le demander à partir de ce jour (facultatif)
path-ask-on-hint = Avant votre premier bilan à partir de ce jour, on vous demande comment cela s’est passé. Rien d’autre ne vous le rappelle.
path-when-will = Quand { $when }, je vais { $will }.
path-when-step = Quand { $when } : { $step }
path-only-will = Je vais { $will }.
path-if-then = Si { $obstacle }, alors je vais { $then }.
path-noted = { $date } : { $outcome }
path-trying = Ce que vous essayez
path-no-cause = Voici comment « { $dimension } » a évolué. Beaucoup de choses peuvent jouer : la ligne ne montre pas l’effet de la pratique.
path-works-on = Ce à quoi vous travaillez
path-goal-lead = Un objectif dans vos propres mots, et un prochain pas assez petit pour cette semaine.
path-goal = En quoi aimeriez-vous progresser ?
path-next-step = Le prochain petit pas (facultatif)
path-next-step-is = Prochain petit pas : { NAME($step) }
path-change-goal = Modifier ce à quoi vous travaillez
path-open-now = À voir maintenant
path-show-of = Afficher « { $text } »
path-check-in-again = { $weeks ->
    [one] Votre dernier bilan date de { $weeks } semaine. Si vous le souhaitez, refaites-en un.
    [many] Votre dernier bilan date de { $weeks } de semaines. Si vous le souhaitez, refaites-en un.
   *[other] Votre dernier bilan date de { $weeks } semaines. Si vous le souhaitez, refaites-en un.
}
path-fell-twice = « { $title } » est sorti plus bas deux fois de suite. C’est peut-être un hasard. Si cela correspond à ce que vous ressentez, regardez ce qui est le plus bas et parlez-en à une personne de confiance.
path-on-paper = Sur une page, à imprimer
path-paper = Mon plan
path-paper-ask = Comment cela s’est-il passé ? J’y reviens le { $date }.
path-to-whom = À qui ? (facultatif)
path-promised-to = à { NAME($name) }
path-change-of = Modifier « { $text } »
path-edit = Modifier
path-new-agreement = Convenu à nouveau
path-agreed-anew = Convenu à nouveau : « { $text } »
path-new-day = Pour quand, maintenant ?
path-why = Pourquoi ?
path-early = Dites-le dès que vous le voyez venir : tôt, presque tout peut encore s’arranger.
path-say = Ce que vous pourriez écrire à propos de « { $text } »
path-copy = Copier le texte
path-say-what = Je voudrais vous dire tôt où j’en suis de mon engagement : { $what }.
path-say-due = J’avais dit : pour le { $date }.
path-say-new = Je peux le faire pour le { $date }.
path-say-why = La raison : { $why }.
path-say-ask = Est-ce que cela vous convient, ou qu’est-ce qui aiderait ?
path-with-names = Exporter aussi à qui j’ai promis quelque chose et qui je veux remercier
