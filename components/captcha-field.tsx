'use client';

import { type ReactNode, useState } from 'react';
import { ActTextField } from '@/components/act-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { CaptchaImage } from './captcha-image';

export type CaptchaFieldProps = {
  token: string;
  text: string;
  texts: { label: string; hint: string; image: string; another: string; waiting: string };
};

/** Picture and answer. The picture stays while the page is refreshed around it, until the form was sent. */
export function CaptchaField({ texts, ...given }: CaptchaFieldProps): ReactNode {
  const [shown] = useState({ ...given, image: texts.image });
  return (
    <>
      <ActTextField
        name="_captcha"
        required
        autoComplete="off"
        label={texts.label}
        hint={texts.hint}
        extra={
          <span className="flex items-center gap-2">
            <CaptchaImage text={shown.text} label={shown.image} />
            <SubmitButton name="_do" value="captcha" variant="quiet" size="small" waitingLabel={texts.waiting}>
              {texts.another}
            </SubmitButton>
          </span>
        }
      />
      <input type="hidden" name="_captchaToken" value={shown.token} />
    </>
  );
}
