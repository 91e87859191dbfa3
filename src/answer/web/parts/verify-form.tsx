import type { VNode } from 'preact';
import { Button } from '../../../ui/index.ts';
import type { CasePageProps } from '../case-props.ts';
import { roomWords } from '../room-words.ts';
import { CaseForm } from './case-form.tsx';

/** The first step: is it understandable, is it ours? */
export function VerifyForm(p: CasePageProps): VNode {
  const w = roomWords(p.room.locale);
  return (
    <CaseForm page={p} name="verify" class="panel case-panel row between wrapx">
      <div>
        <h3 class="small">{w.verifyTitle}</h3>
        <p class="ink2">{w.verifyLead}</p>
      </div>
      <Button look="soft" small icon="check">
        {w.verify}
      </Button>
    </CaseForm>
  );
}
