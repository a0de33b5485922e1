import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '../../api/applications.ts';

interface TrackChoiceProps {
  readonly value: Track;
  readonly onChange: (track: Track) => void;
}

export function TrackChoice({ value, onChange }: TrackChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="tracks">
      <legend>{t('criteria.track')}</legend>
      <Radio.Group
        className="track-group"
        value={value}
        onChange={({ target }) => onChange(target.value as Track)}
      >
        {TRACKS.map((track) => (
          <Radio key={track} value={track}>
            <span className="slot-time">{t(`track.${track}`)}</span>
            <span className="muted">{t(`trackFor.${track}`)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}
