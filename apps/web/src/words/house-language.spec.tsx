import { render, screen } from '@testing-library/react';
import { useDates } from './dates';
import { changeLanguage, defineWords } from './define-words';
import { InHouseLanguage } from './house-language';

const useWords = defineWords('paper-test', { sign: 'Date et signature' }, { sign: 'Date and signature' });

function Words() {
  const t = useWords();
  const { longDay } = useDates();
  return (
    <p>
      {t('sign')}, {longDay('2026-11-27')}
    </p>
  );
}

it('says what leaves on paper in the language of the house, whatever the screen speaks', () => {
  changeLanguage('en');
  render(
    <>
      <Words />
      <InHouseLanguage>
        <Words />
      </InHouseLanguage>
    </>,
  );
  expect(screen.getByText(/Date and signature, .*November/)).toBeTruthy();
  expect(screen.getByText(/Date et signature, .*novembre/)).toBeTruthy();
});
