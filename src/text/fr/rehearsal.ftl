### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## rehearsal

rehearsal-open = Répéter l’heure
rehearsal-title = Répéter l’heure
rehearsal-lead = Tenez l’heure une fois avant de la tenir avec votre équipe : seul·e, ou avec quelqu’un qui joue le jeu. Choisissez l’une de cinq équipes qui n’existent pas. Leurs réponses ont suivi le même chemin que de vraies réponses : vous voyez donc ce que verrait une telle équipe.
rehearsal-not-kept = Rien n’est conservé d’une répétition. Aucune équipe ni aucun sondage n’est enregistré, et ce que vous y convenez ou notez disparaît quand vous la quittez ou rechargez la page.
rehearsal-mark = Répétition : une équipe inventée
rehearsal-hard = Ce qui est difficile
rehearsal-try = Ce que vous pouvez essayer
rehearsal-begin = Répéter
rehearsal-begin-with = Répéter : { $team }
rehearsal-to-teams = Une autre équipe inventée
rehearsal-gone = Rien n’est conservé d’une répétition : ceci disparaît quand vous la quittez.
rehearsal-leaves = Rien n’est conservé ici d’une répétition. Tout ce que vous imprimez, copiez ou enregistrez dit que l’équipe est inventée.
rehearsal-earlier = Avant une arrivée
rehearsal-last-action = Terminer chaque réunion par une chose qui aurait pu mieux se passer

## made-up

made-up-low-safety = Peu de sécurité
    .hard = Sept personnes, et c’est justement la parole ouverte qui est basse. Un tour de table sur tout leur demanderait trop.
    .try = Lisez à voix haute ce que l’écran propose. Puis une seule question, d’abord individuellement et à deux, et une action assez petite pour être sûre.
made-up-far-apart = Très éloignées
    .hard = Douze personnes. Pour la moitié d’entre elles, cela va bien, et pour l’autre non : la moyenne ne décrit presque personne.
    .try = Ne demandez pas qui est à quel bout. Demandez dans quelles situations cela va bien et dans lesquelles c’est difficile, et tenez les deux pour vrais.
made-up-unanimous = Toutes pareilles
    .hard = Six personnes qui n’ont donné que les meilleures réponses. C’est peut-être vrai, ou peut-être que rien d’autre ne pouvait se dire ; les chiffres ne le disent pas.
    .try = Ne félicitez pas, et ne doutez pas à voix haute. Demandez ce qu’elles veulent garder de ce qu’elles font, et ce qui le mettrait en danger.
made-up-one-joined = Une personne arrivée
    .hard = Sept personnes, dont une nouvelle, et un sondage d’avant avec les six autres. Les chiffres restent ceux d’alors, pour qu’on ne puisse pas déduire de la différence les réponses de la nouvelle personne.
    .try = Lisez à voix haute de quel jour date un chiffre, et restez-en là. Ne laissez personne expliquer un changement par la personne arrivée.
made-up-too-few = Trop peu
    .hard = Quatre personnes ont répondu, et il était promis que rien ne serait montré avant cinq. Il n’y a donc rien à regarder.
    .try = Ne cherchez pas qui manque, et ne faites dire à personne ce qu’elle aurait répondu. Demandez ce qui rendrait la réponse plus facile la prochaine fois, et convenez de quelque chose de petit.
