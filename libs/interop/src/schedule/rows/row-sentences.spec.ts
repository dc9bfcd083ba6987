import { fileFault } from '../file-faults';
import { readText } from '../testing/read-text';
import { inWords } from './row-sentences';

describe('a fault in both languages', () => {
  it('says in each what is wrong and what to do', () => {
    expect(inWords('impossible-hour', '25:10')).toEqual({
      code: 'impossible-hour',
      message: '« 25:10 » n’est pas une heure : écrivez-la comme 08:30.',
      english: '“25:10” is no hour: write it as 08:30.',
    });
    expect(fileFault('picture').english).toBe('This file is a picture: send the schedule itself, as .xlsx or .csv.');
  });

  it('names a column that is missing in the language of the sentence', () => {
    const reading = readText('Date;Heure;IPP;Nom;Prénom;Protocole\n23/11/2026;08:00;4100000;DUPONT;Jeanne;FOLFOX\n');
    expect(reading.kind === 'read' && reading.faults[0]).toMatchObject({
      message: expect.stringContaining('« Date de naissance »') as string,
      english: expect.stringContaining('“Date of birth”') as string,
    });
  });
});
