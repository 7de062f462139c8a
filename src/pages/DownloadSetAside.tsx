import { Button } from '#ui';
import { useServices } from './services.ts';

/** What was kept of a board that cannot be read, as a file. */
export function DownloadSetAside({ id, text }: { readonly id: string; readonly text: string }) {
  const { download } = useServices();
  return (
    <Button
      icon="download"
      onClick={() => {
        download(`board-${id}.json`, text, 'application/json');
      }}
    >
      Download
    </Button>
  );
}
