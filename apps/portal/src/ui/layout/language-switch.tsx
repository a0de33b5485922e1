import { GlobalOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { changeLanguage, useLanguage } from '../../i18n/i18n.ts';

/** The other language, in its own words. What the API said is asked for again in it. */
export function LanguageSwitch() {
  const client = useQueryClient();
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <Button
      type="text"
      className="language"
      icon={<GlobalOutlined />}
      lang={other}
      onClick={async () => {
        await changeLanguage(other);
        await client.invalidateQueries();
      }}
    >
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
