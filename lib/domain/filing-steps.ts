/** The five pages of the filing form as addresses (A8-7, product §1.25). */
import type { FilingPage } from './rows-filing';

export const filingSteps = ['type', 'subject', 'program', 'contact', 'commitment'] as const;
export type FilingStep = (typeof filingSteps)[number];
export const isFilingStep = (name: string): name is FilingStep => (filingSteps as readonly string[]).includes(name);

/** What a step fills in. */
export const pagesOfStep: Readonly<Record<FilingStep, readonly FilingPage[]>> = {
  type: ['type'],
  subject: ['subject', 'principal'],
  program: ['program'],
  contact: ['contact'],
  commitment: [],
};
