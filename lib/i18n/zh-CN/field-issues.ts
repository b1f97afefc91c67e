import { formats } from '@/lib/domain/pack/format';
import type { FieldProblem } from '@/lib/domain/refusal';

type Params = FieldProblem['params'];
/** What may be wrong with one field: zod's issue codes, and our own (messages that begin with # in lib/commands). */
export type FieldIssue =
  | 'too_small'
  | 'too_big'
  | 'invalid_type'
  | 'invalid_format'
  | 'invalid_value'
  | 'invalid_union'
  | 'unrecognized_keys'
  | 'not_multiple_of'
  | 'custom'
  | 'wechat_id'
  | 'phone'
  | 'email'
  | 'password'
  | 'password_short'
  | 'password_characters'
  | 'confirm'
  | 'captcha'
  | 'consent'
  | 'sms_code'
  | 'real_name'
  | 'organisation_name'
  | 'licence'
  | 'bank_account'
  | 'trademark'
  | 'ip'
  | 'push_token'
  | 'aes_key'
  | 'required';

export type FieldIssueWords = { [I in FieldIssue]: (p: Params) => string } & { other: () => string };

const counted: { [origin: string]: string } = { string: '个字符', array: '项', set: '项' };
const unit = (p: Params): string => counted[String(p['origin'])] ?? '';

export const fieldIssues: FieldIssueWords = {
  too_small: (p) => {
    if (p['origin'] === 'string' && p['minimum'] === 1) return '请填写';
    if (p['origin'] === 'array' && p['minimum'] === 1) return '至少选一项';
    if (p['inclusive'] === false) return `要大于 ${String(p['minimum'])}`;
    return `至少 ${String(p['minimum'])} ${unit(p)}`.trim();
  },
  too_big: (p) =>
    p['inclusive'] === false ? `要小于 ${String(p['maximum'])}` : `最多 ${String(p['maximum'])} ${unit(p)}`.trim(),
  invalid_type: (p) => {
    if (p['expected'] === 'number' || p['expected'] === 'int') return '请填数字';
    return p['expected'] === 'boolean' ? '请勾选或取消勾选' : '请填写';
  },
  invalid_format: (p) => {
    if (p['format'] === 'email') return '请填写完整的邮箱地址，如 name@example.test';
    return p['format'] === 'datetime' ? '请填写完整的日期和时间' : '格式不对，请核对';
  },
  invalid_value: () => '请从给出的选项里选',
  invalid_union: () => '格式不对，请核对',
  unrecognized_keys: () => '有多余的字段，请去掉',
  not_multiple_of: () => '请填整数',
  custom: () => '填得不对，请核对',
  wechat_id: () => '微信号为 6–20 位，以字母开头，可用字母、数字、- 和 _',
  phone: () => '请填 11 位中国大陆手机号',
  email: () => '请填写完整的邮箱地址，如 name@example.test',
  password: () => `密码至少 ${formats['format.passwordMinChars'].value} 位，可用字母、数字和英文符号，区分大小写`,
  password_short: () => `密码至少 ${formats['format.passwordMinChars'].value} 位`,
  password_characters: () => '密码只能用字母、数字和英文符号，不含空格',
  confirm: () => '两次输入的密码不一致',
  captcha: () => '验证码不对，请重填或换一张',
  consent: () => '请阅读并勾选同意',
  sms_code: () => `请填 ${formats['format.smsDigits'].value} 位数字验证码`,
  real_name: () => `请按身份证填写姓名：${range('format.realNameChars')} 个汉字，保留间隔号“·”`,
  organisation_name: () => `请按营业执照填写全称：${range('format.organisationNameChars')} 个字`,
  licence: () => '证件号码不对，请核对位数和校验码',
  bank_account: () => '请填写银行账号，只含数字',
  trademark: () => '商标注册号为 5–12 位数字',
  ip: () => '请填一个 IP 地址，如 203.0.113.10',
  push_token: () => 'Token 为 3–32 位字母或数字',
  aes_key: () => 'EncodingAESKey 为 43 位字母或数字，可用“随机生成”',
  required: () => '请填写',
  other: () => '填得不对，请核对',
};

function range(key: 'format.realNameChars' | 'format.organisationNameChars'): string {
  const { min, max } = formats[key].value;
  return `${min}–${max}`;
}
