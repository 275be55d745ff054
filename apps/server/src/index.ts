export { type Composition, compose } from './compose.ts';
export { roles } from './desk/roles.ts';
export { invitationHours, invite } from './desk/people.ts';
export { openEnquiries } from './enquiries/opening.ts';
export { parseEnvironment } from './env.ts';
export { traceOf } from './errors.ts';
export { serve } from './serve.ts';
export { listen } from './server.ts';
