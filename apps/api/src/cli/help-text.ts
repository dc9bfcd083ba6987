/** What `jalon help` prints. */
export const HELP = {
  fr: `jalon : la ligne de commande de ceux qui font tourner Jalon.   npm run -s jalon -- COMMANDE

  schedule check FICHIER [--json]            lit un planning sans rien enregistrer
  import organisations FICHIER.csv           établissements et structures          [--dry-run]
  import units FICHIER.csv                   services, hôpitaux de jour, cabinets  [--dry-run]
  import accounts FICHIER.csv                personnes, fonctions, unités          [--dry-run]
  admin create --organisation NOM --login IDENTIFIANT --name NOM --given PRÉNOM
  backup FICHIER                             sauvegarde cohérente, avec sa somme de contrôle
  restore FICHIER                            dans une base neuve
  export-plans [--days 2] [--to DOSSIER]     le plan des jours à venir, en PDF, pour le matin sans réseau
  journal verify [--head FICHIER] [--json]   recalcule chaque scellé ; sortie 1 si quelque chose a été altéré
  journal new-epoch                          après un déménagement de la base sans « restore »
  help

  --lang fr ou en. Sortie : 0 fait, 1 des lignes à corriger, 2 rien n’a pu être fait.

Exemples
  npm run -s jalon -- import accounts comptes.csv --dry-run
  npm run -s jalon -- admin create --organisation "CH de Valmont" --login l.prigent --name Prigent --given Loïc
  npm run -s jalon -- backup /sauvegardes/jalon-2026-11-23.gz
  npm run -s jalon -- export-plans --days 2 --to /partage/plans

Colonnes (l’ordre est libre ; une même ligne importée deux fois ne change rien)
  organisations   nom ; type ; finess ; finess ej ; siret ; téléphone ; adresse ; fuseau ; longueur ipp
  units           organisation ; nom ; nom court ; type ; téléphone ; horaires ; garde ; téléphone de nuit
  accounts        organisation ; identifiant ; nom ; prénom ; civilité ; rpps ; prescripteur ; fonction ; intitulé ; unités ; début ; fin`,
  en: `jalon: the command line of those who run Jalon.   npm run -s jalon -- COMMAND

  schedule check FILE [--json]               reads a schedule without saving anything
  import organisations FILE.csv              hospitals, practices, networks         [--dry-run]
  import units FILE.csv                      services, day hospitals, practices     [--dry-run]
  import accounts FILE.csv                   people, functions, units               [--dry-run]
  admin create --organisation NAME --login LOGIN --name FAMILY --given GIVEN
  backup FILE                                a consistent backup, with its checksum
  restore FILE                               into a new database
  export-plans [--days 2] [--to FOLDER]      the coming days' plan as PDF, for the morning without a network
  journal verify [--head FILE] [--json]      recomputes every seal; exit 1 when something was altered
  journal new-epoch                          after the database was moved without "restore"
  help

  --lang fr or en. Exit: 0 done, 1 rows to correct, 2 nothing could be done.

Examples
  npm run -s jalon -- import accounts accounts.csv --dry-run
  npm run -s jalon -- admin create --organisation "CH de Valmont" --login l.prigent --name Prigent --given Loïc
  npm run -s jalon -- backup /backups/jalon-2026-11-23.gz
  npm run -s jalon -- export-plans --days 2 --to /share/plans

Columns (in any order; a row imported twice changes nothing)
  organisations   name ; kind ; finess ; siret ; phone ; address ; time zone ; ipp length
  units           organisation ; name ; short name ; kind ; phone ; hours ; night name ; night phone
  accounts        organisation ; login ; family name ; given name ; rpps ; prescriber ; function ; local title ; units ; from ; until`,
} as const;
