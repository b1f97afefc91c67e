'use client';

import type { ReactNode } from 'react';
import { useActionState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { TextField } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/web/form-state';
import { emptyForm } from '@/lib/web/form-state';
import { guestAction, makeResumeCodeAction, resumeAction, signInAction, signUpAction } from './actions';

interface FormProps<Texts> {
  texts: Texts;
  waiting: string;
  /** The path to return to, or ''. */
  next: string;
}

interface FrameProps {
  action: (form: FormData) => void;
  state: FormState;
  next: string;
  children: ReactNode;
}

// noValidate: the server says what is wrong, in the language of the page, also without JavaScript
function Frame({ action, state, next, children }: FrameProps): ReactNode {
  return (
    <form action={action} noValidate className="grid gap-3.5">
      {state.message && (
        <NoticeBar tone="bad" role="alert">
          {state.message}
        </NoticeBar>
      )}
      <input type="hidden" name="next" value={next} />
      {children}
    </form>
  );
}

interface GuestTexts {
  nickname: string;
  nicknameHint: string;
  submit: string;
}

/** One field, filled in already: one press is enough. */
export function GuestForm(props: FormProps<GuestTexts> & { suggestion: string }): ReactNode {
  const { texts, waiting, next, suggestion } = props;
  const [state, action] = useActionState(guestAction, emptyForm);
  return (
    <Frame {...{ action, state, next }}>
      <TextField
        name="nickname"
        label={texts.nickname}
        hint={texts.nicknameHint}
        error={state.errors.nickname}
        defaultValue={state.values.nickname ?? suggestion}
        autoComplete="nickname"
        required
      />
      <SubmitButton waitingLabel={waiting}>{texts.submit}</SubmitButton>
    </Frame>
  );
}

interface PasswordTexts {
  email: string;
  password: string;
  submit: string;
}

export function PasswordForm({ texts, waiting, next }: FormProps<PasswordTexts>): ReactNode {
  const [state, action] = useActionState(signInAction, emptyForm);
  return (
    <Frame {...{ action, state, next }}>
      <TextField
        name="email"
        type="email"
        label={texts.email}
        error={state.errors.email}
        defaultValue={state.values.email}
        autoComplete="username"
        required
      />
      <TextField
        name="password"
        type="password"
        label={texts.password}
        error={state.errors.password}
        autoComplete="current-password"
        required
      />
      <SubmitButton waitingLabel={waiting}>{texts.submit}</SubmitButton>
    </Frame>
  );
}

interface SignUpTexts {
  nickname: string;
  email: string;
  emailHint: string;
  password: string;
  passwordHint: string;
  submit: string;
}

export function SignUpForm(props: FormProps<SignUpTexts> & { nickname?: string }): ReactNode {
  const { texts, waiting, next, nickname } = props;
  const [state, action] = useActionState(signUpAction, emptyForm);
  return (
    <Frame {...{ action, state, next }}>
      <TextField
        name="nickname"
        label={texts.nickname}
        error={state.errors.nickname}
        defaultValue={state.values.nickname ?? nickname}
        autoComplete="nickname"
        required
      />
      <TextField
        name="email"
        type="email"
        label={texts.email}
        hint={texts.emailHint}
        error={state.errors.email}
        defaultValue={state.values.email}
        autoComplete="username"
        required
      />
      <TextField
        name="password"
        type="password"
        label={texts.password}
        hint={texts.passwordHint}
        error={state.errors.password}
        autoComplete="new-password"
        required
      />
      <SubmitButton variant="default" waitingLabel={waiting}>
        {texts.submit}
      </SubmitButton>
    </Frame>
  );
}

interface ResumeTexts {
  code: string;
  codeHint: string;
  submit: string;
}

export function ResumeForm({ texts, waiting, next }: FormProps<ResumeTexts>): ReactNode {
  const [state, action] = useActionState(resumeAction, emptyForm);
  return (
    <Frame {...{ action, state, next }}>
      <TextField
        name="code"
        label={texts.code}
        hint={texts.codeHint}
        error={state.errors.code}
        defaultValue={state.values.code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="font-mono"
        required
      />
      <SubmitButton variant="default" waitingLabel={waiting}>
        {texts.submit}
      </SubmitButton>
    </Frame>
  );
}

export interface MakeResumeCodeProps {
  submit: string;
  waiting: string;
  code: string;
  copy: string;
  copied: string;
}

/** A button that answers with a new resume code, shown this once. */
export function MakeResumeCode({ submit, waiting, code, copy, copied }: MakeResumeCodeProps): ReactNode {
  const [state, action] = useActionState(makeResumeCodeAction, {});
  return (
    <form action={action} className="grid justify-items-start gap-3">
      <div role="status">
        {state.code && (
          <NoticeBar tone="ok" role="note">
            <CopyField value={state.code} label={code} copyLabel={copy} copiedLabel={copied} />
          </NoticeBar>
        )}
      </div>
      <SubmitButton variant="default" waitingLabel={waiting}>
        {submit}
      </SubmitButton>
    </form>
  );
}
