import { Button, Upload } from 'antd';

interface FilePickProps {
  readonly label: string;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  readonly loading?: boolean;
}

/** Chooses files; they are sent by whoever asked for them. */
export function FilePick({ label, files, onChange, loading = false }: FilePickProps) {
  return (
    <Upload
      multiple
      accept=".pdf,.jpg,.jpeg,.png"
      fileList={files.map((file, index) => ({ uid: String(index), name: file.name }))}
      beforeUpload={(_, chosen) => {
        onChange([...files, ...chosen]);
        return false;
      }}
      onRemove={({ uid }) => onChange(files.filter((_, index) => String(index) !== uid))}
    >
      <Button loading={loading}>{label}</Button>
    </Upload>
  );
}
