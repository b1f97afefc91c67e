'use client';

import { Camera, ImageUp, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ActTextField } from '@/components/act-form';
import { buttonClass } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { readPicture } from './read-picture';

export type CodeReaderProps = {
  words: Record<
    'album' | 'albumHint' | 'camera' | 'closeCamera' | 'text' | 'read' | 'reading' | 'noCode' | 'noCamera' | 'waiting',
    string
  >;
};

const framesEvery = 250;

/** Fields of 扫一扫: a picture, the camera where the browser gives it to this address, or what the code says as text. */
export function CodeReader({ words }: CodeReaderProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<string | null>(null);
  const [isReady, setReady] = useState(false);
  const [stream, setStream] = useState<MediaStream | null>(null);

  const send = (code: string): void => {
    const form = root.current?.closest('form');
    const field = form?.elements.namedItem('code');
    if (!form || !(field instanceof HTMLInputElement)) return;
    field.value = code;
    form.requestSubmit();
  };
  const readFile = async (file: Blob): Promise<void> => {
    setNote(words.reading);
    const code = await createImageBitmap(file).then(readPicture, () => null);
    setNote(code === null ? words.noCode : null);
    if (code !== null) send(code);
  };
  const openCamera = async (): Promise<void> => {
    try {
      setStream(await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }));
      setNote(null);
    } catch {
      setNote(words.noCamera);
    }
  };

  useEffect(() => setReady(true), []);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (file) void readFile(file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });

  return (
    <div ref={root} className="grid gap-3">
      {isReady && (
        <div className="flex flex-wrap gap-2">
          <label className={`${buttonClass('default')} relative cursor-pointer focus-within:outline-2`}>
            <ImageUp aria-hidden="true" size={16} /> {words.album}
            <input
              type="file"
              accept="image/*"
              data-album=""
              className="absolute inset-0 cursor-pointer opacity-0"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void readFile(file);
                target.value = '';
              }}
            />
          </label>
          {/* browsers give the camera to https and to this machine itself */}
          {'mediaDevices' in navigator && stream === null && (
            <button type="button" className={buttonClass('default')} onClick={() => void openCamera()}>
              <Camera aria-hidden="true" size={16} /> {words.camera}
            </button>
          )}
        </div>
      )}
      {isReady && <p className="text-xs text-hint">{words.albumHint}</p>}
      {stream && (
        <Viewfinder stream={stream} closeLabel={words.closeCamera} onRead={send} onClose={() => setStream(null)} />
      )}
      <p role="status" className="text-sm text-hint empty:hidden">
        {note}
      </p>
      <ActTextField name="code" label={words.text} inputMode="url" autoComplete="off" />
      <SubmitButton variant="default" waitingLabel={words.waiting}>
        {words.read}
      </SubmitButton>
    </div>
  );
}

type ViewfinderProps = {
  stream: MediaStream;
  closeLabel: string;
  onRead: (code: string) => void;
  onClose: () => void;
};

/** What the camera sees; read four times a second until a code is found. */
function Viewfinder({ stream, closeLabel, onRead, onClose }: ViewfinderProps): ReactNode {
  const video = useRef<HTMLVideoElement>(null);
  const found = useRef(onRead);
  useEffect(() => {
    found.current = onRead;
  });

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const code = element.videoWidth > 0 ? await readPicture(element) : null;
      if (isOver) return;
      if (code === null) timer = setTimeout(() => void look(), framesEvery);
      else found.current(code);
    };
    element.srcObject = stream;
    void element.play().then(look, () => undefined);
    return () => {
      isOver = true;
      clearTimeout(timer);
      for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);

  return (
    <div className="relative overflow-hidden rounded-box border border-line bg-ink">
      <video ref={video} muted playsInline className="aspect-square w-full object-cover" />
      <button
        type="button"
        aria-label={closeLabel}
        onClick={onClose}
        className="absolute top-2 right-2 grid size-9 place-items-center rounded-full bg-surface"
      >
        <X aria-hidden="true" size={18} />
      </button>
    </div>
  );
}
