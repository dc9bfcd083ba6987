import { FUNCTIONS_IN_ENGLISH, FUNCTIONS_IN_FRENCH } from '@jalon/domain/directory';
import { defineWords } from './define-words';

export const useFunctionWords = defineWords('functions', FUNCTIONS_IN_FRENCH, FUNCTIONS_IN_ENGLISH);
