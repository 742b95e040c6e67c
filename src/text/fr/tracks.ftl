### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## tracks

tracks-title = Confiance et sécurité côte à côte
tracks-lead = Les deux ont été demandées en l’espace de douze semaines. Regardez les intervalles, pas seulement les chiffres.
tracks-lead-own = Vous avez répondu aux deux en l’espace de douze semaines. Ce sont vos propres réponses : ce que vous voyez de l’équipe, et non ce qu’elle est.
tracks-limits = Ce sont deux résultats côte à côte. Cela ne montre pas que l’un est la cause de l’autre, et de petits écarts peuvent être dus au hasard.

## side-by-side

side-by-side-both-low = Les deux sont plutôt basses. Chacune retient peut-être l’autre : on se tait quand on ne peut pas compter sur les autres, et l’on reste inconnu quand on se tait. Commencez par quelque chose de petit, entre deux personnes.
    .own = Vous voyez les deux plutôt basses. Chacune retient peut-être l’autre : on se tait quand on ne peut pas compter sur les autres, et l’on reste inconnu quand on se tait. Commencez par quelque chose de petit, avec une autre personne.
side-by-side-trust-ahead = La confiance est plus avancée que la sécurité. Vous comptez les uns sur les autres, et pourtant il semble difficile de douter ou d’être en désaccord devant tout le monde. La confiance qui est là peut porter cela : quand on est sûr de la bienveillance des autres, on peut risquer un deuxième avis.
    .own = À vos yeux, la confiance est plus avancée que la sécurité. Vous comptez sur les autres, et pourtant il semble difficile de douter ou d’être en désaccord devant tout le monde. La confiance qui est là peut porter cela : quand on est sûr de la bienveillance des autres, on peut risquer un deuxième avis.
side-by-side-safety-ahead = La sécurité est plus avancée que la confiance. Beaucoup de choses peuvent se dire ici, et pourtant il semble difficile de compter sur ce qui est dit. L’ouverture qui est là peut aider : dites tôt où vous en êtes, et ce qu’il vous faut.
    .own = À vos yeux, la sécurité est plus avancée que la confiance. Beaucoup de choses peuvent se dire ici, et pourtant il semble difficile de compter sur ce qui est dit. L’ouverture qui est là peut aider : dites tôt où vous en êtes, et ce qu’il vous faut.
side-by-side-both-high = Les deux sont plutôt hautes. Elles se soutiennent peut-être : quand on a confiance, on parle plus facilement, et quand on est écouté, on fait plus facilement confiance. Servez-vous-en, et essayez quelque chose dont l’issue est ouverte.
    .own = Vous voyez les deux plutôt hautes. Elles se soutiennent peut-être : quand on a confiance, on parle plus facilement, et quand on est écouté, on fait plus facilement confiance. Servez-vous-en, et essayez quelque chose dont l’issue est ouverte.

## pillars

pillars-title = Les trois piliers
pillars-lead = Sincérité, compétence et fiabilité portent ensemble.
pillars-no-ranges = De petits écarts peuvent être dus au hasard : le chiffre d’un seul pilier n’a pas d’intervalle, rien n’est donc dit ici de celui qui serait en retrait.
pillars-character = La sincérité est en retrait. Ici, les gens savent faire leur travail et tiennent ce qui est convenu ; il semble moins sûr que tout soit pensé comme c’est dit. Commencez par de petites choses : dites de qui vient un travail, et ce que vous ne savez pas.
pillars-competence = La compétence est en retrait. Ici, les gens veulent bien faire et tiennent parole ; il semble moins sûr que tout le monde ait ce que les tâches demandent. C’est d’abord une question de temps, de moyens et d’apprentissage, et ensuite seulement de personnes.
pillars-consistency = La fiabilité est en retrait. Ici, les gens pensent ce qu’ils disent et savent le faire ; il semble moins sûr que cela tienne les jours difficiles. Des promesses moins nombreuses, et un mot tôt quand l’une d’elles glisse, sont un bon début.
