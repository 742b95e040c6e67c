### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## safety (by id)

safety-point-1 = Pas du tout d’accord
safety-point-2 = Plutôt pas d’accord
safety-point-3 = Entre les deux
safety-point-4 = Plutôt d’accord
safety-point-5 = Tout à fait d’accord
safety-speaking-up = S’exprimer ouvertement
safety-speaking-up-about = Avec quelle franchise les gens disent ce qu’ils voient, pensent ou mettent en doute.
safety-mistakes-and-help = Erreurs et entraide
safety-mistakes-and-help-about = Comment les gens réagissent aux erreurs, et s’il y a de l’aide à portée de main.
safety-difference = Place à la différence
safety-difference-about = Si chaque personne a sa place et se fait entendre, quelles que soient les différences.
safety-risk = Essayer du nouveau
safety-risk-about = Quelle place ont les idées nouvelles, qui marcheront peut-être, ou peut-être pas.
safety-speaking-up-1 = Dans cette équipe, les gens disent ouvertement quand ils voient les choses autrement.
safety-speaking-up-2 = Quand il y a de mauvaises nouvelles, les gens d’ici en parlent tôt.
safety-mistakes-and-help-1 = Ici, les gens se parlent de leurs propres erreurs.
safety-mistakes-and-help-2 = Quand une personne de cette équipe est bloquée, d’autres prennent le temps de l’aider.
safety-difference-1 = Tout le monde a sa place dans cette équipe, quelles que soient nos différences.
safety-difference-2 = Ici, les personnes discrètes sont entendues autant que celles qui parlent fort.
safety-risk-1 = Dans cette équipe, les gens osent essayer de nouvelles façons de faire.
safety-risk-2 = Ici, les idées nouvelles sont vite balayées.
