/** Styles of pages beside the stories, for their heads. */
export { default as pageStyles } from '../styles/pages.css?inline'
