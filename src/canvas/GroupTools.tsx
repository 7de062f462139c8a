import { copiesOf, GROUP_KINDS, withCopies } from '#core';
import type { Group, Node } from '#core';
import { fitGroup, setCollapsed, setGroup, setNode } from '#store';
import type { LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { IconButton, Menu, MenuChoice, MenuHeading } from '#ui';
import { useCallback } from 'react';

const COUNTS = ['1', '2', '3', '4', '5', '10'] as const;
const NO_KIND = 'none';

/** What can be done with a group alone: its kind, closing it, fitting it to what it holds. */
export function GroupTools({ group }: { readonly group: Group }) {
  const { edit } = useActions();
  const collapsed = useLacuna(
    useCallback(
      ({ history }: LacunaState) => history.present.placement[group.id]?.collapsed === true,
      [group.id],
    ),
  );
  return (
    <>
      <Menu trigger={<IconButton icon="shapes" name="Kind of group" size={16} />}>
        <MenuHeading>Kind</MenuHeading>
        <MenuChoice
          label="Kind"
          onChoose={(kind) => {
            edit(setGroup(group.id, { kind: kind === NO_KIND ? undefined : kind }));
          }}
          options={[
            { value: NO_KIND, name: 'Just a group', icon: 'group' },
            ...GROUP_KINDS.map(({ kind, name, icon }) => ({ value: kind, name, icon })),
          ]}
          value={group.kind ?? NO_KIND}
        />
      </Menu>
      <IconButton
        aria-pressed={collapsed}
        icon={collapsed ? 'unfold-vertical' : 'fold-vertical'}
        name={collapsed ? 'Open the group' : 'Close the group'}
        onClick={() => {
          edit(setCollapsed(group.id, !collapsed));
        }}
        size={16}
      />
      {collapsed ? null : (
        <IconButton
          icon="shrink"
          name="Fit to what it holds"
          onClick={() => {
            edit(fitGroup(group.id));
          }}
          size={16}
        />
      )}
    </>
  );
}

/** How many there are of a piece or group. */
export function CopiesMenu({
  element,
  isGroup,
}: {
  readonly element: Node | Group;
  readonly isGroup: boolean;
}) {
  const { edit } = useActions();
  const { id, label } = element;
  return (
    <Menu trigger={<IconButton icon="square-stack" name="How many of it" size={16} />}>
      <MenuHeading>How many</MenuHeading>
      <MenuChoice
        label="How many"
        onChoose={(count) => {
          const counted = { label: withCopies(label, Number(count)) };
          edit(isGroup ? setGroup(id, counted) : setNode(id, counted));
        }}
        options={COUNTS.map((value) => ({ value, name: value === '1' ? 'One' : `×${value}` }))}
        value={COUNTS.find((value) => Number(value) === copiesOf(label))}
      />
    </Menu>
  );
}
