### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## pattern

pattern-usual = Avec { NUMBER($count) } réponses, le niveau habituel de l’équipe se situe probablement entre { $low } et { $high }.
pattern-usual-as-before = Tel qu’il a été montré le { $day } : le niveau habituel de l’équipe se situe probablement entre { $low } et { $high }.
pattern-as-before = Comme c’était le { $day }, pour protéger les personnes : depuis, peu de personnes seulement sont arrivées ou parties, ou personne n’a dit combien.
pattern-as-before-of-several = Comme c’était à des jours précédents, pour protéger les personnes : depuis, peu de personnes seulement sont arrivées ou parties, ou personne n’a dit combien.
pattern-lower-than-the-rest = Cette question est plus basse que les autres de sa dimension. Pour protéger les personnes, il n’y a pas de chiffre.
pattern-withheld = Pour protéger les personnes, rien n’est montré ici. Nous pouvons tout de même en parler sans chiffres.
pattern-low = Les réponses penchent vers le bas.
pattern-low-close = Les réponses penchent vers le bas, et elles sont proches les unes des autres. L’équipe voit cela à peu près de la même façon.
pattern-low-mixed = Les réponses penchent vers le bas, et elles sont partagées. Ce n’est pas pareil pour tout le monde.
pattern-low-far-apart = Les réponses penchent vers le bas, et elles sont éloignées les unes des autres. La même équipe peut être vécue très différemment d’une personne à l’autre.
pattern-middle = Les réponses se situent autour du milieu.
pattern-middle-close = Les réponses se situent autour du milieu, et elles sont proches les unes des autres. L’équipe voit cela à peu près de la même façon.
pattern-middle-mixed = Les réponses se situent autour du milieu, et elles sont partagées. Ce n’est pas pareil pour tout le monde.
pattern-middle-far-apart = La moyenne se situe autour du milieu, mais les réponses sont éloignées les unes des autres. Peut-être que peu de personnes ici se reconnaissent dans ce milieu.
pattern-high = Les réponses penchent vers le haut.
pattern-high-close = Les réponses penchent vers le haut, et elles sont proches les unes des autres. Cela vaut la peine d’être préservé.
pattern-high-mixed = Les réponses penchent vers le haut, et elles sont partagées. C’est bien dans l’ensemble, mais pas autant pour tout le monde.
pattern-high-far-apart = Les réponses penchent vers le haut, mais elles sont éloignées les unes des autres. Ce qui marche bien pour beaucoup ne marche peut-être pas pour tout le monde.

## moved

moved-clearly-up = Le niveau de l’équipe a nettement monté depuis la dernière fois.
moved-clearly-down = Le niveau de l’équipe a nettement baissé depuis la dernière fois.
moved-possibly-up = Le niveau de l’équipe a peut-être monté depuis la dernière fois. Le prochain sondage nous en dira plus.
moved-possibly-down = Le niveau de l’équipe a peut-être baissé depuis la dernière fois. Le prochain sondage nous en dira plus.
moved-cant-tell = Nous ne pouvons pas dire si le niveau de l’équipe a bougé depuis la dernière fois.
moved-clearly-apart = Les réponses se sont nettement éloignées les unes des autres depuis la dernière fois.
moved-clearly-together = Les réponses se sont nettement rapprochées depuis la dernière fois.
moved-possibly-apart = Les réponses se sont peut-être éloignées les unes des autres depuis la dernière fois. Le prochain sondage nous en dira plus.
moved-possibly-together = Les réponses se sont peut-être rapprochées depuis la dernière fois. Le prochain sondage nous en dira plus.
moved-spread-cant-tell = Nous ne pouvons pas dire si les réponses se sont rapprochées ou éloignées depuis la dernière fois.
moved-shown-higher = Montré { $difference } plus haut que la dernière fois. Cela peut tenir au hasard : nous ne pouvons donc pas dire si cela a bougé.
moved-shown-lower = Montré { $difference } plus bas que la dernière fois. Cela peut tenir au hasard : nous ne pouvons donc pas dire si cela a bougé.
moved-shown-alike = Une fois arrondi, c’est au même point que la dernière fois. Nous ne pouvons pas dire si cela a bougé.

## finding

