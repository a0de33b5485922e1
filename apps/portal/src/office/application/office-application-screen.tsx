export function OfficeApplicationScreen() {
  return null;
}
