import { isTaskFor, settleTask, TASK_TRANSITIONS, timingOf, type Task, type TaskViewer } from '.';

const task: Task = {
  id: 't1',
  title: 'Relancer le bilan',
  to: { kind: 'function', function: 'pivot-nurse', unitId: 3 },
  patientId: 'p1',
  dueOn: '2026-11-24',
  state: 'open',
  stateAt: null,
  stateBy: null,
  notDoneReason: null,
};
const at = '2026-11-24T09:00:00Z';
const done: Task = { ...task, state: 'done', stateAt: at, stateBy: 'claire' };

describe('a task', () => {
  it('can reach every state and leave it again', () => {
    expect(new Set(TASK_TRANSITIONS.map(({ to }) => to))).toEqual(new Set(['open', 'done', 'not-done']));
    expect(new Set(TASK_TRANSITIONS.map(({ from }) => from))).toEqual(new Set(['open', 'done', 'not-done']));
  });

  it('is ticked in one gesture, late or not', () => {
    expect(settleTask({ ...task, dueOn: '2026-10-01' }, { act: 'tick', by: 'claire', at })).toEqual({
      ok: true,
      value: { ...done, dueOn: '2026-10-01' },
    });
  });

  it('is not done only with a reason', () => {
    expect(settleTask(task, { act: 'give-up', by: 'claire', at, reason: ' ' })).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    expect(settleTask(task, { act: 'give-up', by: 'claire', at, reason: 'Déjà fait par le médecin' })).toMatchObject({
      value: { state: 'not-done', notDoneReason: 'Déjà fait par le médecin' },
    });
  });

  it('is undone within minutes by the one who settled it', () => {
    expect(settleTask(done, { act: 'undo', by: 'claire', at: '2026-11-24T09:09:00Z' })).toMatchObject({
      value: { state: 'open' },
    });
    expect(settleTask(done, { act: 'undo', by: 'claire', at: '2026-11-24T09:11:00Z' })).toEqual({
      ok: false,
      refusal: { code: 'too-late-to-undo', until: '2026-11-24T09:10:00Z' },
    });
    expect(settleTask(done, { act: 'undo', by: 'yann', at })).toMatchObject({ refusal: { code: 'not-yours-to-undo' } });
    expect(settleTask(done, { act: 'reopen', by: 'yann', at: '2026-11-25T09:00:00Z', reason: 'Mauvais patient' }).ok).toBe(true);
  });

  it('tells the second person who settled it first', () => {
    expect(settleTask(done, { act: 'tick', by: 'yann', at })).toEqual({
      ok: false,
      refusal: { code: 'task-already-settled', state: 'done', by: 'claire', at },
    });
  });

  it('stands with its person, its function or its unit, and with nobody of another unit', () => {
    const claire: TaskViewer = { situationId: 'claire', function: 'pivot-nurse', unitIds: [3] };
    expect(isTaskFor(task.to, claire)).toBe(true);
    expect(isTaskFor(task.to, { ...claire, unitIds: [4] })).toBe(false);
    expect(isTaskFor(task.to, { ...claire, function: 'unit-secretary' })).toBe(false);
    expect(isTaskFor({ kind: 'person', situationId: 'yann', unitId: 3 }, claire)).toBe(false);
    expect(isTaskFor({ kind: 'unit', unitId: 3 }, { ...claire, function: 'unit-secretary' })).toBe(true);
    expect(['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => timingOf(day, '2026-11-24'))).toEqual([
      'late',
      'today',
      'upcoming',
    ]);
  });
});
