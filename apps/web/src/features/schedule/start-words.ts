import { defineWords } from '../../words/define-words';

/** Where a sending begins: a file is dropped, or rows are pasted. */
export const useStartWords = defineWords(
  'schedule-start',
  {
    startHint: 'Le fichier tel que le logiciel le sort, ou des lignes collées. Rien n’est envoyé avant que vous l’ayez vu.',
    dropHere: 'Déposez ici le planning des jours à venir',
    dropHint:
      'Excel (.xlsx, .xlsm), LibreOffice (.ods), CSV ou texte, tableau de page web enregistré en .xls : 12 Mo au plus. Les lignes copiées d’un tableur se collent aussi ici.',
    chooseFile: 'Choisir un fichier',
    pasteHere: 'Coller des lignes',
    pasteLabel: 'Lignes copiées d’un tableur, titres compris',
    readPasted: 'Lire ces lignes',
    pastedName: 'Lignes collées',
  },
  {
    startHint: 'The file as your software gives it, or pasted rows. Nothing is sent before you have seen it.',
    dropHere: 'Drop the schedule of the coming days here',
    dropHint:
      'Excel (.xlsx, .xlsm), LibreOffice (.ods), CSV or text, a web table saved as .xls: 12 MB at most. Rows copied from a spreadsheet can be pasted here too.',
    chooseFile: 'Choose a file',
    pasteHere: 'Paste rows',
    pasteLabel: 'Rows copied from a spreadsheet, with their headings',
    readPasted: 'Read these rows',
    pastedName: 'Pasted rows',
  },
);
