import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { Button, ButtonLink, type ButtonVariant } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import type { Judged } from '@/lib/queries/button';
import type { ActTarget } from '@/lib/web/act';
import { refusalMessage } from '@/lib/web/refusal-message';
import { ActForm } from './act-form';

export type ActDialogProps = {
  title: ReactNode;
  target: ActTarget;
  judged: Judged;
  /** where closing and cancelling lead */
  back: string;
  confirm: ReactNode;
  variant?: ButtonVariant;
  /** said when the act asks for a scan */
  scanNote?: ReactNode;
  children: ReactNode;
  /** stands above the form: forms of their own */
  before?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide';
};

/** A dialog of one act, as a page: text and fields, cancel and confirm; when it may not be done, the reason. */
export async function ActDialog(props: ActDialogProps): Promise<ReactNode> {
  const {
    title,
    target,
    judged,
    back,
    confirm,
    variant = 'primary',
    scanNote,
    children,
    before,
    width = 'narrow',
  } = props;
  const { ui } = await getMessages();
  const reason = judged.refusal ? await refusalMessage(judged.refusal) : null;
  return (
    <DialogFrame title={title} closeHref={back} closeLabel={ui.close} width={width}>
      {before}
      <ActForm action={act.bind(null, target)} formId={randomUUID()}>
        {reason && <NoticeBar tone="warn">{reason}</NoticeBar>}
        {children}
        {judged.needsScan && scanNote && <p className="text-xs text-hint">{scanNote}</p>}
        <div className="mt-1 flex flex-wrap justify-center gap-3 border-t border-line pt-4">
          {reason ? (
            <Button variant={variant} disabledReason={reason}>
              {confirm}
            </Button>
          ) : (
            <SubmitButton variant={variant} waitingLabel={ui.waiting}>
              {confirm}
            </SubmitButton>
          )}
          <ButtonLink href={back}>{ui.cancel}</ButtonLink>
        </div>
      </ActForm>
    </DialogFrame>
  );
}
