### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## agreement

agreement-title = Nos accords de travail
agreement-intro = Trois à cinq phrases que vous voulez tenir, sur ce qui est difficile au quotidien. Prenez des débuts et reformulez-les jusqu’à ce qu’ils vous ressemblent. Mieux vaut trois phrases que vous vivez que dix qui restent au mur. Personne ne signe ; vous essayez, et vous changez ce qui ne convient pas.
agreement-pick = Prendre un début
agreement-own = En écrire une autre
agreement-many = Cela fait plus de cinq. Laquelle vous manquerait le moins ?
agreement-hour = Nos accords de travail
agreement-still-question = Trois sondages ont passé. Cela convient-il encore ?
agreement-still-yes = Convient encore
agreement-still-change = Reformuler
agreement-still-drop = Abandonner
agreement-still-hint = Une phrase dont personne n’a eu besoin peut partir. Une phrase souvent rompue doit peut-être devenir plus petite.
agreement-in-your-words = Dans vos mots
agreement-add = Ajouter
agreement-save = Garder ainsi
agreement-still-yes-of = Convient encore : « { $text } »
agreement-still-change-of = Reformuler : « { $text } »
agreement-still-drop-of = Abandonner : « { $text } »
agreement-up = Monter : « { $text } »
agreement-down = Descendre : « { $text } »
agreement-page = Sur une page, à imprimer

## starters

starters-mistakes = Les erreurs
    .about = Ce qui se passe dans la première heure après une erreur, et ce qui ne se passe pas.
    .say-1 = Après une erreur, nous demandons d’abord ce qu’il faut maintenant.
    .say-2 = Raconter tôt une erreur nous vaut un merci.
    .say-3 = Dans la semaine, nous regardons ce qui s’est passé, avec des tâches au lieu de noms.
    .say-4 = Ce que quelqu’un dit ouvertement ne lui est pas reproché plus tard.
    .say-5 = Ce que la loi ou la sécurité oblige à signaler, nous le signalons. Tout le reste reste entre nous.
starters-disagreement = Les désaccords
    .about = Comment nous différons sans que personne ait à craindre pour sa place.
    .say-1 = Avant de dire notre désaccord, nous disons ce que nous avons compris.
    .say-2 = Nous discutons du sujet, et non des personnes.
    .say-3 = Avant de décider, nous demandons ce qui s’y oppose.
    .say-4 = Si deux d’entre nous sont bloqués, ils se parlent avant d’en parler à d’autres.
    .say-5 = Une fois la décision prise, nous essayons, même si nous l’avions vue autrement.
starters-news = Les nouvelles
    .about = Qui apprend quoi, quand et où.
    .say-1 = Les mauvaises nouvelles arrivent tôt et en premier, même incomplètes.
    .say-2 = Avec chaque décision, nous donnons la raison, ou disons que nous ne le pouvons pas.
    .say-3 = Ce que nous décidons tient sur une ligne, là où tout le monde la trouve.
    .say-4 = Au retour d’une absence, on apprend dès le premier jour ce qui s’est passé.
    .say-5 = Une question reçoit une réponse dans les deux jours, même « je ne sais pas encore ».
starters-tight = Quand le temps manque
    .about = Ce qui vaut quand il y a trop de tout.
    .say-1 = Tout le monde peut dire que c’est trop, sans avoir à donner de raison.
    .say-2 = Quand quelqu’un le dit, nous laissons une chose de côté le jour même.
    .say-3 = Si nous ne pouvons pas tenir une promesse, nous le disons avant le jour.
    .say-4 = Si l’un de nous s’emporte, il y revient le jour même.
    .say-5 = Les pauses et les soirées restent libres, même les semaines chargées.
    .say-6 = Nous commençons et finissons à l’heure, et qui sera en retard prévient avant.

## team-wins

team-wins-title = Ce qui a bien marché
team-wins-what = Qu’est-ce qui a bien marché depuis la dernière fois ?
team-wins-hint = Une ligne pour chaque chose. Ce qui s’est passé, et ce que des gens ont fait pour cela. Ne nommez quelqu’un que si la personne est là et aime cela. Cela reste avec l’équipe, et ne quitte la salle que si vous le cochez.
team-wins-add = Noter
team-wins-none = Rien de noté pour l’instant. Cela se note pendant que vous regardez ensemble un résultat.
team-wins-with = Avec ce qui a bien marché
