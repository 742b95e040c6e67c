### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## repair-first

repair-first-title = Reconstruire la confiance
repair-first-p-1 = Quelque chose a rompu la confiance, entre deux d’entre vous ou dans toute l’équipe. Ce programme passe avec vous par trois étapes : reconnaître et assumer, changer dans la durée, réparer ensemble.
repair-first-p-2 = Il n’y a pas de solution rapide. Il n’y a pas non plus de date de fin, et personne n’en fixe. La hâte se retourne contre vous : qui pousse à en finir fait souvent tout remonter.
repair-first-p-3 = Les personnes blessées donnent le rythme. Elles décident quand une étape est terminée, et elles peuvent revenir en arrière. Personne n’est tenu de rencontrer qui que ce soit, et personne n’est tenu de pardonner.
repair-first-p-4 = Cela peut aider, et cela peut échouer. Aucune façon de faire n’est prouvée. Les étapes s’appuient sur l’expérience, et sur des études de ce qui aide après une rupture.
repair-first-not-title = Quand ce n’est pas le bon outil
repair-first-not-this = S’il s’agissait de harcèlement, d’intimidation, de violence, de discrimination ou d’abus de pouvoir, ou si quelqu’un est encore en danger, ne commencez pas ici. Aucune conversation entre les personnes concernées, aucune promesse que cela n’arrivera plus ne remplace une protection.
repair-first-go-title = À qui s’adresser dans ce cas
repair-first-go-1 = Au service qui en est chargé chez vous : service de plaintes, représentation du personnel, dispositif de signalement confidentiel.
repair-first-go-2 = À quelqu’un d’extérieur : un service d’écoute ou de conseil, un cabinet médical, un cabinet d’avocats, un syndicat.
repair-first-go-3 = En cas de danger immédiat, aux services d’urgence.
repair-first-go-4 = À une personne de confiance, qui vient avec vous. Vous n’avez rien à prouver d’abord.
repair-first-stays = Ce que vous saisissez ici reste dans ce navigateur, sur cet appareil, comme votre journal. À qui le montrer, l’imprimer ou l’envoyer, c’est vous qui le décidez.
repair-first-begin = Commencer
repair-first-leave = Ce n’est pas pour nous

## repair-ask

repair-ask-broke = Qu’est-ce qui s’est rompu ?
    .hint = Choisissez ce qui convient ; il peut y avoir plusieurs réponses. Vous le voyez peut-être autrement que les autres. C’est bon à savoir aussi.
    .several = S’il y en a plusieurs, commencez par l’honnêteté ou les égards. Tant que cela reste ouvert, le reste compte rarement.
repair-ask-role = Qui êtes-vous dans cette histoire ?
    .hint = Certaines personnes y sont à plusieurs titres : elles ont rompu quelque chose et ont aussi été blessées. Parcourez alors chaque chose pour elle-même, l’une après l’autre.

## repair-broke (by id)

repair-broke-skill = Le savoir-faire
    .looks = Quelqu’un avait accepté une tâche au-delà de ses moyens, et d’autres en ont supporté les suites.
    .helps = Dites ce qui vous dépassait. Ensuite peuvent aider un apprentissage, un soutien, une tâche plus petite, ou quelqu’un qui relit. Les autres ont besoin de voir le prochain travail réussir.
    .careful = N’en faites pas une question de caractère. Ne pas avoir pu, ce n’est pas ne pas avoir voulu.
repair-broke-reliability = La fiabilité
    .looks = Quelque chose était promis et ne s’est pas fait, plus d’une fois, ou cela a été dit trop tard.
    .helps = Des promesses moins nombreuses et plus petites, avec un jour, un mot tôt quand l’une d’elles glisse, et une page où tout le monde les voit. Ici, c’est la répétition qui compte.
    .careful = Les raisons aident peu. Ne promettez pas beaucoup maintenant pour vous rattraper.
