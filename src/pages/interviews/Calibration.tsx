import { calibrate, flagsApart } from '#practice';
import type { InterviewRecord } from '#practice';
import { useActions } from '#store/react';
import { useState } from 'react';
import { FileButton } from '../FileButton.tsx';
import styles from './PacketPage.module.css';
import { useServices } from '../services.ts';

/** Another interviewer's scorecard of the same interview, beside one's own. */
export function Calibration({ record }: { readonly record: InterviewRecord }) {
  const { say } = useActions();
  const { readInterview } = useServices();
  const [other, setOther] = useState<{ readonly name: string; readonly record: InterviewRecord }>();

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const read = await readInterview(await file.text());
    if (read.ok) setOther({ name: file.name, record: read.value });
    else say(`${file.name}: ${read.problem}`, 'problem');
  }

  const apart = other === undefined ? undefined : flagsApart(record, other.record);
  return (
    <section aria-labelledby="calibration" className={styles['calibration']}>
      <h2 id="calibration">Compare with another interviewer</h2>
      <p>Both judge by themselves first. Then open the scorecard file that the other one saved.</p>
      <FileButton
        accept=".json"
        look="plain"
        name="Open a scorecard file"
        onFiles={([file]) => void open(file)}
      />
      {other === undefined ? null : (
        <>
          <table className={styles['table']}>
            <caption>Yours beside {other.name}, the furthest apart first</caption>
            <thead>
              <tr>
                <th scope="col">Criterion</th>
                <th scope="col">Yours</th>
                <th scope="col">Theirs</th>
                <th scope="col">Apart</th>
              </tr>
            </thead>
            <tbody>
              {calibrate(record, other.record).map(({ criterion, mine, theirs, apart: levels }) => (
                <tr data-apart={(levels ?? 0) > 1} key={criterion}>
                  <th scope="row">{criterion}</th>
                  <td>{mine ?? 'not judged'}</td>
                  <td>{theirs ?? 'not judged'}</td>
                  <td>{levels ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {apart === undefined || apart.mine.length + apart.theirs.length === 0 ? null : (
            <p>
              {apart.mine.length === 0
                ? ''
                : `Red flags that only you saw: ${apart.mine.join(', ')}. `}
              {apart.theirs.length === 0
                ? ''
                : `Red flags that only they saw: ${apart.theirs.join(', ')}.`}
            </p>
          )}
        </>
      )}
    </section>
  );
}
