/** A start that would be unsafe, said in one sentence to whoever starts it; anything else that fails is a fault and keeps its stack. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