repair-broke-honesty = L’honnêteté
    .looks = Quelque chose était faux, ou a été gardé secret alors que d’autres en avaient besoin.
    .helps = Toute la vérité en une fois et non par tranches, devant les personnes qui ont entendu ce qui était faux. Ensuite des actes que l’on peut vérifier, longtemps. Une excuse seule répare rarement cela.
    .careful = Ne niez jamais ce qui est vrai, et n’en dites pas moins que ce que vous devrez dire plus tard. Chaque morceau qui sort ensuite rompt tout de nouveau.
repair-broke-care = Les égards
    .looks = Quelqu’un a été mis de côté, moqué, laissé seul ou utilisé, exprès ou sans y penser.
    .helps = Écoutez ce que cela a fait, sans expliquer ce que vous vouliez dire. Ensuite quelque chose qui montre que la personne compte : du temps, une voix, une part équitable.
    .careful = « Ce n’était pas mon intention » est peut-être vrai, et n’y répond pas. Si cela a duré, ou si c’était fait pour nuire, relisez « Quand ce n’est pas le bon outil ».

## repair-role (by id)

repair-role-broke = J’ai rompu la confiance
    .called = La personne qui a rompu la confiance
    .is = Vous avez fait, ou omis de faire, quelque chose qui a abîmé la confiance.
    .does = Vous l’assumez, vous réparez ce que vous pouvez, et vous tenez ce que vous promettez. Les autres n’ont pas à vous faciliter la tâche.
    .careful = Prenez aussi soin de vous : parlez à quelqu’un hors de l’équipe. Avant de reconnaître ce qui peut avoir des conséquences juridiques, demandez conseil.
repair-role-hurt = On m’a fait du mal
    .called = Les personnes blessées
    .is = C’est à vous que cela a été fait, et cela vous a coûté quelque chose.
    .does = Rien ne vous est demandé. Vous pouvez dire ce que cela vous a fait, ce qui aiderait d’abord, et quand on continue. Vous pouvez aussi vous taire, arrêter, ou envoyer quelqu’un à votre place.
    .careful = Vous n’avez pas à pardonner, ni à veiller à la paix. Si vous avez peur de quelqu’un dans cette histoire, ne vous asseyez pas avec cette personne.
repair-role-affected = Cela m’a touché aussi
    .called = Les autres personnes touchées
    .is = Cela n’a pas été fait contre vous, mais vous travaillez là où c’est arrivé : vous l’avez vu, on vous a demandé de choisir un camp, ou vous en avez supporté les suites.
    .does = Vous vous en tenez à ce que vous avez vécu, vous ne portez pas de messages, et vous aidez à ce que les accords soient tenus.
    .careful = Vous ne décidez ni de ce qui était assez grave, ni du moment où ce doit être fini.
repair-role-third = Je ne prends pas parti
    .called = La personne neutre
    .is = Vous êtes la personne neutre : sans lien avec ce qui s’est passé, sans dépendre de qui que ce soit dans l’affaire, et acceptée de tous les côtés.
    .does = Vous parlez d’abord avec chaque personne seule, vous veillez à ce que chacune puisse finir, et vous ne jugez pas.
    .careful = Si vous vous apercevez que vous avez pris parti, ou que c’est plus qu’une rupture de confiance, dites-le et passez la main.
    .when = Quand une conversation a déjà mal tourné, quand l’une des personnes a du pouvoir sur l’autre, ou quand quelqu’un le demande.
    .who = Quelqu’un d’un autre service, de la médiation, ou d’ailleurs, que tout le monde connaît. Ni supérieur hiérarchique, ni proche de qui que ce soit dans l’affaire.
    .ask = Les personnes blessées nomment d’abord deux personnes, puis celle qui a rompu la confiance en nomme deux. Demandez à quelqu’un qui est sur les deux listes ; s’il n’y a personne, nommez-en encore deux de chaque côté. Dites en une phrase de quoi il s’agit, combien de temps cela prendra, et qu’il n’y a rien à trancher.
    .say = « Accepterais-tu de passer une heure avec nous et de veiller à ce que chaque personne puisse finir ? Tu n’as rien à juger. »

