### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## hand-on

hand-on-copied = Copié.
hand-on-copy-by-hand = Le navigateur ne permet pas de copier ici. Le texte est sélectionné : appuyez sur Ctrl+C (⌘C sur un Mac), ou maintenez le doigt dessus et choisissez « Copier ».
hand-on-share = Partager
hand-on-save = Enregistrer dans un fichier
hand-on-not-shared = Le navigateur ne permet pas de partager ici. Copiez plutôt le texte.
hand-on-saved = Enregistré.
hand-on-not-saved = Le navigateur ne permet pas d’enregistrer des fichiers ici. Rien n’a été enregistré. Copiez plutôt le texte.
hand-on-qr = Code QR de ce code
hand-on-show-qr = Afficher en code QR
hand-on-enlarge-qr = Agrandir le code QR
hand-on-shrink-qr = Fermer le grand code QR
hand-on-no-qr = C’est trop long pour un code QR. Copiez-le plutôt.

## paper

paper-preview = Exactement ceci
paper-print = Imprimer
paper-not-printed = Le navigateur ou la page ne permet pas d’imprimer ici.
