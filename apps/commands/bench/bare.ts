import { createServer } from 'node:http';

// The least that Node can do: one short answer with the headers of ours, which come as JSON in the first word.
const headers = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end('ok');
}).listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`http://localhost:${address.port}`);
});
