import type { Pack } from '#store';
import { useActions, useLacuna } from '#store/react';
import { IconButton } from '#ui';
import { FileButton } from '../FileButton.tsx';
import type { FileButtonProps } from '../FileButton.tsx';
import styles from './Lists.module.css';
import { packsOf } from '../selectors.ts';
import { useToast } from '../toast.ts';
import { useBoards } from '../useBoards.ts';

/** Questions that the user opened from Markdown files. */
export function PackList({ accept, onFiles }: Pick<FileButtonProps, 'accept' | 'onFiles'>) {
  const packs = useLacuna(packsOf);
  return (
    <section aria-labelledby="packs">
      <h2 className={styles['heading']} id="packs">
        Your questions
      </h2>
      {packs.length === 0 ? (
        <p className={styles['nothing']}>
          Write your own in Markdown, with Mermaid for the answers. Drop the file anywhere here.
        </p>
      ) : (
        packs.map((pack) => <PackFile key={pack.id} pack={pack} />)
      )}
      <FileButton
        accept={accept}
        look="plain"
        name="Open questions or a drawing"
        onFiles={onFiles}
        several
      />
    </section>
  );
}

function PackFile({ pack }: { readonly pack: Pack }) {
  const { id, file, markdown, questions } = pack;
  const { removePack, addPack } = useActions();
  const offer = useToast();
  const { startQuestion } = useBoards();

  async function remove(): Promise<void> {
    await removePack(id);
    offer(`“${file}” is removed.`, async () => {
      await addPack(markdown, file);
    });
  }

  return (
    <div className={styles['pack']}>
      <div className={styles['packHead']}>
        <h3 className={styles['file']}>{file}</h3>
        <IconButton
          icon="trash-2"
          name={`Remove ${file}`}
          onClick={() => void remove()}
          size={16}
        />
      </div>
      <ul className={styles['list']}>
        {questions.map(({ statement }) => (
          <li className={styles['line']} key={statement.slug}>
            <button
              className={styles['name']}
              onClick={() => void startQuestion(statement, { fresh: true })}
              type="button"
            >
              {statement.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
