import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from './page.tsx';
import { ProblemAlert } from './problem-alert.tsx';

/** In place of a screen that could not be opened. */
export function ProblemScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Page title={t('problem.unreachableTitle')} narrow>
      <ProblemAlert error={error} onRetry={() => void router.invalidate()} />
    </Page>
  );
}