## repair-stage (by id)

repair-stage-acknowledging = Reconnaître et assumer
    .about = Ce qui s’est passé est dit, et la personne qui l’a fait l’assume. Les personnes blessées sont entendues. Rien n’est encore réparé.
    .rhythm = Un pas après l’autre, avec quelques jours entre deux. C’est terminé quand les personnes blessées le disent.
repair-stage-consistent-change = Changer dans la durée
    .about = Les mots sont dits ; maintenant, on regarde les actes. À cette étape, chaque promesse compte double, qu’elle soit tenue ou rompue.
    .rhythm = Tous les pas en parallèle, avec un bref regard chaque semaine. Cela dure le temps qu’il faut.
repair-stage-restoring = Réparer ensemble
    .about = Les personnes blessées disent d’abord ce qui aiderait. Puis vous convenez ensemble de la façon dont vous voulez travailler, et de ce qui doit changer pour cela.
    .rhythm = Dans cet ordre, sans hâte. Vous pouvez vous arrêter à chaque pas et en rester là.

## repair-step (by id)

repair-step-name-it = Dites ce qui s’est passé
    .how = Écrivez en quelques phrases simples ce que vous avez fait : quand, quoi, envers qui. Laissez le pourquoi de côté. Lisez-le à voix haute à une personne qui n’est pas concernée, et rayez chaque mot qui le rend plus petit.
    .say = « Jeudi, j’ai dit au client que l’erreur venait de toi. Elle venait de moi, et je le savais. »
    .careful = Dites seulement ce qui est à vous. Si cela peut avoir des conséquences juridiques, demandez conseil avant de le montrer à qui que ce soit.
repair-step-hear-them = Faites de la place aux personnes blessées
    .how = Faites-leur demander si elles veulent dire quelque chose, et comment : dans une conversation, par écrit, par quelqu’un d’autre, ou pas du tout. Elles choisissent le lieu et qui les accompagne. Puis écoutez, prenez des notes, n’expliquez rien. À la fin, dites ce que vous avez compris, et demandez ce qui manque.
    .say = « J’aimerais entendre ce que cela t’a fait. Je ne vais pas me justifier. Si tu préfères ne pas en parler, c’est bien ainsi. »
    .careful = Une rencontre n’est jamais forcée, pas même par la hiérarchie. Le silence est une réponse ; ne demandez pas deux fois. On ne demande à personne devant les autres.
repair-step-see-how-far = Voyez jusqu’où cela va
    .how = Demandez, ou faites demander, ce qui a changé au-delà du jour même : du travail à refaire, ce que les gens n’osent plus, leur façon d’être ensemble, qui d’autre l’a remarqué. Les personnes blessées et les autres personnes touchées peuvent répondre chacune de son côté. Réunissez tout dans une liste et ne rayez rien.
    .say = « Qu’est-ce qui est différent pour toi depuis, et à quoi n’ai-je pas pensé ? »
    .careful = Ne le mettez pas en balance avec vos intentions. Pour la personne qui le raconte, cela a cette taille-là.
repair-step-apologise = Présentez des excuses pour ce qui était à vous
    .how = Après avoir entendu ce que cela a fait, mettez-le en mots : ce que vous avez fait, que cela venait de vous, ce que cela a provoqué, ce que vous réparez, ce que vous ferez autrement. Assumer et réparer en sont le cœur. « Présenter des excuses » a un champ pour chaque partie.
    .say = « J’ai répété ce que tu m’avais confié. C’est moi qui l’ai fait. Je le dirai aux personnes qui l’ont entendu : je n’en avais pas le droit. »
    .careful = Ne demandez pas pardon. Devant d’autres, seulement si cela s’est passé devant ces personnes et si les personnes blessées le souhaitent.
