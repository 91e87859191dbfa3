import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate } from '../../../kernel/time.ts';
import { Button, Chip, CsrfField } from '../../../ui/index.ts';
import type { ClearableClass, Clearance } from '../../types.ts';
import { assistWords, classHints, classWords } from '../../words.ts';

export type NamedClearance = Clearance & { name: string };

const CLEARABLE: ClearableClass[] = ['internal', 'restricted', 'embargoed'];

/** Which classes of material may reach the provider, each with its own form and the name of who cleared it. */
export function ClassList(p: { locale: Locale; csrf: string; action: string; cleared: NamedClearance[] }): VNode {
  const { locale } = p;
  const w = assistWords(locale);
  return (
    <section class="tile" id="kelas" aria-labelledby="kelas-judul">
      <h2 id="kelas-judul">{w.classes}</h2>
      <p class="muted mt2">{w.classesIntro}</p>
      {CLEARABLE.map((one) => {
        const found = p.cleared.find((clearance) => clearance.class === one);
        const name = classWords(locale)[one];
        return (
          <form class="mt4" method="post" action={p.action} key={one}>
            <CsrfField token={p.csrf} />
            <input type="hidden" name="class" value={one} />
            <input type="hidden" name="cleared" value={found ? '0' : '1'} />
            <p>
              <b>{name}</b>{' '}
              {found ? (
                <Chip kind="wait" icon="lock">
                  {w.clearedBy(found.name, formatDate(found.at, locale))}
                </Chip>
              ) : (
                <Chip icon="lock">{w.notCleared}</Chip>
              )}
            </p>
            <p class="muted mt2">{classHints(locale)[one]}</p>
            <p class="mt3">
              <Button small look={found ? 'line' : 'soft'}>
                {found ? w.close(name) : w.clear(name)}
              </Button>
            </p>
          </form>
        );
      })}
    </section>
  );
}
