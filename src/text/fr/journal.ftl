### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## journal

journal-title = Votre journal
journal-lead = Uniquement sur cet appareil.
journal-lead-forgetting = Disparaît dès que vous fermez ou rechargez cette page.
journal-check-ins = Bilans
journal-to-guide = Guide
journal-to-rebuilding = Rebâtir la confiance
journal-weekly-look = Rebâtir la confiance : faire le point cette semaine
journal-counts-double = Compte double
journal-write-note = Écrire un mot
journal-no-check-ins = Aucun bilan pour l’instant. Le premier apparaîtra ici.
journal-show = Afficher
journal-show-of = Afficher les résultats du { $date }
journal-trends = Comment les choses ont évolué
journal-practices = Pratiques que vous avez choisies
journal-no-practices = Aucune pour l’instant. Vos résultats vous en proposent.
journal-since = depuis le { $date }
journal-practice-gone = Une pratique que cette page ne propose plus ({ NAME($id) })
journal-how-went = Comment cela s’est-il passé ?
journal-helped = Cela a aidé
journal-unclear = Difficile à dire
journal-not-for-me = Pas pour moi
journal-commitments = Engagements
journal-commitments-lead = Ce que vous avez dit que vous feriez. Aller au bout, et dire ouvertement quand cela change, voilà ce qui crée la confiance.
journal-what = Qu’allez-vous faire ?
journal-by-when = Pour quand ? (facultatif)
journal-due = pour le { $date }
journal-overdue = en retard depuis le { $date }
journal-add = Ajouter
journal-open = En cours
journal-kept = Tenu
journal-renegotiated = Renégocié
journal-missed = Pas tenu
journal-wins = Petites réussites
journal-win = Qu’est-ce qui s’est bien passé ?
journal-remove = Retirer « { $text } »
journal-data = Vos données
journal-show-stored = Montrer exactement ce qui est enregistré
journal-stored-nothing = Rien n’est enregistré.
journal-stored-out-of-reach = L’espace de stockage de ce site n’est plus accessible : ce qui s’y trouve ne peut donc pas être montré. Autorisez-le pour ce site dans votre navigateur, puis rechargez la page.
journal-stored-where = Dans le stockage local de ce navigateur pour { $origin } :
journal-stored-blanked = Les clés secrètes des sondages d’équipe, et le nombre de personnes d’une équipe qui ont eu chaque score, sont remplacés par « … » : quelqu’un regarde peut-être votre écran.
journal-show-blanked = Montrer aussi les clés et les scores
journal-export = Exporter
journal-exported = Exporté dans { $file }.
journal-not-exported = Aucun fichier n’a été créé : le navigateur ne le permet pas ici, ou une entrée ne peut pas être écrite. Copiez plutôt ce qui est affiché sous « Montrer exactement ce qui est enregistré ».
journal-import = Importer
journal-imported = { $count ->
    [one] { $count } entrée ajoutée.
    [many] { $count } d’entrées ajoutées.
   *[other] { $count } entrées ajoutées.
}
journal-import-known = Tout ce que contient ce fichier était déjà ici.
journal-import-damaged = Ce fichier n’est pas un journal exporté ici, ou il est abîmé. Rien n’a été modifié. Choisissez un fichier dont le nom commence par « pulse-check-journal ».
journal-import-newer = Ce fichier a été exporté par une version plus récente de cet outil. Rien n’a été modifié. Importez-le sur la page où il a été exporté, ou demandez une mise à jour.
journal-import-no-room = Il n’y a plus assez de place pour ce fichier dans l’espace de stockage de ce site. Rien n’a été modifié. Faites de la place, puis réessayez.
journal-erase = Tout effacer
journal-erase-question = Effacer de ce navigateur votre objectif et tous les bilans, réponses inachevées, pratiques, engagements, petites réussites et sondages d’équipe avec leurs clés ? C’est irréversible.
journal-erase-yes = Oui, tout effacer
journal-erase-no = Tout garder
journal-erased = Tout a été effacé.
journal-not-erased = L’espace de stockage de ce site n’est plus accessible : ce qui s’y trouvait y est peut-être encore. Autorisez-le pour ce site dans votre navigateur, puis rechargez la page et effacez de nouveau.

## remind

remind-of-check-ins = Me rappeler les prochains bilans
remind-of-rounds = Me rappeler les prochains sondages
remind-of-actions = Enregistrer les échéances dans mon agenda
remind-lead = Un fichier pour votre agenda, qui vous le rappellera le jour venu. Il ne contient ni réponse ni adresse, et cette page ne sait pas si vous vous en servez.
remind-every = { $weeks ->
    [one] Toutes les { $weeks } semaines
    [many] Toutes les { $weeks } semaines
   *[other] Toutes les { $weeks } semaines
}
remind-check-in = Pouls de l’équipe
remind-practice = Voir ce que ça a donné
remind-commitment = Tenir ce qui est convenu
remind-save = Enregistrer dans mon agenda
remind-with-text = Y écrire de quoi il s’agit
remind-saved = Enregistré. Ouvrez le fichier pour l’ajouter à votre agenda.
remind-not-saved = Le fichier n’a pas pu être enregistré. Le navigateur bloque peut-être les téléchargements ici.
