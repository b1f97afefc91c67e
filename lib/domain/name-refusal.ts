/** A name that cannot be had, as a refusal: 530xx when it is checked, 910xx when it is set (C2). Pure. */
import type { NameVerdict } from './name';
import type { Pack } from './pack/shape';
import { refuse, type Refusal } from './refusal';

const field = 'name';

/** What 检测 answers; null for a name that can be had, with or without proof. */
export function checkRefusal(verdict: NameVerdict, pack: Pack): Refusal | null {
  switch (verdict.kind) {
    case 'ok':
    case 'ok_with_material':
      return null;
    case 'bad_format':
      return refuse('name_format', { ...pack['format.nameUnits'].value, units: verdict.units }, field);
    case 'too_often':
      return refuse('name_check_too_often', { perMinute: pack['format.nameChecksPerMinute'].value }, field);
    case 'forbidden':
      return verdict.rule === 'C3-3'
        ? refuse('name_generic', null, field)
        : refuse('name_forbidden', { word: verdict.word }, field);
    case 'taken_by_mini_program':
      return refuse('name_taken', null, field);
    case 'plus_twin_of_mini_program':
      return refuse('name_taken_plus', null, field);
    case 'taken_by_official_account':
      return refuse('name_taken_official', null, field);
    case 'taken_by_several_official_accounts':
      return refuse('name_taken_officials', null, field);
    case 'plus_twin_of_official_account':
      return refuse('name_taken_plus_other', null, field);
    case 'is_wechat_id':
      return refuse('name_is_wechat_id', null, field);
    case 'protected':
      return refuse('name_protected', { until: verdict.until.toISOString() }, field);
  }
}

/** What setting the name answers: as the check, but that it is taken is 91007 and protected 91005 or 91008. */
export function setRefusal(verdict: NameVerdict, pack: Pack): Refusal | null {
  if (verdict.kind === 'taken_by_mini_program') return refuse('name_in_use', null, field);
  if (verdict.kind !== 'protected') return checkRefusal(verdict, pack);
  const until = verdict.until.toISOString();
  return verdict.reason === 'infringement'
    ? refuse('name_protected_infringement', { until }, field)
    : refuse('name_protected_subject', { until }, field);
}
