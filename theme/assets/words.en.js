// The words of the controls, in English.
export default {
  settings: 'Reading settings',
  look: {
    theme: 'Page', themeusual: 'As the system', themepaper: 'Paper', themewhite: 'White', themedark: 'Dark',
    size: 'Letters', sizesmall: 'Small', sizelarge: 'Large', sizehuge: 'Huge',
    leading: 'Lines', leadingtight: 'Tight', leadingloose: 'Loose',
    keys: '← → turn the page', keysusual: 'On', keysoff: 'Off',
    usual: 'Default',
  },
  tools: 'Tools',
  speak: 'Listen', pause: 'Pause', resume: 'Go on', stop: 'Stop', spoken: 'The end', noVoice: 'This device has no Chinese voice',
  cite: 'Cite', format: 'Format', access: 'Accessed', copyCitation: 'Copy citation', download: 'Download',
  share: 'Share', address: 'Permanent address', copyAddress: 'Copy address', handOn: 'Hand on…', qr: 'QR code of the permanent address',
  report: 'Report a mistake', reportHow: 'Follow “Mend” behind the paragraph and say on GitHub how it should read; which one it is stands there already.', mend: 'Mend', paragraph: n => `paragraph ${n}`,
  copied: 'Copied', notCopied: 'Could not copy; please select by hand', notStored: 'The browser may not store this; it is forgotten with the page', notLoaded: 'Could not be loaded; are you online?',
};
