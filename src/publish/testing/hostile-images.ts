import type { HostileCase, Verdict } from './hostile-case.ts'

const BOAT = 'images/boat.svg'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">'

/** A PNG that says it is as large as told, and holds not one pixel. */
function hollowPng(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes)
  bytes.writeUInt32BE(13, 8)
  bytes.write('IHDR', 12)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.set([8, 6, 0, 0, 0], 24)
  return bytes
}

interface ImageCase {
  when: string
  /** Its file, where it is not the drawing that a story shows. */
  file?: string
  bytes: () => string | Buffer
  publisher: Verdict
  type?: string
}

const ACTIVE: Verdict = { is: 'refused', says: 'the SVG holds a script', file: BOAT }
const DAMAGED: Verdict = { is: 'refused', says: 'no image of a known kind', file: BOAT }

const IMAGES: ImageCase[] = [
  { when: 'a drawing holds a script', bytes: () => `${SVG}<script>alert(1)</script></svg>`, publisher: ACTIVE },
  {
    when: 'a drawing acts when it loads',
    bytes: () => SVG.replace('>', ' onload="alert(1)">') + '</svg>',
    publisher: ACTIVE,
  },
  {
    when: 'a drawing holds a page',
    bytes: () => `${SVG}<foreignObject><iframe src="https://elsewhere.example"/></foreignObject></svg>`,
    publisher: ACTIVE,
  },
  {
    when: 'a drawing links to a script',
    bytes: () => `${SVG}<a href="javascript:alert(1)"><path d="M0 0h4v3"/></a></svg>`,
    publisher: ACTIVE,
  },
  {
    when: 'a drawing grows from entities',
    bytes: () => `<!DOCTYPE svg [<!ENTITY a "${'b'.repeat(99)}">]>${SVG}&a;&a;</svg>`,
    publisher: ACTIVE,
  },
  {
    when: 'a drawing has a style from elsewhere',
    bytes: () => `${SVG}<style>@import "//elsewhere.example"</style></svg>`,
    publisher: ACTIVE,
  },
  { when: 'an image has no byte', bytes: () => '', publisher: DAMAGED },
  {
    when: 'an image says it has 50,000 × 50,000 pixels',
    file: 'images/sea.png',
    bytes: () => hollowPng(50_000, 50_000),
    publisher: { is: 'refused', says: '50000 × 50000 pixels', file: 'images/sea.png' },
    type: 'image/png',
  },
  {
    when: 'a drawing says it has 1e9 pixels on a side',
    bytes: () => `<svg xmlns="http://www.w3.org/2000/svg" width="1000000000" height="3"></svg>`,
    publisher: { is: 'refused', says: 'more than a browser can hold', file: BOAT },
  },
  {
    when: 'an image is 30 MB large',
    file: 'images/sea.png',
    bytes: () => Buffer.concat([hollowPng(4, 3), Buffer.alloc(30_000_000)]),
    publisher: { is: 'refused', says: '30 MB large, at most 20 MB', file: 'images/sea.png' },
    type: 'image/png',
  },
  {
    when: 'the ending of an image lies',
    bytes: () => hollowPng(4, 3),
    publisher: { is: 'refused', says: 'holds PNG, which its ending denies', file: BOAT },
  },
]

/** Hostile images; a browser receives them in place of the story's own. */
export const HOSTILE_IMAGES: HostileCase[] = [
  ...IMAGES.map(({ when, file = BOAT, bytes, publisher, type = 'image/svg+xml' }): HostileCase => ({
    when,
    seed: () => [{ file, value: bytes() }],
    publisher,
    received: () => ({ image: bytes(), type }),
    reader: 'whole',
  })),
  {
    when: 'the name of an image differs in its capitals',
    seed: () => [
      { file: BOAT, value: undefined },
      { file: 'images/Boat.svg', value: `${SVG}<path d="M0 2h4"/></svg>` },
    ],
    publisher: { is: 'refused', says: 'is called “Boat”; rename it to “boat”' },
    received: () => ({ image: '', type: 'image/svg+xml' }),
    reader: 'whole',
  },
]
