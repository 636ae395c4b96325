import { expect, test } from 'vitest'
import { problemsWith, type Break } from './testing/seed-folder.ts'

const BOAT = 'images/boat.svg'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">'

/** Images that cannot be served. */
const BREAKS: Break[] = [
  {
    when: 'an SVG carries a script',
    file: BOAT,
    value: `${SVG}<script>alert(1)</script></svg>`,
    says: 'the SVG holds a script, an event handler or a link to elsewhere; export it as a plain drawing',
  },
  {
    when: 'an SVG carries an event handler',
    file: BOAT,
    value: `${SVG}<path d="M0 2h4" onclick="alert(1)"/></svg>`,
    says: 'export it as a plain drawing',
  },
  {
    when: 'an SVG embeds HTML',
    file: BOAT,
    value: `${SVG}<foreignObject/></svg>`,
    says: 'export it as a plain drawing',
  },
  {
    when: 'an SVG loads a picture from elsewhere',
    file: BOAT,
    value: `${SVG}<image href="https://elsewhere.example/boat.png"/></svg>`,
    says: 'export it as a plain drawing',
  },
  {
    when: 'an image is damaged',
    file: BOAT,
    value: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x00]),
    says: 'no image of a known kind, or damaged; export it again',
  },
  { when: 'an image is empty', file: BOAT, value: '', says: 'no image of a known kind, or damaged; export it again' },
]

test.each(BREAKS)('names the file and the remedy when $when', async ({ file, value, says }) => {
  const problems = await problemsWith({ file, value })

  expect(problems).toContainEqual({ file: `seeds/${file}`, field: '', message: expect.stringContaining(says) })
})

test('names the second of two images that differ in their ending alone', async () => {
  const problems = await problemsWith({ file: 'images/boat.SVG', value: `${SVG}</svg>` })

  expect(problems).toEqual([
    { file: BOAT.replace('images', 'seeds/images'), field: '', message: 'a second image is called “boat”; rename one' },
  ])
})

test('accepts an SVG that refers to its own parts', async () => {
  const value = `${SVG}<defs><path id="a" d="M0 0h1"/></defs><use href="#a"/></svg>`

  expect(await problemsWith({ file: BOAT, value })).toEqual([])
})

test('leaves files alone that are no images', async () => {
  expect(await problemsWith({ file: 'images/notes.txt', value: 'Draw a boat.' })).toEqual([])
})

test('names the story that shows an image as drawn by hand although another says that a machine made it', async () => {
  const image = { file: 'boat', alt: { zh: '一条船', en: 'A boat' }, generated: true }
  const problems = await problemsWith({ file: 'stories/lighthouse.json', field: 'image', value: image })

  expect(problems).toEqual([
    {
      file: 'seeds/stories/harbor.json',
      field: 'image.generated',
      message: 'seeds/stories/lighthouse.json says that a machine made “boat”; say so here too, or nowhere',
    },
  ])
})

test('lets two stories show one image that both say a machine made', async () => {
  const image = { file: 'boat', alt: { zh: '一条船', en: 'A boat' }, generated: true }
  const problems = await problemsWith(
    { file: 'stories/harbor.json', field: 'image', value: image },
    { file: 'stories/lighthouse.json', field: 'image', value: image },
  )

  expect(problems).toEqual([])
})
