// The port asked for, and whether somebody else has it: known before the minutes of installing, not after.
const net = require('node:net');
const { Sentence } = require('../sentence.cjs');

/** PORT, 3000 by default. */
function wantedPort() {
  const asked = process.env.PORT ?? '3000';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
    throw new Sentence(`PORT is "${asked}": it must be a number between 1 and 65535.`);
  }
  return port;
}

/** Both the loopback address and every address: a program that listens on either would be in the way. */
async function refuseTakenPort(port) {
  for (const host of ['127.0.0.1', undefined]) {
    const problem = await listens(port, host);
    if (problem === 'EADDRINUSE') {
      throw new Sentence(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
    }
    if (problem === 'EACCES') throw new Sentence(`Port ${port} is reserved to root. Choose one above 1023: PORT=3000 npm start`);
  }
}

/** @returns {Promise<string | undefined>} the error's code, undefined when the port is free */
const listens = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host }, () => probe.close(() => resolve(undefined)));
  });

module.exports = { wantedPort, refuseTakenPort };
