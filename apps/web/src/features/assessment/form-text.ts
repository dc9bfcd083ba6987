import type { AssessmentForm, FormItem, Reading } from '@jalon/domain/assessment';
import { useLanguage, type Language } from '../../words/define-words';
import { useAssessmentWords } from './words';

interface Titled {
  title: string;
  en: string;
}

/** A form says its own words, in both languages; figures are written as the reader's language writes them. */
export function useFormText() {
  const language = useLanguage();
  const t = useAssessmentWords();
  return {
    title: ({ title, en }: Titled) => (language === 'fr' ? title : en),
    /** « G8 » of « G8, dépistage oncogériatrique ». */
    short: ({ title, en }: Titled) => (language === 'fr' ? title : en).split(',')[0] ?? title,
    figure: (value: number) => figureIn(language, value),
    reading: (form: AssessmentForm, code: string | null | undefined) => {
      const found = form.readings.find((one: Reading) => one.code === code);
      return found ? found[language] : '';
    },
    answer: (item: FormItem, value: unknown) => {
      if (value === undefined || value === null || value === '') return t('noAnswer');
      if (item.kind === 'yes-no') return t(value === true || value === 'yes' || value === 'oui' ? 'yes' : 'no');
      const choice = item.kind === 'choice' ? item.answers.find(({ code }) => code === value) : undefined;
      if (choice) return language === 'fr' ? choice.title : choice.en;
      if (item.kind === 'age' && typeof value === 'string') return value.split('-').reverse().join('/');
      const shown =
        typeof value === 'number' ? figureIn(language, value) : typeof value === 'string' ? value : JSON.stringify(value);
      return item.kind === 'number' && item.unit ? `${shown}\u00a0${item.unit}` : shown;
    },
  };
}

const figureIn = (language: Language, value: number) =>
  value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 });