repair-step-say-what-i-accept = Dites ce que vous acceptez
    .how = Nommez ce que cela peut vous coûter, et que vous ne contesterez pas : que certaines personnes vérifient davantage, que vous laissiez une tâche pour l’instant, que ce soit lent. Si une décision a été prise contre vous, dites que vous la portez.
    .say = « Je comprends que tu veuilles voir les chiffres toi-même pendant un temps. Je te les enverrai sans que tu aies à demander. »
    .careful = Acceptez ce qui est juste et s’y rapporte. Vous n’avez pas à subir d’humiliation ; si l’on en arrive là, demandez une personne neutre, ou un conseil.

repair-step-promise-little = Promettez peu, et précisément
    .how = Écrivez une à trois promesses, assez petites pour que vous n’en doutiez pas, et assez précises pour que tout le monde voie si elles ont été tenues. Mettez un jour à chacune. Les personnes blessées peuvent dire lesquelles comptent pour elles. Inscrivez-les parmi vos engagements ; ici, elles comptent double.
    .say = « Chaque vendredi avant midi, tu reçois la liste, même si elle n’est pas finie. »
    .careful = Si l’une d’elles glisse, dites-le avant le jour et non après. Une grande promesse qui se rompt maintenant coûte plus que de n’en faire aucune.
repair-step-look-weekly = Regardez une fois par semaine
    .how = Une fois par semaine, chaque personne répond pour elle-même à trois courtes affirmations. Puis cinq minutes : ce qui a été tenu, ce qui ne l’a pas été, ce qu’il faut la semaine prochaine. Pas de raisons, pas de reproches.
    .say = « Deux tenues, une manquée. Qu’est-ce qui la rendrait plus facile la semaine prochaine ? »
    .careful = C’est aux personnes blessées de dire si une promesse est tenue. Elles peuvent ne pas venir aux cinq minutes, et répondre autrement.
repair-step-say-how-far = Dites ouvertement où vous en êtes
    .how = Toutes les deux semaines, dites en deux ou trois phrases ce qui est fait, ce qui ne l’est pas et ce qui vient ensuite. Dites-le aux personnes au courant et à personne d’autre, sans qu’on vous le demande, et même quand il y a peu à dire.
    .say = « Les listes sont parties trois fois à l’heure. La semaine dernière, j’ai oublié. C’est maintenant dans mon agenda. »
    .careful = Ce n’est pas pour recevoir des compliments. Si personne n’y répond, c’est bien ainsi.
repair-step-ask-exactly = Posez une question précise
    .how = Interrogez une personne qui le remarquerait sur la seule chose que vous vouliez changer : combien de fois elle l’a vue ces deux dernières semaines, et quand vous avez rechuté. Écoutez, dites merci, n’expliquez rien.
    .say = « Je voulais cesser de décider sans vous. Quand est-ce que je l’ai refait, ces deux dernières semaines ? »
    .careful = N’interrogez les personnes que vous avez blessées que si elles l’ont proposé. N’exigez une réponse en face de personne qui dépende de vous.
repair-step-after-a-setback = Quand vous rechutez
    .how = Cela arrivera sans doute. Dites-le le jour même, avant que d’autres le fassent : ce que c’était, ce que vous faites maintenant, ce que vous changez pour que cela devienne plus rare. Puis reprenez les promesses.
    .say = « Aujourd’hui, je l’ai refait : j’ai promis la date sans vous demander. Je viens de revenir dessus. »
    .careful = N’appelez pas cela une exception. Si c’est la même chose pour la troisième fois, la promesse était trop grande, ou il manque autre chose que de la bonne volonté. Les personnes blessées peuvent revenir à l’étape précédente.

repair-step-their-list-first = Leur liste d’abord
    .how = Les personnes blessées disent d’abord ce qui aiderait maintenant : chacune de son côté, par écrit ou par quelqu’un d’autre. La personne qui a rompu la confiance dit pour chaque point ce qu’elle peut faire, pour quand, et ce qu’elle ne peut pas. Les personnes blessées choisissent par quoi commencer.
    .say = « Avant que nous proposions quoi que ce soit : qu’est-ce qui t’aiderait d’abord ? »
    .careful = Rien de la liste ne se discute. Ne rien souhaiter est aussi une réponse.
