import { useActions, useLacuna } from '#store/react';
import { Button, Toast, ToastStack } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { noticeOf } from './selectors.ts';
import { ToastContext } from './toast.ts';

/** Long enough to read twice; problems stay until they are dismissed. */
const NOTICE_TIME = 5000;
const UNDO_TIME = 10_000;

interface Offer {
  readonly text: string;
  readonly undo: () => Promise<void>;
}

/** The store's notices and the ways back that pages offer, at the foot of every page. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [offered, setOffered] = useState<Offer>();
  const notice = useLacuna(noticeOf);
  const { dismissNotice } = useActions();
  const offer = useCallback((text: string, undo: () => Promise<void>) => {
    setOffered({ text, undo });
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
                  void offered.undo();
                }}
              >
                Undo
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
