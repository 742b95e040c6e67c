### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## trust (by id)

trust-point-1 = Pas du tout d’accord
trust-point-2 = Plutôt pas d’accord
trust-point-3 = Entre les deux
trust-point-4 = Plutôt d’accord
trust-point-5 = Tout à fait d’accord
trust-character = Sincérité
trust-character-about = Si les gens sont honnêtes et pensent ce qu’ils disent.
trust-competence = Compétence
trust-competence-about = Si les gens sont capables de bien faire leur travail.
trust-consistency = Fiabilité
trust-consistency-about = Si ce qui est convenu tient, les jours faciles comme les jours difficiles.
trust-openness = Ouverture et transparence
trust-openness-about = Si les raisons et les connaissances sont partagées.
trust-fairness = Attention et équité
trust-fairness-about = Si la charge est répartie équitablement et si les gens veillent les uns sur les autres.
trust-loyalty = Loyauté
trust-loyalty-about = Si les gens se soutiennent, y compris en l’absence de quelqu’un.
trust-understanding = Compréhension et disponibilité
trust-understanding-about = Si les gens s’écoutent et sont joignables.
trust-intent = Bienveillance
trust-intent-about = Si les gens se veulent du bien.
trust-character-1 = Ici, quand les gens disent oui, ils le pensent vraiment.
trust-character-2 = Dans cette équipe, le mérite revient aux personnes qui font le travail.
trust-character-3 = Ici, les gens arrangent la vérité pour se faire bien voir.
trust-competence-1 = Les gens de cette équipe rendent du bon travail.
trust-competence-2 = Ici, les gens ont les compétences que leurs tâches demandent.
trust-competence-3 = Quand de nouvelles tâches arrivent, les gens d’ici apprennent ce qu’il leur faut.
trust-consistency-1 = Dans cette équipe, nous tenons ce qui est convenu, même les jours de stress.
trust-consistency-2 = Quand quelque chose prend du retard, les gens d’ici le disent tôt.
trust-consistency-3 = Ce que les gens promettent ici est vite oublié.
trust-openness-1 = Dans cette équipe, nous apprenons les raisons des décisions.
trust-openness-2 = Ici, les gens transmettent ce que les autres ont besoin de savoir.
trust-fairness-1 = Ici, les tâches pénibles sont réparties équitablement.
trust-fairness-2 = Quand quelqu’un dans cette équipe a trop à faire, les autres le remarquent.
trust-loyalty-1 = Dans cette équipe, les gens parlent avec respect des personnes absentes.
trust-loyalty-2 = Quand une personne de l’équipe a des ennuis, les autres restent à ses côtés.
trust-understanding-1 = Dans cette équipe, les gens écoutent jusqu’au bout avant de répondre.
trust-understanding-2 = Ici, toute personne qui pose une question reçoit vite une réponse.
trust-intent-1 = Dans cette équipe, les critiques sont faites pour aider.
trust-intent-2 = Ici, les gens se réjouissent quand quelqu’un d’autre réussit.

## leadership (by id)

leadership-point-1 = Pas du tout d’accord
leadership-point-2 = Plutôt pas d’accord
leadership-point-3 = Entre les deux
leadership-point-4 = Plutôt d’accord
leadership-point-5 = Tout à fait d’accord
leadership-modelling = Confiance par l’exemple
leadership-modelling-about = Si la personne responsable fait elle-même ce qu’elle demande aux autres.
leadership-communication = Communication ouverte
leadership-communication-about = Si la personne responsable partage ce qui compte, et écoute.
leadership-empowering = Donner de la place et faire progresser
leadership-empowering-about = Si les gens ont de la place pour décider et pour progresser.
leadership-modelling-1 = Notre responsable suit les mêmes règles que nous.
leadership-modelling-2 = Notre responsable parle ouvertement de ses propres erreurs.
leadership-modelling-3 = Quand notre responsable promet quelque chose, cela se fait.
leadership-communication-1 = Notre responsable explique pourquoi une décision a été prise.
leadership-communication-2 = Notre responsable écoute calmement les mauvaises nouvelles.
leadership-communication-3 = Notre responsable garde pour soi les nouvelles importantes.
leadership-empowering-1 = Notre responsable nous laisse décider comment nous faisons notre travail.
leadership-empowering-2 = Notre responsable nous confie des tâches qui nous font progresser.
leadership-empowering-3 = Quand nous décidons nous-mêmes de quelque chose, notre responsable soutient cette décision.

## rebuilding (by id)

rebuilding-point-1 = Pas du tout d’accord
rebuilding-point-2 = Plutôt pas d’accord
rebuilding-point-3 = Entre les deux
rebuilding-point-4 = Plutôt d’accord
rebuilding-point-5 = Tout à fait d’accord
rebuilding-acknowledging = Reconnaître ce qui s’est passé
rebuilding-acknowledging-about = Si ce qui s’est passé est nommé et assumé.
rebuilding-consistent-change = Un changement qui dure
rebuilding-consistent-change-about = Si les nouvelles promesses sont tenues dans la durée.
rebuilding-restoring = Se retrouver
rebuilding-restoring-about = Si l’équipe retrouve son unité.
rebuilding-acknowledging-1 = Dans cette équipe, nous disons ouvertement ce qui s’est passé.
rebuilding-acknowledging-2 = Ici, les gens assument leur part dans ce qui s’est passé.
rebuilding-acknowledging-3 = Ici, les personnes qui ont été blessées peuvent raconter leur point de vue.
rebuilding-consistent-change-1 = Ici, tout le monde sait ce que nous allons faire autrement.
rebuilding-consistent-change-2 = Semaine après semaine, les gens d’ici tiennent leurs nouvelles promesses.
rebuilding-consistent-change-3 = Dans cette équipe, les vieilles habitudes reviennent peu à peu.
rebuilding-restoring-1 = Nous parlons ensemble de la façon dont les choses se passent entre nous.
rebuilding-restoring-2 = Dans cette équipe, les gens font de nouveau un pas les uns vers les autres.
rebuilding-restoring-3 = Ici, nous décidons ensemble des prochaines étapes.
