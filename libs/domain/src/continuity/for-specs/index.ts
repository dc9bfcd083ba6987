export { happeningOf, type Happening } from './histories';
export { ENGINE, firstFault, type Engine } from './play';
