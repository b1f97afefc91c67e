import type { ReactNode } from 'react';
import { sandboxPath } from '@/lib/web/paths';

type Props = { sandbox: string; name: string; avatarFileId: number | null; size?: number };

/** The round picture of a mini program, or its first character. */
export function AppIcon({ sandbox, name, avatarFileId, size = 44 }: Props): ReactNode {
  const style = { width: size, height: size };
  if (avatarFileId !== null) {
    return (
      <img
        src={sandboxPath(sandbox, `files/${avatarFileId}`)}
        alt=""
        style={style}
        className="shrink-0 rounded-full border border-line object-cover"
      />
    );
  }
  return (
    <span
      aria-hidden="true"
      style={{ ...style, fontSize: size / 2.4 }}
      className="grid shrink-0 place-items-center rounded-full bg-accent-soft font-medium text-accent-text"
    >
      {[...name][0] ?? '·'}
    </span>
  );
}
