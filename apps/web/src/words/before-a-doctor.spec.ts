import { renderHook } from '@testing-library/react';
import { defineWords, type Language } from './define-words';

const useWords = defineWords(
  'before-a-doctor',
  {
    refused: 'Refusée par {{by}}',
    waits: 'Attend la signature de {{name}}',
    sendTo: 'Envoyer à {{name}}',
    said: 'Dit par {{by}} : « {{text}} »',
    head: '{{name}}, {{title}}',
    already: 'Demander l’ordonnance au {{doctor}}',
  },
  {
    refused: 'Refused by {{by}}',
    waits: 'Waits for the signature of {{name}}',
    sendTo: 'Send to {{name}}',
    said: 'Said by {{by}}: “{{text}}”',
    head: '{{name}}, {{title}}',
    already: 'Ask {{doctor}} for the prescription',
  },
);

describe('a physician named in a French sentence', () => {
  const inLanguage = (language: Language) => renderHook(() => useWords(language)).result.current;
  const t = inLanguage('fr');

  it('has her article: by, of and to', () => {
    expect(t('refused', { by: 'Dr Paul Vasseur' })).toBe('Refusée par le Dr Paul Vasseur');
    expect(t('waits', { name: 'Pr Ève Caron' })).toBe('Attend la signature du Pr Ève Caron');
    expect(t('sendTo', { name: 'Dr Klein' })).toBe('Envoyer au Dr Klein');
    expect(t('already', { doctor: 'Dr Klein' })).toBe('Demander l’ordonnance au Dr Klein');
  });

  it('takes none where her name begins the line, and nobody else does', () => {
    expect(t('head', { name: 'Dr Klein', title: 'oncologue' })).toBe('Dr Klein, oncologue');
    expect(t('refused', { by: 'Claire Le Goff' })).toBe('Refusée par Claire Le Goff');
  });

  it('leaves what somebody wrote as it was written', () => {
    expect(t('said', { by: 'Dr Klein', text: 'vu par Dr Vasseur' })).toBe(
      'Dit par le Dr Klein\u00a0: «\u00a0vu par Dr Vasseur\u00a0»',
    );
  });

  it('changes nothing in English', () => {
    expect(inLanguage('en')('refused', { by: 'Dr Paul Vasseur' })).toBe('Refused by Dr Paul Vasseur');
  });
});
