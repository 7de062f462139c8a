import { lazy, Suspense } from 'react';
import type { BoardDialog } from './boardDialog.ts';
import type { BoardCommands } from './commands.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./CommandPalette.tsx')).CommandPalette,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('./ExportDialog.tsx')).ExportDialog,
}));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const VersionsDialog = lazy(async () => ({
  default: (await import('./VersionsDialog.tsx')).VersionsDialog,
}));
const OpenMermaidDialog = lazy(async () => ({
  default: (await import('./OpenMermaidDialog.tsx')).OpenMermaidDialog,
}));

export interface BoardDialogsProps extends BoardCommands {
  readonly dialog: BoardDialog | undefined;
  readonly onClose: () => void;
}

/** The dialog that is open; each comes over the wire when it is first wanted. */
export function BoardDialogs(props: BoardDialogsProps) {
  const { dialog } = props;
  if (dialog === undefined) return null;
  return <Suspense fallback={null}>{dialogOf(dialog, props)}</Suspense>;
}

function dialogOf(dialog: BoardDialog, { onClose, onDialog, ...commands }: BoardDialogsProps) {
  switch (dialog.type) {
    case 'commands':
      return <CommandPalette {...commands} onClose={onClose} onDialog={onDialog} />;
    case 'export':
      return <ExportDialog onClose={onClose} />;
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'versions':
      return <VersionsDialog onClose={onClose} />;
    case 'open':
      return <OpenMermaidDialog onClose={onClose} text={dialog.text ?? ''} />;
  }
}
