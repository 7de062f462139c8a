import { useActions, useLacuna } from '#store/react';
import { Button, Toast, ToastStack } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { noticeOf } from './selectors.ts';
import { ToastContext } from './toast.ts';
import type { Offer } from './toast.ts';

/** Long enough to read twice; problems stay until they are dismissed. */
const NOTICE_TIME = 5000;
const UNDO_TIME = 10_000;

interface Offered {
  readonly text: string;
  readonly act: () => Promise<void> | void;
  readonly word: string;
}

/** The store's notices and the ways back that pages offer, at the foot of every page. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [offered, setOffered] = useState<Offered>();
  const notice = useLacuna(noticeOf);
  const { dismissNotice } = useActions();
  const offer = useCallback<Offer>((text, act, word = 'Undo') => {
    setOffered({ text, act, word });
  }, []);

  useEffect(() => {
    if (notice?.tone !== 'info') return;
    const timer = setTimeout(dismissNotice, NOTICE_TIME);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, dismissNotice]);

  useEffect(() => {
    if (offered === undefined) return;
    const timer = setTimeout(() => {
      setOffered(undefined);
    }, UNDO_TIME);
    return () => {
      clearTimeout(timer);
    };
  }, [offered]);

  return (
    <ToastContext value={offer}>
      {children}
      <ToastStack>
        {notice === undefined ? null : (
          <Toast key={notice.id} onClose={dismissNotice} tone={notice.tone}>
            {notice.text}
          </Toast>
        )}
        {offered === undefined ? null : (
          <Toast
            action={
              <Button
                look="quiet"
                onClick={() => {
                  setOffered(undefined);
                  void offered.act();
                }}
              >
                {offered.word}
              </Button>
            }
            onClose={() => {
              setOffered(undefined);
            }}
            tone="info"
          >
            {offered.text}
          </Toast>
        )}
      </ToastStack>
    </ToastContext>
  );
}
