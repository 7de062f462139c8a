import { Board, useBoardApi } from '#canvas';
import type { OpenBoard } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Picker, Statements } from '#panels';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { BoardDialogs } from './BoardDialogs.tsx';
import type { BoardDialog } from './boardDialog.ts';
import { BoardHeader } from './BoardHeader.tsx';
import styles from './BoardScreen.module.css';
import { BottomBar } from './BottomBar.tsx';
import { CheckSpoken } from './CheckSpoken.tsx';
import { PaletteColumn } from './PaletteColumn.tsx';
import { checkOf, goingAttemptOf, isEmptyOf } from '../selectors.ts';
import { SidePanel } from './SidePanel.tsx';
import type { Side } from './side.ts';
import { useServices } from '../services.ts';
import { useBeginInterview } from '../interviews/useBeginInterview.ts';
import { useExport } from './useExport.ts';
import { useInterview } from '../useInterview.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useStatement } from '../useStatements.ts';
import { useWidth } from './useWidth.ts';

const Presenting = lazy(async () => ({ default: (await import('./Presenting.tsx')).Presenting }));

/** The drawing table: toolbox, board, and what is asked or was found. */
export function BoardScreen({ open }: { readonly open: OpenBoard }) {
  const statement = useStatement(open.question);
  const { forCandidate } = useServices();
  const begin = useBeginInterview();
  const isEmpty = useLacuna(isEmptyOf);
  const checking = useLacuna(checkOf) !== undefined;
  const attempt = useLacuna(goingAttemptOf);
  const interview = useInterview(attempt !== undefined);
  const sitting =
    attempt === undefined || interview === undefined ? undefined : { attempt, interview };
  const { check, closeCheck, tidy } = useActions();
  const { addPicked, fit } = useBoardApi();
  const { mermaidOf } = useExport();
  const width = useWidth();
  const searchField = useRef<HTMLInputElement>(null);
  const [wantedSide, setSide] = useState<Side | undefined>(() =>
    statement !== undefined && isEmpty ? 'question' : undefined,
  );
  const [palette, setPalette] = useState(false);
  const [drawer, setDrawer] = useState<string>();
  const [searching, setSearching] = useState(0);
  const [presenting, setPresenting] = useState(false);
  const [dialog, setDialog] = useState<BoardDialog>();
  // A check may end elsewhere, with its board for instance; its panel ends with it.
  // A sitting may end too: the whole check takes its place.
  const side =
    wantedSide === 'check' && !checking
      ? undefined
      : (wantedSide === 'sitting' || wantedSide === 'talk') && attempt === undefined
        ? checking
          ? 'check'
          : undefined
        : wantedSide;
  const small = width === 'small';

  // The field is there only after the palette has opened.
  useEffect(() => {
    if (searching === 0) return;
    searchField.current?.focus();
    searchField.current?.select();
  }, [searching]);

  const covered = side === 'check' && width !== 'wide';
  useEffect(() => {
    // The panel has taken room from the board: what is marked should be in view.
    if (covered) fit();
  }, [covered, fit]);

  function openPalette(wanted: boolean): void {
    setPalette(wanted);
    if (wanted && small) setSide(undefined);
  }

  function closePalette(): void {
    setPalette(false);
    setDrawer(undefined);
  }

  function openSide(wanted: Side | undefined): void {
    setSide(wanted);
    if (wanted !== undefined && small) setPalette(false);
  }

  function closeSide(): void {
    if (side === 'check') closeCheck();
    setSide(undefined);
  }

  function startCheck(): void {
    if (statement === undefined || forCandidate) return;
    openSide('check');
    void check();
  }

  const endPresenting = useCallback((): void => {
    setPresenting(false);
  }, []);

  function search(): void {
    openPalette(true);
    setSearching((times) => times + 1);
  }

  useShortcuts({
    onSearch: search,
    onCheck: startCheck,
    onTidy: () => void tidy(),
    onOutline: () => {
      openSide(side === 'outline' ? undefined : 'outline');
    },
    onPresent: () => {
      setPresenting(!presenting);
    },
    onCommands: () => {
      setDialog({ type: 'commands' });
    },
    onHelp: () => {
      setDialog({ type: 'help' });
    },
  });

  const controls = {
    open,
    statement,
    side,
    onSide: openSide,
    canCheck: !forCandidate,
    onCheck: startCheck,
    onDialog: setDialog,
    onPresent: () => {
      setPresenting(true);
    },
    onInterview:
      statement === undefined || forCandidate ? undefined : () => void begin(statement, { open }),
  };
  return (
    <div className={styles['screen']} data-presenting={presenting}>
      {presenting ? (
        <Suspense fallback={null}>
          <Presenting onEnd={endPresenting} />
        </Suspense>
      ) : null}
      <BoardHeader {...controls} sitting={sitting} width={width} />
      <PaletteColumn
        drawer={drawer}
        isOpen={palette}
        onClose={width === 'wide' ? undefined : closePalette}
        onDrawer={(wanted) => {
          setDrawer(wanted);
          setPalette(true);
        }}
        onSearch={search}
        searchField={searchField}
        shows={!small || palette}
        unfolds={width === 'medium' && !palette}
      />
      <main aria-label="Drawing" className={styles['board']} data-tour="board">
        <Board
          onCopy={mermaidOf}
          onPasteMermaid={(text) => {
            setDialog({ type: 'open', text });
          }}
        />
      </main>
      {side === undefined ? null : (
        <SidePanel
          checking={checking}
          diagram={open.diagram}
          interview={attempt === undefined ? undefined : interview}
          onClose={closeSide}
          onSide={openSide}
          side={side}
          statement={statement}
        />
      )}
      {small ? (
        <BottomBar
          {...controls}
          onPalette={() => {
            openPalette(!palette);
          }}
          palette={palette}
        />
      ) : null}
      <Picker onAdd={addPicked} />
      <CheckSpoken />
      <Statements />
      <BoardDialogs
        canCheck={!forCandidate}
        dialog={dialog}
        onCheck={startCheck}
        onClose={() => {
          setDialog(undefined);
        }}
        onDialog={setDialog}
        onPresent={controls.onPresent}
        onSearch={search}
        onSide={openSide}
        statement={statement}
      />
    </div>
  );
}
