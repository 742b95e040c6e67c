### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## problem

problem-unknown = Il n’y a pas de questionnaire appelé « { $name } ».
problem-refused = Ce questionnaire ne peut pas être affiché, car son fichier contient une erreur.
problem-unreachable = Le questionnaire n’a pas pu être chargé.
problem-reader = Prévenez la personne qui s’occupe de cette page. Rien de ce que vous avez répondu auparavant n’est perdu.
problem-author = Pour la personne qui s’occupe de cette page
