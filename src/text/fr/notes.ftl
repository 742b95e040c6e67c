### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## note

note-title = Écrire un mot
note-lead = Quelques champs deviennent un texte que vous pouvez copier ou partager. Rien n’est envoyé d’ici.
note-not-kept = Rien de tout cela n’est conservé. Copiez le texte avant de quitter cet écran.
note-text = Votre mot
note-read = Lisez-le une fois à voix haute avant de l’envoyer.
note-copy = Copier le mot
note-empty = Remplissez au moins un champ.
note-most = Compte le plus
note-but = Vous avez écrit « { $word } ». Ce qui vient après ressemble souvent à une excuse qu’on se donne. Relisez une fois la phrase sans cela.
note-if = « Je regrette si … » laisse ouvert si cela s’est passé. Si oui, écrivez « d’avoir » ou « que ».
note-forgive = Vous demandez pardon. C’est demander quelque chose à l’autre personne, et c’est la partie qui compte le moins. Vous pouvez la laisser de côté.
note-but-words = mais; cependant; toutefois; pourtant
note-if-words = désolé si; désolée si; désolés si; désolées si; navré si; navrée si; regrette si
note-forgive-words = pardon; pardonne; pardonner; pardonnez
note-source = Les six parties et leur poids : Lewicki, Polin & Lount 2016, à partir de situations écrites.

## note-kind (by id)

note-kind-thanks = Dire merci
    .lead = Ce que quelqu’un a fait, ce que cela a changé, pourquoi c’était important. Deux ou trois phrases suffisent.
    .careful = Un merci n’est pas là pour faire honte à d’autres, et ne va pas avec une nouvelle tâche dans la même phrase.
note-kind-feedback = Faire un retour
    .lead = Ce que j’ai vu, ce que cela a fait, ce que je souhaite ou voudrais garder. Sur une chose que la personne peut changer.
    .careful = Ni en colère, ni devant d’autres. Une critique se dit mieux qu’elle ne s’envoie : servez-vous du mot pour préparer la conversation. Si la personne a du pouvoir sur vous et le prend mal, demandez d’abord conseil à une personne de confiance.
note-kind-apology = Présenter des excuses
    .lead = Six parties. Deux comptent le plus : que vous l’assumiez, et que vous le répariez. Vous n’avez pas à remplir les six.
    .careful = Ne l’envoyez pas à quelqu’un qui ne veut pas de contact. Si cela peut avoir des conséquences juridiques, demandez d’abord conseil. Si c’était du harcèlement ou de la violence aussi ; laissez alors le contact au service qui en est chargé chez vous.

## note-field (by id)

note-field-thanks-to = À qui ?
    .hint = Un nom, comme vous le diriez. Il reste sur cet appareil jusqu’à ce que vous envoyiez le mot.
note-field-thanks-did = Qu’a fait la personne ?
    .hint = Une seule chose, aussi précisément que possible. Plutôt ce que vous avez vu qu’une qualité.
    .start = Tu as …
note-field-thanks-changed = Qu’est-ce que cela a changé ?
    .hint = Pour vous, pour d’autres, pour le travail.
    .start = Grâce à cela, …
note-field-thanks-mattered = Pourquoi était-ce important ?
    .hint = Qu’est-ce qui aurait été différent sans cela ?
    .start = C’était important pour moi, parce que …
note-field-feedback-saw = Qu’avez-vous vu ?
    .hint = Une situation, comme une caméra l’aurait vue. Ni « toujours » ni « jamais ».
    .start = Mardi, quand …
note-field-feedback-effect = Qu’est-ce que cela a fait ?
    .hint = À vous ou au travail. Parlez pour vous.
    .start = Pour moi, cela …
note-field-feedback-wish = Que souhaitez-vous, ou que voudriez-vous garder ?
    .hint = Une chose qui peut se faire la prochaine fois.
    .start = La prochaine fois, j’aimerais …
note-field-apology-did = Qu’avez-vous fait ?
    .hint = En une phrase, comme l’autre personne le dirait aussi.
    .start = J’ai …
note-field-apology-mine = Que cela venait de vous
    .hint = Sans raisons, et sans ce que d’autres ont fait.
    .start = Cela venait de moi. Personne d’autre …
note-field-apology-effect = Qu’est-ce que cela a fait à l’autre personne ?
    .hint = Pour autant que vous le sachiez. Laissez de la place à ce que vous ne savez pas.
    .start = Pour toi, cela a voulu dire … Je ne sais peut-être pas tout.
note-field-apology-sorry = Que regrettez-vous ?
    .hint = Ce que vous avez fait, et non la façon dont l’autre personne l’a pris.
    .start = Je regrette d’avoir …
note-field-apology-repair = Qu’allez-vous réparer ?
    .hint = Une chose que vous pouvez vraiment faire, avec un jour. Si cela ne peut pas se réparer, dites-le.
    .start = D’ici jeudi, je vais …
note-field-apology-differently = Que ferez-vous autrement ?
    .hint = Si précisément que l’autre personne pourrait le remarquer.
    .start = À partir de maintenant, je vais …

## note-message

note-message-thanks =
    { $to }, je voudrais te remercier.
    { $did }
    { $changed }
    { $mattered }
note-message-thanks-unnamed =
    Je voudrais te remercier.
    { $did }
    { $changed }
    { $mattered }
note-message-feedback =
    { $saw }
    { $effect }
    { $wish }
    Comment vois-tu cela ?
note-message-apology =
    { $did }
    { $mine }
    { $effect }
    { $sorry }
    { $repair }
    { $differently }
    Tu n’as pas à répondre.

## note-public

note-public-question = En privé, ou devant d’autres ?
note-public-private = En privé
    .hint = Toujours juste en cas de doute, et pour tout ce qui touche à des difficultés.
note-public-others = Devant d’autres
    .hint = Si la personne aime cela. Pensez à qui d’autre y a contribué, et nommez ces personnes.
note-public-ask = Demander d’abord
    .hint = Une phrase suffit, et un non n’a pas besoin de raison.
    .say = « Lundi, j’aimerais parler de ce que tu as fait pour les nouveaux. Est-ce que cela te va ? »

## note-list

note-list-title = Qui n’ai-je pas remercié depuis longtemps ?
note-list-lead = Des noms auxquels vous voulez penser. La liste est gardée sur cet appareil, comme votre journal. Rien n’est compté.
note-list-name = Nom
note-list-add = Ajouter
note-list-write = Écrire à { NAME($name) }
note-list-later = Une autre fois
note-list-later-with = Une autre fois : { NAME($name) }
note-list-remove = Retirer { NAME($name) } de la liste
note-list-empty = Il n’y a personne sur la liste. Pensez aux personnes dont le travail ne se voit que lorsqu’il n’est pas fait.
note-list-export = Les noms ne sont dans aucun export, sauf si vous cochez la case.
