import { formats } from '@/lib/domain/pack/format';
import type { Messages } from '@/lib/i18n/messages';

/** What a picture's own form came back with (?refusal=code), in words; null when nothing was wrong. */
export function uploadProblem(code: string | undefined, { refusals, accountPages }: Messages): string | null {
  switch (code) {
    case undefined:
      return null;
    case 'image_format':
      return refusals.image_format({});
    case 'image_bad':
      return refusals.image_bad({});
    case 'file_missing':
      return refusals.file_missing({});
    case 'image_too_large':
      return refusals.image_too_large({ limitKB: formats['format.avatar'].value.maxKB });
    default:
      return accountPages.info.uploadFailed;
  }
}
