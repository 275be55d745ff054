/**
 * Who may ask for a route: anybody; who holds the secret of the enquiry; staff that are signed in; admins among them.
 */
export type AccessRule = 'public' | 'sender' | 'staff' | 'admin';

/**
 * Every route of the app and its rule; those of the desk carry their own (`desk/routes.ts`). `access.test.ts` finds a
 * route that has none, and asks for each that is not public as a stranger. To add one: an entry here, and what
 * enforces it at the route.
 */
export const accessRules: Readonly<Record<string, AccessRule>> = {
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'POST /api/enquiries': 'public',
  'POST /api/enquiries/sealed': 'public',
  'GET /api/enquiries/terms': 'public',
  'GET /api/enquiries/:receipt': 'sender',
  'POST /api/demand': 'public',
  'GET /api': 'public',
  'GET /api/openapi.json': 'public',
  'GET /api/conformance': 'public',
  'GET /api/collections': 'public',
  'GET /api/collections/:collection': 'public',
  'GET /api/collections/:collection/items': 'public',
  'GET /api/collections/:collection/items/:feature': 'public',
  'GET /api/atlas': 'public',
  'GET /api/map': 'public',
  'GET /api/history': 'public',
  'GET /assets/*': 'public',
  'GET /preview/:file': 'public',
  'GET /preview/:language/:collection/:file': 'public',
  'GET /:language/manifest.webmanifest': 'public',
  'GET /sitemap.xml': 'public',
  'GET /robots.txt': 'public',
  'GET /': 'public',
  'GET /:language': 'public',
  'GET /:language/:page': 'public',
  // What says what is possible, what is not, and that nothing is there.
  'GET /*': 'public',
  'GET /api/*': 'public',
  'OPTIONS /api/enquiries': 'public',
  'OPTIONS /api/enquiries/sealed': 'public',
  'OPTIONS /api/enquiries/:receipt': 'public',
  'ALL /api/demand': 'public',
  'ALL /api/enquiries': 'public',
  'ALL /api/enquiries/sealed': 'public',
  'ALL /api/enquiries/:receipt': 'public',
  'ALL /api/enquiries/*': 'public',
  'ALL /api/*': 'public',
  'ALL /*': 'public',
};
