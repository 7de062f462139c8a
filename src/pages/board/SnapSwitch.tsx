import { isSnappingToGrid, MenuChoice, MenuHeading, snapToGrid } from '#ui';
import { useState } from 'react';

const OPTIONS = [
  { value: 'free', name: 'Freely, lining up' },
  { value: 'grid', name: 'On the grid' },
] as const;

/** How dragged elements come to rest. */
export function SnapSwitch() {
  const [onGrid, setOnGrid] = useState(isSnappingToGrid);
  return (
    <>
      <MenuHeading>Dragging</MenuHeading>
      <MenuChoice
        label="Dragging"
        onChoose={(wanted) => {
          snapToGrid(wanted === 'grid');
          setOnGrid(wanted === 'grid');
        }}
        options={OPTIONS}
        value={onGrid ? 'grid' : 'free'}
      />
    </>
  );
}
