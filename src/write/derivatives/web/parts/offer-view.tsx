import type { VNode } from 'preact';
import type { RoomShell } from '../../../../kernel/http/shell.ts';
import { CsrfField, Icon } from '../../../../ui/index.ts';
import type { DerivativeOffer } from '../../types.ts';
import { derivativeWords } from '../../words.ts';

type Props = { room: RoomShell; now: string; offer: DerivativeOffer; action: string | null };

/** Two wordings side by side, and the choice between them. */
export function OfferView({ room, now, offer, action }: Props): VNode {
  const w = derivativeWords(room.locale);
  return (
    <section class="derivative-offer" aria-labelledby="pilihan-h">
      <h2 id="pilihan-h">
        {offer.why === 'model' && <Icon name="sparkles" />} {w.offer}
      </h2>
      <p>{offer.why === 'model' ? w.offerModel(offer.model ?? '') : w.offerRenewal}</p>
      <div class="derivative two">
        <div>
          <h3>{w.mine}</h3>
          <p class="derivative-old">{now}</p>
        </div>
        <div>
          <h3>{w.theirs}</h3>
          <p class="derivative-old">{offer.text}</p>
        </div>
      </div>
      {offer.refused.length > 0 && (
        <details>
          <summary>
            {w.refused} ({offer.refused.length})
          </summary>
          <ul>
            {offer.refused.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      {action && (
        <form method="post" action={action} class="row wrapx mt3">
          <CsrfField token={room.csrf} />
          <button type="submit" name="choice" value="take" class="btn primary">
            {w.take}
          </button>
          <button type="submit" name="choice" value="keep" class="btn line">
            {w.keep}
          </button>
        </form>
      )}
    </section>
  );
}
