import { Sentence, SentenceMenu } from '@jalon/ui';
import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import { dayChoices, daysInWords } from './days-of-coverage';
import type { Preview } from './operations';
import type { SendingState } from './use-sending';
import { useScheduleWords } from './words';

/** What the sending speaks for: guessed, shown, and each part of it a menu. */
export function CoverageSentence({ preview, sending }: { preview: Preview; sending: SendingState }) {
  const t = useScheduleWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { coverage, comparedTo } = preview;
  const options = dayChoices(coverage.daysInFile);
  const chosen = options.find(({ days }) => days.join() === coverage.days.join());
  const dayLabel = ({ kind, days, value }: (typeof options)[number]): string => {
    if (kind === 'all') return daysInWords(days, dates, t);
    const day = dates.weekday(value.slice(value.indexOf(':') + 1));
    return kind === 'only' ? t('onlyDay', { day }) : t('withoutDay', { day });
  };
  const physicians = [
    { value: '*', label: t('allPhysicians') },
    ...coverage.physiciansInFile.map((name) => ({ value: name, label: name })),
  ];
  return (
    <Sentence>
      {t('covers')}{' '}
      <SentenceMenu
        label={t('unitLabel')}
        options={sending.units.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={String(coverage.unit)}
        onChange={(id) => void sending.again({ unit: Number(id) })}
      />
      ,{' '}
      <SentenceMenu
        label={t('daysLabel')}
        options={options.map((option) => ({ value: option.value, label: dayLabel(option) }))}
        value={chosen?.value ?? 'all'}
        onChange={(value) => {
          const option = options.find((one) => one.value === value);
          sending.choose({ days: option && option.kind !== 'all' ? option.days : null });
        }}
      />
      ,{' '}
      <SentenceMenu
        label={t('physicianLabel')}
        options={physicians}
        value={coverage.physician ?? '*'}
        onChange={(name) => sending.choose({ physician: name === '*' ? '' : name })}
      />
      .{' '}
      <span className="mute dense">
        {comparedTo
          ? t('comparedTo', { when: `${dates.shortDay(dates.dayOf(comparedTo))}, ${dates.hour(comparedTo)}` })
          : t('firstSending')}
      </span>
    </Sentence>
  );
}
