import { DefinitionList, Icon, IconButton, MenuButton, Panel, telHref, usePrintSheet } from '@jalon/ui';
import { useState } from 'react';
import { InHouseLanguage } from '../../words/house-language';
import { CallSheet } from './call-sheet';
import { useGapWords } from './gap-words';
import type { File } from './operations';
import { PivotDialog } from './pivot-dialog';

/** Direct lines and their hours, on the screen and on paper, for the patient or for town. */
export function WhoToCall({ file, mayChange }: { file: File; mayChange: boolean }) {
  const t = useGapWords();
  const { printing, print } = usePrintSheet();
  const [sheet, setSheet] = useState<'sheetPatient' | 'sheetTown'>('sheetPatient');
  const [changing, setChanging] = useState(false);
  const people = file.coordination?.toCall ?? [];
  const pathway = file.coordination?.pathway;
  if (people.length === 0) return null;
  const printFor = (which: typeof sheet) => {
    setSheet(which);
    print();
  };
  const who = file.administrative;
  return (
    <Panel
      title={t('callTitle')}
      actions={
        <>
          {mayChange && pathway?.status === 'active' && (
            <IconButton icon="swap" variant="quiet" size="sm" label={t('changePivot')} onClick={() => setChanging(true)} />
          )}
          <MenuButton
            label={t('print')}
            icon="print"
            variant="quiet"
            size="sm"
            align="end"
            items={[
              { id: 'patient', label: t('printPatient'), onSelect: () => printFor('sheetPatient') },
              { id: 'town', label: t('printTown'), onSelect: () => printFor('sheetTown') },
            ]}
          />
        </>
      }
    >
      <DefinitionList
        ruled
        label={t('callTitle')}
        items={people.map((one) => ({
          id: one.kind,
          term:
            one.kind === 'night' ? (
              <span className="row">
                <Icon name="moon" size={14} /> {t('night')}
              </span>
            ) : (
              t(one.kind as 'unit')
            ),
          detail: (
            <>
              {one.name}
              {one.kind === 'relay' && one.title && `, ${one.title}`}{' '}
              {one.hours && <span className="small mute nw">{one.hours}</span>}
            </>
          ),
          end: one.phone ? <a href={telHref(one.phone)}>{one.phone}</a> : <span className="mute">{t('noNumber')}</span>,
        }))}
      />
      {changing && pathway && <PivotDialog file={file} pathway={pathway} onClose={() => setChanging(false)} />}
      {printing && who && (
        <InHouseLanguage>
          <CallSheet people={people} name={`${who.usedFamilyName} ${who.usedGivenName}`} which={sheet} />
        </InHouseLanguage>
      )}
    </Panel>
  );
}
