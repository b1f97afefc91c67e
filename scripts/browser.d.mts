/** Where Chromium is (`executablePath` undefined: Playwright's own); undefined when there is none. */
export function findChromium(): Promise<{ executablePath: string | undefined } | undefined>;
