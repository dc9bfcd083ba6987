export { jpegWithoutTraces } from './jpeg-without-traces';
export { pngWithoutTraces } from './png-without-traces';
