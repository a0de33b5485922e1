import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printCheckQuery } from '../../api/card-prints.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CheckResult } from './check-result.tsx';
import { documentIn, takeDocument } from './held-document.ts';

/** Where the code of a printed card leads: what it is worth, for anybody who holds one. */
export function CheckScreen() {
  const { t } = useTranslation();
  const [document, setDocument] = useState(takeDocument);
  useEffect(() => {
    // The next code opens the same page, so only what stands behind # changes.
    const take = () => setDocument((held) => takeDocument() ?? held);
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return (
    <Page title={t('check.title')} lead={t('check.lead')} narrow>
      {document === null ? (
        <EnterDocument onEnter={setDocument} />
      ) : (
        <Checked key={document} document={document} />
      )}
    </Page>
  );
}

function Checked({ document }: { readonly document: string }) {
  const language = useLanguage();
  const query = useQuery(printCheckQuery(document, language));
  return (
    <Panel>
      <QueryView query={query}>{(check) => <CheckResult check={check} />}</QueryView>
    </Panel>
  );
}

/** For whoever cannot scan: what the code says may be pasted. */
function EnterDocument({ onEnter }: { readonly onEnter: (document: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const enter = () => {
    const document = documentIn(text);
    setWrong(document === null);
    if (document !== null) onEnter(document);
  };
  return (
    <Panel>
      <p>{t('check.scan')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <Flex vertical gap="small">
          <label htmlFor="document">{t('check.paste')}</label>
          <Input.TextArea
            id="document"
            rows={4}
            maxLength={4000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          {isWrong && <Alert type="warning" showIcon role="status" title={t('check.noDocument')} />}
          <Button type="primary" htmlType="submit">
            {t('check.check')}
          </Button>
        </Flex>
      </form>
    </Panel>
  );
}
