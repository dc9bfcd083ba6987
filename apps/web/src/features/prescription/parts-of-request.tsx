import { BeforeAfterTable, Button, Icon, Panel, StateMark, useToast, type IconName } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { asLines, asWanted, broughtBy, changeOf, headOnPaper, inForceOf } from './lines-of';
import type { Sheet } from './operations';
import { GiveOpinion } from './give-opinion';
import page from './parts.module.css';
import { RequestPhotos } from './request-photos';
import { useLineWords } from './use-line-words';
import { useWhen } from './use-when';
import { useAsText } from './use-as-text';
import { usePrescriptionWords } from './words';

/** The line as it is and as it will be, both under their names. */
export function ChangeTable({ sheet, signing = false }: { sheet: Sheet; signing?: boolean }) {
  const t = usePrescriptionWords();
  const words = useLineWords();
  const { dayMonth } = useDates();
  const change = changeOf(sheet);
  if (!change) return null;
  const { before, after, beforeNumber, afterNumber } = change;
  const signed = broughtBy(sheet) !== null;
  return (
    <div className={page.column}>
      <BeforeAfterTable
        caption={t('whatChanges')}
        fieldLabel={t('field')}
        beforeLabel={t(signed ? 'superseded' : 'inForce', { number: beforeNumber })}
        afterLabel={t(signed ? 'newInForce' : signing ? 'toSign' : 'asked', { number: afterNumber })}
        rows={words.rows(change, asWanted(sheet.wanted).wrong)}
      />
      <p className="small mute">{t('rest', { start: dayMonth(after.start), end: dayMonth(after.end) })}</p>
      <span className="sr">{words.whole(before)}</span>
    </div>
  );
}

/** Why it is asked: the words, the sign of the body, and the opinion that it asks for. */
export function Why({ sheet }: { sheet: Sheet }) {
  const t = usePrescriptionWords();
  const words = useLineWords();
  const when = useWhen();
  const { why, askedBy, caller, steps } = sheet;
  const read = sheet.looks.find(({ prescriber }) => prescriber);
  const verifier = steps.findLast(({ to }) => to === 'verified');
  const by = t('who', { title: askedBy.title ?? '', name: `${askedBy.given} ${askedBy.family}` });
  return (
    <div className={page.column}>
      {why ? (
        <div className={page.quote}>
          <p>{why.words ? t('words', { words: why.words }) : <b>{words.reason(why.reason)}</b>}</p>
          <p className="small mute">
            {[by, caller && t('caller', { name: caller }), verifier && t('verifiedBy', { name: verifier.by })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      ) : (
        <p className="small mute">{t('noWhy')}</p>
      )}
      {why?.clinicalSign && (
        <div className={page.event}>
          <StateMark state={why.opinions.length > 0 ? 'done' : 'waiting'} spoken={t('opinionAsked')} size={16} />
          <span>
            <b>{t('opinionAsked')}</b>
            <br />
            {read
              ? t('opinionSeen', { sign: words.reason(why.reason), when: when(read.at) })
              : t('opinionNotSeen', { sign: words.reason(why.reason) })}
          </span>
        </div>
      )}
      <RequestPhotos sheet={sheet} />
      {sheet.acts.includes('give-opinion') && <GiveOpinion sheet={sheet} />}
      {why?.opinions.map((given) => (
        <div key={given.at} className={page.quote}>
          <p>{t('words', { words: given.opinion })}</p>
          <p className="small mute">{t('opinionGiven', { when: when(given.at), by: given.by })}</p>
        </div>
      ))}
    </div>
  );
}

/** Until the new one is signed, the old one applies: until when, and saying what. */
export function StillInForce({ sheet }: { sheet: Sheet }) {
  const t = usePrescriptionWords();
  const words = useLineWords();
  const { dayMonth } = useDates();
  const inForce = inForceOf(sheet.prescription);
  const line = asLines(inForce?.lines).find(({ id }) => id === sheet.lineId);
  if (!inForce || !line) return null;
  return (
    <Panel tone="strong" label={t('current', { number: inForce.number })}>
      <p>{t('current', { number: inForce.number })}</p>
      <p className={page.lead}>
        <b>{t('validUntil', { date: dayMonth(inForce.validUntil) })}</b>
      </p>
      <p className="dense soft">{t('stillApplies', { line: `${words.act(line.act)}, ${words.frequency(line.frequency)}` })}</p>
    </Panel>
  );
}

/** A file opens beside the page: its address is the server’s, not the router’s. */
export function FileLink({ icon, address, label }: { icon: IconName; address: string; label: string }) {
  return (
    <Button size="touch" icon={icon} render={(look) => <a {...look} href={address} target="_blank" rel="noreferrer" />}>
      {label}
    </Button>
  );
}

/** The new prescription in one sentence, its signed original and its text for the practice’s own record. */
export function NewVersion({ sheet }: { sheet: Sheet }) {
  const t = usePrescriptionWords();
  const words = useLineWords();
  const toast = useToast();
  const asText = useAsText();
  const brought = broughtBy(sheet);
  if (!brought) return null;
  const { after, before } = brought;
  const lines = asLines(after.lines);
  const copy = async () => {
    await navigator.clipboard.writeText(asText(headOnPaper(sheet.prescription), lines, after));
    toast.show({ message: t('copied') });
  };
  return (
    <Panel title={t('newVersion', { number: after.number })}>
      {lines.map((line) => (
        <p key={line.id} className={page.event}>
          <Icon name="document" />
          <span>{words.whole(line)}.</span>
        </p>
      ))}
      <p className="dense soft">{t('replaces', { number: before.number })}</p>
      <div className={page.acts}>
        <FileLink icon="download" address={`/files/prescription/${after.id}`} label={t('pdf')} />
        {after.documentId && <FileLink icon="document" address={`/files/document/${after.documentId}`} label={t('original')} />}
        <Button size="touch" icon="copy" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </Panel>
  );
}
