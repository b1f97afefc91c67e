'use client';

import { type ReactNode, useState } from 'react';
import { useActField } from '@/components/act-form';
import { buttonClass } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const keyChars = 43;

/** 43 letters and digits, drawn evenly. */
function randomKey(): string {
  const fair = 256 - (256 % letters.length);
  let key = '';
  while (key.length < keyChars) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) key += letters[byte % letters.length];
  }
  return key;
}

type Props = {
  label: string;
  hint: string;
  random: string;
  /** the same page with a key from the server, for a browser without JavaScript */
  fallback: string;
  initial: string;
};

/** EncodingAESKey with 随机生成 beside it. */
export function AesKeyField({ label, hint, random, fallback, initial }: Props): ReactNode {
  const { typed, problem } = useActField('encodingAesKey');
  const [key, setKey] = useState(typed?.at(-1) ?? initial);
  return (
    <TextField
      name="encodingAesKey"
      label={label}
      hint={hint}
      {...(problem ? { error: problem } : {})}
      value={key}
      onChange={(event) => setKey(event.target.value)}
      autoComplete="off"
      spellCheck={false}
      required
      className="font-mono text-[13px]"
      extra={
        <>
          <button type="button" onClick={() => setKey(randomKey())} className={buttonClass()}>
            {random}
          </button>
          <noscript>
            <a href={fallback} className="text-link text-sm">
              {random}
            </a>
          </noscript>
        </>
      }
    />
  );
}
