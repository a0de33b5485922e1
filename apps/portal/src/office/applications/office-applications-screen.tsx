export function OfficeApplicationsScreen() {
  return null;
}
