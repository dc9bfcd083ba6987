/** What `jalon help` prints. */
export const HELP = {
  fr: `jalon : la ligne de commande de ceux qui font tourner Jalon.   npm run -s jalon -- COMMANDE

  schedule check FICHIER [--json]            lit un planning sans rien enregistrer
  pathway list                               les parcours types fournis               [--json]
  pathway preview PARCOURS --anchor ANCRE=JOUR …   les jalons datés d’un patient fictif [--term 28+4] [--on JOUR] [--json]
  pathway show PARCOURS                      le parcours type en JSON, à reprendre et modifier
  pathway check FICHIER.json                 dit tout ce qui ne va pas
  pathway diff AVANT APRÈS                   les différences, en mots
  assessment list | describe NOM             les évaluations, leurs questions et réponses possibles [--json]
  assessment score NOM RÉPONSES.json         total, points, lecture, ce qui manque     [--json]
  import organisations FICHIER.csv           établissements et structures          [--dry-run]
  import units FICHIER.csv                   services, hôpitaux de jour, cabinets  [--dry-run]
  import accounts FICHIER.csv                personnes, fonctions, unités          [--dry-run]
  admin create --organisation NOM --login IDENTIFIANT --name NOM --given PRÉNOM
  backup FICHIER                             sauvegarde cohérente, avec sa somme de contrôle
  restore FICHIER                            dans une base neuve
  export-plans [--days 2] [--to DOSSIER]     le plan des jours à venir, en PDF, pour le matin sans réseau
  status [--json]                            ce qui tourne seul tourne-t-il ? Sortie 1 si quelque chose attend quelqu’un
  journal verify [--head FICHIER] [--json]   recalcule chaque scellé ; sortie 1 si quelque chose a été altéré
  journal new-epoch                          après un déménagement de la base sans « restore »
  retention preview [--on JOUR] [--json]     les dossiers dont le délai de conservation est passé ; rien n’est effacé
  retention decide LISTE.json --by "NOM, FONCTION" [--refuse]   garde la décision du directeur sur cette liste
  retention suspend | resume --patient IPP --organisation NOM   un recours suspend le délai, puis il reprend
  retention erase EMPREINTE [--confirm CODE --by "NOM, FONCTION"]  à blanc d’abord, puis efface ce qui fut décidé, sans retour
  retention journal [--confirm CODE --by "NOM, FONCTION"]       les mois du journal passés vingt ans ; avec le code, les retire
  help

  --lang fr ou en. Sortie : 0 fait, 1 des lignes à corriger, 2 rien n’a pu être fait.

Ancres (--anchor, plusieurs fois)  announcement, first-treatment, birth, expected-term, inclusion, suspicion, tumour-board, cures,
  oral-start, resumption, discharge, last-cure, end-of:ÉTAPE, milestone:JALON, et les événements du parcours type (pathway list).
  Aussi pour preview : --score g8=13,5  --done JALON=JOUR  --diagnosis TEXTE  --treatment TEXTE  --birth-weight GRAMMES

Exemples
  npm run -s jalon -- pathway preview oral-anticancer --anchor first-treatment=2026-11-23
  npm run -s jalon -- pathway preview vulnerable-children-6-years --anchor birth=2026-06-15 --term 28+4 --on 2026-11-24 --json
  npm run -s jalon -- assessment score g8 reponses.json --json
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
  pathway list                               the templates that come with Jalon        [--json]
  pathway preview TEMPLATE --anchor ANCHOR=DAY …   an invented patient's milestones     [--term 28+4] [--on DAY] [--json]
  pathway show TEMPLATE                      the template as JSON, to start from
  pathway check FILE.json                    says everything that is wrong
  pathway diff BEFORE AFTER                  the differences, in words
  assessment list | describe NAME            the assessments, their items and possible answers [--json]
  assessment score NAME ANSWERS.json         total, points, reading, what is missing    [--json]
  import organisations FILE.csv              hospitals, practices, networks         [--dry-run]
  import units FILE.csv                      services, day hospitals, practices     [--dry-run]
  import accounts FILE.csv                   people, functions, units               [--dry-run]
  admin create --organisation NAME --login LOGIN --name FAMILY --given GIVEN
  backup FILE                                a consistent backup, with its checksum
  restore FILE                               into a new database
  export-plans [--days 2] [--to FOLDER]      the coming days' plan as PDF, for the morning without a network
  status [--json]                            does what runs by itself still run? Exit 1 if something waits for somebody
  journal verify [--head FILE] [--json]      recomputes every seal; exit 1 when something was altered
  journal new-epoch                          after the database was moved without "restore"
  retention preview [--on DAY] [--json]      the files whose time of retention is over; nothing is erased
  retention decide LIST.json --by "NAME, ROLE" [--refuse]       keeps the director's decision about that list
  retention suspend | resume --patient IPP --organisation NAME  a litigation suspends the time, then it runs again
  retention erase DIGEST [--confirm CODE --by "NAME, ROLE"]     a rehearsal first, then erases what was decided, for good
  retention journal [--confirm CODE --by "NAME, ROLE"]          months of the journal past twenty years; with the code, they go
  help

  --lang fr or en. Exit: 0 done, 1 rows to correct, 2 nothing could be done.

Anchors (--anchor, several times)  announcement, first-treatment, birth, expected-term, inclusion, suspicion, tumour-board, cures,
  oral-start, resumption, discharge, last-cure, end-of:STAGE, milestone:KEY, and the template's own events (pathway list).
  For preview also: --score g8=13.5  --done MILESTONE=DAY  --diagnosis TEXT  --treatment TEXT  --birth-weight GRAMS

Examples
  npm run -s jalon -- pathway preview oral-anticancer --anchor first-treatment=2026-11-23
  npm run -s jalon -- pathway preview vulnerable-children-6-years --anchor birth=2026-06-15 --term 28+4 --on 2026-11-24 --json
  npm run -s jalon -- assessment score g8 answers.json --json
  npm run -s jalon -- import accounts accounts.csv --dry-run
  npm run -s jalon -- admin create --organisation "CH de Valmont" --login l.prigent --name Prigent --given Loïc
  npm run -s jalon -- backup /backups/jalon-2026-11-23.gz
  npm run -s jalon -- export-plans --days 2 --to /share/plans

Columns (in any order; a row imported twice changes nothing)
  organisations   name ; kind ; finess ; siret ; phone ; address ; time zone ; ipp length
  units           organisation ; name ; short name ; kind ; phone ; hours ; night name ; night phone
  accounts        organisation ; login ; family name ; given name ; rpps ; prescriber ; function ; local title ; units ; from ; until`,
} as const;
