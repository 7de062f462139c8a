import { IconButton } from '#ui';

/** Steps of a picture's size; the first shows all of it. */
export const ZOOMS = [1, 1.5, 2, 3, 4] as const;

/** Smaller and larger, for a picture that is looked at. */
export function ZoomSteps({
  step,
  onStep,
}: {
  readonly step: number;
  readonly onStep: (step: number) => void;
}) {
  return (
    <>
      <IconButton
        disabled={step === 0}
        icon="zoom-out"
        name="Smaller"
        onClick={() => {
          onStep(step - 1);
        }}
      />
      <IconButton
        disabled={step === ZOOMS.length - 1}
        icon="zoom-in"
        name="Larger"
        onClick={() => {
          onStep(step + 1);
        }}
      />
    </>
  );
}
