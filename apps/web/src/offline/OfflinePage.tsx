import { useDetail } from '../page/site.tsx';

/** Using the site without network: what this device keeps, and how to have it keep all. */
export function OfflinePage() {
  const { page } = useDetail();
  return (
    <main className="page statement">
      <h1>{page.offline}</h1>
    </main>
  );
}
