import { titleOf } from '#core';
import { frameAround } from '#store';
import type { Fragment } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { addNear } from './addToBoard.ts';
import { useBoardInside } from './boardContext.ts';
import { isBoardsKey } from './isBoardsKey.ts';
import { isInView } from './viewFor.ts';

export interface ClipboardPorts {
  /** Gives the text that other programs get to see, Mermaid for instance; without it, the titles. */
  readonly onCopy?: (fragment: Fragment) => string | void;
  /** A text that looks like Mermaid was pasted. */
  readonly onPasteMermaid?: (text: string) => void;
}

const MERMAID = /^\s*(?:---\n[\s\S]*?\n---\s*)?(?:%%.*\n\s*)*(?:flowchart|graph|sequenceDiagram)\b/;

/** Copy, cut and paste by the browser's own events, so that menus and all keyboards do the same. */
export function useClipboard({ onCopy, onPasteMermaid }: ClipboardPorts): void {
  const { surface } = useBoardInside();
  const store = useLacunaStore();
  const actions = useActions();
  const { screenToFlowPosition, getViewport } = useReactFlow();
  /** The text of our own copy: pasting it means the drawing, any other text means that text. */
  const own = useRef<string>(undefined);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;

    const take = (event: ClipboardEvent, cut: boolean): void => {
      if (!isBoardsKey(event, surface.current) || hasTextSelected()) return;
      const fragment = cut ? actions.cut() : actions.copy();
      if (fragment === undefined) return;
      const text = onCopy?.(fragment) ?? titlesOf(fragment);
      own.current = text;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    const centre = () => {
      const box = surface.current?.getBoundingClientRect() ?? new DOMRect();
      return screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    };
    const pasteFragment = (fragment: Fragment): void => {
      const box = surface.current?.getBoundingClientRect();
      const board = { ...store.getState().history.present, graph: { ...EMPTY, ...fragment } };
      const frame = frameAround(
        { ...board, placement: fragment.placement },
        Object.keys(fragment.placement),
      );
      if (box === undefined || frame === undefined || isInView(frame, getViewport(), box)) {
        actions.paste();
        return;
      }
      const { x, y } = centre();
      actions.paste(fragment, {
        x: Math.round(x - frame.width / 2),
        y: Math.round(y - frame.height / 2),
      });
    };

    document.addEventListener('copy', (event) => take(event, false), { signal });
    document.addEventListener('cut', (event) => take(event, true), { signal });
    document.addEventListener(
      'paste',
      (event) => {
        if (!isBoardsKey(event, surface.current)) return;
        const text = (event.clipboardData?.getData('text/plain') ?? '').replaceAll('\r\n', '\n');
        const { clipboard } = store.getState().session;
        event.preventDefault();
        if (clipboard !== undefined && (text === '' || text === own.current)) {
          pasteFragment(clipboard);
        } else if (MERMAID.test(text) && onPasteMermaid !== undefined) {
          onPasteMermaid(text);
        } else if (text.trim() !== '') {
          const item = { name: text.trim().slice(0, 10_000), shape: 'box' } as const;
          const { edit, id } = addNear(store.getState().history.present, item, centre());
          actions.edit(edit);
          actions.select([id]);
        }
      },
      { signal },
    );
    return () => listening.abort();
  }, [store, actions, surface, screenToFlowPosition, getViewport, onCopy, onPasteMermaid]);
}

const EMPTY = { type: 'flowchart', direction: 'TB', nodes: [], edges: [], groups: [] } as const;

function titlesOf({ nodes, groups }: Fragment): string {
  return [...groups, ...nodes].map(({ label }) => titleOf(label)).join('\n');
}

function hasTextSelected(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}
