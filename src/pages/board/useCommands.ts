import { useBoardApi } from '#canvas';
import { useActions, useLacunaStore } from '#store/react';
import { chooseTheme } from '#ui';
import { useLocation } from 'wouter';
import type { BoardCommands, Command } from './commands.ts';
import { useBoards } from '../useBoards.ts';
import { useExport } from './useExport.ts';

/** All that can be done on a board at this moment, the likeliest first. */
export function useCommands(screen: BoardCommands): readonly Command[] {
  const actions = useActions();
  const store = useLacunaStore();
  const { fit, zoomIn, zoomOut } = useBoardApi();
  const { startFree, duplicate } = useBoards();
  const { copyMermaid, downloadBoard, downloadMermaid, downloadPicture } = useExport();
  const [, navigate] = useLocation();
  const { open, history, check } = store.getState();
  const { selection } = store.getState().session;
  const drawn = history.present.graph.nodes.length + history.present.graph.groups.length > 0;

  const selected: readonly Command[] = [
    { name: 'Duplicate', icon: 'copy', keys: 'duplicate', run: actions.duplicate },
    { name: 'Delete', icon: 'trash-2', keys: 'remove', run: actions.removeSelected },
    {
      name: 'Tidy only what is selected',
      icon: 'wand-sparkles',
      keys: 'tidySelection',
      run: () => actions.tidy(selection),
    },
  ];
  const onDrawing: readonly Command[] = [
    { name: 'Tidy', icon: 'wand-sparkles', keys: 'tidy', run: () => actions.tidy() },
    { name: 'Show everything', icon: 'maximize', keys: 'fit', run: fit },
    { name: 'Copy as Mermaid', icon: 'copy', run: copyMermaid },
    {
      name: 'Show the Mermaid text',
      icon: 'file-code',
      run: () => {
        screen.onDialog({ type: 'export' });
      },
    },
    { name: 'Download as .mmd', icon: 'file-down', run: downloadMermaid },
    { name: 'Download as picture', icon: 'image', run: downloadPicture },
    { name: 'Download the board', icon: 'download', run: downloadBoard },
    {
      name: 'Versions of this board',
      icon: 'history',
      run: () => {
        screen.onDialog({ type: 'versions' });
      },
    },
  ];
  return [
    ...(screen.statement === undefined || !screen.canCheck ? [] : [checking(screen)]),
    ...(screen.statement === undefined
      ? []
      : [
          {
            name: 'Show the question',
            icon: 'message-circle-question-mark',
            run: () => {
              screen.onSide('question');
            },
          },
        ]),
    ...(check === undefined
      ? []
      : [{ name: 'Close the check', icon: 'x', run: actions.closeCheck }]),
    ...(selection.size === 0 ? [] : selected),
    ...(history.past.length === 0
      ? []
      : ([{ name: 'Undo', icon: 'undo-2', keys: 'undo', run: actions.undo }] as const)),
    ...(history.future.length === 0 ? [] : [{ name: 'Redo', icon: 'redo-2', run: actions.redo }]),
    ...(drawn ? onDrawing : []),
    {
      name: 'Show nothing but the drawing',
      icon: 'presentation',
      keys: 'present',
      run: screen.onPresent,
    },
    { name: 'Search the palette', icon: 'search', keys: 'search', run: screen.onSearch },
    {
      name: 'Outline of the drawing',
      icon: 'list-tree',
      keys: 'outline',
      run: () => {
        screen.onSide('outline');
      },
    },
    {
      name: 'Open Mermaid',
      icon: 'file-up',
      run: () => {
        screen.onDialog({ type: 'open' });
      },
    },
    { name: 'Zoom in', icon: 'plus', run: zoomIn },
    { name: 'Zoom out', icon: 'minus', run: zoomOut },
    { name: 'New free drawing', icon: 'plus', run: startFree },
    ...(open === undefined
      ? []
      : [{ name: 'Duplicate this board', icon: 'copy', run: () => duplicate(open.id) }]),
    {
      name: 'All boards and questions',
      icon: 'layers',
      run: () => {
        navigate('/');
      },
    },
    {
      name: 'Light theme',
      icon: 'sun',
      run: () => {
        chooseTheme('light');
      },
    },
    {
      name: 'Dark theme',
      icon: 'moon',
      run: () => {
        chooseTheme('dark');
      },
    },
    {
      name: 'High contrast',
      icon: 'contrast',
      run: () => {
        chooseTheme('contrast');
      },
    },
    {
      name: 'Theme of the system',
      icon: 'monitor',
      run: () => {
        chooseTheme('system');
      },
    },
    {
      name: 'Keyboard',
      icon: 'keyboard',
      keys: 'help',
      run: () => {
        screen.onDialog({ type: 'help' });
      },
    },
  ];
}

function checking({ onCheck }: BoardCommands): Command {
  return { name: 'Check the drawing', icon: 'list-checks', keys: 'check', run: onCheck };
}
