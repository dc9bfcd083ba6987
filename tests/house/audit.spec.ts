const { readAudit } = jest.requireActual<{
  readAudit(output: string): { audited: boolean; grave: number; lines: string[] };
}>('../../tools/audit.cjs');

const answer = (vulnerabilities: object) => JSON.stringify({ vulnerabilities, metadata: { dependencies: { prod: 312 } } });

it('fails for a grave advisory, and names the package', () => {
  const found = readAudit(
    answer({ pg: { name: 'pg', severity: 'critical', range: '<1' }, qs: { name: 'qs', severity: 'low', range: '<2' } }),
  );
  expect(found).toMatchObject({ audited: true, grave: 1 });
  expect(found.lines).toEqual(['critical: pg <1', 'low: qs <2', 'Audited 312 packages: 2 advisories, 1 grave.']);
  expect(readAudit(answer({}))).toMatchObject({ audited: true, grave: 0 });
});

it('says that nothing was audited where the registry does not answer, and never that nothing was found', () => {
  for (const output of [
    '',
    '{"message":"405 Method Not Allowed","statusCode":405}',
    '{"error":{"summary":"audit endpoint returned an error"}}',
  ]) {
    const { audited, grave, lines } = readAudit(output);
    expect([audited, grave]).toEqual([false, 0]);
    expect(lines[0]).toMatch(/^NOT AUDITED/);
  }
});