repair-step-talk-with-help = Parlez ensemble, avec quelqu’un qui ne prend pas parti
    .how = Seulement si les personnes blessées le veulent. La personne neutre parle avec chaque personne seule, puis tout le monde s’assoit pour une heure. Chaque personne raconte comment c’était et comment c’est aujourd’hui. À la fin, chacune dit ce qu’elle fera, et vous décidez si vous vous revoyez.
    .say = « J’aimerais te raconter où j’en suis aujourd’hui. Je n’ai pas besoin d’une réponse tout de suite. »
    .careful = Tout le monde peut arrêter à tout moment, sans raison. Rien n’est enregistré. N’asseyez jamais quelqu’un en face d’une personne qui lui fait peur.
repair-step-see-what-works = Voyez ce qui marche de nouveau
    .how = Une fois par semaine, remarquez une petite chose qui s’est bien passée entre vous ou dans l’équipe, et dites-le à la personne qui l’a faite. Si vous voulez, notez-la comme une réussite de l’équipe.
    .say = « Tu m’as demandé avant de décider. Je l’ai remarqué. »
    .careful = Ne vous en servez pas pour prouver que tout va bien. Tant que c’est dur pour les personnes blessées, c’est dur.
repair-step-change-the-way = Changez ce qui l’a rendu possible
    .how = Notez comment cela a pu arriver, avec des tâches et des règles au lieu de noms. Cherchez l’endroit où il aurait été le plus facile de l’arrêter, et changez-y une chose. Demandez aux personnes blessées si cela les aurait aidées. Quelqu’un s’en occupe, et vous vérifiez un jour convenu.
    .say = « Qu’est-ce qui aurait arrêté cela, même un mauvais jour ? »
    .careful = Ne commencez qu’après avoir entendu les personnes blessées ; sinon la procédure devient une façon de les contourner. Ce qu’une personne a fait de mal ne se répare pas par une règle pour tout le monde.
repair-step-agree-anew = Convenez de la façon de travailler
    .how = Écrivez trois à cinq phrases que vous voulez tenir désormais : sur les erreurs, les désaccords, les nouvelles, et ce que vous faites quand le temps manque. Pour celle qui touche à ce qui s’est passé, les personnes blessées ont le premier et le dernier mot. Vous trouverez des débuts de phrases sous « Nos accords de travail ».
    .say = « Quelle phrase faudrait-il pour que tu puisses t’y fier ? »
    .careful = Une phrase que personne n’a l’intention de tenir est pire que rien.
repair-step-set-it-down = Posez-le, ou laissez-le ouvert
    .how = Les personnes blessées disent si cela peut reposer, en entier, en partie ou pas. Convenez de ce qui reste, comme une promesse ou une vérification, et de ce que personne ne ramène plus sans nécessité. Si l’ancienne proximité ne revient pas, travailler correctement ensemble est aussi une bonne fin.
    .say = « Ce n’est plus comme avant. Comme c’est maintenant, cela va. »
    .careful = Laisser reposer n’est pas oublier. Si cela remonte, vous pouvez recommencer à n’importe quelle étape.

## repair-plan

repair-plan-here = Vous en êtes là
repair-plan-done = Fait
repair-plan-done-with = Fait : { $step }
repair-plan-practices = Pratiques qui s’y rattachent
repair-plan-apology = Écrire vos excuses
repair-plan-promise = Ce que je promets
repair-plan-commitments = Mes engagements
repair-plan-look = Y jeter un œil
repair-plan-again = Recommencer à « { $stage } »
repair-plan-print = Sur une page, à imprimer
repair-plan-next-look = Prochain point : { $date }
repair-plan-remove = Supprimer ce plan
repair-plan-remove-question = Supprimer ce plan de cet appareil ? Ce que vous avez promis reste dans vos engagements.
repair-plan-remove-yes = Oui, le supprimer
repair-plan-remove-no = Non, le garder

