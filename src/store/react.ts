import { createContext, createElement, useContext } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Actions } from './actions.ts';
import type { LacunaState, LacunaStore } from './state.ts';

/** The store as views reach it: a door of its own, so that the store itself stays free of React. */
const StoreContext = createContext<LacunaStore | undefined>(undefined);

export function StoreProvider(props: {
  readonly store: LacunaStore;
  readonly children: ReactNode;
}) {
  return createElement(StoreContext, { value: props.store }, props.children);
}

export function useLacunaStore(): LacunaStore {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error('No StoreProvider around this view.');
  return store;
}

/** What a selector gives, and again when that changes. Selectors are module-level and narrow. */
export function useLacuna<Value>(selector: (state: LacunaState) => Value): Value {
  return useStore(useLacunaStore(), selector);
}

export function useActions(): Actions {
  return useLacuna(actionsOf);
}

function actionsOf(state: LacunaState): Actions {
  return state.actions;
}
