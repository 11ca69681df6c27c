import { describe, expect, it } from 'vitest';
import { nextAddress } from './page-address';
import { isPublicAddress } from './public-address';
import { at, get, html, refuses, serve, site, startSite, web } from './site-under-test';
import { UnfetchablePage } from './unfetchable-page';

startSite();

describe('an address', () => {
  it.each([
    ['address', 'news.example'],
    ['address', 'ftp://news.example/a'],
    ['address', 'file:///etc/passwd'],
    ['address', 'javascript:alert(1)'],
    ['address', 'data:text/html,a'],
    ['credentials', 'https://bank.example@news.example/'],
    ['credentials', 'https://:secret@news.example/'],
    ['port', 'http://news.example:22/'],
    ['port', 'https://news.example:6379/'],
    ['not-public', 'https://unknown.example/'],
  ] as const)('is refused as %s: %s', async (reason, address) => {
    await refuses(reason, get(address));
    expect(site.asked).toEqual([]);
  });

  it.each([
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
    '127.1',
    '0.0.0.0',
    '0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '１２７.０.０.１',
    '169.254.169.254',
  ])('leads nowhere inside by the name of %s', async (host) => {
    serve();
    await refuses('not-public', get(at('/', host), { ...web(), isAllowed: isPublicAddress }));
    expect(site.asked).toEqual([]);
  });

  it('tells no name that leads inside from one that is not known', async () => {
    const network = web({ 'inside.example': ['10.0.0.1'] });
    const said = (host: string) => get(`https://${host}/`, network).catch(String);
    expect(await said('inside.example')).toBe(await said('unknown.example'));
  });

  it.each([
    [['127.0.0.1', '10.0.0.1']],
    [['127.0.0.1', '::1']],
    [['::ffff:127.0.0.1', '127.0.0.1']],
    [[]],
  ])('with the addresses %j is refused', async (addresses) => {
    serve();
    await refuses('not-public', get(at('/'), web({ 'news.example': addresses })));
    expect(site.asked).toEqual([]);
  });

  it('that means another host by the next question is asked for where it was looked at', async () => {
    serve();
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    let questions = 0;
    const resolve = async () => answers[questions++] ?? [];
    await get(at('/'), { ...web(), resolve });
    expect(site.asked).toHaveLength(1);
    expect(questions).toBe(1);
    // The next fetch meets the other answer.
    await refuses('not-public', get(at('/'), { ...web(), resolve }));
    expect(site.asked).toHaveLength(1);
  });
});

describe('a redirect', () => {
  const to = (...locations: string[]) => {
    site.answer = ({ url = '' }, response) => {
      const next = locations[Number(url.slice(1)) || 0];
      if (next === undefined) response.writeHead(200, html).end('<p>The end');
      else response.writeHead(302, { Location: next }).end();
    };
  };

  it('is followed three times, each with its name resolved anew', async () => {
    to('/1', at('/2', 'www.news.example'), '3');
    const resolved: string[] = [];
    const fetched = await get(at('/0'), {
      ...web(),
      resolve: async (host) => {
        resolved.push(host);
        return ['127.0.0.1'];
      },
    });
    expect(fetched.url).toBe(at('/3', 'www.news.example'));
    expect(resolved).toEqual([
      'news.example',
      'news.example',
      'www.news.example',
      'www.news.example',
    ]);
  });

  it('is not followed a fourth time, nor in a circle', async () => {
    to('/1', '/2', '/3', '/4');
    await refuses('redirects', get(at('/0')));
    to('/0');
    site.asked = [];
    await refuses('redirects', get(at('/0')));
    expect(site.asked).toHaveLength(4);
  });

  it.each([
    '0.0.0.0',
    '[::ffff:127.0.0.1]',
    '[::1]',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '[::ffff:169.254.169.254]',
    '[64:ff9b::a9fe:a9fe]',
    'inside.example',
    'localhost',
  ])('leads nowhere inside: %s', async (host) => {
    to(at('/secret', host));
    const network = web({
      'news.example': ['127.0.0.1'],
      'inside.example': ['127.0.0.2'],
      localhost: ['127.0.0.2'],
    });
    await refuses('not-public', get(at('/0'), network));
    expect(site.asked).toHaveLength(1);
  });

  it('that rebinds its own name is refused', async () => {
    to('/1');
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    await refuses(
      'not-public',
      get(at('/0'), { ...web(), resolve: async () => answers.shift() ?? [] }),
    );
    expect(site.asked).toHaveLength(1);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://news.example/',
    'gopher://127.0.0.1:70/1secret',
    'dict://127.0.0.1:11211/stat',
    'javascript:alert(1)',
    'http://a:b@news.example/',
    'http://news.example:22/',
    'http://[',
  ])('to %s is refused', async (location) => {
    to(location);
    await refuses('elsewhere', get(at('/0')));
  });

  it('from https:// to http:// is refused, and the other way followed', () => {
    const [safe, open] = ['https://news.example/a', 'http://news.example/b'] as const;
    expect(nextAddress(safe, new URL(open), web()).href).toBe(safe);
    expect(() => nextAddress(open, new URL(safe), web())).toThrow(new UnfetchablePage('downgrade'));
  });

  it('may have letters of any script', async () => {
    site.answer = ({ url = '' }, response) => {
      if (url !== '/') response.writeHead(200, html).end(url);
      else response.writeHead(301, { Location: Buffer.from('/möwe').toString('latin1') }).end();
    };
    expect(Buffer.from((await get()).bytes).toString()).toBe('/m%C3%B6we');
  });
});
