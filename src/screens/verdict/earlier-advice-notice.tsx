import { StandingNotices } from './standing-notices.tsx';
import { useStanding } from './use-standing.ts';

interface EarlierAdviceNoticeProps {
  readonly lesionId: string;
  /** The examination whose own advice is shown beside it. */
  readonly except?: string | undefined;
}

/**
 * Reminds first of what is known to be malignant, then of advice to see a doctor that another look at the same lesion gave,
 * and that nothing has answered since.
 */
export function EarlierAdviceNotice({ lesionId, except }: EarlierAdviceNoticeProps) {
  const standing = useStanding(lesionId, { id: except });
  return standing ? <StandingNotices standing={standing} /> : null;
}
