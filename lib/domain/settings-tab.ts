/** The tabs and sub-pages of 设置 that are addresses of their own (product §1.17). */
export const settingsTabs = ['basic', 'third', 'links', 'follow', 'privacy', 'version', 'email', 'password'] as const;
export type SettingsTab = (typeof settingsTabs)[number];

/** Those that stand in the row of tabs; privacy and version settings came after 2021. */
export const tabRow = (menu: '2018' | '2021' | '2024'): readonly SettingsTab[] =>
  menu === '2024' ? ['basic', 'third', 'links', 'follow', 'privacy', 'version'] : ['basic', 'third', 'links', 'follow'];

export const isSettingsTab = (name: string): name is SettingsTab => (settingsTabs as readonly string[]).includes(name);
