### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## practice

practice-ask-before-advising = Demandez avant de conseiller
    .why = Un conseil rapide peut donner l’impression que « c’est pourtant simple ». Commencer par une question montre que vous prenez l’autre personne au sérieux, et fait souvent apparaître ce dont elle a vraiment besoin.
    .how-1 = Laissez l’autre personne finir, puis attendez le temps d’une respiration.
    .how-2 = Posez une question ouverte, par exemple « Qu’as-tu déjà essayé ? » ou « Qu’est-ce qui t’aiderait le plus, là, maintenant ? »
    .how-3 = Dites avec vos propres mots ce que vous avez compris.
    .how-4 = Avant de donner un conseil, demandez : « Veux-tu une idée, ou préfères-tu que j’écoute, simplement ? »
    .first-step = Notez deux questions ouvertes qui vous ressemblent. Posez-en une dans votre prochaine conversation.

practice-second-voice = Soyez la deuxième voix
    .why = Dire à voix haute un doute ou une idée nouvelle, c’est le plus difficile pour la première personne. Quand une deuxième voix demande à en entendre davantage, l’idée a une vraie chance, même si vous voyez les choses autrement.
    .how-1 = Quand quelqu’un prend la parole, dites « J’aimerais en entendre plus à ce sujet » avant que la conversation passe à autre chose.
    .how-2 = Quand une idée est balayée, ramenez-la et dites de qui elle venait.
    .how-3 = Si cela vous paraît trop risqué dans le groupe, dites ensuite à la personne que vous avez apprécié qu’elle l’ait dit.
    .first-step = Repensez à votre dernière réunion. Écrivez à une personne dont l’idée méritait plus de temps, et interrogez-la à ce sujet.

practice-talk-with-people = Parlez avec les gens plutôt que sur leur compte
    .why = Ce qui se dit dans le dos de quelqu’un finit souvent par circuler, et les personnes qui l’entendent peuvent se demander ce qui se dit d’elles. En parler à la personne vous donne, à vous deux, une chance d’arranger les choses.
    .how-1 = Quand la conversation en vient à quelqu’un qui n’est pas là, dites seulement ce que vous lui diriez en face.
    .how-2 = Parlez à la personne, en privé, de ce qui vous gêne : ce que vous avez vu, ce que cela vous a fait et ce que vous souhaitez.
    .how-3 = Demandez-lui comment elle voit les choses, et écoutez jusqu’au bout.
    .how-4 = Commencez par quelque chose de petit. Si vous craignez que cela vous nuise, demandez d’abord conseil à une personne de confiance.
    .first-step = Choisissez une petite chose que vous n’avez dite jusqu’ici qu’à d’autres. Écrivez une phrase aimable que vous pourriez dire à la personne.

practice-give-the-reason = Donnez la raison, demandez la raison
    .why = Là où les raisons manquent, on comble le vide par des suppositions, souvent sombres. Quand on sait pourquoi, on vit mieux avec une décision, même si on en aurait pris une autre.
    .how-1 = Quand vous décidez ou changez quelque chose qui touche les autres, ajoutez une phrase qui commence par « parce que ».
    .how-2 = Dites ce qui est encore ouvert, et quand vous en saurez plus.
    .how-3 = Quand la raison d’une décision vous échappe, demandez avec un réel intérêt : « Qu’est-ce qui a le plus compté pour toi ? »
    .how-4 = Ce que vous pouvez partager librement, transmettez-le aux personnes concernées.
    .first-step = Pensez à une décision de ces derniers jours. Si elle venait de vous, envoyez-en la raison en deux phrases aux personnes qu’elle touche. Si elle venait de quelqu’un d’autre, demandez-en la raison.

practice-clear-promises = Faites des promesses moins nombreuses et plus claires
    .why = La confiance grandit quand les paroles et les actes concordent, encore et encore. Une petite promesse tenue fait plus pour elle qu’une grande qui s’effiloche.
    .how-1 = Avant de dire oui, dites ce que vous ferez et pour quel jour.
    .how-2 = Notez chaque promesse à un endroit que vous regardez de toute façon.
    .how-3 = Quand l’une d’elles commence à vaciller, dites-le tout de suite et proposez un autre jour.
    .how-4 = Quand c’est fait, dites-le en quelques mots.
    .first-step = Faites la liste de ce que vous avez promis pour cette semaine. Dites à une personne où en est ce qu’elle attend.

practice-own-your-part = Assumez votre part
    .why = Quand quelque chose a mal tourné, un mot simple sur votre propre part aide souvent les autres à parler de la leur. Cela demande du courage, et c’est sans « mais » que cela compte le plus.
    .how-1 = Dites ce que vous avez fait, en une phrase simple.
    .how-2 = Dites ce que cela a représenté pour les autres, pour autant que vous le sachiez, et demandez ce qui vous a échappé.
    .how-3 = Dites ce que vous ferez autrement, et à partir de quand.
    .how-4 = Ne nommez que ce qui vous revient vraiment. Si c’est vous qu’on a fait souffrir, il n’y a peut-être rien à assumer.
    .first-step = Écrivez trois phrases, juste pour vous : ce que j’ai fait, ce que cela a représenté pour les autres, ce que je vais faire maintenant. Laissez passer une nuit avant de décider à qui en parler.

