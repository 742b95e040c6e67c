### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## shell

shell-failed = Ce bilan n’a pas pu être chargé.
shell-offline = Vous semblez être hors ligne. Rien de ce que vous avez saisi auparavant n’est perdu.
shell-network = Vérifiez votre connexion. Rien de ce que vous avez saisi auparavant n’est perdu.
shell-policy = La politique de sécurité de cette page en bloque une partie. La personne qui s’occupe de la page peut l’autoriser.
shell-server = Le serveur n’en livre pas une partie comme il le devrait. La personne qui s’occupe de la page peut y remédier.
shell-details = Pour la personne qui s’occupe de cette page
shell-retry = Réessayer
shell-crashed = Quelque chose s’est mal passé ici. Ce qui était enregistré auparavant est intact.
shell-reload = Recharger cette page
shell-lacking = Certains textes n’ont pas pu être chargés dans votre langue. Ils sont en anglais pour le moment.
