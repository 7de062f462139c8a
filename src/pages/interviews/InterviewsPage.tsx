import type { InterviewRecord } from '#practice';
import { useActions } from '#store/react';
import { Button, IconButton } from '#ui';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { sharedPath } from './interviewPaths.ts';
import { shortTitle } from '../names.ts';
import styles from './PacketPage.module.css';
import { Sheet } from '../Sheet.tsx';
import { TextLink } from '../TextLink.tsx';
import { useQuestionTitles } from '../useStatements.ts';

/** All interviews that were held in this browser; deleting one is for good. */
export function InterviewsPage() {
  const { listInterviews, removeInterview } = useActions();
  const titles = useQuestionTitles();
  const [, navigate] = useLocation();
  const [records, setRecords] = useState<readonly InterviewRecord[]>();
  const [deleting, setDeleting] = useState<string>();
  useEffect(() => {
    document.title = 'Interviews · Lacuna';
    void listInterviews().then(setRecords);
  }, [listInterviews]);
  if (records === undefined) return null;
  const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

  async function remove(id: string): Promise<void> {
    await removeInterview(id);
    setDeleting(undefined);
    setRecords(await listInterviews());
  }

  return (
    <Sheet back="All boards and questions" className={styles['page']}>
      <h1>Interviews</h1>
      {records.length === 0 ? (
        <>
          <p>
            There is none yet. Press “Practise” on a question, and choose “As the interviewer”: that
            tab becomes the view that you share, and a window of your own shows marks, reference,
            notes and scorecard. What you keep of each interview is listed here.
          </p>
          <TextLink href="/">Pick a question</TextLink>
        </>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Interview</th>
              <th scope="col">State</th>
              <th scope="col">Delete</th>
            </tr>
          </thead>
          <tbody>
            {records.map(({ id, started, candidate, question, finished }) => (
              <tr key={id}>
                <td>{dates.format(started)}</td>
                <th scope="row">
                  <TextLink href={`/packets/${id}`}>
                    {candidate === '' ? '' : `${candidate}: `}
                    {shortTitle(titles.get(question) ?? question)}
                  </TextLink>
                </th>
                <td>
                  {finished === undefined ? (
                    <TextLink
                      onClick={() => {
                        navigate(sharedPath(id).slice(1));
                      }}
                    >
                      go on
                    </TextLink>
                  ) : (
                    'ended'
                  )}
                </td>
                <td>
                  {deleting === id ? (
                    <Button onClick={() => void remove(id)}>Delete for good</Button>
                  ) : (
                    <IconButton
                      icon="trash-2"
                      name={`Delete the interview of ${dates.format(started)}`}
                      onClick={() => {
                        setDeleting(id);
                      }}
                      size={16}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}
