### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## standing

standing-steps = Étapes de ce sondage
standing-set-up = Préparer
standing-collect = Recueillir
standing-close = Clore
standing-release = Débloquer
standing-result = Résultat
standing-of-five = Étape { NUMBER($number) } sur 5 : { $step }
standing-put-message-in = Mettez votre message dans la boîte aux lettres : il dit que vous êtes dépositaire de ce sondage.
standing-tell-team = Publiez votre message, et envoyez le lien aux autres dépositaires.
standing-send-link = Envoyez le lien aux autres dépositaires.
standing-tell-and-invite = Publiez votre message, puis invitez tout le monde.
standing-invite = Invitez tout le monde : le lien est le même pour toutes et tous.
standing-take-codes = Reprenez les codes qui ont été publiés.
standing-find-out = Il y a plus de codes que de personnes : cherchez pourquoi, et retirez-en un.
standing-close-list = Tous les codes sont là : il faut clore la liste.
standing-close-over = Aucune réponse n’est plus acceptée : il faut clore la liste.
standing-close-when-all = Quand tout le monde aura répondu, vous pouvez clore la liste.
standing-post-list = Publiez la liste close avec votre annonce, et reprenez celles des autres.
standing-post-and-release = Publiez la liste close, laissez aux gens le temps de regarder, puis débloquez la somme.
standing-see-result = Tous les déblocages sont là : regardez le résultat.
standing-open-result = Vous avez vu le résultat.
standing-keep = Regardez si c’est bien le sondage que l’on vous a demandé de garder.
standing-post-message = Publiez votre message là où l’équipe lit.
standing-choose-list = Il y a deux listes : cherchez laquelle compte.
standing-name-bad = Publiez quels codes sont inutilisables.
standing-compare = Comparez la liste avec la discussion.
standing-announce = Annoncez la liste.
standing-post-announcement = Publiez votre annonce, et reprenez celles des autres.
standing-ask-which-counts = Demandez à « { NAME($name) } » quelle liste compte.
standing-ask-about-release = Interrogez « { NAME($name) } » sur un déblocage qui n’est pas juste.
standing-release-now = C’est votre tour : débloquez la somme.
standing-send-release = Envoyez votre déblocage aux autres dépositaires, et reprenez les leurs.
standing-compare-result = Comparez le repère du résultat avec celui affiché au mur.
standing-answer = Lisez ce qui est promis, puis répondez.
standing-hand-in = Remettez votre code.
standing-ask-which-list = Il y a deux listes : demandez laquelle compte.
standing-look-up = Cherchez votre code dans la liste close.
standing-say-missing = Votre code n’est pas dans la liste : dites-le là où tout le monde lit.
standing-post-line = Votre code est dans la liste : publiez la ligne qui le dit.
standing-waits-messages = Il manque encore le message de { $keepers }.
standing-waits-people = { $count ->
    [one] Il manque encore { $count } personne.
    [many] Il manque encore { $count } de personnes.
   *[other] Il manque encore { $count } personnes.
}
standing-waits-people-at-least = { $count ->
    [one] Il manque encore au moins { $count } personne.
    [many] Il manque encore au moins { $count } de personnes.
   *[other] Il manque encore au moins { $count } personnes.
}
standing-waits-list = On attend la clôture de la liste par { $keepers }.
standing-waits-announcements = N’ont pas encore annoncé la liste : { $keepers }.
standing-waits-releases = N’ont pas encore débloqué : { $keepers }.
standing-later-close = Plus tard : clore la liste
standing-later-release = Plus tard : débloquer la somme, une personne dépositaire après l’autre
standing-later-result = Ensuite : regarder le résultat avec l’équipe
standing-later-compare = Plus tard : comparer la liste close avec la discussion, et l’annoncer
standing-later-release-once = Ensuite : débloquer la somme, une seule fois
standing-done-keeping = Fait : les dépositaires et leurs messages
standing-done-invite = Fait : le lien et l’invitation
standing-done-list = Fait : la liste close
standing-done-announcement = Fait : votre annonce
