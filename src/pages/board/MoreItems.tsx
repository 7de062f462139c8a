import { MenuHeading, MenuItem, MenuLine } from '#ui';
import type { BoardDialog } from './boardDialog.ts';
import type { BoardControls } from './boardControls.ts';
import { SnapSwitch } from './SnapSwitch.tsx';
import { ThemeSwitch } from '../ThemeSwitch.tsx';
import { useExport } from './useExport.ts';

export interface ItemsProps {
  readonly onDialog: (dialog: BoardDialog) => void;
}

/** Ways out of the board, and the one in. */
export function ShareItems({ onDialog }: ItemsProps) {
  const { copyMermaid, downloadMermaid, downloadPicture, downloadBoard } = useExport();

  async function copy(): Promise<void> {
    if (!(await copyMermaid())) onDialog({ type: 'export' });
  }

  return (
    <>
      <MenuItem icon="copy" onSelect={() => void copy()}>
        Copy as Mermaid
      </MenuItem>
      <MenuItem
        icon="file-code"
        onSelect={() => {
          onDialog({ type: 'export' });
        }}
      >
        Show the Mermaid text…
      </MenuItem>
      <MenuItem icon="file-down" onSelect={() => void downloadMermaid()}>
        Download as .mmd
      </MenuItem>
      <MenuItem icon="image" onSelect={() => void downloadPicture()}>
        Download as picture (.svg)
      </MenuItem>
      <MenuItem icon="download" onSelect={downloadBoard}>
        Download the board (.json)
      </MenuItem>
      <MenuLine />
      <MenuItem
        icon="file-up"
        onSelect={() => {
          onDialog({ type: 'open' });
        }}
      >
        Open Mermaid…
      </MenuItem>
    </>
  );
}

export function MoreItems({
  onDialog,
  onSide,
  onPresent,
  onInterview,
}: ItemsProps & Pick<BoardControls, 'onSide' | 'onPresent' | 'onInterview'>) {
  return (
    <>
      <MenuHeading>Theme</MenuHeading>
      <ThemeSwitch inMenu />
      <MenuLine />
      <SnapSwitch />
      <MenuLine />
      <MenuItem icon="presentation" keys="mod+\" onSelect={onPresent}>
        Show nothing but the drawing
      </MenuItem>
      {onInterview === undefined ? null : (
        <MenuItem icon="users" onSelect={onInterview}>
          Interview: share this tab
        </MenuItem>
      )}
      <MenuItem
        icon="list-tree"
        keys="mod+shift+O"
        onSelect={() => {
          onSide('outline');
        }}
      >
        Outline
      </MenuItem>
      <MenuItem
        icon="history"
        onSelect={() => {
          onDialog({ type: 'versions' });
        }}
      >
        Versions…
      </MenuItem>
      <MenuItem
        icon="keyboard"
        keys="?"
        onSelect={() => {
          onDialog({ type: 'help' });
        }}
      >
        Keyboard
      </MenuItem>
    </>
  );
}
