'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';

export type CodeImageProps = {
  /** the picture's address; another code has another one */
  src: string;
  label: string;
  /** what covers the code when no phone may scan it */
  cover: string | null;
  words: { broken: string; reload: string };
};

/** The picture of a code, covered at 96 % when it is not to be scanned; says so when it could not be loaded (§1.2). */
export function CodeImage({ src, label, cover, words }: CodeImageProps): ReactNode {
  const [tries, setTries] = useState(0);
  const [broken, setBroken] = useState<string | null>(null);
  const image = useRef<HTMLImageElement>(null);
  const address = tries === 0 ? src : `${src}&again=${tries}`;

  useEffect(() => {
    // it may have failed before this script was there to hear of it
    if (image.current?.complete && image.current.naturalWidth === 0) setBroken(address);
  }, [address]);

  const isBroken = broken === address;
  return (
    <div className="relative size-[208px] rounded-box border border-line bg-surface p-1" data-broken={isBroken}>
      <img
        ref={image}
        src={address}
        alt={label}
        width={198}
        height={198}
        onError={() => setBroken(address)}
        className="size-[198px]"
      />
      {isBroken ? (
        <div className="absolute inset-1 grid content-center justify-items-center gap-3 bg-surface/96 px-4 text-center">
          <p role="status" className="font-medium">
            {words.broken}
          </p>
          <button type="button" className={buttonClass('default', 'small')} onClick={() => setTries(tries + 1)}>
            {words.reload}
          </button>
        </div>
      ) : (
        cover !== null && (
          <p
            aria-hidden="true"
            className="absolute inset-1 grid place-items-center bg-surface/96 px-4 text-center font-medium"
          >
            {cover}
          </p>
        )
      )}
    </div>
  );
}