finding-lowest = Le plus bas de ce que nous pouvons voir : { $names }
finding-lower-than-the-rest = Plus bas que le reste de sa dimension : { $names }
finding-most-mixed = C’est ici que les réponses sont les plus partagées : { $names }
finding-furthest-apart = C’est ici que les réponses sont les plus éloignées : { $names }
finding-highest = Le plus haut de ce que nous pouvons voir : { $names }
finding-nothing = Rien ne se détache du reste. Cela aussi nous dit quelque chose. Choisissez ce qui compte le plus pour vous.

## prompts

prompts-lower-than-the-rest-1 = C’est plus difficile pour nous que ce qui s’y rattache. Qu’est-ce qui fait la différence ?
prompts-lower-than-the-rest-2 = Qu’est-ce qui rendrait cela un cran plus facile ?
prompts-low-1 = Que faudrait-il pour que cela monte d’un cran ?
prompts-low-2 = Pensez à un moment où cela allait mieux. Qu’est-ce qui aidait alors ?
prompts-low-close-1 = Nous voyons cela à peu près de la même façon. Qu’est-ce qui, dans notre manière de travailler, rend cela difficile ?
prompts-low-close-2 = Qu’est-ce qui ferait monter cela d’un cran ?
prompts-low-close-3 = Que pourrions-nous changer nous-mêmes, sans rien demander à personne ?
prompts-low-mixed-1 = Dans quelles situations cela se passe-t-il bien, et dans lesquelles est-ce difficile ?
prompts-low-mixed-2 = Qu’est-ce qui aide là où cela se passe bien ? Comment cela pourrait-il aider ailleurs aussi ?
prompts-low-mixed-3 = Qu’y a-t-il peut-être que seule une partie d’entre nous a l’occasion de voir ?
prompts-middle-1 = Qu’est-ce qui marche déjà et que nous pourrions faire plus souvent ?
prompts-middle-2 = Qu’est-ce qui nous ferait avancer d’un cran ?
prompts-middle-mixed-1 = Un milieu peut cacher des journées très différentes. Qu’est-ce qui fait une bonne journée ici, et qu’est-ce qui en fait une difficile ?
prompts-middle-mixed-2 = Qu’est-ce qui aiderait les jours difficiles, en laissant les bons tels qu’ils sont ?
prompts-high-1 = Que faisons-nous pour que cela reste ainsi ?
prompts-high-2 = Qu’est-ce qui pourrait rendre cela plus difficile dans les mois à venir, et qu’est-ce qui le protégerait ?
prompts-high-close-1 = Cela marche. Que faisons-nous pour que cela marche ?
prompts-high-close-2 = Que devrions-nous continuer à faire, même dans les périodes chargées ?
prompts-high-close-3 = Où encore la même habitude pourrait-elle nous aider ?
prompts-high-mixed-1 = Dans l’ensemble, cela marche. Dans quelles situations cela marche-t-il moins bien ?
prompts-high-mixed-2 = Qu’est-ce qui ferait que cela marche aussi bien pour les personnes nouvelles, discrètes ou éloignées ?
prompts-moved-up-1 = Quelque chose a monté. Qu’avons-nous fait autrement depuis la dernière fois ?
prompts-moved-up-2 = De quoi avons-nous besoin pour que cela reste ainsi ?
prompts-moved-down-1 = Quelque chose a baissé. Qu’est-ce qui a changé autour de nous depuis la dernière fois ?
prompts-moved-down-2 = Que faisions-nous avant, qui s’est perdu ?
prompts-moved-down-3 = Qu’est-ce qui nous aiderait en premier ?
prompts-cant-tell-1 = Les chiffres ne peuvent pas nous dire si cela a bougé. Qu’avez-vous remarqué vous-mêmes depuis la dernière fois ?
prompts-cant-tell-2 = Qu’aimerions-nous remarquer d’ici le prochain sondage ?
prompts-withheld-1 = Il n’y a pas de chiffres pour cela. De quoi aimeriez-vous parler quand même ?
prompts-withheld-2 = Qu’est-ce qui rendrait plus facile de répondre la prochaine fois ?

## dimension-prompts

