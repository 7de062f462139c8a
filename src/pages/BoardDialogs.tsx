import { lazy, Suspense } from 'react';

export type BoardDialog =
  | { readonly type: 'export' }
  | { readonly type: 'help' }
  /** `text` is what was pasted onto the board. */
  | { readonly type: 'open'; readonly text?: string };

const ExportDialog = lazy(async () => ({
  default: (await import('./ExportDialog.tsx')).ExportDialog,
}));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const OpenMermaidDialog = lazy(async () => ({
  default: (await import('./OpenMermaidDialog.tsx')).OpenMermaidDialog,
}));

export interface BoardDialogsProps {
  readonly dialog: BoardDialog | undefined;
  readonly onClose: () => void;
}

/** The dialog that is open; each comes over the wire when it is first wanted. */
export function BoardDialogs({ dialog, onClose }: BoardDialogsProps) {
  if (dialog === undefined) return null;
  return <Suspense fallback={null}>{dialogOf(dialog, onClose)}</Suspense>;
}

function dialogOf(dialog: BoardDialog, onClose: () => void) {
  switch (dialog.type) {
    case 'export':
      return <ExportDialog onClose={onClose} />;
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'open':
      return <OpenMermaidDialog onClose={onClose} text={dialog.text ?? ''} />;
  }
}
