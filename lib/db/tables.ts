/** The tables of the schema that belong to a sandbox, by the name of their delegate. */
import { ModelName } from './generated/sqlite/internal/prismaNamespace';

/** What belongs to the installation, or is the sandbox itself. */
const elsewhere: readonly string[] = ['User', 'PlatformEntry', 'Sandbox'] satisfies (keyof typeof ModelName)[];

type Delegate<N extends string> = Uncapitalize<N>;
export type SandboxTable = Delegate<Exclude<keyof typeof ModelName, 'User' | 'PlatformEntry' | 'Sandbox'>>;

/** In the order of the schema, which is one in which rows can be made: a row stands after those it points at. */
export const sandboxTables = Object.values(ModelName)
  .filter((name) => !elsewhere.includes(name))
  .map((name) => name.charAt(0).toLowerCase() + name.slice(1)) as SandboxTable[];
