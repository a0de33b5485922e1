import { App, Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { endSession } from '../../api/end-session.ts';
import { problemOf } from '../../api/problem.ts';
import { saveOwnData } from '../../api/save-own-data.ts';
import { useChange } from '../../api/use-change.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

/** Everything that is kept about me, to take along. It takes a fresh sign-in, which begins here where it is not. */
export function OwnData() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const save = useChange(
    (_: null) => saveOwnData(),
    () => void message.success(t('ownData.done')),
  );
  const again = useChange((_: null) => endSession('/sign-in?to=/profile'));
  const isStale = save.isError && problemOf(save.error).code === 'auth.sign_in_again';
  return (
    <Panel title={t('ownData.title')}>
      <p className="muted">{t('ownData.lead')}</p>
      <p>{t('ownData.care')}</p>
      <ProblemAlert error={again.error ?? save.error} />
      <Flex gap="small" wrap>
        {isStale && (
          <Button type="primary" loading={again.isPending} onClick={() => again.mutate(null)}>
            {t('ownData.signInAgain')}
          </Button>
        )}
        <Button loading={save.isPending} onClick={() => save.mutate(null)}>
          {t('ownData.download')}
        </Button>
      </Flex>
    </Panel>
  );
}
