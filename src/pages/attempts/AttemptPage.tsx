import { reportOf } from '#practice';
import type { Attempt } from '#practice';
import { useActions } from '#store/react';
import { useState } from 'react';
import { AttemptReport } from './AttemptReport.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { useAttempts } from './useAttempts.ts';
import { useInterview } from '../useInterview.ts';

/** A sitting that has ended, looked back at. */
export function AttemptPage({ id }: { readonly id: string }) {
  const { attempts } = useAttempts();
  const { reviewAttempt } = useActions();
  const interview = useInterview(true);
  const [reviewed, setReviewed] = useState<Attempt>();
  if (attempts === undefined || interview === undefined) return null;
  const attempt = reviewed?.id === id ? reviewed : attempts.find((one) => one.id === id);
  const report = attempt === undefined ? undefined : reportOf(attempt, interview.phases.length);
  return attempt === undefined || report === undefined ? (
    <MessagePage heading="This sitting is not here">
      <p>It may have been deleted, or it still goes on.</p>
    </MessagePage>
  ) : (
    <AttemptReport
      attempt={attempt}
      interview={interview}
      onReview={(review) => {
        // What is typed shows at once; it is kept meanwhile.
        setReviewed({ ...attempt, ...review });
        void reviewAttempt(attempt, review);
      }}
      report={report}
    />
  );
}
