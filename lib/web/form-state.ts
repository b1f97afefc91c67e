/** What a form action answers when it did not lead elsewhere. React 19 empties fields, so what was typed comes back. */
export interface FormState {
  /** What was typed, by field name; never passwords or codes. */
  values: Readonly<Record<string, string>>;
  /** What is wrong, by field name. */
  errors: Readonly<Record<string, string>>;
  /** What is wrong with the whole. */
  message?: string;
}

export const emptyForm: FormState = { values: {}, errors: {} };

/** The text fields of a form as a plain object. React adds keys that start with $ACTION: they are dropped. */
export function formValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION')) values[name] = value;
  }
  return values;
}
