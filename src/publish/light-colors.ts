/** The light tokens of styles/tokens.css, for what is drawn without a stylesheet. */
export const LIGHT = { paper: '#fbf8f2', ink: '#1f1b16', soft: '#5e564b', rule: '#d8cfbf', accent: '#a82a17' }
