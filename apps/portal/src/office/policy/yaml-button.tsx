import { Button, Upload } from 'antd';

interface YamlButtonProps {
  readonly label: string;
  readonly loading: boolean;
  readonly onText: (text: string) => void;
}

/** Takes a file from the reader's device and hands on its text. */
export function YamlButton({ label, loading, onText }: YamlButtonProps) {
  return (
    <Upload
      accept=".yaml,.yml"
      showUploadList={false}
      beforeUpload={(file) => {
        void file.text().then(onText);
        return false;
      }}
    >
      <Button loading={loading}>{label}</Button>
    </Upload>
  );
}