practice-ask-to-be-shown = Demandez à quelqu’un de vous montrer
    .why = Demander, c’est dire à l’autre personne que son savoir-faire a de la valeur pour vous. Cela rend aussi un peu plus normal que tout le monde ici continue d’apprendre.
    .how-1 = Choisissez quelque chose qu’une personne de l’équipe fait bien, ou simplement autrement que vous.
    .how-2 = Demandez-lui un quart d’heure, et dites ce que vous aimeriez apprendre.
    .how-3 = Regardez et posez des questions. Votre propre façon de faire peut attendre.
    .how-4 = Quelques jours plus tard, dites-lui ce qui vous a servi.
    .first-step = Écrivez à une personne : « Tu sais vraiment bien … Tu me montrerais comment tu fais, pendant un quart d’heure ? »

practice-two-week-trial = Essayez un petit changement pendant deux semaines
    .why = Il est plus facile de dire oui à un essai qui a une date de fin qu’à un changement définitif. L’équipe apprend quelque chose, même si l’idée se révèle mauvaise.
    .how-1 = Choisissez ensemble une chose sur laquelle il est facile de revenir.
    .how-2 = Notez ce que vous espérez voir, et quel jour vous ferez le point.
    .how-3 = Laissez les personnes qui font le travail décider des détails.
    .how-4 = Ce jour-là, chaque personne dit ce qui a aidé et ce qui a gêné. Ensuite, gardez, modifiez ou abandonnez.
    .first-step = Complétez cette phrase et apportez-la à l’équipe : « Pendant deux semaines, nous pourrions essayer …, et nous verrions que cela aide quand … »

practice-hand-over-a-decision = Confiez une vraie décision
    .why = Beaucoup de gens grandissent dans la place qu’on leur donne. Une décision que vous lâchez montre votre confiance plus clairement que les mots « je vous fais confiance ».
    .how-1 = Choisissez une décision sur laquelle l’équipe en sait plus que vous.
    .how-2 = Dites ce qui est fixé, comme l’argent, les dates ou la loi, et ce qui est libre.
    .how-3 = Demandez aux gens ce qu’il leur faut de votre part. Ensuite, restez joignable et laissez-les faire.
    .how-4 = Assumez le résultat. Si cela tourne mal, regardez-le ensemble et laissez aussi la décision suivante à l’équipe.
    .first-step = Faites la liste de trois décisions qui vous attendent. Marquez-en une que l’équipe pourrait prendre, et notez ce qui y est fixé.

practice-precise-thanks = Remerciez, et dites exactement de quoi
    .why = Un rapide « bravo » est vite oublié. Nommer ce que quelqu’un a fait et ce que cela a changé montre que vous avez vraiment regardé, surtout là où le travail reste d’habitude dans l’ombre.
    .how-1 = Nommez une chose que la personne a faite, le plus précisément possible.
    .how-2 = Dites ce que cela a changé pour vous ou pour d’autres.
    .how-3 = Cherchez le travail qui passe facilement inaperçu, et les personnes qu’on remercie rarement.
    .how-4 = Demandez avant de remercier quelqu’un devant tout le monde. Certaines personnes préfèrent un mot en privé.
    .first-step = Écrivez deux phrases à une personne : « Tu as … » et « Cela a compté, parce que … ». Envoyez-les là où vous vous écrivez d’habitude.

practice-feedback-little-and-often = Faites de petits retours, et souvent
    .why = Un retour une fois par an arrive tard et pèse lourd. Une phrase de temps en temps est plus facile à dire et à entendre, pour les collègues comme pour les responsables.
    .how-1 = Choisissez un moment calme, pendant que c’est encore frais.
    .how-2 = Dites une chose qui vous a été utile, ou une chose que vous aimeriez voir plus souvent : la situation, ce que cela vous a apporté, votre souhait.
    .how-3 = Demandez la même chose en retour : « Quelle chose pourrais-je faire autrement ? »
    .how-4 = Remerciez pour la réponse, et prenez votre temps avant d’y réagir.
    .first-step = Écrivez un message à votre responsable ou à une personne de l’équipe : « Quand tu …, cela m’a été utile, parce que … J’aimerais que cela arrive plus souvent. »

practice-look-at-the-pattern = Regardez la tendance ensemble
    .why = Un seul bilan saisit l’humeur d’un jour. Plusieurs à la suite peuvent montrer si ce dont vous avez convenu change quelque chose, et en parler ouvertement garde les promesses en vie.
    .how-1 = Commencez par ce dont vous aviez convenu la dernière fois : tenu, renégocié ou pas tenu. Dites où cela en est, sans reproches.
    .how-2 = Demandez qui aimerait dire comment les choses ont évolué pour soi au fil de plusieurs bilans ; ce n’est une obligation pour personne. Un seul pas vers le haut ou vers le bas peut tenir au hasard.
    .how-3 = Choisissez une chose à travailler, une personne qui s’en occupe et une date.
    .how-4 = Dites à voix haute ce qui va mieux, même si c’est peu.
    .first-step = Mettez vingt minutes dans l’agenda de l’équipe, d’ici quatre semaines environ. Convenez de qui rapportera ce que vous aviez décidé la dernière fois.
