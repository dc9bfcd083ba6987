// What `npm test` asks by the dozen, by the thousand: four minutes for each kind of input at most, and it says how far it is.
process.env.FUZZ_RUNS ??= '1500';
process.env.FUZZ_SECONDS ??= '240';

for (const spec of ['hostile-requests', 'hostile-addresses', 'hostile-uploads'])
  describe(spec, () => {
    jest.requireActual(`./${spec}.spec`);
  });
