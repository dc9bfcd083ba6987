import { moveAlong, movesOf, SHIPPED_TEMPLATES, shippedTemplate } from '.';

describe.each(SHIPPED_TEMPLATES)('a pathway on %s', (key) => {
  const template = shippedTemplate(key);

  it('never goes to a stage that it does not have, may always end, and reaches each of its stages', () => {
    const way = template.stages.filter(({ beside }) => !beside).map((stage) => stage.key);
    const reached = new Set(way.slice(0, 1));
    for (const from of way)
      for (const { to } of movesOf(template, from)) {
        expect([...way, 'closed']).toContain(to);
        reached.add(to);
      }
    expect([...reached].sort()).toEqual([...way, 'closed'].sort());
  });
});

it('names the moves of oncology, asks a reason for treatment before the tumour board, and offers each stage once', () => {
  const moves = movesOf(shippedTemplate('oncology-adult'), 'announcement');
  expect(moves.map(({ act, to, needs }) => [act, to, needs])).toEqual([
    ['present', 'tumour-board', 'nothing'],
    ['start-treatment', 'treatment', 'reason'],
    ['close', 'closed', 'reason'],
  ]);
});

it('leads from a stage that the agreement no longer has to any of those it has: nobody is stuck there', () => {
  expect(movesOf(shippedTemplate('oral-anticancer'), 'gone').map(({ to }) => to)).toEqual([
    ...['treatment', 'return-home', 'surveillance', 'closed'],
  ]);
});

describe('a move on the way of oncology', () => {
  const way = shippedTemplate('oncology-adult');
  const move = (from: string, act: string, reason?: string) => moveAlong(way, from, { act, to: null, reason });

  it('goes from suspicion to surveillance, and is announced again at a relapse', () => {
    const acts = ['announce', 'present', 'propose', 'start-treatment', 'end-treatment', 'follow', 'relapse'];
    const stages = acts.reduce<string[]>(
      (been, act) => {
        const moved = move(been.at(-1) ?? '', act);
        return [...been, moved.ok ? moved.value.to : moved.refusal.code];
      },
      ['suspicion'],
    );
    expect(stages.slice(-3)).toEqual(['return-home', 'surveillance', 'announcement']);
  });

  it('starts treatment before the tumour board, or ends, only with a reason', () => {
    expect(move('announcement', 'start-treatment')).toEqual({ ok: false, refusal: { code: 'reason-missing' } });
    expect(move('announcement', 'start-treatment', 'Urgence')).toMatchObject({ ok: true, value: { to: 'treatment' } });
    expect(move('surveillance', 'close', ' ')).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(move('treatment', 'follow')).toMatchObject({ refusal: { code: 'pathway-already-moved' } });
  });
});
