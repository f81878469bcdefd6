/**
 * Every bundle of the product, one environment each: the window, and the Node side's entries.
 * Built together by `npm run build`.
 */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Left in node_modules: native add-ons and wasm find their own files only from there. */
const external = [
  'electron',
  '@automerge/automerge',
  '@signalapp/sqlcipher',
  '@node-rs/argon2',
  '@resvg/resvg-js',
]

/**
 * One self-contained CommonJS file unless it may be split: a sandboxed preload may not load a second one, and Electron 33
 * cannot `require` the ESM-only packages, which are therefore bundled.
 */
const nodeBundle = (
  source: string,
  folder: string,
  fileName: string,
  codeSplitting = false,
): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { external, noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: at(folder),
    emptyOutDir: false,
    target: 'node20.18',
    minify: false,
    rolldownOptions: {
      input: at(source),
      output: {
        format: 'cjs',
        entryFileNames: fileName,
        chunkFileNames: fileName.replace('.cjs', '-[name].cjs'),
        codeSplitting,
      },
    },
  },
})

const window: EnvironmentOptions = {
  build: {
    outDir: at('dist/renderer'),
    emptyOutDir: false,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    // Its content security policy allows the window files of its own, and no data: fonts.
    assetsInlineLimit: 0,
    // Read from this machine's disk, where one file opens faster than many.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: at('renderer/index.html') },
  },
}

/** The weights in which the first screen is written. */
const firstFonts = /_(400Regular|500Medium|600SemiBold)-[^/]*\.ttf$/

/** The fonts of the first screen are asked for with the page, not when its styles have been read. */
const fontsAhead: Plugin = {
  name: 'fonts-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => firstFonts.test(file))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/ttf',
            crossorigin: '',
            href: `/${file}`,
          },
        })),
  },
}

const environments: Record<string, EnvironmentOptions> = {
  client: window,
  // What the first screen does not need is loaded when it is asked for.
  main: nodeBundle('electron/main.ts', 'dist/electron', 'main.cjs', true),
  preload: nodeBundle('electron/preload.ts', 'dist/electron', 'preload.cjs'),
  core: nodeBundle('electron/core.ts', 'dist/electron', 'core.cjs'),
  painter: nodeBundle('electron/painter.ts', 'dist/electron', 'painter.cjs'),
  firstScreen: nodeBundle('renderer/first-screen.tsx', 'dist/drawing', 'first-screen.cjs'),
  cli: nodeBundle('electron/cli/index.ts', 'dist/cli', 'kykysilta.cjs'),
}

export default defineConfig({
  root: at('renderer'),
  publicDir: false,
  resolve: {
    alias: { 'react-aria/private/utils/runAfterKeyboard': at('renderer/ui/no-screen-keyboard.ts') },
  },
  plugins: [react(), fontsAhead],
  environments,
  builder: {
    buildApp: async (builder) => {
      for (const name of Object.keys(environments)) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
    },
  },
})