dimension-prompts-speaking-up = Qu’est-ce qui rendrait plus facile de dire « Je vois cela autrement » à notre prochaine réunion ?
dimension-prompts-mistakes-and-help = Que se passe-t-il ici dans la première minute après la découverte d’une erreur, et qu’aimerions-nous qu’il se passe ?
dimension-prompts-difference = Dans laquelle de nos réunions les voix discrètes sont-elles le mieux entendues, et qu’est-ce qui y est différent ?
dimension-prompts-risk = Quelle petite chose pourrions-nous essayer pendant deux semaines, même si elle ne réussit peut-être pas ?
dimension-prompts-safety = Qu’est-ce qui rendrait un peu plus facile, ici, de poser une question, de reconnaître une erreur ou d’exprimer un désaccord ?
dimension-prompts-character = Où la course du quotidien sépare-t-elle ce que nous disons de ce que nous faisons ? Qu’est-ce qui rapprocherait les deux ?
dimension-prompts-competence = Que pourrions-nous apprendre ou pratiquer ensemble qui rendrait notre travail plus facile ?
dimension-prompts-consistency = Lequel de nos accords est le plus difficile à tenir un jour de stress, et qu’est-ce qui rendrait cela plus facile ?
dimension-prompts-openness = Quelle décision des dernières semaines aimerions-nous mieux comprendre ?
dimension-prompts-fairness = Quelles sont les tâches que personne n’aime, et comment pourrions-nous nous les répartir ?
dimension-prompts-loyalty = Comment aimerions-nous qu’on parle de nous en notre absence ?
dimension-prompts-understanding = Qu’est-ce qui nous aiderait à écouter jusqu’au bout, et à répondre aux questions à temps ?
dimension-prompts-intent = Quand une critique ressemble-t-elle ici à de l’aide, et comment cela pourrait-il arriver plus souvent ?
dimension-prompts-modelling = Quel exemple donné par une personne responsable nous aiderait le plus ?
dimension-prompts-communication = Quelles nouvelles ou quelles raisons nous parviennent trop tard, et comment pourraient-elles nous parvenir plus tôt ?
dimension-prompts-empowering = Quelle décision pourrions-nous désormais prendre nous-mêmes, et que nous faudrait-il pour cela ?
dimension-prompts-acknowledging = Qu’est-ce qui nous aiderait à dire ouvertement ce qui s’est passé, sans reproches ?
dimension-prompts-consistent-change = Laquelle de nos nouvelles promesses est la plus difficile à tenir semaine après semaine, et qu’est-ce qui la soutiendrait ?
dimension-prompts-restoring = Quelle petite chose aimerions-nous refaire ensemble ?

## gentle

gentle-title = Aujourd’hui, en douceur
gentle-lead = Les réponses sur le fait de parler ouvertement et de prendre des risques ensemble sont basses. Le dire dans cette salle peut être difficile pour certaines personnes. Faites-en le seul sujet de l’heure, et laissez le reste pour un autre jour.
gentle-read-out-label = À lire à voix haute
gentle-read-out-1 = Merci d’avoir répondu avec sincérité. Des chiffres comme ceux-ci nous aident à voir par où commencer.
gentle-read-out-2 = Personne n’a à dire quoi que ce soit aujourd’hui, et personne n’a à expliquer une réponse.
gentle-read-out-3 = J’aimerais que nous regardions une seule question : qu’est-ce qui rendrait un peu plus facile de parler ouvertement ici ?
gentle-read-out-4 = Réfléchissez-y d’abord individuellement, puis à deux. Ne partagez avec tout le monde que ce que vous voulez bien partager à deux.
gentle-avoid-label = À éviter
gentle-avoid-1 = Ne faites pas de tour de table. Les gens doivent pouvoir garder le silence.
gentle-avoid-2 = Ne demandez à personne d’expliquer une réponse, et ne devinez pas de qui elle vient.
gentle-avoid-3 = Ne discutez pas les chiffres et ne les minimisez pas.
gentle-avoid-4 = Ne laissez pas la personne la plus haut placée parler en premier.
gentle-avoid-5 = Ne promettez pas plus que vous ne pouvez tenir. Une petite chose qui se fait vraiment vaut davantage.

## step

