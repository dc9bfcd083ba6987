import { OPERATIONS_IN_ENGLISH, OPERATIONS_IN_FRENCH } from '@jalon/domain/journal';
import { defineWords } from '../../words/define-words';

export const useOperationWords = defineWords('operations', OPERATIONS_IN_FRENCH, OPERATIONS_IN_ENGLISH);
