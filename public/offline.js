// Keeps the built files, so that Lacuna opens without a network. The build fills in the two lists below; a new
// build is another text, which makes the browser fetch its files beside the old ones and change over when no page
// of the old build is open.
const VERSION = '';
const FILES = [];

const NAME = `lacuna-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(['./', ...FILES])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('lacuna-') && name !== NAME))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? pageFor(request) : fileFor(request));
});

/** The page as it is now, and as it was kept when there is no network. */
async function pageFor(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match('./')) ?? Response.error();
  }
}

/** Files of a build never change (their names do), whatever headers a server says they vary by. */
async function fileFor(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
