import { nameMilestone, nameTemplate } from '@jalon/domain/template';
import { useLanguage, type Language } from './define-words';

/** The titles that came with Jalon, as their reader says them; what a cell named itself has its words. Only shown: what is kept is not changed. */
export interface TemplateNames {
  milestone(title: string): string;
  template(title: string): string;
}

export const templateNamesIn = (language: Language): TemplateNames => ({
  milestone: (title) => nameMilestone(title, language),
  template: (title) => nameTemplate(title, language),
});

export const useTemplateNames = (): TemplateNames => templateNamesIn(useLanguage());