## repair-check

repair-check-title = Trois affirmations sur cette étape
repair-check-lead = Chaque personne qui participe répond pour elle-même, sur son propre appareil. Cela ne décide de rien. Cela montre de quoi parler.
repair-check-low = L’une d’elles est basse pour vous. Prenez le pas qui s’y rapporte le plus, et refaites-le.
repair-check-high = Aucune n’est basse pour vous. C’est aux personnes blessées de dire si cela suffit.
repair-check-differ = Si vous le voyez différemment, ce n’est pas une erreur. Prenez pour mesure les réponses des personnes blessées.
repair-check-few = À deux ou trois, on voit bien qui a répondu quoi. Parlez alors au lieu d’additionner, ou que chaque personne garde ses réponses pour elle.
repair-check-save = Garder mes réponses
repair-check-kept = Dernières réponses le { $date }.

## repair-gate

repair-gate-title = Est-ce que l’on continue ?
repair-gate-who = Seules les personnes blessées répondent à cela, chacune de son côté et sans donner de raison. S’il y en a plusieurs, la plus lente donne le rythme. Une réponse qui manque compte comme « Pas encore ».
repair-gate-question = Cette étape est-elle terminée pour vous : « { $stage } » ?
repair-gate-not-yet = Pas encore
repair-gate-on = Oui, continuons
repair-gate-back = Une étape en arrière
repair-gate-no-role = Dites d’abord plus haut qui vous êtes dans cette histoire.
repair-gate-said-not-yet = Leur réponse : pas encore
repair-gate-said-on = Leur réponse : on continue
repair-gate-said-back = Leur réponse : une étape en arrière
repair-gate-not-yet-then = Alors on en reste là. Vous n’avez pas à dire ce qui manque ; si vous voulez, choisissez le pas à refaire.
repair-gate-on-then = Alors l’étape suivante commence. Vous pouvez revenir en arrière à tout moment.
repair-gate-back-then = Alors vous revenez une étape en arrière. Ce n’est pas un échec : il faut quelque chose qui a été sauté.
repair-gate-done-then = Alors cela peut reposer. Le plan reste ici jusqu’à ce que vous le retiriez, et vous pouvez recommencer à n’importe quelle étape.
repair-gate-others = Vous ne pouvez pas répondre à cela. Ne demandez à personne quand ce sera le moment, et ne montrez pas que vous attendez.
repair-gate-told = Quand les personnes blessées l’ont dit, indiquez-le ici. Cette page ne peut pas savoir qui vous êtes : elle se fie à vous.

## repair-weekly

repair-weekly-title = Cette semaine
repair-weekly-lead = Trois affirmations, chaque personne pour elle-même. Puis cinq minutes ensemble, si vous voulez.
repair-weekly-ask-1 = Qu’est-ce qui était promis pour cette semaine, et qu’est-ce qui a été tenu ?
repair-weekly-ask-2 = Où de vieilles habitudes sont-elles revenues ?
repair-weekly-ask-3 = De quoi avons-nous besoin la semaine prochaine, et de qui ?
repair-weekly-trend = Une semaine vers le haut ou vers le bas peut être due au hasard. Regardez-en quatre ou plus.
repair-weekly-left-out = Une semaine a été sautée. Cela ne casse rien ; continuez avec celle-ci.

## repair-print

repair-print-title = Notre plan pour reconstruire la confiance
repair-print-day = État au { $date }
repair-print-stage = Nous en sommes ici : { $stage }
repair-print-broke = Ce qui s’est rompu
repair-print-roles = Qui participe
repair-print-steps = Les pas à faire
repair-print-promises = Promesses qui comptent double
repair-print-next = Quand nous regarderons de nouveau
repair-print-foot = Sans date de fin. Les personnes blessées décident quand on continue. Cette feuille est pour les personnes qui participent, et pour personne d’autre.
