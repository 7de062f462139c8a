import type { Board } from '#core';
import type { InterviewRecord } from '#practice';
import { useActions } from '#store/react';
import { useEffect, useState } from 'react';

export interface KeptPacket {
  readonly record: InterviewRecord;
  readonly board: Board;
}

/** An interview with its board, read from where they are kept. */
export function usePacket(id: string): KeptPacket | 'gone' | undefined {
  const { listInterviews, loadBoard } = useActions();
  const [packet, setPacket] = useState<KeptPacket | 'gone'>();
  useEffect(() => {
    async function load(): Promise<KeptPacket | 'gone'> {
      const record = (await listInterviews()).find((one) => one.id === id);
      const board = record === undefined ? undefined : await loadBoard(record.board);
      return record === undefined || board === undefined ? 'gone' : { record, board };
    }
    void load().then(setPacket);
  }, [id, listInterviews, loadBoard]);
  return packet;
}
