import { useQuery } from '@tanstack/react-query';
import { Empty, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { agenciesQuery } from '../../api/catalogue.ts';
import { QueryView } from '../../ui/query-view.tsx';

interface AgencyChoiceProps {
  readonly service: string;
  readonly city: string;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (agency: string) => void;
}

/** Whoever does not choose gets the least busy one. */
export const ANY_AGENCY = 'any';

/** One of the agencies that give the service in the city, or any of them. */
export function AgencyChoice({ service, city, id, value, onChange }: AgencyChoiceProps) {
  const { t } = useTranslation();
  const agencies = useQuery(agenciesQuery({ service, city }));
  return (
    <div id={id} className="slots" tabIndex={-1}>
      <QueryView query={agencies}>
        {(items) =>
          items.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('service.noAgency')} />
          ) : (
            <Radio.Group
              className="slot-group"
              value={value ?? null}
              onChange={({ target }) => onChange?.(target.value as string)}
            >
              <Radio value={ANY_AGENCY}>
                <span className="slot-time">{t('service.anyAgency')}</span>
              </Radio>
              {items.map((agency) => (
                <Radio key={agency.id} value={agency.id}>
                  <span className="slot-time">{agency.name}</span>
                  <span className="muted">{agency.address}</span>
                </Radio>
              ))}
            </Radio.Group>
          )
        }
      </QueryView>
    </div>
  );
}
