import { APPOINTMENT_KINDS } from '../appointment';
import { expectedMilestones, NO_FACTS, type PathwayTemplate } from '../pathway';
import { previewTemplate, readTemplate, SHIPPED_TEMPLATES, shippedTemplate, writtenTemplate, type PreviewRequest } from '.';

const preview = (key: (typeof SHIPPED_TEMPLATES)[number], request: Partial<PreviewRequest>) => {
  const shown = previewTemplate(shippedTemplate(key), { anchors: [], on: '2026-11-24', ...request });
  if (!shown.ok) throw new Error(JSON.stringify(shown.refusal));
  return shown.value;
};
const anchor = (key: string, date: string) => ({ key, date });
const duesOf = (milestones: { key: string; due: string }[], base: string) =>
  milestones.filter(({ key }) => key.split('@')[0] === base).map(({ due }) => due);

describe.each(SHIPPED_TEMPLATES)('the shipped template %s', (key) => {
  const template: PathwayTemplate = shippedTemplate(key);

  it('is read without a fault, and comes back the same from its file', () => {
    const read = readTemplate(JSON.parse(JSON.stringify(writtenTemplate(template))));
    expect(read).toEqual({ ok: true, value: template });
  });

  it('says where each milestone comes from, and puts one in every stage', () => {
    expect(template.milestones.filter(({ source }) => !source).map((rule) => rule.key)).toEqual([]);
    for (const stage of template.stages) expect(template.milestones.some((rule) => rule.stage === stage.key)).toBe(true);
    for (const { satisfiedBy } of template.milestones)
      if (satisfiedBy.kind === 'appointment-done' && satisfiedBy.of) expect(APPOINTMENT_KINDS).toContain(satisfiedBy.of);
  });
});

describe('calls to somebody on oral anticancer drugs', () => {
  it('come once a week in month 1, twice a month for 3 months, then every 3 weeks until month 6', () => {
    const calls = duesOf(preview('oral-anticancer', { anchors: [anchor('first-treatment', '2026-11-23')] }), 'oral-call');
    expect(calls).toEqual([
      ...['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'],
      ...['2027-01-05', '2027-01-20', '2027-02-04', '2027-02-19', '2027-03-06', '2027-03-21'],
      ...['2027-04-11', '2027-05-02', '2027-05-23'],
    ]);
  });

  it.each(['2026-08-31', '2027-01-31', '2027-02-01', '2028-01-30', '2028-02-29'])('are 4, 6 and 3, from %s too', (start) => {
    expect(duesOf(preview('oral-anticancer', { anchors: [anchor('first-treatment', start)] }), 'oral-call')).toHaveLength(13);
  });
});

describe('children born too early', () => {
  const born = [anchor('birth', '2026-06-15')];

  it('are seen in corrected age until 24 months, in calendar months, then in real age', () => {
    // 28+4 is 200 days: the expected term is 80 days after 15 June, the 3rd of September.
    const visits = preview('vulnerable-children-6-years', { anchors: born, term: '28+4' });
    expect(duesOf(visits, 'visit-4-months')).toEqual(['2027-01-03']);
    expect(duesOf(visits, 'visit-24-months')).toEqual(['2028-09-03']);
    expect(duesOf(visits, 'visit-3-years')).toEqual(['2029-06-15']);
    expect(duesOf(preview('vulnerable-children-7-years', { anchors: born, term: '28+4' }), 'visit-7-years')).toEqual([
      '2033-06-15',
    ]);
  });

  it('are not corrected from 37 weeks on, nor when nobody knows the term', () => {
    for (const term of ['37+0', '41+2', undefined])
      expect(duesOf(preview('vulnerable-children-6-years', { anchors: born, term }), 'visit-4-months')).toEqual(['2026-10-15']);
    expect(duesOf(preview('vulnerable-children-6-years', { anchors: born, term: '36+6' }), 'visit-4-months')).toEqual([
      '2026-11-07',
    ]);
  });

  it('have short months and leap days as the calendar has them', () => {
    // 40 weeks on 31 October and on 29 February: four months later is the last day, or the same one.
    const at = (birth: string, term: string, key: string) =>
      duesOf(preview('vulnerable-children-6-years', { anchors: [anchor('birth', birth)], term, on: '2030-01-01' }), key);
    expect(at('2027-08-08', '28+0', 'visit-4-months')).toEqual(['2028-02-29']);
    expect(at('2028-01-18', '34+0', 'visit-24-months')).toEqual(['2030-02-28']);
    expect(at('2028-02-29', '38+0', 'visit-3-years')).toEqual(['2031-02-28']);
  });

  it('who come late have no visit to make up for from before they came', () => {
    const visits = preview('vulnerable-children-6-years', {
      anchors: [...born, anchor('inclusion', '2027-09-01')],
      term: '28+4',
      on: '2027-09-02',
    });
    expect(visits.filter(({ state }) => state === 'late')).toEqual([]);
    expect(duesOf(visits, 'visit-9-months')).toEqual([]);
    expect(duesOf(visits, 'visit-18-months')).toEqual(['2028-03-03']);
  });

  it('get psychomotricity as it was asked for, agreed, done and reported', () => {
    const asked = {
      anchors: [...born, anchor('psychomotor-request', '2027-03-01')],
      done: [anchor('psychomotor-agreement', '2027-03-10')],
    };
    const steps = preview('vulnerable-children-6-years', { ...asked, on: '2027-03-12' }).filter(({ key }) =>
      key.startsWith('psychomotor'),
    );
    expect(steps.map(({ key, due, state }) => [key, due, state])).toEqual([
      ['psychomotor-agreement', '2027-03-08', 'done'],
      ['psychomotor-sessions', '2027-09-10', 'due'],
      ['psychomotor-report', '2027-10-10', 'upcoming'],
    ]);
  });
});

describe('a significant change in oncology', () => {
  const anchors = { announcement: ['2026-11-23', '2027-05-10'], inclusion: '2026-11-20' };
  const dated = expectedMilestones(
    shippedTemplate('oncology-adult'),
    anchors,
    { ...NO_FACTS, done: [{ key: 'care-plan', on: '2026-11-25' }] },
    '2027-05-12',
  );

  it('is announced again, with its tumour board, its care plan and its nursing time; the first ones stay done', () => {
    expect(dated.find(({ key }) => key === 'care-plan')?.state).toBe('done');
    expect(dated.filter(({ key }) => key.endsWith('@2027-05-10')).map(({ ruleKey }) => ruleKey)).toEqual(
      expect.arrayContaining(['care-plan', 'nursing-time', 'tumour-board-review']),
    );
  });
});

describe('oncology of the aged', () => {
  const anchors = [anchor('announcement', '2026-11-23'), anchor('birth', '1943-02-05')];

  it('asks for a geriatric assessment at 14 or under, then for the answer to it and a plan', () => {
    const keys = (g8?: number) =>
      preview('onco-geriatrics', { anchors, scores: g8 === undefined ? {} : { g8 } }).map(({ key }) => key);
    expect(keys()).not.toContain('geriatric-assessment');
    expect(keys(14.5)).not.toContain('geriatric-assessment');
    expect(keys(14)).toEqual(expect.arrayContaining(['geriatric-assessment', 'geriatric-advice-answer', 'geriatric-plan']));
  });
});
