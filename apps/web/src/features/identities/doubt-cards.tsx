import { CheckCard } from '@jalon/ui';

interface Props<Doubt extends string> {
  doubts: readonly Doubt[];
  said: (doubt: Doubt) => string;
  confirmed: readonly Doubt[];
  onChange: (confirmed: readonly Doubt[]) => void;
}

/** What only somebody who looked can confirm, one by one. */
export function DoubtCards<Doubt extends string>({ doubts, said, confirmed, onChange }: Props<Doubt>) {
  return doubts.map((doubt) => (
    <CheckCard
      key={doubt}
      label={said(doubt)}
      checked={confirmed.includes(doubt)}
      onChange={(yes) => onChange(yes ? [...confirmed, doubt] : confirmed.filter((one) => one !== doubt))}
    />
  ));
}
