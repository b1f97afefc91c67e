import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { sandboxPath } from '@/lib/web/paths';
import { AvatarField } from './avatar-field';

type Limits = { readonly types: readonly string[]; readonly maxKB: number; readonly advisedPixels: number };
export type AvatarPickerProps = { sandbox: string; m: Messages; limits: Limits; defaultFile: number | null };

const hintOf = ({ accountPages }: Messages, { types, maxKB, advisedPixels }: Limits): string =>
  accountPages.info.avatarHint({ types: types.join('、'), mb: maxKB / 1024, px: advisedPixels });

/** The avatar as a field of a form (name `avatar`). */
export function AvatarPicker({ sandbox, m, limits, defaultFile }: AvatarPickerProps): ReactNode {
  const { info } = m.accountPages;
  return (
    <AvatarField
      name="avatar"
      uploadHref={sandboxPath(sandbox, 'files')}
      defaultFile={defaultFile}
      accept={limits.types.map((type) => `.${type}`).join(',')}
      texts={{
        label: info.avatar,
        hint: hintOf(m, limits),
        choose: info.choose,
        uploading: info.uploading,
        uploaded: info.uploaded,
        failed: info.uploadFailed,
        preview: info.preview,
        previewRound: info.previewRound,
        none: info.noAvatar,
      }}
    />
  );
}

/** Without JavaScript a picture comes in by a form of its own, which returns to `back` with ?file=ID or ?refusal=code. */
export function AvatarUploadForm({
  sandbox,
  m,
  limits,
  back,
}: Omit<AvatarPickerProps, 'defaultFile'> & { back: string }): ReactNode {
  const { info } = m.accountPages;
  return (
    <noscript>
      <form
        method="post"
        encType="multipart/form-data"
        action={sandboxPath(sandbox, 'files', { kind: 'avatar', back })}
        className="mb-5 grid max-w-xl gap-2 rounded-box border border-line bg-raised p-4 text-sm"
      >
        <label htmlFor="avatar-file">{info.firstUpload}</label>
        <input id="avatar-file" type="file" name="file" accept={limits.types.map((type) => `.${type}`).join(',')} />
        <p className="text-xs text-hint">{hintOf(m, limits)}</p>
        <div>
          <button type="submit" className="min-h-9 rounded-control border border-field-line bg-surface px-4">
            {info.upload}
          </button>
        </div>
      </form>
    </noscript>
  );
}
