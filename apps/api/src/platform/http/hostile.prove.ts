// What `npm test` asks by the dozen, by the thousand.
process.env.FUZZ_RUNS ??= '1500';
import './hostile-requests.spec';
import './hostile-uploads.spec';
