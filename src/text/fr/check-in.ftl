### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## language

language-name = Français
language-locale = fr
language-direction = ltr
language-quoted = « { $text } »

## element

element-label = Bilan d’équipe
element-check-in = Bilan
element-journal = Journal
element-rounds = Sondages d’équipe

## check-in

check-in-questions = { $count ->
    [one] { $count } question
    [many] { $count } de questions
   *[other] { $count } questions
}
check-in-minutes = { $count ->
    [one] environ { $count } minute
    [many] environ { $count } de minutes
   *[other] environ { $count } minutes
}
check-in-promise = Vos réponses restent dans ce navigateur, sur cet appareil. Rien n’est envoyé. D’autres pages de ce site pourraient lire l’espace de stockage du site ; sur un ordinateur partagé, activez « Tout oublier à la fermeture ».
check-in-promise-forgetting = Rien n’est conservé : vos réponses disparaissent dès que vous fermez ou rechargez cette page. Rien n’est envoyé.
check-in-stored-earlier = Ce qui a été enregistré ici auparavant reste jusqu’à ce que vous l’effaciez dans le journal.
check-in-forget = Tout oublier à la fermeture
check-in-limits = Ce dont cela ne peut pas vous protéger
check-in-limit-page = Cette page et son site. Ils pourraient modifier cet outil ou observer ce que vous tapez ici. Utilisez-le là où vous faites confiance aux responsables du site.
check-in-limit-device = Votre appareil. Des extensions du navigateur, des logiciels malveillants ou une personne qui ouvre ce navigateur peuvent voir ce que vous voyez.
check-in-limit-clearing = La perte. Un navigateur peut vider l’espace de stockage d’un site, parfois après une semaine sans visite. Exportez votre journal pour en garder une copie.
check-in-start = Commencer
check-in-resume = Continuer à la question { NUMBER($number) }
check-in-resume-review = Continuer avec la relecture
check-in-start-over = Recommencer
check-in-how = Dès que vous choisissez une réponse, la question suivante s’affiche. Vous pouvez passer n’importe quelle question et changer n’importe quelle réponse jusqu’à la fin.
check-in-keyboard = Au clavier : choisissez avec les flèches ou les chiffres, puis appuyez sur Entrée.
check-in-coming = Un instant : le chargement n’est pas terminé.
check-in-draft-outdated = Les questions ont changé depuis que vous avez commencé : ces réponses-là ne peuvent pas être reprises.
check-in-progress = Question { NUMBER($number) } sur { NUMBER($count) }
check-in-point = { NUMBER($number) } sur { NUMBER($last) }
check-in-back = Retour
check-in-skip = Passer cette question
check-in-next = Suivant
check-in-choose-first = Choisissez une réponse, ou passez cette question.

## title

title-safety = Sécurité psychologique
title-trust = Confiance dans l’équipe
title-leadership = Confiance dans l’encadrement
title-rebuilding = Reconstruire la confiance
title-pulse = Pouls de l’équipe

## notice

notice-part-missing = La suite n’a pas pu être chargée. Rien de ce que vous avez saisi n’est perdu. Vérifiez votre connexion, puis réessayez.
notice-unsaved = Ce qui enregistre vos réponses n’a pas pu être chargé. D’ici là, elles ne sont conservées que tant que cette page reste ouverte. Vérifiez votre connexion, puis réessayez.
notice-try-again = Réessayer
