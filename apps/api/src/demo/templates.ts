import { shippedTemplate } from '@jalon/domain/template';

/** The agreements that the territory follows, as they come with Jalon. */
export const ONCOLOGY_TEMPLATE = shippedTemplate('oncology-adult');
export const PERINATAL_TEMPLATE = shippedTemplate('vulnerable-children-6-years');
