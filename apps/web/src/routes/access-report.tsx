import { Button, DateInput, Field, Page, PageHeader } from '@jalon/ui';
import { holds, type JobFunction } from '@jalon/access';
import { useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { AccessReport } from '../features/journal/access-report';
import type { Asked } from '../features/journal/report-operations';
import report from '../features/journal/report.module.css';
import { useReportWords } from '../features/journal/report-words';
import { useKnownPatient } from '../features/journal/use-known-patient';
import { useSession } from '../features/session/session';

/** Nothing is read until the report is asked for: who only passes by leaves no trace and sees nobody. */
export function AccessReportPage() {
  const t = useReportWords();
  const { id = '' } = useParams({ strict: false });
  const { me, today } = useSession();
  const whose = useKnownPatient(id);
  const [form, setForm] = useState<Asked>(() => ({ from: aYearBefore(today()), to: today(), askedOn: today() }));
  const [asked, setAsked] = useState<(Asked & { turn: number }) | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked({ ...form, turn: (asked?.turn ?? 0) + 1 });
  };
  const inFile = holds(me.function as JobFunction, 'patient.read');
  const day = (name: keyof Asked, limits: { min?: string; max?: string }) => (
    <Field label={t(name)}>
      <DateInput
        value={form[name]}
        {...limits}
        onChange={(event) => event.target.value && setForm({ ...form, [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <Page>
      <PageHeader
        title={t('title')}
        back={inFile ? { href: `/patients/${id}`, label: t('back') } : { href: '/journal', label: t('backToJournal') }}
      >
        {whose && (
          <p>
            <b>{whose}</b>
          </p>
        )}
        <p>{t('summary')}</p>
      </PageHeader>
      <form className={report.ask} onSubmit={submit}>
        {day('from', { max: form.to })}
        {day('to', { min: form.from, max: today() })}
        {day('askedOn', { max: today() })}
        <Button type="submit" variant="primary">
          {t('make')}
        </Button>
      </form>
      {asked && <AccessReport key={asked.turn} patient={id} asked={{ from: asked.from, to: asked.to, askedOn: asked.askedOn }} />}
    </Page>
  );
}

function aYearBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 365 * 86_400_000).toISOString().slice(0, 10);
}
