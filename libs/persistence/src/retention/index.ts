export { ACT_OF, retentionFacts, type RetentionFacts } from './retention-facts';
