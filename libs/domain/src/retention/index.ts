export { keptUntil, type Keeping, type Kept, type RetentionRule, type Suspension } from './kept-until';