step-arrive = Arrivée
    .to-do-1 = Attendez que tout le monde soit là et puisse voir l’écran.
    .to-do-2 = Lisez à voix haute ce qui a été promis, tel que c’est écrit, puis vos accords de travail, si vous en avez.
    .to-do-3 = Convenez que ce qui se dit ici reste ici.
    .to-say-1 = Ce que nous allons voir parle de nous en tant que groupe. N’y cherchons pas des personnes précises.
    .to-say-2 = Vous pouvez passer votre tour à tout moment. Nous cherchons ce qui aiderait.
step-last-actions = Les actions de la dernière fois
    .to-do-1 = Parcourez-les une à une : tenue, renégociée ou pas tenue.
    .to-do-2 = Si l’une n’a pas été tenue, demandez ce qui a gêné et si elle compte encore.
    .to-do-3 = Lors d’un premier sondage, sautez cette étape.
    .to-say-1 = Qu’avions-nous dit que nous ferions, et où en sommes-nous ?
    .to-say-2 = On a le droit de dire « pas tenue ». Qu’est-ce qui a gêné ?
step-wins = Ce qui a bien marché
    .to-do-1 = Demandez ce qui a bien marché depuis la dernière fois, et écrivez une ligne pour chaque chose.
    .to-do-2 = Commencez par de petites choses. Si rien ne vient, passez à la suite.
    .to-say-1 = Qu’est-ce qui a bien marché depuis la dernière fois, et qu’est-ce que quelqu’un a fait pour cela ?
step-glance = L’équipe en un coup d’œil
    .to-do-1 = Lisez à voix haute les phrases à l’écran, y compris entre quels chiffres se situe probablement le niveau.
    .to-do-2 = Laissez à tout le monde une minute pour regarder en silence.
    .to-say-1 = Prenez une minute pour regarder, sans parler.
    .to-say-2 = À quoi vous attendiez-vous, et qu’est-ce qui vous surprend ?
step-look-closer = Regarder de plus près
    .to-do-1 = Accordez à chaque écran une minute environ. Recueillez ce que les gens remarquent ; on en parlera plus tard.
    .to-do-2 = Passez sur ce qui n’est pas montré. Laissez-en la raison ouverte.
    .to-say-1 = Que remarquez-vous ?
    .to-say-2 = Notez ce dont vous aimeriez parler. Nous choisirons une chose.
step-stands-out = Ce qui ressort
    .to-do-1 = Lisez à voix haute ce qui ressort.
    .to-do-2 = Laissez l’équipe choisir une chose. Si elle ne peut pas se décider, prenez celle que le plus de gens ont notée.
    .to-say-1 = Laquelle de ces choses nous aiderait le plus si elle s’améliorait d’un cran ?
step-talk = Parler d’une seule chose
    .to-do-1 = Deux minutes de réflexion individuelle, avec un stylo et du papier, quatre à deux, six avec toute l’équipe.
    .to-do-2 = Restez sur ce qui aiderait. Quand la conversation en vient à qui a répondu quoi, ramenez-la.
    .to-do-3 = Si quelqu’un raconte sa propre réponse, remerciez. Personne n’est tenu d’en faire autant.
    .to-say-1 = Qu’est-ce qui améliorerait cela d’un cran ?
    .to-say-2 = Laissons ouvert de qui viennent ces réponses, et restons sur ce qui aiderait.
step-agree = Convenir d’une ou deux actions
    .to-do-1 = Choisissez une action, deux au plus, qui puisse être faite pour un jour précis.
    .to-do-2 = Trouvez pour chacune une personne qui s’en charge, qui dise oui librement, et notez le jour ; si vous voulez, aussi quand cela se fait et à quoi on verra que cela aide.
    .to-do-3 = Si rien ne vous vient, prenez l’une des pratiques.
    .to-say-1 = Quelle est la plus petite chose qui changerait quelque chose ?
    .to-say-2 = Est-ce que quelqu’un aimerait s’en occuper ? Pour quand ?
step-leave = Ce qui sort de la salle
    .to-do-1 = Montrez exactement ce qui sera enregistré ou transmis, et laissez l’équipe décider.
    .to-do-2 = Donnez le jour du prochain sondage. Remerciez.
    .to-say-1 = Voici ce qui sortirait de la salle. Est-ce que cela convient à tout le monde ?
    .to-say-2 = La prochaine fois, nous commencerons par ce dont nous avons convenu aujourd’hui.
